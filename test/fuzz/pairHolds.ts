import assert from 'node:assert/strict';
import type { Plan } from '../../src/core/features/plannedFile.js';
import { keepsComments } from '../../src/core/parse/yaml/yamlComments.js';
import { frontMatterEnd } from '../../src/core/parse/markdown/frontMatterFence.js';
import type { FixRequest } from '../../src/core/features/planFix.js';
import { applyEdits } from '../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../core/memoryWorkspace.js';
import type { Figures } from './invariants.js';

/** A PRD and its design, and what somebody types into the design between choosing a fix and its being planned. */
export interface PairCase {
  readonly prd: string;
  readonly sdd: string;
  /** A second PRD beside them. */
  readonly other: string | undefined;
  readonly handle: string;
  readonly meanwhile: { readonly at: number; readonly text: string };
}

const charter = `version: 1
people:
  ada: { name: Ada Lovelace }
  grace: { name: Grace Hopper }
  lin: { name: Lin Wu }
teams:
  payments:
    name: Payments
    roles: { pm: ada, em: grace }
`;

/** Everything that has to hold for any PRD and its design; throws when something does not. */
export async function pairHolds(each: PairCase, figures: Figures): Promise<void> {
  const texts: Record<string, string> = { 'a.prd.md': each.prd, 'a.sdd.md': each.sdd };
  if (each.other !== undefined) texts['c.prd.md'] = each.other;
  const open = (changed: Record<string, string> = {}) => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, ...texts, ...changed });
    workspace.identity = { handle: each.handle };
    return workspace;
  };
  for (const path of Object.keys(texts)) {
    figures.documents++;
    await fixesHold(open, path, each, figures);
    await fixAllComesToRest(open, path);
    await signOffHolds(open, path, figures);
  }
  await confirmHolds(open, figures);
}

type Open = (changed?: Record<string, string>) => MemoryWorkspace;

/** Each fix mends its finding, wherever it writes; planned on a text that changed meanwhile it loses nothing of it. */
async function fixesHold(open: Open, path: string, { meanwhile }: PairCase, figures: Figures): Promise<void> {
  const workspace = open();
  const uri = workspace.uri(path);
  const text = workspace.files.get(path) ?? '';
  const { findings } = await workspace.analyze(path);
  for (const { rule, message, range, fixes } of findings) {
    for (const { title, action } of fixes) {
      if (action) continue;
      const request: FixRequest = { rule, title, at: range.start };
      const plan = await workspace.tandem.planFix({ uri, text }, request);
      const after = applied(plan, figures);
      if (!after) continue;
      const next = open(after);
      const left = (await next.analyze(path)).findings;
      const alike = (all: typeof findings) =>
        all.filter(
          (other) => other.rule === rule && other.message === message && other.fixes.some((fix) => fix.title === title),
        ).length;
      assert.ok(alike(left) < alike(findings), `${rule}, ${title}: offered once more`);
      const place = text.length === 0 ? 0 : meanwhile.at % (text.length + 1);
      const typed = text.slice(0, place) + meanwhile.text + text.slice(place);
      applied(await workspace.tandem.planFix({ uri, text: typed }, request), figures);
    }
  }
}

async function fixAllComesToRest(open: Open, path: string): Promise<void> {
  const workspace = open();
  const uri = workspace.uri(path);
  let text = workspace.files.get(path) ?? '';
  for (let round = 0; round < 2; round++)
    text = applyEdits(text, await workspace.tandem.planFixAll({ uri, text }, 'everything'));
  assert.deepEqual(
    await workspace.tandem.planFixAll({ uri, text }, 'everything'),
    [],
    `${path}: fix all does not rest`,
  );
}

/** What is offered can be signed, or says why not; signed, it is not offered again, and whatever else is signed stays. */
async function signOffHolds(open: Open, path: string, figures: Figures): Promise<void> {
  const workspace = open();
  const source = { uri: workspace.uri(path), text: workspace.files.get(path) ?? '' };
  const offers = await workspace.tandem.signOffOffers(source);
  if ('refused' in offers) return;
  for (const { decision } of offers) {
    const after = applied(await workspace.tandem.planSignOff(source, decision), figures);
    const text = after?.[path];
    if (text === undefined) continue;
    bodyIsKept(source.text, text, 'Sign off');
    const again = await workspace.tandem.planSignOff({ ...source, text }, decision);
    assert.ok(again.refused !== undefined, `${decision} is signed twice`);
  }
}

/** What is confirmed is not offered again and no longer suspect; what is not named stays as it was. */
async function confirmHolds(open: Open, figures: Figures): Promise<void> {
  const workspace = open();
  const uri = workspace.uri('a.sdd.md');
  const text = workspace.files.get('a.sdd.md') ?? '';
  const offers = await workspace.tandem.confirmOffers({ uri, text });
  if ('refused' in offers) return;
  for (const some of [offers.slice(0, 1), offers]) {
    const ids = some.map((offer) => offer.id);
    const after = applied(await workspace.tandem.planConfirm({ uri, text }, some), figures)?.['a.sdd.md'];
    if (after === undefined) continue;
    bodyIsKept(text, after, 'Confirm coverage');
    const next = open({ 'a.sdd.md': after });
    const left = await next.tandem.confirmOffers({ uri, text: after });
    const unconfirmed = 'refused' in left ? [] : left.map((offer) => offer.id);
    assert.deepEqual(
      unconfirmed.filter((id) => ids.includes(id)),
      [],
      'what was confirmed is offered once more',
    );
    assert.equal(unconfirmed.length, offers.length - ids.length, 'confirming one takes another along');
    const { requirements } = await next.tandem.documents.coverage();
    const suspects = requirements.flatMap(({ coveredBy }) => coveredBy.filter(({ state }) => state === 'suspect'));
    if (unconfirmed.length === 0) assert.deepEqual(suspects, [], 'all is confirmed and some of it is suspect');
  }
}

function bodyIsKept(before: string, after: string, name: string): void {
  const body = (text: string) => text.slice(headOf(text).length).trim();
  assert.equal(body(after), body(before), `${name}: writes outside the front matter`);
}

function headOf(text: string): string {
  return text.slice(0, frontMatterEnd(text) ?? 0);
}

/** The texts after a plan, by path; `undefined` when it is refused. */
function applied(plan: Plan, figures: Figures): Record<string, string> | undefined {
  if (plan.refused !== undefined) {
    assert.notEqual(plan.refused.trim(), '');
    figures.refused++;
    return undefined;
  }
  figures.fixes++;
  return Object.fromEntries(
    plan.files.map(({ uri, text, edits }) => {
      const after = applyEdits(text, edits);
      figures.edits += edits.length;
      assert.notEqual(after, text, 'a plan changes nothing');
      assert.ok(keepsComments(headOf(text), headOf(after)), 'a comment is lost');
      return [uri.slice('memory:/workspace/'.length), after];
    }),
  );
}
