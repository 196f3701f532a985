import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entryOf, lineOf, readLedger, type LedgerEntry } from '../../../../src/core/document/ledger/readLedger.js';
import { inPlaceOf, ledgerEdits, newLedger } from '../../../../src/core/document/ledger/writeLedger.js';
import { applyEdits } from '../../../../src/core/text/textEdit.js';

/** Any text that a file system or an author may come up with, half a surrogate pair aside. */
const word = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      '-',
      '#',
      '%',
      '%20',
      ' ',
      '  a  b ',
      '<<<<<<< x',
      '=======',
      '\r\n',
      '\u2028',
      'a b/ç d.md',
      '%zz',
    ),
  )
  .map((text) => text.replace(/\p{Cs}/gu, 'x'));
const maybe = fc.option(word, { nil: undefined });
const on = fc.option(fc.constantFrom('2026-11-20', '2027-01-31'), { nil: undefined });
const digest = fc.option(fc.constantFrom('8c1f09ab', '00000000', '3f2a9c01'), { nil: undefined });
const entry: fc.Arbitrary<LedgerEntry> = fc.oneof(
  fc.record({
    path: word,
    verb: fc.constant('confirmed' as const),
    subject: word,
    person: maybe,
    role: maybe,
    on,
    digest,
  }),
  fc.record({ path: word, verb: fc.constant('signed' as const), subject: word, person: word, role: maybe, on, digest }),
);
const lineBreak = fc.constantFrom('\n', '\r\n', '\r');
const sorted = (entries: readonly LedgerEntry[]) => [...new Set(entries.map(lineOf))].sort();

describe('a ledger', () => {
  it('gives back every entry, whatever stands in it', () => {
    fc.assert(
      fc.property(entry, (each) => {
        const line = lineOf(each);
        assert.match(line, /^[^\s#<=>|]\S*(?: \S+){6}$/u);
        assert.deepEqual(entryOf(line), { ...each });
      }),
      { numRuns: 500 },
    );
  });

  it('says afterwards what it said before and what came, sorted, with every other line as it was', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.array(entry, { minLength: 1 }), lineBreak, (before, comes, eol) => {
        const text = newLedger(before).replaceAll('\n', eol);
        const change = inPlaceOf(comes);
        const after = applyEdits(text, ledgerEdits(text, change));
        const { entries, faults } = readLedger(after);
        assert.deepEqual(entries.map(lineOf), sorted([...before.filter((each) => !change.goes(each)), ...comes]));
        assert.deepEqual(faults, []);
        assert.equal(after.replaceAll(eol, '').search(/[\r\n]/u), -1);
        // The same once more changes nothing.
        assert.deepEqual(ledgerEdits(after, change), []);
      }),
      { numRuns: 300 },
    );
  });

  const line = (path: string, rest = 'signed how grace em 2026-11-20 8c1f09ab') => `${path} ${rest}`;
  const one: LedgerEntry = {
    path: 'b.md',
    verb: 'signed',
    subject: 'how',
    person: 'grace',
    role: 'em',
    on: '2026-11-20',
    digest: '8c1f09ab',
  };

  it('keeps comments, blank lines, what cannot be read and the order in which somebody put the lines', () => {
    const text = `# Ours\n\n${line('d.md')}\n  what is this\n${line('a.md')} \n${line('c.md')}`;
    const after = applyEdits(text, ledgerEdits(text, inPlaceOf([one])));
    assert.equal(
      after,
      `# Ours\n\n${line('b.md')}\n${line('d.md')}\n  what is this\n${line('a.md')} \n${line('c.md')}`,
    );
    const last = applyEdits(text, ledgerEdits(text, inPlaceOf([{ ...one, path: 'x.md' }])));
    assert.equal(last, `${text}\n${line('x.md')}\n`.replace('  what is this\n', `  what is this\n`));
  });

  it('has one confirmation of a requirement, and one sign-off of each person for a decision', () => {
    const text = `${line('b.md', 'confirmed FR-1 ada - 2026-11-01 00000000')}\n${line('b.md', 'signed how ada pm 2026-11-01 00000000')}\n${line('b.md', 'signed how grace em 2026-11-01 00000000')}\n`;
    const confirmed = { ...one, verb: 'confirmed', subject: 'FR-1', role: undefined } as const;
    assert.equal(
      applyEdits(text, ledgerEdits(text, inPlaceOf([one, confirmed]))),
      `${line('b.md', 'confirmed FR-1 grace - 2026-11-20 8c1f09ab')}\n${line('b.md', 'signed how ada pm 2026-11-01 00000000')}\n${line('b.md')}\n`,
    );
  });

  it('tells the lines that say nothing, and takes what is left of the others', () => {
    const text = `garbage\n${line('a.md', 'agreed how grace em 2026-11-20 8c1f09ab')}\r\n${line('a.md', 'signed how - em 2026-11-20 8c1f09ab')}\n\t${line('a.md', 'signed how grace em 2026-13-40 nothing')}\t\n`;
    const { entries, faults, conflict } = readLedger(text);
    assert.deepEqual(
      faults.map(({ start, end }) => text.slice(start, end)),
      [
        'garbage',
        line('a.md', 'agreed how grace em 2026-11-20 8c1f09ab'),
        line('a.md', 'signed how - em 2026-11-20 8c1f09ab'),
      ],
    );
    assert.deepEqual(entries, [{ ...one, path: 'a.md', on: undefined, digest: undefined }]);
    assert.equal(conflict, undefined);
  });

  it('is read as the own side has it while a merge is unfinished', () => {
    const text = `${line('a.md')}\n<<<<<<< ours\n${line('b.md')}\n=======\n${line('c.md')}\n>>>>>>> theirs\n`;
    const { entries, faults, conflict } = readLedger(text);
    assert.deepEqual([entries.map(({ path }) => path), faults], [['a.md', 'b.md'], []]);
    assert.equal(conflict && text.slice(conflict.start, conflict.end), '<<<<<<< ours');
  });
});
