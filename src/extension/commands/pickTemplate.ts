import * as vscode from 'vscode';
import type { DocumentKind } from '../../core/charter/model/charter.js';
import type { Tandem } from '../../core/tandem.js';
import { askChoice } from '../ownership/steps.js';

/** Lets the user choose how much structure a new document starts with. */
export async function pickTemplate(
  tandem: Tandem,
  kind: DocumentKind,
): Promise<ReturnType<Tandem['templates']>[number] | undefined> {
  const items = tandem.templates(kind).map((template) => ({
    label: vscode.l10n.t(template.label),
    detail: vscode.l10n.t(template.description),
    template,
  }));
  const title = kind === 'prd' ? vscode.l10n.t('New PRD') : vscode.l10n.t('New SDD');
  const placeholder = vscode.l10n.t('How much structure to start with');
  const answer = await askChoice({ title, placeholder, items, canGoBack: false });
  return typeof answer === 'object' ? answer.value.template : undefined;
}
