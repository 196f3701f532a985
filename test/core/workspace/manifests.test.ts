import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { manifestText } from '../../../src/core/features/coverage/manifest.js';
import { manifestSchema } from '../../../src/core/workspace/manifests/manifestSchema.js';
import { isManifest, readManifest } from '../../../src/core/workspace/manifests/readManifest.js';
import { LineIndex } from '../../../src/core/text/lineIndex.js';
import { cpuTime } from '../charter/cpuTime.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

type Files = Readonly<Record<string, string>>;

const people = 'people:\n  tom: { name: Tomas }\nteams:\n  s: { roles: { em: tom } }\n';
const charterWith = (manifests: string) => `version: 1\n${people}manifests: ${manifests}\n`;
const charter = charterWith('[../billing/requirements.json]');
const requirement = (id: string, more: object = {}) => ({
  id,
  text: `Text of ${id}.`,
  digest: 'd13bef80',
  state: 'covered',
  ...more,
});
const prdEntry = (path: string, requirements: readonly object[], more: object = {}) => ({
  path,
  title: 'Refunds',
  owner: { role: 'pm', people: ['Ada Lovelace'] },
  requirements,
  ...more,
});
const manifest = (...prds: readonly object[]) => JSON.stringify({ manifest: 'tandem-requirements', version: 1, prds });
const billing = manifest(
  prdEntry('docs/refunds.prd.md', [
    requirement('FR-1'),
    requirement('FR-2'),
    requirement('FR-3', { state: 'retired', retired: 'FR-1' }),
  ]),
);
const sdd = (body: string, head = 'team: s') => `---\n${head}\n---\n\n# Shop\n\n## Solution\n\n${body}\n`;

/** What designs come to in other repositories: `ID state (turn)`, then what nobody knows. */
async function external(files: Files): Promise<readonly string[]> {
  const { tandem } = new MemoryWorkspace({
    'ownership.yaml': charter,
    '../billing/requirements.json': billing,
    ...files,
  });
  const { external: claims } = await tandem.documents.coverage();
  return [
    ...claims.coverage.map(
      ({ prd, requirement: { id }, state, turn }) =>
        `${prd.path} ${id} ${state}${turn === undefined ? '' : ` @${turn}`}`,
    ),
    ...claims.unresolved.map(({ id, isAmbiguous }) => `${id} ${isAmbiguous ? 'ambiguous' : 'unknown'}`),
  ];
}

/** Findings of a file about coverage and links, as `rule severity: message`. */
async function findings(files: Files, path = 'a.sdd.md'): Promise<readonly string[]> {
  const workspace = new MemoryWorkspace({
    'ownership.yaml': charter,
    '../billing/requirements.json': billing,
    ...files,
  });
  const analysis = await workspace.analyze(path);
  const rules = ['requirement', 'coverage', 'broken-link', 'charter'];
  return analysis.findings
    .filter(({ rule }) => rules.some((each) => rule.includes(each)))
    .map(({ rule, severity, message }) => `${rule} ${severity}: ${message}`);
}

/** What is said in the charter, with the line where it is said. */
async function saidInCharter(
  text: string,
  files: Files = {},
  faults: Readonly<Record<string, 'unreadable' | 'too-large'>> = {},
) {
  const workspace = new MemoryWorkspace({ 'ownership.yaml': text, ...files });
  for (const [path, fault] of Object.entries(faults)) workspace.faults.set(path, fault);
  const analysis = await workspace.analyze('ownership.yaml');
  const lines = new LineIndex(text);
  return analysis.findings
    .filter(({ rule }) => rule === 'external-requirement' || rule === 'charter')
    .map(({ severity, message, range }) => {
      const span = lines.spanOf(range);
      return `${severity} at ${text.slice(span.start, span.end)}: ${message}`;
    });
}

