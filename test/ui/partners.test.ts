import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Editor } from './editor.js';
import { sharedEditor } from './sharedEditor.js';

const charter = `# Who owns what.
version: 1
people:
  ada: { name: Ada Lovelace }
  grace: { name: Grace Hopper } # writes compilers
  lin: { name: Lin Wei }
teams:
  commerce:
    name: Commerce
    roles: { em: lin }
  payments:
    name: Payments
    parent: commerce
    roles: { pm: ada, em: grace }
`;

/** As it is set up for a team that has decided nothing. */
const fresh = `version: 1
people: { ada: { name: Ada Lovelace }, grace: { name: Grace Hopper } }
teams:
  payments:
    name: Payments
    roles: { pm: ada, em: grace }
    capacity: { product: 60, debt: 20, bugs: 10, operations: 10 }
    responsibilities:
      rollout: { accountable: [] }
      experiments: { accountable: [] }
    agreements:
      one-on-one: { title: Weekly one-to-one, every: 1w }
`;

const prd = `---
document: prd
team: payments
---

# Refunds

## Problem

Refunds take two days, and one customer in ten leaves before the money arrives.

## Requirements

- FR-1: Refunds arrive within an hour.
- FR-2: The customer sees where the money is.
`;

describe('a new team, a deputy and a dissent', () => {
  let editor: Editor;

  before(async () => {
    editor = await sharedEditor();
  });

  const open = async (files: Readonly<Record<string, string>>): Promise<void> => {
    const folder = await mkdtemp(path.join(tmpdir(), 'tandem-partners-'));
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

  it('have one line for all that is to be decided, which leads through it', async () => {
    await open({ 'ownership.yaml': fresh });
    await editor.sideBar.waitForRow('Ownership', '6 things to decide');
    const rows = await editor.sideBar.rows('Ownership');
    assert.deepEqual(
      rows.slice(0, 2).map(({ text }) => text),
      ['6 things to decideReview', 'Payments'],
    );
    await editor.openFile('ownership.yaml');
    await editor.problems.open();
    await editor.problems.waitFor('6 areas of Payments have no owner yet');
    await editor.screenshot('partners-new-team');
    await editor.problems.close();
    await editor.sideBar.clickRow('Ownership', '6 things to decide');
    assert.match(await editor.quickInput.prompt(), /^Stakeholder communication \(1 of 6\)/);
    await editor.screenshot('partners-review-open');
    await editor.quickInput.cancel();
  });

  it('show dissent over the section and in the sidebar', async () => {
    await open({
      'ownership.yaml': charter,
      'refunds.prd.md': prd,
      '.vscode/settings.json': '{ "tandem.me": "grace" }\n',
    });
    await editor.openFile('refunds.prd.md');
    await editor.text.waitForLens('What · PM Ada Lovelace');
    await editor.text.goTo(14);
    await editor.runCommand('Tandem: Record Dissent');
    await editor.quickInput.waitFor();
    await editor.screenshot('partners-dissent-reason');
    await editor.quickInput.answer('An hour leaves no time for the security review.');
    await editor.text.waitForLens('dissent: Grace Hopper (EM)');
    await editor.sideBar.waitForRow('Ownership', 'An hour leaves no time');
    await editor.screenshot('partners-dissent');
  });

  it('name the deputy over the section and in the sidebar, until they are back', async () => {
    await editor.runCommand('Tandem: I’m Away Until…');
    await editor.quickInput.waitFor();
    await editor.screenshot('partners-away-until');
    await editor.quickInput.pick('For two weeks');
    await editor.quickInput.waitFor();
    await editor.screenshot('partners-away-deputy');
    await editor.quickInput.pick('Lin Wei');
    await editor.text.waitForLens('Lin Wei for Grace Hopper until');
    await editor.sideBar.waitForRow('Ownership', 'Lin Wei for Grace Hopper until');
    await editor.screenshot('partners-deputy');
    assert.match(
      await editor.readFile('ownership.yaml'),
      /\naway:\n {2}grace: \{ until: \d{4}-\d\d-\d\d, deputy: lin \}\n$/,
    );
    await editor.runCommand('Tandem: I’m Away Until…');
    await editor.quickInput.pick('I’m back');
    await editor.text.waitForLens('consulted: EM Grace Hopper');
    assert.equal(await editor.readFile('ownership.yaml'), charter);
  });
});
