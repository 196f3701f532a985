import { distance } from 'fastest-levenshtein';
import { stageOn } from '../charter/model/stages.js';
import type { LayoutStatus, LayoutStatusSource } from '../layouts/metadata.js';
import type { FrontMatter } from '../parse/markdown/frontMatter.js';
import type { Section } from '../parse/markdown/sections.js';
import { ownEntry } from '../parse/yaml/yamlData.js';
import { spanAt } from '../parse/yaml/yamlPath.js';
import type { Span } from '../text/range.js';
import type { DocumentPlace } from './documentPlace.js';
import type { ForeignFile } from './recognise/foreignAnswers.js';
import { statusLines } from './statusLines.js';

/** How far a document has come, by what the tool in whose layout it stands writes. */
export interface LayoutStatusReading {
  /** The word that it is known by; empty where only the place tells. */
  readonly word: string;
  /** Stage of the charter; `undefined` for what is closed. */
  readonly stage: string | undefined;
  readonly isClosed: boolean;
  /** What stands there where that is no word of the layout and only resembles one. */
  readonly odd?: OddStatus;
}

/** A status that is misspelt. */
export interface OddStatus {
  readonly written: string;
  /** `undefined` where it stands in another file. */
  readonly span: Span | undefined;
  /** Name of that file. */
  readonly file?: string;
}

/** A value and its place. */
interface Written {
  readonly value: string;
  readonly span: Span | undefined;
  readonly file?: string;
  /** What stands under another key of the same file. */
  readonly beside?: (key: readonly string[]) => unknown;
}

/** What a document's status is read from. */
export interface StatusParts {
  readonly place: DocumentPlace;
  readonly frontMatter: FrontMatter | undefined;
  readonly foreign: ForeignFile | undefined;
  readonly sections: readonly Section[];
  readonly text: string;
}

/**
 * How far a document has come, in the words of its layout: by its front matter, the file beside it or a line of its text,
 * whichever the layout names first and says something, else by where it lies. `undefined` when nothing tells.
 *
 * @param stages of the charter that governs it
 */
export function readLayoutStatus(parts: StatusParts, stages: readonly string[]): LayoutStatusReading | undefined {
  const { layout, stage } = parts.place;
  for (const source of layout.status ?? []) {
    for (const written of writtenIn(source, parts)) {
      const found = findStatus(written.value, source.statuses);
      if (!found) continue;
      const { word } = found;
      const { status } = { ...found, ...finerThan(found.status, written) };
      const odd = found.isOdd ? { odd: oddOf(written) } : {};
      return status.stage === 'closed'
        ? { word, stage: undefined, isClosed: true, ...odd }
        : { word, stage: stageOn(stages, status.stage, [word]), isClosed: false, ...odd };
    }
  }
  return stage && { word: '', stage: stageOn(stages, stage), isClosed: false };
}

/** Whether a layout has words of its own under a key of front matter. */
export function isStatusKey({ layout }: DocumentPlace, key: string): boolean {
  return (layout.status ?? []).some(
    (source) => source.from === 'front matter' && source.key.length === 1 && source.key[0] === key,
  );
}

function oddOf({ value, span, file }: Written): OddStatus {
  return { written: value.trim(), span, ...(file === undefined ? {} : { file }) };
}

function writtenIn(source: LayoutStatusSource, { frontMatter, foreign, sections, text }: StatusParts): Written[] {
  if (source.from === 'text') return statusLines(sections, text);
  const yaml = source.from === 'beside' ? foreign?.yaml : frontMatter?.yaml;
  if (!yaml) return [];
  const at = (key: readonly string[]) => key.reduce<unknown>(ownEntry, yaml.value);
  const value = textOf(at(source.key));
  if (value === undefined) return [];
  const isOwn = source.from === 'front matter';
  const span = isOwn ? spanAt(yaml, source.key, 'value') : undefined;
  return [{ value, span, beside: at, ...(isOwn || !foreign ? {} : { file: foreign.name }) }];
}

/** A value as a text; of a list whether there is anything in it. */
function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length > 0 ? 'some' : 'none';
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : undefined;
}

function finerThan({ finer }: LayoutStatus, { beside }: Written): { readonly status: LayoutStatus } | undefined {
  const value = finer && textOf(beside?.(finer.key));
  const found = value === undefined ? undefined : findStatus(value, finer?.statuses ?? []);
  return found && { status: found.status };
}

/** Longest value that is looked at, in UTF-16 units. */
const maxLength = 300;

function findStatus(value: string, statuses: readonly LayoutStatus[]) {
  const folded = fold(value.slice(0, maxLength));
  if (folded === '' || isUnfilled(value, folded, statuses)) return undefined;
  const anywhere = statuses.find(
    ({ words, isAnywhere }) => isAnywhere && words.some((word) => word.endsWith(' by') && holds(folded, word)),
  );
  const [word, status] = anywhere ? [anywhere.words[0] ?? '', anywhere] : (beginning(folded, statuses) ?? []);
  if (word !== undefined && status) return { word, status, isOdd: false };
  return nearest(folded, statuses);
}

/** All words in lower case with single blanks between, without what is struck and the marks around. */
function fold(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/~~[^~]*~~/gu, ' ')
    .replace(/[*_`\s-]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}{[<]+/u, '')
    .toLowerCase()
    .trim();
}

/** A template that nobody has filled in: `{proposed | accepted}`, `Draft/Approved/Done`. */
function isUnfilled(value: string, folded: string, statuses: readonly LayoutStatus[]): boolean {
  if (/^[{<]|^\[(?![^\]]*\]\()/u.test(value.trim())) return true;
  const known = folded.split(/[|/]/u).filter((part) => beginning(part.trim(), statuses) !== undefined);
  return folded.includes('|') || known.length > 1;
}

/** The longest word with which a value begins. */
function beginning(folded: string, statuses: readonly LayoutStatus[]): [string, LayoutStatus] | undefined {
  let best: [string, LayoutStatus] | undefined;
  for (const status of statuses) {
    for (const word of status.words) {
      if (word.length > (best?.[0].length ?? 0) && folded.startsWith(word) && ends(folded, word.length))
        best = [word, status];
    }
  }
  return best;
}

/** Whether a word ends there; scripts that set no words apart never tell. */
function ends(folded: string, at: number): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(folded.charAt(at)) ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(folded.charAt(at - 1))
  );
}

function holds(folded: string, word: string): boolean {
  const at = folded.indexOf(word);
  return at === 0 || (at > 0 && !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1)));
}

/** A word that is misspelt: of short ones nobody can tell. */
function nearest(folded: string, statuses: readonly LayoutStatus[]) {
  const written = /^[^([,;.:]*/u.exec(folded)?.[0].trim() ?? '';
  if (written.length < 5 || written.length > 40) return undefined;
  let best: { word: string; status: LayoutStatus; away: number } | undefined;
  for (const status of statuses) {
    for (const word of status.words) {
      const away = distance(written, word);
      if (word.length > 4 && away <= Math.max(1, Math.floor(word.length / 5)) && away < (best?.away ?? Infinity))
        best = { word, status, away };
    }
  }
  return best && { word: best.word, status: best.status, isOdd: true };
}
