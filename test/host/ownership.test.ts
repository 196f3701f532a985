import * as vscode from 'vscode';
import { equal, ok } from './assert.js';
import { eventually, lenses } from './findings.js';
import { closeEverything, createFile, fileUri, replaceAll } from './workspaceFiles.js';

const charter = `# Who owns what.
version: 1
people:
  ada: { name: Ada Lovelace }   # writes well
  grace: { name: Grace Hopper }

teams:
  # The team that does the work.
  payments:
    name: Payments
    roles:
      pm: ada   # since May
    agreements:
      one-on-one: { title: "Weekly one-to-one", every: 1w, last: 2020-01-01 } # keep it
      retro: { title: Retrospective, every: 2w }
`;

/** Marks an agreement of a charter as done, as the context menu of its line does. */
async function markDone(file: string, agreement: string): Promise<void> {
  await vscode.commands.executeCommand('tandem.markDone', {
    charter: fileUri(file).toString(),
    target: { type: 'agreement', team: 'payments', agreement },
  });
}

async function onDisk(file: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(file)));
}

function today(): string {
  const date = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

describe('ownership', () => {
  afterEach(closeEverything);

  it('is edited from the sidebar with every other byte kept, left to be saved by its user, and undone in one step', async () => {
    const document = await createFile('edited/ownership.yaml', charter);
    await markDone('edited/ownership.yaml', 'one-on-one');
    const expected = charter.replace('2020-01-01', today());
    equal(document.getText(), expected);
    equal(document.isDirty, true);
    equal(await onDisk('edited/ownership.yaml'), charter);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), charter);
  });

  it('is edited with the line breaks of the file', async () => {
    const crlf = charter.replaceAll('\n', '\r\n');
    const document = await createFile('crlf/ownership.yaml', crlf);
    await markDone('crlf/ownership.yaml', 'retro');
    equal(document.getText(), crlf.replace('Retrospective, every: 2w', `Retrospective, every: 2w, last: ${today()}`));
  });

  it('is edited on top of unsaved changes, which stay unsaved', async () => {
    const document = await createFile('dirty/ownership.yaml', charter);
    const typed = charter.replace('Weekly one-to-one', 'Our hour');
    await replaceAll(document, typed);
    await markDone('dirty/ownership.yaml', 'one-on-one');
    equal(document.getText(), typed.replace('2020-01-01', today()));
    equal(document.isDirty, true);
    equal(await onDisk('dirty/ownership.yaml'), charter);
  });

  it('is edited in a file that is not open', async () => {
    await createFile('closed/ownership.yaml', charter);
    await closeEverything();
    await markDone('closed/ownership.yaml', 'one-on-one');
    equal(await onDisk('closed/ownership.yaml'), charter.replace('2020-01-01', today()));
  });

  it('is left alone where it is too broken to edit, and the place is shown', async () => {
    const broken = `${charter}people: [\n`;
    const document = await createFile('broken/ownership.yaml', broken);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(0, 0, 0, 0) });
    await markDone('broken/ownership.yaml', 'one-on-one');
    equal(document.getText(), broken);
    const line = vscode.window.activeTextEditor?.selection.active.line ?? 0;
    ok(document.lineAt(line).text.includes('one-on-one'), `the cursor is in line ${line}`);
  });

  it('is left alone by calls that make no sense', async () => {
    const document = await createFile('odd/ownership.yaml', charter);
    const uri = document.uri.toString();
    for (const line of [undefined, 3, {}, { charter: uri }, { charter: uri, target: { type: 'agreement', team: 7 } }]) {
      await vscode.commands.executeCommand('tandem.markDone', line);
      await vscode.commands.executeCommand('tandem.shareArea', line);
      await vscode.commands.executeCommand('tandem.revealInCharter', line);
    }
    await markDone('odd/ownership.yaml', 'nothing');
    equal(document.getText(), charter);
  });

  it('is left alone when the team goes while its edit is being asked for', async () => {
    const document = await createFile('gone/ownership.yaml', charter);
    const target = { type: 'role', team: 'payments', role: 'em' };
    const state = { isDone: false };
    const assigned = Promise.resolve(
      vscode.commands.executeCommand('tandem.assignOwner', { charter: document.uri.toString(), target }),
    ).then(() => (state.isDone = true));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    equal(state.isDone, false, 'it asks for a person');
    const without = charter.replace('  payments:', '  refunds:');
    await replaceAll(document, without);
    while (!state.isDone) {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await Promise.race([assigned, new Promise((resolve) => setTimeout(resolve, 100))]);
    }
    equal(document.getText(), without);
  });

  it('of two charters in one window is kept apart', async () => {
    await createFile('one/ownership.yaml', charter);
    await createFile('two/ownership.yaml', charter.replace('Ada Lovelace', 'Augusta King'));
    const first = await createFile('one/a.prd.md', '# A\n\n## Problem\n\nRefunds take two days.\n');
    const second = await createFile('two/a.prd.md', '# A\n\n## Problem\n\nRefunds take two days.\n');
    await markDone('two/ownership.yaml', 'one-on-one');
    equal(await onDisk('one/ownership.yaml'), charter);
    ok((await lenses(first.uri)).some((lens) => lens.includes('PM Ada Lovelace')));
    ok((await lenses(second.uri)).some((lens) => lens.includes('PM Augusta King')));
  });

  it('is shown from where the charter says it now, after unsaved changes', async () => {
    const document = await createFile('moved/ownership.yaml', charter);
    await replaceAll(document, `# One more line.\n${charter}`);
    const target = { type: 'role', team: 'payments', role: 'pm' };
    await vscode.commands.executeCommand('tandem.revealInCharter', { charter: document.uri.toString(), target });
    await eventually(
      (check) => vscode.window.onDidChangeTextEditorSelection(check),
      () => vscode.window.activeTextEditor?.selection.active.line === 12,
      () => `the cursor is in line ${vscode.window.activeTextEditor?.selection.active.line ?? -1}`,
    );
  });
});
