import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { MemoryWorkspace } from '../core/memoryWorkspace.js';
import type { Editor } from './editor.js';
import { sharedEditor } from './sharedEditor.js';

const prd = (first: string, second: string) =>
  `---\nsdd: refunds.sdd.md\n---\n\n# Refunds\n\n## Problem\n\nToo slow.\n\n## Requirements\n\n- FR-1: ${first}\n- FR-2: ${second}\n`;

const sdd = (digests: readonly string[]) =>
  `---\nprd: refunds.prd.md\nconfirmed: { FR-1: '${digests[0]}', FR-2: '${digests[1]}' }\n---\n\n# Refunds\n\n## Solution\n\nA queue takes each refund.\n\nCovers: FR-1, FR-2\n`;

/** Git in a folder, as somebody whom no setting of this machine knows, on a day. */
async function git(folder: string, day: string, ...args: readonly string[]): Promise<void> {
  const who = ['-c', 'user.name=Ada Lovelace', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false'];
  const date = `${day}T12:00:00Z`;
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  await promisify(execFile)('git', [...who, ...args], { cwd: folder, env });
}

describe('what changed in a requirement', () => {
  let editor: Editor;
  let folder: string;

  before(async () => {
    editor = await sharedEditor();
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-what-changed-'));
    const workspace = new MemoryWorkspace();
    const digest = async (text: string, id: string) =>
      (await workspace.tandem.requirementIn({ uri: workspace.uri('refunds.prd.md'), text }, id))?.digest ?? '';
    const confirmed = prd('Refunds arrive within an hour.', 'What nobody ever committed.');
    const commit = async (day: string, file: string, text: string) => {
      await writeFile(path.join(folder, file), text);
      await git(folder, day, 'add', '--all');
      await git(folder, day, 'commit', '--quiet', '--message', day);
    };
    await git(folder, '2026-01-01', 'init', '--quiet');
    // The other flows have no use for git.
    await mkdir(path.join(folder, '.vscode'));
    await writeFile(path.join(folder, '.vscode/settings.json'), '{ "git.enabled": true }');
    await commit('2026-01-01', 'refunds.prd.md', prd('Refunds arrive within an hour.', 'The customer sees the money.'));
    const digests = await Promise.all([digest(confirmed, 'FR-1'), digest(confirmed, 'FR-2')]);
    await commit('2026-01-02', 'refunds.sdd.md', sdd(digests));
    await commit('2026-01-03', 'refunds.prd.md', prd('Refunds arrive within a minute.', 'The customer hears of it.'));
    await editor.openWorkspace(folder);
  });

  // The editor shows the same two texts in the tab that is open, whatever they are called.
  afterEach(() => editor.runCommand('View: Close All Editors'));

  after(async () => {
    await rm(folder, { recursive: true });
  });

  const showChange = async (id: string): Promise<void> => {
    await editor.openFile('refunds.sdd.md');
    await editor.text.waitForLens(/next: the EM confirms/);
    await editor.runCommand('Tandem: Show What Changed');
    await editor.quickInput.pick(id);
  };

  it('is shown beside the text that was confirmed', async () => {
    await showChange('FR-1');
    await editor.waitForTab('refunds.prd.md: FR-1 as confirmed ↔ now');
    const before = editor.page.locator('.editor.original .view-line', {
      hasText: 'FR-1: Refunds arrive within an hour.',
    });
    const now = editor.page.locator('.editor.modified .view-line', {
      hasText: 'FR-1: Refunds arrive within a minute.',
    });
    await Promise.all([before.waitFor(), now.waitFor()]);
    await editor.screenshot('what-changed');
  });

  it('is shown beside the text of the day on which it was confirmed, where that was never committed', async () => {
    await showChange('FR-2');
    await editor.waitForTab('refunds.prd.md: FR-2 on the day it was confirmed ↔ now');
    const before = editor.page.locator('.editor.original .view-line', {
      hasText: 'FR-2: The customer sees the money.',
    });
    await before.waitFor();
  });
});
