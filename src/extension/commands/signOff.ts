import * as vscode from 'vscode';
import type { SignOffOffer } from '../../core/features/signoff/signOff.js';
import { askChoice } from '../ownership/steps.js';
import { sayRefused } from '../ownership/whoAreYou.js';
import type { Command } from './command.js';
import { writableDocument } from './writableDocument.js';

/** Signs off a decision for the user: the one that it is called with, else the only one there is, else the one they choose. */
export const signOff: Command = {
  id: 'tandem.signOff',
  async run(context, what, given) {
    const { tandem, writer } = context;
    const place = await writableDocument(context, what, 0);
    if (!place) return;
    const file = place.uri;
    const named = typeof given === 'string' ? given : undefined;
    const offers = await tandem.signOffOffers({ uri: file, text: place.document.getText() });
    const isRefused = 'refused' in offers;
    // Of a decision that was named the plan says why not; whom nobody knows, or who has no charter, needs a way on.
    if (isRefused && (named === undefined || offers.needsCharter || offers.isUnknown)) {
      sayRefused(offers, context, () => signOff.run(context, what, given));
      return;
    }
    const decision = named ?? (isRefused ? undefined : await pick(offers));
    if (decision === undefined) return;
    const written = await writer.write([file], (textOf) =>
      tandem.planSignOff({ uri: file, text: textOf(file) }, decision),
    );
    if (!written.done) void vscode.window.showInformationMessage(written.why);
  },
};

async function pick(offers: readonly SignOffOffer[]): Promise<string | undefined> {
  const [only, ...others] = offers;
  if (only && others.length === 0) return only.decision;
  const answer = await askChoice({
    title: vscode.l10n.t('Sign Off'),
    placeholder: vscode.l10n.t('Which decision?'),
    items: offers,
    canGoBack: false,
  });
  return typeof answer === 'object' ? answer.value.decision : undefined;
}
