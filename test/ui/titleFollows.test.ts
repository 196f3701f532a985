import { mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Editor } from './editor.js';
import { sharedEditor } from './sharedEditor.js';

const files = {
  'ownership.yaml':
    'version: 1\npeople:\n  ada: { name: Ada Lovelace }\n  grace: { name: Grace Hopper }\nteams:\n  pay: { roles: { pm: ada, em: grace } }\n',
  // No link leads from the PRD to its design.
  'refunds.prd.md':
    '---\nteam: pay\n---\n\n# Refunds\n\n## Problem\n\nRefunds take nine days.\n\n## Requirements\n\n- FR-1: A refund takes a day.\n- FR-2: The customer is told.\n',
  'queue.sdd.md':
    '---\nteam: pay\nprd: refunds.prd.md\n---\n\n# Queue\n\n## Solution\n\nA queue takes each refund.\n\nCovers: FR-1, FR-2\n\n## Who\n\nGrace Hopper builds it.\n\n## When\n\nMarch 2027\n',
};

describe('the line above the title', () => {
  let editor: Editor;

  before(async () => {
    editor = await sharedEditor();
    const folder = await mkdtemp(path.join(tmpdir(), 'tandem-title-'));
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
    await editor.openWorkspace(folder);
    await rm(folder, { recursive: true });
  });

  after(() => editor.runCommand('View: Close All Editors'));

  it('names a design that links to the PRD, once it was found', async () => {
    await editor.openFile('refunds.prd.md');
    await editor.text.waitForLens('SDD: queue.sdd.md');
    await editor.text.waitForNoLens('next:');
  });

  it('follows what the design says on disk', async () => {
    await editor.writeFile('queue.sdd.md', files['queue.sdd.md'].replace('FR-1, FR-2', 'FR-1'));
    await editor.text.waitForLens('next: Grace Hopper covers FR-2');
    await editor.writeFile('queue.sdd.md', files['queue.sdd.md']);
    await editor.text.waitForNoLens('next:');
  });

  it('follows the design when it goes, and when it comes back', async () => {
    await editor.openFile('refunds.prd.md');
    await editor.text.waitForLens('SDD: queue.sdd.md');
    await unlink(path.join(editor.folder, 'queue.sdd.md'));
    await editor.text.waitForLens('New SDD');
    await editor.text.waitForNoLens('SDD: queue.sdd.md');
    await editor.writeFile('queue.sdd.md', files['queue.sdd.md']);
    await editor.text.waitForLens('SDD: queue.sdd.md');
  });
});
