import { requirementIdsIn } from './requirementId.js';

/** A text without the signs that strike it out. */
export function withoutTildes(text: string): string {
  return text.replaceAll('~~', '');
}

/**
 * What a requirement that is struck out says of what takes its place, `~~FR-1: Told by mail~~ replaced by FR-9`: the ID, or the
 * words behind what is struck out; empty when nothing does.
 *
 * @param isLine it is a line of its own: in a row the cells that are not struck out may be what was asked
 */
export function readStruck(text: string, id: string, isLine: boolean): string {
  const stretches = text.split('~~');
  const rest = stretches.filter((_, at) => at % 2 === 0).join(' ');
  const others = [...new Set([...requirementIdsIn(rest)].map((each) => each.id))].filter((each) => each !== id);
  if (others.length === 1) return others[0] ?? '';
  // Of a line whose ID alone is struck out, the words are what was asked.
  const isWhole = stretches.some((words, at) => at % 2 === 1 && /[\p{L}\p{N}]/u.test(words.replace(id, '')));
  return isLine && isWhole ? withoutBrackets(rest.replace(/\s+/gu, ' ').trim()) : '';
}

function withoutBrackets(text: string): string {
  const words = text.replace(/^[\s([（:：,.;–—→-]{1,8}/u, '');
  return words.replace(/(?<![\s)\]）.])[\s)\]）.]{1,8}$/u, '');
}
