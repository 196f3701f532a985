import { foldText, smallWordPattern } from '../../language/phrasePattern.js';
import { normalizePhrase } from '../../language/normalizeHeading.js';
import type { TandemDocument } from '../document.js';
import type { RangeBudget } from './claimRanges.js';
import { readClaims, type Claim } from './claims.js';
import { numbersInCell, readNumberedClaims } from './numberedClaims.js';
import { idStart, mayNameId } from './requirementId.js';

const covers = smallWordPattern(({ coverage }) => coverage.covers);
const cites = smallWordPattern(({ coverage }) => coverage.cites);

function isOne(words: typeof covers, label: string): boolean {
  return words.isAll(foldText(label.toLowerCase())) || words.isAll(foldText(normalizePhrase(label)));
}

/** Whether the label of a line, row or column says that requirements are covered. */
export function isCoversLabel(label: string): boolean {
  return isOne(covers, label);
}

/** Whether a label is “Requirements”: what stands behind it is covered in some layouts, in others only spoken of. */
export function isCitesLabel(label: string): boolean {
  return isOne(cites, label);
}

const coveredBy = smallWordPattern(({ coverage }) => coverage.coveredBy);
const metBy = smallWordPattern(({ coverage }) => coverage.metBy);

/** Whether the head of a column says that its cells name what covers the requirements of their rows. */
export function isCoveredByLabel(label: string): boolean {
  return isOne(coveredBy, label);
}

/** The same of a head such as “Component”, which says so in a table of where requirements are met, and nowhere else. */
export function isMetByLabel(label: string): boolean {
  return isOne(metBy, label);
}

/** How the documents of a layout name what they cover. */
export interface CoverageGrammar {
  /** Lines, rows and columns headed “Requirements” say what is covered. */
  readonly cites: boolean;
  /** Letters of the IDs that tags at the beginning of tasks name. */
  readonly taskTags: readonly string[];
  /** What a column of states says where nothing but the work is meant that has not begun. */
  readonly plannedStates: readonly string[];
  /** Whether a text may name a requirement at all. */
  readonly mayName: (text: string) => boolean;
  /** The requirements that a list names. */
  readonly claims: (source: string, budget: RangeBudget) => readonly Claim[];
  /** The part of a cell that names requirements, from its beginning; `undefined` when it names none. */
  readonly idCell: (source: string) => string | undefined;
  /** A number alone may be an ID, and not that of a row. */
  readonly areNumbers: boolean;
}

const requirementLike = new RegExp(String.raw`^\W*${idStart}`, 'u');

const printed: CoverageGrammar = {
  cites: false,
  taskTags: [],
  plannedStates: [],
  mayName: mayNameId,
  claims: readClaims,
  idCell: (source) => (requirementLike.test(source) ? source : undefined),
  areNumbers: false,
};

/** How a document names what it covers. */
export function coverageGrammarOf({ place }: Pick<TandemDocument, 'place'>): CoverageGrammar {
  if (!place) return printed;
  const { ids, citesRequirements, taskTags = [], plannedStates = [] } = place.layout;
  const own = { ...printed, cites: citesRequirements === true, taskTags, plannedStates };
  if (ids !== 'numbered') return own;
  return {
    ...own,
    mayName: (text) => /\d/u.test(text),
    claims: readNumberedClaims,
    idCell: numbersInCell,
    areNumbers: true,
  };
}
