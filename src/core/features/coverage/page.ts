import * as l10n from '@vscode/l10n';
import { requirementStates, type RequirementState } from '../../workspace/coverage.js';
import { columnsOf } from './columns.js';
import { decisionMark, stateMarks } from './marks.js';
import type { CoverageModel, DesignColumn, DocumentRow, PairCoverage, PlannedDate, RequirementRow } from './model.js';
import type { CoveragePage, PageCell, PageColumn, PageRow, PageTable } from './pageModel.js';
import {
  cellWords,
  daysWords,
  decisionWords,
  stateMeaning,
  stateWord,
  stateWords,
  summaryWords,
  withoutTag,
} from './words.js';

/** More parts of designs than this get no column each: nobody finds anything in a table that wide. */
const mostParts = 24;

/**
 * The page of a model. Takes time in proportion to its rows and columns.
 *
 * @param unread paths of files that could not be read
 */
export function coveragePage(model: CoverageModel, unread: readonly string[]): CoveragePage {
  const { pairs, documents, timeline, summary } = model;
  // One manifest tells of many PRDs, all of them in the same place.
  const idOf = unique();
  return {
    title: l10n.t('Coverage'),
    summary:
      pairs.length > 0
        ? summaryWords(summary)
        : l10n.t('There is no PRD in this workspace yet. Run “Tandem: New PRD” to begin one.'),
    warnings: unread.length > 0 ? [unreadWarning(unread)] : [],
    tables: [
      ...pairs.map((pair) => pairTable(pair, idOf(`requirements ${pair.prd.uri}`))),
      ...(documents.length > 0 ? [decisionTable(model)] : []),
      ...(timeline.length > 0 ? [timelineTable(timeline)] : []),
    ],
    legend: requirementStates.map((state) => ({
      mark: stateMarks[state],
      word: stateWord(state),
      meaning: stateMeaning(state),
    })),
    words: {
      filter: l10n.t('Filter by ID or text'),
      onlyOpen: l10n.t('Only what is open'),
      export: l10n.t('Export…'),
      legend: l10n.t('What the states mean'),
      keys: l10n.t('In a table, arrow keys move from cell to cell and Enter opens the place.'),
      shown: l10n.t('{0} of {1} rows shown', '{0}', '{1}'),
      nothingFound: l10n.t('Nothing matches the filter.'),
    },
  };
}

/** Says which files do not count because they could not be read. */
export function unreadWarning(unread: readonly string[]): string {
  return l10n.t('These files could not be read, so what they say is missing here: {0}.', unread.join(', '));
}

/** Requirements × parts of designs. */
function pairTable(pair: PairCoverage, id: string): PageTable {
  const { prd, designs, requirements, summary, noRequirements } = pair;
  const own = columnsOf({ ...pair, designs: [] });
  // What is narrow and matters most comes first: the page may stand beside a text.
  const columns: readonly OwnColumn[] = [
    { head: l10n.t('ID'), width: 'short', text: ({ id }) => id },
    ...own
      .filter(({ isState }) => isState)
      .map(({ head, cell }): OwnColumn => ({ head, width: 'normal', text: cell, isState: true })),
    { head: l10n.t('Requirement'), width: 'long', text: ({ text }) => text },
    ...own.filter(({ isState }) => !isState).map(({ head, cell }): OwnColumn => ({ head, width: 'short', text: cell })),
  ];
  const parts = partColumns(designs);
  const groups = designs.flatMap(({ title, sections }) => {
    const columns = parts.isBySection ? sections.length : 1;
    return columns > 0 ? [{ text: title, columns }] : [];
  });
  const keyOf = unique();
  const rows = requirements.map((row): PageRow => {
    const place = { uri: row.uri ?? prd.uri, range: row.range };
    return {
      key: keyOf(row.id),
      isOpen: openStates.has(row.state) && !row.isUnasked,
      cells: [
        ...columns.map(({ text: textOf, isState }): PageCell => {
          const text = textOf(row);
          return {
            text,
            ...(isState && !row.isUnasked ? { mark: stateMarks[row.state] } : {}),
            ...(text === '' ? {} : { place }),
          };
        }),
        ...parts.columns.map(({ cell }) => cell(row)),
      ],
    };
  });
  return {
    id,
    heading: prd.title,
    about: [
      [prd, ...designs].map(({ path }) => path).join(' · '),
      requirements.length > 0 ? summaryWords(summary) : noRequirements,
      ...(designs.length > 0 || (requirements.length > 0 && requirements.every(({ isUnasked }) => isUnasked))
        ? []
        : [l10n.t('No SDD answers this PRD yet.')]),
    ],
    caption: l10n.t('Requirements of “{0}” and the designs that cover them', prd.title),
    groups: parts.isBySection && groups.length > 0 ? [{ text: '', columns: columns.length }, ...groups] : [],
    columns: [
      ...columns.map(({ head, width }): PageColumn => ({ text: head, width })),
      ...parts.columns.map(({ head }): PageColumn => ({ text: head, width: 'normal' })),
    ],
    rows,
  };
}

