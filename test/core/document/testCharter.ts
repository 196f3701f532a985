import type { Charter, Decision } from '../../../src/core/charter/model/charter.js';

/** A charter of the five decisions and `more`, with the people given, written out so that tests rest on nothing else. */
export function testCharter(more: readonly Partial<Decision>[] = [], people: Charter['people'] = new Map()): Charter {
  const five = [
    ['why', 'prd'],
    ['what', 'prd'],
    ['how', 'sdd'],
    ['who', 'sdd'],
    ['when', 'sdd'],
  ] as const;
  return {
    unownedDecisions: [],
    preset: 'rules-of-engagement',
    decisions: [
      ...five.map(([id, document]) => decision({ id, label: id.charAt(0).toUpperCase() + id.slice(1), document })),
      ...more.map(decision),
    ],
    roles: new Map(),
    people,
    teams: new Map(),
    absences: new Map(),
    stages: [],
    documents: { prd: [], sdd: [] },
    rules: new Map(),
  };
}

function decision(some: Partial<Decision>): Decision {
  return {
    id: 'rollout',
    label: 'Rollout',
    question: '',
    owner: 'pm',
    consulted: [],
    document: 'prd',
    required: true,
    headings: [],
    ...some,
  };
}
