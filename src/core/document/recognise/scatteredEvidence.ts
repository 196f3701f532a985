import * as l10n from '@vscode/l10n';
import type { DecisionId } from '../../charter/model/charter.js';
import type { HeadingIndex } from '../../language/headingIndex.js';
import type { Section } from '../../parse/markdown/sections.js';
import type { SectionDecisions } from '../decisions.js';
import type { Prose } from './content.js';
import { trimmedEnd, type Evidence } from './evidence.js';
import { findHandles } from './handles.js';
import type { KnownNames } from './knownNames.js';
import { isAboutLaunch, tellsRollout } from './launches.js';
import { isCertainlyPerson, namesResponsible } from './people.js';
import { outsideTitles } from './readTitle.js';
import { contentOf } from './sectionContent.js';

/** Last resort: what a document says on a decision without any heading or label for it. */
export function scatteredEvidence(
  text: string,
  decision: DecisionId,
  sections: readonly SectionDecisions[],
  names: KnownNames,
  index: HeadingIndex,
): readonly Evidence[] {
  if (decision === 'why') return reasons(text, sections);
  if (decision === 'what') return introductions(text, sections, index);
  if (decision === 'who') return people(text, sections, names);
  if (decision === 'when') return plans(text, sections);
  if (decision === 'rollout') return rollouts(text, sections);
  return [];
}

/** Text that tells of a problem, outside the technical parts unless they tell of it at length. */
function reasons(text: string, sections: readonly SectionDecisions[]): Evidence[] {
  const found: Evidence[] = [];
  let weight = 0;
  let technical = 0;
  for (const { section, decisions } of sections) {
    const content = contentOf(section, text);
    if (decisions.includes('how')) technical += content.reasons;
    else weight += content.reasons;
    for (const [index, prose] of content.body.prose.entries()) {
      if ((content.reasonWeights[index] ?? 0) >= 2)
        found.push(proseEvidence('why', section, prose, l10n.t('text that tells of a problem')));
    }
  }
  return weight >= 3 || technical >= 12 ? found.slice(0, 3) : [];
}

/** Handles and addresses at the top of the document and in its plan: who wrote it, who does which step. */
function people(text: string, sections: readonly SectionDecisions[], names: KnownNames): Evidence[] {
  const first = sections.findIndex(({ section }) => section.heading);
  return sections.flatMap(({ section, decisions }, index) => {
    const content = contentOf(section, text);
    const byline = decisions.length === 0 && index <= first;
    const rest = content.body.prose
      .filter((prose) => namesResponsible(prose.text, names))
      .map((prose) => proseEvidence('who', section, prose, l10n.t('people named in the text')));
    if (!byline && !decisions.includes('when')) return rest;
    return content.body.prose
      .filter((prose) => {
        const source = sourceOf(text, section, prose);
        return (
          findHandles(source).length > 0 ||
          (byline && /^\s*(?:[*_]*by|von|par|por)\s/iu.test(source) && isCertainlyPerson(source))
        );
      })
      .map((prose): Evidence => ({
        ...proseEvidence('who', section, prose, l10n.t('people named in the text')),
        byline,
      }))
      .concat(rest);
  });
}

/** Sentences that say by when something will be there. */
function plans(text: string, sections: readonly SectionDecisions[]): Evidence[] {
  return sections
    .flatMap(({ section, decisions, evidence }) => {
      if (evidence === 'none' && decisions.length === 0 && section.parent) return [];
      const content = contentOf(section, text);
      return content.body.prose
        .filter((_, index) => content.promises[index])
        .map((prose) => proseEvidence('when', section, prose, l10n.t('a date promised in the text')));
    })
    .slice(0, 3);
}

/** Sentences that say who gets it first. */
function rollouts(text: string, sections: readonly SectionDecisions[]): Evidence[] {
  return sections
    .flatMap(({ section, decisions, evidence }) => {
      if (decisions.length === 0 && (section.parent || evidence !== 'none')) return [];
      const content = contentOf(section, text);
      const isLaunch = section.parent !== undefined && !decisions.includes('how') && isAboutLaunch(section.text);
      return content.body.prose
        .filter((prose, index) => content.rollouts[index] === true || (isLaunch && tellsRollout(prose.text)))
        .map((prose) => proseEvidence('rollout', section, prose, l10n.t('a rollout planned in the text')));
    })
    .slice(0, 3);
}

function sourceOf(text: string, section: Section, prose: Prose): string {
  const start = section.chunkStart + prose.start;
  return text.slice(start, start + prose.text.length);
}

function proseEvidence(decision: DecisionId, section: Section, prose: Prose, reason: string): Evidence {
  const start = section.chunkStart + prose.start;
  return { decision, span: { start, end: start + prose.text.trimEnd().length }, answered: true, reason };
}

/** What stands before the first section, long enough to say what the document is about. */
function introductions(text: string, sections: readonly SectionDecisions[], index: HeadingIndex): Evidence[] {
  const found: Evidence[] = [];
  for (const one of sections) {
    const { section, decisions } = one;
    const content = contentOf(section, text);
    if (decisions.length > 0 || content.body.empty) continue;
    // What stands under a title of its own says what that title says.
    const outside = outsideTitles(text, one, index);
    if (content.countWords((stretch) => outside[stretch] === true) < 15) continue;
    const span = { start: section.body.start, end: trimmedEnd(text, section.body) };
    found.push({ decision: 'what', span, answered: true, reason: l10n.t('introduction') });
  }
  return found.slice(0, 1);
}
