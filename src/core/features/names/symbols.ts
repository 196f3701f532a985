import * as l10n from '@vscode/l10n';
import type { Charter } from '../../charter/model/charter.js';
import { ownerNames } from '../../charter/resolve/ownerNames.js';
import { resolveOwner } from '../../charter/resolve/owners.js';
import type { AnswerState } from '../../document/decisions.js';
import type { TandemDocument } from '../../document/document.js';
import { speaksForItself } from '../../document/dissents.js';
import { findRequirements } from '../../document/requirements/findRequirements.js';
import type { Range, Span } from '../../text/range.js';
import { shortened } from '../../text/shortened.js';
import type { RequirementState } from '../../workspace/coverage.js';
import type { DocumentFacts } from '../../workspace/index/facts.js';
import type { Place } from '../../workspace/names.js';
import { stateText } from './nameHover.js';

/** Something in the outline of a document. */
export interface OutlineSymbol {
  readonly type: 'decision' | 'requirement';
  readonly name: string;
  readonly detail: string;
  readonly range: Range;
  /** Its name, within the range. */
  readonly selection: Range;
  readonly children: readonly OutlineSymbol[];
}

/**
 * What the outline of headings does not show: the decisions that sections of a document answer, each with its owner, and
 * below *What* its requirements with their state.
 *
 * @param stateOf how things stand with a requirement, where that is known
 */
export function outlineOf(
  document: TandemDocument,
  stateOf: (id: string) => RequirementState | undefined,
): readonly OutlineSymbol[] {
  const { charter, team, decisions, lines } = document;
  const asked = findRequirements(document).filter(({ repeats }) => repeats !== 'mention');
  const requirements = asked.map((each): OutlineSymbol => {
    const state = stateOf(each.id);
    return {
      type: 'requirement',
      name: [each.id, shortened(each.text, inOutline)].filter(Boolean).join(' '),
      detail: state === undefined ? '' : stateText(state),
      range: lines.rangeOf(each.span),
      selection: lines.rangeOf(each.idSpan),
      children: [],
    };
  });
  return charter.decisions.flatMap((decision): readonly OutlineSymbol[] => {
    const own = decisions.sections.filter((entry) => speaksForItself(entry) && entry.decisions.includes(decision.id));
    const [first] = own;
    if (!first?.section.heading) return [];
    const owner = resolveOwner(charter, team, decision);
    const state = decisions.answers.get(decision.id)?.state ?? 'missing';
    const below = decision.id === 'what' ? asked : [];
    const span = hull([first.section.span, ...below.map((each) => each.span)]);
    return [
      {
        type: 'decision',
        name: decision.label,
        detail: [answerText(state), [owner.role.label, ownerNames(owner)].filter(Boolean).join(' ')]
          .filter(Boolean)
          .join(' · '),
        range: lines.rangeOf(span),
        selection: lines.rangeOf(first.section.heading),
        children: below.length > 0 ? requirements : [],
      },
    ];
  });
}

function hull(spans: readonly Span[]): Span {
  return spans.reduce((a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }));
}

/** Longest that a text is in the outline, so that the state behind it is seen; in UTF-16 units. */
const inOutline = 30;
/** The same in a list. */
const inList = 80;

function answerText(state: AnswerState): string {
  switch (state) {
    case 'answered':
      return '';
    case 'empty':
    case 'missing':
      return l10n.t('not answered yet');
  }
}

/** Something to go to by name. */
export interface WorkspaceSymbol extends Place {
  readonly type: 'document' | 'requirement' | 'person';
  readonly name: string;
  /** Where it is: the title of its PRD, the name of its file. */
  readonly container: string;
}

/** Most that is found by name: nobody looks through more. */
const mostSymbols = 500;

/**
 * Requirements, documents and people by what somebody types: its letters stand in the name in their order. The first ones in
 * the order of the documents, where there are very many.
 */
export function symbolsLike(
  query: string,
  documents: readonly DocumentFacts[],
  charters: readonly { readonly uri: string; readonly charter: Charter; readonly rangeOf: (span: Span) => Range }[],
): readonly WorkspaceSymbol[] {
  const found: WorkspaceSymbol[] = [];
  const isWanted = matcher(query);
  const add = (symbol: WorkspaceSymbol): void => {
    if (found.length < mostSymbols && isWanted(symbol.name)) found.push(symbol);
  };
  for (const { uri, requirements, title, kind } of documents) {
    const start = { line: 0, character: 0 };
    add({ type: 'document', name: title, container: kind.toUpperCase(), uri, range: { start, end: start } });
    for (const { id, text, range, repeats } of requirements) {
      if (repeats === 'mention') continue;
      const name = [id, shortened(text, inList)].filter(Boolean).join(' ');
      add({ type: 'requirement', name, container: title, uri, range });
    }
  }
  for (const { uri, charter, rangeOf } of charters) {
    for (const { id, name, span } of charter.people.values()) {
      if (!span) continue;
      const shown = name === id ? `@${id}` : l10n.t('{0} (@{1})', name, id);
      add({ type: 'person', name: shown, container: 'ownership.yaml', uri, range: rangeOf(span) });
    }
  }
  return found;
}

/** Whether all letters of a query stand in a name, in their order; case does not count. */
function matcher(query: string): (name: string) => boolean {
  const letters = query.toLowerCase().match(/[^\s@]/gu) ?? [];
  return (name) => {
    const lower = name.toLowerCase();
    let at = 0;
    return letters.every((letter) => (at = lower.indexOf(letter, at) + 1) > 0);
  };
}
