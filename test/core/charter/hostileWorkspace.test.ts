import assert from 'node:assert/strict';
import { resolveOwner } from '../../../src/core/charter/resolve/owners.js';
import { lenses } from '../../../src/core/features/lenses.js';
import { LineIndex } from '../../../src/core/text/lineIndex.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const sdd =
  '---\nteam: t0\nauthors: [p7]\nprd: a.prd.md\n---\n\n# A\n\n## Solution\n\nA worker does it, by and by.\n\nOwner: @p1\n';

/** Reads a charter and a document under it, in the whole pipeline. Gives the findings of both as `rule text`. */
async function check(charter: string, document = sdd) {
  const files = { 'ownership.yaml': charter, 'a.sdd.md': document, 'a.prd.md': '---\nsdd: a.sdd.md\n---\n\n# A\n' };
  const workspace = new MemoryWorkspace(files);
  const start = process.cpuUsage();
  const ofCharter = await workspace.analyze('ownership.yaml');
  const ofDocument = await workspace.analyze('a.sdd.md');
  const used = process.cpuUsage(start);
  const lines = new LineIndex(charter);
  const found = ofCharter.findings.map(({ rule, range }) => {
    const { start: from, end } = lines.spanOf(range);
    return `${rule} ${charter.slice(from, Math.min(end, from + 40))}`;
  });
  return { workspace, ofDocument, found, seconds: (used.user + used.system) / 1e6 };
}

describe('a hostile charter, in the whole pipeline', function () {
  this.timeout(120_000);

  it('whose teams are their own ancestors still has owners', async () => {
    const charter = `people: { p1: { name: One } }
teams:
  t0: { roles: { em: p1 }, parent: t1 }
  t1: { parent: t2 }
  t2: { parent: t0 }
  t3: { parent: t3 }
`;
    const { found, ofDocument } = await check(charter);
    assert.deepEqual(
      found.filter((line) => line.startsWith('charter')),
      ['charter t1', 'charter t2', 'charter t0', 'charter t3'],
    );
    assert.equal(ofDocument.type, 'document');
    const { document } = ofDocument;
    const how = document.charter.decisions.find((decision) => decision.id === 'how');
    assert.ok(how);
    assert.equal(resolveOwner(document.charter, document.team, how).people[0]?.name, 'One');
  });

  it('with eight thousand people is read in bounded time', async () => {
    const people = Array.from({ length: 8_000 }, (_, index) => `  p${index}: { name: Person ${index} }`);
    const charter = `people:\n${people.join('\n')}\nteams:\n  t0: { roles: { pm: p1, em: p7999 } }\n`;
    const handles = Array.from({ length: 1_500 }, (_, index) => `x${index}`).join(', ');
    const { found, ofDocument, seconds } = await check(charter, sdd.replace('[p7]', `[${handles}]`));
    assert.deepEqual(found, []);
    const unknown = ofDocument.findings.filter(({ rule }) => rule === 'unknown-person');
    assert.ok(unknown.length >= 500, String(unknown.length));
    assert.ok(seconds < 20, `${seconds} s`);
  });

  it('with two thousand teams above each other is read in bounded time', async () => {
    const teams = Array.from(
      { length: 1_999 },
      (_, index) => `  t${index}: { parent: t${index + 1}, documents: ['d${index}/**'], agreements: { a: {} } }`,
    );
    const charter = `people: { p1: { name: One } }\nteams:\n${teams.join('\n')}\n  t1999: { roles: { pm: p1 } }\n`;
    const { found, seconds } = await check(charter);
    // Whoever takes the role at the top has it in every team.
    assert.deepEqual(
      found.filter((line) => line.startsWith('vacant-role')),
      ['vacant-role roles'],
    );
    assert.ok(seconds < 20, `${seconds} s`);
  });

  it('that is a YAML bomb says so at its place and costs little', async () => {
    const line = (index: number): string =>
      `a${index}: &a${index} [${Array.from({ length: 10 }, () => `*a${index - 1}`).join(', ')}]`;
    const bomb = `a0: &a0 [x]\n${Array.from({ length: 12 }, (_, index) => line(index + 1)).join('\n')}\npeople: *a12\n`;
    const { found, seconds } = await check(bomb);
    assert.ok(
      found.some((each) => /^charter \*a\d+$/.test(each)),
      found.join(' | '),
    );
    assert.ok(seconds < 20, `${seconds} s`);
  });

  it('indented by tabs says so and keeps what stands elsewhere', async () => {
    const { found, ofDocument } = await check('people:\n  p1: { name: One }\nteams:\n\tt0:\n\t\tname: T\n');
    assert.ok(
      found.some((each) => each.startsWith('charter \t')),
      JSON.stringify(found),
    );
    assert.equal(ofDocument.type === 'document' && ofDocument.document.charter.people.size, 1);
  });

  it('being typed keeps the last owners in the lenses, and shows its fault', async () => {
    const good = 'people:\n  p1: { name: One }\nteams:\n  t0: { name: T, roles: { em: p1 } }\n';
    const { workspace } = await check(good);
    const shown = async (): Promise<string | undefined> => {
      const analysis = await workspace.analyze('a.sdd.md');
      assert.equal(analysis.type, 'document');
      return lenses(analysis.document, analysis.links).find(({ kind }) => kind === 'section')?.text;
    };
    const before = await shown();
    assert.match(before ?? '', /EM One/);
    for (const typed of ['peop', 'people:\n  p1: { name: "One }\nteams:\n', 'people: [', '{', '"']) {
      workspace.files.set('ownership.yaml', typed);
      workspace.core.charters.forget(workspace.uri('ownership.yaml'));
      assert.equal(await shown(), before, typed);
      const { findings } = await workspace.analyze('ownership.yaml');
      assert.ok(findings.length > 0, typed);
    }
  });

  it('offers to write into it only while that is safe', async () => {
    const good = 'people:\n  p1: { name: One }\nteams:\n  t0: { name: T }\n';
    const { workspace } = await check(good);
    const fixes = async () => {
      const { findings } = await workspace.analyze('a.sdd.md');
      return findings.find(({ rule }) => rule === 'unknown-person')?.fixes.map(({ title }) => title);
    };
    assert.deepEqual(await fixes(), ['Change to “p1”', 'Add “p7” to ownership.yaml']);
    workspace.files.set('ownership.yaml', `${good}rules: [\n`);
    workspace.core.charters.forget(workspace.uri('ownership.yaml'));
    assert.deepEqual(await fixes(), ['Change to “p1”']);
  });

  it('of any names in Unicode works', async () => {
    const charter =
      'people:\n  zoë: { name: Zoë }\n  张三: { name: 张三 }\nteams:\n  t0: { name: Équipe, roles: { em: 张三, pm: zoë } }\n';
    const { found, ofDocument } = await check(
      charter,
      sdd.replace('[p7]', '["zoe\u0308", 张三]').replace('@p1', '@张三'),
    );
    assert.deepEqual(found, []);
    assert.deepEqual(
      ofDocument.findings.filter(({ rule }) => rule === 'unknown-person'),
      [],
    );
  });
});
