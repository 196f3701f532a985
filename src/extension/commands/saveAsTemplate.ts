import * as vscode from 'vscode';
import { freeName, templateNameFor } from '../../core/features/newDocument.js';
import { askWords } from '../ownership/steps.js';
import type { Command, CommandContext } from './command.js';
import { exists } from './createAndFill.js';
import { whyNotOffered } from './whyNotOffered.js';

/**
 * Makes a template of the current PRD or SDD, with prompts in place of its text, beside the team's other templates. A caller
 * may give the name to begin with.
 */
export const saveAsTemplate: Command = {
  id: 'tandem.saveAsTemplate',
  async run(context, begun) {
    const { tandem, writer } = context;
    const uri = await analysed(context);
    if (uri === undefined) return;
    const folder = await tandem.ownTemplates.folderFor(uri);
    if (!folder) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first. The template is saved in it.'));
      return;
    }
    if (folder.fault !== undefined) {
      void vscode.window.showErrorMessage(`ownership.yaml: ${whyNotOffered(folder.fault)}`);
      return;
    }
    const answer = await askWords({
      title: vscode.l10n.t('Save as Template'),
      prompt: vscode.l10n.t('What is the template called?'),
      placeholder: vscode.l10n.t('For example: Payments PRD'),
      value: typeof begun === 'string' ? begun : '',
      canGoBack: false,
      problem: (text) => (text.trim() === '' ? vscode.l10n.t('Enter a name.') : undefined),
    });
    if (typeof answer !== 'object') return;
    const label = answer.value.slice(0, 200);
    const place = vscode.Uri.parse(folder.uri);
    const name = await freeName(templateNameFor(label), (candidate) => exists(vscode.Uri.joinPath(place, candidate)));
    // As it stands by now: whoever is asked for a name may go on writing meanwhile.
    const text = (await analysed(context, uri)) === undefined ? undefined : tandem.ownTemplates.from(uri, { label });
    if (text === undefined) {
      void vscode.window.showErrorMessage(vscode.l10n.t('The front matter of this document is broken. Fix it first.'));
      return;
    }
    const target = vscode.Uri.joinPath(place, name);
    const written = await writer.write([], () => ({ files: [], created: { uri: target.toString(), text } }));
    if (written.done) await vscode.window.showTextDocument(target);
    else {
      const path = vscode.workspace.asRelativePath(target);
      void vscode.window.showErrorMessage(
        vscode.l10n.t('{0} could not be created. Check that you may write to the folder.', path),
      );
    }
  },
};

/** The current document, or the one asked for, once it was read as it stands; the user is told when it is none of ours. */
async function analysed({ analyses }: CommandContext, uri?: string): Promise<string | undefined> {
  const document =
    uri === undefined
      ? vscode.window.activeTextEditor?.document
      : await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  let current = document && (await analyses.now(document));
  while (current && current.version !== document?.version) current = document && (await analyses.now(document));
  if (current?.analysis.type === 'document') return current.analysis.uri;
  await vscode.window.showInformationMessage(vscode.l10n.t('Open a PRD or SDD first. The template is made from it.'));
  return undefined;
}
