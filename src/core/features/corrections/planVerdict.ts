import * as l10n from '@vscode/l10n';
import type { DecisionId } from '../../charter/model/charter.js';
import type { MarkerTopic, SectionDecisions } from '../../document/decisions.js';
import type { TandemDocument } from '../../document/document.js';
import { readMarkers } from '../../document/recognise/markers/readMarkers.js';
import { markersOf } from '../../document/recognise/sections/sectionMarkers.js';
import { frontMatterEnd } from '../../parse/markdown/frontMatterFence.js';
import { insertBlock } from '../../text/insertBlock.js';
import type { Span } from '../../text/range.js';
import { applyEdits, type SpanEdit } from '../../text/textEdit.js';
import type { Plan } from '../plannedFile.js';
import { isAsSaid, isBareTitle, isSaid, sectionAt, type PlacedEntry, type SectionAt, type Verdict } from './verdict.js';

/** What a marker is to say. */
interface MarkerWords {
  readonly answers: readonly DecisionId[];
  readonly denied: readonly DecisionId[];
  readonly topics: readonly MarkerTopic[];
  readonly unknown: readonly string[];
}

/**
 * Plans the marker that makes a section what somebody says it is. Every plan is read again before it is given: the section
 * has to be as said, and no other may be read otherwise than before.
 *
 * @param readAs what the document would be with another text; `undefined` when it would be none
 */
export async function planVerdict(
  document: TandemDocument,
  at: SectionAt,
  verdict: Verdict,
  readAs: (text: string) => Promise<TandemDocument | undefined>,
): Promise<Plan> {
  const { uri, text } = document;
  const placed = sectionAt(document, at);
  if (!placed) return { refused: l10n.t('The heading is no longer there; nothing was written.') };
  const { entry } = placed;
  if (isAsSaid(entry, verdict))
    return { refused: l10n.t('The section is already read this way; nothing was written.') };
  if (isBareTitle(document, entry)) {
    return {
      refused: l10n.t(
        '“{0}” is the title, and no text is right under it. Choose the section that you mean.',
        entry.section.text,
      ),
    };
  }
  let fallback: readonly SpanEdit[] | undefined;
  for (const words of wordings(document, entry, verdict)) {
    const edits = markerEdits(document, entry, written(document, words));
    const after = await readAs(applyEdits(text, edits));
    if (!after || !isFaithful(document, after, placed, verdict)) continue;
    if (!losesAnswer(document, after, verdict)) return { files: [{ uri, text, edits }] };
    fallback ??= edits;
  }
  if (fallback) return { files: [{ uri, text, edits: fallback }] };
  return {
    refused: l10n.t('A marker would have no effect here; nothing was written. Change the text around it first.'),
  };
}

/** What the marker may say, the plainest first. */
function wordings(document: TandemDocument, entry: SectionDecisions, verdict: Verdict): readonly MarkerWords[] {
  const names = markersOf(entry.section, document.text).flatMap((marker) => marker.names);
  const now = readMarkers(names, document.charter, document.kind);
  switch (verdict.type) {
    case 'metrics':
      return [{ ...now, topics: [...now.topics, 'success-metrics'] }];
    case 'not': {
      const answers = now.answers.filter((id) => id !== verdict.decision);
      const denied = [...now.denied, verdict.decision];
      // Where only a marker said so, it is enough to take its word back.
      return answers.length < now.answers.length
        ? [
            { ...now, answers },
            { ...now, answers, denied },
          ]
        : [{ ...now, denied }];
    }
    case 'answers': {
      const { decision, insteadOf } = verdict;
      const denied = now.denied.filter((id) => id !== decision);
      const beside = (ids: readonly DecisionId[]) => [
        ...ids.filter((id) => id !== insteadOf && id !== decision),
        decision,
      ];
      const alone = { ...now, answers: beside(isSaid(entry) ? entry.decisions : []), denied };
      // What a section answers only by its place goes, unless nothing else in the document answers it.
      return isSaid(entry) ? [alone] : [alone, { ...now, answers: beside(entry.decisions), denied }];
    }
  }
}

