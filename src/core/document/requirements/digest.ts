import type { Nodes } from 'mdast';
import { digestOfText, plainOf } from '../digestText.js';
import type { Requirement } from './requirement.js';

/** What was hashed last for a requirement, by the first node that asks for it: versions share their nodes. */
const digests = new WeakMap<Nodes, Pick<Requirement, 'id' | 'content'> & { readonly digest: string }>();

/**
 * A short hash of what a requirement asks: of its whole text, in which blanks and emphasis do not count, nor by which ID it
 * goes.
 */
export function digestOf({ id, named, content }: Requirement): string {
  const [first] = content;
  const known = first && digests.get(first);
  if (known?.id === id && isSame(known.content, content)) return known.digest;
  const text = content.map(plainOf).join('\n');
  // Of an ID that is not printed the text says nothing, be the same letters in it or not.
  const digest = digestOfText(named === 'printed' ? text.replace(id, '') : text);
  if (first) digests.set(first, { id, content, digest });
  return digest;
}

function isSame(before: readonly Nodes[], now: readonly Nodes[]): boolean {
  return before.length === now.length && before.every((node, at) => node === now[at]);
}
