import * as l10n from '@vscode/l10n';
import type { Charter, DocumentKind, Person } from '../../charter/model/charter.js';
import type { RequirementIds } from '../../document/requirements/nextRequirementIds.js';
import { formSectionsIn } from '../../document/templates/formSections.js';
import { choiceOf, type TemplateId, type TemplateSection } from '../../document/templates/template.js';
import { partsIn } from '../../document/templates/templateSections.js';
import type { SectionWords } from '../../language/words/sections.js';
import { oneOf } from './places.js';
import type { TableAbove } from './textPlace.js';

/** What a snippet is written for. */
export interface SnippetAbout {
  readonly charter: Charter;
  readonly words: SectionWords;
  /** The table whose next row stands here. */
  readonly table: TableAbove | undefined;
  /** Level of a section of the outline here, and what counts its heading. */
  readonly heading: { readonly depth: number; readonly number: string };
  readonly ids: RequirementIds;
  /** IDs that the document itself gives, and those of the PRD that it answers. */
  readonly ownIds: readonly string[];
  readonly prdIds: readonly string[];
  readonly today: string;
  readonly me: Person | undefined;
}

/** Lines of a snippet: `…` and what `choiceOf` makes are places to fill in. None: it does not fit here. */
type Lines = (about: SnippetAbout) => readonly string[] | undefined;

/** A part of a PRD or an SDD, by the word that one types for it. */
export interface DocumentSnippet {
  readonly prefix: string;
  readonly kinds: readonly DocumentKind[];
  readonly form:
    /** A section of a template, in the document's language. */
    | { readonly type: 'section'; readonly section: (words: SectionWords) => TemplateSection }
    /** Lines of their own in running text; `apart`: with an empty line around them. */
    | { readonly type: 'lines'; readonly label: () => string; readonly lines: Lines; readonly apart: boolean }
    /** Something within a line. */
    | { readonly type: 'inline'; readonly label: () => string; readonly lines: Lines }
    /** A key of the front matter that is not there yet. */
    | { readonly type: 'key'; readonly key: string; readonly label: () => string; readonly lines: Lines }
    /** The front matter of a document that has none. */
    | { readonly type: 'head'; readonly label: () => string; readonly lines: Lines }
    /** A document to begin with, where nothing is written yet. */
    | { readonly type: 'document'; readonly template: TemplateId };
}

/** Every snippet for PRDs and SDDs, in the order in which they are offered. */
export const documentSnippets: readonly DocumentSnippet[] = [
  ...wholes('prd', ['standard', 'light', 'sign-offs', 'pr-faq', 'one-pager']),
  head('prd'),
  section('prd-problem', (words) => partsIn(words).problem),
  section('prd-goals', (words) => partsIn(words).goals),
  section('prd-requirements', (words) => partsIn(words).requirements),
  {
    prefix: 'prd-requirement',
    kinds: ['prd'],
    form: {
      type: 'lines',
      label: () => l10n.t('One more requirement, with the next free ID'),
      lines: oneRequirement,
      apart: false,
    },
  },
  section('prd-design', (words) => partsIn(words).design),
  section('prd-success-metrics', (words) => partsIn(words).successMetrics),
  section('prd-success-metrics-light', (words) => formSectionsIn(words).lightMetric),
  section('prd-rollout', (words) => partsIn(words).rolloutPlan),
  section('prd-rollout-light', (words) => formSectionsIn(words).lightRollout),
  section('prd-communication', (words) => partsIn(words).communication),
  section('prd-dependencies', (words) => partsIn(words).dependencies),
  section('prd-press-release', (words) => formSectionsIn(words).pressRelease),
  section('prd-customer-faq', (words) => formSectionsIn(words).customerFaq),
  section('prd-internal-faq', (words) => formSectionsIn(words).internalFaq),
  section('prd-why-now', (words) => formSectionsIn(words).whyNow),
  section('prd-proposal', (words) => formSectionsIn(words).onePagerProposal),
  section('prd-open-questions', (words) => formSectionsIn(words).openQuestions),
  section('prd-ask', (words) => formSectionsIn(words).ask),
  signOff('prd'),
  {
    prefix: 'prd-retired',
    kinds: ['prd'],
    form: {
      type: 'key',
      key: 'retired',
      label: () => l10n.t('A requirement that no longer counts, with its successor or the reason'),
      lines: ({ ownIds }) => ['retired:', `  ${oneOf(ownIds)}: …`],
    },
  },

  ...wholes('sdd', ['standard', 'light', 'sign-offs', 'adr', 'rfc']),
  head('sdd'),
  section('sdd-options', (words) => partsIn(words).options),
  {
    prefix: 'sdd-option',
    kinds: ['sdd'],
    form: {
      type: 'lines',
      label: () => l10n.t('One more option, with cost, time and team'),
      lines: oneOption,
      apart: true,
    },
  },
  section('sdd-solution', (words) => partsIn(words).solution),
  section('sdd-solution-light', (words) => formSectionsIn(words).lightSolution),
  {
    prefix: 'sdd-only-option',
    kinds: ['sdd'],
    form: {
      type: 'lines',
      label: () => l10n.t('Why there is only one option'),
      lines: ({ words }) => [words.forms.light.onlyOption],
      apart: true,
    },
  },
  section('sdd-risks', (words) => partsIn(words).risks),
  section('sdd-testing', (words) => partsIn(words).testing),
  section('sdd-effect', (words) => partsIn(words).effect),
  section('sdd-who', (words) => partsIn(words).who),
  section('sdd-when', (words) => partsIn(words).when),
  section('sdd-context', (words) => formSectionsIn(words).context),
  section('sdd-drivers', (words) => formSectionsIn(words).drivers),
  section('sdd-considered', (words) => formSectionsIn(words).considered),
  section('sdd-outcome', (words) => formSectionsIn(words).outcome),
  section('sdd-pros-and-cons', (words) => formSectionsIn(words).prosAndCons),
  section('sdd-more', (words) => formSectionsIn(words).more),
  section('sdd-summary', (words) => formSectionsIn(words).summary),
  section('sdd-motivation', (words) => formSectionsIn(words).motivation),
  section('sdd-proposal', (words) => formSectionsIn(words).rfcProposal),
  section('sdd-drawbacks', (words) => formSectionsIn(words).drawbacks),
  section('sdd-alternatives', (words) => formSectionsIn(words).alternatives),
  section('sdd-open-questions', (words) => formSectionsIn(words).openQuestions),
  coverage('sdd-covers', () => l10n.t('A requirement that this section covers'), ''),
  coverage('sdd-partial', () => l10n.t('A requirement that this section covers in part'), ' (partial)'),
  coverage(
    'sdd-deferred',
    () => l10n.t('A requirement that is left for later: on whose word, and why'),
    ' (deferred: …, …)',
  ),
  signOff('sdd'),

  {
    prefix: 'tandem-decision',
    kinds: ['prd', 'sdd'],
    form: {
      type: 'inline',
      label: () => l10n.t('Which decision this section answers, whatever its heading'),
      lines: ({ charter }) => {
        const ids = charter.decisions.map(({ id }) => id);
        return [`<!-- decision: ${oneOf([...ids, 'success-metrics', ...ids.map((id) => `not ${id}`)])} -->`];
      },
    },
  },
  {
    prefix: 'tandem-note',
    kinds: ['prd', 'sdd'],
    form: {
      type: 'inline',
      label: () => l10n.t('A note to somebody, which readers of the rendered page do not see'),
      lines: ({ charter }) => [`<!-- @${oneOf([...charter.people.keys()])}: … -->`],
    },
  },
];