/** The marker as written, its decisions in the charter's order; empty when there is nothing left to say. */
function written({ charter }: TandemDocument, { answers, denied, topics, unknown }: MarkerWords): string {
  const inOrder = (ids: readonly DecisionId[]) =>
    charter.decisions.map(({ id }) => id).filter((id) => ids.includes(id));
  const names = [...inOrder(answers), ...topics, ...unknown, ...inOrder(denied).map((id) => `not ${id}`)];
  return names.length === 0 ? '' : `<!-- decision: ${names.join(', ')} -->`;
}

/** Edits after which `marker` is the one marker of the section. */
function markerEdits(document: TandemDocument, { section }: SectionDecisions, marker: string): readonly SpanEdit[] {
  const { text } = document;
  const [first, ...others] = markersOf(section, text);
  if (!first) return marker === '' ? [] : [insertBlock(text, placeForMarker(document, section), [marker])];
  const removed = (span: Span): SpanEdit => ({ span: wholeLines(text, span), newText: '' });
  return [
    marker === '' ? removed(first.span) : { span: first.span, newText: marker },
    ...others.map(({ span }) => removed(span)),
  ];
}

/** Where the first words under a heading begin, or the end of the text. */
function placeForMarker(
  { text, frontMatter }: TandemDocument,
  { heading, chunkStart }: SectionDecisions['section'],
): number {
  let at = heading?.end ?? Math.max(chunkStart, frontMatter ? (frontMatterEnd(text) ?? 0) : 0);
  if (heading) at = nextLine(text, at);
  while (at < text.length && text.slice(at, nextLine(text, at)).trim() === '') at = nextLine(text, at);
  return at;
}

function nextLine(text: string, at: number): number {
  const breaks = /\r\n|\n|\r/gu;
  breaks.lastIndex = at;
  const found = breaks.exec(text);
  return found ? found.index + found[0].length : text.length;
}

/** A stretch with the rest of its lines and the empty line after it, when nothing else stands there. */
function wholeLines(text: string, span: Span): Span {
  let { start } = span;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
  const end = nextLine(text, span.end);
  const isAlone = (start === 0 || /[\r\n]/u.test(text.charAt(start - 1))) && text.slice(span.end, end).trim() === '';
  if (!isAlone) {
    const isBetweenBlanks = text[span.start - 1] === ' ' && text[span.end] === ' ';
    return isBetweenBlanks ? { start: span.start, end: span.end + 1 } : span;
  }
  const afterBlank = nextLine(text, end);
  return { start, end: text.slice(end, afterBlank).trim() === '' ? afterBlank : end };
}

/** Whether the section is as said, and every other one outside it is read as before. */
function isFaithful(
  before: TandemDocument,
  after: TandemDocument,
  { entry, index }: PlacedEntry,
  verdict: Verdict,
): boolean {
  const now = after.decisions.sections;
  const target = now[index];
  if (!target || now.length !== before.decisions.sections.length || !isAsSaid(target, verdict)) return false;
  return before.decisions.sections.every((each, at) => {
    const other = now[at];
    if (other?.section.text !== each.section.text || other.section.depth !== each.section.depth) return false;
    const isInside =
      entry.section.span.start <= each.section.span.start && each.section.span.end <= entry.section.span.end;
    return isInside || other.decisions.join() === each.decisions.join();
  });
}

/** Whether a decision that the document must answer loses its answer, other than the one that is said not to be here. */
function losesAnswer(before: TandemDocument, after: TandemDocument, verdict: Verdict): boolean {
  const meant = verdict.type === 'not' ? verdict.decision : verdict.type === 'answers' ? verdict.insteadOf : undefined;
  return before.charter.decisions.some(
    ({ id, required, document }) =>
      required &&
      document === before.kind &&
      id !== meant &&
      before.decisions.answers.get(id)?.state === 'answered' &&
      after.decisions.answers.get(id)?.state !== 'answered',
  );
}
