import { perChunk } from '../../../parse/markdown/perChunk.js';
import type { Span } from '../../../text/range.js';
import { readBody, type BodyContent } from '../text/content.js';
import { findHandles } from '../people/handles.js';
import { mayPlanRollout, plansRollout } from '../launches.js';
import { mayHoldDate, mayPlan } from '../dates/mayHoldDate.js';
import { phrasesOf } from '../text/prosePhrases.js';
import { beginsWithItself, speaksOfItself, weighReasons } from '../reasons.js';
import { sentencesOf } from '../text/sentences.js';
import { answersWhen } from '../dates/whenAnswers.js';

/**
 * What a section's own body shows, besides what its heading says. Each thing is looked for when it is first asked for:
 * most sections are never asked for dates or people. All places count from the chunk's start.
 */
export class SectionContent {
  readonly body: BodyContent;
  readonly #source: string;
  #dates: readonly Span[] | undefined;
  #handles: readonly string[] | undefined;
  #reasons: readonly number[] | undefined;
  readonly #promises: boolean[] = [];
  #describes: boolean | undefined;
  #begins: boolean | undefined;
  readonly #rollouts: boolean[] = [];
  #words: readonly number[] | undefined;

  constructor(body: BodyContent, source: string) {
    this.body = body;
    this.#source = source;
  }

  /** Dates in running text, rows and labelled lines that answer When under a heading for it. */
  get dates(): readonly Span[] {
    this.#dates ??= this.body.prose.flatMap((prose) =>
      (mayHoldDate(phrasesOf(prose), prose.text) ? answersWhen(prose.text, 'section') : []).map(({ span }) => ({
        start: prose.start + span.start,
        end: prose.start + span.end,
      })),
    );
    return this.#dates;
  }

  /** Handles, profile links and addresses. */
  get handles(): readonly string[] {
    this.#handles ??= this.body.prose.flatMap((prose) =>
      findHandles(this.#source.slice(prose.start, prose.start + prose.text.length)),
    );
    return this.#handles;
  }

  /** How strongly each stretch of text gives a reason: 2 and more tells of a problem. */
  get reasonWeights(): readonly number[] {
    this.#reasons ??= this.body.prose.map((prose) => weighReasons(prose.text));
    return this.#reasons;
  }

  /** How strongly the whole body gives a reason. */
  get reasons(): number {
    return this.reasonWeights.reduce((sum, weight) => sum + weight, 0);
  }

  /** Whether it tells what the document is for, which is no reason for the work. */
  get describesDocument(): boolean {
    this.#describes ??= this.body.prose.some((prose) => speaksOfItself(prose.text));
    return this.#describes;
  }

  /** Whether it tells so from its first words on, and so what follows as well: “This document describes …”. */
  get beginsWithDocument(): boolean {
    this.#begins ??= beginsWithItself(this.body.prose[0]?.text ?? '');
    return this.#begins;
  }

  /** Whether a stretch of text, by its index, says by when something will be there. */
  isPromise(stretch: number): boolean {
    const prose = this.body.prose[stretch];
    if (!prose) return false;
    return (this.#promises[stretch] ??=
      mayPlan(phrasesOf(prose), prose.text) && answersWhen(prose.text, 'prose').length > 0);
  }

  /** Whether a stretch of text, by its index, says who gets it in which order. */
  isRollout(stretch: number): boolean {
    const prose = this.body.prose[stretch];
    if (!prose) return false;
    return (this.#rollouts[stretch] ??= mayPlanRollout(phrasesOf(prose)) && sentencesOf(prose.text).some(plansRollout));
  }

  /**
   * Words of running text, or of some stretches of it by their index; a character counts as a word where words are not set
   * apart.
   */
  countWords(counts: (stretch: number) => boolean = () => true): number {
    this.#words ??= this.body.prose.map(
      ({ text }) => text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu)?.length ?? 0,
    );
    return this.#words.reduce((sum, words, at) => (counts(at) ? sum + words : sum), 0);
  }
}

/** Reads a section's own body, once for each chunk. */
export const contentOf = perChunk((chunk, source): SectionContent => {
  const [first, ...others] = chunk.nodes;
  return new SectionContent(readBody(first?.type === 'heading' ? others : chunk.nodes, source), source);
});
