import assert from 'node:assert/strict';
import { maxLength, tooHeavyToParse } from '../../../src/core/parse/markdown/limits.js';
import { remarkRoot } from '../../../src/core/parse/markdown/remarkRoot.js';
import { readYaml } from '../../../src/core/parse/yaml/yamlSource.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';
import { charters } from './charters.js';

/**
 * How many times as long as remark-parse takes for an ordinary document of 100,000 characters any file may take, whatever is in
 * it. Seconds would say more of the machine, and of what else it does, than of the file: where remark-parse takes 0.2 s, this is
 * 4.8 s. The worst take 7 times as long on a machine that does nothing else, and up to 14 beside other tests, whose memory is
 * collected too; what grows faster than its text takes hundreds.
 */
const patience = 24;
const rounds = 4;

/** The same text again and again, as often as the limits allow. */
function asMuchAsAllowed(before: string, entry: (n: number) => string, most = maxLength): string {
  const textOf = (count: number) => before + Array.from({ length: count }, (_, n) => entry(n)).join('');
  const isAllowed = (count: number) => {
    const text = textOf(count);
    return text.length <= most && !tooHeavyToParse(text);
  };
  let low = 1;
  let high = Math.ceil(most / entry(0).length) + 1;
  while (high - low > low / 50) {
    const middle = (low + high) >> 1;
    if (isAllowed(middle)) low = middle;
    else high = middle;
  }
  return textOf(low);
}

/** Sentences up to about a length, each with another word where `n` stands. */
function proseOf(length: number, sentence: (n: string) => string): string {
  let text = '';
  for (let n = 0; text.length < length; n++) text += sentence(n.toString(36).replaceAll(/\d/gu, 'x'));
  return text;
}

const ordinary = asMuchAsAllowed(
  '# Refunds\n\n',
  (n) => `## Part ${n}\n
The order service writes a refund request to its own table, and *Ada Lovelace* will ship it by Q3 2027. Customers who wait
for weeks call us, which costs more than the refund itself.\n
- FR-${n}: A refund takes a minute.
- Every refund has a [reason](reasons.md).\n\n`,
  100_000,
);

/** The slowest texts found, each as long as the limits allow. */
const worst: Readonly<Record<string, string>> = {
  'lists under many headings': asMuchAsAllowed('', () => '1. a\n2. b\n\n# h\n\n'),
  'a list of many pages': asMuchAsAllowed(
    '# T\n\n## Requirements\n\n',
    (n) => `- Every refund of order ${n} has a reason that the clerk gives.\n\n`,
  ),
  'lists broken off again and again': asMuchAsAllowed('', () => '- a\nb\nc\n\nx\n'),
  'quotes one after another': asMuchAsAllowed('', () => '> a\n\n'),
  'quotes that go on by themselves': asMuchAsAllowed('', () => '> a\nb\n\n'),
  'long cells of many rows': asMuchAsAllowed(
    '# T\n\n## Solution\n\n|a|b|\n|-|-|\n',
    () => `|${'a / '.repeat(12)}|${'a / '.repeat(12)}|\n`,
  ),
  'links in rows': asMuchAsAllowed('# T\n\n|a|b|\n|-|-|\n', () => `|${'[a](b)'.repeat(8)}|${'[a](b)'.repeat(8)}|\n`),
  'a table as wide as long': asMuchAsAllowed(
    `${'|a'.repeat(150)}|\n${'|-'.repeat(150)}|\n`,
    () => `${'|b'.repeat(150)}|\n`,
  ),
  'a link in each of many paragraphs': asMuchAsAllowed('# T\n\n', (n) => `See [x](y${n}.md) TBD.\n\n`),
  'placeholders on one line': asMuchAsAllowed('# T\n\n', () => 'TBD '),
  'a break across the page': asMuchAsAllowed('# T\n\n', () => '- '),
  'paragraphs that only micromark reads': asMuchAsAllowed('# T\n\n', (n) => `a\n\tSee [x](y${n}.md) TBD.\n\n`),
  'lines of code by their indent': asMuchAsAllowed(
    '# T\n\n## Requirements\n\n',
    (n) => `${n % 2000 === 0 ? '\n\n' : ''}    code ${n}\n`,
  ),
  'a table of links that only micromark reads': `${asMuchAsAllowed(
    '# T\n\n|a|b|\n|-|-|\n',
    () => `|${'[a](b)'.repeat(8)}|${'[a](b)'.repeat(8)}|\n`,
  ).trimEnd()}\nx\n`,
  'headings of one line': asMuchAsAllowed('', (n) => `### FR-${n} a\n\n`),
  'one ID for all requirements': asMuchAsAllowed(
    '# T\n\n## Requirements\n\n',
    (n) => `${n % 4000 === 0 ? '\n' : ''}- FR-1: It pays for thing ${n} and more\n`,
  ),
  'a long requirement and many short ones with its ID': asMuchAsAllowed(
    `# T\n\n## Requirements\n\n- FR-1: ${'It pays for things. '.repeat(15_000)}\n`,
    (n) => `${n % 4000 === 0 ? '\n' : ''}- FR-1: It pays for thing ${n}\n`,
  ),
  'a line of prose': asMuchAsAllowed('', () => 'The quick brown fox, and Ada Lovelace will ship it by Q3 2027. '),
  // What costs its length and what costs its marks, one behind the other.
  'prose with dates before lists that are broken off': asMuchAsAllowed(
    `# T\n\n${proseOf(400_000, (n) => `The ${n} and Grace Hopper will release it to all in March, and all teams follow. `)}\n\n`,
    () => '- a\nb\nc\n\nx\n',
    500_000,
  ),
  'Chinese prose before quotes that go on by themselves': asMuchAsAllowed(
    `# T\n\n${proseOf(380_000, (n) => `我们在三月底之前向所有用户发布新版${n}，由张伟和李娜负责开发，降低百分之二十的成本。`)}\n\n`,
    (n) => `> - *a* [x](y${n})\nb\n\n`,
    500_000,
  ),
  'Japanese options before quotes that go on by themselves': asMuchAsAllowed(
    `# T\n\n## Options considered\n\n${proseOf(380_000, (n) => `佐藤さんが来年三月末までに全ユーザーへ${n}版をリリースし、コストを二割削減します。\n\n`)}`,
    (n) => `> - *a* [x](y${n})\nb\n\n`,
    500_000,
  ),
  'a note in each of many paragraphs': asMuchAsAllowed(
    '# T\n\n',
    (n) => `Text ${n}. <!-- @ada: is it so ${n}? -->\n\n`,
    500_000,
  ),
};

