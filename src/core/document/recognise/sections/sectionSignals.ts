import type { DecisionId } from '../../../charter/model/charter.js';
import type { HeadingIndex } from '../../../language/headingIndex.js';
import { readLabel } from '../../../language/labelIndex.js';
import { readHeading } from '../../../language/readHeading.js';
import { perChunk } from '../../../parse/markdown/perChunk.js';
import type { Section } from '../../../parse/markdown/sections.js';
import { answersWhen } from '../dates/whenAnswers.js';
import { namesSomebody } from '../people/people.js';
import { linesOfPayload, linesOfProgramCode } from '../text/programCode.js';
import { contentOf } from './sectionContent.js';
import { technicalWeight, type TechnicalWeight } from '../text/technicalText.js';
import type { Place, Signal, SignalName } from '../signals.js';

/**
 * What the text of a section says of the decisions that its heading leaves open or that are doubtful in its place.
 *
 * @param within what the section says of which it is a part; empty when that says nothing of its own
 * @param candidates the decisions that are in question
 */
export function bodySignals(
  section: Section,
  text: string,
  place: Place,
  within: readonly DecisionId[],
  candidates: readonly DecisionId[],
  index: HeadingIndex,
): readonly Signal[] {
  const found: Signal[] = [];
  const add = (decision: DecisionId, signal: SignalName): void => {
    found.push({ decision, signal, span: section.body, strength: 1 });
  };
  const content = contentOf(section, text);
  const isDoubtful = place === 'phrased' || place === 'hinted';
  for (const decision of new Set(candidates)) {
    if (decision === 'how' && (place === 'part' || place === 'kind')) {
      if (isTechnical(section, text, 0)) add(decision, 'technical');
    } else if (decision === 'what') {
      // An introduction, from whose text a reason is expected too.
      if (candidates.includes('why') && content.beginsWithDocument) add(decision, 'describes');
    } else if (decision === 'why') {
      const isIntroduction = candidates.includes('what') && content.beginsWithDocument;
      if (!isIntroduction && (content.reasons >= 2 || (place === 'named' && partsSay(decision, section, index))))
        add(decision, 'reason');
      else if (content.beginsWithDocument) add(decision, 'describes');
    } else if (decision === 'who') {
      if (place === 'neutral' && namesPeople(section, text, index)) add(decision, 'person');
      else if (isDoubtful && hasText(section, text) && !namesPeople(section, text, index)) add(decision, 'noPerson');
    } else if (decision === 'when') {
      if (hasDates(section, text, 1)) add(decision, 'date');
      else if (isAboutThing(place, within) && hasText(section, text) && !hasDates(section, text))
        add(decision, 'noDate');
    }
  }
  return found;
}

/**
 * Whether a heading that speaks of times may be about a thing of that name: milestones are a feature among features, a phase
 * a part of what is built.
 */
function isAboutThing(place: Place, within: readonly DecisionId[]): boolean {
  if (within.includes('when')) return false;
  return (
    place === 'hinted' || (place === 'phrased' && within.length > 0) || (place === 'named' && within.includes('what'))
  );
}

/** Whether the heading of one of its parts says so: an overview with a *Background* in it gives the reason. */
function partsSay(decision: DecisionId, section: Section, index: HeadingIndex): boolean {
  return section.children.some(({ text }) => readHeading(text, index)?.answers.includes(decision) === true);
}

/** Whether anything real stands below a section's own text. */
export function hasContentBelow(section: Section, text: string): boolean {
  return section.children.some((child) => !contentOf(child, text).body.empty || hasContentBelow(child, text));
}

function hasText(section: Section, text: string): boolean {
  return !contentOf(section, text).body.empty || hasContentBelow(section, text);
}

/** What counts a heading: no version. */
const counter = /^\s*\d{1,2}(?:\.\d{1,3})*(?:[.):、]\s*|\s+)(?=\D)/u;

/** Whether a date stands in a section's text or so many levels below it. */
export function hasDates(section: Section, text: string, depth = Infinity): boolean {
  if (contentOf(section, text).dates.length > 0 || answersWhen(section.text.replace(counter, ''), 'section').length > 0)
    return true;
  return depth > 0 && section.children.some((child) => hasDates(child, text, depth - 1));
}

function namesPeople(section: Section, text: string, index: HeadingIndex): boolean {
  const { body, handles } = contentOf(section, text);
  if (handles.length > 0 || namesSomebody(text.slice(section.body.start, section.body.end))) return true;
  // Who signs off says whose a decision is: its roles are no people.
  const isLabel =
    readLabel(section.text, index)?.source !== 'byline' &&
    body.fields.some(({ label, blank }) => !blank && readLabel(label, index)?.decision === 'who');
  return isLabel || section.children.some((child) => namesPeople(child, text, index));
}

/** Lines up to which program code may be an example of what is wanted. */
const snippet = 5;
/** The share of technical words from which on a text is about technology. */
const technicalShare = 0.05;

/** Whether a section, with so many levels below it, tells how something is built. */
export function isTechnical(section: Section, text: string, depth = Infinity): boolean {
  const { lines, isForMachines, weight } = depth > 0 ? buildBelow(section, text, depth) : buildOf(section, text);
  if (lines > snippet || isForMachines) return true;
  const { parts, perhaps, count, words } = weight;
  return parts >= 2 && 2 * parts + perhaps >= 5 && count >= words * technicalShare;
}

/** What a text says of how something is built. */
interface Build {
  /** Lines of program code, and of what programs send to each other. */
  readonly lines: number;
  /** It holds an endpoint or a diagram of a system. */
  readonly isForMachines: boolean;
  /** What systems are built from, beside all the words. */
  readonly weight: TechnicalWeight & { readonly words: number };
}

/** `GET /invoices/{id}`: nobody but a machine says that. */
const endpoint = /(?<![\p{L}\p{N}])(?:GET|POST|PUT|PATCH|DELETE)\s{1,3}\/[\w{}.:/-]/u;
/** Diagrams of what systems say to each other and are made of; a flow of steps may be the user's. */
const systemDiagram = /^\s*(?:sequenceDiagram|classDiagram|erDiagram|stateDiagram|C4\w+|@startuml)/u;

/** What a section says of it in its own text, without its heading. */
const buildOf = perChunk((chunk, source): Build => {
  const [first, ...others] = chunk.nodes;
  const isHeaded = first?.type === 'heading';
  const nodes = isHeaded ? others : chunk.nodes;
  const body = isHeaded ? source.slice(first.position?.end.offset ?? 0) : source;
  const section = { chunk, chunkStart: 0 };
  return {
    lines: linesOfProgramCode({ nodes }) + linesOfPayload({ nodes }),
    isForMachines: endpoint.test(body) || nodes.some((node) => node.type === 'code' && systemDiagram.test(node.value)),
    weight: { ...technicalWeight(section, source), words: contentOf(section, source).countWords() },
  };
});

/** The same with so many levels below it. */
function buildBelow(section: Section, text: string, depth: number): Build {
  const own = buildOf(section, text);
  if (depth <= 0) return own;
  return section.children.reduce((sum, child) => {
    const below = buildBelow(child, text, depth - 1);
    return {
      lines: sum.lines + below.lines,
      isForMachines: sum.isForMachines || below.isForMachines,
      weight: {
        parts: sum.weight.parts + below.weight.parts,
        perhaps: sum.weight.perhaps + below.weight.perhaps,
        count: sum.weight.count + below.weight.count,
        words: sum.weight.words + below.weight.words,
      },
    };
  }, own);
}
