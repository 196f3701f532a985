import * as vscode from 'vscode';
import { toRange } from '../convert.js';
import { earlierVersions, type EarlierVersion } from '../git.js';
import { askChoice } from '../ownership/steps.js';
import type { Command, CommandContext } from './command.js';
import { documentAt } from './documentAt.js';

/**
 * Compares a requirement as it reads now with the version of its PRD that an SDD was confirmed to cover, as git has it; where what
 * was confirmed was never committed, with the version of the day on which the SDD first says so. A caller may name the requirement.
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
    const selection = toRange(range);
    const compare = (before: EarlierVersion, title: string) =>
      vscode.commands.executeCommand('vscode.diff', before.uri, uri, title, { selection });
    const asConfirmed = await vscode.window.withProgress(searching, () =>
      versionWith(tandem, uri, { id: plain, digest: confirmed }),
    );
    if (asConfirmed) {
      await compare(asConfirmed, vscode.l10n.t('{0}: {1} as confirmed ↔ now', name, id));
      return;
    }
    const ofThatDay = await vscode.window.withProgress(searching, () =>
      versionOfDay(tandem, { prd: uri, design: place.document.uri }, confirmed),
    );
    if (ofThatDay) {
      await compare(ofThatDay, vscode.l10n.t('{0}: {1} on the day it was confirmed ↔ now', name, id));
      return;
    }
    const shown = vscode.l10n.t('Open the Requirement');
    const chosen = await vscode.window.showInformationMessage(
      vscode.l10n.t('git has no version of {0} with “{1}” as it was confirmed.', name, id),
      shown,
    );
    if (chosen === shown) await vscode.window.showTextDocument(uri, { selection });
  },
};

/** The last version of a PRD in which a requirement read as it was confirmed. */
async function versionWith(
  tandem: CommandContext['tandem'],
  prd: vscode.Uri,
  { id, digest }: { readonly id: string; readonly digest: string },
): Promise<EarlierVersion | undefined> {
  for await (const version of earlierVersions(prd)) {
    const then = await tandem.requirementIn({ uri: prd.toString(), text: version.text }, id);
    if (then?.digest === digest) return version;
  }
  return undefined;
}

/** The version of a PRD that was in force when its design was first committed with a digest: what was read that day. */
async function versionOfDay(
  tandem: CommandContext['tandem'],
  { prd, design }: { readonly prd: vscode.Uri; readonly design: vscode.Uri },
  digest: string,
): Promise<EarlierVersion | undefined> {
  let since: number | undefined;
  for await (const version of earlierVersions(design)) {
    if (!tandem.isConfirmedIn(version.text, digest)) break;
    since = version.time;
  }
  if (since === undefined) return undefined;
  for await (const version of earlierVersions(prd)) {
    if (version.time !== undefined && version.time <= since) return version;
  }
  return undefined;
}
