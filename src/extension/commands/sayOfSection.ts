import * as vscode from 'vscode';
import { headingChanges, type HeadingForAll } from '../../core/features/corrections/forAllDocuments.js';
import type { SectionAt, Verdict } from '../../core/features/corrections/verdict.js';
import { changeCharter } from '../ownership/changeCharter.js';
import { obstacleIn, tellObstacle } from '../ownership/charterToAsk.js';
import { askChoice, type Choice } from '../ownership/steps.js';
import type { CommandContext } from './command.js';

/** What is said of which section. */
export interface Said {
  readonly file: string;
  readonly at: SectionAt;
  /** What to call the section. */
  readonly name: string;
  readonly verdict: Verdict;
  /** How to say it for every document, where that can be had: then the user is asked which. */
  readonly forAll: HeadingForAll | undefined;
}

/**
 * Writes down what is said of a section: as a marker in it, or its heading in the charter. Tells the user when it cannot be
 * done.
 *
 * @returns `back` when the user wants the question before this one again
 */
export async function sayOfSection(context: CommandContext, said: Said): Promise<'back' | undefined> {
  const { tandem, writer } = context;
  const { file, at, verdict, forAll } = said;
  if (forAll) {
    const where = await askWhere(said.name, forAll);
    if (where === undefined || where === 'back') return where;
    if (where === 'all') {
      await giveHeading(context, forAll);
      return undefined;
    }
  }
  const written = await writer.write([file], async (textOf) => {
    const plan = await tandem.planVerdict({ uri: file, text: textOf(file) }, at, verdict);
    return plan ?? { refused: vscode.l10n.t('This file is no longer a PRD or SDD.') };
  });
  if (!written.done) void vscode.window.showInformationMessage(written.why);
  return undefined;
}

async function askWhere(name: string, { heading, label }: HeadingForAll): Promise<'here' | 'all' | 'back' | undefined> {
  const items: readonly (Choice & { readonly where: 'here' | 'all' })[] = [
    {
      label: vscode.l10n.t('In this document'),
      detail: vscode.l10n.t('Adds a comment under the heading, hidden on the rendered page'),
      icon: 'file',
      where: 'here',
    },
    {
      label: vscode.l10n.t('In all documents'),
      detail: vscode.l10n.t('Adds “{0}” to the headings of {1} in ownership.yaml', heading, label),
      icon: 'files',
      where: 'all',
    },
  ];
  const answer = await askChoice({
    title: vscode.l10n.t('“{0}”', name),
    placeholder: vscode.l10n.t('Where should this apply?'),
    items,
    canGoBack: true,
  });
  return typeof answer === 'object' ? answer.value.where : answer;
}

async function giveHeading(context: CommandContext, { charter: uri, heading, decision }: HeadingForAll): Promise<void> {
  const obstacle = await obstacleIn(context, uri);
  if (obstacle) {
    tellObstacle(uri, obstacle);
    return;
  }
  await changeCharter(context, uri, { type: 'decision', decision, team: undefined }, (charter) =>
    headingChanges(charter, heading, decision),
  );
}
