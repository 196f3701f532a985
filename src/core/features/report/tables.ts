import * as l10n from '@vscode/l10n';
import { decisionWords, stateWord } from '../coverage/words.js';
import type { HtmlCell } from '../html/html.js';
import type { PairReport, ReportModel } from './model.js';

/** A table of a report. */
export interface ReportTable {
  /** Unique in the report. */
  readonly id: string;
  readonly heading: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly HtmlCell[])[];
}

/** The tables of a report, those without rows left out. */
export function reportTables(model: ReportModel): readonly ReportTable[] {
  return [pairTable(model), openTable(model), gapTable(model), noteTable(model), dissentTable(model)].filter(
    ({ rows }) => rows.length > 0,
  );
}

/** One row for each PRD with its designs, and one for each design without a PRD. */
function pairTable({ pairs, alone }: ReportModel): ReportTable {
  const columns: readonly { readonly head: string; readonly cell: (pair: PairReport) => HtmlCell }[] = [
    { head: l10n.t('PRD'), cell: ({ prd }) => text(l10n.t('{0} ({1})', prd.title, prd.path)) },
    {
      head: l10n.t('SDD'),
      cell: ({ designs }) =>
        designs.length === 0
          ? { text: l10n.t('No SDD yet'), mark: 'open' }
          : text(designs.map(({ path }) => path).join(', ')),
    },
    { head: l10n.t('Stage'), cell: stageCell },
    { head: l10n.t('Decisions'), cell: decisionsCell },
    {
      head: l10n.t('Coverage'),
      cell: ({ coverage: { states, inForce } }) => (inForce === 0 ? text('–') : counted(states.covered, inForce)),
    },
    { head: l10n.t('Next'), cell: nextCell },
  ];
  return {
    id: 'pairs',
    heading: l10n.t('Documents'),
    head: columns.map(({ head }) => head),
    rows: [
      ...pairs.map((pair) => columns.map(({ cell }) => cell(pair))),
      ...alone.map((design) => [
        { text: l10n.t('No PRD'), mark: 'open' as const },
        text(l10n.t('{0} ({1})', design.title, design.path)),
        stageCell(design),
        decisionsCell(design),
        text('–'),
        nextCell(design),
      ]),
    ],
  };
}

const stageCell = ({ stage }: Pick<PairReport, 'stage'>): HtmlCell => text(stage || '–');

const decisionsCell = ({ answered, required }: Pick<PairReport, 'answered' | 'required'>): HtmlCell =>
  counted(answered, required);

const nextCell = ({ next }: Pick<PairReport, 'next'>): HtmlCell => text(next || l10n.t('nothing is open'));

const openDecisionRows = ({ openDecisions }: Pick<PairReport, 'openDecisions'>): HtmlCell[][] =>
  openDecisions.map(({ document, label, state, owner }) => [
    text(label),
    { text: decisionWords({ state, isRequired: true, owner: '' }), mark: 'open' as const },
    text(owner),
    text(document.path),
  ]);

function openTable({ pairs, alone }: ReportModel): ReportTable {
  return {
    id: 'open',
    heading: l10n.t('Open'),
    head: [l10n.t('What'), l10n.t('State'), l10n.t('Who'), l10n.t('Document')],
    rows: [
      ...pairs.flatMap((pair) => [
        ...openDecisionRows(pair),
        ...pair.openRequirements.map(({ id, text: asked, state, turn }) => [
          text(l10n.t('{0}: {1}', id, asked)),
          { text: stateWord(state), mark: state === 'uncovered' ? ('open' as const) : ('doubt' as const) },
          text(turn),
          text(pair.prd.path),
        ]),
      ]),
      ...alone.flatMap(openDecisionRows),
    ],
  };
}

function gapTable({ gaps }: ReportModel): ReportTable {
  return {
    id: 'gaps',
    heading: l10n.t('Gaps'),
    head: [l10n.t('What'), l10n.t('State'), l10n.t('Team')],
    rows: gaps.map(({ label, detail, team }) => [label, detail || l10n.t('nobody yet'), team].map(text)),
  };
}

function noteTable({ notes }: ReportModel): ReportTable {
  return {
    id: 'notes',
    heading: l10n.t('Notes'),
    head: [l10n.t('For'), l10n.t('Note'), l10n.t('Document')],
    rows: notes.map(({ document, line, to, text: words }) =>
      [to, words, l10n.t('{0}, line {1}', document.path, line)].map(text),
    ),
  };
}

function dissentTable({ dissents }: ReportModel): ReportTable {
  return {
    id: 'dissents',
    heading: l10n.t('Dissent'),
    head: [l10n.t('Who'), l10n.t('Since'), l10n.t('Reason'), l10n.t('Next'), l10n.t('Document')],
    rows: dissents.map(({ document, line, who, day, reason, way }) =>
      [who, day, reason, way, l10n.t('{0}, line {1}', document.path, line)].map(text),
    ),
  };
}

function counted(done: number, all: number): HtmlCell {
  return { text: `${done}/${all}`, mark: done === all ? 'good' : 'doubt' };
}

function text(words: string): HtmlCell {
  return { text: words };
}
