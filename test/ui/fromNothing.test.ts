import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Editor } from './editor.js';
import { sharedEditor } from './sharedEditor.js';

const charter = `version: 1
people: { ada: { name: Ada Lovelace }, grace: { name: Grace Hopper } }
teams: { payments: { name: Payments, roles: { pm: ada, em: grace } } }
`;
const handles: Readonly<Record<string, string>> = { 'Ada Lovelace': 'ada', 'Grace Hopper': 'grace' };
const prd = 'refunds.prd.md';
const sdd = 'refunds.sdd.md';

describe('a pair', () => {
  let editor: Editor;

  beforeEach(async () => {
    editor = await sharedEditor();
    const folder = await mkdtemp(path.join(tmpdir(), 'tandem-from-nothing-'));
    await writeFile(path.join(folder, 'ownership.yaml'), charter);
    await mkdir(path.join(folder, '.vscode'));
    await writeFile(path.join(folder, '.vscode', 'settings.json'), '{}\n');
    await editor.openWorkspace(folder);
    // The editor works on a copy.
    await rm(folder, { recursive: true });
    await editor.sideBar.open('Tandem');
    await editor.sideBar.giveRoom('Documents');
  });

  /** Replaces what stands under a heading, up to the next one, and saves. */
  const answer = async (file: string, heading: string, body: string): Promise<void> => {
    await editor.openFile(file);
    await editor.text.save();
    const text = await editor.readFile(file);
    const at = text.indexOf(`## ${heading}\n`) + `## ${heading}\n`.length;
    assert.ok(at > heading.length + 4, `${file} has no heading ${heading}`);
    const next = text.indexOf('\n## ', at);
    const end = next < 0 ? text.length : next;
    await editor.text.replaceAll(`${text.slice(0, at)}\n${body}\n${text.slice(end)}`);
    await editor.text.save();
  };

  const signOff = async (file: string, decision: string): Promise<void> => {
    await editor.openFile(file);
    await editor.runCommand('Tandem: Sign Off');
    const asked = editor.page.locator('.quick-input-widget:visible');
    const written = editor.page.locator('.editor-group-container.active .tab.active.dirty');
    await asked.or(written).first().waitFor({ state: 'visible' });
    // Where one decision is left nothing is asked.
    if (await asked.isVisible()) {
      await editor.quickInput.pick(new RegExp(`^${decision}$`, 'u'));
      await written.waitFor({ state: 'visible' });
    }
    await editor.text.save();
  };

  /** What somebody does who knows nothing but who is next with what. */
  const moves: readonly (readonly [RegExp, (decision: string) => Promise<void>])[] = [
    [/answers Why$/u, () => answer(prd, 'Problem', 'Refunds take nine days, and 4 % of our customers leave over it.')],
    [/answers What$/u, () => answer(prd, 'Requirements', '- FR-1: Refund within a day\n- FR-2: Tell the customer')],
    [
      /writes the SDD$/u,
      async () => {
        await editor.openFile(prd);
        await editor.runCommand('Tandem: New SDD from This PRD');
        await editor.quickInput.pick('With sign-offs');
        await editor.waitForTab(sdd);
        await editor.text.waitForLens('PRD: refunds.prd.md');
        await editor.text.save();
        // The PRD is in an editor, so the link back is its user's to save.
        await editor.openFile(prd);
        await editor.text.save();
      },
    ],
    [
      /answers How$/u,
      () => answer(sdd, 'Chosen solution', 'A queue takes each refund and pays it at night.\n\nCovers: FR-1'),
    ],
    [/answers Who$/u, () => answer(sdd, 'Who', 'Grace Hopper builds it, Lin Wu tests it.')],
    [/answers When$/u, () => answer(sdd, 'When', 'It is live on 1 June 2027.')],
    [
      /covers FR-2$/u,
      () => answer(sdd, 'Chosen solution', 'A queue takes each refund, pays it and mails.\n\nCovers: FR-1, FR-2'),
    ],
    [/signs off (Why|What)$/u, (decision) => signOff(prd, decision)],
    [/signs off (How|Who|When)$/u, (decision) => signOff(sdd, decision)],
  ];

  it('goes from nothing to signed, by what is next alone', async function () {
    this.timeout(120_000);
    await editor.runCommand('Tandem: New PRD');
    await editor.quickInput.answer('Refunds');
    await editor.quickInput.pick('With sign-offs');
    await editor.quickInput.pick('tandem-from-nothing');
    await editor.waitForTab(prd);
    await editor.text.waitForLens('Why · PM Ada Lovelace');
    await editor.text.save();

    const done: string[] = [];
    for (let turns = 0; turns < 20; turns++) {
      const next = await nextAfter(done.at(-1));
      if (next === undefined) break;
      done.push(next);
      const [, whoever = ''] = /^(.+?) (?:answers|writes|covers|signs)/u.exec(next) ?? [];
      await editor.writeFile('.vscode/settings.json', JSON.stringify({ 'tandem.me': handles[whoever] ?? '' }));
      const [pattern, move] = moves.find(([each]) => each.test(next)) ?? [];
      assert.ok(pattern && move, `Nobody knows how to: ${next}`);
      await move(pattern.exec(next)?.[1] ?? '');
      if (/writes the SDD|covers/u.test(next)) await editor.screenshot(`from-nothing-${done.length}`);
    }
    await editor.screenshot('from-nothing-signed');
    assert.deepEqual(done, [
      'Ada Lovelace answers Why',
      'Ada Lovelace answers What',
      'Grace Hopper writes the SDD',
      'Grace Hopper answers How',
      'Grace Hopper answers Who',
      'Grace Hopper answers When',
      'Grace Hopper covers FR-2',
      'Ada Lovelace signs off Why',
      'Ada Lovelace signs off What',
      'Grace Hopper signs off How',
      'Grace Hopper signs off Who',
      'Grace Hopper signs off When',
    ]);
    assert.equal((await editor.readFile(prd)).match(/by: ada/gu)?.length, 2);
    assert.equal((await editor.readFile(sdd)).match(/by: grace/gu)?.length, 3);
    await editor.openFile(sdd);
    await editor.text.goTo(1);
    await editor.text.waitForLens('signed by Grace Hopper');
    await editor.screenshot('from-nothing-lenses');
  });

  /** Who is next with what, as *Documents* says, once that is something else than before; `undefined` when nothing is left. */
  async function nextAfter(before: string | undefined): Promise<string | undefined> {
    for (const end = Date.now() + 20_000; Date.now() < end;) {
      const pair = (await editor.sideBar.rows('Documents')).find(({ text }) => text.includes('Refunds'))?.text ?? '';
      const next =
        /((?:Ada Lovelace|Grace Hopper) (?:answers|writes|covers|confirms|signs|repairs)[^·]*?)(?: ·.*)?$/u.exec(
          pair,
        )?.[1];
      if (pair !== '' && next !== before) return next;
      await editor.page.waitForTimeout(100);
    }
    throw new Error(`Still next: ${before}`);
  }
});
