import assert from 'node:assert/strict';
import type { OwnershipTarget } from '../../../../src/core/features/ownership/target.js';
import { whyGone } from '../../../../src/core/features/ownership/whyGone.js';
import { charterText, read } from './charters.js';

const targets: readonly OwnershipTarget[] = [
  { type: 'decision', decision: 'why', team: 'payments' },
  { type: 'decision', decision: 'pricing', team: undefined },
  { type: 'area', team: 'payments', area: 'on-call' },
  { type: 'area', team: 'payments', area: 'design' },
  { type: 'role', team: 'payments', role: 'design' },
  { type: 'agreement', team: 'payments', agreement: 'review' },
  { type: 'team', team: 'payments' },
  { type: 'person', person: 'zoe' },
];

describe('a command called on something that is gone', () => {
  const { charter } = read(`${charterText}decisions: { pricing: {} }\n`);

  it('goes on while it is there', () => {
    for (const target of [...targets, { type: 'charter' } as const]) assert.equal(whyGone(charter, target), undefined);
  });

  it('says what is gone', () => {
    const empty = read('').charter;
    const said = targets.map((target) => whyGone(empty, target) ?? '');
    assert.ok(said.every((text) => text.includes('is no longer in ownership.yaml; nothing was written.')));
    assert.ok(said[0]?.includes('The team “payments”'));
    const parts = targets.flatMap((target) => (target.type === 'area' || target.type === 'agreement' ? [target] : []));
    const bare = read('teams: { payments: {} }').charter;
    assert.deepEqual(
      parts.map((target) => whyGone(bare, target)?.split(' ')[0]),
      ['“on-call”', undefined, '“review”'],
    );
    assert.equal(whyGone(empty, { type: 'charter' }), undefined);
  });
});
