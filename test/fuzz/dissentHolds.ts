import assert from 'node:assert/strict';
import type { TandemDocument } from '../../src/core/document/document.js';
import { dissentOffers, planDissentEnd } from '../../src/core/features/dissent/endDissent.js';
import { dissentPlace, planDissent } from '../../src/core/features/dissent/recordDissent.js';
import type { Plan } from '../../src/core/features/plannedFile.js';
import { applyEdits } from '../../src/core/text/textEdit.js';
import type { Figures } from './invariants.js';

const today = '2026-11-20';
const reason = 'No: #1 --> costs <too> much.';

/**
 * Dissent that is recorded takes nothing away and is found again; taken back it leaves no trace; settling one changes its
 * marker alone.
 */
export async function dissentHolds(
  document: TandemDocument,
  readAs: (text: string) => Promise<TandemDocument | undefined>,
  figures: Figures,
): Promise<void> {
  const { text, lines } = document;
  for (const me of [...document.charter.people.values()].slice(0, 3)) {
    endsAlone(document, me, figures);
    for (const { section } of document.decisions.sections.slice(0, 5)) {
      if (!section.heading) continue;
      const place = dissentPlace(document, lines.lineAt(section.heading.start), me);
      if (place.refused !== undefined) continue;
      const recorded = applied(text, await planDissent(document, { at: place.at, reason, me, today }, readAs), figures);
      if (recorded === undefined) continue;
      assert.ok(isAdded(text, recorded), 'recording dissent takes text away');
      const after = await readAs(recorded);
      assert.ok(after, 'a document with dissent is none');
      const offers = dissentOffers(after, 'takeBack', me);
      assert.ok(!('refused' in offers), 'dissent cannot be taken back');
      const own = offers.find(({ at }) => at.text.includes(today));
      assert.ok(own, 'dissent that was recorded is not found');
      const back = applied(recorded, planDissentEnd(after, { at: own.at, end: 'takeBack', me, today }), figures);
      assert.deepEqual(writtenLines(back ?? ''), writtenLines(text), 'dissent that was taken back left a trace');
    }
  }
}

/** What stands there may be settled or taken back, and nothing else changes. */
function endsAlone(document: TandemDocument, me: Parameters<typeof dissentOffers>[2], figures: Figures): void {
  const { text } = document;
  for (const end of ['takeBack', 'settle'] as const) {
    const offers = dissentOffers(document, end, me);
    if ('refused' in offers) continue;
    for (const { at } of offers) {
      const plan = planDissentEnd(document, { at, end, me, today });
      const after = applied(text, plan, figures);
      assert.ok(after !== undefined, `${end}: offered and refused`);
      const [edit] = plan.files?.[0]?.edits ?? [];
      const taken = text.slice(edit?.span.start, edit?.span.end);
      assert.equal(taken.trim(), at.text, `${end}: more than the marker changes`);
    }
  }
}

function applied(text: string, plan: Plan, figures: Figures): string | undefined {
  if (plan.refused !== undefined) {
    figures.refused++;
    return undefined;
  }
  const [file, ...others] = plan.files;
  assert.ok(file && others.length === 0 && file.text === text, 'dissent is written into another file');
  figures.edits += file.edits.length;
  return applyEdits(text, file.edits);
}

/** Whether a text is another with one stretch put in. */
function isAdded(before: string, after: string): boolean {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  return after.endsWith(before.slice(start));
}

/** The lines that hold something: how many blank ones stand around a marker is its own affair. */
function writtenLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => /\S/u.test(line));
}
