import * as vscode from 'vscode';
import { deepEqual, equal, includes, match, ok, rejects } from './assert.js';
import { closeEverything, createFile, fileUri } from './workspaceFiles.js';

const charter = `version: 1
people:
  ada: { name: Ada Lovelace }
  grace: { name: Grace Hopper }
teams:
  pay: { name: Payments, roles: { pm: ada, em: grace } }
`;
const prd = `---
authors: [ada]
sdd: names.sdd.md
---

# Refunds

## Requirements

- FR-1: A refund is paid within a day.
- FR-2: After FR-1 it is told, says @ada.
`;
const sdd = `---
prd: names.prd.md
---

# Design

## Solution

Covers: FR-1

As @ada and @grace say.
`;

/** Writes the three files; the PRD is open, the others are not. */
async function createFiles(): Promise<vscode.TextDocument> {
  await createFile('names/ownership.yaml', charter);
  await createFile('names/names.sdd.md', sdd);
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  return createFile('names/names.prd.md', prd);
}

function positionOf(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  ok(at >= 0, words);
  return document.positionAt(at);
}

/** `file line:character`, in the order of files and places. */
function placesText(places: readonly vscode.Location[]): string[] {
  return places
    .map(({ uri, range }) => `${uri.path.split('/').at(-1)} ${range.start.line}:${range.start.character}`)
    .sort();
}

async function run<T>(command: string, ...args: unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(command, ...args);
}

async function text(path: string): Promise<string> {
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === fileUri(path).toString());
  const stored = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(path)));
  return (open?.getText() ?? stored).replace(/\r\n/g, '\n');
}

describe('names', () => {
  afterEach(closeEverything);

  it('lead to their definitions, and are found wherever they stand', async () => {
    const document = await createFiles();
    const at = positionOf(document, 'FR-1 it');
    const definitions = await run<vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, at);
    deepEqual(placesText(definitions), ['names.prd.md 9:2']);
    const references = await run<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
    deepEqual(placesText(references), ['names.prd.md 10:14', 'names.prd.md 9:2', 'names.sdd.md 8:8']);
    const ada = positionOf(document, 'ada]');
    const people = await run<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, ada);
    deepEqual(placesText(people), [
      'names.prd.md 10:37',
      'names.prd.md 1:10',
      'names.sdd.md 10:4',
      'ownership.yaml 2:2',
      'ownership.yaml 5:38',
    ]);
    const path = await run<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      positionOf(document, 'names.sdd'),
    );
    deepEqual(placesText(path), ['names.sdd.md 0:0']);
  });

  it('are highlighted, linked and explained', async () => {
    const document = await createFiles();
    const at = positionOf(document, 'FR-1:');
    const marks = await run<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at);
    deepEqual(
      marks.map(({ range, kind }) => `${range.start.line}:${range.start.character} ${String(kind)}`),
      ['9:2 2', '10:14 1'],
    );
    const links = await run<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    includes(
      links.map(({ target }) => target?.path.split('/').at(-1)),
      'names.sdd.md',
    );
    const hovers = await run<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
    const said = hovers
      .flatMap(({ contents }) => contents.map((each) => (each instanceof vscode.MarkdownString ? each.value : '')))
      .join();
    match(said, /FR\\-1.*A refund is paid within a day\..*PM Ada Lovelace.*covered.*Design › Solution/s);
  });

  it('are in the outline and among the symbols of the workspace', async () => {
    const document = await createFiles();
    const symbols = await run<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const what = symbols.find(({ name }) => name === 'What');
    deepEqual(
      what?.children.map(({ name, detail }) => `${name.slice(0, 4)} ${detail}`),
      ['FR-1 covered', 'FR-2 not covered yet'],
    );
    const found = await run<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'told');
    includes(
      found.map(({ name }) => name),
      'FR-2 After FR-1 it is told, says @ada.',
    );
  });

  it('of a requirement are changed in all files at once, and one undo takes it back', async () => {
    const document = await createFiles();
    await vscode.window.showTextDocument(document);
    const at = positionOf(document, 'FR-1:');
    const edit = await run<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at, 'REQ-12');
    deepEqual(
      edit
        .entries()
        .map(([uri]) => uri.path.split('/').at(-1))
        .sort(),
      ['names.prd.md', 'names.sdd.md'],
    );
    ok(await vscode.workspace.applyEdit(edit, { isRefactoring: true }));
    equal(await text('names/names.prd.md'), prd.replaceAll('FR-1', 'REQ-12'));
    equal(await text('names/names.sdd.md'), sdd.replaceAll('FR-1', 'REQ-12'));
    await vscode.commands.executeCommand('undo');
    deepEqual([await text('names/names.prd.md'), await text('names/names.sdd.md')], [prd, sdd]);
  });

  it('of a person are changed in charter and documents at once, and one undo takes it back', async () => {
    const document = await createFiles();
    await vscode.window.showTextDocument(document);
    const at = positionOf(document, 'ada]');
    const place = await run<{ range: vscode.Range; placeholder: string }>('vscode.prepareRename', document.uri, at);
    equal(place.placeholder, 'ada');
    const edit = await run<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at, 'augusta');
    equal(edit.entries().length, 3);
    ok(await vscode.workspace.applyEdit(edit, { isRefactoring: true }));
    const after = async () =>
      Promise.all(['ownership.yaml', 'names.prd.md', 'names.sdd.md'].map((name) => text(`names/${name}`)));
    deepEqual(await after(), [
      charter.replaceAll('ada:', 'augusta:').replace('pm: ada', 'pm: augusta'),
      prd.replaceAll('ada', 'augusta'),
      sdd.replaceAll('ada', 'augusta'),
    ]);
    await vscode.commands.executeCommand('undo');
    deepEqual(await after(), [charter, prd, sdd]);
  });

  it('are offered while they are typed', async () => {
    const document = await createFiles();
    const people = await createFile('names/typed.prd.md', '# Typed\n\nSays @a\n\n`@a`\n\nada@a\n');
    const offered = async (at: vscode.TextDocument, line: number, character: number) => {
      const position = new vscode.Position(line, character);
      const list = await run<vscode.CompletionList>('vscode.executeCompletionItemProvider', at.uri, position, '@');
      return list.items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text).map(({ label }) => label);
    };
    includes(await offered(people, 2, 7), 'grace');
    deepEqual([await offered(people, 4, 3), await offered(people, 6, 5)], [[], []]);
    const design = await createFile('names/typed.sdd.md', sdd.replace('Covers: FR-1', 'Covers: FR-1, '));
    deepEqual(await offered(design, 8, 14), ['FR-2']);
    ok(!document.isDirty);
  });

  it('are refused with a reason', async () => {
    const document = await createFiles();
    const at = positionOf(document, 'FR-1:');
    const taken = await rejects(run('vscode.executeDocumentRenameProvider', document.uri, at, 'FR-2'));
    match(String(taken), /“FR-2” is taken in Refunds/);
    const other = await createFile('names/ownership.yaml', charter);
    const team = await rejects(run('vscode.prepareRename', other.uri, positionOf(other, 'pay:')));
    match(String(team), /Requirement IDs and handles of people can be renamed here/);
  });
});
