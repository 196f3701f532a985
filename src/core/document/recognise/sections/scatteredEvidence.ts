import type { DecisionId, DocumentKind } from '../../../charter/model/charter.js';
import type { HeadingIndex } from '../../../language/headingIndex.js';
import type { Section } from '../../../parse/markdown/sections.js';
import type { SectionDecisions } from '../../decisions.js';
import { faint, trimmedEnd, type Evidence } from '../evidence.js';
import { findHandles } from '../people/handles.js';
import type { KnownNames } from '../people/knownNames.js';
import { isAboutLaunch, tellsRollout } from '../launches.js';
import { isCertainlyPerson, namesResponsible } from '../people/people.js';
import { isBlankText } from '../blanks/placeholders.js';
import { phrasesOf, type Prose } from '../text/prosePhrases.js';
import { outsideTitles } from './readTitle.js';
import { contentOf } from './sectionContent.js';
import type { EvidenceSignal } from '../signals.js';
import { derived } from '../../../text/derived.js';
import { lineStartAt } from '../../../text/lineStart.js';

/** Last resort: what a document says on a decision without any heading or label for it. */
export function scatteredEvidence(
  text: string,
  decision: DecisionId,
  sections: readonly SectionDecisions[],
  names: KnownNames,
  index: HeadingIndex,
  kind: DocumentKind | undefined,
): readonly Evidence[] {
  if (decision === 'why') return reasons(text, sections);
  // What a note without sections tells is what its kind is about.
  if (decision === (kind === 'sdd' ? 'how' : 'what')) return introductions(text, decision, sections, index);
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
    for (const [index, prose] of content.body.prose.entries()) {
      const own = content.reasonWeights[index] ?? 0;
      // “If a column is missing, the import fails” asks for something, and nobody is hurt.
      if (own === 0 || (decisions.includes('what') && isListed(text, section.chunkStart + prose.start))) continue;
      if (decisions.includes('how')) technical += own;
      else weight += own;
      if (own >= 2) found.push(proseEvidence('why', section, prose, 'reason'));
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
      .filter((prose) => isAboutResponsible(prose, names))
      .map((prose) => proseEvidence('who', section, prose, 'person'));
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
        ...proseEvidence('who', section, prose, 'person'),
        byline,
      }))
      .concat(rest);
  });
}

/** Kept with the stretch, which versions of a document share. */
const responsible = derived<Prose, WeakMap<KnownNames, boolean>>(() => new WeakMap());

/** Whether a stretch of text says who is responsible. */
function isAboutResponsible(prose: Prose, names: KnownNames): boolean {
  const known = responsible(prose);
  let found = known.get(names);
  if (found === undefined) known.set(names, (found = namesResponsible(prose.text, names, phrasesOf(prose))));
  return found;
}

const marker = /^[\s>]*(?:[-*+•]\s|\d{1,9}[.)]\s|\|)/u;

/** Whether text at an offset stands in a list or a table. */
function isListed(text: string, at: number): boolean {
  const start = lineStartAt(text, at);
  return marker.test(text.slice(start, Math.min(at + 2, start + 200)));
}

/** So many sentences show that something is planned; the rest need not be read. */
const enough = 3;

/** Sentences that say by when something will be there. */
function plans(text: string, sections: readonly SectionDecisions[]): Evidence[] {
  const found: Evidence[] = [];
  for (const { section, decisions, evidence } of sections) {
    if (evidence === 'none' && decisions.length === 0 && section.parent) continue;
    const content = contentOf(section, text);
    for (const [stretch, prose] of content.body.prose.entries()) {
      if (found.length === enough) return found;
      if (content.isPromise(stretch)) found.push(proseEvidence('when', section, prose, 'date'));
    }
  }
  return found;
}

/** Sentences that say who gets it first. */
function rollouts(text: string, sections: readonly SectionDecisions[]): Evidence[] {
  const found: Evidence[] = [];
  for (const { section, decisions, evidence } of sections) {
    if (decisions.length === 0 && (section.parent || evidence !== 'none')) continue;
    const content = contentOf(section, text);
    const isLaunch = section.parent !== undefined && !decisions.includes('how') && isAboutLaunch(section.text);
    for (const [stretch, prose] of content.body.prose.entries()) {
      if (found.length === enough) return found;
      if (!content.isRollout(stretch) && !(isLaunch && tellsRollout(prose.text))) continue;
      // “First:” with nothing behind it is a place for a step and none itself.
      if (!isBlankText(prose.text, { form: 'item' })) found.push(proseEvidence('rollout', section, prose, 'rollout'));
    }
  }
  return found;
}

function sourceOf(text: string, section: Section, prose: Prose): string {
  const start = section.chunkStart + prose.start;
  return text.slice(start, start + prose.text.length);
}

function proseEvidence(decision: DecisionId, section: Section, prose: Prose, signal: EvidenceSignal): Evidence {
  const start = section.chunkStart + prose.start;
  const span = { start, end: start + prose.text.trimEnd().length };
  return { decision, signal, span, strength: faint, words: [], answered: true };
}

/** What a note without sections says, long enough to say what it is about. */
function introductions(
  text: string,
  decision: DecisionId,
  sections: readonly SectionDecisions[],
  index: HeadingIndex,
): Evidence[] {
  if (sections.filter(({ section }) => section.heading).length > 1) return [];
  return sections.flatMap((one): Evidence[] => {
    const { section, decisions } = one;
    const content = contentOf(section, text);
    if (decisions.length > 0 || content.body.empty || content.describesDocument) return [];
    // What stands under a title of its own says what that title says.
    const outside = outsideTitles(text, one, index);
    if (content.countWords((stretch) => outside[stretch] === true) < 15) return [];
    const span = { start: section.body.start, end: trimmedEnd(text, section.body) };
    return [{ decision, signal: 'introduction', span, strength: faint, words: [], answered: true }];
  });
}
