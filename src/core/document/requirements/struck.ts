import { foldText, smallWordPattern } from '../../language/phrasePattern.js';
import { requirementIdsIn } from './requirementId.js';

const lapsed = smallWordPattern(({ coverage }) => coverage.lapsed);
const withdrawn = smallWordPattern(
  ({ coverage }) => coverage.lapsed,
  ({ coverage }) => coverage.withdrawn,
);
const behind = smallWordPattern(({ coverage }) => coverage.behind);

/** A text without the signs that strike it out. */
export function withoutTildes(text: string): string {
  return text.replaceAll('~~', '');
}

/** Whether all words behind an ID are struck out, but for a remark, or what takes their place. */
export function isStruckWhole(text: string): boolean {
  const [, rest] = /^\s*~~[^~]+~~([\s\S]*)$/u.exec(text) ?? [];
  if (rest === undefined) return false;
  return /^[\s.。*_]*(?:$|[(（[【–—→-])/u.test(rest) || isWithdrawn(rest.trim());
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

/** Most letters of a remark that says so. */
const longestRemark = 120;

/**
 * What the words behind an ID say of what takes the place of a requirement that they say is no longer in force, `(replaced by FR-9)
 * Told by mail` or `Told by mail [removed]`: the ID, or those words; `undefined` when they say no such thing.
 */
export function readWithdrawn(text: string, id: string): string | undefined {
  const said = isWithdrawn(text) ? text : remarksIn(text).find(saysWithdrawn);
  if (said === undefined) return undefined;
  const others = [...new Set([...requirementIdsIn(said)].map((each) => each.id))].filter((each) => each !== id);
  return others.length === 1 ? (others[0] ?? '') : said.replace(/\s+/gu, ' ').trim();
}

/** Remarks in brackets before and behind what is asked, of which it is plain that they are not about it: “Users (removed)”. */
function remarksIn(text: string): readonly string[] {
  const [, first] = /^[*_~]{0,4}[(（[【]([^()（）[\]【】]{1,120})[)）\]】]/u.exec(text) ?? [];
  const end = text.slice(-longestRemark - 10);
  const [, sign = '', last] = /(.?\s?[(（[【])([^()（）[\]【】]{1,120})[)）\]】][*_~.。]{0,4}$/u.exec(end) ?? [];
  if (last === undefined) return first === undefined ? [] : [first];
  const isSure =
    /[[【]$|^[.!?。！？]/u.test(sign) ||
    (last === last.toUpperCase() && last !== last.toLowerCase()) ||
    lapsed.findAtStart(foldText(last.toLowerCase()).trim()) !== undefined ||
    namesOther(last);
  return [...(first === undefined ? [] : [first]), ...(isSure ? [last] : [])];
}

/** Whether a remark or a state says so and nothing else, but for why, when, and what takes its place: “removed in v2”. */
export function saysWithdrawn(text: string): boolean {
  const rest = behindWithdrawn(text);
  return rest !== undefined && (/^\s*(?:$|[:：;；]|\s[–—-]\s)/u.test(rest) || (/^\s/u.test(rest) && namesOther(text)));
}

/** The same of all that stands behind an ID, which may as well be what is asked: “Cancelled: the money is paid back”. */
function isWithdrawn(text: string): boolean {
  const rest = behindWithdrawn(text);
  return rest === '' || (rest !== undefined && behind.findAtStart(rest.trim()) !== undefined && namesOther(text));
}

/** What follows the word that says so, with which a short text begins. */
function behindWithdrawn(text: string): string | undefined {
  if (text.length > longestRemark) return undefined;
  const folded = foldText(text.toLowerCase())
    .trim()
    .replace(/[.。]$/u, '');
  const found = withdrawn.findAtStart(folded);
  return found && folded.slice(found.end).trimEnd();
}

/** Whether words name an ID, a version or a year, and so say what is there instead, or since when. */
function namesOther(text: string): boolean {
  return [...requirementIdsIn(text)].length > 0 || /(?<![\p{L}\p{N}])(?:v\d|20\d\d)/iu.test(text);
}

/** Blanks what is struck out or in a comment, so that all places stay. */
export function withoutStruck(source: string): string {
  const text = source.includes('~~') ? source.replace(/~~[^~\r\n]+~~/gu, blank) : source;
  if (!text.includes('<!--')) return text;
  let result = '';
  let at = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', start);
    const end = close < 0 ? text.length : close + 3;
    result += text.slice(at, start) + blank(text.slice(start, end));
    at = end;
  }
  return result + text.slice(at);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/gu, (letter) => ' '.repeat(letter.length));
}
