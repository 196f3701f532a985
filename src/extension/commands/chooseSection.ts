import * as vscode from 'vscode';
import type { SectionOffer } from '../../core/features/corrections/choices.js';
import type { SectionAt, Verdict, Wanted } from '../../core/features/corrections/verdict.js';
import { askChoice, type Choice } from '../ownership/steps.js';
import type { Command, CommandContext } from './command.js';
import { sayOfSection } from './sayOfSection.js';

/** Says of a section that it answers what a finding misses, or is not what it was taken for; asks which section it is. */
export const chooseSection: Command = {
  id: 'tandem.chooseSection',
  async run(context, uri, verdict, at) {
    if (!(uri instanceof vscode.Uri) || !isVerdict(verdict)) return;
    const file = uri.toString();
    const why = await context.writer.whyNot(file);
    if (why !== undefined) {
      void vscode.window.showErrorMessage(why);
      return;
    }
    if (isSectionAt(at)) await sayOfSection(context, { file, at, name: '', verdict, forAll: undefined });
    else if (verdict.type !== 'not') await ask(context, uri, verdict);
  },
};

async function ask(context: CommandContext, uri: vscode.Uri, wanted: Wanted): Promise<void> {
  const file = uri.toString();
  const current = await context.analyses.now(await vscode.workspace.openTextDocument(uri));
  if (current?.analysis.type !== 'document') {
    void vscode.window.showInformationMessage(vscode.l10n.t('This file is no longer a PRD or SDD.'));
    return;
  }
  const label =
    wanted.type === 'answers' ? current.analysis.charter.decisions.find(({ id }) => id === wanted.decision)?.label : '';
  const items = context.tandem.sectionsFor(file, wanted).map((offer): Choice & { offer: SectionOffer } => ({
    label: offer.name,
    description: offer.readAs ? vscode.l10n.t('read as {0}', offer.readAs) : '',
    offer,
  }));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No other section has text yet. Write the answer first.'));
    return;
  }
  const answer = await askChoice({
    title:
      wanted.type === 'metrics'
        ? vscode.l10n.t('Success metrics')
        : vscode.l10n.t('Answer to {0}', label ?? wanted.decision),
    placeholder:
      wanted.type === 'metrics'
        ? vscode.l10n.t('Which section has the success metrics?')
        : vscode.l10n.t('Which section answers {0}?', label ?? wanted.decision),
    items,
    canGoBack: false,
  });
  if (typeof answer !== 'object') return;
  const { at, name, forAll } = answer.value.offer;
  const outcome = await sayOfSection(context, { file, at, name, verdict: wanted, forAll });
  if (outcome === 'back') await ask(context, uri, wanted);
}

function isVerdict(value: unknown): value is Verdict {
  if (typeof value !== 'object' || value === null) return false;
  const { type, decision } = value as { readonly type?: unknown; readonly decision?: unknown };
  return type === 'metrics' || ((type === 'answers' || type === 'not') && typeof decision === 'string');
}

function isSectionAt(value: unknown): value is SectionAt {
  if (value === 'opening') return true;
  if (typeof value !== 'object' || value === null) return false;
  const { line, text } = value as { readonly line?: unknown; readonly text?: unknown };
  return typeof line === 'number' && typeof text === 'string';
}
