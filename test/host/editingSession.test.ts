import * as vscode from 'vscode';
import { deepEqual, includes, ok } from './assert.js';
import { choose, codeActions, problems, waitForRules } from './findings.js';
import { closeEverything, openFile } from './workspaceFiles.js';

describe('editing what another owns', () => {
  before(() => setMe('priya'));
  after(() => setMe(undefined));
  afterEach(closeEverything);

  it('is said quietly, and no more once somebody stands in', async () => {
    const document = await openFile('docs/hipaa.sdd.md');
    const line = document.positionAt(document.getText().indexOf('## Risks')).line;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(line + 2, 2), 'Very soon: ');
    ok(await vscode.workspace.applyEdit(edit));
    await waitForRules(document.uri, (rules) => rules.includes('edited-by-other'));
    deepEqual(
      problems(document.uri).filter((problem) => problem.startsWith('edited-by-other')),
      [
        `edited-by-other ${line}:0 You are editing “How”, which Tomas Lindqvist (EM) owns. Leave a note, or say that you are standing in.`,
      ],
    );
    // Anywhere in the section, not at its heading alone.
    const range = new vscode.Range(line + 2, 4, line + 2, 4);
    const actions = await codeActions(document.uri, range, vscode.CodeActionKind.QuickFix);
    const titles = actions.map((action) => action.title);
    includes(titles, 'Leave a note to Tomas Lindqvist');
    const standIn = actions.find((action) => action.title === 'I’m standing in for Tomas Lindqvist');
    await choose(standIn);
    await waitForRules(document.uri, (rules) => !rules.includes('edited-by-other'));
    const back = await codeActions(document.uri, range, vscode.CodeActionKind.QuickFix);
    await choose(back.find((action) => action.title === 'Stop standing in for Tomas Lindqvist'));
    await waitForRules(document.uri, (rules) => rules.includes('edited-by-other'));
  });

  it('offers the ways out to whoever asks right after a key', async () => {
    const document = await openFile('docs/hipaa.sdd.md');
    const line = document.positionAt(document.getText().indexOf('## Risks')).line;
    const empty: string[] = [];
    for (let round = 0; round < 50; round++) {
      const place = new vscode.Position(line + 2, 2 + round);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, place, 'x');
      ok(await vscode.workspace.applyEdit(edit));
      const range = new vscode.Range(place, place);
      const asked = codeActions(document.uri, range, vscode.CodeActionKind.QuickFix);
      if (round % 2 === 1) {
        // One more key while the answer is on its way.
        const next = new vscode.WorkspaceEdit();
        next.insert(document.uri, place, 'y');
        ok(await vscode.workspace.applyEdit(next));
      }
      let actions = await asked.catch(() => []);
      // The editor gives up a question that a key overtook, and says nothing or that there is nothing; then one asks anew.
      if (round % 2 === 1 && actions.length === 0) {
        actions = await codeActions(document.uri, range, vscode.CodeActionKind.QuickFix);
      }
      const titles = actions.map((action) => action.title);
      if (!titles.includes('Leave a note to Tomas Lindqvist')) empty.push(`round ${round}: ${titles.join(', ')}`);
    }
    deepEqual(empty, []);
  });

  it('is not said of one’s own sections', async () => {
    const document = await openFile('docs/hipaa.prd.md');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, 'TODO'), 'seven');
    ok(await vscode.workspace.applyEdit(edit));
    await waitForRules(document.uri, (rules) => !rules.includes('placeholder-text'));
    await waitForRules(document.uri, (rules) => !rules.includes('edited-by-other'));
  });
});

async function setMe(handle: string | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('tandem').update('me', handle, vscode.ConfigurationTarget.Workspace);
}

function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const at = document.getText().indexOf(text);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
}
