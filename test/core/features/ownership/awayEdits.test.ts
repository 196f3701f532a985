import assert from 'node:assert/strict';
import { charterEdits, type CharterChange } from '../../../../src/core/charter/edit/charterChange.js';
import type { Charter } from '../../../../src/core/charter/model/charter.js';
import {
  comeBack,
  deputyDescription,
  goAway,
  offeredDays,
  possibleDeputies,
  typedDay,
} from '../../../../src/core/features/ownership/awayEdits.js';
import { applyEdits } from '../../../../src/core/text/textEdit.js';
import { charterText, read, today } from './charters.js';

function changed(text: string, plan: (charter: Charter) => readonly CharterChange[]): string {
  const { edits } = charterEdits(text, plan(read(text).charter));
  assert.ok(edits);
  return applyEdits(text, edits);
}

describe('going away and coming back', () => {
  const until = '2027-01-10';
  const away = (text: string) => changed(text, (charter) => goAway(charter, 'ada', { until, deputy: 'grace' }));
  const back = (text: string) => changed(text, () => comeBack('ada'));

  it('writes one entry, and taking it back leaves every byte as it was', () => {
    const gone = away(charterText);
    assert.equal(gone, `${charterText}away:\n  ada: { until: 2027-01-10, deputy: grace }\n`);
    assert.equal(back(gone), charterText);
    const crlf = charterText.replaceAll('\n', '\r\n');
    assert.equal(back(away(crlf)), crlf);
  });

  it('changes the entry that is there, comments kept', () => {
    const text = `${charterText}away:\n  # Summer.\n  ada: { until: 2026-12-01, deputy: lin } # at the sea\n  lin: { until: 2026-12-24 }\n`;
    assert.equal(away(text), text.replace('2026-12-01, deputy: lin', '2027-01-10, deputy: grace'));
    const alone = changed(text, (charter) => goAway(charter, 'ada', { until, deputy: undefined }));
    assert.equal(alone, text.replace('2026-12-01, deputy: lin', '2027-01-10'));
    assert.equal(back(text), `${charterText}away:\n  # Summer.\n  # at the sea\n  lin: { until: 2026-12-24 }\n`);
  });

  it('works in every style of writing', () => {
    const people = 'people: { ada: {}, grace: {} }\n';
    for (const [text, expected] of [
      [
        `${people}away: { ada: { until: 2026-12-01 }, grace: { until: 2026-12-02 } }\n`,
        `${people}away: { grace: { until: 2026-12-02 } }\n`,
      ],
      [
        `${people}away: { grace: { until: 2026-12-02 }, ada: { until: 2026-12-01 } }\n`,
        `${people}away: { grace: { until: 2026-12-02 } }\n`,
      ],
      [`${people}away: { ada: { until: 2026-12-01 } }\nversion: 1\n`, `${people}version: 1\n`],
      [
        `${people}away:\n  ada:\n    # Why\n    until: 2026-12-01\n    deputy: grace\nversion: 1\n`,
        `${people}# Why\nversion: 1\n`,
      ],
      [`away:\n  ada:\n    until: 2026-12-01`, ''],
    ] as const) {
      assert.equal(back(text), expected);
    }
  });

  it('is refused where it could not be done with certainty', () => {
    const shared = 'away: { ada: &a { until: 2026-12-01 }, grace: *a }\n';
    assert.equal(charterEdits(shared, comeBack('ada')).refused, 'unsafe');
    assert.deepEqual(charterEdits('version: 1\n', comeBack('ada')), { edits: [] });
    assert.equal(charterEdits('away: [\n', comeBack('ada')).refused, 'unsafe');
  });

  it('offers days that are wanted, each once', () => {
    const offered = (today: string) => offeredDays(today).map(({ day, label }) => `${day} ${label}`);
    assert.deepEqual(offered('2026-11-20'), [
      '2026-11-21 Until tomorrow',
      '2026-11-22 Until the end of this week',
      '2026-11-29 Until the end of next week',
      '2026-12-04 For two weeks',
    ]);
    assert.deepEqual(
      offered('2026-11-21').map((each) => each.slice(0, 10)),
      ['2026-11-22', '2026-11-29', '2026-12-05'],
    );
    assert.deepEqual(
      offered('2026-11-22').map((each) => each.slice(0, 10)),
      ['2026-11-23', '2026-11-29', '2026-12-06'],
    );
    assert.equal(typedDay(' 2027-01-10 ', '2026-11-20')?.label, 'Until 10 January');
    for (const text of ['2026-11-19', '2027-02-30', 'soon', '10.1.2027', ''])
      assert.equal(typedDay(text, '2026-11-20'), undefined);
  });

  it('offers the people of the team as deputies, and of those above', () => {
    const { charter } = read();
    assert.deepEqual(
      possibleDeputies(charter, 'grace').map(({ id }) => id),
      ['ada', 'lin'],
    );
    assert.deepEqual(
      possibleDeputies(charter, 'zoe').map(({ id }) => id),
      ['ada', 'grace', 'lin'],
    );
  });

  it('says of a deputy which roles they have, and whether they are away', () => {
    const text = charterText.replace('em: []', 'em: ada');
    const { charter } = read(`${text}away:\n  ada: { until: 2026-12-01 }\n`);
    const said = possibleDeputies({ ...charter, today }, 'zoe').map(
      (person) => `${person.name} | ${deputyDescription({ ...charter, today }, person)}`,
    );
    assert.match(said[0] ?? '', /^Ada Lovelace \| PM, EM · .*1 December/);
    assert.deepEqual(said.slice(1), ['Grace Hopper | EM', 'Lin Wei | Designer']);
  });
});
