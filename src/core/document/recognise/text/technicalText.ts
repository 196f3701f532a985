import type { Section } from '../../../parse/markdown/sections.js';
import type { TechnologyWords } from '../../../language/words/technology.js';
import { foldText, phrasePattern, type PhrasePattern } from '../../../language/phrasePattern.js';
import type { Chunk } from '../../../parse/markdown/markdownTree.js';
import { phrasesOf } from './prosePhrases.js';
import { contentOf } from '../sections/sectionContent.js';

const words = (key: keyof TechnologyWords): PhrasePattern => phrasePattern(({ technology }) => technology[key]);
const headings = words('headings');
const forUsers = words('forUsers');
const besides = words('besides');
const asIs = words('asIs');
const today = words('today');
const parts = words('parts');
const perhapsParts = words('perhapsParts');

/** How much a text speaks of what systems are built from. */
export interface TechnicalWeight {
  /** Different words that leave no doubt. */
  readonly parts: number;
  /** Different words that have other meanings as well. */
  readonly perhaps: number;
  /** How often either stands there. */
  readonly count: number;
}

/** Whether a heading holds such words, in the singular or in a plural with an “s”. */
function stands(pattern: PhrasePattern, heading: string): boolean {
  const folded = foldText(heading);
  return pattern.isIn(folded) || pattern.isIn(folded.replace(/(?<=\p{L}{3})s(?!\p{L})/gu, ''));
}

/** Whether a heading is one of a section that tells how something is built. */
export function isTechnicalHeading(text: string): boolean {
  return stands(headings, text);
}

/** Whether a heading is one of what users see. */
export function isForUsersHeading(text: string): boolean {
  return stands(forUsers, text);
}

/** Whether a heading is one of what a product document says whatever its product is built from. */
export function isBesidesHeading(text: string): boolean {
  return stands(besides, text);
}

/** Whether a heading is one of what there is already. */
export function isAsIsHeading(text: string): boolean {
  return stands(asIs, text);
}

/** Whether a section's own text begins with what there is today. */
export function beginsWithToday(section: Section, text: string): boolean {
  const [first] = contentOf(section, text).body.prose;
  return first !== undefined && today.isIn(foldText(first.text.slice(0, 80)));
}

/** Kept with the chunk: an edit elsewhere in the document reuses it. */
const weights = new WeakMap<Chunk, TechnicalWeight>();

/** What a section's own body says of the parts of systems. */
export function technicalWeight(section: Section, text: string): TechnicalWeight {
  let weight = weights.get(section.chunk);
  if (!weight) weights.set(section.chunk, (weight = weigh(section, text)));
  return weight;
}

/** `GET /invoices/{id}`, `id: uuid`, `send_letter()`: what is said to machines. */
const forMachines = /\b(?:GET|POST|PUT|PATCH|DELETE)\s+\/|\b[a-z]+(?:_[a-z0-9]+)+\b|\b[a-z]+\([^()\n]{0,40}\)/gu;
const mayBeForMachines = /[/_(]/u;

function weigh(section: Section, text: string): TechnicalWeight {
  const certain = new Set<string>();
  const perhaps = new Set<string>();
  let count = 0;
  for (const stretch of contentOf(section, text).body.prose) {
    const { text: prose, start } = stretch;
    const held = phrasesOf(stretch);
    for (const [found, pattern] of [
      [certain, parts],
      [perhaps, perhapsParts],
    ] as const) {
      if (!pattern.isAmong(held)) continue;
      for (const { phrase } of pattern.findAll(foldText(prose))) {
        found.add(phrase);
        count++;
      }
    }
    const source = text.slice(section.chunkStart + start, section.chunkStart + start + prose.length);
    if (!mayBeForMachines.test(source)) continue;
    for (const [code] of source.matchAll(forMachines)) {
      certain.add(code);
      count++;
    }
  }
  return { parts: certain.size, perhaps: perhaps.size, count };
}
