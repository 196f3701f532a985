import assert from 'node:assert/strict';
import type { LiveAnalysis } from '../../../src/core/analysis/liveAnalysis.js';
import { charterCompletions } from '../../../src/core/features/charterCompletions.js';
import { charterHover } from '../../../src/core/features/charterHover.js';
import { definitionInCharter } from '../../../src/core/features/definitions.js';
import { frontMatterCompletions } from '../../../src/core/features/frontMatterCompletions.js';
import { hoverAt } from '../../../src/core/features/hovers.js';
import { inlineNotes } from '../../../src/core/features/inlineNotes.js';
import { lenses } from '../../../src/core/features/lenses.js';
import { nameInCharter } from '../../../src/core/features/names/nameAt.js';
import { idCompletions, mayBeName, personCompletions } from '../../../src/core/features/names/nameCompletions.js';
import { outlineOf } from '../../../src/core/features/names/symbols.js';
import { statusItem } from '../../../src/core/features/statusBar.js';
import { defaultCharter } from '../../../src/core/charter/read/readCharter.js';
import { maxLinesInBlock } from '../../../src/core/parse/markdown/limits.js';
import { LineIndex } from '../../../src/core/text/lineIndex.js';
import { readFacts } from '../../../src/core/workspace/index/readFacts.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';
import { charters } from './charters.js';
import { growthOf, tooMuch } from './growth.js';
import { patterns, repeated } from './texts.js';

const charter = `people: { ada: { name: Ada Lovelace } }
teams: { t: { name: T, roles: { pm: ada, em: ada } } }
`;

/** One for all documents, so that what is made once for a charter is not measured with each. */
const workspace = new MemoryWorkspace({ 'ownership.yaml': charter });

/** Everything that an editor asks of a document: its analysis, and what is shown at its beginning, middle and end. */
async function readDocument(path: string, text: string): Promise<void> {
  // Nothing is kept from the last text, which would be mended instead of read.
  workspace.tandem.close(workspace.uri(path));
  const analysis = await workspace.analyze(path, text);
  const lines = new LineIndex(text);
  for (const offset of [0, text.length >> 1, text.length]) {
    const position = lines.positionAt(offset);
    await frontMatterCompletions(
      {
        uri: workspace.uri(path),
        text,
        charter: defaultCharter(),
        isDocument: true,
        documents: () => Promise.resolve([]),
      },
      position,
    );
    if (analysis.type !== 'document') continue;
    hoverAt(analysis.document, position);
    mayBeName(text, position);
    personCompletions(analysis.document, position);
    idCompletions(analysis.document, position, []);
    workspace.tandem.names.highlights(workspace.uri(path), position);
  }
  if (analysis.type !== 'document') return;
  readFacts(analysis.document, []);
  workspace.tandem.names.links(workspace.uri(path));
  outlineOf(analysis.document, () => undefined);
  lenses(analysis.document, analysis.links);
  inlineNotes(analysis.document, analysis.session);
  statusItem(analysis.document, analysis.findings);
}

async function readCharterFile(text: string): Promise<void> {
  const analysis: LiveAnalysis = await workspace.analyze('ownership.yaml', text);
  assert.equal(analysis.type, 'charter');
  const { reading } = analysis;
  const lines = new LineIndex(text);
  for (const offset of [0, text.length >> 1, text.length]) {
    const position = lines.positionAt(offset);
    charterCompletions({ reading, today: '2026-11-20', namesOnly: false }, position);
    charterHover(reading, position);
    definitionInCharter(reading, position);
    nameInCharter('memory:/workspace/ownership.yaml', reading, offset);
  }
}

/** What follows the front matter. */
const wholeSdd = `
prd: a.prd.md
---

# T

## Solution

A worker does it.

## Owners

Ada Lovelace builds it.

## Timeline

2027-01-31
`;

const frames: Readonly<Record<string, readonly [before: string, path: string]>> = {
  'a section about people': ['# T\n\n## Owners\n\n', 'a.prd.md'],
  'front matter': ['---\nteam: t\n', 'a.sdd.md'],
  'a table about options': ['# T\n\n## Solution\n\n## Options\n\n| Cost | Time |\n|---|---|\n', 'a.sdd.md'],
};

/**
 * Four times as much stays far below the limit of lines in one block, near which micromark itself is slower than that. It is
 * so with every quotation and list that ends, too, of which a file may have no more than the limits allow.
 */
function sizeFor(pattern: string): number {
  const most = /^[>*+-]/.test(pattern) ? 750 : 1500;
  const breaks = pattern.match(/\r\n|\n|\r/g)?.length ?? 0;
  return breaks === 0 ? most : Math.min(most, Math.floor((maxLinesInBlock / 10 / breaks) * pattern.length));
}

describe('Time that a whole analysis takes grows as its text does', function () {
  this.timeout(600_000);
  for (const [frame, [before, path]] of Object.entries(frames)) {
    it(`in ${frame}`, async () => {
      const faults: string[] = [];
      for (const pattern of patterns) {
        const textOf = (size: number) => repeated(pattern, size, before, frame === 'front matter' ? wholeSdd : '\n');
        const growth = await growthOf((text) => readDocument(path, text), textOf, sizeFor(pattern));
        faults.push(...tooMuch(JSON.stringify(pattern), growth));
      }
      assert.deepEqual(faults, []);
    });
  }

  it('in a table of many columns and many rows', async () => {
    const textOf = (size: number): string => {
      const columns = size / 6;
      return `# T\n\n${'|a'.repeat(columns)}\n${'|-'.repeat(columns)}\n${'|b\n'.repeat(columns)}`;
    };
    const growth = await growthOf((text) => readDocument('a.sdd.md', text), textOf, 3000);
    assert.deepEqual(tooMuch('table', growth), []);
  });

  for (const [name, textOf] of Object.entries(charters)) {
    it(`in a charter of ${name}`, async () => {
      assert.deepEqual(tooMuch(name, await growthOf(readCharterFile, textOf, 6000)), []);
    });
  }

  it('in a charter of anything', async () => {
    const faults: string[] = [];
    for (const pattern of patterns) {
      const growth = await growthOf(readCharterFile, (size) => repeated(pattern, size, 'people:\n'), 1500);
      faults.push(...tooMuch(JSON.stringify(pattern), growth));
    }
    assert.deepEqual(faults, []);
  });
});
