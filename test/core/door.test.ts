import assert from 'node:assert/strict';
import type { Tandem } from '../../src/core/tandem.js';
import { MemoryWorkspace } from './memoryWorkspace.js';

const charter = `version: 1
people:
  ada: { name: Ada Lovelace }
  grace: { name: Grace Hopper }
teams:
  payments:
    name: Payments
    roles: { pm: ada, em: grace }
    documents: ['**']
    agreements: { review: { title: Review, every: 1m, last: 2020-01-01 } }
manifests: [vendor/requirements.json]
`;
const manifest = JSON.stringify({
  manifest: 'tandem-requirements',
  version: 1,
  prds: [
    {
      path: 'fees.prd.md',
      title: 'Fees',
      requirements: [{ id: 'FR-50', text: 'It is free.', digest: '00000000', state: 'covered' }],
    },
  ],
});
const prd = `---
document: prd
stage: prd
sdd: [b.sdd.md, gone.sdd.md]
---

# Refunds

<!-- @grace: how long? -->

## Problem

They wait for TBD.

## Requirements

- FR-1: A refund is paid within a day.
`;
const sdd = '---\nprd: a.prd.md\n---\n\n# Design\n\n## Solution\n\nA queue.\n';

/** What may be in a value that goes through the door: what could be sent to another thread and be there what it is here. */
function assertPlain(value: unknown, where: string, inside = new Set<object>()): void {
  assert.notEqual(typeof value, 'function', `${where} is a function`);
  if (typeof value !== 'object' || value === null) return;
  assert.ok(!inside.has(value), `${where} is in itself`);
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === null || [Object, Array, Map, Set].some((each) => each.prototype === prototype);
  assert.ok(isPlain, `${where} is no plain data`);
  const within = new Set([...inside, value]);
  const parts: [unknown, unknown][] =
    value instanceof Map ? [...value] : Object.entries(value instanceof Set ? [...value] : value);
  for (const [key, part] of parts) assertPlain(part, `${where} › ${String(key)}`, within);
}

type Call = (tandem: Tandem) => unknown;