/** The charter of an entry again and again, about as large as is read. */
function asLargeAsRead(name: string): string {
  for (let size = 500_000; size > 1000; size *= 0.97) {
    const text = charters[name]?.(size) ?? '';
    if (!readYaml(text, 0, false).faults.some(({ kind }) => kind === 'limit')) return text;
  }
  throw new Error(`No charter of ${name} is small enough to be read.`);
}

/** Charters of what was slowest, each about as large as is read of it, and some that are not read. */
const worstCharters: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'unknown keys behind aliases',
      'people who are numbers',
      'teams below unknown ones',
      'teams of unknown people',
      'areas',
      'agreements',
    ].map((name) => [name, asLargeAsRead(name)]),
  ),
  'maps that are cut off': `people:\n${'  p: { nam: x }\n'.repeat(12_400)}  p: { na`,
  'stages on one line': `stages: [${'s, '.repeat(24_900)}]\n`,
  'too many stages on one line': `stages: [${'s, '.repeat(160_000)}]\n`,
  'nothing but brackets': '['.repeat(500_000),
};

const ids = Array.from({ length: 1000 }, (_, n) => `FR-${n + 1}`);
const manyIds = Array.from({ length: 1590 }, (_, n) => `FR-${n + 1}`);

/** Designs and PRDs that were slowest together; each is looked at with the other beside it. */
const worstPairs: Readonly<Record<string, Readonly<Record<'a.prd.md' | 'a.sdd.md', string>>>> = {
  'as many requirements as allowed': {
    'a.prd.md': asMuchAsAllowed(
      '---\nsdd: a.sdd.md\n---\n# P\n\n## Requirements\n\n',
      // More lines without an empty one are not read.
      (n) => `${n % 4000 === 0 ? '\n' : ''}- FR-${n}: It does what takes as long to say as this.\n`,
    ),
    'a.sdd.md': '---\nprd: a.prd.md\n---\n# P\n\n## Solution\n\nCovers: FR-1\n',
  },
  'a thousand requirements that changed': {
    'a.prd.md': `---\nsdd: a.sdd.md\n---\n# P\n\n## Requirements\n\n${ids.map((id) => `- ${id}: It works\n`).join('')}`,
    'a.sdd.md': `---\nprd: a.prd.md\nconfirmed:\n${ids.map((id) => `  ${id}: 00000000\n`).join('')}---\n# P\n\n## Solution\n\nCovers: ${ids.join(', ')}\n`,
  },
  'thousands of requirements that changed': {
    'a.prd.md': `---\nsdd: a.sdd.md\n---\n# P\n\n## Requirements\n\n${manyIds.map((id) => `- ${id}: It works\n`).join('')}`,
    'a.sdd.md': `---\nprd: a.prd.md\nconfirmed:\n${manyIds.map((id) => `  ${id}: 00000000\n`).join('')}---\n# P\n\n## Solution\n\nCovers: ${manyIds.join(', ')}\n`,
  },
  'requirements that were confirmed long ago': {
    'a.prd.md': `---\nsdd: a.sdd.md\n---\n# P\n\n## Requirements\n\n${ids.map((id) => `- ${id}: It works\n`).join('')}`,
    'a.sdd.md': `---\nprd: a.prd.md\nconfirmed:\n${Array.from({ length: 1590 }, (_, n) => `  FR-${n}: 00000000\n`).join('')}---\n# P\n\n## Solution\n\nCovers: ${ids.join(', ')}\n`,
  },
  'a thousand requirements that nobody covers, but one': {
    'a.prd.md': `---\nsdd: a.sdd.md\n---\n# P\n\n## Requirements\n\n${ids.map((id) => `- ${id}: It works\n`).join('')}`,
    'a.sdd.md': '---\nprd: a.prd.md\n---\n# P\n\n## Solution\n\nCovers: FR-1\n',
  },
  'requirements below requirements': {
    'a.prd.md': asMuchAsAllowed(
      '---\nsdd: a.sdd.md\n---\n# P\n\n## Requirements\n\n',
      (n) =>
        `- FR-${n}: It works\n  - FR-${n}.1: by day\n    - FR-${n}.1.1: in winter\n  - FR-${n}.2: by night\n${n % 900 === 0 ? '\n' : ''}`,
    ),
    'a.sdd.md': `---\nprd: a.prd.md\n---\n# P\n\n## Solution\n\nCovers: ${ids.join(', ')}\n`,
  },
  'a column of IDs at the end of a table, all struck out': {
    'a.prd.md': asMuchAsAllowed(
      '---\nsdd: a.sdd.md\n---\n# P\n\n## Requirements\n\n| Asked | ID |\n|-|-|\n',
      (n) => `| ~~It works~~ replaced by FR-1 | ~~REQ-PAY-${n}~~ |\n`,
    ),
    'a.sdd.md': '---\nprd: a.prd.md\n---\n# P\n\n## Solution\n\nCovers: REQ-PAY-1\n',
  },
  'paragraphs that begin with an ID, or with what looks like one': {
    'a.prd.md': asMuchAsAllowed(
      '---\nsdd: a.sdd.md\n---\n# P\n\n## Requirements\n\n',
      (n) => `**FR-${n}**: It works\n\nFR ${n}: It works\n\n`,
    ),
    'a.sdd.md': '---\nprd: a.prd.md\n---\n# P\n\n## Solution\n\nCovers: FR-1\n',
  },
  'a thousand IDs that no PRD has': {
    'a.prd.md': '---\nsdd: a.sdd.md\n---\n# P\n\n## Requirements\n\n- NFR-1: It works\n',
    'a.sdd.md': `---\nprd: a.prd.md\n---\n# P\n\n## Solution\n\n${ids.map((id) => `Covers: ${id}\n`).join('\n')}`,
  },
};

