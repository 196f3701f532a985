import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../memoryWorkspace.js';

/** The dates of a plan as the front matter of an RFC says them: as written, with the day that each is. */
async function daysOf(value: string): Promise<readonly (readonly string[])[]> {
  const head = `---\nrelease-date: ${value}\n---\n\n# Refunds\n\n## Motivation\n\nPeople wait.\n`;
  const { facts } = await new MemoryWorkspace({ 'text/0123-refunds.md': head }).core.documents.all();
  return facts.flatMap(({ dates }) =>
    dates.map(({ text, days }) => [
      text,
      days === undefined ? 'any' : days.first === days.last ? days.first : 'several',
    ]),
  );
}

describe('A date in the front matter of another tool', () => {
  it('is read in the forms in which people write them', async () => {
    assert.deepEqual(await daysOf('2026-03-01T10:00:00.000Z   '), [['2026-03-01', '2026-03-01']]);
    assert.deepEqual(await daysOf("'2026-03-01' # planned"), [['2026-03-01', '2026-03-01']]);
    assert.deepEqual(await daysOf('20-Nov-2023'), [['20-Nov-2023', '2023-11-20']]);
    assert.deepEqual(await daysOf('1-mai-2027'), [['1-mai-2027', '2027-05-01']]);
    assert.deepEqual(await daysOf('30/01/2024'), [['30/01/2024', '2024-01-30']]);
    assert.deepEqual(await daysOf('Nov-2023'), [['Nov-2023', 'several']]);
  });

  it('is kept as it is written where nobody can tell the day from the month', async () => {
    assert.deepEqual(await daysOf('05-06-2025 21:30'), [['05-06-2025', 'any']]);
    assert.deepEqual(await daysOf('05/06/2025'), [['05/06/2025', 'any']]);
  });
});
