import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { newCharter } from '../../../src/core/charter/edit/writeCharter.js';
import { readYaml } from '../../../src/core/parse/yaml/yamlSource.js';

/** The parts of JSON Schema that the charter's schema uses; another part fails the test that checks this. */
interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

const known = [
  '$schema',
  'title',
  'description',
  'type',
  'properties',
  'additionalProperties',
  'propertyNames',
  'items',
  'anyOf',
  'enum',
  'const',
  'pattern',
  'minimum',
  'maximum',
];

/** The published file, not what it is made from: that is what other tools read. */
const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/ownership.schema.json', import.meta.url), 'utf8'),
) as Schema;

/** What is wrong with a value, as `path: why`; just enough of JSON Schema for this one. */
function faults(value: unknown, part: Schema, path = ''): string[] {
  if (part.anyOf) {
    const each = part.anyOf.map((option) => faults(value, option, path));
    return each.some((found) => found.length === 0) ? [] : (each[0] ?? []);
  }
  if (part.type !== undefined && part.type !== typeOf(value)) return [`${path}: ${part.type}, not ${typeOf(value)}`];
  if (part.const !== undefined && value !== part.const) return [`${path}: ${JSON.stringify(part.const)}`];
  if (part.enum && !part.enum.includes(value)) return [`${path}: one of ${part.enum.join(', ')}`];
  if (part.pattern !== undefined && typeof value === 'string' && !new RegExp(part.pattern, 'u').test(value))
    return [`${path}: ${part.pattern}`];
  if (typeof value === 'number' && (value < (part.minimum ?? value) || value > (part.maximum ?? value)))
    return [`${path}: from ${part.minimum ?? ''} to ${part.maximum ?? ''}`];
  if (Array.isArray(value)) return value.flatMap((item, index) => faults(item, part.items ?? {}, `${path}/${index}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    const own = part.properties?.[key] ?? part.additionalProperties;
    if (own === false) return [`${path}/${key}: unknown`];
    return typeof own === 'object' ? faults(entry, own, `${path}/${key}`) : [];
  });
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function faultsOf(text: string): string[] {
  const source = readYaml(text);
  assert.deepEqual(source.faults, []);
  return faults(source.value, schema);
}

/** Design §1.1; its `resolve`, which stands between braces, in quotes. */
const example = `version: 1
charter: rules-of-engagement      # preset: who owns which decision; also pm-carries-timeline, appetite
decisions:                        # change or add decisions; every key optional
  when: { owner: em, consulted: [pm] }
  rollout: { label: Rollout, owner: pm, consulted: [em], document: prd, required: true, headings: [Rollout, Launch plan] }
roles: { design: Product designer }          # beside the built-in pm and em
people:
  ada: { name: Ada Lovelace, email: ada@example.com, github: adal, aliases: [A. Lovelace] }
teams:
  payments:
    name: Payments
    parent: commerce                          # ownership questions go up when a role is vacant here
    roles: { pm: ada, em: grace, design: [lin] }
    capacity: { product: 60, debt: 20, bugs: 10, operations: 10 }
    documents: ["docs/payments/**"]           # which documents are this team's, when front matter does not say
    responsibilities:                         # the 14 areas are built in; override or add by id
      hiring: { accountable: em, stakeholders: [people-ops] }
      sprint-planning: { area: Sprint planning, accountable: [pm, em], resolve: "PM sets priority, EM sets capacity" }
    agreements:
      one-on-one: { title: Weekly one-to-one, every: 1w, last: 2026-11-13 }
away: { ada: { until: 2027-01-10, deputy: grace } }
stages: [backlog, design, prd, ready, engineering, qa, release, analyze]   # default: the board
documents: { prd: ["**/*.prd.md"], sdd: ["**/*.sdd.md"] }                  # added to the built-in patterns
templates: .tandem/templates
requirements: { prefixes: [FR, NFR, REQ, US] }
rules: { placeholder-text: off, missing-decision: error }
`;

describe('the published JSON Schema', () => {
  it('uses only what is checked here', () => {
    const visit = (part: object): void => {
      for (const [key, value] of Object.entries(part)) {
        assert.ok(known.includes(key), key);
        if (key === 'properties') Object.values(value as Record<string, object>).forEach(visit);
        else if (key === 'anyOf') (value as object[]).forEach(visit);
        else if (typeof value === 'object' && !Array.isArray(value)) visit(value as object);
      }
    };
    visit(schema);
  });

  it('accepts the example of the design', () => {
    assert.deepEqual(faultsOf(example), []);
  });

  it('accepts the sample workspace', () => {
    assert.deepEqual(faultsOf(readFileSync(new URL('../../workspace/ownership.yaml', import.meta.url), 'utf8')), []);
  });

  it('accepts a first charter, with people and without', () => {
    const pm = { name: 'Ada Lovelace', email: 'ada@example.com' };
    assert.deepEqual(
      faultsOf(newCharter({ teamName: 'Payments', pm, em: { name: 'Grace Hopper', github: 'gh' } })),
      [],
    );
    assert.deepEqual(faultsOf(newCharter({ teamName: 'Zahlungen: alles' })), []);
  });

  const wrong: readonly [string, readonly string[]][] = [
    ['version: 2\n', ['/version: 1']],
    ['charte: appetite\n', ['/charte: unknown']],
    ['charter: both\n', ['/charter: one of rules-of-engagement, pm-carries-timeline, appetite']],
    ['decisions: { when: { owner: [pm, em] } }\n', ['/decisions/when/owner: string, not array']],
    [
      'teams: { a: { agreements: { b: { every: weekly } } } }\n',
      ['/teams/a/agreements/b/every: ^[1-9]\\d{0,2}[dwmy]$'],
    ],
    ['teams: { a: { capacity: { debt: 101 } } }\n', ['/teams/a/capacity/debt: from 0 to 100']],
    ['away: { ada: { until: soon } }\n', ['/away/ada/until: ^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$']],
    ['people: [ada]\n', ['/people: object, not array']],
    ['rules: { x: loud }\n', ['/rules/x: one of off, hint, info, warning, error, by-stage']],
  ];
  for (const [text, expected] of wrong) {
    it(`refuses ${JSON.stringify(text)}`, () => assert.deepEqual(faultsOf(text), expected));
  }
});
