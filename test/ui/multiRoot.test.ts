import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Editor } from './editor.js';
import { sharedEditor } from './sharedEditor.js';

const prd =
  '# A\n\n## Problem\n\nIt takes too long, and people leave.\n\n## Requirements\n\n- FR-1: It takes a minute.\n';

describe('a window with two folders', () => {
  let editor: Editor;
  let folder: string;

  before(async () => {
    editor = await sharedEditor();
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-two-'));
    for (const [name, person] of [
      ['payments', 'Ada Lovelace'],
      ['search', 'Grace Hopper'],
    ] as const) {
      await mkdir(path.join(folder, name));
      const charter = `people:\n  p: { name: ${person} }\nteams:\n  ${name}: { name: Team ${name}, roles: { pm: p } }\n`;
      await writeFile(path.join(folder, name, 'ownership.yaml'), charter);
      await writeFile(path.join(folder, name, `${name}.prd.md`), prd);
    }
    const folders = [{ path: 'payments' }, { path: 'search' }];
    await writeFile(path.join(folder, 'both.code-workspace'), JSON.stringify({ folders }));
    await editor.openWorkspace(folder, 'both.code-workspace');
  });

  after(() => rm(folder, { recursive: true }));

  it('gives each document the people of its own folder', async () => {
    await editor.openFile('payments.prd.md');
    await editor.text.waitForLens('Why · PM Ada Lovelace');
    await editor.openFile('search.prd.md');
    await editor.text.waitForLens('Why · PM Grace Hopper');
    await editor.sideBar.open('Tandem');
    await editor.sideBar.giveRoom('Ownership');
    await editor.sideBar.waitForRow('Ownership', 'Team payments');
    await editor.sideBar.waitForRow('Ownership', 'Team search');
    await editor.screenshot('two-folders');
  });
});
