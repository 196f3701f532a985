/**
 * Times the reading of documents beside a plain remark-parse of the same text, in processor time, in one process and with
 * warm code. Prints JSON: for each file how many milliseconds plain parsing takes (`base`), parsing and reading the decisions
 * (`reading`), and what an analysis costs besides parsing (`besides`: decisions, rules, lenses). Arguments: files. Run it as a
 * bundle, as users do: see measureSpeed.mjs.
 */
import { readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { DocumentKind } from '../../src/core/charter/model/charter.js';
import { defaultCharter } from '../../src/core/charter/read/readCharter.js';
import { readDocument, readHead } from '../../src/core/document/document.js';
import { lenses } from '../../src/core/features/lenses.js';
import { parseMarkdown } from '../../src/core/parse/markdown/markdownParser.js';
import type { MarkdownTree } from '../../src/core/parse/markdown/markdownTree.js';
import { runRules } from '../../src/core/rules/runRules.js';
import { readFacts } from '../../src/core/workspace/index/readFacts.js';
import { pairOf } from '../../src/core/workspace/pair.js';

const rounds = 8;
const plain = unified().use(remarkParse);
const charter = defaultCharter();

/** Processor time of this process in milliseconds: other work on the machine does not count. */
function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** PRDs stand in a folder of that name. */
function kindOf(file: string): DocumentKind {
  return /[\\/]prd[\\/]/u.test(file) ? 'prd' : 'sdd';
}

function read(tree: MarkdownTree, kind: DocumentKind) {
  const uri = `file:///it.${kind}.md`;
  return readDocument({ uri, tree, head: readHead(tree) }, { kind, charter, team: undefined });
}

/** All that an analysis does with a parsed document; a tree keeps what was read from it, so each is good for one time. */
function analyze(tree: MarkdownTree, kind: DocumentKind): void {
  const document = read(tree, kind);
  runRules({
    uri: document.uri,
    lines: document.lines,
    severities: [],
    document: {
      document,
      links: [],
      pair: pairOf(() => readFacts(document, []), [], { folders: [], isThere: () => true }),
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

const documents = process.argv.slice(2).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const rows = documents.map(({ file }) => ({ file, base: Infinity, reading: Infinity, besides: Infinity }));
// In turns, and the shortest of each: what else happens meanwhile only ever makes them longer.
for (let round = 0; round < rounds; round++) {
  for (const [index, row] of rows.entries()) {
    const { text } = documents[index] ?? { text: '' };
    const kind = kindOf(row.file);
    row.base = Math.min(
      row.base,
      milliseconds(() => plain.parse(text)),
    );
    row.reading = Math.min(
      row.reading,
      milliseconds(() => read(parseMarkdown(text), kind)),
    );
    const tree = parseMarkdown(text);
    row.besides = Math.min(
      row.besides,
      milliseconds(() => {
        analyze(tree, kind);
      }),
    );
  }
}

console.log(JSON.stringify(rows));