describe('requirements of other repositories', () => {
  it('are covered, in doubt and retired as those at hand are, with whose turn it is', async () => {
    const files = {
      'a.sdd.md': sdd('Covers: FR-1, FR-2, FR-3', 'team: s\nconfirmed: { FR-1: d13bef80, FR-2: 00000000 }'),
    };
    assert.deepEqual(await external(files), [
      'docs/refunds.prd.md FR-1 covered',
      'docs/refunds.prd.md FR-2 suspect @tom',
      'docs/refunds.prd.md FR-3 retired',
    ]);
    assert.deepEqual(await findings(files), [
      'suspect-coverage warning: “FR-2” changed in Refunds (../billing/requirements.json) since it was confirmed. Tomas (EM): check that this part still covers it.',
      'retired-requirement warning: “FR-3” is retired in Refunds (../billing/requirements.json): FR-1. Remove it here, or cover what replaces it.',
    ]);
  });

  it('wait behind those of the PRD at hand, also when that one retired the ID', async () => {
    const files = {
      'a.prd.md': '---\nretired: { FR-2: gone }\n---\n\n# A\n\n## Requirements\n\n- FR-1: Ours.\n',
      'a.sdd.md': sdd('Covers: FR-1, FR-2', 'team: s\nprd: a.prd.md'),
    };
    assert.deepEqual(await external(files), []);
  });

  it('are told apart by the path of their PRD, and never guessed', async () => {
    const two = manifest(
      prdEntry('docs/refunds.prd.md', [requirement('FR-1')]),
      prdEntry('docs/fees.prd.md', [requirement('FR-1')], { title: 'Fees' }),
    );
    const files = { '../billing/requirements.json': two, 'a.sdd.md': sdd('Covers: FR-1') };
    assert.deepEqual(await external(files), ['FR-1 ambiguous']);
    assert.deepEqual(await findings(files), [
      'external-requirement info: “FR-1” is in more than one PRD of other repositories: Refunds (../billing/requirements.json), Fees (../billing/requirements.json). Write which one you mean.',
    ]);
    const path = { ...files, 'a.sdd.md': sdd('Covers: ../billing/docs/fees.prd.md#FR-1') };
    assert.deepEqual(await external(path), ['docs/fees.prd.md FR-1 covered']);
    const linked = { ...files, 'a.sdd.md': sdd('Covers: FR-1', 'team: s\nprd: ../billing/docs/fees.prd.md') };
    assert.deepEqual(await external(linked), ['docs/fees.prd.md FR-1 covered']);
    assert.deepEqual(await findings(linked), []);
    const address = 'https://github.com/acme/billing/blob/main/docs/fees.prd.md';
    const onWeb = { ...files, 'a.sdd.md': sdd('Covers: FR-1', `team: s\nprd: ${address}`) };
    assert.deepEqual(await external(onWeb), ['docs/fees.prd.md FR-1 covered']);
  });

  it('are not taken for those of a PRD that nobody can look into', async () => {
    const head = (prd: string) => ({ 'a.sdd.md': sdd('Covers: FR-1', `team: s\nprd: ${prd}`) });
    assert.deepEqual(await external(head('https://example.com/other.prd.md')), []);
    assert.deepEqual(await external(head('gone.prd.md')), []);
    assert.deepEqual(
      await external({ ...head('a.prd.md'), 'a.prd.md': '<<<<<<< a\n# A\n=======\n# B\n>>>>>>> b\n' }),
      [],
    );
  });

  it('do not keep the PRDs at hand from being checked', async () => {
    const files = {
      'a.prd.md': '# A\n\n## Requirements\n\n- FR-12: Ours.\n',
      'a.sdd.md': sdd('Covers: FR-1, FR-21', 'team: s\nprd: [a.prd.md, ../billing/docs/refunds.prd.md]'),
    };
    assert.deepEqual(await findings(files), [
      'unknown-requirement warning: There is no requirement “FR-21” in a.prd.md. Correct the ID, or add the requirement there.',
    ]);
  });

  it('are said to be unknown once, and nothing worse', async () => {
    const files = { 'a.sdd.md': sdd('Covers: FR-77, FR-78\n\nCovers: FR-77') };
    assert.deepEqual(await external(files), ['FR-77 unknown', 'FR-78 unknown']);
    const say = (id: string) =>
      `external-requirement info: There is no requirement “${id}” in ../billing/requirements.json, nor in a PRD here. Correct the ID, or write the manifest again.`;
    assert.deepEqual(await findings(files), [say('FR-77'), say('FR-78')]);
  });

  it('are not at fault where a path leads to a PRD that no manifest lists', async () => {
    const files = { 'a.sdd.md': sdd('Covers: ../other/docs/x.prd.md#FR-1') };
    assert.deepEqual(await external(files), ['FR-1 unknown']);
    assert.deepEqual(await findings(files), [
      'external-requirement info: There is no requirement “FR-1” in ../billing/requirements.json, nor in a PRD here. Correct the ID, or write the manifest again.',
    ]);
  });

  it('of one PRD in two manifests are those of the first', async () => {
    const later = billing.replaceAll('d13bef80', '00000000');
    const files = {
      'ownership.yaml': charterWith('[../billing/requirements.json, ../billing/copy.json]'),
      '../billing/copy.json': later,
      'a.sdd.md': sdd('Covers: FR-1', 'team: s\nconfirmed: { FR-1: d13bef80 }'),
    };
    assert.deepEqual(await external(files), ['docs/refunds.prd.md FR-1 covered']);
  });

  it('are said to be unread all at once where the manifest cannot be used', async () => {
    const files = { '../billing/requirements.json': 'x', 'a.sdd.md': sdd('Covers: FR-1, FR-2, FR-3') };
    assert.deepEqual(await external(files), ['FR-1 unknown', 'FR-2 unknown', 'FR-3 unknown']);
    assert.deepEqual(await findings(files), [
      'external-requirement info: “FR-1” and 2 other requirements cannot be looked up, because “../billing/requirements.json” cannot be used. ownership.yaml says why.',
    ]);
  });

  it('are no more than before where no charter names a manifest', async () => {
    const files = { 'ownership.yaml': `version: 1\n${people}`, 'a.sdd.md': sdd('Covers: FR-1') };
    assert.deepEqual(await external(files), []);
    assert.deepEqual(await findings(files), []);
  });

  it('are confirmed under their ID, with the path where it is written', async () => {
    const confirm = async (body: string) => {
      const files = { 'ownership.yaml': charter, '../billing/requirements.json': billing, 'a.sdd.md': sdd(body) };
      const { tandem, uri } = open(files, 'a.sdd.md');
      const source = { uri, text: files['a.sdd.md'] };
      const offers = await tandem.confirmOffers(source);
      assert.ok(!('refused' in offers));
      const plan = await tandem.planConfirm(source, offers);
      assert.equal(plan.refused, undefined);
      return [
        offers.map(({ id, prd }) => `${id} ${prd}`),
        plan.files.flatMap(({ edits }) => edits.map((e) => e.newText)),
      ];
    };
    assert.deepEqual(await confirm('Covers: FR-1'), [
      ['FR-1 Refunds (../billing/requirements.json)'],
      ['\nconfirmed: { FR-1: d13bef80 }'],
    ]);
    const path = '../billing/docs/refunds.prd.md#FR-2';
    assert.deepEqual(await confirm(`Covers: ${path}`), [
      [`${path} Refunds (../billing/requirements.json)`],
      [`\nconfirmed: { "${path}": d13bef80 }`],
    ]);
    const once = { 'a.sdd.md': sdd(`Covers: ${path}`, `team: s\nconfirmed: { "${path}": 00000000 }`) };
    assert.deepEqual(await external(once), ['docs/refunds.prd.md FR-2 suspect @tom']);
  });

  it('give the turn of a design that waits for a confirmation', async () => {
    const body = `## How\n\nCovers: FR-1\n\n## Who\n\nTomas\n\n## When\n\nQ3 2027\n`;
    const files = { 'a.sdd.md': sdd(body, 'team: s\nconfirmed: { FR-1: 00000000 }') };
    const { tandem, uri } = open(
      { 'ownership.yaml': charter, '../billing/requirements.json': billing, ...files },
      'a.sdd.md',
    );
    const { turns } = await tandem.documents.turns();
    assert.deepEqual(
      turns.map(({ next }) => next),
      ['Tomas confirms FR-1'],
    );
    await tandem.analyze({ uri, text: files['a.sdd.md'] });
    assert.ok(JSON.stringify(tandem.lenses(uri)).includes('Tomas confirms FR-1'));
  });

  it('are offered behind those at hand, with where they are from, and explained', async () => {
    const marked = sdd('Covers: FR-1, ‸', 'team: s');
    const text = marked.replace('‸', '');
    const { tandem, uri } = open(
      { 'ownership.yaml': charter, '../billing/requirements.json': billing, 'a.sdd.md': text },
      'a.sdd.md',
    );
    const lines = new LineIndex(text);
    const offered = await tandem.completions({ uri, text }, lines.positionAt(marked.indexOf('‸')), {
      namesOnly: false,
    });
    assert.deepEqual(
      offered.map(({ newText, detail }) => `${newText} ${detail ?? ''}`),
      ['FR-2 Text of FR-2. – Refunds (../billing/requirements.json)'],
    );
    await tandem.analyze({ uri, text });
    const hover = await tandem.hover(uri, lines.positionAt(text.indexOf('FR-1')), { namesOnly: false });
    assert.equal(
      hover?.markdown.replaceAll('\\', ''),
      '**FR-1** Text of FR-1.\n\nRefunds (../billing/requirements.json) · docs/refunds.prd.md · PM Ada Lovelace\n\nHere: covered. There: covered',
    );
  });
});

