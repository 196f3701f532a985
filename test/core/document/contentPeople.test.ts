import assert from 'node:assert/strict';
import { KnownNames } from '../../../src/core/document/recognise/people/knownNames.js';
import { findHandles } from '../../../src/core/document/recognise/people/handles.js';
import {
  isCertainlyPerson,
  isNameLike,
  namesResponsible,
  namesSomebody,
} from '../../../src/core/document/recognise/people/people.js';

describe('People', () => {
  it('show as handles, profiles and addresses', () => {
    assert.deepEqual(findHandles('ask @ada-l or grace@example.com, see https://github.com/lin)'), [
      '@ada-l',
      'https://github.com/lin',
      'grace@example.com',
    ]);
    assert.deepEqual(findHandles('`@Override` and a@ b, npm i @scope/pkg'), []);
  });

  it('are what stands behind an owner’s label', () => {
    for (const value of [
      'Grace',
      '@ada',
      'Grace Hopper, Ada',
      'fang-w',
      'Payments team',
      '王芳',
      '[Grace](https://x.y)',
    ]) {
      assert.equal(isNameLike(value), true, value);
    }
    for (const value of ['', 'the one who finds the time to do so, when there is any.'])
      assert.equal(isNameLike(value), false, value);
  });

  it('are beyond doubt as handle or full name', () => {
    assert.equal(isCertainlyPerson('Grace Hopper'), true);
    assert.equal(isCertainlyPerson('string'), false);
  });

  it('are found in text', () => {
    assert.equal(namesSomebody('Built by the Payments team.'), true);
    assert.equal(namesSomebody('ask ada', new KnownNames(['Ada', 'Grace Hopper'])), true);
    assert.equal(namesSomebody('whoever has time'), false);
    assert.equal(namesResponsible('It is reviewed by the Storage team.'), true);
    assert.equal(namesResponsible('由支付团队负责'), true);
    assert.equal(namesResponsible('As a security team lead, I want hooks'), false);
  });
});
