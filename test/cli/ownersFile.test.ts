import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tandem } from './tandemIn.js';

const charter = `version: 1
people:
  ada: { name: Ada, github: adal }
  grace: { name: Grace, email: grace@example.com }
teams:
  t: { name: Payments, roles: { pm: ada, em: grace }, documents: ["docs/**"] }
  u: { name: Data, roles: { pm: grace }, documents: ["data/**"] }
`;

describe('tandem owners for other tools', () => {
  let folder: string;
  const codeowners = ['owners', '--format', 'codeowners'] as const;
  const file = () => path.join(folder, '.github/CODEOWNERS');

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-owners-'));
    await mkdir(path.join(folder, 'docs'));
    await mkdir(path.join(folder, 'data'));
    await mkdir(path.join(folder, '.github'));
    await writeFile(path.join(folder, 'ownership.yaml'), charter);
    await writeFile(path.join(folder, 'docs/my plan.prd.md'), '# A\n');
    await writeFile(path.join(folder, 'docs/a.sdd.md'), '# A\n');
    await writeFile(path.join(folder, 'data/b.prd.md'), '# B\n');
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('prints the lines of CODEOWNERS, counted from the repository wherever it is run', async () => {
    const lines = '/docs/a.sdd.md grace@example.com\n/docs/my\\ plan.prd.md @adal\n';
    const all = await tandem(folder, ...codeowners);
    assert.deepEqual(all, { code: 0, out: `/data/b.prd.md grace@example.com\n${lines}`, err: '' });
    await mkdir(path.join(folder, '.git'));
    assert.equal((await tandem(path.join(folder, 'docs'), ...codeowners)).out, lines);
    assert.equal((await tandem(folder, ...codeowners, '--team', 'payments')).out, lines);
    assert.equal((await tandem(folder, ...codeowners, '--role', 'em')).out, '/docs/a.sdd.md grace@example.com\n');
    assert.equal((await tandem(folder, ...codeowners, 'docs/a.sdd.md')).out, '/docs/a.sdd.md grace@example.com\n');
  });

  it('prints a table and a catalog', async () => {
    const csv = await tandem(folder, 'owners', 'docs', '--format', 'csv');
    assert.deepEqual(csv.out.split('\r\n').slice(1), [
      '"docs/a.sdd.md","SDD","A","Payments","","EM","Grace","grace@example.com",""',
      '"docs/my plan.prd.md","PRD","A","Payments","","PM","Ada","","adal"',
      '',
    ]);
    const catalog = await tandem(folder, 'owners', '--format', 'backstage', '--team', 'u');
    assert.match(catalog.out, /^kind: Group\nmetadata:\n {2}name: u$/m);
    assert.doesNotMatch(catalog.out, /Payments|adal/);
    assert.deepEqual([csv.code, csv.err, catalog.code, catalog.err], [0, '', 0, '']);
  });

  it('writes its part of a file, again and again, and leaves the rest and its permissions alone', async () => {
    const ours = '\u{feff}# Ours, ä\r\n*  @all  \r\n';
    await writeFile(file(), ours, { mode: 0o640 });
    await chmod(file(), 0o640);
    const write = () => tandem(folder, ...codeowners, '--write', '.github/CODEOWNERS');
    assert.deepEqual(await write(), { code: 0, out: 'Updated the marked part of .github/CODEOWNERS.\n', err: '' });
    const first = await readFile(file(), 'utf8');
    assert.equal(
      first,
      `${ours}# tandem owners: start\r\n/data/b.prd.md grace@example.com\r\n/docs/a.sdd.md grace@example.com\r\n/docs/my\\ plan.prd.md @adal\r\n# tandem owners: end\r\n`,
    );
    assert.equal((await write()).out, '.github/CODEOWNERS is up to date.\n');
    await writeFile(file(), `${first}/last @x\r\n`);
    await rm(path.join(folder, 'docs/my plan.prd.md'));
    assert.equal((await write()).code, 0);
    assert.equal(await readFile(file(), 'utf8'), `${first.replace(/^\/docs\/my.*\r\n/m, '')}/last @x\r\n`);
    if (process.platform !== 'win32') assert.equal((await stat(file())).mode & 0o777, 0o640);
    assert.deepEqual(await readdir(path.join(folder, '.github')), ['CODEOWNERS']);
  });

  it('creates the file', async () => {
    const { out } = await tandem(folder, ...codeowners, 'data', '--write', 'CODEOWNERS');
    assert.equal(out, 'Created CODEOWNERS.\n');
    assert.equal(
      await readFile(path.join(folder, 'CODEOWNERS'), 'utf8'),
      '# tandem owners: start\n/data/b.prd.md grace@example.com\n# tandem owners: end\n',
    );
  });

  const refused: readonly (readonly [name: string, bytes: string | Buffer, says: RegExp])[] = [
    ['a mark without the other', '* @a\n# tandem owners: end\n', /must both be there once.* Nothing was written\.\n$/],
    ['text that is not UTF-8', Buffer.from([0x23, 0xe4, 0x0a]), /is not UTF-8/],
  ];
  for (const [name, bytes, says] of refused) {
    it(`changes nothing in ${name}`, async () => {
      await writeFile(file(), bytes);
      const { code, err } = await tandem(folder, ...codeowners, '--write', '.github/CODEOWNERS');
      assert.equal(code, 2);
      assert.match(err, says);
      assert.deepEqual(await readFile(file()), Buffer.from(bytes));
      assert.deepEqual(await readdir(path.join(folder, '.github')), ['CODEOWNERS']);
    });
  }

  it('changes nothing outside of the repository, through a link neither', async () => {
    const other = await mkdtemp(path.join(tmpdir(), 'tandem-other-'));
    try {
      await writeFile(path.join(other, 'CODEOWNERS'), '* @a\n');
      const outside = await tandem(folder, ...codeowners, '--write', path.join(other, 'CODEOWNERS'));
      assert.match(outside.err, /is not in the repository of the documents/);
      await symlink(path.join(other, 'CODEOWNERS'), file());
      const linked = await tandem(folder, ...codeowners, '--write', '.github/CODEOWNERS');
      assert.match(linked.err, /is not in the repository of the documents/);
      assert.deepEqual([outside.code, linked.code], [2, 2]);
      assert.equal(await readFile(path.join(other, 'CODEOWNERS'), 'utf8'), '* @a\n');
    } finally {
      await rm(other, { recursive: true, force: true });
    }
  });

  it('writes nothing when a document could not be read, since half would pass for all', async () => {
    await writeFile(path.join(folder, 'docs/a.sdd.md'), Buffer.from([0, 1, 2, 0]));
    await writeFile(file(), '* @a\n');
    const { code, err } = await tandem(folder, ...codeowners, '--write', '.github/CODEOWNERS');
    assert.equal(code, 2);
    assert.equal(
      err,
      'tandem: docs/a.sdd.md: This file could not be read, so its owner is unknown.\ntandem: .github/CODEOWNERS was not changed.\n',
    );
    assert.equal(await readFile(file(), 'utf8'), '* @a\n');
  });

  it('says what it cannot do', async () => {
    const said = async (...words: string[]) => {
      const { code, err } = await tandem(folder, 'owners', ...words);
      assert.equal(code, 2);
      return err;
    };
    assert.match(await said('--write', 'X'), /^tandem: --write only works with “--format codeowners”/);
    assert.match(await said('--format', 'backstage', '--role', 'pm'), /^tandem: --role does not work with/);
    assert.match(await said('--format', 'csv', 'ownership.yaml'), /is not a PRD or an SDD that can be read/);
    assert.match(await said('--format', 'csv', '--team', 'x'), /^tandem: There is no team “x”/);
    assert.match(await said('--format', 'codeowners', '--write', 'x/y'), /^tandem: There is no folder for “x\/y”/);
  });
});
