import type { Decision } from '../charter/model/charter.js';
import type { TandemDocument } from '../document/document.js';
import { trimmedEnd, type Evidence } from '../document/recognise/evidence.js';
import { datesNamed, peopleNamed, type Mention } from '../document/recognise/people/mentions.js';
import { knownNamesOf } from '../document/recognise/people/namesOfCharter.js';
import type { EvidenceSignal } from '../document/recognise/signals.js';
import type { Section } from '../parse/markdown/sections.js';
import type { Range } from '../text/range.js';
import { shortened } from '../text/shortened.js';

/** One place by which a decision was found answered, or empty. */
export interface ShownEvidence {
  readonly signal: EvidenceSignal;
  /** `null` where it stands in the file of another tool. */
  readonly range: Range | null;
  /** How surely it is about the decision, from 0 to 1. */
  readonly strength: number;
  /** What stands there, at most {@link longestText} UTF-16 units; for the file of another tool its name and the key. */
  readonly text: string;
}

const longestText = 200;

/** A piece of evidence, and what is named in it. */
export type FoundEvidence = Evidence | (Mention & { readonly file?: undefined });

/**
 * What a decision was found by, in the order of the text: the places that count, and in sections for people and dates each
 * that is named.
 */
export function evidenceFor(document: TandemDocument, decision: Decision): readonly FoundEvidence[] {
  const evidence = document.decisions.answers.get(decision.id)?.evidence ?? [];
  const asked = decision.standsFor ?? decision.id;
  if (asked !== 'who' && asked !== 'when') return evidence;
  const sections = new Map(document.sections.map((section) => [section.span.start, section]));
  const found = evidence.flatMap((one): readonly FoundEvidence[] => {
    const section = one.answered ? sections.get(one.span?.start ?? -1) : undefined;
    // A line at the start of a section is not all of it.
    const isWhole = section && trimmedEnd(document.text, section.body) === one.span?.end;
    return isWhole ? [one, ...mentionsFor(asked, document, section)] : [one];
  });
  return found.length === evidence.length ? evidence : inOrder(found);
}

/** What people or dates a section names, as the decision asks for. */
export function mentionsFor(asked: string, { text, charter }: TandemDocument, section: Section): readonly Mention[] {
  if (asked === 'who') return peopleNamed(section, text, knownNamesOf(charter.people));
  return asked === 'when' ? datesNamed(section, text) : [];
}

/** The same as plain data. */
export function shownEvidence(document: TandemDocument, decision: Decision, atMost: number): readonly ShownEvidence[] {
  if (atMost === 0) return [];
  return evidenceFor(document, decision)
    .slice(0, atMost)
    .map((one) => {
      const { signal, span, strength } = one;
      const text = span ? document.text.slice(span.start, span.end) : keyIn(one);
      return {
        signal,
        range: span ? document.lines.rangeOf(span) : null,
        strength,
        text: shortened(text, longestText),
      };
    });
}

function keyIn(one: FoundEvidence): string {
  return 'words' in one ? `${one.file ?? ''}: ${one.words.join(', ')}` : '';
}

function inOrder(found: readonly FoundEvidence[]): readonly FoundEvidence[] {
  const ownFile = found.flatMap((one) => (one.span ? [{ one, ...one.span }] : []));
  ownFile.sort((a, b) => a.start - b.start || b.end - a.end);
  return [...ownFile.map(({ one }) => one), ...found.filter(({ span }) => !span)];
}
