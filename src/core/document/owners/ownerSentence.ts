import { foldPhrase, phrasePattern, phraseSource } from '../../language/phraseExpression.js';
import type { OwnerWords } from '../../language/words/owners.js';
import type { Span } from '../../text/range.js';
import { everywhere, holding, ownerWords } from './ownerWords.js';

/** What somebody would have to be shown, to tell whether a sentence says who owns a section. */
export interface SentenceTest {
  /** Whether a stretch of the sentence is nothing but names of owners. */
  readonly isNames: (span: Span) => boolean;
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
  readonly owns: RegExp;
  readonly ownedBy: RegExp;
  readonly particles: RegExp;
}

const verbs: readonly Verbs[] = ownerWords.map((words) => ({
  words,
  owns: phrasePattern([words.owns]),
  ownedBy: phrasePattern([words.ownedBy]),
  // Particles of languages that set words apart are words; a Korean one ends its word.
  particles: new RegExp(
    words.particles === ''
      ? '(?!)'
      : `(?:${phraseSource([words.particles])})${/\p{Script=Hangul}/u.test(words.particles) ? '(?=\\s|$)' : ''}`,
    'giu',
  ),
}));
/** Whether a text says of anything that somebody owns or decides it. */
const hasOwnerVerb = holding('owns', 'ownedBy');
const together = phrasePattern(everywhere('together'));
const asides = phrasePattern(everywhere('itself'));
const topicIds = ['why', 'what', 'how', 'who', 'when'] as const;
const asked = new Map<string, RegExp>(
  topicIds.map((id) => [id, phrasePattern(ownerWords.map((words) => words.asked[id]))]),
);
const articles = new RegExp(`^(?:(?:${phraseSource(everywhere('articles'))})\\s+)+`, 'iu');

/**
 * Reads a sentence in which somebody owns or decides. Without the verb, the names, what it says of the section itself and
 * small words nothing may be left of it but a name of what the section decides: “Grace owns the backend service” is about
 * a service.
 */
export function readOwnerSentence(text: string, test: SentenceTest): OwnerSentence | undefined {
  if (text.length > maxLength || /[?？:：]/u.test(text)) return undefined;
  // “Owned jointly by” is “owned by”.
  const folded = foldPhrase(text).replace(together, blank);
  if (!hasOwnerVerb(folded)) return undefined;
  for (const each of verbs) {
    for (const form of ['ownedBy', 'owns'] as const) {
      for (const match of folded.matchAll(each[form])) {
        const verb = { start: match.index, end: match.index + match[0].length };
        const names = namesAround(folded, verb, form, each, test);
        if (names) return { names, words: each.words };
      }
    }
  }
  return undefined;
}

function namesAround(
  text: string,
  verb: Span,
  form: 'owns' | 'ownedBy',
  { particles }: Verbs,
  test: SentenceTest,
): Span | undefined {
  const quiet = text.replace(asides, blank);
  const bare = test.topics.reduce((rest, id) => rest.replace(asked.get(id) ?? /(?!)/u, blank), quiet);
  const before = chunksOf(bare, { start: 0, end: verb.start }, particles);
  const after = chunksOf(bare, { start: verb.end, end: text.length }, particles);
  const [subjects, others] = form === 'owns' ? [before, after] : [after, before];
  // The one that acts stands next to the verb, or before what it acts on.
  for (const names of subjects.toReversed()) {
    if (!test.isNames(names)) continue;
    const rest = [...subjects.filter((chunk) => chunk !== names), ...others];
    if (rest.every((chunk) => test.isTopic(text.slice(chunk.start, chunk.end)))) return names;
  }
  return undefined;
}

/** Stands for a character of a particle. */
const gap = '\u{e000}';

/** The stretches of a part of a sentence between particles, without blanks, marks and articles around them. */
function chunksOf(text: string, { start, end }: Span, particles: RegExp): readonly Span[] {
  const part = text.slice(start, end).replace(particles, (found) => gap.repeat(found.length));
  const chunks: Span[] = [];
  for (const match of part.matchAll(/[^\u{e000}]+/gu)) {
    const lead = /^[\s,.;!。、，；！·–—-]*/u.exec(match[0])?.[0].length ?? 0;
    const words = match[0].slice(lead);
    const article = articles.exec(words)?.[0].length ?? 0;
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

function blank(found: string): string {
  return ' '.repeat(found.length);
}
