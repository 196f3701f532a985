import * as vscode from 'vscode';
import { deepEqual, equal, includes, ok } from './assert.js';
import { closeEverything, createFile } from './workspaceFiles.js';

describe('snippets', () => {
  afterEach(closeEverything);

  it('are offered in a PRD by their word, and insert the part with its stops', async () => {
    const document = await createFile('docs/new.prd.md', '# New\n\n## Problem\n\nWards ring at night.\n\nprd-\n');
    const words = await snippetsAt(document, new vscode.Position(6, 4));
    includes(words, 'prd-requirements');
    includes(words, 'prd-rollout');
    ok(!words.some((word) => word.startsWith('sdd-') || word.startsWith('ownership')), words.join(', '));
    const item = await snippetAt(document, new vscode.Position(6, 4), 'prd-rollout');
    ok(item.insertText instanceof vscode.SnippetString && item.range instanceof vscode.Range);
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(item.insertText, item.range);
    const lines = document.getText().split(/\r?\n/);
    equal(lines[6], '## Rollout plan');
    // The cursor is where the first thing is to be written.
    equal(document.lineAt(editor.selection.active.line).text, '- First: ');
  });

  it('continue the numbers of requirements', async () => {
    const document = await createFile('docs/ids.prd.md', '# New\n\n## Requirements\n\n- REQ-007: Fast.\nprd-req\n');
    const item = await snippetAt(document, new vscode.Position(5, 7), 'prd-requirement');
    equal(item.insertText instanceof vscode.SnippetString && item.insertText.value, '- REQ-008: $1$0');
  });

  it('are offered in an SDD and in ownership.yaml, each its own', async () => {
    const sdd = await createFile('docs/new.sdd.md', '# New\n\n\n');
    const inSdd = await snippetsAt(sdd, new vscode.Position(2, 0));
    includes(inSdd, 'sdd-options');
    ok(!inSdd.some((word) => word.startsWith('prd-')), inSdd.join(', '));
    const charter = await createFile('other/ownership.yaml', 'version: 1\n');
    const inCharter = await snippetsAt(charter, new vscode.Position(1, 0));
    includes(inCharter, 'ownership-team');
    ok(!inCharter.some((word) => !word.startsWith('ownership')), inCharter.join(', '));
    const blank = await createFile('other/notes.md', '');
    includes(await snippetsAt(blank, new vscode.Position(0, 0)), 'prd-light');
  });

  it('are none in other files, in prose and in code', async () => {
    const readme = await createFile('other/README.md', '# Read me\n\nprd-\n\n');
    for (const position of [new vscode.Position(2, 4), new vscode.Position(3, 0)])
      deepEqual(await snippetsAt(readme, position), []);
    const prd = await createFile('docs/prose.prd.md', '# New\n\npro\n\n- a\n\n```\nprd-\n```\n');
    for (const position of [new vscode.Position(2, 3), new vscode.Position(4, 3), new vscode.Position(7, 4)])
      deepEqual(await snippetsAt(prd, position), []);
  });
});

async function itemsAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet);
}

async function snippetsAt(document: vscode.TextDocument, position: vscode.Position): Promise<readonly string[]> {
  // Markdown comes with snippets of its own.
  const ours = /^(?:prd|sdd|tandem|ownership)(?:-|$)/;
  return (await itemsAt(document, position)).map(labelOf).filter((label) => ours.test(label));
}

async function snippetAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  word: string,
): Promise<vscode.CompletionItem> {
  const found = (await itemsAt(document, position)).find((item) => labelOf(item) === word);
  ok(found, `no ${word}`);
  return found;
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}
