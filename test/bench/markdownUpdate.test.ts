import assert from 'node:assert/strict';
import { parseMarkdown, updateMarkdown } from '../../src/core/parse/markdown/markdownParser.js';

const lines = 2000;

function section(n: number): readonly string[] {
  return [
    `## ${n} Section`,
    '',
    `Prose *about* goal ${n}, see [the notes](notes.md) and [ref], and who **needs** \`it\`.`,
    'A second line of the same paragraph, a bit longer than the first one.',
    '',
    `- FR-${n}: The system shall do something`,
    `- **NFR-${n}** Another one`,
    '  that goes on here',
    '',
    '| Owner | Date |',
    '| --- | --- |',
    `| Grace | Q${1 + (n % 4)} 2027 |`,
    '',
    '> A quote',
    '',
  ];
}

function longPrd(): string {
  const sections = Array.from({ length: Math.ceil(lines / section(0).length) }, (_, n) => section(n)).flat();
  return [...sections, '[ref]: https://example.com', ''].join('\n');
}

/** Milliseconds that the middle one of `times` runs takes. */
function median(times: number, run: () => void): number {
  const measured = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  measured.sort((a, b) => a - b);
  return measured[times >> 1] ?? Infinity;
}

describe('typing in a 2,000-line PRD', () => {
  it('costs less than a tenth of a full parse', function () {
    this.timeout(60_000);
    const text = longPrd();
    const tree = parseMarkdown(text);
    const middle = text.indexOf('second line', text.length / 2);
    const typed = text.slice(0, middle) + 'x' + text.slice(middle);
    const full = median(5, () => parseMarkdown(text));
    const update = median(15, () => updateMarkdown(tree, typed));
    assert(update < full / 10, `An update took ${update.toFixed(1)} ms, a full parse ${full.toFixed(1)} ms.`);
  });
});
