import * as vscode from 'vscode';
import type { DissentEnd, DissentOffer } from '../../core/features/dissent/endDissent.js';
import { askChoice } from '../ownership/steps.js';
import { sayRefused } from '../ownership/whoAreYou.js';
import type { Command, CommandContext } from './command.js';
import { documentAt } from './documentAt.js';

/** Takes a dissent of the user out of its document. */
export const takeBackDissent: Command = {
  id: 'tandem.takeBackDissent',
  run: (context, what, line) => end(context, 'takeBack', what, line),
};

/** Settles a dissent that went to the user; it is kept as settled. */
export const settleDissent: Command = {
  id: 'tandem.settleDissent',
  run: (context, what, line) => end(context, 'settle', what, line),
};

async function end(context: CommandContext, how: DissentEnd, what: unknown, line: unknown): Promise<void> {
  const { tandem, writer } = context;
  const place = await documentAt(what, line);
  if (!place) return;
  const file = place.document.uri.toString();
  const why = await writer.whyNot(file);
  if (why !== undefined) {
    void vscode.window.showErrorMessage(why);
    return;
  }
  const offers = await tandem.dissentOffers({ uri: file, text: place.document.getText() }, how);
  if ('refused' in offers) {
    sayRefused(offers, context, () => end(context, how, what, line));
    return;
  }
  const offer = await pick(offers, how, place);
  if (!offer) return;
  const written = await writer.write([file], (textOf) =>
    tandem.planDissentEnd({ uri: file, text: textOf(file) }, offer.at, how),
  );
  if (!written.done) void vscode.window.showInformationMessage(written.why);
}

/** The one that the command was called on, else the only one, else the one that the user chooses. */
async function pick(
  offers: readonly DissentOffer[],
  how: DissentEnd,
  { line, isGiven }: { readonly line: number; readonly isGiven: boolean },
): Promise<DissentOffer | undefined> {
  const here = offers.find(({ at }) => at.line === line);
  if (here) return here;
  if (isGiven) {
    void vscode.window.showInformationMessage(
      how === 'takeBack'
        ? vscode.l10n.t('Only the person who disagrees can take this dissent back.')
        : vscode.l10n.t('Only the person it goes to can settle this dissent.'),
    );
    return undefined;
  }
  const [only, ...others] = offers;
  if (others.length === 0) return only;
  const answer = await askChoice({
    title: how === 'takeBack' ? vscode.l10n.t('Take Back Dissent') : vscode.l10n.t('Settle Dissent'),
    placeholder: vscode.l10n.t('Which dissent?'),
    items: offers,
    canGoBack: false,
  });
  return typeof answer === 'object' ? answer.value : undefined;
}
