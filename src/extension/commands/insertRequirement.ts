import * as vscode from 'vscode';
import type { Command } from './command.js';
import { writableDocument } from './writableDocument.js';

/** Inserts a requirement with the next free ID below the one at the cursor, and puts the cursor where its words go. */
export const insertRequirement: Command = {
  id: 'tandem.insertRequirement',
  async run({ tandem, writer }, uri, line) {
    const place = await writableDocument({ writer }, uri, line);
    if (!place) return;
    const file = place.uri;
    let cursor: vscode.Position | undefined;
    const written = await writer.write([file], async (textOf) => {
      const planned = await tandem.planInsertRequirement({ uri: file, text: textOf(file) }, place.line);
      if (planned.refused === undefined) cursor = new vscode.Position(planned.cursor.line, planned.cursor.character);
      return planned;
    });
    if (!written.done) {
      void vscode.window.showInformationMessage(written.why);
      return;
    }
    if (cursor) await vscode.window.showTextDocument(place.document, { selection: new vscode.Range(cursor, cursor) });
  },
};
