import { foldInPlace } from '../../language/foldInPlace.js';
import { phrasePattern, type FoundPhrases, type PhrasePattern } from '../../language/phrasePattern.js';
import type { OwnerWords } from '../../language/words/owners.js';
import { blanked } from '../../text/blanked.js';
import type { Span } from '../../text/range.js';
import { articleLength, everywhere, inLanguage, ownerWords } from './ownerWords.js';

/** What somebody would have to be shown, to tell whether a sentence says who owns a section. */
export interface SentenceTest {
  /** Whether words, as they are written, are nothing but names of owners. */
  readonly isNames: (words: string) => boolean;
  /** Whether words are a name of what the section decides. */
  readonly isTopic: (words: string) => boolean;
  /** The built-in decisions that the section answers. */
  readonly topics: readonly string[];
}

/** A sentence that says who owns the section it stands in: “Owned by Ada”, “PM and EM decide together”. */
export interface OwnerSentence {
  /** Where in it the names stand. */
  readonly names: Span;
  readonly words: OwnerWords;
}

/** What no such sentence is as long as, in UTF-16 units. */
const maxLength = 110;

interface Verbs {
  readonly words: OwnerWords;
  readonly owns: Pick<PhrasePattern, 'findAll'>;
  readonly ownedBy: Pick<PhrasePattern, 'findAll'>;
  readonly particles: (text: string) => readonly Span[];
}

const verbs: readonly Verbs[] = ownerWords.map((words) => ({
  words,
  owns: inLanguage(words, 'owns'),
  ownedBy: inLanguage(words, 'ownedBy'),
  particles: particlesOf(words),
}));
/** Whether somebody owns or decides anything. */
const ownerVerbs = phrasePattern(
  ({ owners }) => owners.owns,
  ({ owners }) => owners.ownedBy,
);
const together = phrasePattern(({ owners }) => owners.together);
const asides = everywhere('itself');
const topicIds = ['why', 'what', 'how', 'who', 'when'] as const;
const asked = new Map<string, PhrasePattern>(
  topicIds.map((id) => [id, phrasePattern(({ owners }) => owners.asked[id])]),
);

/** Particles of languages that set words apart are words; a Korean one ends its word. */
function particlesOf(words: OwnerWords): (text: string) => readonly Span[] {
  if (words.particles === '') return () => [];
  const particles = inLanguage(words, 'particles');
  if (!/\p{Script=Hangul}/u.test(words.particles)) return particles.findAll;
  return (text) => particles.findAll(text).filter(({ end }) => /^(?:\s|$)/u.test(text.slice(end, end + 1)));
}

/** Whether a text may hold a sentence that says who owns or decides something. */
export function maySayOwner(found: FoundPhrases): boolean {
  return ownerVerbs.isAmong(found) || together.isAmong(found);
}

/**
 * Reads a sentence in which somebody owns or decides. Without the verb, the names, what it says of the section itself and
 * small words nothing may be left of it but a name of what the section decides: “Grace owns the backend service” is about
 * a service.
 */
export function readOwnerSentence(text: string, test: SentenceTest): OwnerSentence | undefined {
  if (text.length > maxLength || /[?？:：]/u.test(text)) return undefined;
  const whole = foldInPlace(text);
  // “Owned jointly by” is “owned by”.
  const folded = blanked(whole, together.findAll(whole));
  if (!ownerVerbs.isIn(folded)) return undefined;
  const quiet = blanked(folded, asides.findAll(folded));
  const bare = test.topics.reduce((rest, id) => blanked(rest, asked.get(id)?.findAll(rest) ?? []), quiet);
  for (const each of verbs) {
    for (const form of ['ownedBy', 'owns'] as const) {
      const found = each[form].findAll(folded);
      if (found.length > mostVerbs) continue;
      for (const verb of found) {
        const names = namesAround({ text, folded, bare }, verb, form, each, test);
        if (names) return { names, words: each.words };
      }
    }
  }
  return undefined;
}

/** Beside more verbs than these something else is always left of a sentence. */
const mostVerbs = 3;

/** A sentence as it is written, folded, and without what it says of the section itself; all characters at their places. */
interface Forms {
  readonly text: string;
  readonly folded: string;
  readonly bare: string;
}

function namesAround(
  { text, folded, bare }: Forms,
  verb: Span,
  form: 'owns' | 'ownedBy',
  { particles }: Verbs,
  test: SentenceTest,
): Span | undefined {
  const before = chunksOf(bare, { start: 0, end: verb.start }, particles);
  const after = chunksOf(bare, { start: verb.end, end: bare.length }, particles);
  const [subjects, others] = form === 'owns' ? [before, after] : [after, before];
  const isOther = (chunk: Span) => !test.isTopic(folded.slice(chunk.start, chunk.end));
  if (others.some(isOther)) return undefined;
  // Of what is no topic there may be the names alone.
  const left = subjects.filter(isOther);
  if (left.length > 1) return undefined;
  // The one that acts stands next to the verb, or before what it acts on.
  return (left.length > 0 ? left : subjects.toReversed()).find(({ start, end }) =>
    test.isNames(text.slice(start, end)),
  );
}

/** Stands for a character of a particle. */
const gap = '\u{e000}';

/** The stretches of a part of a sentence between particles, without blanks, marks and articles around them. */
function chunksOf(text: string, { start, end }: Span, particles: Verbs['particles']): readonly Span[] {
  const source = text.slice(start, end);
  const part = blanked(source, particles(source), gap);
  const chunks: Span[] = [];
  for (const match of part.matchAll(/[^\u{e000}]+/gu)) {
    const lead = /^[\s,.;!。、，；！·–—-]*/u.exec(match[0])?.[0].length ?? 0;
    const words = match[0].slice(lead);
    const article = articlesLength(words);
    const own = trimEnd(words.slice(article));
    const from = start + match.index + lead + article;
    if (own !== '') chunks.push({ start: from, end: from + own.length });
  }
  return chunks;
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,.;!。、，；！·–—-]/u.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function articlesLength(text: string): number {
  let length = 0;
  for (let more = articleLength(text); more > 0; more = articleLength(text.slice(length))) length += more;
  return length;
}
