import * as l10n from '@vscode/l10n';
import { distance } from 'fastest-levenshtein';
import * as z from 'zod/mini';
import type { DocumentKind } from '../../charter/model/charter.js';
import { describeShape } from '../../charter/read/schemaShape.js';
import { languageTags, type LanguageTag } from '../../language/writtenLanguages.js';
import { readFrontMatter, type FrontMatter } from '../../parse/markdown/frontMatter.js';
import { frontMatterEnd } from '../../parse/markdown/frontMatterFence.js';
import { tooHeavyToParse } from '../../parse/markdown/limits.js';
import { parseMarkdown } from '../../parse/markdown/markdownParser.js';
import { spanAt, type YamlPath } from '../../parse/yaml/yamlPath.js';
import type { Span } from '../../text/range.js';
import type { SpanEdit } from '../../text/textEdit.js';
import { codeIn, findOtherBraces, placeholderNames } from './customSyntax.js';

/** The key of front matter that makes a Markdown file a template. */
export const templateKey = 'template';

/** Largest template, in bytes of UTF-8. */
export const maxTemplateBytes = 262_144;

/** Longest text that a list of templates can show on a line. */
const maxShown = 200;

/** What is known about one key under `template`. Texts are made when they are shown: only then is the language known. */
interface TemplateKey {
  readonly schema: z.ZodMiniType;
  readonly describe: () => string;
  /** What to say of a value that does not fit. */
  readonly fault: () => string;
}

const shown = z.string().check(z.regex(/\S/u), z.maxLength(maxShown));

/** The one description of what stands under `template`: types, checks and what is said of each key follow from it. */
const keys = {
  label: {
    schema: shown,
    describe: () => l10n.t('The name of the template in “New PRD” and “New SDD”.'),
    fault: () => l10n.t('“label” must be a name of at most {0} characters.', maxShown),
  },
  description: {
    schema: z.optional(shown),
    describe: () => l10n.t('What the template is for, in one line below its name.'),
    fault: () => l10n.t('“description” must be one line of at most {0} characters.', maxShown),
  },
  kind: {
    schema: z.enum(['prd', 'sdd']),
    describe: () => l10n.t('What the template makes: `prd` or `sdd`.'),
    fault: () => l10n.t('“kind” must be prd or sdd.'),
  },
  language: {
    schema: z.optional(z.enum(languageTags)),
    describe: () => l10n.t('The language of the template, such as `de`. Without one, it is offered in all languages.'),
    fault: () => l10n.t('“language” must be one of: {0}.', languageTags.join(', ')),
  },
} as const satisfies Record<string, TemplateKey>;

const templateSchema = z.strictObject({
  label: keys.label.schema,
  description: keys.description.schema,
  kind: keys.kind.schema,
  language: keys.language.schema,
});

/** What a template says of itself. */
export type TemplateHead = z.infer<typeof templateSchema>;

/** The keys that stand under `template`. */
export const templateKeys = Object.keys(keys) as readonly (keyof typeof keys)[];

/** Says in a sentence what a key under `template` is for. */
export function describeTemplateKey(key: keyof typeof keys): string {
  return keys[key].describe();
}

/** Says in a sentence what `template` itself is for. */
export function describeTemplate(): string {
  return l10n.t('Makes this file a template of “New PRD” or “New SDD”, with a name for the list.');
}

/** The words that a key under `template` can have; none where any text will do. */
export function templateKeyWords(key: keyof typeof keys): readonly string[] {
  return describeShape(keys[key].schema).words ?? [];
}

/** A document to start from that a team wrote itself. */
export interface CustomTemplate extends TemplateHead {
  readonly uri: string;
  /** Where it is, from the folder of templates: with it two of one name are told apart. */
  readonly path: string;
  readonly text: string;
  readonly kind: DocumentKind;
  readonly language?: LanguageTag | undefined;
}

/** What is wrong with a template. */
export interface TemplateFault {
  readonly span: Span;
  readonly message: string;
  /** Whether the template cannot be used before this is put right. */
  readonly blocks: boolean;
  readonly fixes: readonly { readonly title: string; readonly edits: readonly SpanEdit[] }[];
}

/** What was read of a template file. */
export interface TemplateReading {
  /** `undefined` when it cannot be used. */
  readonly head: TemplateHead | undefined;
  /** In the order of the text. */
  readonly faults: readonly TemplateFault[];
}

