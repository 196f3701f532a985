import * as vscode from 'vscode';
import type { Completion } from '../core/features/frontMatterCompletions.js';
import { mayBeName } from '../core/features/names/nameCompletions.js';
import { mayBeSnippet } from '../core/features/snippets/snippetCompletions.js';
import type { Tandem } from '../core/tandem.js';
import { charterFileName } from '../core/workspace/charters.js';
import type { Analyses } from './analyses.js';
import { toMarkdown, toRange } from './convert.js';
import { knowsYamlSchemas } from './otherExtensions.js';

/** Completes the front matter of Markdown files and charters, and words that stand for whole parts of either. */
export function registerCompletions(tandem: Tandem, analyses: Analyses): vscode.Disposable {
  return vscode.Disposable.from(registerInDocuments(tandem, analyses), registerInCharters(tandem, analyses));
}

function registerInCharters(tandem: Tandem, analyses: Analyses): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, token) {
      const current = await analyses.now(document);
      if (token.isCancellationRequested || current?.version !== document.version) return [];
      return complete(tandem, document, position);
    },
  };
  return vscode.languages.registerCompletionItemProvider({ pattern: `**/${charterFileName}` }, provider, ' ', '[', ',');
}

function registerInDocuments(tandem: Tandem, analyses: Analyses): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, token, { triggerCharacter }) {
      // What reads the whole text is read once, for everybody who asks about it.
      const text = document.getText();
      if (mayBeSnippet(text, position) || mayBeName(text, position)) await analyses.now(document);
      else if (triggerCharacter === '-' || triggerCharacter === '@') return [];
      return token.isCancellationRequested ? [] : complete(tandem, document, position);
    },
  };
  // Markdown is completed on request alone; the hyphen asks for what begins with “prd-”, the other sign for people.
  return vscode.languages.registerCompletionItemProvider({ language: 'markdown' }, provider, ' ', '-', '@');
}

async function complete(
  tandem: Tandem,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionList> {
  const source = { uri: document.uri.toString(), text: document.getText() };
  const found = await tandem.completions(source, position, { namesOnly: knowsYamlSchemas() });
  // What is listed before anything is typed must not stay there for prose that has some of its letters.
  const isUntyped = found.some(
    ({ type, range }) => type === 'snippet' && range.start.character === range.end.character,
  );
  return new vscode.CompletionList(found.map(toCompletionItem), isUntyped);
}

function toCompletionItem(completion: Completion, index: number): vscode.CompletionItem {
  const item = new vscode.CompletionItem(completion.label, itemKind(completion.type));
  item.range = toRange(completion.range);
  item.insertText = completion.type === 'snippet' ? new vscode.SnippetString(completion.newText) : completion.newText;
  // The order is the core's: keys as a document has them, stages as on the board.
  item.sortText = String(index).padStart(5, '0');
  if (completion.filter !== undefined) item.filterText = completion.filter;
  if (completion.detail !== undefined) item.detail = completion.detail;
  if (completion.documentation !== undefined) item.documentation = toMarkdown(completion.documentation);
  // The core has indented what stands on lines of its own.
  item.keepWhitespace = true;
  if (completion.type === 'key' || completion.isKey)
    item.command = { command: 'editor.action.triggerSuggest', title: '' };
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
    case 'role':
      return vscode.CompletionItemKind.Class;
    case 'team':
      return vscode.CompletionItemKind.Module;
    case 'requirement':
      return vscode.CompletionItemKind.Reference;
    case 'file':
      return vscode.CompletionItemKind.File;
    case 'snippet':
      return vscode.CompletionItemKind.Snippet;
  }
}
