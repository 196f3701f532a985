import * as l10n from '@vscode/l10n';
import {
  describeTemplate,
  describeTemplateKey,
  templateFrontMatter,
  templateKey,
  templateKeys,
  templateKeyWords,
} from '../document/templates/customTemplate.js';
import { languageTags, writtenLanguage } from '../language/writtenLanguages.js';
import { pathAt, spanAt, type YamlPath } from '../parse/yaml/yamlPath.js';
import { LineIndex } from '../text/lineIndex.js';
import type { Position } from '../text/range.js';
import type { Completion } from './frontMatterCompletions.js';
import type { Hover } from './hovers.js';
import { ours } from './markdown.js';
import { YamlLine } from './yamlLine.js';

/** Completions for what a template file says of itself: the key `template`, the keys under it, and the words they can have. */
export function templateCompletions(text: string, position: Position): readonly Completion[] {
  const lines = new LineIndex(text);
  const offset = lines.offsetAt(position);
  const frontMatter = templateFrontMatter(text);
  if (!frontMatter || offset < frontMatter.content.start || offset > frontMatter.content.end) return [];
  const at = pathAt(frontMatter.yaml, offset);
  if (!at) return [];
  const line = new YamlLine(text.slice(lines.lineStart(position.line), lines.lineEnd(position.line)), position);
  const { values } = frontMatter;
  if (at.on === 'key' && at.path.length === 1) return values[templateKey] === undefined ? [wholeKey(line)] : [];
  const key = keyAt(at.path);
  if (at.path[0] !== templateKey || at.path.length !== 2) return [];
  if (at.on === 'value') return key ? valuesOf(key, line) : [];
  const head = values[templateKey];
  const present = new Set(Object.keys(typeof head === 'object' && head !== null ? head : {}));
  // The key under the cursor is in the map already, and may be completed all the same.
  present.delete(String(at.path[1]));
  return templateKeys
    .filter((each) => !present.has(each))
    .map((each) => ({
      label: each,
      type: 'key',
      documentation: ours(describeTemplateKey(each)),
      range: line.range,
      newText: /^\s*:/.test(line.after) ? each : `${each}: `,
    }));
}

/** Explains what a template file says of itself. */
export function templateHover(text: string, position: Position): Hover | undefined {
  const lines = new LineIndex(text);
  const offset = lines.offsetAt(position);
  const yaml = templateFrontMatter(text)?.yaml;
  const at = yaml && pathAt(yaml, offset);
  if (!yaml || at?.path[0] !== templateKey) return undefined;
  const span = spanAt(yaml, at.path, at.on);
  if (offset < span.start || offset > span.end) return undefined;
  const key = keyAt(at.path);
  const said =
    at.path.length === 1
      ? at.on === 'key' && describeTemplate()
      : key && (at.on === 'key' ? describeTemplateKey(key) : detailOf(key, text.slice(span.start, span.end)));
  return said ? { range: lines.rangeOf(span), markdown: ours(said) } : undefined;
}

type Key = (typeof templateKeys)[number];

function keyAt(path: YamlPath): Key | undefined {
  return path.length === 2 ? templateKeys.find((each) => each === path[1]) : undefined;
}

function wholeKey({ range }: YamlLine): Completion {
  const documentation = ours(describeTemplate());
  return { label: templateKey, type: 'key', documentation, range, newText: `${templateKey}:\n  ` };
}

function valuesOf(key: Key, line: YamlLine): readonly Completion[] {
  return templateKeyWords(key).map((word) => {
    const detail = detailOf(key, word);
    return {
      label: word,
      type: 'choice',
      ...(detail === undefined ? {} : { detail }),
      range: line.range,
      newText: line.gap + word,
    };
  });
}

/** What a word stands for. */
function detailOf(key: Key, word: string): string | undefined {
  if (key === 'language') {
    const tag = languageTags.find((each) => each === word);
    return tag && writtenLanguage(tag).name;
  }
  if (key !== 'kind') return undefined;
  if (word === 'prd') return l10n.t('Product Requirements Document');
  return word === 'sdd' ? l10n.t('Solution Design Document') : undefined;
}
