import * as l10n from '@vscode/l10n';
import type { Charter, DecisionId } from '../../charter/model/charter.js';
import { headingIndexOf } from '../../language/headingIndex.js';
import type { FrontMatter } from '../../parse/markdown/frontMatter.js';
import type { Span } from '../../text/range.js';
import type { DecisionAnswer, SectionDecisions } from '../decisions.js';
import type { Evidence } from './evidence.js';
import { frontMatterAnswers } from './frontMatterAnswers.js';
import { knownNamesOf } from './namesOfCharter.js';
import { scatteredEvidence } from './scatteredEvidence.js';
import { SectionEvidence } from './sectionEvidence.js';

/** How a whole document answers each decision of the charter. */
export function answerDecisions(
  text: string,
  sections: readonly SectionDecisions[],
  frontMatter: FrontMatter | undefined,
  charter: Charter,
): Map<DecisionId, DecisionAnswer> {
  const reader = new SectionEvidence(text, charter);
  const evidence: Evidence[] = frontMatterAnswers(text, frontMatter, charter.decisions).map((answer) => ({
    decision: answer.decision,
    span: answer.span,
    answered: !answer.blank,
    reason: l10n.t('front matter ‘{0}’', answer.key),
    byline: answer.byline,
  }));
  for (const section of sections)
    for (const one of reader.of(section)) if (!section.denied.includes(one.decision)) evidence.push(one);
  const byDecision = new Map<DecisionId, Evidence[]>();
  const add = (found: readonly Evidence[]): void => {
    for (const one of found) {
      const list = byDecision.get(one.decision) ?? [];
      byDecision.set(one.decision, list);
      list.push(one);
    }
  };
  add(evidence);
  for (const { id } of charter.decisions) {
    if (!byDecision.get(id)?.some((one) => one.answered && !one.byline))
      add(scatteredEvidence(text, id, saying(sections, id), knownNamesOf(charter.people), headingIndexOf(charter)));
  }
  const answers = new Map<DecisionId, DecisionAnswer>();
  for (const { id } of charter.decisions) answers.set(id, judge(id, byDecision.get(id) ?? []));
  return answers;
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
  const spans = withoutNested(used.map((one) => one.span));
  const reason = [...new Set(used.map((one) => one.reason))].slice(0, 3).join('; ');
  if (state !== 'answered' || !byline) return { decision, state, spans, reason };
  return { decision, state, spans, reason: l10n.t('by its authors: {0}', reason), byline };
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
