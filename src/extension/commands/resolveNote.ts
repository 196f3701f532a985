import * as vscode from 'vscode';
import { planOf } from '../../core/features/plannedFile.js';
import { resolveNoteEdit } from '../../core/features/resolveNote.js';
import { placeOf } from '../ownership/place.js';
import type { Command } from './command.js';

/** Takes a note out of its document: it has been seen to. */
export const resolveNote: Command = {
  id: 'tandem.resolveNote',
  async run({ writer }, line) {
    const place = placeOf(line);
    if (!place) return;
    const written = await writer.write([place.uri], (textOf) => {
      const source = { uri: place.uri, text: textOf(place.uri) };
      const edit = resolveNoteEdit(source, place.at);
      return edit
        ? planOf([source], [edit])
        : { refused: vscode.l10n.t('Nothing was written, because the note no longer exists.') };
    });
    if (!written.done) void vscode.window.showInformationMessage(written.why);
  },
};
