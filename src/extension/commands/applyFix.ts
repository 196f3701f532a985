import * as vscode from 'vscode';
import type { FixRequest } from '../../core/features/planFix.js';
import { userSeverities } from '../settings.js';
import type { Command } from './command.js';

/** Applies a fix that was chosen from the light bulb, planned on what its file and the other that it changes say by now. */
export const applyFix: Command = {
  id: 'tandem.applyFix',
  async run({ tandem, writer }, uri, request, other) {
    if (!(uri instanceof vscode.Uri) || !isRequest(request)) return;
    const file = uri.toString();
    const options = { severities: userSeverities(uri) };
    const uris = typeof other === 'string' && other !== file ? [file, other] : [file];
    const written = await writer.write(uris, (textOf) =>
      tandem.planFix({ uri: file, text: textOf(file) }, request, options),
    );
    if (!written.done) void vscode.window.showInformationMessage(written.why);
  },
};

function isRequest(value: unknown): value is FixRequest {
  if (typeof value !== 'object' || value === null) return false;
  const { rule, title, at } = value as Partial<FixRequest>;
  return (
    typeof rule === 'string' &&
    typeof title === 'string' &&
    typeof at?.line === 'number' &&
    typeof at.character === 'number'
  );
}
