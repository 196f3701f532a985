import * as vscode from 'vscode';
import { deepEqual, equal, includes, match, ok } from './assert.js';
import { choose, codeActions, eventually, lenses, rules, waitForRules } from './findings.js';
import { closeEverything, createFile, replaceAll } from './workspaceFiles.js';

const charter = `version: 1
people:
  ada: { name: Ada Lovelace }
  grace: { name: Grace Hopper }
teams:
  payments:
    name: Payments
    roles: { pm: ada, em: grace }
`;

describe('writing a charter', () => {
  afterEach(closeEverything);

  it('is helped by completion of keys, words and names', async () => {
    const document = await createFile(
      'completed/ownership.yaml',
      `${charter}    \ndecisions: { when: { owner: e } }\ncharter: \n`,
    );
    const keys = await completionsAt(document, end(document, 8));
    includes(keys, 'responsibilities');
    ok(!keys.includes('roles'), 'a key that is there is not offered again');
    deepEqual(await completionsAt(document, at(document, 'owner: e', 8)), ['pm', 'em', 'design', 'tech-lead', 'tpm']);
    deepEqual(await completionsAt(document, end(document, 10)), [
      'rules-of-engagement',
      'pm-carries-timeline',
      'appetite',
    ]);
    includes(await completionsAt(document, at(document, 'pm: ada', 7)), 'grace');
  });

  it('puts a completed key on its place, ready for what it holds', async () => {
    const document = await createFile('typed/ownership.yaml', `${charter}    resp\n`);
    const position = end(document, 8);
    const item = (await listAt(document, position)).find(({ label }) => label === 'responsibilities');
    ok(item, 'the key is not offered');
    // What accepting it in the editor does: a provider's text with its white space kept.
    equal(item.keepWhitespace, true);
    equal(textOf(item), 'responsibilities:\n      ');
  });

  it('is explained on hover, and names lead to where they are defined', async () => {
    const document = await createFile('hovered/ownership.yaml', charter);
    const person = at(document, 'pm: ada', 5);
    match((await hoversAt(document, person)).join('\n'), /Ada Lovelace[\s\S]*PM of Payments/);
    match((await hoversAt(document, at(document, 'roles:', 2))).join('\n'), /Who has which role/);
    deepEqual(await definitionsAt(document, person), ['ownership.yaml 2']);
  });

  it('shows in a document what it makes of names, and mends them in either file', async () => {
    const file = await createFile('named/ownership.yaml', charter);
    const document = await createFile(
      'named/refunds.prd.md',
      '---\nteam: payments\nauthors: [adda, zed]\n---\n\n# Refunds\n\n## Problem\n\nRefunds take two days.\n\nOwner: @grace\n',
    );
    await waitForRules(document.uri, (found) => found.filter((rule) => rule === 'unknown-person').length === 2);
    includes(rules(document.uri), 'owner-mismatch');
    deepEqual(await definitionsAt(document, at(document, '@grace', 2)), ['ownership.yaml 3']);
    deepEqual(await definitionsAt(document, at(document, 'team: payments', 8)), ['ownership.yaml 5']);
    const place = at(document, 'zed', 1);
    const actions = await codeActions(document.uri, new vscode.Range(place, place), vscode.CodeActionKind.QuickFix);
    const add = actions.find(({ title }) => title === 'Add “zed” to ownership.yaml');
    ok(add, actions.map(({ title }) => title).join(', '));
    await choose(add);
    match(file.getText(), /zed: \{ name: Zed \}/);
    await waitForRules(document.uri, (found) => found.filter((rule) => rule === 'unknown-person').length === 1);
  });

  it('changes lenses and problems alike when another preset is chosen', async () => {
    const file = await createFile('presets/ownership.yaml', charter);
    const sdd = await createFile(
      'presets/refunds.sdd.md',
      '---\nteam: payments\n---\n\n# Refunds\n\n## Timeline\n\nOwner: Grace Hopper\n\n2027-03-15 for everybody.\n',
    );
    const prd = await createFile('presets/refunds.prd.md', '---\nteam: payments\n---\n\n# Refunds\n');
    await waitForLens(sdd.uri, '6 When · EM Grace Hopper · consulted: PM Ada Lovelace');
    ok(!rules(sdd.uri).includes('owner-mismatch'), 'the owner is the charter’s');

    await replaceAll(file, `${charter}charter: pm-carries-timeline\n`);
    await waitForLens(sdd.uri, '6 When · PM Ada Lovelace · consulted: EM Grace Hopper');
    await waitForRules(sdd.uri, (found) => found.includes('owner-mismatch'));

    await replaceAll(file, `${charter}charter: appetite\n`);
    await waitForLens(sdd.uri, '6 Plan · EM Grace Hopper · consulted: PM Ada Lovelace');
    await waitForRules(sdd.uri, (found) => !found.includes('owner-mismatch'));
    // Why, What and now Target, too.
    await waitForRules(prd.uri, (found) => found.filter((rule) => rule === 'missing-decision').length === 3);
  });
});

function end(document: vscode.TextDocument, line: number): vscode.Position {
  return document.lineAt(line).range.end;
}

function at(document: vscode.TextDocument, text: string, offset: number): vscode.Position {
  const start = document.getText().indexOf(text);
  ok(start >= 0, `“${text}” is not there`);
  return document.positionAt(start + offset);
}

async function waitForLens(uri: vscode.Uri, wanted: string): Promise<void> {
  let found: string[] = [];
  await eventually(
    (check) => {
      const timer = setInterval(() => {
        void lenses(uri).then((texts) => {
          found = texts;
          check();
        });
      }, 50);
      return new vscode.Disposable(() => clearInterval(timer));
    },
    () => found.includes(wanted),
    () => found.join(' | '),
  );
}

async function listAt(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  const { Property, EnumMember, User, Module, Class } = vscode.CompletionItemKind;
  const ours = [Property, EnumMember, User, Module, Class];
  return list.items.filter(({ kind }) => kind !== undefined && ours.includes(kind));
}

async function completionsAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  return (await listAt(document, position)).map(({ label }) => (typeof label === 'string' ? label : label.label));
}

function textOf({ insertText }: vscode.CompletionItem): string | undefined {
  return typeof insertText === 'string' ? insertText : insertText?.value;
}

async function hoversAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.flatMap(({ contents }) =>
    contents.map((part) => (part instanceof vscode.MarkdownString ? part.value : '')),
  );
}

/** Where definitions are, as `file line`. */
async function definitionsAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    position,
  );
  return found.map((each) => {
    const [uri, range] = 'targetUri' in each ? [each.targetUri, each.targetRange] : [each.uri, each.range];
    return `${uri.path.split('/').at(-1) ?? ''} ${range.start.line}`;
  });
}
