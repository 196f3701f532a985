import * as vscode from 'vscode';
import { equal, match, ok } from './assert.js';
import { choose, codeActions, lenses, problems, rules, waitForRules } from './findings.js';
import { answering } from './quickInput.js';
import { closeEverything, createFile, fileUri, replaceAll } from './workspaceFiles.js';

const charter = `people: { ada: { name: Ada Lovelace }, grace: { name: Grace Hopper } }
teams: { t: { name: T, roles: { pm: ada, em: grace } } }
`;
const prd = (first = 'A refund takes a day') =>
  `---\nsdd: a.sdd.md\n---\n\n# Refunds\n\n## Problem\n\nRefunds take nine days.\n\n## Requirements\n\n- FR-1: ${first}\n- FR-2: The customer is told\n`;
const sdd = (covers: string, head = '') =>
  `---\nprd: a.prd.md\n${head}---\n\n# Queue\n\n## Solution\n\nA queue.\n\n${covers}\n\n## Who\n\nGrace Hopper\n\n## When\n\nMarch 2027\n`;

/** The fix of a finding by the beginning of its title. */
async function fix(
  document: vscode.TextDocument,
  words: string,
  title: string,
): Promise<vscode.CodeAction | undefined> {
  const at = document.positionAt(document.getText().indexOf(words) + 1);
  return (await codeActions(document.uri, new vscode.Range(at, at))).find((each) => each.title.startsWith(title));
}

describe('a PRD and its design', () => {
  afterEach(closeEverything);

  it('say by name who has to look when a requirement changes, and are quiet once that is done', async () => {
    await createFile('pair/ownership.yaml', charter);
    const design = await createFile('pair/a.sdd.md', sdd('Covers: FR-1, FR-2', 'confirmed: { FR-1: 00000000 }\n'));
    const product = await createFile('pair/a.prd.md', prd());
    await waitForRules(design.uri, (found) => found.includes('suspect-coverage'));
    ok(
      problems(design.uri).some((each) =>
        each.includes('“FR-1” changed in a.prd.md since it was confirmed. Grace Hopper (EM)'),
      ),
      problems(design.uri).join(' | '),
    );
    ok((await lenses(product.uri)).some((lens) => lens.endsWith('next: Grace Hopper confirms FR-1')));
    await choose(await fix(design, 'FR-1, FR-2', 'Confirm that “FR-1”'));
    await waitForRules(design.uri, (found) => !found.includes('suspect-coverage'));
    match(design.getText(), /^confirmed: \{ FR-1: "?[0-9a-f]{8}"? \}$/m);
    ok((await lenses(product.uri)).every((lens) => !lens.includes('next:')));
    // Typed and not saved.
    await replaceAll(product, prd('A refund takes two days'));
    await waitForRules(design.uri, (found) => found.includes('suspect-coverage'));
    await replaceAll(product, prd('A  **refund** takes a day'));
    await waitForRules(design.uri, (found) => !found.includes('suspect-coverage'));
  });

  it('cover and link each other by fixes that write into the other file, each one step', async () => {
    await createFile('fixes/ownership.yaml', charter);
    const before = sdd('Covers: FR-1').replace('prd: a.prd.md\n', 'title: Queue # ours\n');
    const design = await createFile('fixes/a.sdd.md', before);
    const product = await createFile('fixes/a.prd.md', prd());
    await waitForRules(
      product.uri,
      (found) => found.includes('one-way-link') && found.includes('uncovered-requirement'),
    );
    await choose(await fix(product, 'a.sdd.md', 'Add the link to a.sdd.md'));
    await choose(await fix(product, 'FR-2', 'Add “Covers: FR-2” to a.sdd.md'));
    await waitForRules(
      product.uri,
      (found) => !found.includes('one-way-link') && !found.includes('uncovered-requirement'),
    );
    match(design.getText(), /^title: Queue # ours\nprd: a\.prd\.md$/m);
    match(design.getText(), /Covers: FR-1\n\nCovers: FR-2\n\n## Who/);
    equal(product.getText(), prd());
    ok(!rules(design.uri).includes('missing-link'));
    await vscode.window.showTextDocument(design);
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    equal(design.getText(), before);
  });

  it('get a requirement with the next ID, and retire one, each in one step that can be undone', async () => {
    await createFile('ids/ownership.yaml', charter);
    const product = await createFile('ids/a.prd.md', prd());
    const editor = await vscode.window.showTextDocument(product);
    const cursorAt = (words: string) => {
      const at = product.positionAt(product.getText().indexOf(words));
      editor.selection = new vscode.Selection(at, at);
    };
    cursorAt('- FR-1');
    await vscode.commands.executeCommand('tandem.insertRequirement');
    equal(product.getText(), prd().replace('\n- FR-2', '\n- FR-3: \n- FR-2'));
    equal(product.offsetAt(editor.selection.active), product.getText().indexOf('- FR-3: ') + '- FR-3: '.length);
    await vscode.commands.executeCommand('undo');
    equal(product.getText(), prd());
    cursorAt('- FR-2');
    await answering(vscode.commands.executeCommand('tandem.retireRequirement'));
    equal(product.getText(), prd().replace('sdd.md\n', 'sdd.md\nretired: { FR-2: FR-1 }\n'));
    await vscode.commands.executeCommand('undo');
    equal(product.getText(), prd());
  });

  it('follow a manifest of another repository, wherever it lies', async () => {
    const manifest = (id: string) =>
      JSON.stringify({
        manifest: 'tandem-requirements',
        version: 1,
        prds: [
          {
            path: 'docs/billing.prd.md',
            title: 'Billing',
            requirements: [{ id, text: 'It is billed', digest: '00000000', state: 'uncovered' }],
          },
        ],
      });
    const write = (path: string, text: string) =>
      vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));
    await write('vendor/requirements.json', manifest('BIL-9'));
    await createFile('ext/ownership.yaml', `${charter}manifests: [../vendor/requirements.json]\n`);
    await createFile('ext/a.prd.md', prd());
    const design = await createFile('ext/a.sdd.md', sdd('Covers: FR-1, FR-2, BIL-9'));
    const says = (found: readonly string[]) =>
      found.includes('external-requirement') || found.includes('unknown-requirement');
    await waitForRules(design.uri, (found) => found.length > 0 && !says(found));
    await write('vendor/requirements.json', manifest('BIL-8'));
    await waitForRules(design.uri, says);
    await write('vendor/requirements.json', manifest('BIL-9'));
    await waitForRules(design.uri, (found) => !says(found));
  });
});
