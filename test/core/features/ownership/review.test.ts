import assert from 'node:assert/strict';
import { charterEdits } from '../../../../src/core/charter/edit/charterChange.js';
import {
  areaUnderReview,
  back,
  choose,
  giveRule,
  goTo,
  openFirst,
  reviewEdits,
  reviewedChanges,
  reviewOptions,
  ruleSoFar,
  startReview,
  undecidedTeams,
  type Review,
} from '../../../../src/core/features/ownership/review.js';
import { applyEdits } from '../../../../src/core/text/textEdit.js';
import { charterText, read, today } from './charters.js';

const { charter } = read();
const payments = charter.teams.get('payments')!;
const begun = () => startReview(payments);

/** Steps back, which has to be possible. */
function backOf(review: Review): Review {
  const before = back(review);
  assert.ok(before);
  return before;
}

describe('a review of ownership', () => {
  it('asks about one area after the other and ends with a summary', () => {
    let review = begun();
    const asked: string[] = [];
    for (let area = areaUnderReview(review); area; area = areaUnderReview(review)) {
      asked.push(area.id);
      review = choose(review, 'leave');
    }
    assert.deepEqual(
      asked,
      payments.areas.map((area) => area.id),
    );
    assert.equal(asked.length, 22);
    assert.deepEqual(reviewedChanges(charter, review), []);
    assert.equal(choose(review, { accountable: ['pm'] }), review);
  });

  it('offers every role with its people, sharing, nobody, and marks what holds', () => {
    const hiring = goTo(begun(), 'hiring');
    const offered = reviewOptions(charter, hiring).map(({ label, description }) => `${label} | ${description}`);
    assert.deepEqual(offered, [
      'PM | Ada Lovelace',
      'EM | Grace Hopper · current',
      'Designer | Lin Wei',
      'Tech lead | ',
      'TPM | ',
      'PM and EM, with a decision rule… | ',
      'PM and Designer, with a decision rule… | ',
      'EM and Designer, with a decision rule… | ',
      'Nobody yet | ',
      'Skip | leave it as it is',
    ]);
    assert.match(reviewOptions(charter, hiring)[0]?.detail ?? '', /roadmap/);
    assert.equal(
      reviewOptions(charter, goTo(begun(), 'experiments')).find((option) => option.current)?.label,
      'Nobody yet',
    );
  });

  it('of what is open asks about nothing else, and writes it', () => {
    const open = undecidedTeams(charter, today);
    assert.deepEqual(
      [...open].map(([team, areas]) => [team.id, areas.map(({ id }) => id)]),
      [
        [
          'commerce',
          ['stakeholder-communication', 'project-with-design', 'project-with-engineering', 'usage-monitoring'],
        ],
      ],
    );
    const [team, areas] = [...open][0] ?? [];
    assert.ok(team && areas);
    const review = choose(startReview(team, areas), { accountable: ['tpm'] });
    assert.equal(areaUnderReview(review)?.id, 'project-with-design');
    const { edits } = charterEdits(charterText, reviewEdits(charter, review));
    const after = applyEdits(charterText, edits ?? []);
    assert.match(after, /experiments: \{ accountable: pm \}\n {6}stakeholder-communication: \{ accountable: tpm \}\n/);
    assert.equal(read(after).charter.roles.get('tpm')?.label, 'TPM');
    assert.deepEqual(read(after).problems, []);
  });

  it('asks first about what is open, and then about the rest, in the order of the charter', () => {
    const areas = openFirst(charter, payments, today).map(({ id }) => id);
    const all = payments.areas.map(({ id }) => id);
    const open = [
      'stakeholder-communication',
      'project-with-design',
      'project-with-engineering',
      'usage-monitoring',
      'on-call',
    ];
    assert.deepEqual(areas.slice(0, open.length).sort(), [...open].sort());
    assert.deepEqual([...areas].sort(), [...all].sort());
    for (const part of [areas.slice(0, open.length), areas.slice(open.length)])
      assert.deepEqual(
        part,
        all.filter((id) => part.includes(id)),
      );
  });

  it('asks for the rule where several share, beginning with the one there is', () => {
    let review = choose(goTo(begun(), 'sprint-planning'), { accountable: ['pm', 'em'] });
    assert.deepEqual(review.sharers, ['pm', 'em']);
    assert.equal(ruleSoFar(review), 'PM sets priority, EM sets capacity');
    review = giveRule(review, ' They toss a coin. ');
    assert.equal(areaUnderReview(review)?.id, 'on-call');
    assert.deepEqual(
      reviewedChanges(charter, review).map(({ area, text }) => `${area.label}: ${text}`),
      ['Sprint planning: PM and EM · new rule'],
    );
    assert.equal(ruleSoFar(goTo(review, 'sprint-planning')), 'They toss a coin.');
  });

  it('goes back question by question, keeping the answers', () => {
    assert.equal(back(begun()), undefined);
    const first = choose(begun(), { accountable: ['em'] });
    const again = backOf(first);
    assert.equal(again.at, 0);
    assert.equal(reviewOptions(charter, again).find((option) => option.current)?.label, 'EM');
    const sharing = choose(again, { accountable: ['pm', 'em'] });
    assert.equal(backOf(sharing).at, 0);
    assert.equal(backOf(sharing).sharers, undefined);
    assert.deepEqual(reviewedChanges(charter, choose(again, 'leave')), []);
  });

  it('counts no answer that says what the charter says', () => {
    const same = choose(goTo(begun(), 'hiring'), { accountable: ['em'] });
    const rule = giveRule(
      choose(goTo(same, 'sprint-planning'), { accountable: ['em', 'pm'] }),
      ruleSoFar(goTo(same, 'sprint-planning')),
    );
    assert.deepEqual(reviewedChanges(charter, rule), []);
  });

  it('calls every role that it offers by its name, also one that nobody has yet', () => {
    const roles = reviewOptions(charter, begun()).flatMap(({ choice, label }) =>
      choice !== 'leave' && 'accountable' in choice && choice.accountable.length === 1
        ? [{ label, accountable: choice.accountable }]
        : [],
    );
    assert.deepEqual(
      roles.map(({ accountable }) => accountable[0]),
      ['pm', 'em', 'design', 'tech-lead', 'tpm'],
    );
    for (const { label, accountable } of roles) {
      const experiments = choose(goTo(begun(), 'experiments'), { accountable });
      assert.deepEqual(
        reviewedChanges(charter, experiments).map(({ text }) => text),
        [`nobody → ${label}`],
      );
    }
  });

  it('comes to one set of edits, the rest byte for byte', () => {
    let review = choose(goTo(begun(), 'hiring'), { accountable: ['pm'] });
    review = giveRule(choose(goTo(review, 'on-call'), { accountable: ['pm', 'em'] }), 'EM decides');
    review = choose(goTo(review, 'experiments'), { accountable: ['em'] });
    review = choose(goTo(review, 'design'), { accountable: [] });
    assert.deepEqual(
      reviewedChanges(charter, review).map(({ area, text }) => `${area.label}: ${text}`),
      ['Design: PM → nobody', 'Hiring: EM → PM', 'Experiments: nobody → EM', 'On call: PM and EM · new rule'],
    );
    const { edits } = charterEdits(charterText, reviewEdits(charter, review));
    assert.ok(edits);
    const expected = charterText
      .replace('hiring: { accountable: em,', 'hiring: { accountable: pm,')
      .replace('accountable: [pm, em] }', 'accountable: [pm, em], resolve: EM decides }')
      .replace(
        /(?<=teams:[\s\S]*payments:[\s\S]*rollout: \{ accountable: pm \}\n)/,
        '      design: { accountable: [] }\n      experiments: { accountable: em }\n',
      );
    assert.equal(applyEdits(charterText, edits), expected);
  });
});
