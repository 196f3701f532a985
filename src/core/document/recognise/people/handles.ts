import type { Span } from '../../../text/range.js';

const handle =
  /(?<![\p{L}\p{N}_./@`<-])@[\p{L}\p{N}](?:[\p{L}\p{N}_.-]{0,38}[\p{L}\p{N}_])?(?![\p{L}\p{N}_/@]|\.(?:Test|Override))/gu;
const profile =
  /https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|twitter\.com|x\.com|linkedin\.com\/in|gitee\.com)\/+[\w.-]+\/?(?=[\s)>\]"']|$)/giu;
const email = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{0,64}\w/gu;

/** Places of handles (`@ada`), profile addresses and e-mail addresses, each sort in the order of the text. */
export function handleSpans(text: string): Span[] {
  if (!/@|:\/\//u.test(text)) return [];
  return [handle, profile, email].flatMap((form) =>
    [...text.matchAll(form)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
}

/** Handles (`@ada`), profile addresses and e-mail addresses: sure signs of a person or team. */
export function findHandles(text: string): string[] {
  return handleSpans(text).map(({ start, end }) => text.slice(start, end));
}
