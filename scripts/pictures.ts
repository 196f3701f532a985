/**
 * `npm run pictures`: takes the pictures of the README and of the page *Works with* anew, from the package that users install. The
 * walkthrough’s pictures are drawn by `npm run generate`.
 */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { Editor } from '../test/ui/editor.js';
import { features, writeFiles } from '../test/ui/otherTools.js';
import { projectRoot } from './support/paths.mjs';
import { say } from './support/say.mjs';

/** Nothing that is not Tandem’s: no second side bar, no map of the text, no hints of the editor. */
const settings = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.tips.enabled': false,
  'editor.minimap.enabled': false,
  'window.title': '${rootName}',
};

const folder = await mkdtemp(path.join(tmpdir(), 'tandem-pictures-'));
let editor: Editor | undefined;
try {
  say('Packaging Tandem …');
  const vsix = path.join(folder, 'tandem.vsix');
  const vsce = path.join(projectRoot, 'node_modules', '@vscode', 'vsce', 'vsce');
  await promisify(execFile)(process.execPath, [vsce, 'package', '--no-dependencies', '--out', vsix], {
    cwd: projectRoot,
  });
  say('Opening the sample in the editor …');
  editor = await Editor.launch({ name: 'pictures', extension: null, vsix: [vsix], settings });
  await editor.page.setViewportSize({ width: 1280, height: 900 });
  await editor.openWorkspace();
  await editor.openFile('docs/hipaa.prd.md');
  await editor.sideBar.open('Tandem');
  await editor.sideBar.waitForRow('Ownership', 'Healthcare platform');
  await editor.problems.open();
  await editor.problems.waitFor('hipaa-audit.sdd.md');
  await editor.text.waitForLens('Why · PM Priya Natarajan');
  if (await editor.page.locator('.part.auxiliarybar').isVisible())
    throw new Error('The side bar at the right is open: it would show nothing, at a third of the picture.');
  await keep(editor, 'readme/editor');
  const others = path.join(folder, 'ward');
  await writeFiles(others, features);
  await editor.page.setViewportSize({ width: 1280, height: 640 });
  await editor.openWorkspace(others);
  await editor.openFile('specs/001-login/spec.md');
  await editor.sideBar.open('Tandem');
  await editor.sideBar.giveRoom('Documents');
  await editor.sideBar.waitForRow('Documents', 'Sign in with a key');
  await editor.text.waitForLens('SDD: plan.md');
  await keep(editor, 'works-with/spec-kit');
  await editor.openFile('.kiro/specs/pay/requirements.md');
  await editor.text.waitForLens('SDD: design.md');
  await keep(editor, 'works-with/kiro');
} finally {
  await editor?.close();
  await rm(folder, { recursive: true, force: true });
}

/** Takes a picture of the window as it is, for a place below `media`. */
async function keep(window: Editor, name: string): Promise<void> {
  const taken = await window.screenshot(path.basename(name));
  const file = path.join(projectRoot, 'media', `${name}.png`);
  await mkdir(path.dirname(file), { recursive: true });
  await copyFile(taken, file);
  say(`Took media/${name}.png.`);
}
