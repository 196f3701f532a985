/**
 * Times the index of workspaces of some sizes, in processor time, and what it keeps. Arguments: numbers of documents. Prints
 * JSON; see inProcess.mjs.
 */
import { createTandem } from '../../src/core/tandem.js';
import { corpusFiles } from './corpus.mjs';
import { cpuOf, memoryPorts, uriOf } from './memoryPorts.js';

function heap(): number {
  for (let round = 0; round < 3; round++) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

async function main(): Promise<void> {
  const rows: unknown[] = [];
  // What is made once, and the code that only then is compiled, is no part of what a document takes.
  await createTandem(memoryPorts(corpusFiles(30, 2))).documents.all();
  for (const documents of process.argv.slice(2).map(Number)) {
    const files = corpusFiles(documents, 1);
    const ports = memoryPorts(files);
    const before = heap();
    const tandem = createTandem(ports);
    // What an editor waits for, then what coverage and turns are made of, then one edit.
    const update = await cpuOf(() => tandem.documents.update());
    const facts = await cpuOf(() => tandem.documents.all());
    const kept = (heap() - before) / documents;
    const path = [...files.keys()].find((each) => each.endsWith('.prd.md')) ?? '';
    files.set(path, `${files.get(path) ?? ''}\nOne thing more.\n`);
    const edit = await cpuOf(async () => {
      await tandem.filesChanged([{ uri: uriOf(path), type: 'changed' }]);
      await tandem.documents.all();
    });
    rows.push({ documents, update, facts, edit, bytesEach: kept });
  }
  console.log(JSON.stringify(rows));
}

void main();
