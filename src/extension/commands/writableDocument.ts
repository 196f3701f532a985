import * as vscode from 'vscode';
import type { CommandContext } from './command.js';
import { documentAt, type DocumentLine } from './documentAt.js';

/**
 * The same as {@link documentAt} for a command that writes into the document: before it asks the user anything, they are told
 * why nothing could be written there.
 */
export async function writableDocument(
  { writer }: Pick<CommandContext, 'writer'>,
  what: unknown,
  line: unknown,
): Promise<(DocumentLine & { readonly uri: string }) | undefined> {
  const place = await documentAt(what, line);
  if (!place) return undefined;
  const uri = place.document.uri.toString();
  const why = await writer.whyNot(uri);
  if (why === undefined) return { ...place, uri };
  void vscode.window.showErrorMessage(why);
  return undefined;
}
