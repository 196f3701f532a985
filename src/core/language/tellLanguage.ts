import { english } from './english.js';
import { isTraditional } from './foldHan.js';
import { foldInPlace } from './foldInPlace.js';
import { splitPhrases } from './headingIndex.js';
import type { LanguagePack } from './language.js';
import { languages } from './languages.js';
import { sectionWords } from './sectionWords.js';
import type { SectionWords } from './words/sections.js';

/** What a text shows of its language. */
export interface LanguageEvidence {
  /** Of each heading that is known, the table entries that it matched. */
  readonly headings: readonly (readonly string[])[];
  /** Words of the text, without code. */
  readonly sample: string;
}

/** What a small word counts, in letters of a script that sets no words apart: so much else goes with it. */
const smallWord = 6;
/** What running text counts, in known headings. One that shows fewer than `enough` letters counts less. */
const textWeight = 4;
const enough = 30;
/** How large a share of its letters has to be of a script that no other language has. */
const ownShare = 1 / 8;

/**
 * The words that Tandem writes into a text: those of the language that its headings and its running text show, English where
 * that is undecided.
 */
export function tellLanguage({ headings, sample }: LanguageEvidence): SectionWords {
  const points = new Map<LanguagePack, number>();
  const add = (pack: LanguagePack, more: number): void => {
    points.set(pack, (points.get(pack) ?? 0) + more);
  };
  for (const aliases of headings) for (const pack of packsOf(aliases)) add(pack, 1);
  const shown = lettersOf(sample);
  const all = [...shown.values()].reduce((sum, count) => sum + count, 0);
  for (const [pack, count] of shown) add(pack, (textWeight * count) / Math.max(all, enough));
  const [first, second] = [...points].sort(([, a], [, b]) => b - a);
  const pack = first && first[1] > (second?.[1] ?? 0) ? first[0] : english;
  return sectionWords(pack, isTraditional(sample));
}

/** So many letters, as three small words have them, show a language beyond doubt when they are twice those of any other. */
const beyondDoubt = 3 * smallWord;

/** The name of the language that the words of a text show beyond doubt. */
export function plainLanguageOf(text: string): string | undefined {
  const [first, second] = [...lettersOf(text)].sort(([, a], [, b]) => b - a);
  return first && first[1] >= Math.max(beyondDoubt, 2 * (second?.[1] ?? 0)) ? first[0].name : undefined;
}

/** How much of a text each language shows, in letters. */
function lettersOf(text: string): ReadonlyMap<LanguagePack, number> {
  const found = new Map<LanguagePack, number>();
  const { packsOfWord, scripts } = signs();
  // Classes of Unicode cost several times as much, and most text is plain.
  const wordForm = /[^\0-\x7f]/u.test(text) ? /[\p{Script=Latin}\p{M}]+/gu : /[a-z]+/gu;
  for (const word of text.toLowerCase().match(wordForm) ?? []) {
    for (const pack of packsOfWord.get(word) ?? []) found.set(pack, (found.get(pack) ?? 0) + smallWord);
  }
  if (!beyondLatin.test(text)) return found;
  for (const { pack, own, shared } of scripts) {
    const letters = count(text, own);
    const all = letters + count(text, shared);
    if (all > 0 && (!own || letters >= all * ownShare)) found.set(pack, (found.get(pack) ?? 0) + all);
  }
  return found;
}

/** What no script but Latin has letters before. */
const beyondLatin = /[^\0-\u036f]/u;

function count(text: string, letters: RegExp | undefined): number {
  return letters ? (text.match(letters)?.length ?? 0) : 0;
}

/** By what the languages are told, compiled when it is first asked for. */
interface Signs {
  readonly packsOfWord: ReadonlyMap<string, readonly LanguagePack[]>;
  readonly packsOfAlias: ReadonlyMap<string, ReadonlySet<LanguagePack>>;
  /** Of languages that are not written in Latin letters: the scripts that no other one has, and the others. */
  readonly scripts: readonly {
    readonly pack: LanguagePack;
    readonly own: RegExp | undefined;
    readonly shared: RegExp | undefined;
  }[];
}

let compiled: Signs | undefined;

function signs(): Signs {
  return (compiled ??= compile());
}

function compile(): Signs {
  const packsOfWord = new Map<string, LanguagePack[]>();
  const packsOfAlias = new Map<string, Set<LanguagePack>>();
  for (const pack of languages) {
    for (const word of splitPhrases(pack.traits.words)) packsOfWord.set(word, [...(packsOfWord.get(word) ?? []), pack]);
    for (const { headings, phrases, weak, hints } of pack.groups) {
      for (const alias of [headings, phrases, weak, hints].flatMap(splitPhrases)) {
        const key = foldInPlace(alias);
        packsOfAlias.set(key, (packsOfAlias.get(key) ?? new Set()).add(pack));
      }
    }
  }
  const scriptsOf = new Map(languages.map((pack) => [pack, splitPhrases(pack.traits.scripts)]));
  const scripts = [...scriptsOf].map(([pack, names]) => {
    const others = new Set([...scriptsOf].flatMap(([other, theirs]) => (other === pack ? [] : theirs)));
    return {
      pack,
      own: lettersIn(names.filter((name) => !others.has(name))),
      shared: lettersIn(names.filter((name) => others.has(name))),
    };
  });
  return { packsOfWord, packsOfAlias, scripts };
}

function lettersIn(scripts: readonly string[]): RegExp | undefined {
  return scripts.length > 0
    ? new RegExp(`[${scripts.map((name) => `\\p{Script=${name}}`).join('')}]`, 'gu')
    : undefined;
}

/** The languages whose tables know a heading by these entries. */
function packsOf(aliases: readonly string[]): ReadonlySet<LanguagePack> {
  const { packsOfAlias } = signs();
  return new Set(aliases.flatMap((alias) => [...(packsOfAlias.get(foldInPlace(alias)) ?? [])]));
}
