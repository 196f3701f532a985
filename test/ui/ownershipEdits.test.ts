import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Editor } from './editor.js';
import { sharedEditor } from './sharedEditor.js';

const charter = `# Who owns what at Tidewell.
version: 1
people:
  ada: { name: Ada Lovelace, email: ada@example.com }   # writes well
  grace: { name: Grace Hopper }

teams:
  # The team that does the work.
  payments:
    name: Payments
    roles:
      pm: ada   # since May
      em: []
    responsibilities:
      hiring: { accountable: em, stakeholders: [people operations] }
      on-call: { area: On call, accountable: [pm, em] }
      stakeholder-communication: { accountable: pm }
      project-with-design: { accountable: pm }
      project-with-engineering: { accountable: em }
      rollout: { accountable: pm }
      experiments: { accountable: pm }
      usage-monitoring: { accountable: em }
    agreements:
      one-on-one: { title: Weekly one-to-one, every: 1w, last: 2020-01-01 } # keep it
`;

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tandem-ownership-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

describe('ownership edited from the sidebar', () => {
  let editor: Editor;

  before(async () => {
    editor = await sharedEditor();
  });

  const open = async (files: Readonly<Record<string, string>>): Promise<void> => {
    const folder = await folderWith(files);
    await editor.openWorkspace(folder);
    // The editor works on a copy.
    await rm(folder, { recursive: true });
    await editor.sideBar.open('Tandem');
    await editor.sideBar.giveRoom('Ownership');
    await editor.sideBar.waitForRow('Ownership', 'Gaps');
  };

  const charterIs = async (expected: string): Promise<void> => {
    let found = '';
    for (let tries = 0; tries < 100 && found !== expected; tries++) {
      found = await editor.readFile('ownership.yaml');
      if (found !== expected) await editor.page.waitForTimeout(100);
    }
    assert.equal(found, expected);
  };

  it('closes its gaps one by one, every comment kept', async () => {
    await open({ 'ownership.yaml': charter });
    await editor.screenshot('ownership-gaps');
    await editor.sideBar.contextMenu('Ownership', 'Payments has no EM', 'Assign Owner');
    await editor.quickInput.waitFor();
    await editor.screenshot('ownership-assign-role');
    await editor.quickInput.pick('Grace Hopper');
    let expected = charter.replace('em: []', 'em: grace');
    await charterIs(expected);

    await editor.sideBar.waitForNoRow('Ownership', 'Payments has no EM');
    await editor.sideBar.contextMenu('Ownership', 'On call', 'Share with a Decision Rule');
    await editor.quickInput.waitFor();
    await editor.screenshot('ownership-share');
    // Those who share it already are marked.
    await editor.quickInput.accept();
    await editor.quickInput.answer('The EM decides in the night, the PM by day.');
    expected = expected.replace(
      'accountable: [pm, em] }',
      'accountable: [pm, em], resolve: "The EM decides in the night, the PM by day." }',
    );
    await charterIs(expected);

    await editor.sideBar.waitForNoRow('Ownership', 'shared, no decision rule');
    await editor.sideBar.contextMenu('Ownership', 'Weekly one-to-one', 'Mark as Done Today');
    const today = new Date().toLocaleDateString('sv-SE');
    expected = expected.replace('2020-01-01', today);
    await charterIs(expected);
    await editor.sideBar.waitForNoRow('Ownership', 'Gaps');
    await editor.screenshot('ownership-no-gaps');
    assert.deepEqual(await editor.tabs(), []);
  });

  it('puts a new person into a role, and a new team beside the first', async () => {
    await open({ 'ownership.yaml': charter });
    await editor.sideBar.contextMenu('Ownership', 'Payments has no EM', 'Assign Owner');
    await editor.quickInput.fill('Zoë Example <zoe@example.com>');
    await editor.screenshot('ownership-new-person');
    await editor.quickInput.accept();
    let expected = charter
      .replace('em: []', 'em: zoe')
      .replace('Hopper }\n', 'Hopper }\n  zoe: { name: Zoë Example, email: zoe@example.com }\n');
    await charterIs(expected);

    await editor.sideBar.waitForNoRow('Ownership', 'Payments has no EM');
    await editor.sideBar.contextMenu('Ownership', /^Payments/, 'Add Team');
    await editor.quickInput.answer('Refunds');
    await editor.quickInput.pick('Payments');
    await editor.quickInput.pick('Ada Lovelace');
    await editor.screenshot('ownership-add-team');
    await editor.quickInput.pick('Nobody yet');
    expected = `${expected}  refunds:\n    name: Refunds\n    parent: payments\n    roles: { pm: ada, em: [] }\n`;
    await charterIs(expected);
    await editor.sideBar.waitForRow('Ownership', 'part of Payments');
  });

  it('assigns anything from the palette', async () => {
    await open({ 'ownership.yaml': charter });
    await editor.runCommand('Tandem: Assign Owner…');
    await editor.quickInput.waitFor();
    await editor.screenshot('ownership-assign-thing');
    // The list is longer than the box.
    await editor.quickInput.fill('Design');
    await editor.quickInput.pick(/^Design$/);
    await editor.screenshot('ownership-assign-area');
    await editor.quickInput.pick('EM');
    await charterIs(
      charter.replace(
        'accountable: em }\n    agree',
        'accountable: em }\n      design: { accountable: em }\n    agree',
      ),
    );
  });

  it('shows gaps, a role or mine only, and says so', async () => {
    await open({ 'ownership.yaml': charter });
    await editor.sideBar.titleMenu('Ownership', 'Filter', 'Show Only Gaps');
    await editor.sideBar.waitForText('Ownership', 'Showing gaps only.');
    await editor.sideBar.waitForNoRow('Ownership', /^Why/);
    await editor.screenshot('ownership-filter-gaps');
    await editor.sideBar.titleAction('Ownership', 'Show Everything');
    await editor.sideBar.waitForRow('Ownership', /^Why/);
    await editor.sideBar.titleMenu('Ownership', 'Filter', 'Show Only Mine');
    await editor.quickInput.waitFor();
    await editor.screenshot('ownership-who-are-you');
    await editor.quickInput.pick('Ada Lovelace');
    await editor.sideBar.waitForText('Ownership', 'Showing what Ada Lovelace owns.');
    await editor.sideBar.waitForNoRow('Ownership', /^How/);
    await editor.screenshot('ownership-filter-mine');
    await editor.sideBar.titleAction('Ownership', 'Show Everything');
  });

  it('keeps what was unfolded, follows unsaved changes and shows two charters', async () => {
    await open({ 'ownership.yaml': charter, 'shop/ownership.yaml': 'teams: { shop: { name: Shop } }\n' });
    await editor.sideBar.waitForRow('Ownership', 'shop');
    await editor.sideBar.clickRow('Ownership', 'Areas');
    await editor.sideBar.waitForRow('Ownership', /^Hiring/);
    await editor.openFile('ownership.yaml');
    await editor.text.goTo(4, 24);
    await editor.text.type('X');
    await editor.sideBar.waitForRow('Ownership', 'Ada LoveXlace');
    await editor.screenshot('ownership-two-charters');
    await editor.sideBar.waitForRow('Ownership', /^Hiring/);
    assert.deepEqual(await editor.tabs(), ['ownership.yaml ●']);
  });
});