/** A call of every function of the door, in an order in which each has something to say. */
function calls(workspace: MemoryWorkspace): Record<string, Call> {
  const [a, b, own] = ['a.prd.md', 'b.sdd.md', 'ownership.yaml'].map((path) => workspace.uri(path)) as [
    string,
    string,
    string,
  ];
  const source = { uri: a, text: prd };
  const covering = `${sdd.replace('prd: a.prd.md', 'prd: a.prd.md\nconfirmed: { FR-1: 00000000 }')}\nCovers: FR-1\n`;
  const at = { line: 11, character: 3 };
  const start = { line: 0, character: 0 };
  return {
    'sessions.begin': ({ sessions }) => sessions.begin(a, prd.replace('wait', 'waited')),
    'sessions.accept': ({ sessions }) => sessions.accept(a, prd, prd),
    'sessions.standIn': ({ sessions }) => sessions.standIn(a, ['ada']),
    analyze: (tandem) => tandem.analyze(source),
    'sessions.stopStandingIn': ({ sessions }) => sessions.stopStandingIn(a, ['grace']),
    kindOf: (tandem) => tandem.kindOf(source),
    detect: (tandem) => tandem.detect(source),
    unreadable: (tandem) => tandem.unreadable(a, 'binary'),
    whyNotToWrite: (tandem) => tandem.whyNotToWrite({ uri: own, text: '<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n' }),
    recordsOf: (tandem) => tandem.recordsOf(source),
    lenses: (tandem) => tandem.lenses(a),
    idHints: async (tandem) => {
      const numbered = workspace.uri('.kiro/specs/keys/requirements.md');
      await tandem.analyze({
        uri: numbered,
        text: '### Requirement 1\n\n#### Acceptance Criteria\n\n1. A key ends.\n',
      });
      const hints = tandem.idHints(numbered);
      tandem.close(numbered);
      return hints;
    },
    inlineNotes: (tandem) => tandem.inlineNotes(a),
    statusItem: (tandem) => tandem.statusItem(a),
    standingIn: (tandem) => tandem.standingIn(a),
    badges: (tandem) => tandem.badges(a),
    hover: (tandem) => tandem.hover(a, { line: 1, character: 3 }, { namesOnly: false }),
    'names.definitions': ({ names }) => names.definitions(a, { line: 8, character: 7 }),
    'names.references': ({ names }) => names.references(a, { line: 8, character: 7 }, true),
    'names.highlights': ({ names }) => names.highlights(a, { line: 8, character: 7 }),
    'names.links': ({ names }) => names.links(a),
    'names.renamable': ({ names }) => names.renamable(a, { line: 8, character: 7 }),
    'names.planRename': ({ names }) => names.planRename(a, { line: 8, character: 7 }, 'hopper'),
    'names.outline': ({ names }) => names.outline(a),
    'names.symbols': ({ names }) => names.symbols('fr1'),
    waysBack: (tandem) => tandem.waysBack(a, { start: at, end: at }),
    corrections: (tandem) => tandem.corrections(a, { start, end: at }),
    choicesAt: (tandem) => tandem.choicesAt(a, 11, 'why'),
    sectionsFor: (tandem) => tandem.sectionsFor(a, { type: 'answers', decision: 'rollout' }),
    standing: (tandem) => tandem.standing(a, 20),
    inspect: (tandem) => tandem.inspect(a),
    inspectWhole: (tandem) => tandem.inspectWhole(a),
    explain: (tandem) => tandem.explain(a),
    templates: (tandem) => tandem.templates('sdd', 'en'),
    draftSdd: (tandem) => tandem.draftSdd(tandem.templates('sdd', 'en')[0]!, a, b),
    'ownTemplates.for': ({ ownTemplates }) => ownTemplates.for([a]),
    'ownTemplates.choose': async ({ ownTemplates }) =>
      ownTemplates.choose('prd', 'en', (await ownTemplates.for([a])).templates),
    'ownTemplates.languages': ({ ownTemplates }) => ownTemplates.languages(),
    'ownTemplates.preferredLanguage': ({ ownTemplates }) => ownTemplates.preferredLanguage(workspace.root),
    'ownTemplates.rememberLanguage': ({ ownTemplates }) => ownTemplates.rememberLanguage(workspace.root, 'de'),
    'ownTemplates.folderFor': ({ ownTemplates }) => ownTemplates.folderFor(a),
    'ownTemplates.ofLayouts': ({ ownTemplates }) => ownTemplates.ofLayouts([workspace.root]),
    'ownTemplates.layoutTarget': ({ ownTemplates }) =>
      ownTemplates.layoutTarget(
        {
          layout: 'A',
          units: workspace.uri('specs'),
          hasFrontMatter: false,
          start: { folder: 'specs', file: 'spec.md' },
        },
        'Login',
      ),
    'ownTemplates.layoutFolders': ({ ownTemplates }) =>
      ownTemplates.layoutFolders([workspace.uri('.kiro/specs/keys/requirements.md')]),
    'ownTemplates.ofDesign': async (tandem) => {
      const keys = workspace.uri('.kiro/specs/keys/requirements.md');
      workspace.files.set('.kiro/settings/templates/specs/design.md', '# Design\n');
      const analysis = await tandem.analyze({ uri: keys, text: '# Keys\n' });
      tandem.close(keys);
      return tandem.ownTemplates.ofDesign('place' in analysis ? analysis.place : undefined);
    },
    'ownTemplates.from': ({ ownTemplates }) => ownTemplates.from(a, { label: 'Ours' }),
    completions: (tandem) => tandem.completions(source, { line: 2, character: 7 }, { namesOnly: false }),
    planFix: async (tandem) => {
      const [finding] = (await tandem.analyze({ uri: b, text: sdd })).findings;
      const [fix] = finding?.fixes ?? [];
      assert.ok(finding && fix);
      const request = { rule: finding.rule, title: fix.title, at: finding.range.start };
      return tandem.planFix({ uri: b, text: sdd }, request);
    },
    editsOf: async (tandem) => {
      const { findings } = await tandem.analyze({ uri: b, text: sdd });
      return Promise.all(findings.flatMap(({ fixes }) => fixes).map((fix) => tandem.editsOf(fix)));
    },
    planFixAll: (tandem) => tandem.planFixAll({ uri: b, text: sdd }, 'everything'),
    canFixAll: (tandem) => tandem.canFixAll({ uri: b, text: sdd }, 'everything'),
    planMove: (tandem) => tandem.planMove(source, { line: 10, text: '## Problem' }, { uri: b, text: sdd }),
    planVerdict: (tandem) =>
      tandem.planVerdict(source, { line: 10, text: '## Problem' }, { type: 'not', decision: 'why' }),
    dissentPlace: (tandem) => tandem.dissentPlace(source, 10),
    planDissent: (tandem) => tandem.planDissent(source, { line: 10, text: '## Problem' }, 'Too soon.'),
    dissentOffers: (tandem) => tandem.dissentOffers(source, 'settle'),
    planDissentEnd: (tandem) => tandem.planDissentEnd(source, { line: 10, text: '' }, 'takeBack'),
    'charters.for': ({ charters }) => charters.for(a),
    'charters.stateOf': ({ charters }) => charters.stateOf(own),
    'charters.readAs': ({ charters }) => charters.readAs(own, charter),
    'charters.shown': ({ charters }) => charters.shown(own, 'shop'),
    'charters.onManifests': ({ charters }) => charters.onManifests((uris) => assertPlain(uris, 'the manifests'))(),
    'documents.onChange': ({ documents }) => documents.onChange((change) => assertPlain(change, 'the change'))(),
    'documents.update': ({ documents }) => documents.update(),
    'documents.charterUris': ({ documents }) => documents.charterUris(),
    'documents.inFolderOf': ({ documents }) => documents.inFolderOf(a, 'sdd'),
    'documents.facts': ({ documents }) => documents.facts(b),
    'documents.all': ({ documents }) => documents.all(),
    'documents.coverage': ({ documents }) => documents.coverage(),
    'documents.coveragePage': ({ documents }) => documents.coveragePage(),
    'documents.coverageFile': ({ documents }) => documents.coverageFile('html'),
    'documents.turns': ({ documents }) => documents.turns(),
    'documents.pairs': ({ documents }) => documents.pairs((some) => assertPlain(some, 'the pairs so far')),
    'documents.partners': ({ documents }) => documents.partners(a),
    'documents.linkedWith': ({ documents }) => documents.linkedWith([a]),
    'documents.uris': ({ documents }) => documents.uris(),
    'documents.findings': ({ documents }) => documents.findings(b),
    signOffOffers: (tandem) => tandem.signOffOffers(source),
    planSignOff: (tandem) => tandem.planSignOff(source, 'why'),
    planInsertRequirement: (tandem) => tandem.planInsertRequirement(source, 0),
    requirementsInForce: (tandem) => tandem.requirementsInForce(source, 0),
    planRetire: (tandem) => tandem.planRetire(source, { id: 'FR-1', instead: 'No longer asked for' }),
    confirmOffers: (tandem) => tandem.confirmOffers({ uri: b, text: covering }),
    changedRequirements: (tandem) => tandem.changedRequirements({ uri: b, text: covering }),
    planConfirm: (tandem) => tandem.planConfirm({ uri: b, text: covering }, [{ id: 'FR-1', digest: '00000000' }]),
    planFileMoves: (tandem) => tandem.planFileMoves([{ from: a, to: a.replace('a.prd.md', 'c.prd.md') }], true),
    requirementIn: (tandem) => tandem.requirementIn(source, 'FR-1'),
    isConfirmedIn: (tandem) => tandem.isConfirmedIn(covering, '00000000'),
    takenIds: (tandem) => tandem.takenIds(a),
    'documents.notes': ({ documents }) => documents.notes(own),
    'documents.notesSoFar': ({ documents }) => documents.notesSoFar(own),
    today: (tandem) => tandem.today(),
    filesChanged: (tandem) => tandem.filesChanged([{ uri: b, type: 'changed' }]),
    concernedBy: (tandem) =>
      tandem.concernedBy({
        shown: true,
        unread: false,
        kinds: new Map([[workspace.root, new Set(['sdd' as const])]]),
        partners: new Set([b]),
      }),
    charterChanged: (tandem) => tandem.charterChanged(own),
    close: (tandem) => tandem.close(a),
    'after it was closed': async (tandem) => [
      tandem.lenses(a),
      tandem.inspect(a),
      await tandem.hover(a, start, { namesOnly: true }),
    ],
    'documents.forgetAll': ({ documents }) => documents.forgetAll(),
  };
}

