import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { defaultCharter, readCharter } from '../../../../src/core/charter/read/readCharter.js';
import type { CharterProblem } from '../../../../src/core/charter/read/problems.js';
import { charterEdits } from '../../../../src/core/charter/edit/charterChange.js';
import { applyEdits } from '../../../../src/core/text/textEdit.js';
import { cpuTime } from '../cpuTime.js';

const uri = 'file:///w/ownership.yaml';

function problemsOf(text: string, rules?: readonly string[]): readonly CharterProblem[] {
  return readCharter(uri, text, rules ? { rules } : {}).problems;
}

/** Problems as `code what | message`. */
function said(text: string, rules?: readonly string[]): string[] {
  return problemsOf(text, rules).map(
    ({ code, span, message }) => `${code} ${text.slice(span.start, span.end)} | ${message}`,
  );
}

/** The text after the fix of the only problem whose title is given. */
function fixed(text: string, title: string): string | undefined {
  const fix = problemsOf(text)
    .flatMap((problem) => problem.fixes)
    .find((each) => each.title === title);
  return fix && applyEdits(text, [...fix.edits, ...(charterEdits(text, fix.changes ?? []).edits ?? [])]);
}

const whole = `version: 1
charter: rules-of-engagement      # who owns which decision
decisions:
  when: { owner: em, consulted: [pm] }
  rollout: { label: Rollout, owner: pm, consulted: [em], document: prd, required: true, headings: [Rollout, Launch plan] }
roles: { design: Product designer }
people:
  ada: { name: Ada Lovelace, email: ada@example.com, github: "@adal", aliases: [A. Lovelace] }
  grace:
  lin: { name: 林 }
teams:
  commerce: { name: Commerce, roles: { em: grace } }
  payments:
    name: Payments
    parent: commerce
    roles: { pm: ada, em: , design: [lin, "@ada"] }
    documents: ["docs/payments/**"]
    responsibilities:
      hiring: { accountable: em, stakeholders: [people-ops] }
      sprint-planning: { area: Sprint planning, accountable: [pm, em], resolve: "PM sets priority, EM sets capacity" }
    agreements:
      one-on-one: { title: Weekly one-to-one, every: 1w, last: 2026-11-13 }
stages: [backlog, prd, ready, done]
documents: { prd: ["**/*.prd.md"], sdd: "**/*.sdd.md" }
templates: .tandem/templates
requirements: { prefixes: [FR, NFR] }
rules: { placeholder-text: off, missing-decision: error }
`;

