import * as l10n from '@vscode/l10n';
import { factAndAdvice } from '../model/wording.js';

/** What is wrong with a word that nothing defines, and what to do about it: a sentence each. */
export interface UnknownText {
  readonly fact: string;
  /** Empty where the fact says it. */
  readonly advice: string;
}

/** Says it in two sentences; the nearest known word, where there is one, takes the place of the advice. */
export function unknownMessage({ fact, advice }: UnknownText, meant?: string): string {
  if (meant !== undefined) return l10n.t('{0} Did you mean “{1}”?', fact, meant);
  return advice === '' ? fact : factAndAdvice(fact, advice);
}

export function unknownPersonText(word: string): UnknownText {
  return {
    fact: l10n.t('ownership.yaml has no person “{0}”.', word),
    advice: l10n.t('Correct the handle, or add the person under “people”.'),
  };
}

export function unknownRoleText(word: string): UnknownText {
  return {
    fact: l10n.t('ownership.yaml has no role “{0}”.', word),
    advice: l10n.t('Correct it, or add it under “roles”.'),
  };
}

export function unknownTeamText(word: string): UnknownText {
  return {
    fact: l10n.t('ownership.yaml has no team “{0}”.', word),
    advice: l10n.t('Correct it, or add it under “teams”.'),
  };
}