/** Processor seconds, the least of some rounds: other work on the machine only ever adds. */
async function secondsFor(
  path: string,
  text: string,
  enough = 0,
  files: Readonly<Record<string, string>> = {},
): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < rounds && least > enough; round++) {
    const workspace = new MemoryWorkspace(files);
    const before = process.cpuUsage();
    await workspace.analyze(path, text);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

/** Processor seconds that remark-parse takes, the least of some rounds. */
function secondsOfParsing(text: string): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    remarkRoot(text, { frontMatter: false, labels: [] });
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

describe('The worst files found', function () {
  this.timeout(600_000);
  let allowed = 0;

  before(() => {
    allowed = patience * secondsOfParsing(ordinary);
  });

  for (const [name, text] of Object.entries(worst)) {
    it(`are read in bounded time: ${name}`, async () => {
      assert.equal(tooHeavyToParse(text), undefined);
      const seconds = await secondsFor('a.sdd.md', text, allowed);
      assert.ok(seconds < allowed, `${seconds.toFixed(1)} s, more than ${allowed.toFixed(1)} s`);
    });
  }

  for (const [name, files] of Object.entries(worstPairs)) {
    for (const path of ['a.prd.md', 'a.sdd.md'] as const) {
      it(`are read in bounded time: ${path} of ${name}`, async () => {
        const seconds = await secondsFor(path, files[path], allowed, files);
        assert.ok(seconds < allowed, `${seconds.toFixed(1)} s, more than ${allowed.toFixed(1)} s`);
      });
    }
  }

  for (const [name, text] of Object.entries(worstCharters)) {
    it(`are read in bounded time: a charter of ${name}`, async () => {
      const seconds = await secondsFor('ownership.yaml', text, allowed);
      assert.ok(seconds < allowed, `${seconds.toFixed(1)} s, more than ${allowed.toFixed(1)} s`);
    });
  }
});
