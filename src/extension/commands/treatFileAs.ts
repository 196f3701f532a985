import * as vscode from 'vscode';
import type { DocumentKind } from '../../core/charter/model/charter.js';
import { planOf } from '../../core/features/plannedFile.js';
import { treatFileAsEdits } from '../../core/features/treatFileAs.js';
import type { Tandem } from '../../core/tandem.js';
import { askChoice, type Choice } from '../ownership/steps.js';
import type { Command } from './command.js';

/** Writes into the current Markdown file what kind of document it is: the one it is given, else one it asks for. */
export const treatFileAs: Command = {
  id: 'tandem.treatFileAs',
  async run({ tandem, writer }, wanted) {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown') {
      await vscode.window.showInformationMessage(vscode.l10n.t('Open a Markdown file first.'));
      return;
    }
    const source = () => ({ uri: document.uri.toString(), text: document.getText() });
    const why = (await writer.whyNot(source().uri)) ?? whyNoKind(source());
    if (why !== undefined) {
      void vscode.window.showErrorMessage(why);
      return;
    }
    const kind = asKind(wanted) ?? (await pickKind(await tandem.detect(source())));
    if (!kind) return;
    const uri = document.uri.toString();
    const written = await writer.write([uri], (textOf) => {
      const now = { uri, text: textOf(uri) };
      const edits = treatFileAsEdits(now, kind);
      return edits ? planOf([now], edits) : { refused: noPlaceFor(kind) };
    });
    if (!written.done) void vscode.window.showErrorMessage(written.why);
  },
};

/** Why no kind at all can be written into a file. */
function whyNoKind(source: { readonly uri: string; readonly text: string }): string | undefined {
  return treatFileAsEdits(source, 'prd') || treatFileAsEdits(source, 'sdd') ? undefined : noPlaceFor('prd');
}

function noPlaceFor(kind: DocumentKind): string {
  return vscode.l10n.t('The front matter is broken. Fix it and add “document: {0}”.', kind);
}

function asKind(value: unknown): DocumentKind | undefined {
  return value === 'prd' || value === 'sdd' ? value : undefined;
}

/** What the file reads like stands first, with the reason. */
async function pickKind({ kind, reason }: Awaited<ReturnType<Tandem['detect']>>): Promise<DocumentKind | undefined> {
  const items: (Choice & { documentKind: DocumentKind })[] = [
    { label: 'PRD', detail: vscode.l10n.t('Product Requirements Document: Why and What'), documentKind: 'prd' },
    { label: 'SDD', detail: vscode.l10n.t('Solution Design Document: How, Who and When'), documentKind: 'sdd' },
  ];
  const description = vscode.l10n.t('reads like one: {0}', reason);
  const shown = items.map((item) => (item.documentKind === kind ? { ...item, description } : item));
  if (kind === 'sdd') shown.reverse();
  const placeholder = vscode.l10n.t('Treat this file as…');
  const answer = await askChoice({
    title: vscode.l10n.t('Treat This File as'),
    placeholder,
    items: shown,
    canGoBack: false,
  });
  return typeof answer === 'object' ? answer.value.documentKind : undefined;
}
