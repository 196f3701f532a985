import * as l10n from '@vscode/l10n';
import type { Charter } from '../../charter/model/charter.js';
import { presetIds } from '../../charter/read/schema.js';
import { rolesToOffer } from '../../charter/resolve/teamRoles.js';
import type { YamlPath } from '../../parse/yaml/yamlPath.js';

/** What a snippet for `ownership.yaml` is written for. */
export interface CharterSnippetAbout {
  readonly charter: Charter;
  /** The keys that its map has. */
  readonly taken: ReadonlySet<string>;
  /** The user's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A part of `ownership.yaml`, by the word that one types for it. */
export interface CharterSnippet {
  readonly prefix: string;
  /** The map that it is an entry of; `*` is any key. Empty: it is the whole file. */
  readonly map: readonly string[];
  readonly label: () => string;
  /** In the editor’s syntax for snippets, without the last stop; each level is two blanks. */
  readonly lines: (about: CharterSnippetAbout) => readonly string[] | undefined;
}

const examplePeople = [
  ['ada', 'Ada Lovelace'],
  ['grace', 'Grace Hopper'],
  ['katherine', 'Katherine Johnson'],
] as const;

/** Every snippet for `ownership.yaml`, in the order in which they are offered. */
export const charterSnippets: readonly CharterSnippet[] = [
  {
    prefix: 'ownership',
    map: [],
    label: () => l10n.t('A first ownership.yaml: one team with its PM and its EM'),
    lines: () => [
      'version: 1',
      `charter: ${choice(1, presetIds)}`,
      'people:',
      '  ${2:ada}: { name: ${3:Ada Lovelace}, email: ${4:ada@example.com} }',
      '  ${5:grace}: { name: ${6:Grace Hopper}, email: ${7:grace@example.com} }',
      'teams:',
      '  ${8:payments}:',
      '    name: ${9:Payments}',
      '    roles: { pm: $2, em: $5 }',
      "    documents: ['${10:docs/**}']",
    ],
  },
  {
    prefix: 'ownership-person',
    map: ['people'],
    label: () => l10n.t('A person, by the handle that documents and teams use'),
    lines({ taken }) {
      const [handle, name] = examplePeople.find(([each]) => !taken.has(each)) ?? ['handle', 'Name'];
      return [`\${1:${handle}}: { name: \${2:${name}}, email: \${3:$1@example.com}, github: \${4:$1} }`];
    },
  },
  {
    prefix: 'ownership-team',
    map: ['teams'],
    label: () => l10n.t('A team: its roles and documents'),
    lines({ charter, taken }) {
      const people = [...charter.people.keys()];
      const others = [...people.slice(1), ...people.slice(0, 1)];
      const teams = [...charter.teams.keys()];
      return [
        ...(taken.has('payments') ? ['${1:team}:', '  name: ${2:Team}'] : ['${1:payments}:', '  name: ${2:Payments}']),
        `  roles: { pm: ${choice(3, people, 'ada')}, em: ${choice(4, others, 'grace')} }`,
        "  documents: ['${5:docs/$1/**}']",
        ...(teams.length > 0 ? [`  parent: ${choice(6, teams)}`] : []),
      ];
    },
  },
  {
    prefix: 'ownership-area',
    map: ['teams', '*', 'responsibilities'],
    label: () => l10n.t('An area of work with one role that owns it'),
    lines: ({ charter, taken }) => [
      `${key(taken, 'incident-response', 'area')}:`,
      '  area: ${2:Incident response}',
      `  accountable: ${choice(3, roles(charter))}`,
      '  stakeholders: [${4:customer support}]',
    ],
  },
  {
    prefix: 'ownership-shared-area',
    map: ['teams', '*', 'responsibilities'],
    label: () => l10n.t('An area of work that two roles share, with the way they reach a decision'),
    lines: ({ taken }) => [
      `${key(taken, 'sprint-planning', 'area')}:`,
      '  area: ${2:Sprint planning}',
      '  accountable: [pm, em]',
      '  resolve: ${3:PM sets the priorities, EM sets how much fits}',
    ],
  },
  {
    prefix: 'ownership-agreement',
    map: ['teams', '*', 'agreements'],
    label: () => l10n.t('Something that the team does regularly'),
    lines: ({ today, taken }) => [
      `${key(taken, 'one-to-one', 'agreement')}: { title: \${2:Weekly conversation of PM and EM}, every: ${choice(3, ['1w', '2w', '1m', '3m', '1y'])}, last: \${4:${today}} }`,
    ],
  },
  {
    prefix: 'ownership-capacity',
    map: ['teams', '*', 'capacity'],
    label: () => l10n.t('How the team divides its time, in percent'),
    lines: ({ taken }) => {
      const all = ['product: ${1:60}', 'debt: ${2:20}', 'bugs: ${3:10}', 'operations: ${4:10}'];
      return taken.size === 0 ? all : undefined;
    },
  },
  {
    prefix: 'ownership-decision',
    map: ['decisions'],
    label: () => l10n.t('A decision to change or to add, with its one owner'),
    lines: ({ charter, taken }) => [
      `${key(taken, 'pricing', 'decision')}:`,
      '  label: ${2:Pricing}',
      `  owner: ${choice(3, roles(charter))}`,
      `  consulted: [${choice(4, [...roles(charter).slice(1), ...roles(charter).slice(0, 1)])}]`,
      '  document: ${5|prd,sdd|}',
      '  required: ${6|true,false|}',
      '  headings: [${7:Pricing, What it costs}]',
    ],
  },
  {
    prefix: 'ownership-role',
    map: ['roles'],
    label: () => l10n.t('A role beside PM and EM, and what to call it'),
    lines: ({ taken }) => [`${key(taken, 'research', 'role')}: \${2:User researcher}`],
  },
  {
    prefix: 'ownership-away',
    map: ['away'],
    label: () => l10n.t('Somebody who is away, until when, and who decides meanwhile'),
    lines({ charter, today, taken }) {
      const people = [...charter.people.keys()].filter((each) => !taken.has(each));
      const deputies = [...people.slice(1), ...people.slice(0, 1)];
      return [`${choice(1, people, 'ada')}: { until: \${2:${today}}, deputy: ${choice(3, deputies, 'grace')} }`];
    },
  },
];

/**
 * How a snippet is written below a map; `undefined` where it does not fit: where neither its map is nor the key of its map could be.
 *
 * @param parent the map in which a key is being typed
 * @param present its keys
 */
export function fitting(
  { map, lines }: CharterSnippet,
  parent: YamlPath,
  present: ReadonlySet<string>,
  about: Omit<CharterSnippetAbout, 'taken'>,
): readonly string[] | undefined {
  const nothing = new Set<string>();
  if (map.length === 0) {
    return parent.length === 0 && present.size === 0 ? lines({ ...about, taken: nothing }) : undefined;
  }
  const matches = (wanted: readonly string[]) =>
    wanted.length === parent.length && wanted.every((step, at) => step === '*' || step === parent[at]);
  if (matches(map)) return lines({ ...about, taken: present });
  const name = map.at(-1) ?? '';
  if (!matches(map.slice(0, -1)) || present.has(name)) return undefined;
  return [`${name}:`, ...(lines({ ...about, taken: nothing }) ?? []).map((line) => `  ${line}`)];
}

/** A snippet as it stands before anybody types: the first of each choice, and the words of other places. */
export function beforeTyping(snippet: string): string {
  const typed = new Map<string, string>();
  return snippet
    .replace(/\$\{\d+\|([^|]*)\|\}/gu, (_, words: string) => words.split(',')[0] ?? '')
    .replace(/\$\{(\d+):([^{}]*)\}/gu, (_, stop: string, text: string) => {
      const plain = text.replace(/\$(\d+)/gu, (_all, other: string) => typed.get(other) ?? '');
      typed.set(stop, plain);
      return plain;
    })
    .replace(/\$(\d+)/gu, (_, stop: string) => typed.get(stop) ?? '');
}

/** The key of a new entry: an example, or a plainer word where the example stands already. */
function key(taken: ReadonlySet<string>, example: string, otherwise: string): string {
  return `\${1:${taken.has(example) ? otherwise : example}}`;
}

function roles(charter: Charter): readonly string[] {
  return rolesToOffer(charter).map(({ id }) => id);
}

/** A place to fill in with one of some words; with a word of its own where there are none. */
function choice(stop: number, words: readonly string[], otherwise = ''): string {
  const plain = words.filter((word) => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(word)).slice(0, 30);
  return plain.length === 0 ? `\${${stop}:${otherwise}}` : `\${${stop}|${plain.join(',')}|}`;
}
