import type { Chunk } from '../../../parse/markdown/markdownTree.js';
import type { TechnologyWords } from '../../../language/words/technology.js';
import { foldText, phrasePattern, type PhrasePattern } from '../../../language/phrasePattern.js';
import { perChunk } from '../../../parse/markdown/perChunk.js';
import { remembered } from '../../../text/remembered.js';
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
const holding = (pattern: PhrasePattern) =>
  remembered((heading: string): boolean => {
    const folded = foldText(heading);
    return pattern.isIn(folded) || pattern.isIn(folded.replace(/(?<=\p{L}{3})s(?!\p{L})/gu, ''));
  });

/** Whether a heading is one of a section that tells how something is built. */
export const isTechnicalHeading = holding(headings);

/** Whether a heading is one of what users see. */
export const isForUsersHeading = holding(forUsers);

/** Whether a heading is one of what a product document says whatever its product is built from. */
export const isBesidesHeading = holding(besides);

/** Whether a heading is one of what there is already. */
export const isAsIsHeading = holding(asIs);

/** Whether a section's own text begins with what there is today. */
export const beginsWithToday = perChunk((chunk, source): boolean => {
  const [first] = contentOf({ chunk, chunkStart: 0 }, source).body.prose;
  return first !== undefined && today.isIn(foldText(first.text.slice(0, 80)));
});

/** What a section's own body says of the parts of systems. */
export const technicalWeight = perChunk(weigh);

/** `GET /invoices/{id}`, `id: uuid`, `send_letter()`: what is said to machines. */
const forMachines = /\b(?:GET|POST|PUT|PATCH|DELETE)\s+\/|\b[a-z]+(?:_[a-z0-9]+)+\b|\b[a-z]+\([^()\n]{0,40}\)/gu;
const mayBeForMachines = /[/_(]/u;

function weigh(chunk: Chunk, source: string): TechnicalWeight {
  const certain = new Set<string>();
  const perhaps = new Set<string>();
  let count = 0;
  for (const stretch of contentOf({ chunk, chunkStart: 0 }, source).body.prose) {
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
    const written = source.slice(start, start + prose.length);
    if (!mayBeForMachines.test(written)) continue;
    for (const [code] of written.matchAll(forMachines)) {
      certain.add(code);
      count++;
    }
  }
  return { parts: certain.size, perhaps: perhaps.size, count };
}
