/**
 * Times the reading of documents, parse and decisions, against a plain remark-parse of the same text, in one process
 * and with warm code. Limit: three times. Arguments: files.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { defaultCharter } from '../../src/core/charter/read/readCharter.js';
import { findDecisions } from '../../src/core/document/recognise/findDecisions.js';
import { readFrontMatter } from '../../src/core/parse/markdown/frontMatter.js';
import { parseMarkdown } from '../../src/core/parse/markdown/markdownParser.js';
import { readSections } from '../../src/core/parse/markdown/sections.js';

const limit = 3;
const rounds = 8;
const plain = unified().use(remarkParse);
const charter = defaultCharter();

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function readWhole(text: string): void {
  const tree = parseMarkdown(text);
  findDecisions({ text, sections: readSections(tree), frontMatter: readFrontMatter(tree), charter, kind: 'sdd' });
}

const rows = process.argv.slice(2).map((file) => {
  const text = readFileSync(file, 'utf8');
  let base = Infinity;
  let ours = Infinity;
  // In turns, and the shortest of each: what else the machine does meanwhile only ever makes them longer.
  for (let round = 0; round < rounds; round++) {
    base = Math.min(
      base,
      milliseconds(() => plain.parse(text)),
    );
    ours = Math.min(
      ours,
      milliseconds(() => readWhole(text)),
    );
  }
  return { file, base, ours, ratio: ours / base };
});
rows.sort((a, b) => b.ratio - a.ratio);
console.log(`Time, as a multiple of a plain remark-parse (limit ${limit})`);
for (const { file, base, ours, ratio } of rows.slice(0, 8)) {
  console.log(`  ${ratio.toFixed(2)}  ${ours.toFixed(1)} ms of ${base.toFixed(1)} ms  ${basename(file)}`);
}
console.log(`${rows.filter((row) => row.ratio > limit).length} of ${rows.length} above the limit`);
