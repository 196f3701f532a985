import type { Charter, Decision } from '../../charter/model/charter.js';
import { presetDecisions } from '../../charter/read/presets.js';
import { normalizeHeading } from '../../language/normalizeHeading.js';
import { wordsIn } from '../../language/writtenLanguages.js';
import { decisionsOf, type Template, type TemplateSection } from './template.js';
import { partsIn } from './templateSections.js';

/**
 * The sections of a template under a charter: its own, and one for each further decision that the charter wants answered
 * in this kind of document, ahead of those that answer the decisions after it, else behind those that answer the ones before.
 */
export function sectionsUnder(template: Template, charter: Charter): readonly TemplateSection[] {
  const decisions = charter.decisions.filter((decision) => decision.document === template.kind);
  const rank = (section: TemplateSection): number =>
    decisions.findLastIndex((decision) => decisionsOf(section).includes(topicOf(decision)));
  const sections = template.sections.map((section) => asCharterCallsIt(section, decisions));
  for (const [index, decision] of decisions.entries()) {
    if (!decision.required || sections.some((section) => decisionsOf(section).includes(topicOf(decision)))) continue;
    const after = sections.findIndex((section) => rank(section) > index);
    const before = sections.findLastIndex((section) => rank(section) >= 0 && rank(section) < index);
    const own = isTargetOfPreset(decision) ? partsIn(wordsIn(template.language ?? 'en')).target : undefined;
    sections.splice(after >= 0 ? after : before + 1, 0, {
      heading: headingOf(decision),
      decisions: [topicOf(decision)],
      isMain: true,
      prompt: decision.question === '' ? decision.label : decision.question,
      ...own,
    });
  }
  return sections;
}

/** Whether a decision is the PM’s half of When as the preset has it: there are words for that in every language. */
export function isTargetOfPreset({ id, label, question, document, headings }: Decision): boolean {
  if (id !== 'target' || document !== 'prd' || headings.length > 0) return false;
  const built = presetDecisions('appetite').find((decision) => decision.id === id);
  return built?.label === label && built.question === question;
}

/** “Rollout plan” under a charter in which the headings of the decision “Rollout” begin with “Launch”. */
function asCharterCallsIt(given: TemplateSection, decisions: readonly Decision[]): TemplateSection {
  const section = given.sections
    ? { ...given, sections: given.sections.map((each) => asCharterCallsIt(each, decisions)) }
    : given;
  const decision = decisions.find((each) => section.isMain && section.decisions.includes(topicOf(each)));
  const heading = decision?.headings[0];
  return decision && heading !== undefined && isNamedLike(section, decision) ? { ...section, heading } : section;
}

function topicOf(decision: Decision): string {
  return decision.standsFor ?? decision.id;
}

function headingOf(decision: Decision): string {
  return decision.headings[0] ?? decision.label;
}

function isNamedLike(section: TemplateSection, decision: Decision): boolean {
  const name = normalizeHeading(section.heading).whole;
  return [decision.label, ...decision.headings].some((each) => {
    const other = normalizeHeading(each).whole;
    return other !== '' && (name === other || name.startsWith(`${other} `));
  });
}