function section(prefix: string, of: (words: SectionWords) => TemplateSection): DocumentSnippet {
  return { prefix, kinds: [prefix.startsWith('prd') ? 'prd' : 'sdd'], form: { type: 'section', section: of } };
}

function wholes(kind: DocumentKind, templates: readonly TemplateId[]): readonly DocumentSnippet[] {
  return templates.map((template) => ({
    prefix: `${kind}-${template === 'sign-offs' ? 'with-sign-offs' : template}`,
    kinds: [kind],
    form: { type: 'document', template },
  }));
}

function head(kind: DocumentKind): DocumentSnippet {
  return {
    prefix: `${kind}-front-matter`,
    kinds: [kind],
    form: {
      type: 'head',
      label: () => l10n.t('Front matter: kind, title, team, stage and authors'),
      lines: ({ charter, me }) => [
        '---',
        `document: ${kind}`,
        'title: …',
        ...(charter.teams.size > 0 ? [`team: ${oneOf([...charter.teams.keys()])}`] : []),
        `stage: ${oneOf(charter.stages)}`,
        `authors: [${oneOf([...(me ? [me.id] : []), ...charter.people.keys()])}]`,
        '---',
      ],
    },
  };
}

function signOff(kind: DocumentKind): DocumentSnippet {
  return {
    prefix: `${kind}-sign-off`,
    kinds: [kind],
    form: {
      type: 'key',
      key: 'signoffs',
      label: () => l10n.t('A sign-off: decision, role, person and day'),
      lines({ charter, today }) {
        const decisions = charter.decisions.filter((decision) => decision.document === kind);
        const roles = [...decisions.flatMap(({ consulted }) => consulted), ...charter.roles.keys()];
        const entry = [
          `decision: ${oneOf(decisions.map(({ id }) => id))}`,
          `role: ${oneOf(roles)}`,
          `by: ${oneOf([...charter.people.keys()])}`,
          `on: ${choiceOf([today])}`,
        ];
        return ['signoffs:', `  - { ${entry.join(', ')} }`];
      },
    },
  };
}

function coverage(prefix: string, label: () => string, state: string): DocumentSnippet {
  const lines: Lines = ({ prdIds }) => [`Covers: ${oneOf(prdIds)}${state}`];
  return { prefix, kinds: ['sdd'], form: { type: 'lines', label, lines, apart: true } };
}

/** A row where requirements stand in a table, else an item of a list. */
function oneRequirement({ table, ids, words }: SnippetAbout): readonly string[] | undefined {
  if (!table) return [`- ${ids(1)}: …`];
  const { columns } = words.requirements;
  const { must, should, could, yes, no } = words.choices;
  if (table.idColumn === undefined) return undefined;
  const cells = table.heads.map((column, at) => {
    if (at === table.idColumn) return ids(1);
    if (column === columns.priority) return choiceOf([must, should, could]);
    return column === columns.mvp ? choiceOf([yes, no]) : '…';
  });
  return [`| ${cells.join(' | ')} |`];
}

/** A row where options stand in a table, else a heading below with a line for each thing to weigh. */
function oneOption({ table, words, heading }: SnippetAbout): readonly string[] | undefined {
  const { cost, time, velocity, experience } = words.criteria;
  const { option, team, available, debt } = words.options.columns;
  if (table) return table.heads[0] === option ? [`| ${table.heads.map(() => '…').join(' | ')} |`] : undefined;
  const labels = [cost, time, team, available, velocity, experience, debt];
  return [`${'#'.repeat(Math.min(6, heading.depth + 1))} …`, '', '…', '', ...labels.map((label) => `- ${label}: …`)];
}