describe('the definition of a requirement of another repository', () => {
  const text = sdd('Covers: FR-2, FR-9');
  const definitions = async (own: string, at: string) => {
    const files = { 'ownership.yaml': charter, '../billing/requirements.json': own, 'a.sdd.md': text };
    const workspace = new MemoryWorkspace(files);
    await workspace.analyze('a.sdd.md');
    const places = await workspace.tandem.names.definitions(
      workspace.uri('a.sdd.md'),
      new LineIndex(text).positionAt(text.indexOf(at)),
    );
    assert.ok(places.every(({ uri }) => uri === workspace.uri('../billing/requirements.json')));
    const lines = new LineIndex(own);
    return places.map(({ range }) => own.slice(lines.spanOf(range).start - 6, lines.spanOf(range).end));
  };

  it('is where its PRD stands in the manifest, however that is spelled', async () => {
    const others = prdEntry('docs/a.prd.md', [requirement('FR-20')], { title: 'FR-2' });
    const own = manifest(others, prdEntry('docs/b.prd.md', [requirement('FR-20'), requirement('FR-2')]));
    assert.deepEqual(await definitions(own, 'FR-2'), ['{"id":"FR-2"']);
    const pretty = JSON.stringify(JSON.parse(own), undefined, 2);
    assert.deepEqual(await definitions(pretty, 'FR-2'), ['"id": "FR-2"']);
    assert.deepEqual(await definitions(own, 'FR-9'), []);
  });
});

