import * as l10n from '@vscode/l10n';
import type { Span } from '../../text/range.js';
import type { YamlPath } from '../../parse/yaml/yamlPath.js';
import { spanAt } from '../../parse/yaml/yamlPath.js';
import type { YamlSource } from '../../parse/yaml/yamlSource.js';
import { formatKey, formatScalar } from '../../parse/yaml/yamlScalar.js';
import { isUsableGlob } from './globs.js';
import { NearestFinder } from './nearestName.js';
import type { CharterFix, CharterProblem, CharterProblemCode } from './problems.js';
import { unknownMessage, type UnknownText } from './unknownText.js';

/** One reading of one charter: its source and the problems found so far. */
export class Reading {
  readonly problems: CharterProblem[] = [];
  readonly #nearest = new NearestFinder();

  constructor(readonly source: YamlSource) {}

  span(path: YamlPath, part: 'key' | 'value' | 'pair' = 'key'): Span {
    return spanAt(this.source, path, part);
  }

  report(code: CharterProblemCode, span: Span, message: string, fixes: readonly CharterFix[] = []): void {
    this.problems.push({ code, span, message, fixes });
  }

  /**
   * Reports a word that is none of the known ones.
   *
   * @param text what is wrong and what to do, unless a known word is near
   */
  reportUnknown(
    code: CharterProblemCode,
    at: { readonly path: YamlPath; readonly part: 'key' | 'value'; readonly word: string },
    known: Iterable<string>,
    text: UnknownText,
    fixes: readonly CharterFix[] = [],
  ): void {
    this.reportMeant(code, at, this.#nearest.find(at.word, known), text, fixes);
  }

  /** The same when it is known already which word was meant, if any. */
  reportMeant(
    code: CharterProblemCode,
    at: { readonly path: YamlPath; readonly part: 'key' | 'value' },
    meant: string | undefined,
    text: UnknownText,
    fixes: readonly CharterFix[] = [],
  ): void {
    const span = this.span(at.path, at.part);
    if (meant === undefined) {
      this.report(code, span, unknownMessage(text), fixes);
      return;
    }
    const newText = at.part === 'key' ? formatKey(meant) : formatScalar(meant);
    const replace = { title: l10n.t('Change to “{0}”', meant), edits: [{ span, newText }] };
    this.report(code, span, unknownMessage(text, meant), [replace, ...fixes]);
  }
}

/** A name to show; one that is there and holds nothing is reported, and counts as none. */
export function readLabel(reading: Reading, label: string | undefined, path: YamlPath): string | undefined {
  if (label?.trim() !== '') return label;
  const message = l10n.t('“{0}” is empty. Add a name, or remove the key.', String(path.at(-1)));
  reading.report('charter', reading.span(path, 'value'), message);
  return undefined;
}

/** One or many as many. */
export function asList(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** Patterns at `path`; those that cannot be used are reported, and stay: they match nothing. */
export function readPatterns(
  reading: Reading,
  value: string | readonly string[] | undefined,
  path: YamlPath,
): readonly string[] {
  const patterns = asList(value);
  for (const [index, pattern] of patterns.entries()) {
    if (isUsableGlob(pattern)) continue;
    const span = reading.span(typeof value === 'string' ? path : [...path, index], 'value');
    const message = l10n.t(
      '“{0}” cannot be used as a pattern: it is empty or has too many wildcards. Simplify it.',
      pattern,
    );
    reading.report('charter', span, message);
  }
  return patterns;
}
