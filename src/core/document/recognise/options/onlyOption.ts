import { languages } from '../../../language/languages.js';
import { normalizePhrase } from '../../../language/normalizeHeading.js';
import { anchorsOf, PhraseFinder, type FoundPhrase } from '../../../language/phraseFinder.js';
import { phrasePattern, type FoundPhrases } from '../../../language/phrasePattern.js';

const finder = new PhraseFinder<'only' | 'because'>();
for (const { choices } of languages) for (const key of ['only', 'because'] as const) finder.add(key, choices[key]);

const only = phrasePattern(({ choices }) => anchorsOf(choices.only));
const because = phrasePattern(({ choices }) => anchorsOf(choices.because));

/**
 * “Only option, because”, as a template leaves it: the reason is still to come.
 *
 * @param phrases those that stand in the text
 */
export function isUnfilledReason(text: string, phrases: FoundPhrases): boolean {
  if (text.length > 120 || !only.isAmong(phrases) || !because.isAmong(phrases)) return false;
  const plain = normalizePhrase(text);
  const found = finder.find(plain);
  const has = (key: 'only' | 'because') => found.some((one) => one.key === key);
  return has('only') && has('because') && !givesReasonBeside(plain, found);
}

/**
 * Whether a sentence gives a reason, in more words than those that announce it and say that there is no other way.
 *
 * @param plain the sentence as `normalizePhrase` gives it
 * @param found what was found in it, `only` and `because` among it
 */
export function givesReasonBeside(plain: string, found: readonly FoundPhrase<string>[]): boolean {
  if (!found.some(({ key }) => key === 'because')) return false;
  let rest = '';
  let at = 0;
  for (const { start, end, key } of found) {
    if (key !== 'because' && key !== 'only') continue;
    rest += `${plain.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  rest += plain.slice(at);
  const words = rest.match(/[\p{Script=Latin}\p{N}]{2,}/gu)?.length ?? 0;
  const letters = rest.match(/[^\p{Script=Latin}\p{N}\s.]/gu)?.length ?? 0;
  return words >= 2 || letters >= 4;
}
