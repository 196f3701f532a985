import * as vscode from 'vscode';
import { equal, ok } from './assert.js';
import { choose, codeActions, rules, waitForRules } from './findings.js';
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
});

async function write(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));
}

async function read(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(path)));
}
