import * as vscode from 'vscode';
import { askWords } from '../ownership/steps.js';
import { sayRefused } from '../ownership/whoAreYou.js';
import type { Command } from './command.js';
import { writableDocument } from './writableDocument.js';

/** Asks why the user disagrees with a section of which they are consulted, and writes it down at its end. */
export const recordDissent: Command = {
  id: 'tandem.recordDissent',
  async run(context, uri, line, given) {
    const { tandem, writer } = context;
    const place = await writableDocument(context, uri, line);
    if (!place) return;
    const file = place.uri;
    const found = await tandem.dissentPlace({ uri: file, text: place.document.getText() }, place.line);
    if (found.refused !== undefined) {
      sayRefused(found, context, () => recordDissent.run(context, uri, line, given));
      return;
    }
    const reason =
      typeof given === 'string'
        ? { value: given }
        : await askWords({
            title: vscode.l10n.t('Record Dissent on {0}', found.decision),
            prompt: vscode.l10n.t('Why do you disagree with “{0}”? Your reason becomes a comment there.', found.name),
            canGoBack: false,
            problem: (text) => (text.trim() ? undefined : vscode.l10n.t('Write one sentence.')),
          });
    if (typeof reason !== 'object') return;
    const written = await writer.write([file], (textOf) =>
      tandem.planDissent({ uri: file, text: textOf(file) }, found.at, reason.value),
    );
    if (!written.done) void vscode.window.showInformationMessage(written.why);
  },
};
