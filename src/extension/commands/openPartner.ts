import * as vscode from 'vscode';
import { nameOf } from '../../core/workspace/uris.js';
import { documentOf } from '../documents/documentOf.js';
import { askChoice } from '../ownership/steps.js';
import type { Command, CommandContext } from './command.js';

/** Opens the design of a PRD, or the PRD of a design, whichever of the two links to the other. */
export const openPartner: Command = {
  id: 'tandem.openPartner',
  run: (context, what) => open(context, what, vscode.ViewColumn.Active),
};

/** The same in another column. */
export const openPartnerToSide: Command = {
  id: 'tandem.openPartnerToSide',
  run: (context, what) => open(context, what, vscode.ViewColumn.Beside),
};

async function open({ tandem, analyses }: CommandContext, what: unknown, column: vscode.ViewColumn): Promise<void> {
  const uri = await documentOf(what, analyses);
  if (uri === undefined) return;
  const { kind, partners } = await tandem.documents.partners(uri);
  const [only, ...others] = partners;
  if (!only) {
    // Nobody has to answer before something else is done.
    void offerPartner(uri, kind);
    return;
  }
  const items = partners.map((partner) => ({
    label: partner.title === '' ? nameOf(partner.uri) : partner.title,
    description: vscode.workspace.asRelativePath(vscode.Uri.parse(partner.uri)),
    uri: partner.uri,
  }));
  const title = kind === 'prd' ? vscode.l10n.t('Open the SDD') : vscode.l10n.t('Open the PRD');
  const answer =
    others.length === 0
      ? { value: only }
      : await askChoice({ title, placeholder: vscode.l10n.t('Which one?'), items, canGoBack: false });
  if (typeof answer !== 'object') return;
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(answer.value.uri), column);
}

async function offerPartner(uri: string, kind: 'prd' | 'sdd' | undefined): Promise<void> {
  if (kind === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a PRD or SDD first.'));
  } else if (kind === 'sdd') {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('This SDD has no PRD. Add its path to the front matter, such as “prd: a.prd.md”.'),
    );
  } else {
    const create = vscode.l10n.t('New SDD from This PRD');
    const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('This PRD has no SDD yet.'), create);
    if (chosen === create) await vscode.commands.executeCommand('tandem.newSdd', vscode.Uri.parse(uri));
  }
}
