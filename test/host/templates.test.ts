import * as vscode from 'vscode';
import { createTandem } from '../../src/core/tandem.js';
import { editorPorts } from '../../src/extension/editorPorts.js';
import { copySample, sampleFiles } from '../../src/extension/sample/sample.js';
import { SampleFileSystem, sampleRoot } from '../../src/extension/sample/sampleFileSystem.js';
import { deepEqual, equal, includes, ok } from './assert.js';
import { lenses, rules, waitForRules } from './findings.js';
import { answering, answerUntil } from './quickInput.js';
import { memento } from './memento.js';
import { closeEverything, createFile, fileUri, openFile } from './workspaceFiles.js';

const folder = '.tandem/templates';

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** What is in the editor in front. */
function inFront(): vscode.TextDocument {
  const document = vscode.window.activeTextEditor?.document;
  ok(document, 'no editor is open');
  return document;
}

/** Waits for a new document to be read: it has its lenses, and nothing is louder than information. */
async function isClean(document: vscode.TextDocument): Promise<void> {
  ok((await lenses(document.uri)).length > 1, `${document.uri.path} has no lenses`);
  const loud = vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning)
    .map(({ message }) => message);
  deepEqual(loud, []);
}

describe('templates', () => {
  afterEach(async () => {
    await closeEverything();
    await vscode.workspace.fs.delete(fileUri('.tandem'), { recursive: true }).then(undefined, () => undefined);
  });

  it('of the team are offered first and used, with placeholders filled and stops to fill in', async () => {
    await createFile(
      `${folder}/ours.md`,
      '---\n# House style\ntemplate: { label: Ours, kind: prd }\nreviewers: [lin]\n---\n\n# {{title}}\n\n## Problem\n\n${1:Who waits?}\n',
    );
    await openFile('docs/hipaa.prd.md');
    await answering(vscode.commands.executeCommand('tandem.newPrd', 'Costs $5 & more'));
    const document = inFront();
    ok(document.uri.path.endsWith('costs-5-more.prd.md'), document.uri.path);
    const text = document.getText();
    includes(text.split('\n'), '# House style');
    includes(text.split('\n'), 'reviewers: [lin]');
    includes(text.split('\n'), '# Costs $5 & more');
    includes(text.split('\n'), 'Who waits?');
    ok(!text.includes('template:'), text);
    equal(vscode.window.activeTextEditor && document.getText(vscode.window.activeTextEditor.selection), 'Who waits?');
    const found = await lenses(document.uri);
    ok(
      found.some((lens) => lens.includes('Why · PM ')),
      `${document.uri.path}: ${found.join(' | ')}\n${text}`,
    );
  });

  it('that are built in make a PRD and its SDD without a warning, each in every language', async function () {
    this.timeout(300_000);
    const log = vscode.window.createOutputChannel('Tandem test', { log: true });
    const tandem = createTandem(editorPorts(log, memento()));
    const made: string[] = [];
    try {
      // English last: the language that was chosen last is offered first, to the other tests too.
      for (const { tag } of [...tandem.ownTemplates.languages()].reverse()) {
        const [prds, sdds] = [tandem.templates('prd', tag), tandem.templates('sdd', tag)];
        for (let at = 0; at < Math.max(prds.length, sdds.length); at++) {
          const named = { title: `Made ${at} in ${tag}`, template: prds[at]?.id ?? prds[0]?.id, language: tag };
          await answering(vscode.commands.executeCommand('tandem.newPrd', named));
          const prd = inFront();
          await isClean(prd);
          const design = { template: sdds[at]?.id ?? sdds[0]?.id, language: tag };
          await answering(vscode.commands.executeCommand('tandem.newSdd', prd.uri, design));
          const sdd = inFront();
          await isClean(sdd);
          ok(prd.getText().includes('sdd:') && sdd.getText().includes('prd:'), `${sdd.uri.path} is not linked`);
          made.push(prd.uri.path, sdd.uri.path);
          await closeEverything();
          for (const { uri } of [prd, sdd]) await vscode.workspace.fs.delete(uri);
        }
      }
    } finally {
      log.dispose();
    }
    equal(new Set(made).size, made.length);
    ok(made.length >= 9 * 2 * 5, `${made.length} documents`);
  });

  it('that are broken say so in their own file and have no lenses', async () => {
    const document = await createFile(
      `${folder}/broken.prd.md`,
      '---\ntemplate: { label: Ours, kind: rfc }\n---\n\n# T\n\nTBD\n',
    );
    await waitForRules(document.uri, (found) => found.length > 0);
    deepEqual(rules(document.uri), ['template']);
    deepEqual(await lenses(document.uri), []);
  });

  it('are made of a document, never over one that is there, and make documents like it', async () => {
    const source = await openFile('docs/hipaa.prd.md');
    const before = source.getText();
    await answering(vscode.commands.executeCommand('tandem.saveAsTemplate', 'Hospital: PRD'));
    const made = inFront();
    ok(made.uri.path.endsWith(`/${folder}/hospital-prd.md`), made.uri.path);
    ok(made.getText().startsWith('---\n'), made.getText());
    ok(made.getText().includes('label: "Hospital: PRD"'), made.getText());
    ok(!made.getText().includes('HIPAA'), made.getText());
    equal(source.getText(), before);
    deepEqual(rules(made.uri), []);
    await openFile('docs/hipaa.prd.md');
    await answering(vscode.commands.executeCommand('tandem.saveAsTemplate', 'Hospital PRD'));
    ok(inFront().uri.path.endsWith('/hospital-prd-2.md'), inFront().uri.path);
    await openFile('docs/hipaa.prd.md');
    await answering(vscode.commands.executeCommand('tandem.newPrd', 'Clinics'));
    const headings = (text: string) => text.split('\n').filter((line) => /^##+ /.test(line));
    deepEqual(headings(inFront().getText()), headings(before));
  });

  it('are not made where the charter’s folder leads out of the workspace', async () => {
    await createFile('out/ownership.yaml', 'version: 1\ntemplates: ../../elsewhere\n');
    const charter = inFront();
    await waitForRules(charter.uri, (found) => found.includes('template'));
    await createFile('out/a.prd.md', '# A\n\n## Problem\n\nIt is slow.\n');
    await vscode.commands.executeCommand('tandem.saveAsTemplate', 'Ours');
    ok(inFront().uri.path.endsWith('/out/a.prd.md'));
    await vscode.workspace.fs.delete(fileUri('out'), { recursive: true });
  });
});

describe('Set Up Team Ownership', () => {
  afterEach(closeEverything);

  it('asks who decides when, shows the file, and writes nothing before it is told to', async () => {
    const uri = fileUri('ownership.yaml');
    const before = await vscode.workspace.fs.readFile(uri);
    await vscode.workspace.fs.delete(uri);
    const isThere = () =>
      vscode.workspace.fs.stat(uri).then(
        () => true,
        () => false,
      );
    const preview = () =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'tandem-preview');
    try {
      const command = vscode.commands.executeCommand('tandem.setUpOwnership', 'Payments');
      await answerUntil(() => preview() !== undefined);
      const shown = preview()?.document.getText() ?? '';
      ok(shown.includes('charter: rules-of-engagement'), shown);
      ok(shown.includes('name: Payments'), shown);
      equal(await isThere(), false);
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await command;
      equal(await isThere(), false);
      await answering(vscode.commands.executeCommand('tandem.setUpOwnership', 'Payments'));
      equal(await textOf(uri), shown);
      equal(inFront().uri.toString(), uri.toString());
    } finally {
      await closeEverything();
      await vscode.workspace.fs.writeFile(uri, before);
    }
  });
});

