import * as vscode from 'vscode';
import { frontMatterCompletions, type Completion } from '../core/features/frontMatterCompletions.js';
import type { Tandem } from '../core/tandem.js';
import { toRange } from './convert.js';

/** Completes the front matter of Markdown files. */
export function registerCompletions(tandem: Tandem): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position) {
      const uri = document.uri.toString();
      const { charter } = await tandem.charters.for(uri);
      const documents = (kind: 'prd' | 'sdd') => tandem.documents.inFolderOf(uri, kind);
      const found = await frontMatterCompletions({ uri, text: document.getText(), charter, documents }, position);
      return found.map(toCompletionItem);
    },
  };
  return vscode.languages.registerCompletionItemProvider({ language: 'markdown' }, provider, ' ');
}

function toCompletionItem(completion: Completion, index: number): vscode.CompletionItem {
  const item = new vscode.CompletionItem(completion.label, itemKind(completion.type));
  item.range = toRange(completion.range);
  item.insertText = completion.newText;
  // The order is the core's: keys as a document has them, stages as on the board.
  item.sortText = String(index).padStart(5, '0');
  if (completion.detail !== undefined) item.detail = completion.detail;
  if (completion.documentation !== undefined) item.documentation = new vscode.MarkdownString(completion.documentation);
  if (completion.type === 'key') item.command = { command: 'editor.action.triggerSuggest', title: '' };
  return item;
}

function itemKind(type: Completion['type']): vscode.CompletionItemKind {
  switch (type) {
    case 'key':
      return vscode.CompletionItemKind.Property;
    case 'choice':
      return vscode.CompletionItemKind.EnumMember;
    case 'person':
      return vscode.CompletionItemKind.User;
    case 'team':
      return vscode.CompletionItemKind.Module;
    case 'file':
      return vscode.CompletionItemKind.File;
  }
}