describe('manifests that a charter names', () => {
  const at = '../billing/requirements.json';
  const cases: readonly [string, string, string, string | undefined][] = [
    [
      'is missing',
      at,
      `There is no file “${at}”. Correct the path, or run “tandem coverage --manifest” in that repository.`,
      undefined,
    ],
    [
      'is no JSON',
      at,
      `“${at}” is not JSON, so it is not used. Write it again with “tandem coverage --manifest”.`,
      '{',
    ],
    [
      'is something else',
      at,
      `“${at}” is not a manifest, so it is not used. “tandem coverage --manifest” writes one.`,
      '{"name":"x"}',
    ],
    [
      'is a text',
      at,
      `“${at}” is not a manifest, so it is not used. “tandem coverage --manifest” writes one.`,
      '"tandem-requirements"',
    ],
    [
      'is of another version',
      at,
      `“${at}” has a format that this Tandem does not know, so it is not used. Update Tandem here or there.`,
      '{"manifest":"tandem-requirements","version":2,"prds":[]}',
    ],
    [
      'lists nothing',
      at,
      `“${at}” has no list of PRDs, so it is not used. Write it again with “tandem coverage --manifest”.`,
      '{"manifest":"tandem-requirements","version":1,"prds":{}}',
    ],
    [
      'has a wrong entry',
      at,
      `One entry of “${at}” is not used, and the rest is: “prds[0].requirements[1].digest” has a wrong value.`,
      manifest(prdEntry('a.prd.md', [requirement('FR-1'), requirement('FR-2', { digest: 7 })])),
    ],
    [
      'has no digest where one is needed',
      at,
      `One entry of “${at}” is not used, and the rest is: “prds[0].requirements[0].digest” has a wrong value.`,
      manifest(prdEntry('a.prd.md', [requirement('FR-1', { digest: undefined })])),
    ],
    [
      'has an ID and a path twice',
      at,
      `2 entries of “${at}” are not used, and the rest is. The first: “prds[0].requirements[1].id” was there before.`,
      manifest(prdEntry('a.prd.md', [requirement('FR-1'), requirement('FR-1')]), prdEntry('a.prd.md', [])),
    ],
    [
      'is on the web',
      'https://example.com/requirements.json',
      '“https://example.com/requirements.json” is an address, and Tandem reads nothing from the network. Write the path of a file.',
      undefined,
    ],
    [
      'is no JSON file by its name',
      '../../etc/passwd',
      '“../../etc/passwd” does not end in “.json”, so it is not read. Name a manifest.',
      undefined,
    ],
    [
      'is the charter',
      'ownership.yaml',
      '“ownership.yaml” does not end in “.json”, so it is not read. Name a manifest.',
      undefined,
    ],
    ['is nothing', '""', '“” is not a path. Write the path of a manifest, relative to this file.', undefined],
  ];
  for (const [what, named, message, text] of cases) {
    it(`is said at its line when one ${what}`, async () => {
      const files = text === undefined ? {} : { [named]: text };
      assert.deepEqual(await saidInCharter(charterWith(`[${named}]`), files), [`info at ${named}: ${message}`]);
      assert.deepEqual(await saidInCharter(charterWith(named), files), [`info at ${named}: ${message}`]);
    });
  }

  it('is said of one that cannot be read', async () => {
    const read = (fault: 'unreadable' | 'too-large') => saidInCharter(charter, { [at]: billing }, { [at]: fault });
    assert.deepEqual(await read('unreadable'), [
      `info at ${at}: “${at}” cannot be opened. Check that you may read it.`,
    ]);
    assert.deepEqual(await read('too-large'), [`info at ${at}: “${at}” is too large, so it is not used.`]);
  });

  it('reads no address and no file of another sort', async () => {
    const text = charterWith('[https://example.com/r.json, file:///etc/r.json, ../../etc/passwd]');
    const workspace = new MemoryWorkspace({ 'ownership.yaml': text });
    await workspace.analyze('ownership.yaml');
    assert.deepEqual(
      workspace.asked.filter((uri) => !uri.startsWith(`${workspace.root}/`)),
      [],
    );
  });

  it('counts one that is named twice once', async () => {
    const text = charterWith(`[${at}, ./../billing/../billing/requirements.json]`);
    assert.deepEqual(await saidInCharter(text, { [at]: billing }), [
      'info at ./../billing/../billing/requirements.json: “./../billing/../billing/requirements.json” is named twice. Remove one of the two.',
    ]);
    assert.deepEqual(await external({ 'ownership.yaml': text, 'a.sdd.md': sdd('Covers: FR-1') }), [
      'docs/refunds.prd.md FR-1 covered',
    ]);
  });

  it('leaves out PRDs that the same charter governs, so that nothing old counts as covered', async () => {
    const own = manifest(prdEntry('docs/refunds.prd.md', [requirement('FR-1')]));
    const files = { 'ownership.yaml': charterWith('requirements.json'), 'requirements.json': own };
    assert.deepEqual(await external({ ...files, 'a.sdd.md': sdd('Covers: FR-1') }), ['FR-1 unknown']);
    assert.deepEqual(await saidInCharter(files['ownership.yaml'], files), [
      'info at requirements.json: “requirements.json” lists PRDs that this ownership.yaml governs. They are read directly: remove the line.',
    ]);
    // Another repository within this one, with a charter of its own.
    const module = {
      'ownership.yaml': charterWith('vendor/requirements.json'),
      'vendor/ownership.yaml': 'version: 1\n',
    };
    assert.deepEqual(await external({ ...module, 'vendor/requirements.json': own, 'a.sdd.md': sdd('Covers: FR-1') }), [
      'docs/refunds.prd.md FR-1 covered',
    ]);
  });

  it('is followed when it comes, changes and goes', async () => {
    const text = sdd('Covers: FR-1');
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'a.sdd.md': text });
    const { tandem } = workspace;
    const uri = workspace.uri('a.sdd.md');
    const manifestUri = workspace.uri(at);
    const asked: (readonly string[])[] = [];
    tandem.charters.onManifests((uris) => asked.push(uris));
    const state = async () => (await tandem.documents.coverage()).external.coverage.map((each) => each.state);
    await workspace.analyze('ownership.yaml');
    await workspace.analyze('a.sdd.md');
    assert.deepEqual(asked, [[manifestUri]]);
    assert.deepEqual(await state(), []);
    const both = { documents: [uri, workspace.uri('ownership.yaml')], charters: false };
    let shown = 0;
    tandem.documents.onChange((change) => (shown += Number(change.shown)));
    workspace.files.set(at, billing);
    assert.deepEqual(await tandem.filesChanged([{ uri: manifestUri, type: 'created' }]), both);
    assert.deepEqual(await state(), ['covered']);
    assert.equal(shown, 1, 'for views that list documents');
    workspace.files.set(at, billing.replace('"covered"', '"retired"'));
    assert.deepEqual(await tandem.filesChanged([{ uri: manifestUri, type: 'changed' }]), both);
    assert.deepEqual(await state(), ['retired']);
    workspace.files.delete(at);
    const folder = workspace.uri('../billing');
    assert.deepEqual(await tandem.filesChanged([{ uri: folder, type: 'deleted' }]), both);
    assert.deepEqual(await state(), []);
    // In other folders it may have to be watched otherwise.
    tandem.documents.forgetAll();
    await state();
    assert.deepEqual(asked, [[manifestUri], [manifestUri]]);
  });
});

