/** An ID taken apart: `FR-012`. */
export interface RequirementId {
  readonly prefix: string;
  /** With its leading zeros. */
  readonly digits: string;
}

/** An ID within a text; one that goes on as a longer word or as `FR-1.2` is none, and of letters only Latin ones go on. */
const atPlace =
  /(?<![\p{Script=Latin}\p{N}_-])[A-Z]{1,10}-\d{1,9}(?![\p{Script=Latin}\p{N}_]|\.\d|-(?![A-Z]{1,10}-\d))/uy;
const anywhere = new RegExp(atPlace.source, 'gu');
const whole = /^([A-Z]{1,10})-(\d{1,9})$/;

/** Reads an ID; `undefined` when a text is none, or more. */
export function readRequirementId(text: string): RequirementId | undefined {
  const [, prefix, digits] = whole.exec(text) ?? [];
  return prefix === undefined || digits === undefined ? undefined : { prefix, digits };
}

/** How the IDs of acceptance criteria and test cases begin. */
const criteria = new Set(['AC', 'TC']);

/**
 * Whether an ID is one of an acceptance criterion or a test case, as far as it tells: beside requirements with IDs of their own
 * these say when one is met, and no design covers them one by one.
 */
export function isCriterionId(id: string): boolean {
  return criteria.has(readRequirementId(id)?.prefix ?? '');
}

/** The ID that stands at an offset of a text; `undefined` when none begins there. */
export function requirementIdAt(text: string, at: number): string | undefined {
  atPlace.lastIndex = at;
  return atPlace.exec(text)?.[0];
}

/** Every ID in a text, in its order, with the offset at which it begins. */
export function* requirementIdsIn(text: string): Generator<{ readonly id: string; readonly start: number }> {
  for (const { 0: id, index } of text.matchAll(anywhere)) yield { id, start: index };
}

/**
 * The IDs from one to another, both among them, as wide as the first is written; of two that stand backwards these alone.
 * `undefined` when they are no range: of two prefixes, backwards to a bare number, or too many.
 *
 * @param last an ID, or its number alone
 * @param most how many IDs the range may name
 */
export function idsBetween(first: string, last: string, most: number): readonly string[] | undefined {
  const from = readRequirementId(first);
  const isBare = /^\d{1,9}$/.test(last);
  const to = readRequirementId(isBare && from ? `${from.prefix}-${last}` : last);
  if (from?.prefix === undefined || from.prefix !== to?.prefix) return undefined;
  const [start, end] = [Number(from.digits), Number(to.digits)];
  if (end < start) return isBare || most < 2 ? undefined : [first, last];
  if (end - start >= most) return undefined;
  return Array.from({ length: end - start + 1 }, (_, index) =>
    idOf({ prefix: from.prefix, digits: String(start + index).padStart(from.digits.length, '0') }),
  );
}

/** An ID as it is written. */
export function idOf({ prefix, digits }: RequirementId): string {
  return `${prefix}-${digits}`;
}
