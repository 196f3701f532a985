/**
 * Times keys in documents of some sizes beside a plain and full remark-parse, in processor time. Arguments: how often, then
 * lengths in bytes. Prints JSON; see inProcess.mjs.
 */
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { createTandem } from '../../src/core/tandem.js';
import { cpuOf, memoryPorts, uriOf } from './memoryPorts.js';
import { randomFrom } from './random.mjs';
import { longText } from './texts.mjs';

const keys = 60;
const plain = unified().use(remarkParse);

function at(share: number, numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

async function main(): Promise<void> {
  const rows: unknown[] = [];
  const [rounds = 1, ...lengths] = process.argv.slice(2).map(Number);
  for (const [index, length] of lengths.entries()) {
    const text = longText(randomFrom(index + 1), length);
    const uri = uriOf('long.prd.md');
    const parses: number[] = [];
    for (let round = 0; round < rounds + 2; round++) parses.push(await cpuOf(() => plain.parse(text)));
    const firsts: number[] = [];
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const tandem = createTandem(memoryPorts(new Map([['long.prd.md', text]])));
      firsts.push(await cpuOf(() => tandem.analyze({ uri, text })));
      let typed = text;
      for (let key = 0; key < keys; key++) {
        // Words here and there, as people write, each in a paragraph.
        const place = typed.indexOf('. ', Math.floor((typed.length * (1 + (key >> 3))) / (2 + (keys >> 3))));
        const from = place < 0 ? typed.indexOf('. ') : place;
        typed = `${typed.slice(0, from)}${'abcdefgh'.charAt(key % 8)}${typed.slice(from)}`;
        times.push(
          await cpuOf(async () => {
            await tandem.analyze({ uri, text: typed });
            tandem.lenses(uri);
          }),
        );
      }
    }
    rows.push({
      bytes: Buffer.byteLength(text),
      parse: at(0.5, parses),
      first: at(0.5, firsts),
      key: at(0.5, times),
      keyOf95: at(0.95, times),
    });
  }
  console.log(JSON.stringify(rows));
}

void main();
