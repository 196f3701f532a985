import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Editor } from './editor.js';
import { sharedEditor } from './sharedEditor.js';

const charter = `# Who owns what.
version: 1
people: { ada: { name: Ada Lovelace }, grace: { name: Grace Hopper } }
teams:
  payments:
    name: Payments
    roles: { pm: ada, em: grace } # since May
    responsibilities:
      hiring: { accountable: em } # keep
`;

describe('ownership flows', () => {
  let editor: Editor;

  before(async () => {
    editor = await sharedEditor();
  });

  const open = async (files: Readonly<Record<string, string>>): Promise<void> => {
    const folder = await mkdtemp(path.join(tmpdir(), 'tandem-flows-'));
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    await editor.openWorkspace(folder);
    // The editor works on a copy.
    await rm(folder, { recursive: true });
    await editor.sideBar.open('Tandem');
    await editor.sideBar.giveRoom('Ownership');
  };

  /** Takes what is marked in each question until one is asked about this area. */
  const goOnTo = async (area: string): Promise<void> => {
    for (let asked = 0; asked < 20; asked++) {
      if ((await editor.quickInput.prompt()).includes(area)) return;
      await editor.quickInput.accept();
    }
    assert.fail(`Nothing was asked about ${area}.`);
  };

  it('review every area, go back, and write once at the end', async () => {
    await open({ 'ownership.yaml': charter });
    await editor.sideBar.waitForRow('Ownership', 'Payments');
    await editor.runCommand('Tandem: Review Ownership');
    // What nobody owns yet comes first.
    assert.match(await editor.quickInput.prompt(), /^Stakeholder communication \(1 of 20\)/);
    await editor.quickInput.accept();
    await editor.quickInput.back();
    assert.match(await editor.quickInput.prompt(), /^Stakeholder communication \(1 of 20\)/);
    await goOnTo('Rollout (4 of 20)');
    await editor.quickInput.pick(/^PM$/);
    await goOnTo('Hiring (15 of 20)');
    await editor.screenshot('ownership-review-area');
    await editor.quickInput.pick('PM and EM, with a decision rule');
    await editor.screenshot('ownership-review-rule');
    await editor.quickInput.answer('The EM decides after hearing the PM.');
    await goOnTo('Summary');
    await editor.screenshot('ownership-review-summary');
    assert.equal(await editor.readFile('ownership.yaml'), charter);
    await editor.quickInput.pick('Hiring');
    assert.match(await editor.quickInput.prompt(), /^Hiring/);
    await goOnTo('How do they decide');
    await editor.quickInput.accept();
    await goOnTo('Summary');
    await editor.quickInput.pick('Write to ownership.yaml');
    await editor.quickInput.waitForClosed();
    const expected = charter.replace(
      '{ accountable: em } # keep\n',
      '{ accountable: [pm, em], resolve: The EM decides after hearing the PM. } # keep\n      rollout: { accountable: pm }\n',
    );
    await editor.openFile('ownership.yaml');
    assert.equal(await editor.readFile('ownership.yaml'), expected);
  });

  it('write nothing when a review is given up', async () => {
    await open({ 'ownership.yaml': charter });
    await editor.sideBar.waitForRow('Ownership', 'Payments');
    await editor.runCommand('Tandem: Review Ownership');
    await editor.quickInput.pick('Nobody yet');
    await editor.quickInput.cancel();
    await editor.page.waitForTimeout(500);
    assert.equal(await editor.readFile('ownership.yaml'), charter);
    assert.deepEqual(await editor.tabs(), []);
  });

  it('offer to set one up where there is none', async () => {
    await open({ 'notes.md': '# Notes\n' });
    for (const command of ['Assign Owner…', 'Review Ownership', 'Add Person…', 'Add Team…', 'I’m Away Until…']) {
      await editor.runCommand(`Tandem: ${command}`);
      await editor.waitForNotification('There is no ownership.yaml here yet.');
      await editor.clearNotifications();
    }
    await editor.runCommand('Tandem: Assign Owner…');
    await editor.screenshot('ownership-offers-set-up');
    await editor.clickNotification('There is no ownership.yaml here yet.', 'Set Up Team Ownership');
    assert.match(await editor.quickInput.prompt(), /What is the team called\?/);
    await editor.quickInput.cancel();
    await editor.clearNotifications();
  });

  it('ask who somebody is where no charter names them, and go on with what they wanted', async () => {
    await open({ 'ownership.yaml': charter, 'a.prd.md': '# A\n\n## Problem\n\nRefunds take two days.\n' });
    await editor.openFile('a.prd.md');
    await editor.text.waitForLens('Why · PM Ada Lovelace');
    await editor.text.goTo(5);
    await editor.runCommand('Tandem: Record Dissent');
    await editor.clickNotification('Tandem does not know who you are', 'Choose Who You Are');
    await editor.quickInput.pick('Grace Hopper');
    await editor.quickInput.answer('Too late.');
    await editor.text.waitForLens('dissent: Grace Hopper (EM)');
    await editor.clearNotifications();
  });

  it('give somebody new a role that nobody thought of', async () => {
    await open({ 'ownership.yaml': charter });
    await editor.sideBar.waitForRow('Ownership', 'Payments');
    await editor.sideBar.contextMenu('Ownership', 'Payments', 'Add Person…');
    await editor.quickInput.answer('Zoe Chen');
    await editor.screenshot('ownership-other-role');
    await editor.quickInput.pick('Other role…');
    await editor.quickInput.answer('Data analyst');
    await editor.quickInput.waitForClosed();
    const text = charter
      .replace('Grace Hopper } }', 'Grace Hopper }, zoe: { name: Zoe Chen } }')
      .replace('em: grace }', 'em: grace, data-analyst: zoe }');
    await editor.openFile('ownership.yaml');
    assert.equal(
      (await editor.readFile('ownership.yaml')).replace(/^roles:\n {2}data-analyst: Data analyst\n/m, ''),
      text,
    );
  });

  it('set up a charter from names that the repository knows', async () => {
    await open({
      '.github/CODEOWNERS': '* @adal @acme/payments\n',
      'catalog-info.yaml':
        'kind: User\nmetadata: { name: grace }\nspec: { profile: { displayName: Grace Hopper, email: grace@example.com } }\n',
    });
    await editor.runCommand('Tandem: Set Up Team Ownership');
    await editor.quickInput.waitFor();
    await editor.screenshot('ownership-set-up-team');
    await editor.quickInput.pick('Payments');
    await editor.quickInput.back();
    await editor.quickInput.pick('Payments');
    await editor.screenshot('ownership-set-up-pm');
    await editor.quickInput.answer('Ada Lovelace');
    await editor.quickInput.pick('Grace Hopper');
    await editor.quickInput.pick('The EM decides when');
    await editor.quickInput.pick('Create ownership.yaml');
    await editor.waitForTab(/^ownership\.yaml/);
    await editor.sideBar.waitForRow('Ownership', 'Payments');
    await editor.screenshot('ownership-set-up-done');
    const text = await editor.readFile('ownership.yaml');
    assert.match(text, /^ {2}ada: \{ name: Ada Lovelace \}$/m);
    assert.match(text, /^ {2}grace: \{ name: Grace Hopper, email: grace@example\.com \}$/m);
    assert.match(text, /^ {6}em: grace$/m);
  });
});
