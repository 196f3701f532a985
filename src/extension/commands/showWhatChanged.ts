import * as vscode from 'vscode';
import { toRange } from '../convert.js';
import { earlierVersions } from '../git.js';
import { askChoice } from '../ownership/steps.js';
import type { Command } from './command.js';
import { documentAt } from './documentAt.js';

/**
 * Compares a requirement as it reads now with the version of its PRD that an SDD was confirmed to cover, as git has it. A caller may
 * name the requirement.
 */
export const showWhatChanged: Command = {
  id: 'tandem.showWhatChanged',
  async run({ tandem }, what, requirement) {
    const place = await documentAt(what, 0);
    if (!place) return;
    const changed = await tandem.changedRequirements({
      uri: place.document.uri.toString(),
      text: place.document.getText(),
    });
    if ('refused' in changed) {
      void vscode.window.showInformationMessage(changed.refused);
      return;
    }
    const items = changed.map((each) => ({ label: each.id, description: each.text, each }));
    const named = items.filter(({ label }) => label === requirement);
    const [only] = named.length > 0 ? named : items;
    const answer =
      (named.length > 0 || items.length === 1) && only
        ? { value: only }
        : await askChoice({
            title: vscode.l10n.t('Show What Changed'),
            placeholder: vscode.l10n.t('Which requirement?'),
            items,
            canGoBack: false,
          });
    if (typeof answer !== 'object') return;
    const { id, requirement: plain, prd, confirmed, range } = answer.value.each;
    const uri = vscode.Uri.parse(prd);
    const name = vscode.workspace.asRelativePath(uri);
    const searching = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Looking through git…') };
    const before = await vscode.window.withProgress(searching, async () => {
      for await (const version of earlierVersions(uri)) {
        const then = await tandem.requirementIn({ uri: prd, text: version.text }, plain);
        if (then?.digest === confirmed) return version;
      }
      return undefined;
    });
    if (before) {
      const title = vscode.l10n.t('{0}: {1} as confirmed ↔ now', name, id);
      const selection = toRange(range);
      await vscode.commands.executeCommand('vscode.diff', before.uri, uri, title, { selection });
      return;
    }
    const shown = vscode.l10n.t('Open the Requirement');
    const chosen = await vscode.window.showInformationMessage(
      vscode.l10n.t('git has no version of {0} with “{1}” as it was confirmed.', name, id),
      shown,
    );
    if (chosen === shown) await vscode.window.showTextDocument(uri, { selection: toRange(range) });
  },
};