describe('the sample', () => {
  const extension = () => {
    const found = vscode.extensions.getExtension('tandem.tandem');
    ok(found);
    return found.extensionUri;
  };

  it('is copied to a folder of its own; a copy with changes stays, one without is used again', async () => {
    const storage = fileUri('storage');
    const first = await copySample(extension(), storage);
    equal(first.toString(), vscode.Uri.joinPath(storage, 'tandem-sample').toString());
    for (const path of sampleFiles) ok((await textOf(vscode.Uri.joinPath(first, path))).length > 100, path);
    equal((await copySample(extension(), storage)).toString(), first.toString());
    const readme = vscode.Uri.joinPath(first, 'README.md');
    await vscode.workspace.fs.writeFile(readme, new TextEncoder().encode('Mine'));
    equal((await copySample(extension(), storage)).path, `${first.path}-2`);
    equal(await textOf(readme), 'Mine');
    await vscode.workspace.fs.delete(storage, { recursive: true });
  });

  it('is served from memory where there is no disk', async () => {
    const files = new SampleFileSystem(extension());
    const at = (path: string) => vscode.Uri.joinPath(sampleRoot, path);
    deepEqual(await files.readDirectory(sampleRoot.with({ path: '/' })), [
      ['tandem-sample', vscode.FileType.Directory],
    ]);
    deepEqual((await files.readDirectory(sampleRoot)).map(([name]) => name).sort(), [
      'README.md',
      'docs',
      'ownership.yaml',
    ]);
    equal((await files.stat(at('/docs'))).type, vscode.FileType.Directory);
    const text = new TextEncoder().encode('Mine');
    await files.writeFile(at('/docs/new.prd.md'), text, { create: true, overwrite: false });
    deepEqual([...(await files.readFile(at('/docs/new.prd.md')))], [...text]);
    await files.rename(at('/docs'), at('/papers'), { overwrite: false });
    equal((await files.readDirectory(at('/papers'))).length, 5);
    await files.delete(at('/papers'));
    equal((await files.readDirectory(sampleRoot)).length, 2);
    const failed = async (what: Promise<unknown>) =>
      what.then(
        () => 'done',
        (error: unknown) => (error instanceof vscode.FileSystemError ? error.code : String(error)),
      );
    equal(await failed(files.stat(at('/papers/new.prd.md'))), 'FileNotFound');
    equal(await failed(files.readFile(sampleRoot)), 'FileIsADirectory');
    const options = { create: true, overwrite: false };
    equal(await failed(files.writeFile(at('/README.md'), text, options)), 'FileExists');
    files.dispose();
  });
});
