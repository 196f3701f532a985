import * as l10n from '@vscode/l10n';
import { writtenIdPath } from '../../document/requirements/idPath.js';
import type { Nodes } from 'mdast';
import type { Charter } from '../../charter/model/charter.js';
import type { TandemDocument } from '../../document/document.js';
import {
  coverageGrammarOf,
  isCitesLabel,
  isCoversLabel,
  type CoverageGrammar,
} from '../../document/requirements/coverageGrammar.js';
import { coversLabelEnd } from '../../document/requirements/coverageStatements.js';
import { rangeBudget } from '../../document/requirements/claimRanges.js';
import { requirementIdsIn } from '../../document/requirements/requirementId.js';
import { LineIndex } from '../../text/lineIndex.js';
import type { Position, Range } from '../../text/range.js';
import type { RequirementCoverage, RequirementState } from '../../workspace/coverage.js';
import { relativeLink } from '../../workspace/uris.js';
import { isInFrontMatter, type Completion } from '../frontMatterCompletions.js';
import type { ExternalOffer } from './externalNames.js';

/** A handle up to the place where somebody types; an e-mail address has letters before the sign. */
const openHandle = /(?<![\p{L}\p{N}_./+@`-])@([\p{L}\p{M}\p{N}_.-]{0,60})$/u;
/** The longest handle with the sign and the letter before it. */
const reach = 63;

/** Whether names may be asked for at a place; cheap, for whoever asks after every key. */
export function mayBeName(text: string, position: Position): boolean {
  const line = new Line(text, position);
  return typedHandle(line) !== undefined || typedId(line, { cites: true }) !== undefined;
}

/** People, where a handle is being typed in the text of a document; none in code, in addresses and in front matter. */
export function personCompletions(document: TandemDocument, position: Position): readonly Completion[] {
  const line = new Line(document.text, position);
  const typed = typedHandle(line);
  if (typed === undefined || isInFrontMatter(document.text, line.lines, position.line)) return [];
  if (isInCode(document, line.offset)) return [];
  const range = rangeBefore(position, typed);
  return nearestPeople(document.charter, document.team).map(({ id, name }) => ({
    label: id,
    type: 'person',
    detail: name,
    filter: `${id} ${name}`,
    range,
    newText: id,
  }));
}

/** Whether the IDs that a design covers are being typed at a place. */
export function isInCoverage(document: TandemDocument, position: Position): boolean {
  const line = new Line(document.text, position);
  return (
    document.kind === 'sdd' &&
    typedId(line, coverageGrammarOf(document)) !== undefined &&
    !isInCode(document, line.offset)
  );
}

/**
 * The requirements of a design’s PRDs, where it is being typed which it covers: those that nobody covers first.
 *
 * @param coverage of every requirement of these PRDs
 * @param external requirements of other repositories: those that a PRD at hand has go by their path alone
 */
export function idCompletions(
  document: TandemDocument,
  position: Position,
  coverage: readonly RequirementCoverage[],
  external: readonly ExternalOffer[] = [],
): readonly Completion[] {
  const line = new Line(document.text, position);
  const grammar = coverageGrammarOf(document);
  const typed = typedId(line, grammar);
  if (typed === undefined) return [];
  const present = new Set(
    [...idsIn(line, grammar)].filter(({ start }) => start !== line.before.length - typed.length).map(({ id }) => id),
  );
  const prds = new Map<string, Set<string>>();
  for (const { prd, requirement } of coverage) {
    const having = prds.get(requirement.id);
    if (having) having.add(prd);
    else prds.set(requirement.id, new Set([prd]));
  }
  const wanted = coverage.filter(({ state, requirement: { id } }) => state !== 'retired' && !present.has(id));
  const range = rangeBefore(position, typed);
  const elsewhere = external.filter(({ id, label }) => !present.has(id) && (label !== id || !prds.has(id)));
  const own = [...wanted]
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
    .map(({ prd, requirement: { id, text } }) => {
      const path = (prds.get(id)?.size ?? 0) > 1 ? relativeLink(document.uri, prd) : undefined;
      const label = path === undefined ? id : `${writtenIdPath(path)}#${id}`;
      return { label, type: 'requirement', detail: text, filter: `${label} ${text}`, range, newText: label } as const;
    });
  const others = elsewhere.map(({ label, text, origin }) => {
    const detail = l10n.t('{0} – {1}', text, origin);
    return { label, type: 'requirement', detail, filter: `${label} ${text}`, range, newText: label } as const;
  });
  return [...own, ...others];
}

/** Whether “Requirements” is a label for what is covered. */
type Cites = Pick<CoverageGrammar, 'cites'>;

const order: readonly RequirementState[] = ['uncovered', 'partial', 'suspect', 'deferred', 'out-of-scope', 'covered'];

/** The line that somebody types in. */
class Line {
  readonly lines: LineIndex;
  readonly offset: number;
  /** What stands before the place. */
  readonly before: string;
  readonly whole: string;
  readonly #number: number;

