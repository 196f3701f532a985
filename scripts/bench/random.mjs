/**
 * Numbers that look like chance and are the same each time for a seed (mulberry32).
 *
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  /** From 0 up to 1, without 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number from `least` to `most`. @type {(least: number, most: number) => number} */
  const between = (least, most) => least + Math.floor(next() * (most - least + 1));
  /** One of some things. @type {<T>(from: readonly [T, ...T[]]) => T} */
  const pick = (from) => from[between(0, from.length - 1)] ?? from[0];
  return { next, between, pick };
}

/** @typedef {ReturnType<typeof randomFrom>} Random */