function namesIn(part: object, prefix = ''): string[] {
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? namesIn(value, `${name}.`) : [`${prefix}${name}`],
  );
}

/** What goes through: a copy, and of who listens somebody who tells them copies. */
function copied(given: unknown): unknown {
  if (typeof given !== 'function') return structuredClone(given);
  return (...told: unknown[]): unknown => Reflect.apply(given, undefined, structuredClone(told));
}

/** The door as it would be with the core in another thread: only copies go through. */
function inAnotherThread<T extends object>(door: T): T {
  return new Proxy(door, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value === 'object' && value !== null) return inAnotherThread(value);
      if (typeof value !== 'function' || name === 'onChange' || name === 'onManifests') return value;
      return (...args: unknown[]) => {
        const result: unknown = Reflect.apply(value, target, args.map(copied));
        return result instanceof Promise
          ? result.then((each: unknown): unknown => structuredClone(each))
          : structuredClone(result);
      };
    },
  });
}

/** Those that are told something. */
const saysNothing: readonly string[] = [
  'sessions.begin',
  'sessions.accept',
  'sessions.standIn',
  'sessions.stopStandingIn',
  'ownTemplates.rememberLanguage',
  'documents.update',
  'close',
  'documents.forgetAll',
];

describe('the door of the core', () => {
  const open = () => {
    const workspace = new MemoryWorkspace({
      'ownership.yaml': charter,
      'a.prd.md': prd,
      'b.sdd.md': sdd,
      'c.sdd.md': '# C\n\n## Solution\n\nCovers: FR-50, FR-51\n',
      'vendor/ownership.yaml': 'version: 1\n',
      'vendor/requirements.json': manifest,
      '.specify/templates/spec-template.md': '# [FEATURE NAME]\n',
      '.tandem/templates/ours.md': '---\ntemplate: { label: Ours, kind: prd }\n---\n',
      '.tandem/ledger': 'a.prd.md signed why ada pm 2026-11-20 00000000\n',
    });
    workspace.identity = { handle: 'grace' };
    return workspace;
  };

  it('is tried whole here', () => {
    const workspace = open();
    const names = Object.keys(calls(workspace)).filter((name) => name !== 'after it was closed');
    assert.deepEqual(names.sort(), namesIn(workspace.tandem).sort());
  });

  it('lets plain data through alone, and what came out never changes', async () => {
    const workspace = open();
    const given: { name: string; value: unknown; then: unknown }[] = [];
    for (const [name, call] of Object.entries(calls(workspace))) {
      const value = await call(workspace.tandem);
      assertPlain(value, name);
      given.push({ name, value, then: structuredClone(value) });
    }
    for (const { name, value, then } of given) assert.deepEqual(value, then, name);
    const silent = given.filter(({ value }) => value === undefined || (Array.isArray(value) && value.length === 0));
    assert.deepEqual(
      silent.map(({ name }) => name),
      saysNothing,
      'each has something to say',
    );
  });

  it('says the same when the core is in another thread', async () => {
    const [here, there] = [open(), open()];
    const away = inAnotherThread(there.tandem);
    const others = calls(there);
    for (const [name, call] of Object.entries(calls(here))) {
      assert.deepEqual(await others[name]?.(away), await call(here.tandem), name);
    }
  });
});
