import * as vscode from 'vscode';
import { askChoice } from '../ownership/steps.js';
import type { Command } from './command.js';
import { writableDocument } from './writableDocument.js';

/** Signs off a decision for the user: the one that it is called with, else the only one there is, else the one they choose. */
export const signOff: Command = {
  id: 'tandem.signOff',
  async run({ tandem, writer }, what, given) {
    const place = await writableDocument({ writer }, what, 0);
    if (!place) return;
    const file = place.uri;
    let decision = typeof given === 'string' ? given : undefined;
    if (decision === undefined) {
      const offers = await tandem.signOffOffers({ uri: file, text: place.document.getText() });
      if ('refused' in offers) {
        void vscode.window.showInformationMessage(offers.refused);
        return;
      }
      const [only, ...others] = offers;
      const answer =
        others.length === 0 && only
          ? { value: only }
          : await askChoice({
              title: vscode.l10n.t('Sign Off'),
              placeholder: vscode.l10n.t('Which decision?'),
              items: offers,
              canGoBack: false,
            });
      if (typeof answer !== 'object') return;
      decision = answer.value.decision;
    }
    const chosen = decision;
    const written = await writer.write([file], (textOf) =>
      tandem.planSignOff({ uri: file, text: textOf(file) }, chosen),
    );
    if (!written.done) void vscode.window.showInformationMessage(written.why);
  },
};
