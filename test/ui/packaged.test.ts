import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../scripts/support/paths.mjs';
import { Editor } from './editor.js';

const run = promisify(execFile);

describe('the package', () => {
  let editor: Editor;
  let folder: string;

  before(async function () {
    this.timeout(120_000);
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-package-'));
    const vsix = path.join(folder, 'tandem.vsix');
    const vsce = path.join(projectRoot, 'node_modules', '@vscode', 'vsce', 'vsce');
    const listing = await run(process.execPath, [vsce, 'ls', '--no-dependencies'], { cwd: projectRoot });
    // The sample that “Try a Sample” opens is packed as well.
    assert.doesNotMatch(
      listing.stdout,
      /^(?:src|test(?!\/workspace\/)|scripts|node_modules|\.)/m,
      'only what a user needs is packed',
    );
    await run(process.execPath, [vsce, 'package', '--no-dependencies', '--out', vsix], { cwd: projectRoot });
    editor = await Editor.launch({ name: 'packaged', extension: null, vsix: [vsix] });
    await editor.openWorkspace();
  });

  after(async () => {
    await editor.close();
    await rm(folder, { recursive: true });
  });

  it('shows owners over the sections once it is installed', async () => {
    await editor.openFile('docs/hipaa.sdd.md');
    await editor.text.waitForLens('How · EM Tomas Lindqvist · consulted: PM Priya Natarajan');
    await editor.waitForStatus(/SDD 2\/3/);
    await editor.screenshot('packaged');
  });
});
