import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureSpeed } from '../../scripts/evaluation/measureSpeed.mjs';

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

describe('analysis besides parsing', () => {
  it('costs about as much as a plain remark-parse of the same text, and no more than a quarter above', async function () {
    this.timeout(120_000);
    const folder = await mkdtemp(path.join(tmpdir(), 'tandem-besides-'));
    try {
      const files: string[] = [];
      for (const kind of ['prd', 'sdd']) await mkdir(path.join(folder, kind));
      for (let index = 0; index < 12; index++) {
        const file = path.join(folder, index % 2 === 0 ? 'prd' : 'sdd', `${index}.md`);
        await writeFile(file, ordinary(index));
        files.push(file);
      }
      const speeds = await measureSpeed(files);
      assert.equal(speeds.length, files.length);
      const total = (key: 'base' | 'besides') => speeds.reduce((sum, speed) => sum + speed[key], 0);
      const ratio = total('besides') / total('base');
      this.test!.title += ` (${ratio.toFixed(2)} of it)`;
      assert.ok(ratio < limit, `${ratio.toFixed(2)} of a plain remark-parse`);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