describe('reading a charter', function () {
  this.timeout(60_000);

  it('reads every key there is', () => {
    const { charter, problems } = readCharter(uri, whole, { rules: ['placeholder-text', 'missing-decision'] });
    assert.deepEqual(problems, []);
    assert.equal(charter.uri, uri);
    assert.equal(charter.preset, 'rules-of-engagement');
    assert.deepEqual(
      charter.decisions.map(({ id, owner, document }) => [id, owner, document]),
      [
        ['why', 'pm', 'prd'],
        ['what', 'pm', 'prd'],
        ['how', 'em', 'sdd'],
        ['who', 'em', 'sdd'],
        ['when', 'em', 'sdd'],
        ['rollout', 'pm', 'prd'],
      ],
    );
    assert.deepEqual(charter.decisions.at(-1)?.headings, ['Rollout', 'Launch plan']);
    assert.deepEqual([...charter.roles.keys()], ['pm', 'em', 'design']);
    assert.deepEqual(charter.people.get('ada'), {
      id: 'ada',
      name: 'Ada Lovelace',
      email: 'ada@example.com',
      github: 'adal',
      aliases: ['A. Lovelace'],
      span: { start: whole.indexOf('ada: {'), end: whole.indexOf('ada: {') + 3 },
    });
    assert.equal(charter.people.get('grace')?.name, 'grace');
    const payments = charter.teams.get('payments');
    assert.equal(payments?.parent, 'commerce');
    assert.deepEqual(
      [...payments.roles],
      [
        ['pm', ['ada']],
        ['em', []],
        ['design', ['lin', 'ada']],
      ],
    );
    assert.deepEqual(payments.areas.find((area) => area.id === 'hiring')?.stakeholders, ['people-ops']);
    assert.equal(payments.areas.at(-1)?.resolve, 'PM sets priority, EM sets capacity');
    assert.equal(payments.areas.length, 21);
    assert.deepEqual(
      payments.agreements.map(({ id, title, every, last }) => ({ id, title, every, last })),
      [{ id: 'one-on-one', title: 'Weekly one-to-one', every: '1w', last: '2026-11-13' }],
    );
    assert.deepEqual(charter.stages, ['backlog', 'prd', 'ready', 'done']);
    assert.deepEqual(charter.documents, { prd: ['**/*.prd.md'], sdd: ['**/*.sdd.md'] });
    assert.equal(charter.templates, '.tandem/templates');
    assert.deepEqual(charter.requirementPrefixes, ['FR', 'NFR']);
    assert.deepEqual(
      [...charter.rules],
      [
        ['placeholder-text', 'off'],
        ['missing-decision', 'error'],
      ],
    );
  });

  it('is the default charter when there is nothing in the file', () => {
    for (const text of ['', '# to do\n', 'version: 1\nteams:\npeople:\nrules:\n']) {
      const { charter, problems } = readCharter(uri, text);
      assert.deepEqual(problems, []);
      assert.deepEqual({ ...charter, uri: undefined }, { ...defaultCharter(), uri: undefined });
    }
    assert.equal(defaultCharter().uri, undefined);
  });

  it('keeps everything but the entry that is wrong', () => {
    const text =
      'people:\n  ada: { name: [x] }\n  bo: 7\n  cy: { name: Cy }\nteams: { a: { roles: { pm: [cy, { x: 1 }] } } }\nstages: yes\n';
    const { charter } = readCharter(uri, text);
    assert.deepEqual(
      [...charter.people.values()].map(({ id, name }) => [id, name]),
      [
        ['ada', 'ada'],
        ['bo', 'bo'],
        ['cy', 'Cy'],
      ],
    );
    assert.deepEqual(charter.teams.get('a')?.roles.get('pm'), ['cy']);
    assert.deepEqual(charter.stages, defaultCharter().stages);
    assert.deepEqual(said(text), [
      'charter [x] | “name” must be text.',
      'charter 7 | “bo” needs “key: value” lines, indented below it.',
      'charter { x: 1 } | “pm” must be text.',
      'charter yes | “stages” must be a list. Put “- ” before each entry.',
    ]);
  });

  const cases: readonly { title: string; text: string; says: readonly string[]; rules?: readonly string[] }[] = [
    {
      title: 'an unknown key',
      text: 'team: {}\n',
      says: ['charter team | “team” is not a key of ownership.yaml. Did you mean “teams”?'],
    },
    {
      title: 'an unknown key below another',
      text: 'people: { ada: { nam: Ada } }',
      says: ['charter nam | “nam” is not a key of “ada”. Did you mean “name”?'],
    },
    {
      title: 'an unknown preset',
      text: 'charter: apetite',
      says: [
        'charter apetite | “charter” must be one of: rules-of-engagement, pm-carries-timeline, appetite. Did you mean “appetite”?',
      ],
    },
    { title: 'another version', text: 'version: 2', says: ['charter 2 | “version” must be 1.'] },
    {
      title: 'a decision with two owners',
      text: 'decisions: { why: { owner: [pm, em] } }',
      says: ['charter [pm, em] | A decision has one owner. Keep one role here, and move the others to “consulted”.'],
    },
    {
      title: 'two owners for a decision that the preset does not have',
      text: 'charter: appetite\ndecisions: { when: { owner: [pm, em] } }',
      says: ['charter [pm, em] | A decision has one owner. Keep one role here, and move the others to “consulted”.'],
    },
    {
      title: 'an empty label',
      text: 'decisions: { why: { label: "" } }\nroles: { design: " " }',
      says: [
        'charter "" | “label” is empty. Add a name, or remove the key.',
        'charter " " | “design” is empty. Add a name, or remove the key.',
      ],
    },
    {
      title: 'a role held by a name instead of a handle',
      text: 'people: { ada: { name: Ada Lovelace, aliases: [A. Lovelace] } }\nteams: { pay: { roles: { pm: Ada Lovelace, em: a. lovelace } } }',
      says: [
        'unknown-person Ada Lovelace | “Ada Lovelace” is a name, and a handle is needed here. Did you mean “ada”?',
        'unknown-person a. lovelace | “a. lovelace” is a name, and a handle is needed here. Did you mean “ada”?',
      ],
    },
    {
      title: 'an unknown role',
      text: 'decisions: { why: { owner: ux, consulted: [pmm] } }',
      says: [
        'unknown-role ux | ownership.yaml has no role “ux”. Correct it, or add it under “roles”.',
        'unknown-role pmm | ownership.yaml has no role “pmm”. Did you mean “pm”?',
      ],
    },
    {
      title: 'unknown roles in a team',
      text: 'teams: { a: { roles: { en: [] }, responsibilities: { hiring: { accountable: qq, expectations: { zz: x } } } } }',
      says: [
        'unknown-role en | ownership.yaml has no role “en”. Did you mean “em”?',
        'unknown-role qq | ownership.yaml has no role “qq”. Correct it, or add it under “roles”.',
        'unknown-role zz | ownership.yaml has no role “zz”. Correct it, or add it under “roles”.',
      ],
    },
    {
      title: 'an unknown person',
      text: 'people: { grace: }\nteams: { a: { roles: { pm: grcae, em: [grace, "@bo"] } } }',
      says: [
        'unknown-person grcae | ownership.yaml has no person “grcae”. Did you mean “grace”?',
        'unknown-person "@bo" | ownership.yaml has no person “bo”. Correct the handle, or add the person under “people”.',
      ],
    },
    {
      title: 'an unknown parent',
      text: 'teams: { sales: {}, a: { parent: sale } }',
      says: ['unknown-team sale | ownership.yaml has no team “sale”. Did you mean “sales”?'],
    },
    {
      title: 'a team that is its own parent',
      text: 'teams: { a: { parent: a } }',
      says: ['charter a | “a” cannot be its own parent. Remove “parent”.'],
    },
    {
      title: 'parents in a circle',
      text: 'teams: { a: { parent: b }, b: { parent: c }, c: { parent: b } }',
      says: [
        'charter c | The parents of “b” form a circle. Remove “parent” from one of these teams.',
        'charter b | The parents of “c” form a circle. Remove “parent” from one of these teams.',
      ],
    },
    {
      title: 'a cadence that is none',
      text: 'teams: { a: { agreements: { x: { every: weekly } } } }',
      says: ['charter weekly | “every” must be a number and d, w, m or y, such as 1w or 3m.'],
    },
    {
      title: 'a day written otherwise',
      text: 'teams: { a: { agreements: { x: { last: 13.11.2026 } } } }',
      says: ['charter 13.11.2026 | “last” must be a day, such as 2026-11-13.'],
    },
    {
      title: 'a day that does not exist',
      text: 'teams: { a: { agreements: { x: { last: 2026-02-30 } } } }',
      says: ['charter 2026-02-30 | There is no day “2026-02-30”. Write it as 2026-01-31.'],
    },
    {
      title: 'text that looks like a number',
      text: 'people: { ada: { name: 12 } }',
      says: ['charter 12 | “name” must be text. Put it in quotes.'],
    },
    {
      title: 'a list that is needed',
      text: 'teams: { a: { documents: { x: 1 } } }',
      says: ['charter { x: 1 } | “documents” must be text or a list of texts.'],
    },
    {
      title: 'a severity that is none',
      text: 'rules: { front-matter: warn }',
      says: [
        'charter warn | “front-matter” must be one of: off, hint, info, warning, error, by-stage. Did you mean “warning”?',
      ],
    },
    {
      title: 'a rule that is none',
      text: 'rules: { front-mater: off }',
      rules: ['front-matter'],
      says: ['charter front-mater | There is no rule “front-mater”. Did you mean “front-matter”?'],
    },
    {
      title: 'a stage given twice',
      text: 'stages: [a, b, a]',
      says: ['charter [a, b, a] | A stage is listed twice. Remove one of the two.'],
    },
    {
      title: 'text split by a comma',
      text: 'teams: { a: { responsibilities: { x: { resolve: PM ranks, EM sizes } } } }',
      says: [
        'charter PM ranks, EM sizes | Inside braces, a comma ends the text of “resolve”. Put the whole text in quotes.',
      ],
    },
    {
      title: 'a pattern that cannot be used',
      text: 'documents: { prd: ["***"] }',
      says: ['charter "***" | “***” cannot be used as a pattern: it is empty or has too many wildcards. Simplify it.'],
    },
    {
      title: 'a list instead of a charter',
      text: '- a\n- b\n',
      says: ['charter - a | “ownership.yaml” needs “key: value” lines, indented below it.'],
    },
    {
      title: 'a line being typed',
      text: 'people:\n  ada:\n    na\n  bo: {}\n',
      says: ['charter na | “ada” needs “key: value” lines, indented below it.'],
    },
  ];
  for (const { title, text, says, rules } of cases) {
    it(`says of ${title} where it is and what to do`, () => assert.deepEqual(said(text, rules), says));
  }

  const fixes: readonly { title: string; text: string; after: string }[] = [
    { title: 'Change to “teams”', text: 'team: {} # x\n', after: 'teams: {} # x\n' },
    {
      title: 'Change to “grace”',
      text: 'people:\n  grace:\nteams: { a: { roles: { pm: grcae } } }\n',
      after: 'people:\n  grace:\nteams: { a: { roles: { pm: grace } } }\n',
    },
    {
      title: 'Add “bo” to “people” in ownership.yaml',
      text: 'people: # all\n  ada:\nteams: { a: { roles: { pm: bo } } }\n',
      after: 'people: # all\n  ada:\n  bo: { name: Bo }\nteams: { a: { roles: { pm: bo } } }\n',
    },
    {
      title: 'Add “bo” to “people” in ownership.yaml',
      text: 'teams: { a: { roles: { pm: bo } } }',
      after: 'teams: { a: { roles: { pm: bo } } }\npeople:\n  bo: { name: Bo }',
    },
    {
      title: 'Add “ux-lead” to “roles” in ownership.yaml',
      text: 'roles: { qa: QA }\ndecisions: { why: { owner: ux-lead } }\n',
      after: 'roles: { qa: QA, ux-lead: Ux lead }\ndecisions: { why: { owner: ux-lead } }\n',
    },
    {
      title: 'Add “sales” to “teams” in ownership.yaml',
      text: 'teams:\n  a: { parent: sales }\n',
      after: 'teams:\n  a: { parent: sales }\n  sales: { name: Sales }\n',
    },
    {
      title: 'Put “PM ranks, EM sizes” in quotes',
      text: 'teams: { a: { responsibilities: { x: { resolve: PM ranks, EM sizes } } } }',
      after: 'teams: { a: { responsibilities: { x: { resolve: "PM ranks, EM sizes" } } } }',
    },
  ];
  for (const { title, text, after } of fixes) {
    it(`offers: ${title} (${text.length})`, () => {
      assert.equal(fixed(text, title), after);
      assert.deepEqual(problemsOf(after), []);
    });
  }

  it('takes anchors, aliases and merge keys', () => {
    const text =
      'people: { ada: &p { name: Ada }, bo: { <<: *p, email: b@x } }\nteams:\n  a: { roles: &r { pm: ada } }\n  b: { roles: *r }\n';
    const { charter, problems } = readCharter(uri, text);
    assert.deepEqual(problems, []);
    assert.equal(charter.people.get('bo')?.name, 'Ada');
    assert.deepEqual(charter.teams.get('b')?.roles.get('pm'), ['ada']);
  });

  it('takes handles and names of any script', () => {
    const text =
      'people: { zoë: { name: Zoë }, 王: { name: 王小明 }, "👩‍💻": , 007: }\nteams: { équipe: { roles: { pm: 王, em: ["👩‍💻", "007"] } } }\n';
    const { charter, problems } = readCharter(uri, text);
    assert.deepEqual(problems, []);
    assert.deepEqual([...charter.people.keys()], ['zoë', '王', '👩‍💻', '007']);
    assert.deepEqual(charter.teams.get('équipe')?.roles.get('em'), ['👩‍💻', '007']);
  });

  it('reads eight thousand people, and eight thousand mistakes, quickly', () => {
    const lines = (entry: (index: number) => string) =>
      Array.from({ length: 8_000 }, (_, index) => entry(index)).join('\n');
    const good = 'people:\n' + lines((i) => `  p${i}: { name: Person ${i}, email: p${i}@example.com }`);
    const bad =
      'people:\n' +
      lines((i) => `  p${i}: { nam: Person ${i} }`) +
      '\nteams:\n  a:\n    roles:\n      pm:\n' +
      lines((i) => `        - q${i}`);
    readCharter(uri, good);
    for (const [text, people] of [
      [good, 8_000],
      [bad, 8_000],
    ] as const) {
      let size = 0;
      const time = cpuTime(() => (size = readCharter(uri, text).charter.people.size));
      assert.equal(size, people);
      // Takes about half a second; only what grows with the square of the size takes ten times as long.
      assert.ok(time < 5000, `${time} ms`);
    }
  });

  it('never throws on any text, and never points outside it', () => {
    const piece = fc.constantFrom(
      'people',
      'teams',
      'ada',
      'roles',
      'pm',
      ': ',
      ':\n  ',
      '\n',
      '\n    ',
      '{ ',
      ' }',
      '[',
      ']',
      ', ',
      '- ',
      '"',
      '#',
      '&a ',
      '*a',
      '<<: ',
      '\t',
      'decisions',
      'parent',
      'stages',
      '1',
      'null',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (yaml) => checkSpans(yaml)),
      { numRuns: 600 },
    );
  });

  it('never throws on any value, whatever stands where', () => {
    const key = fc.constantFrom(
      'version',
      'charter',
      'decisions',
      'why',
      'owner',
      'consulted',
      'roles',
      'pm',
      'people',
      'ada',
      'name',
      'aliases',
      'teams',
      'a',
      'parent',
      'documents',
      'prd',
      'responsibilities',
      'hiring',
      'accountable',
      'expectations',
      'agreements',
      'every',
      'last',
      'stages',
      'requirements',
      'prefixes',
      'rules',
      '__proto__',
      'constructor',
      '',
    );
    const leaf = fc.oneof(key, fc.integer(), fc.boolean(), fc.constant(null), fc.double(), fc.string());
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 6, depthSize: 'medium' },
        leaf,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, value), (file) => checkSpans(stringify(file))),
      { numRuns: 600 },
    );
  });
});

