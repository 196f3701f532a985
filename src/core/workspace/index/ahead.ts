/**
 * Asks for what is wanted before it is its turn: while one answer is worked on, the next are under way. What takes its time to
 * come, from a slow disk or from another process, is then waited for once, not once for each.
 *
 * @param items looked at as late as there is room, so that whoever gives them may leave off
 * @param most how many may be under way at a time
 * @returns the answers, in the order of the items
 */
export async function* ahead<Item, Answer>(
  items: Iterable<Item>,
  ask: (item: Item) => Promise<Answer>,
  most: number,
): AsyncGenerator<Answer, void> {
  const asked: Promise<Answer>[] = [];
  for (const item of items) {
    const answer = ask(item);
    // Whoever takes it hears of it; until then nobody must be told that nobody listens.
    answer.catch(() => undefined);
    asked.push(answer);
    if (asked.length < most) continue;
    const first = asked.shift();
    if (first) yield await first;
  }
  for (const answer of asked) yield await answer;
}
