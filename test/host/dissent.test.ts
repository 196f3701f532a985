import * as vscode from 'vscode';
import { deepEqual, equal, ok } from './assert.js';
import { codeActions, choose, lenses, waitForRules } from './findings.js';
import { closeEverything, createFile, fileUri } from './workspaceFiles.js';

const charter = `# Who owns what.
version: 1
people: { ada: { name: Ada Lovelace }, grace: { name: Grace Hopper }, lin: { name: Lin Wei } }
teams:
  commerce: { name: Commerce, roles: { em: lin } }
  payments: { name: Payments, parent: commerce, roles: { pm: ada, em: grace } } # the two
`;

const prd = `---
document: prd
team: payments
---

# Refunds

## Requirements

- FR-1: Refunds arrive within an hour.

## Notes
`;

const heading = 7;

async function setMe(handle: string | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('tandem').update('me', handle, vscode.ConfigurationTarget.Workspace);
}

function today(): string {
  const date = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

describe('dissent', () => {
  afterEach(async () => {
    await closeEverything();
    await setMe(undefined);
  });

  it('is recorded by the consulted partner in one step that can be undone, shown, and taken back', async () => {
    await createFile('dissent/ownership.yaml', charter);
    const document = await createFile('dissent/a.prd.md', prd);
    await setMe('ada');
    await vscode.commands.executeCommand('tandem.recordDissent', document.uri, heading, 'No.');
    equal(document.getText(), prd);
    await setMe('grace');
    await vscode.commands.executeCommand('tandem.recordDissent', document.uri, heading, 'Too --> soon');
    const said = `<!-- dissent: em grace ${today()}: Too –› soon -->`;
    const after = prd.replace('an hour.\n', `an hour.\n\n${said}\n`);
    equal(document.getText(), after);
    await waitForRules(document.uri, (rules) => rules.includes('dissent'));
    ok(
      (await lenses(document.uri)).some((lens) =>
        lens.endsWith('consulted: EM Grace Hopper · dissent: Grace Hopper (EM)'),
      ),
    );
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), prd);
    await vscode.commands.executeCommand('redo');
    equal(document.getText(), after);
    await vscode.commands.executeCommand('tandem.settleDissent', document.uri, heading + 4);
    equal(document.getText(), after);
    await waitForRules(document.uri, (rules) => rules.includes('dissent'));
    const range = new vscode.Range(heading + 4, 3, heading + 4, 3);
    const actions = await codeActions(document.uri, range, vscode.CodeActionKind.QuickFix);
    await choose(actions.find(({ title }) => title === 'Take back this dissent'));
    equal(document.getText(), prd);
  });

  it('is settled by whom it goes to, from the line of the sidebar', async () => {
    await createFile('settled/ownership.yaml', charter);
    const said = '<!-- dissent: em grace 2026-11-20: Too soon. -->';
    const text = prd.replace('an hour.\n', `an hour.\n\n${said}\n`);
    const document = await createFile('settled/a.prd.md', text);
    await setMe('lin');
    const place = { uri: document.uri.toString(), at: { line: heading + 4, character: 0 }, type: 'dissent' };
    await vscode.commands.executeCommand('tandem.settleDissent', { place });
    const kept = `<!-- dissent-settled: em grace 2026-11-20, by lin ${today()}: Too soon. -->`;
    equal(document.getText(), text.replace(said, kept));
    await waitForRules(document.uri, (rules) => !rules.includes('dissent'));
  });

  it('is left alone by calls that make no sense', async () => {
    await createFile('odd-dissent/ownership.yaml', charter);
    const document = await createFile('odd-dissent/a.prd.md', prd);
    for (const what of [3, {}, { place: { uri: 7 } }]) {
      for (const command of ['recordDissent', 'takeBackDissent', 'settleDissent']) {
        await vscode.commands.executeCommand(`tandem.${command}`, what, 'x');
      }
    }
    equal(document.getText(), prd);
  });
});

describe('being away', () => {
  afterEach(async () => {
    await closeEverything();
    await setMe(undefined);
    await vscode.workspace.fs.delete(fileUri('away'), { recursive: true });
  });

  /** Runs the command and takes what is marked in each of its questions. */
  async function takeWhatIsMarked(): Promise<void> {
    const state = { isDone: false };
    const run = Promise.resolve(vscode.commands.executeCommand('tandem.imAway')).then(() => (state.isDone = true));
    const isDone = () => state.isDone;
    for (let tries = 0; tries < 100 && !isDone(); tries++) {
      await Promise.race([run, new Promise((resolve) => setTimeout(resolve, 300))]);
      if (!isDone()) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    }
    ok(isDone(), 'the command did not end');
  }

  it('is written with the deputy, named over the section, and taken back with the same command', async () => {
    // The other charters of this folder do not know them.
    const own = charter.replaceAll('grace', 'gracia');
    const file = await createFile('away/ownership.yaml', own);
    const document = await createFile('away/a.prd.md', prd);
    await setMe('gracia');
    await takeWhatIsMarked();
    const tomorrow = new Date(Date.parse(`${today()}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    equal(file.getText(), `${own}away:\n  gracia: { until: ${tomorrow}, deputy: ada }\n`);
    await waitForLens(document.uri, 'consulted: EM Grace Hopper (away until ');
    await takeWhatIsMarked();
    equal(file.getText(), own);
    await waitForLens(document.uri, 'consulted: EM Grace Hopper');
  });

  async function waitForLens(uri: vscode.Uri, text: string): Promise<void> {
    let found: readonly string[] = [];
    for (let tries = 0; tries < 100; tries++) {
      found = await lenses(uri);
      if (found.some((lens) => lens.includes(text))) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    deepEqual(found, [text]);
  }
});
