/** Times as much for four times the text: 4 when work is in proportion to the text, 16 when it is to its square. */
export const maxGrowth = 6;
/** Below this many milliseconds nothing can be told from noise, and nobody waits. */
const telling = 8;
const rounds = 15;

/** How a reader's time grows from a text to one four times as long. */
export interface Growth {
  readonly factor: number;
  readonly small: number;
  readonly large: number;
}

/**
 * Runs `read` on texts of `size` and of four times that; `undefined` when that takes too little to tell. What looks too
 * much is measured again, the best of some rounds for each, since other work on the machine only ever adds; and then from
 * the larger to one four times as long, since what grows too fast goes on doing so, and what a pause of the collector
 * made look so does not.
 */
export async function growthOf(
  read: (text: string) => unknown,
  textOf: (size: number) => string,
  size: number,
): Promise<Growth | undefined> {
  const first = await step(read, textOf, size);
  if (!first || first.factor <= maxGrowth) return first;
  const second = await step(read, textOf, 4 * size);
  return second && second.factor < first.factor ? second : first;
}

async function step(
  read: (text: string) => unknown,
  textOf: (size: number) => string,
  size: number,
): Promise<Growth | undefined> {
  const [smallText, largeText] = [textOf(size), textOf(4 * size)];
  let small = await timed(read, smallText);
  let large = await timed(read, largeText);
  for (let round = 1; round < rounds && large > telling && large > maxGrowth * small; round++) {
    large = Math.min(large, await timed(read, largeText));
    const again = await timed(read, smallText);
    // The first run also compiles; only runs of compiled code compare.
    small = round === 1 ? again : Math.min(small, again);
  }
  return large > telling ? { factor: large / small, small, large } : undefined;
}

/** Milliseconds of processor time. */
async function timed(read: (text: string) => unknown, text: string): Promise<number> {
  const before = process.cpuUsage();
  await read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What is too much, for a message. */
export function tooMuch(name: string, growth: Growth | undefined): string[] {
  if (!growth || growth.factor <= maxGrowth) return [];
  const { factor, small, large } = growth;
  return [`${name}: ${factor.toFixed(1)} times (${small.toFixed(1)} ms, ${large.toFixed(1)} ms)`];
}