  constructor(text: string, position: Position) {
    this.lines = new LineIndex(text);
    this.#number = position.line;
    this.offset = this.lines.offsetAt(position);
    const start = this.lines.lineStart(position.line);
    this.before = text.slice(start, this.offset);
    this.whole = text.slice(start, this.lines.lineEnd(position.line));
  }

  /** The lines above, the nearest first. */
  *above(): Generator<string> {
    for (let at = this.#number - 1; at >= 0; at--) {
      yield this.lines.text.slice(this.lines.lineStart(at), this.lines.lineEnd(at));
    }
  }
}

function typedHandle({ before }: Line): string | undefined {
  const typed = openHandle.exec(before.slice(-reach))?.[1];
  // An odd number of marks: code begins here, and is not closed yet.
  return typed === undefined || before.split('`').length % 2 === 0 ? undefined : typed;
}

/** The IDs that a line names, with the offsets at which they begin. */
function* idsIn(line: Line, grammar: CoverageGrammar): Generator<{ readonly id: string; readonly start: number }> {
  yield* requirementIdsIn(line.whole);
  const from = grammar.areNumbers ? coversLabelEnd(line.whole, grammar) : undefined;
  if (from === undefined) return;
  for (const { id, span } of grammar.claims(line.whole.slice(from), rangeBudget()))
    yield { id, start: from + span.start };
}

/** What is typed of an ID in a line, a tag, a cell or a list that says what is covered. */
function typedId(line: Line, grammar: Cites): string | undefined {
  const typed =
    line.before
      .slice(-reach)
      .split(/[^A-Za-z0-9._-]/u)
      .at(-1) ?? '';
  const done = line.before.slice(0, line.before.length - typed.length);
  const labelEnd = coversLabelEnd(line.before, grammar);
  if (labelEnd !== undefined) return done.length >= labelEnd ? typed : undefined;
  if (/^ {0,3}#{1,6}[ \t]/u.test(done)) return isInTag(done) ? typed : undefined;
  if (/^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+$/u.test(done)) return isUnderLabel(line, grammar) ? typed : undefined;
  return /^\s*\|/u.test(done) && isInColumn(line, grammar) ? typed : undefined;
}

/** `### Token service [FR-1, ` */
function isInTag(heading: string): boolean {
  const open = heading.lastIndexOf('[');
  return open > 0 && !heading.slice(open).includes(']') && /^\[[A-Za-z0-9.,;\s_-]*$/u.test(heading.slice(open));
}

/** In a list right below a label that says nothing more. */
function isUnderLabel(line: Line, grammar: Cites): boolean {
  for (const above of line.above()) {
    if (/^\s*(?:(?:[-*+]|\d{1,9}[.)])[ \t].*)?$/u.test(above)) continue;
    const end = coversLabelEnd(above, grammar);
    return end !== undefined && above.slice(end).trim() === '';
  }
  return false;
}

/** In a cell below a head that says so. */
function isInColumn(line: Line, { cites }: Cites): boolean {
  const column = cellsOf(line.before).length - 1;
  let isHead = false;
  for (const above of line.above()) {
    if (!above.includes('|')) return false;
    const head = isHead ? (cellsOf(above)[column]?.trim() ?? '') : undefined;
    if (head !== undefined) return isCoversLabel(head) || (cites && column > 1 && isCitesLabel(head));
    isHead = above.includes('-') && /^[\s|:-]+$/u.test(above);
  }
  return false;
}

function cellsOf(row: string): readonly string[] {
  return row.trimStart().split(/(?<!\\)\|/u);
}

/** Those of the team first. */
function nearestPeople({ people, teams }: Charter, team: string | undefined) {
  const own = new Set([...(team === undefined ? [] : (teams.get(team)?.roles.values() ?? []))].flat());
  const everybody = [...people.values()];
  return [...everybody.filter(({ id }) => own.has(id)), ...everybody.filter(({ id }) => !own.has(id))];
}

/** Whether words at an offset would be none: code, tags, addresses. */
function isInCode({ tree, text }: TandemDocument, offset: number): boolean {
  const placed = tree.chunks.findLast(({ start }) => start < offset);
  if (!placed) return false;
  let nodes: readonly Nodes[] = placed.chunk.nodes;
  for (;;) {
    const node = nodes.find(({ position }) => {
      const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
      return placed.start + start < offset && offset <= placed.start + end;
    });
    switch (node?.type) {
      case undefined:
        return false;
      case 'code':
      case 'inlineCode':
      case 'definition':
        return true;
      case 'html':
        return !text.startsWith('<!--', placed.start + (node.position?.start.offset ?? 0));
      case 'link': {
        const last = node.children.at(-1)?.position?.end.offset ?? 0;
        if (offset > placed.start + last) return true;
        break;
      }
      default:
    }
    nodes = node && 'children' in node ? node.children : [];
  }
}

function rangeBefore(position: Position, typed: string): Range {
  return { start: { line: position.line, character: position.character - typed.length }, end: position };
}