describe('a manifest', () => {
  const workspace = new MemoryWorkspace({
    'ownership.yaml':
      'version: 1\npeople: { ada: { name: Ada Lovelace } }\nteams: { t: { name: Team, roles: { pm: ada } } }\n',
    'docs/b.prd.md':
      '---\nteam: t\nstage: prd\nretired: { FR-2: FR-1, FR-9: gone }\n---\n\n# B\n\n## Requirements\n\n- FR-1: One.\n- FR-2: Two.\n\n### More\n\n- FR-1: Once more.\n',
    'docs/a.prd.md':
      '# A\n\n## Requirements\n\n| ID | Requirement | Priority | MVP |\n|-|-|-|-|\n| FR-1 | Told | P0 | yes |\n',
  });

  async function written(): Promise<string> {
    const { facts } = await workspace.tandem.documents.all();
    const { requirements } = await workspace.tandem.documents.coverage();
    const charters = new Map(
      await Promise.all(
        facts.map(async (each) => [each.charter, (await workspace.tandem.charters.for(each.uri)).charter] as const),
      ),
    );
    return manifestText({ prds: facts, requirements, charters, file: workspace.uri('out/requirements.json') });
  }

  it('says of each requirement once what others need, in a fixed order', async () => {
    const text = await written();
    assert.ok(text.endsWith('}\n'));
    const value = manifestSchema.parse(JSON.parse(text));
    assert.deepEqual(
      value.prds.map(({ path, title, team, stage, owner }) => ({ path, title, team, stage, owner })),
      [
        {
          path: '../docs/a.prd.md',
          title: 'A',
          team: 'Team',
          stage: undefined,
          owner: { role: 'pm', people: ['Ada Lovelace'] },
        },
        {
          path: '../docs/b.prd.md',
          title: 'B',
          team: 'Team',
          stage: 'prd',
          owner: { role: 'pm', people: ['Ada Lovelace'] },
        },
      ],
    );
    assert.deepEqual(
      value.prds.map(({ requirements }) =>
        requirements.map((each) => ({ ...each, digest: each.digest === undefined ? 'none' : 'one' })),
      ),
      [
        [{ id: 'FR-1', text: 'Told', digest: 'one', state: 'uncovered', priority: 'P0', mvp: 'yes' }],
        [
          { id: 'FR-1', text: 'One.', digest: 'one', state: 'uncovered' },
          { id: 'FR-2', text: 'Two.', digest: 'one', state: 'retired', retired: 'FR-1' },
          { id: 'FR-9', text: '', digest: 'none', state: 'retired', retired: 'gone' },
        ],
      ],
    );
    assert.equal(await written(), text);
  });

  it('is read as it was written, with and without a byte order mark', async () => {
    const text = await written();
    for (const each of [text, `\ufeff${text}`]) {
      const reading = readManifest(each);
      assert.ok(reading.fault === undefined);
      assert.equal(reading.manifest.faults, 0);
      assert.deepEqual(reading.manifest.prds, manifestSchema.parse(JSON.parse(text)).prds);
    }
  });

  it('fits the published JSON Schema, which takes keys of a later version', () => {
    const file = new URL('../../../schemas/requirements.schema.json', import.meta.url);
    const schema = JSON.parse(readFileSync(file, 'utf8')) as { required: string[]; additionalProperties?: unknown };
    assert.deepEqual(schema.required, ['manifest', 'version', 'prds']);
    assert.equal(schema.additionalProperties, undefined);
    const reading = readManifest(JSON.stringify({ ...(JSON.parse(billing) as object), later: 1 }));
    assert.ok(reading.fault === undefined && reading.manifest.faults === 0);
  });

  it('tells itself from other files', () => {
    assert.ok(isManifest(billing));
    assert.ok(isManifest('{"manifest":"tandem-requirements","version":9}'));
    for (const other of [
      '',
      '{}',
      '[]',
      'null',
      '{"manifest":"x"}',
      'tandem-requirements',
      '{"__proto__":{"manifest":"tandem-requirements"}}',
    ])
      assert.ok(!isManifest(other), other);
  });

  it('is read whatever stands in it', () => {
    const broken = [
      '['.repeat(100_000),
      `{"manifest":"tandem-requirements","version":1,"prds":[${'['.repeat(5000)}${']'.repeat(5000)}]}`,
      '{"manifest":"tandem-requirements","version":1,"prds":[null,1,"x",[],{"path":"","title":"x","requirements":[]}]}',
      '{"manifest":"tandem-requirements","version":1,"prds":[{"path":"a","title":"x","requirements":{"length":9}}]}',
      '{"manifest":"tandem-requirements","version":1,"prds":[{"path":"__proto__","title":"x","requirements":[{"id":"__proto__"}]}]}',
    ];
    for (const text of broken) {
      const reading = readManifest(text);
      assert.ok(reading.fault !== undefined || reading.manifest.faults > 0, text.slice(0, 100));
    }
  });

  it('takes time in proportion to its IDs, and stops where it is no list any more', () => {
    const many = (count: number) =>
      manifest(
        prdEntry(
          'a.prd.md',
          Array.from({ length: count }, (_, index) => requirement(`FR-${index}`)),
        ),
      );
    const time = (count: number) => {
      const text = many(count);
      return cpuTime(() => readManifest(text));
    };
    time(2_000);
    const [few, lots] = [time(5_000), time(40_000)];
    assert.ok(lots < few * 30 + 50, `${few} ms, ${lots} ms`);
    const reading = readManifest(many(60_000));
    assert.ok(reading.fault === undefined);
    assert.deepEqual(reading.manifest.fault, { place: 'prds[0].requirements[50000]', kind: 'too-many' });
  });

  it('with ten thousand IDs is looked up in proportion to what is covered', async () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `FR-${index + 1}`);
    const big = manifest(
      prdEntry(
        'docs/refunds.prd.md',
        ids.map((id) => requirement(id)),
      ),
    );
    const covers = (count: number) =>
      sdd(
        ids
          .slice(0, count)
          .map((id) => `Covers: ${id}`)
          .join('\n\n'),
      );
    const time = async (count: number) => {
      const files = { 'ownership.yaml': charter, '../billing/requirements.json': big, 'a.sdd.md': covers(count) };
      const { tandem } = new MemoryWorkspace(files);
      const before = process.cpuUsage();
      const { external: claims } = await tandem.documents.coverage();
      assert.equal(claims.coverage.length, count);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    await time(100);
    const [few, many] = [await time(500), await time(4_000)];
    assert.ok(many < few * 24 + 200, `${few} ms, ${many} ms`);
  });
});

function open(files: Files, path: string) {
  const workspace = new MemoryWorkspace(files);
  return { tandem: workspace.tandem, uri: workspace.uri(path) };
}
