import * as vscode from 'vscode';
import { askSeveral } from '../ownership/steps.js';
import type { Command } from './command.js';
import { writableDocument } from './writableDocument.js';

/** Confirms for an SDD that it covers requirements as they read now: those that the user picks. */
export const confirmCoverage: Command = {
  id: 'tandem.confirmCoverage',
  async run({ tandem, writer }, what) {
    const place = await writableDocument({ writer }, what, 0);
    if (!place) return;
    const file = place.uri;
    const offers = await tandem.confirmOffers({ uri: file, text: place.document.getText() });
    if ('refused' in offers) {
      void vscode.window.showInformationMessage(offers.refused);
      return;
    }
    const items = offers.map(({ id, text, prd, isSuspect, digest }) => ({
      label: id,
      description: text,
      detail: isSuspect
        ? vscode.l10n.t('Changed in {0} since it was confirmed', prd)
        : vscode.l10n.t('Not confirmed yet'),
      isSuspect,
      offer: { id, digest },
    }));
    const answer = await askSeveral({
      title: vscode.l10n.t('Confirm Coverage'),
      placeholder: vscode.l10n.t('Which requirements does this SDD cover as they are now?'),
      items,
      // What changed is for somebody to read again first.
      selected: items.filter(({ isSuspect }) => !isSuspect),
      atLeast: 1,
      canGoBack: false,
    });
    if (typeof answer !== 'object') return;
    const chosen = answer.value.map(({ offer }) => offer);
    const written = await writer.write([file], (textOf) =>
      tandem.planConfirm({ uri: file, text: textOf(file) }, chosen),
    );
    if (!written.done) void vscode.window.showInformationMessage(written.why);
  },
};
