import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CoverageReport } from '../../src/cli/coverage/coverageReport.js';
import { manifestSchema } from '../../src/core/workspace/manifests/manifestSchema.js';
import { tandem } from './tandemIn.js';

const there =
  'version: 1\npeople:\n  ada: { name: Ada }\n  grace: { name: Grace }\nteams:\n  t: { roles: { pm: ada, em: grace } }\n';
const here = 'version: 1\npeople:\n  tom: { name: Tomas }\nteams:\n  s: { roles: { em: tom } }\n';
const prd =
  '---\nteam: t\n---\n\n# Refunds\n\n## Requirements\n\n- FR-1: A refund takes a minute.\n- FR-2: It is told.\n';
const sdd = (body: string, head = '') => `---\nteam: s\n${head}---\n\n# Shop\n\n## Solution\n\n${body}\n`;

describe('tandem coverage --manifest', () => {
  let top: string;
  let billing: string;
  let shop: string;

  beforeEach(async () => {
    top = await mkdtemp(path.join(tmpdir(), 'tandem-manifest-'));
    [billing, shop] = [path.join(top, 'billing'), path.join(top, 'shop')];
    await mkdir(path.join(billing, 'docs'), { recursive: true });
    await mkdir(path.join(billing, '.git'));
    await mkdir(path.join(shop, '.git'), { recursive: true });
    await writeFile(path.join(billing, 'ownership.yaml'), there);
    await writeFile(path.join(billing, 'docs/refunds.prd.md'), prd);
    await writeFile(path.join(shop, 'ownership.yaml'), `${here}manifests: [../billing/requirements.json]\n`);
    await writeFile(
      path.join(shop, 'shop.sdd.md'),
      sdd('Covers: FR-1, FR-2, FR-7', 'confirmed: { FR-1: d13bef80, FR-2: 658a582e }\n'),
    );
  });

  afterEach(() => rm(top, { recursive: true, force: true }));

  const write = (...more: readonly string[]) => tandem(billing, 'coverage', '--manifest', 'requirements.json', ...more);
  const file = () => path.join(billing, 'requirements.json');

  it('writes what another repository reads, and says what became of it', async () => {
    assert.deepEqual(await write(), { code: 0, out: 'Created requirements.json.\n', err: '' });
    const text = await readFile(file(), 'utf8');
    const value = manifestSchema.parse(JSON.parse(text));
    assert.ok(text.endsWith('}\n'));
    assert.deepEqual(value.prds, [
      {
        path: 'docs/refunds.prd.md',
        title: 'Refunds',
        team: 'T',
        owner: { role: 'pm', people: ['Ada'] },
        requirements: [
          { id: 'FR-1', text: 'A refund takes a minute.', digest: 'd13bef80', state: 'uncovered' },
          { id: 'FR-2', text: 'It is told.', digest: '658a582e', state: 'uncovered' },
        ],
      },
    ]);
    assert.deepEqual(await write(), { code: 0, out: 'requirements.json is up to date.\n', err: '' });
    await writeFile(path.join(billing, 'docs/refunds.prd.md'), prd.replace('It is told.', 'It is told at once.'));
    assert.equal((await write()).out, 'Updated requirements.json.\n');
    // Nothing else is left behind.
    assert.deepEqual(await readdir(billing), ['.git', 'docs', 'ownership.yaml', 'requirements.json']);
  });

  it('is missed in words where a design names a PRD of that repository', async () => {
    const names = 'prd: ../billing/docs/refunds.prd.md\n';
    await writeFile(path.join(shop, 'shop.sdd.md'), sdd('Covers: FR-1, FR-2', names));
    const { out } = await tandem(shop, 'coverage');
    assert.equal(
      out,
      'Not found, so not counted\n  FR-1  shop.sdd.md:10 · in no PRD here and in no manifest\n  FR-2  shop.sdd.md:10 · in no PRD here and in no manifest\n',
    );
    const checked = await tandem(shop, 'check');
    for (const message of [
      '“../billing/docs/refunds.prd.md” is outside the workspace, and no manifest in ownership.yaml lists it. Add it to one, or correct the path.',
      'There is no file “../billing/requirements.json”.',
      '“FR-1” and 1 other requirements cannot be looked up, because “../billing/requirements.json” cannot be used.',
    ])
      assert.ok(checked.out.includes(message), checked.out);
    await write();
    assert.doesNotMatch((await tandem(shop, 'check')).out, /broken-link|external-requirement/u);
    assert.match((await tandem(shop, 'coverage')).out, /FR-1 {2}covered/u);
  });

  it('lets a design elsewhere be checked against it', async () => {
    await write();
    assert.deepEqual(await tandem(shop, 'coverage'), {
      code: 0,
      out: `../billing/requirements.json › docs/refunds.prd.md
  FR-1  covered       A refund takes a minute. · shop.sdd.md “Solution”
  FR-2  covered       It is told. · shop.sdd.md “Solution”

Not found, so not counted
  FR-7  shop.sdd.md:10 · in no PRD here and in no manifest
`,
      err: '',
    });
    await writeFile(path.join(billing, 'docs/refunds.prd.md'), prd.replace('It is told.', 'It is told at once.'));
    await write();
    const { out } = await tandem(shop, 'coverage', '--format', 'json');
    const { external, unresolved, requirements } = JSON.parse(out) as CoverageReport;
    assert.deepEqual(
      external.map(({ id, manifest, prd: of, title, state, stateThere, turn }) => [
        id,
        manifest,
        of,
        title,
        state,
        stateThere,
        turn,
      ]),
      [
        ['FR-1', '../billing/requirements.json', 'docs/refunds.prd.md', 'Refunds', 'covered', 'uncovered', null],
        ['FR-2', '../billing/requirements.json', 'docs/refunds.prd.md', 'Refunds', 'suspect', 'uncovered', 'tom'],
      ],
    );
    assert.deepEqual(
      unresolved.map(({ id, path: at, reason }) => [id, at, reason]),
      [['FR-7', 'shop.sdd.md', 'unknown']],
    );
    assert.deepEqual(requirements, []);
    const check = await tandem(shop, 'check');
    assert.match(
      check.out,
      /warning {2}“FR-2” changed in Refunds \(\.\.\/billing\/requirements\.json\) since it was confirmed\./,
    );
    assert.match(check.out, /info {5}There is no requirement “FR-7” in \.\.\/billing\/requirements\.json/);
    assert.match((await tandem(shop, 'next')).out, /Tomas confirms FR-2/);
    const markdown = await tandem(shop, 'coverage', '--format', 'markdown');
    assert.match(
      markdown.out,
      /^## Refunds\n\n\.\.\/billing\/requirements\.json › docs\/refunds\.prd\.md, shop\.sdd\.md$/m,
    );
    const csv = await tandem(shop, 'coverage', '--format', 'csv');
    assert.match(csv.out, /^"\.\.\/billing\/requirements\.json › docs\/refunds\.prd\.md","FR-2",/m);
  });

  it('counts nothing while there is no manifest, and says so in the charter', async () => {
    const { code, out } = await tandem(shop, 'check', '--format', 'json');
    const { findings } = JSON.parse(out) as { findings: { rule: string; severity: string; path: string }[] };
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'external-requirement').map(({ severity, path: at }) => [severity, at]),
      [
        ['info', 'ownership.yaml'],
        ['info', 'shop.sdd.md'],
      ],
    );
    assert.doesNotMatch((await tandem(shop, 'coverage')).out, / covered/);
    assert.equal(code, 1, 'for the decisions that the design leaves open');
  });

  it('does not let requirements of other repositories count for one’s own share', async () => {
    await write();
    assert.equal((await tandem(shop, 'coverage', '--fail-under', '100')).code, 0);
    assert.equal((await write('--fail-under', '1')).code, 1);
  });

  it('writes over no file that is no manifest, and over none that nobody can read', async () => {
    for (const text of ['{"name":"mine"}\n', 'mine\n', '[]']) {
      await writeFile(file(), text);
      const { code, out, err } = await write();
      assert.deepEqual([code, out], [2, '']);
      assert.equal(
        err,
        'tandem: requirements.json: This file is not a manifest of requirements. Name another file, or remove it. Nothing was written.\n',
      );
      assert.equal(await readFile(file(), 'utf8'), text);
    }
    await writeFile(file(), Buffer.from([0xff, 0xfe, 0]));
    assert.equal((await write()).code, 2);
    await writeFile(file(), '{"manifest":"tandem-requirements","version":7}');
    assert.equal((await write()).out, 'Updated requirements.json.\n');
  });

  it('keeps a link and the permissions of the file', async () => {
    await mkdir(path.join(top, 'out'));
    await write();
    await rm(file());
    await symlink(path.join(top, 'out/all.json'), file());
    await writeFile(path.join(top, 'out/all.json'), '');
    await chmod(path.join(top, 'out/all.json'), 0o640);
    assert.equal((await write()).out, 'Updated requirements.json.\n');
    const value = manifestSchema.parse(JSON.parse(await readFile(path.join(top, 'out/all.json'), 'utf8')));
    assert.equal(value.prds[0]?.path, '../billing/docs/refunds.prd.md');
    assert.equal((await stat(path.join(top, 'out/all.json'))).mode & 0o777, 0o640);
  });

  it('writes nothing when it could not read all', async () => {
    await writeFile(path.join(billing, 'docs/b.prd.md'), Buffer.from([0, 1, 2, 0]));
    const { code, err } = await write();
    assert.equal(code, 2);
    assert.equal(
      err,
      'tandem: docs/b.prd.md: This file could not be read, so its coverage is unknown.\ntandem: requirements.json was not changed.\n',
    );
    await writeFile(path.join(billing, 'docs/b.prd.md'), '<<<<<<< a\n# A\n=======\n# B\n>>>>>>> b\n');
    const conflict = await write();
    assert.equal(conflict.code, 2);
    assert.equal(
      conflict.err,
      'tandem: docs/b.prd.md: This file has a merge conflict, so its coverage is unknown.\ntandem: requirements.json was not changed.\n',
    );
    assert.deepEqual((await readdir(billing)).includes('requirements.json'), false);
  });

  it('says what it cannot do', async () => {
    const err = async (...words: readonly string[]) => (await tandem(top, ...words)).err;
    assert.equal(
      await err('coverage', 'billing', '--manifest', 'out.txt'),
      'tandem: --manifest must name a file that ends in “.json”, not “out.txt”.\n',
    );
    assert.equal(
      await err('coverage', 'billing', '--manifest', 'out.json', '--format', 'json'),
      'tandem: --manifest does not work with --format. Run the command twice, once with each.\n',
    );
    assert.equal(
      await err('coverage', 'billing', 'shop', '--manifest', 'out.json'),
      'tandem: A manifest is of one repository. Name paths of one repository only.\n',
    );
    assert.equal(
      await err('coverage', 'billing', '--manifest', 'gone/out.json'),
      'tandem: There is no folder for “gone/out.json”. Create it first.\n',
    );
    assert.equal(
      await err('check', '--manifest', 'out.json'),
      'tandem: “tandem check” has no option --manifest. Use it with “tandem coverage”.\n',
    );
    assert.equal(await err('coverage', '--manifest'), 'tandem: --manifest needs a value.\n');
  });

  it('is no way to read other files', async () => {
    await writeFile(path.join(top, 'secret.json'), '{"secret":"swordfish"}');
    await writeFile(
      path.join(shop, 'ownership.yaml'),
      `${here}manifests: [../secret.json, loop.json, pipe.json, '../billing']\n`,
    );
    await symlink('loop.json', path.join(shop, 'loop.json'));
    await mkdir(path.join(shop, 'pipe.json'));
    const { out } = await tandem(shop, 'check');
    assert.doesNotMatch(out, /swordfish/);
    for (const said of [
      '“../secret.json” is not a manifest',
      '“loop.json” cannot be opened',
      'There is no file “pipe.json”',
      '“../billing” does not end in “.json”',
    ])
      assert.ok(out.includes(said), `${said}: ${out}`);
  });

  it('is too large to be read, with ten megabytes', async () => {
    await writeFile(file(), `{"manifest":"tandem-requirements","version":1,"prds":[]}${' '.repeat(10_000_000)}`);
    assert.match(
      (await tandem(shop, 'check')).out,
      /“\.\.\/billing\/requirements\.json” is too large, so it is not used\./,
    );
    assert.match((await write()).err, /requirements\.json is too large to change\./);
  });
});
