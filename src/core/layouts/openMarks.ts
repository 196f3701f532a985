import { layouts } from './layoutList.js';

const all: readonly string[] = layouts.flatMap(({ openMarks = [] }) => openMarks);

/**
 * Whether what stands in brackets is a mark with which a tool sets apart what is still to be settled.
 *
 * @param inner in lower case; more may follow
 * @param marks those that count
 */
export function isOpenMark(inner: string, marks = all): boolean {
  return marks.some((mark) => inner.startsWith(mark) && !/[\p{L}\p{N}]/u.test(inner.charAt(mark.length)));
}
