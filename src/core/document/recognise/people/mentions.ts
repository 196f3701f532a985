import { inFile, type Span } from '../../../text/range.js';
import type { Section } from '../../../parse/markdown/sections.js';
import { faint, likely, plain } from '../evidence.js';
import type { KnownNames } from './knownNames.js';
import { findPeople } from './people.js';
import { contentOf } from '../sections/sectionContent.js';
import type { EvidenceSignal } from '../signals.js';
import { answersWhen } from '../dates/whenAnswers.js';

/** Somebody or some time that is named in a section. */
export interface Mention {
  readonly signal: EvidenceSignal;
  readonly span: Span;
  readonly strength: number;
}

/** The dates and durations by which a section answers When; a date in its heading is as long as the heading. */
export function datesNamed(section: Section, text: string): readonly Mention[] {
  const mention = (span: Span, kind: string): Mention => ({
    signal: kind === 'duration' ? 'duration' : 'date',
    span,
    strength: plain,
  });
  const { heading } = section;
  const [inHeading] = heading ? answersWhen(section.text, 'section') : [];
  const inBody = contentOf(section, text).body.prose.flatMap((prose) =>
    answersWhen(prose.text, 'section').map(({ span, kind }) => {
      const place = { start: prose.start + span.start, end: prose.start + span.end };
      return mention(inFile(place, section.chunkStart), kind);
    }),
  );
  return heading && inHeading ? [mention(heading, inHeading.kind), ...inBody] : inBody;
}

/** The people and teams by whom a section answers Who. */
export function peopleNamed({ body }: Section, text: string, names: KnownNames): readonly Mention[] {
  return findPeople(text.slice(body.start, body.end), names, 'who').flatMap(({ kind, start, end, sure }) => {
    if (kind === 'role' || kind === 'vacancy') return [];
    const strength = { certain: plain, likely, possible: faint }[sure];
    const span = { start: body.start + start, end: body.start + end };
    return [{ signal: kind === 'team' ? 'team' : 'person', span, strength } as const];
  });
}
