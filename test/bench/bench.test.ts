import assert from 'node:assert/strict';
import { bench } from '../../scripts/bench/bench.mjs';
import { cold, edited, since, warm, writing } from '../../scripts/bench/commandLines.mjs';
import { corpusFiles } from '../../scripts/bench/corpus.mjs';
import { withTables } from '../../scripts/bench/page.mjs';
import { asText, tablesOf } from '../../scripts/bench/tables.mjs';

describe('npm run bench', function () {
  this.timeout(180_000);

  it('makes the same documents of the same seed', () => {
    assert.deepEqual(corpusFiles(12, 7), corpusFiles(12, 7));
    assert.notDeepEqual(corpusFiles(12, 7), corpusFiles(12, 8));
    const files = [...corpusFiles(25, 1).keys()];
    assert.deepEqual(
      ['.prd.md', '.sdd.md'].map((ending) => files.filter((file) => file.endsWith(ending)).length),
      [13, 12],
    );
  });

  it('measures all there is, and what was remembered is by far the quickest', async () => {
    const figures = await bench({ sizes: [6, 30], rounds: 1, seed: 1, isQuick: true, others: false });
    const [few, many] = figures.commandLines;
    assert.ok(few && many);
    assert.deepEqual(Object.keys(many.costs), [cold, writing, warm, edited, since]);
    const cost = (name: string) => many.costs[name] ?? assert.fail(name);
    for (const each of Object.values(many.costs))
      for (const number of Object.values(each)) assert.ok(Number.isFinite(number) && number > 0);
    // Processor time, in one run.
    assert.ok(cost(warm).cpu < cost(cold).cpu / 3, `${cost(warm).cpu} of ${cost(cold).cpu} s`);
    assert.ok(cost(writing).cpu < cost(cold).cpu * 1.5, `${cost(writing).cpu} of ${cost(cold).cpu} s`);
    assert.ok(cost(warm).memory < cost(cold).memory);
    for (const { key, parse, keyOf95 } of figures.keystrokes) assert.ok(key > 0 && key <= keyOf95 && key < parse);
    for (const { update, facts, bytesEach } of figures.index) {
      assert.ok(update > 0 && facts > 0);
      assert.ok(bytesEach < 60_000, `${bytesEach} bytes for each document`);
    }
    assert.ok(figures.activation.activate < figures.activation.load);
    const tables = tablesOf(figures);
    assert.equal(tables.length, 6);
    for (const { rows } of tables) for (const row of rows) assert.equal(row.length, rows[0]?.length);
    assert.ok(asText(tables[0]!).includes(cold));
    const page = '# Page\n\n<!-- figures: written by npm run bench -->\n<!-- end of figures -->\n\nThe end.\n';
    const written = withTables(page, figures);
    assert.match(written, /^# Page\n[^]*\| tandem check, nothing changed \|[^]*\n\nThe end\.\n$/);
    assert.equal(withTables(written, figures), written);
    assert.throws(() => withTables('# Page\n', figures), /no part between/);
  });
});
