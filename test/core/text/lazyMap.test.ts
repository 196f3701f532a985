import assert from 'node:assert/strict';
import { LazyMap } from '../../../src/core/text/lazyMap.js';

describe('LazyMap', () => {
  it('works out each value once, when it is first asked for', () => {
    const asked: string[] = [];
    const map = new LazyMap(['a', 'b', 'c'], (key) => {
      asked.push(key);
      return key.toUpperCase();
    });
    assert.deepEqual(asked, []);
    assert.equal(map.size, 3);
    assert.equal(map.has('b'), true);
    assert.equal(map.get('b'), 'B');
    assert.equal(map.get('b'), 'B');
    assert.deepEqual(asked, ['b']);
    assert.deepEqual(
      [...map],
      [
        ['a', 'A'],
        ['b', 'B'],
        ['c', 'C'],
      ],
    );
    assert.deepEqual(asked, ['b', 'a', 'c']);
  });

  it('knows nothing but its keys, also where a value is undefined', () => {
    const map = new LazyMap<string, string | undefined>(['a'], () => undefined);
    assert.equal(map.get('z'), undefined);
    assert.equal(map.has('z'), false);
    assert.deepEqual([...map.keys()], ['a']);
    assert.deepEqual([...map.values()], [undefined]);
  });
});
