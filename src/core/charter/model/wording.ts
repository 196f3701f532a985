import * as l10n from '@vscode/l10n';

/** What is there, and what to do about it: two sentences one after the other, as the language sets them. */
export function factAndAdvice(fact: string, advice: string): string {
  return l10n.t('{0} {1}', fact, advice);
}

/** Words as a sentence lists them: `How, Who and When`. Empty for none. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : l10n.t('{0} and {1}', words.slice(0, -1).join(', '), last);
}
