import * as vscode from 'vscode';
import { askChoice, askInTurn, question } from '../ownership/steps.js';
import type { Command } from './command.js';
import { writableDocument } from './writableDocument.js';

/** Asks what takes the place of a requirement, or why it is no longer in force, and writes that into the front matter. */
export const retireRequirement: Command = {
  id: 'tandem.retireRequirement',
  async run({ tandem, writer }, uri, line) {
    const place = await writableDocument({ writer }, uri, line);
    if (!place) return;
    const file = place.uri;
    const found = await tandem.requirementsInForce({ uri: file, text: place.document.getText() }, place.line);
    if ('refused' in found) {
      void vscode.window.showInformationMessage(found.refused);
      return;
    }
    const items = found.map(({ id, text, isHere }) => ({ label: id, description: text, id, isHere }));
    let retired = items.find(({ isHere }) => isHere)?.id;
    let instead = '';
    const which = question(
      (step) => askChoice({ ...step, placeholder: vscode.l10n.t('Which requirement no longer counts?'), items }),
      ({ id }) => (retired = id),
    );
    const what = question(
      (step) =>
        askChoice({
          ...step,
          placeholder: vscode.l10n.t('What takes the place of {0}? Choose one, or write a reason.', retired ?? ''),
          items: items.filter(({ id }) => id !== retired),
          typed: (text) => ({ label: text, description: vscode.l10n.t('Reason'), id: text, isHere: false }),
        }),
      ({ id }) => (instead = id),
    );
    const title = vscode.l10n.t('Retire Requirement');
    if (!(await askInTurn(title, retired === undefined ? [which, what] : [what]))) return;
    const written = await writer.write([file], (textOf) =>
      tandem.planRetire({ uri: file, text: textOf(file) }, { id: retired ?? '', instead }),
    );
    if (!written.done) void vscode.window.showInformationMessage(written.why);
  },
};