function checkSpans(text: string): void {
  for (const { span, message, fixes } of problemsOf(text, ['front-matter'])) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
    assert.notEqual(message, '');
    for (const fix of fixes) applyEdits(text, fix.edits);
  }
}

describe('a charter with more decisions than count', () => {
  const listing = (count: number) =>
    'decisions:\n' + Array.from({ length: count }, (_, at) => `  d${at + 1}: { owner: pm }\n`).join('');

  it('reads as many as count and says at the first beyond that it does not', () => {
    assert.deepEqual(said(listing(200)), []);
    assert.deepEqual(said(listing(5000)), [
      'charter d201 | Only the first 200 decisions are read. Remove this one and those after it.',
    ]);
    const { decisions } = readCharter(uri, listing(5000)).charter;
    assert.equal(decisions.filter(({ id }) => /^d\d+$/.test(id)).length, 200);
    assert(decisions.some(({ id }) => id === 'd200'));
  });
});

describe('a charter with more teams than count', () => {
  const listing = (count: number) =>
    'people: { ada: { name: Ada } }\nteams:\n' +
    Array.from(
      { length: count },
      (_, at) => `  t${at + 1}: { parent: t${at + 2}, roles: { pm: ada, em: ada } }\n`,
    ).join('') +
    `  t${count + 1}: {}\n`;

  it('reads as many as count, and says at the first beyond that it does not', () => {
    assert.deepEqual(said(listing(1999)), []);
    assert.deepEqual(said(listing(2000)), [
      'charter t2001 | Only the first 2000 teams are read. Remove this one and those after it.',
    ]);
    const { teams } = readCharter(uri, listing(2000)).charter;
    assert.equal(teams.size, 2000);
    // Who is above it is not read, and no fault of this team.
    assert.equal(teams.get('t2000')?.parent, undefined);
    assert.equal(teams.get('t1999')?.parent, 't2000');
  });
});
