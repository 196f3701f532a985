import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { Pause } from '../../../src/extension/pause.js';

describe('a pause', () => {
  let times = 0;
  let pause: Pause;

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    times = 0;
    pause = new Pause({ pause: 250, longest: 1000 }, () => times++);
  });
  afterEach(() => mock.timers.reset());

  /** Something happens every 100 ms. */
  function busyFor(milliseconds: number): void {
    for (let passed = 0; passed < milliseconds; passed += 100) {
      pause.again();
      mock.timers.tick(100);
    }
  }

  it('ends once nothing happens any more', () => {
    busyFor(500);
    assert.equal(times, 0);
    mock.timers.tick(150);
    assert.equal(times, 1);
    assert.equal(pause.isRunning, false);
  });

  it('is kept waiting no longer than it may take', () => {
    busyFor(10_000);
    assert.ok(times >= 9, `it was time ${times} times in 10 s`);
  });

  it('that is stopped says nothing', () => {
    pause.again();
    pause.stop();
    mock.timers.tick(5000);
    assert.equal(times, 0);
  });
});
