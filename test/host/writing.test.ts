import * as vscode from 'vscode';
import { createTandem } from '../../src/core/tandem.js';
import { editorPorts } from '../../src/extension/editorPorts.js';
import { obstacleIn } from '../../src/extension/ownership/charterToAsk.js';
import { Writer } from '../../src/extension/writer.js';
import { equal, ok } from './assert.js';
import { choose, codeActions, rules, waitForRules } from './findings.js';
import { memento } from './memento.js';
import { closeEverything, createFile, fileUri, replaceAll } from './workspaceFiles.js';

const charter = 'version: 1\nteams:\n  payments: { roles: { pm: ada, em: grace } }\npeople:\n  ada: { name: Ada }\n';

describe('writing into files', () => {
  afterEach(closeEverything);

  it('plans a fix on what a closed charter says when it is chosen, and saves it', async () => {
    await write('moved/ownership.yaml', charter);
    const document = await createFile('moved/a.prd.md', '---\nauthors: [zed]\n---\n\n# A\n');
    await waitForRules(document.uri, (found) => found.includes('unknown-person'));
    const place = new vscode.Range(1, 11, 1, 11);
    const actions = await codeActions(document.uri, place, vscode.CodeActionKind.QuickFix);
    const add = actions.find(({ title }) => title === 'Add “zed” to ownership.yaml');
    // The menu is open; a pull moves the lines of the file that nobody has open.
    const pulled = `# ours\n# and yours\n\n${charter}`;
    await write('moved/ownership.yaml', pulled);
    await choose(add);
    equal(await read('moved/ownership.yaml'), `${pulled}  zed: { name: Zed }\n`);
    await waitForRules(document.uri, (found) => !found.includes('unknown-person'));
  });

  it('never writes over an entry that came while the menu was open', async () => {
    await write('taken/ownership.yaml', charter);
    const document = await createFile('taken/a.prd.md', '---\nauthors: [zed]\n---\n\n# A\n');
    await waitForRules(document.uri, (found) => found.includes('unknown-person'));
    const place = new vscode.Range(1, 11, 1, 11);
    const actions = await codeActions(document.uri, place, vscode.CodeActionKind.QuickFix);
    const pulled = `${charter}  zed: # new\n    name: Zeno\n    aliases: [Z.]\n`;
    await write('taken/ownership.yaml', pulled);
    await choose(actions.find(({ title }) => title === 'Add “zed” to ownership.yaml'));
    equal(await read('taken/ownership.yaml'), pulled);
  });

  it('leaves a charter in an editor to be saved by its user', async () => {
    const file = await createFile('open/ownership.yaml', charter);
    const document = await createFile('open/a.prd.md', '---\nauthors: [zed]\n---\n\n# A\n');
    await waitForRules(document.uri, (found) => found.includes('unknown-person'));
    const actions = await codeActions(document.uri, new vscode.Range(1, 11, 1, 11), vscode.CodeActionKind.QuickFix);
    await choose(actions.find(({ title }) => title === 'Add “zed” to ownership.yaml'));
    ok(file.isDirty, 'it is not saved');
    ok(file.getText().includes('zed: { name: Zed }'), file.getText());
  });

  it('applies nothing when its finding is gone by the time it is chosen', async () => {
    const document = await createFile('gone/a.prd.md', '---\nstage: prd\n---\n\n# A\n\n## Problem\n\nIt is slow.\n');
    await waitForRules(document.uri, (found) => found.includes('missing-decision'));
    const [action] = await codeActions(document.uri, new vscode.Range(4, 0, 4, 0), vscode.CodeActionKind.QuickFix);
    const whole = `${document.getText()}\n## Requirements\n\n- FR-1: A refund takes a minute.\n`;
    await replaceAll(document, whole);
    await choose(action);
    equal(document.getText(), whole);
  });

  it('leaves no tab with unsaved changes behind when a file cannot be saved', async () => {
    const text = '# A\n\n## Problem\n\nIt is slow.\n';
    const provider = vscode.workspace.registerFileSystemProvider('refusing', refusing(text), { isCaseSensitive: true });
    try {
      const uri = vscode.Uri.parse('refusing:/a.prd.md');
      await vscode.commands.executeCommand('tandem.fixAll', uri, 'everything');
      const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
      ok(!open?.isDirty, 'nothing is left to save');
      equal(open?.getText() ?? text, text);
      equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 0);
    } finally {
      provider.dispose();
    }
  });

  it('says why nothing can be written before it asks anything', async () => {
    const whole = 'version: 1\npeople: { ada: { name: Ada }, zed: { name: Zed } }\nteams:\n  payments:\n    roles:\n';
    const roles = '      pm: ada\n      em:\n';
    const conflict = `${whole}<<<<<<< ours\n      pm: ada\n=======\n      pm: zed\n>>>>>>> theirs\n`;
    const latin = new Uint8Array([...new TextEncoder().encode(`${whole}${roles}# `), 0xe9, 0x0a]);
    const commented = `${whole}      pm: &lead\n        - ada # since May\n        - zed # since June\n      em: *lead\n`;
    const broken = `${whole}${roles}rules: [\n`;
    const log = vscode.window.createOutputChannel('Tandem test', { log: true });
    const area = { type: 'area', team: 'payments', area: 'rollout' };
    const team = { type: 'team', team: 'payments' };
    const role = { type: 'role', team: 'payments', role: 'pm' };
    const all = [
      ['tandem.addTeam', team],
      ['tandem.addPerson', team],
      ['tandem.assignOwner', area],
      ['tandem.assignOwner', role],
      ['tandem.shareArea', area],
      ['tandem.reviewOwnership', team],
    ] as const;
    const told = {
      conflict:
        'early-conflict/ownership.yaml has an unresolved merge conflict. Resolve it and remove the conflict markers. (5)',
      latin:
        'early-latin/ownership.yaml is open in the wrong encoding. Reopen it with its encoding, or save it as UTF-8. (no line)',
      broken: 'early-broken/ownership.yaml has a problem in line 8: … (7)',
      commented: undefined,
    };
    for (const [name, content, commands] of [
      ['conflict', new TextEncoder().encode(conflict), all],
      ['latin', latin, all],
      ['broken', new TextEncoder().encode(broken), all],
      ['commented', new TextEncoder().encode(commented), all.slice(3, 4)],
    ] as const) {
      const file = fileUri(`early-${name}/ownership.yaml`);
      await vscode.workspace.fs.writeFile(file, content);
      const tandem = createTandem(editorPorts(log, memento()));
      const obstacle = await obstacleIn({ tandem, writer: new Writer(tandem) }, file.toString());
      const why = obstacle && `${obstacle.why.replace(/: .*$/, ': …')} (${obstacle.line ?? 'no line'})`;
      equal(why, told[name]);
      for (const [command, target] of commands) {
        const ran = vscode.commands.executeCommand(command, { charter: file.toString(), target }).then(() => 'ended');
        const waited = new Promise<string>((resolve) => setTimeout(() => resolve('asked'), 4000));
        const outcome = await Promise.race([ran, waited]);
        if (outcome === 'asked') await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
        equal(`${name}: ${command} ${outcome}`, `${name}: ${command} ended`);
        const isDirty = vscode.workspace.textDocuments.some((document) => document.isDirty);
        ok(!isDirty, `${name}: ${command} left something to save`);
      }
      equal([...(await vscode.workspace.fs.readFile(file))].join(), [...content].join());
      await closeEverything();
      await vscode.workspace.fs.delete(file);
    }
    log.dispose();
  });

  it('leaves a file as it is that a setting makes read-only, and says so before it asks anything', async () => {
    const text = 'version: 1\npeople: { ada: { name: Ada } }\nteams:\n  payments: { roles: { pm: ada } }\n';
    const settings = vscode.workspace.getConfiguration('files');
    const target = { type: 'role', team: 'payments', role: 'em' };
    const uri = fileUri('locked/ownership.yaml').toString();
    const globs = { '**/locked/ownership.yaml': true };
    const log = vscode.window.createOutputChannel('Tandem test', { log: true });
    const writer = new Writer(createTandem(editorPorts(log, memento())));
    await settings.update('readonlyInclude', globs, vscode.ConfigurationTarget.Workspace);
    try {
      for (const isOpen of [true, false]) {
        const document = await createFile('locked/ownership.yaml', text);
        if (!isOpen) await closeEverything();
        equal(await writer.whyNot(uri), 'locked/ownership.yaml is read-only. Make it writable, then try again.');
        const ran = vscode.commands.executeCommand('tandem.assignOwner', { charter: uri, target }).then(() => 'ended');
        const waited = new Promise<string>((resolve) => setTimeout(() => resolve('asked'), 4000));
        equal(await Promise.race([ran, waited]), 'ended');
        equal(document.getText(), text);
      }
      await settings.update('readonlyExclude', globs, vscode.ConfigurationTarget.Workspace);
      equal(await writer.whyNot(uri), undefined);
    } finally {
      log.dispose();
      for (const name of ['readonlyInclude', 'readonlyExclude']) {
        await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
      }
    }
  });

  it('takes back what the editor shows and would never save', async () => {
    const text = 'version: 1\nteams:\n  payments:\n    agreements:\n      retro: { title: Zürich, last: 2020-01-01 }\n';
    const document = await createFile('session/ownership.yaml', text);
    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    const target = { type: 'agreement', team: 'payments', agreement: 'retro' };
    await vscode.commands.executeCommand('tandem.markDone', { charter: document.uri.toString(), target });
    equal(document.getText(), text);
    equal(await read('session/ownership.yaml'), text);
    await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
  });

  it('corrects on save what the settings ask for', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    const value = { 'source.fixAll': 'explicit' };
    await settings.update('codeActionsOnSave', value, vscode.ConfigurationTarget.Workspace);
    try {
      const text = '---\ndocument: PRD\n---\n\n# A\n';
      const document = await createFile('saved.prd.md', text);
      await waitForRules(document.uri, (found) => found.includes('front-matter'));
      await replaceAll(document, `${text}\nMore.\n`);
      ok(await document.save());
      equal(document.getText(), `${text}\nMore.\n`.replace('PRD', 'prd'));
      await waitForRules(document.uri, (found) => !found.includes('front-matter'));
      ok(rules(document.uri).includes('missing-decision'), 'nothing is inserted on save');
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('moves a section to where its decision stands in a document that nobody has open, accusing nobody', async () => {
    await write(
      'move/ownership.yaml',
      charter.replace('ada: { name: Ada }', 'ada: { name: Ada }\n  grace: { name: Grace }'),
    );
    await write('move/a.sdd.md', '# A\n\n## Solution\n\nWorkers.\n\n## Who\n\nGrace.\n\n## When\n\nQ3 2027\n');
    const code = '```ts\n'.concat('const queue = 1;\n'.repeat(8), '```\n');
    const text = `---\nsdd: a.sdd.md\n---\n\n# A\n\n## Problem\n\nIt is slow.\n\n## Architecture\n\n${code}`;
    await vscode.workspace.getConfiguration('tandem').update('me', 'ada', vscode.ConfigurationTarget.Workspace);
    try {
      const document = await createFile('move/a.prd.md', text);
      await waitForRules(document.uri, (found) => found.includes('misplaced-section'));
      const [action] = await codeActions(document.uri, new vscode.Range(10, 0, 10, 0), vscode.CodeActionKind.QuickFix);
      await choose(action);
      equal(
        await read('move/a.sdd.md'),
        `# A\n\n## Solution\n\nWorkers.\n\n## Architecture\n\n${code}\n## Who\n\nGrace.\n\n## When\n\nQ3 2027\n`,
      );
      await waitForRules(document.uri, (found) => !found.includes('misplaced-section'));
      ok(!rules(document.uri).includes('edited-by-other'), rules(document.uri).join(', '));
    } finally {
      await vscode.workspace.getConfiguration('tandem').update('me', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('leaves no tab behind when saving closed files takes long', async () => {
    const slow = vscode.workspace.onWillSaveTextDocument((event) => {
      event.waitUntil(new Promise<void>((done) => setTimeout(done, 1300)));
    });
    const log = vscode.window.createOutputChannel('Tandem test', { log: true });
    const uris = ['slow/a.prd.md', 'slow/b.prd.md', 'slow/c.prd.md'].map((path) => fileUri(path).toString());
    try {
      for (const uri of uris)
        await vscode.workspace.fs.writeFile(vscode.Uri.parse(uri), new TextEncoder().encode('# A\n'));
      const written = await new Writer(createTandem(editorPorts(log, memento()))).write(uris, (textOf) => ({
        files: uris.map((uri) => ({ uri, text: textOf(uri), edits: [{ span: { start: 3, end: 3 }, newText: '!' }] })),
      }));
      equal(written.why, undefined);
      for (const uri of uris) equal(await read(vscode.workspace.asRelativePath(vscode.Uri.parse(uri))), '# A!\n');
      // Those that waited for their turn had changes for long enough to be shown.
      equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 0);
    } finally {
      slow.dispose();
      log.dispose();
    }
  });
});

async function write(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));
}

async function read(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(path)));
}

/** A file system with one file in it, which may be read and not written. */
function refusing(text: string): vscode.FileSystemProvider {
  const bytes = new TextEncoder().encode(text);
  const refuse = (uri: vscode.Uri): never => {
    throw vscode.FileSystemError.NoPermissions(uri);
  };
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  return {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) => {
      if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      if (uri.path !== '/a.prd.md') throw vscode.FileSystemError.FileNotFound(uri);
      return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length };
    },
    readDirectory: () => [['a.prd.md', vscode.FileType.File]],
    readFile: (uri) => {
      if (uri.path !== '/a.prd.md') throw vscode.FileSystemError.FileNotFound(uri);
      return bytes;
    },
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
