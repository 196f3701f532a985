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
    { head: l10n.t('Stage'), cell: ({ stage }) => text(stage) },
    {
      head: l10n.t('Decisions'),
      cell: ({ answered, required }) => counted(answered, required),
    },
    {
      head: l10n.t('Coverage'),
      cell: ({ coverage: { states, inForce } }) => (inForce === 0 ? text('–') : counted(states.covered, inForce)),
    },
    { head: l10n.t('Next'), cell: ({ next }) => text(next || l10n.t('nothing is open')) },
  ];
  const without = columns.slice(2).map(() => text('–'));
  return {
    id: 'pairs',
    heading: l10n.t('Documents'),
    head: columns.map(({ head }) => head),
    rows: [
      ...pairs.map((pair) => columns.map(({ cell }) => cell(pair))),
      ...alone.map(({ title, path }) => [
        { text: l10n.t('No PRD'), mark: 'open' as const },
        text(l10n.t('{0} ({1})', title, path)),
        ...without,
      ]),
    ],
  };
}

function openTable({ pairs }: ReportModel): ReportTable {
  return {
    id: 'open',
    heading: l10n.t('Open'),
    head: [l10n.t('What'), l10n.t('State'), l10n.t('Who'), l10n.t('Document')],
    rows: pairs.flatMap(({ prd, openDecisions, openRequirements }) => [
      ...openDecisions.map(({ document, label, state, owner }) => [
        text(label),
        { text: decisionWords({ state, isRequired: true, owner: '' }), mark: 'open' as const },
        text(owner),
        text(document.path),
      ]),
      ...openRequirements.map(({ id, text: asked, state, turn }) => [
        text(l10n.t('{0}: {1}', id, asked)),
        { text: stateWord(state), mark: state === 'uncovered' ? ('open' as const) : ('doubt' as const) },
        text(turn),
        text(prd.path),
      ]),
    ]),
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
