import * as vscode from 'vscode';
import { deepEqual, equal, includes, ok } from './assert.js';
import { choose, codeActions, lenses, problems, rules, waitForRules } from './findings.js';
import { closeEverything, createFile, fileUri, openFile, openUnsaved, replaceAll } from './workspaceFiles.js';

describe('documents', () => {
  afterEach(closeEverything);

  it('shows the deliberate gaps of the sample, each at its place', async () => {
    const document = await openFile('docs/hipaa.prd.md');
    await waitForRules(document.uri, (found) => found.length > 0);
    const todo = document.positionAt(document.getText().indexOf('TODO'));
    deepEqual(problems(document.uri), [
      'broken-link 6:20 There is no file “hipaa-audit.sdd.md”. Correct the path, or create the document there.',
      `placeholder-text ${todo.line}:${todo.character} “TODO” is not filled in yet. Replace it.`,
    ]);
  });

  it('names owner and person over each section', async () => {
    const document = await openFile('docs/hipaa.prd.md');
    const found = await lenses(document.uri);
    includes(found, '10 PRD · stage prd · 2 of 2 decisions answered');
    includes(found, '10 SDD: hipaa.sdd.md');
    const problem = document.positionAt(document.getText().indexOf('## Problem')).line;
    includes(found, `${problem} Why · PM Priya Natarajan · consulted: EM Tomas Lindqvist`);
  });

  it('shows nothing for a Markdown file that is neither', async () => {
    const document = await createFile('notes.md', '# Notes\n\nTODO: TBD\n');
    deepEqual(await lenses(document.uri), []);
    deepEqual(rules(document.uri), []);
  });

  it('works on a document that was never saved, and follows what is typed', async () => {
    const document = await openUnsaved(
      '---\ndocument: prd\n---\n\n# Refunds\n\n## Problem\n\nRefunds take two days.\n',
    );
    await waitForRules(document.uri, (found) => found.includes('missing-decision'));
    await replaceAll(document, `${document.getText()}\n## Requirements\n\n- FR-1: A refund takes a minute.\n`);
    await waitForRules(document.uri, (found) => !found.includes('missing-decision'));
  });

  it('mends a missing decision by its quick fix, in one step that can be undone', async () => {
    const text = '---\nstage: prd\n---\n\n# Refunds\n\n## Problem\n\nRefunds take two days, and people leave.\n';
    const document = await createFile('fix.prd.md', text);
    await waitForRules(document.uri, (found) => found.includes('missing-decision'));
    const [action] = await codeActions(document.uri, new vscode.Range(4, 0, 4, 0), vscode.CodeActionKind.QuickFix);
    equal(action?.title, 'Insert section “Requirements”');
    await choose(action);
    await waitForRules(document.uri, (found) => !found.includes('missing-decision'));
    ok(document.getText().startsWith(text), 'what stood there still does');
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), text);
  });

  it('shows both places of a chosen option that says something else than When, and takes either over', async () => {
    const text = [
      '# Refunds',
      '',
      '## Options',
      '',
      '| Option | Cost | Available from |',
      '| --- | --- | --- |',
      '| Buy | 90k | 1 May 2027 |',
      '| Build | 20k | 1 July 2027 |',
      '',
      '## Chosen solution',
      '',
      '- Chosen option: Build',
      '',
      '## When',
      '',
      'Beta on 1 June 2027.',
      '',
    ].join('\n');
    const document = await createFile('mismatch.sdd.md', text);
    await waitForRules(document.uri, (found) => found.includes('option-mismatch'));
    const diagnostic = vscode.languages
      .getDiagnostics(document.uri)
      .find(({ relatedInformation }) => relatedInformation !== undefined);
    deepEqual(
      diagnostic?.relatedInformation?.map(({ location, message }) => [
        location.uri.toString() === document.uri.toString(),
        document.getText(location.range),
        message,
      ]),
      [
        [true, '1 July 2027', 'The chosen option is available from: 1 July 2027'],
        [true, '1 June 2027', 'Date in “When”: 1 June 2027'],
      ],
    );
    const place = document.positionAt(text.indexOf('1 June'));
    const actions = await codeActions(document.uri, new vscode.Range(place, place), vscode.CodeActionKind.QuickFix);
    const titles = ['Change “1 June 2027” to “1 July 2027”', 'Change the date of the option to “1 June 2027”'];
    for (const title of titles)
      ok(
        actions.some((action) => action.title === title),
        title,
      );
    await choose(actions.find(({ title }) => title === titles[1]));
    await waitForRules(document.uri, (found) => !found.includes('option-mismatch'));
    equal(document.getText(), text.replace('1 July', '1 June'));
  });

  it('fixes everything at once', async () => {
    const document = await createFile(
      'all.sdd.md',
      '# Refunds\n\n## Solution\n\nA worker pays refunds out of a queue.\n',
    );
    await waitForRules(document.uri, (found) => found.filter((rule) => rule === 'missing-decision').length === 2);
    const kind = vscode.CodeActionKind.SourceFixAll.append('tandem');
    const [action] = await codeActions(document.uri, new vscode.Range(0, 0, 0, 0), kind);
    await choose(action);
    ok(document.getText().indexOf('## Who') < document.getText().indexOf('## When'), document.getText());
    await waitForRules(document.uri, (found) => !found.includes('missing-decision'));
  });

  it('fixes everything at once from the palette, by either command', async () => {
    const text = '---\ndocument: SDD\n---\n\n# Refunds\n\n## Solution\n\nA worker pays refunds out of a queue.\n';
    for (const command of ['editor.action.fixAll', 'tandem.fixAll']) {
      const document = await createFile(`${command}.sdd.md`, text);
      await waitForRules(document.uri, (found) => found.filter((rule) => rule === 'missing-decision').length === 2);
      await vscode.commands.executeCommand(command);
      await waitForRules(
        document.uri,
        (found) => !found.includes('missing-decision') && !found.includes('front-matter'),
      );
      ok(document.getText().indexOf('## Who') < document.getText().indexOf('## When'), document.getText());
      await vscode.commands.executeCommand('undo');
      equal(document.getText(), text);
      await closeEverything();
    }
  });

  it('takes problems away when the document is closed', async () => {
    const document = await openFile('docs/hipaa.prd.md');
    await waitForRules(document.uri, (found) => found.length > 0);
    const { uri } = document;
    await closeEverything();
    await waitForRules(uri, (found) => found.length === 0);
  });

  it('survives its file being deleted while open', async () => {
    const document = await createFile('gone.prd.md', '# Gone\n');
    await waitForRules(document.uri, (found) => found.includes('missing-decision'));
    await vscode.workspace.fs.delete(fileUri('gone.prd.md'));
    await closeEverything();
    await waitForRules(document.uri, (found) => found.length === 0);
  });

  it('keeps its lenses while the front matter is broken', async () => {
    const document = await createFile(
      'typing.md',
      '---\ndocument: prd\n---\n\n# A\n\n## Problem\n\nIt is slow and people leave.\n',
    );
    const before = (await lenses(document.uri)).length;
    ok(before > 1);
    await replaceAll(document, document.getText().replace('document: prd', 'document: [prd'));
    equal((await lenses(document.uri)).length, before);
  });
});