/** Reads what a template file says of itself, and what is wrong with it. */
export function readTemplate(text: string): TemplateReading {
  const first = { start: 0, end: /[\r\n]|$/.exec(text)?.index ?? 0 };
  const only = (message: string): TemplateReading => ({
    head: undefined,
    faults: [{ span: first, message, blocks: true, fixes: [] }],
  });
  if (isLongerThan(text, maxTemplateBytes)) {
    return only(
      l10n.t('This template is larger than {0} KiB, so it is not offered. Shorten it.', maxTemplateBytes / 1024),
    );
  }
  if (tooHeavyToParse(text)) return only(l10n.t('This template is too long or too dense to read. Shorten it.'));
  const frontMatter = templateFrontMatter(text);
  const isNone = frontMatter?.values[templateKey] === undefined && !frontMatter?.yaml.faults.length;
  if (!frontMatter || isNone) {
    return only(
      l10n.t('This file has no “template” in its front matter, so it is not offered. Add “template: {0}”.', example),
    );
  }
  const faults = frontMatter.yaml.faults.map(({ span, message }) => ({ span, message, blocks: true, fixes: [] }));
  const read = faults.length > 0 ? { head: undefined, faults: [] } : readHead(frontMatter);
  return { head: read.head, faults: [...faults, ...read.faults, ...misspelled(text)].sort(byPlace) };
}

/** Whether front matter says that its file is a template, right or wrong, and not that `template` is something else. */
export function isTemplateHead(frontMatter: FrontMatter | undefined): boolean {
  const value = frontMatter?.values[templateKey];
  return typeof value === 'object' && value !== null && ('label' in value || 'kind' in value);
}

/** The `template` of a file, where it can be read; for whoever is to take it out. */
export function templateFrontMatter(text: string): FrontMatter | undefined {
  // Letters in their place: YAML would take `{{title}}` for a map.
  const readable = text
    .slice(0, frontMatterEnd(text) ?? 0)
    .replace(/\{\{[^{}\r\n]*\}\}/gu, (braces) => 'x'.repeat(braces.length));
  return readFrontMatter(parseMarkdown(readable));
}

const example = '{ label: …, kind: prd }';

function readHead(frontMatter: FrontMatter): TemplateReading {
  const value = frontMatter.values[templateKey];
  const result = z.safeParse(templateSchema, value);
  if (result.success) return { head: result.data, faults: [] };
  const at = (path: YamlPath, part: 'key' | 'value') => spanAt(frontMatter.yaml, [templateKey, ...path], part);
  const fault = (span: Span, message: string): TemplateFault => ({ span, message, blocks: true, fixes: [] });
  const faults = result.error.issues.flatMap((issue): readonly TemplateFault[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        ...fault(
          at([key], 'key'),
          l10n.t('“{0}” is not a key of a template. Keys: {1}.', key, templateKeys.join(', ')),
        ),
        fixes: nearest(key, templateKeys, at([key], 'key')),
      }));
    }
    const key = templateKeys.find((each) => each === issue.path[0]);
    if (key === undefined) {
      return [fault(at([], 'value'), l10n.t('“template” has no keys. Write “template: {0}”.', example))];
    }
    const isMissing = typeof value === 'object' && value !== null && !Object.hasOwn(value, key);
    if (isMissing) return [fault(at([], 'key'), l10n.t('“template” has no “{0}”. Add it.', key))];
    return [fault(at([key], 'value'), keys[key].fault())];
  });
  return { head: undefined, faults: ofOneKeyOne(faults) };
}

/** Of one value one thing is said, however many checks it fails. */
function ofOneKeyOne(faults: readonly TemplateFault[]): readonly TemplateFault[] {
  const said = new Set<string>();
  return faults.filter(({ message }) => !said.has(message) && said.add(message));
}

/** Placeholders that differ from ours by a slip of the fingers; any other is somebody's own blank. */
function misspelled(text: string): readonly TemplateFault[] {
  const braces = findOtherBraces(text);
  const code = braces.length > 0 ? codeIn(text) : [];
  return braces.flatMap(({ name, span }): readonly TemplateFault[] => {
    if (code.some(({ start, end }) => start <= span.start && span.end <= end)) return [];
    const fixes = nearest(name, placeholderNames, span);
    if (fixes.length === 0) return [];
    const message = l10n.t(
      '“{0}” is not a placeholder, so it is not filled in. Placeholders: {1}.',
      `{{${name}}}`,
      placeholderNames.join(', '),
    );
    return [{ span, message, blocks: false, fixes }];
  });
}

function nearest(word: string, words: readonly string[], span: Span): TemplateFault['fixes'] {
  const written = word.toLowerCase();
  const sure = words.find(
    (each) => distance(each, written) <= Math.max(1, Math.floor(each.length / 4)) || isSwapped(each, written),
  );
  return sure === undefined ? [] : [{ title: l10n.t('Change to “{0}”', sure), edits: [{ span, newText: sure }] }];
}

/** Whether two neighbouring letters of a word stand the other way round, and nothing else differs: one slip, not two. */
function isSwapped(word: string, other: string): boolean {
  const at = Array.from(word).findIndex((letter, index) => letter !== other[index]);
  const [one = '', two = ''] = word.slice(at);
  return at >= 0 && other === `${word.slice(0, at)}${two}${one}${word.slice(at + 2)}`;
}

function byPlace(a: TemplateFault, b: TemplateFault): number {
  return a.span.start - b.span.start;
}

/** Whether a text has more bytes in UTF-8 than these. */
function isLongerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  if (text.length * 3 <= bytes) return false;
  let size = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return size > bytes;
}
