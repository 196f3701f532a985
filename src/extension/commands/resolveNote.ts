import * as vscode from 'vscode';
import { resolveNoteEdit } from '../../core/features/resolveNote.js';
import { toWorkspaceEdit } from '../convert.js';
import type { Command } from './command.js';
import { placeOf } from '../ownership/place.js';

/** Takes a note out of its document: it has been seen to. */
export const resolveNote: Command = {
  id: 'tandem.resolveNote',
  async run(_context, line) {
    const place = placeOf(line);
    if (!place) return;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri));
    const edit = resolveNoteEdit({ uri: place.uri, text: document.getText() }, place.at);
    if (edit) await vscode.workspace.applyEdit(toWorkspaceEdit([edit]));
  },
};
