import assert from 'node:assert/strict';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { defaultCharter } from '../../src/core/charter/read/readCharter.js';
import type { DocumentKind } from '../../src/core/charter/model/charter.js';
import { readDocument, readHead } from '../../src/core/document/document.js';
import { lenses } from '../../src/core/features/lenses.js';
import { parseMarkdown } from '../../src/core/parse/markdown/markdownParser.js';
import type { MarkdownTree } from '../../src/core/parse/markdown/markdownTree.js';
import { runRules } from '../../src/core/rules/runRules.js';
import { cpuTimeOf, median } from './cpuTime.js';
import { readFacts } from '../../src/core/workspace/index/readFacts.js';
import { noExternal } from '../../src/core/workspace/manifests/external.js';
import { pairOf } from '../../src/core/workspace/pair.js';

/** Bundled it is less; here every call of a module is one through the loader, and the machine may be busy. */
const limit = 1.25;

const prose = [
  'Nurses enter each order twice, once on paper and once in the ward system, and every week some of them get lost.',
  'The team looked at three ways to store the list, and took the one that needs the fewest changes on the tablets.',
  'When the network is gone, the list is kept on the device and sent as soon as the ward is in reach again.',
  'See [the notes](notes.md) and `orders.csv` for what was counted in March, and **who** was asked about it.',
];

/** A document of ordinary sections: running text, lists, a table, a labelled line. */
function ordinary(index: number): string {
  const sections = ['Problem', 'Goals', 'Requirements', 'Users', 'Design', 'Storage', 'Risks', 'Rollout', 'Timeline'];
  return [
    `# Orders on ward ${index}\n`,
    ...sections.flatMap((heading, at) => [
      `## ${heading}\n`,
      [0, 1, 2].map((step) => prose[(index + at + step) % prose.length]).join('\n') + '\n',
      ...[1, 2, 3, 4].map((item) => `- FR-${at}${item}: The list shows bed ${item} with its *orders* first.`),
      '',
      '| Part | Owner | Date |',
      '| --- | --- | --- |',
      `| Part ${at} | Grace | Q${1 + (at % 4)} 2027 |\n`,
      '**Status**: in review\n',
    ]),
  ].join('\n');
}

/** All that an analysis does with a parsed document. */
function analyze(tree: MarkdownTree, kind: DocumentKind): void {
  const uri = `file:///it.${kind}.md`;
  const governed = { kind, charter: defaultCharter(), team: undefined };
  const document = readDocument({ uri, tree, head: readHead(tree) }, governed);
  runRules({
    uri,
    lines: document.lines,
    severities: [],
    document: {
      document,
      links: [],
      pair: pairOf(() => readFacts(document, []), [], {
        folders: [],
        isThere: () => true,
        externalOf: () => noExternal,
        charter: undefined,
      }),
      known: { prd: [], sdd: [] },
      today: '2026-01-01',
      session: undefined,
      charterFile: undefined,
      unreadableCharter: undefined,
      encoding: undefined,
      gain: undefined,
    },
  });
  lenses(document, []);
}

describe('analysis besides parsing', () => {
  it('costs about as much as a plain remark-parse of the same text, and no more than a quarter above', async function () {
    this.timeout(120_000);
    const plain = unified().use(remarkParse);
    const texts = Array.from({ length: 12 }, (_, index) => ordinary(index));
    const ratios: number[] = [];
    for (let round = 0; round < 9; round++) {
      const base = await cpuTimeOf(() => {
        for (const text of texts) plain.parse(text);
        return Promise.resolve();
      });
      // A tree keeps what was read from it, so each is good for one time.
      const trees = texts.map((text) => parseMarkdown(text));
      const besides = await cpuTimeOf(() => {
        for (const [index, tree] of trees.entries()) analyze(tree, index % 2 === 0 ? 'prd' : 'sdd');
        return Promise.resolve();
      });
      // The first rounds read the tables and compile.
      if (round > 1) ratios.push(besides / base);
    }
    this.test!.title += ` (${median(ratios).toFixed(2)} of it)`;
    assert.ok(median(ratios) < limit, `${ratios.map((ratio) => ratio.toFixed(2)).join(', ')} of a plain remark-parse`);
  });
});
