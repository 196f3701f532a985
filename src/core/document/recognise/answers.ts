import type { Charter, DecisionId, DocumentKind } from '../../charter/model/charter.js';
import { headingIndexOf } from '../../language/headingIndex.js';
import type { LayoutMetadata } from '../../layouts/metadata.js';
import type { FrontMatter } from '../../parse/markdown/frontMatter.js';
import { LazyMap } from '../../text/lazyMap.js';
import type { Span } from '../../text/range.js';
import type { DecisionAnswer, SectionDecisions } from '../decisions.js';
import { faint, plain, type Evidence } from './evidence.js';
import { frontMatterAnswers, peopleOfLayout } from './frontMatterAnswers.js';
import { knownNamesOf } from './people/namesOfCharter.js';
import { scatteredEvidence } from './sections/scatteredEvidence.js';
import { SectionEvidence } from './sections/sectionEvidence.js';

/** How a whole document answers each decision of the charter. */
export function answerDecisions(
  text: string,
  sections: readonly SectionDecisions[],
  frontMatter: FrontMatter | undefined,
  charter: Charter,
  kind: DocumentKind | undefined,
  layout?: LayoutMetadata,
): ReadonlyMap<DecisionId, DecisionAnswer> {
  const reader = new SectionEvidence(text, charter);
  const evidence: Evidence[] = frontMatterAnswers(text, frontMatter, charter.decisions, layout).map((answer) => ({
    decision: answer.decision,
    signal: answer.byline ? 'byline' : 'frontMatter',
    span: answer.span,
    strength: answer.byline ? faint : plain,
    words: [answer.key],
    answered: !answer.blank,
    byline: answer.byline,
  }));
  for (const section of sections)
    for (const one of reader.of(section))
      if (!section.denied.includes(one.decision)) evidence.push(inLayout(one, layout));
  const byDecision = new Map<DecisionId, Evidence[]>();
  const add = (found: readonly Evidence[]): void => {
    for (const one of found) {
      const list = byDecision.get(one.decision) ?? [];
      byDecision.set(one.decision, list);
      list.push(one);
    }
  };
  add(evidence);
  // The last resort reads all of the text, so it is for those alone whose answer somebody asks for.
  return new LazyMap(
    charter.decisions.map(({ id }) => id),
    (id) => {
      const own = byDecision.get(id) ?? [];
      if (own.some((one) => one.answered && !one.byline)) return judge(id, own);
      const said = saying(sections, id);
      const names = knownNamesOf(charter.people);
      return judge(id, [...own, ...scatteredEvidence(text, id, said, names, headingIndexOf(charter), kind)]);
    },
  );
}

/** A label that elsewhere only says who wrote or reviews may say in a layout who decides. */
function inLayout(one: Evidence, layout: LayoutMetadata | undefined): Evidence {
  const [label] = one.words;
  if (one.signal !== 'byline' || label === undefined || peopleOfLayout(layout, label) !== 'who') return one;
  return { ...one, signal: 'label', strength: plain, byline: false };
}

/** The sections of which no marker says that they do not answer a decision. */
function saying(sections: readonly SectionDecisions[], id: DecisionId): readonly SectionDecisions[] {
  return sections.some(({ denied }) => denied.includes(id))
    ? sections.filter(({ denied }) => !denied.includes(id))
    : sections;
}

function judge(decision: DecisionId, evidence: readonly Evidence[]): DecisionAnswer {
  const own = evidence.filter((one) => !one.byline);
  // Authors answer Who only where nothing else does, and never where a section for it stands.
  const byline = !own.some((one) => one.answered || one.isSection);
  const answering = (byline ? evidence : own).filter((one) => one.answered);
  const used = answering.length > 0 ? answering : byline ? evidence : own;
  const state = answering.length > 0 ? 'answered' : evidence.length > 0 ? 'empty' : 'missing';
  const spans = withoutNested(used.flatMap(({ span }) => span ?? []));
  const found = { decision, state, spans, evidence: inOrder(used) } as const;
  return state === 'answered' && byline ? { ...found, byline } : found;
}

function inOrder(evidence: readonly Evidence[]): Evidence[] {
  const last = { start: Infinity, end: Infinity };
  return [...evidence].sort((one, other) => {
    const [a, b] = [one.span ?? last, other.span ?? last];
    // Two in another file are as they were found: the difference of two infinities is no number.
    return a.start === b.start ? b.end - a.end || 0 : a.start - b.start;
  });
}

/** A line inside a section that answers as a whole adds nothing. In the order of the text. */
function withoutNested(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (!last || span.end > last.end) kept.push(span);
  }
  return kept;
}
