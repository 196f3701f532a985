import { foldName } from '../../text/foldName.js';

/**
 * First names that are words as well, so that a capital alone does not tell a person: they begin sentences, months and
 * German nouns with one.
 */
const commonWords: ReadonlySet<string> = new Set(
  `grace mark will may april june july august art rich bill max rose dawn joy hope faith summer autumn sky rob pat drew
  chase grant frank jack jay ray dale glen cliff ward earl duke miles penny ruby pearl amber crystal ivy lily daisy violet
  iris olive ginger sandy carol eve merry sunny star wade reed chip buck dean mason cooper hunter parker taylor tyler
  carter harper page melody harmony charity constance patience prudence victor rex lance sterling ernest basil peg nick
  skip guy bob sue lane brook heather holly hazel jasmine robin jade gale brad clay rusty dusty stone ford lincoln austin
  dallas paris london sydney florence chelsea brooklyn savannah georgia virginia jordan israel chad kenya india china asia
  america major angel christian gene josh tony jean van stern norm justice mercy honor honour blaze ace case
  ernst mai horst wolf falk linde klar rosa silke heide heiner ruth rot paz luz mar sol cruz pilar consuelo dolores
  mercedes rocio blanca clara leon domingo salvador justo victoria esperanza soledad amparo remedios concepcion marine
  pierre claire aime victoire oceane blanche desire juste clement constant aurore fleur vitoria gloria graca java ruby
  swift scala dart julia crystal go`.split(/\s+/u),
);

/** What somebody does: after a first name that is a word too, it tells that a person is meant. */
const deeds = new RegExp(
  `^\\s+(?:${[
    'also|builds?|leads?|owns?|does|designs?|writes?|reviews?|implements?|develops?|maintains?|coordinates?|drives?|runs?',
    'signs|approves?|takes|tests|ships|decides|joins|helps|works|manages|supports|answers|handles|starts|covers|migrates',
    'documents|sees|has built|has written|is responsible|is accountable|is on it|is in charge|is building|is leading',
    'and \\p{Lu}\\p{Ll}+ (?:build|lead|own|do|design|write)',
    'baut|leitet|führt|übernimmt|entwickelt|verantwortet|prüft|macht|schreibt|betreut|testet|koordiniert',
    "construit|dirige|développe|réalise|conçoit|écrit|relit|pilote|s’occupe|s'occupe|gère",
    'construye|lidera|desarrolla|diseña|escribe|revisa|dirige|hace|coordina|se encarga',
    'constrói|desenvolve|projeta|escreve|coordena|faz|cuida',
  ].join('|')})(?![\\p{L}])`,
  'u',
);
/** What stands before somebody who does something. */
const agents = /(?:^|[\s(])(?:by|with|von|mit|durch|avec|con|com)$/iu;
/** Words that come before a name as part of it, and so are none. */
const titles: ReadonlySet<string> = new Set([
  'dr',
  'prof',
  'mr',
  'mrs',
  'ms',
  'mx',
  'herr',
  'frau',
  'sr',
  'sra',
  'mme',
]);

const word = /\p{L}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}]*)*/gu;
const gluedRun = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;
const glued = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,8}$/u;
/** What follows a name in a sentence of a language that does not set words apart. */
const afterGlued =
  /^\s?(?:さん|様|氏|が|は|と|も|に|님|씨|이|가|은|는|과|와|负责|負責|主导|主導|来|和|与|[、。，,.:：()（）]|$)/u;

/**
 * First names of people, each of which just one of them has. In a text they count with a capital only, “Grace builds it”,
 * and those that are words as well only where somebody does something: “Grace period” names nobody.
 */
export class FirstNames {
  readonly #apart = new Set<string>();
  readonly #glued = new Set<string>();
  readonly #lengths = new Set<number>();

  /** @param names full names */
  constructor(names: Iterable<string>) {
    const holders = new Map<string, number>();
    const firsts = [...names].flatMap((name) => firstOf(name) ?? []);
    for (const first of firsts) holders.set(foldName(first), (holders.get(foldName(first)) ?? 0) + 1);
    for (const first of firsts) {
      if (holders.get(foldName(first)) !== 1) continue;
      if (glued.test(first)) {
        this.#glued.add(first);
        this.#lengths.add(first.length);
      } else this.#apart.add(foldName(first));
    }
  }

  /** Whether `text` speaks of one of them. */
  areIn(text: string): boolean {
    if (this.#apart.size > 0) {
      for (const { 0: found, index } of text.matchAll(word)) {
        const name = found.replace(/['’]s?$/u, '');
        if (!/^\p{Lu}/u.test(name) || /^\p{Lu}{2,}$/u.test(name)) continue;
        const folded = foldName(name);
        if (!this.#apart.has(folded)) continue;
        if (!commonWords.has(folded)) return true;
        // A stretch as long as any word that tells: what is farther away tells nothing.
        const after = text.slice(index + found.length, index + found.length + 60);
        if (
          deeds.test(after) ||
          (agents.test(text.slice(Math.max(0, index - 20), index).trimEnd()) && /^\s*(?:[.,;()!?]|$)/u.test(after))
        )
          return true;
      }
    }
    return this.#glued.size > 0 && this.#gluedIn(text);
  }

  /** Each place is looked at once for all names, of which few lengths occur. */
  #gluedIn(text: string): boolean {
    for (const { 0: run, index } of text.matchAll(gluedRun)) {
      for (let at = index; at < index + run.length; at++) {
        for (const length of this.#lengths) {
          if (!this.#glued.has(text.slice(at, at + length))) continue;
          if (afterGlued.test(text.slice(at + length, at + length + 3))) return true;
        }
      }
    }
    return false;
  }
}

/** Whether a name that is one word is an everyday word too. */
export function isCommonWord(name: string): boolean {
  return commonWords.has(foldName(name));
}

/** What somebody is called among colleagues; `undefined` when the name does not tell. */
function firstOf(name: string): string | undefined {
  const comma = name.indexOf(',');
  const words = (comma < 0 ? name : name.slice(comma + 1)).trim().split(/\s+/u);
  const first = words.find((each) => !titles.has(foldName(each).replace(/\.$/u, '')));
  if (first === undefined || !/^\p{L}[\p{L}\p{M}'’-]+$/u.test(first)) return undefined;
  // A single word is the whole name, and looked for as that, unless it is a word of every day.
  return words.length > 1 || comma >= 0 || isCommonWord(first) ? first : undefined;
}