interface OwnColumn {
  readonly head: string;
  readonly width: PageColumn['width'];
  readonly text: (row: RequirementRow) => string;
  readonly isState?: true;
}

interface PartColumn {
  readonly head: string;
  readonly cell: (row: RequirementRow) => PageCell;
}

/** A column for each part of each design; where these are too many, one for each design. */
function partColumns(designs: readonly DesignColumn[]): {
  readonly isBySection: boolean;
  readonly columns: readonly PartColumn[];
} {
  const isBySection = designs.reduce((sum, { sections }) => sum + sections.length, 0) <= mostParts;
  const columns = designs.flatMap(({ uri, title, sections }, index): readonly PartColumn[] => {
    const cellOf = (found: RequirementRow['cells'][number], words: string): PageCell => {
      const [first] = found;
      if (!first) return { text: '' };
      return { text: words, mark: stateMarks[first.state], place: { uri: first.uri ?? uri, range: first.range } };
    };
    if (!isBySection) {
      return [{ head: title, cell: ({ cells }) => cellOf(cells[index] ?? [], cellWords(cells[index] ?? [])) }];
    }
    return sections.map((section) => ({
      head: withoutTag(section).trim() || title,
      cell({ cells }) {
        const found = (cells[index] ?? []).filter((part) => part.section === section);
        return cellOf(found, stateWords(found));
      },
    }));
  });
  return { isBySection, columns };
}

/** Decisions × documents. */
function decisionTable({ decisions, documents }: CoverageModel): PageTable {
  return {
    id: 'decisions',
    heading: l10n.t('Decisions'),
    about: [],
    caption: l10n.t('How each document answers the decisions'),
    groups: [],
    columns: [
      { text: l10n.t('Document'), width: 'long' },
      ...decisions.map(({ label }): PageColumn => ({ text: label, width: 'normal' })),
    ],
    rows: documents.map(({ uri, title, path, answers }) => ({
      key: uri,
      isOpen: answers.some(isMissing),
      cells: [
        { text: l10n.t('{0} ({1})', title, path), place: { uri } },
        ...answers.map((answer, index): PageCell => {
          const mark = decisionMark(answer);
          const decision = decisions[index]?.id;
          const place = answer.state === 'missing' || decision === undefined ? { uri } : { uri, decision };
          return mark ? { text: decisionWords(answer), mark, place } : { text: decisionWords(answer) };
        }),
      ],
    })),
  };
}

function timelineTable(timeline: readonly PlannedDate[]): PageTable {
  const days = timeline.flatMap((date) => (date.days ? [Date.parse(date.days.first), Date.parse(date.days.last)] : []));
  const [start, end] = [
    days.reduce((a, b) => Math.min(a, b), Infinity),
    days.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  const percent = (day: string) =>
    end > start ? Math.round(((Date.parse(day) - start) / (end - start)) * 1000) / 10 : 0;
  const keyOf = unique();
  return {
    id: 'timeline',
    heading: l10n.t('Timeline'),
    about: [],
    caption: l10n.t('Dates of the plans, the earliest first'),
    groups: [],
    columns: [
      { text: l10n.t('Date'), width: 'normal' },
      { text: l10n.t('Days'), width: 'normal' },
      { text: l10n.t('About'), width: 'long' },
      { text: l10n.t('Decision'), width: 'short' },
      { text: l10n.t('Document'), width: 'normal' },
    ],
    rows: timeline.map((date) => {
      const place = { uri: date.document.uri, range: date.range };
      const span = date.days && { from: percent(date.days.first), to: percent(date.days.last) };
      return {
        key: keyOf(`${date.document.uri} ${date.text}`),
        isOpen: true,
        cells: [
          { text: date.text, place },
          { text: daysWords(date), ...(span ? { span } : {}), place },
          { text: date.about, place },
          { text: date.decision, place },
          { text: date.document.path, place: { uri: date.document.uri } },
        ],
      };
    }),
  };
}

/** In which it is somebody's turn. */
const openStates: ReadonlySet<RequirementState> = new Set<RequirementState>(['partial', 'suspect', 'uncovered']);

function isMissing({ state, isRequired }: DocumentRow['answers'][number]): boolean {
  return isRequired && state !== 'answered';
}

/** Makes keys of names, some of which may be there twice. */
function unique(): (name: string) => string {
  const counts = new Map<string, number>();
  return (name) => {
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return count === 0 ? name : `${name} ${count + 1}`;
  };
}
