import * as l10n from '@vscode/l10n';
import type { Decision } from '../../charter/model/charter.js';
import type { TandemDocument } from '../../document/document.js';
import { neededSignOffs, signOffsOf, usesSignOffs, type ResolvedSignOff } from '../../document/signoffs/signOffsOf.js';
import { signerName } from '../../rules/support/signOffPhrase.js';

/**
 * How it stands with the sign-offs of a decision, in a few words each: `signed by Grace Hopper 2026-11-20`, `not signed off yet`.
 * Nothing where the document has none and asks for none.
 */
export function signOffTexts(document: TandemDocument, decision: Decision): readonly string[] {
  if (!usesSignOffs(document)) return [];
  const given = signOffsOf(document).filter((each) => each.decision.id === decision.id);
  const signed = given.filter(({ state }) => state === 'valid').map(nameAndDay);
  const isAwaited = neededSignOffs(document).some((each) => each.decision.id === decision.id && each.what === 'sign');
  return [
    ...(signed.length > 0 ? [l10n.t('signed by {0}', signed.join(', '))] : []),
    ...given.flatMap((each) => doubtOf(each) ?? []),
    ...(isAwaited ? [l10n.t('not signed off yet')] : []),
  ];
}

function nameAndDay(signed: ResolvedSignOff): string {
  return [signerName(signed), signed.signOff.on?.text].filter(Boolean).join(' ');
}

function doubtOf(signed: ResolvedSignOff): string | undefined {
  const name = signerName(signed);
  switch (signed.state) {
    case 'valid':
      return undefined;
    case 'stale':
      return l10n.t('sign-off of {0} is out of date', name);
    case 'undigested':
      return l10n.t('sign-off of {0} does not say for which text', name);
    case 'not-theirs':
    case 'unknown-person':
      return l10n.t('sign-off of {0} does not count', name);
  }
}
