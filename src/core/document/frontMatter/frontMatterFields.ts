import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { DocumentKind } from '../../charter/model/charter.js';
import type { FrontMatter } from '../../parse/markdown/frontMatter.js';
import { spanAt, type YamlPath } from '../../parse/yaml/yamlPath.js';
import type { Span } from '../../text/range.js';
import { readRecords, type FrontMatterRecords, type RecordKey } from './frontMatterRecords.js';

/** Most links of one kind that are followed: each asks the file system. Nobody writes a design for so many documents. */
const maxLinks = 500;

const oneOrMore = z.union([z.string(), z.array(z.string())]);

/** What Tandem knows about one key. Texts are made when they are shown, because only then is the language known. */
interface Field<T extends z.ZodMiniType> {
  readonly schema: T;
  readonly describe: () => string;
  /** What to say of a value that does not fit. */
  readonly fault: () => string;
}

function field<T extends z.ZodMiniType>(schema: T, describe: () => string, fault: () => string): Field<T> {
  return { schema, describe, fault };
}

const texts = (key: string) => () => l10n.t('“{0}” must be text or a list of texts.', key);

/** The keys of one value that Tandem reads in a PRD's or SDD's front matter. Any other key is the author's own. */
const fields = {
  document: field(
    z.enum(['prd', 'sdd']),
    () => l10n.t('What this file is: `prd`, a Product Requirements Document, or `sdd`, a Solution Design Document.'),
    () => l10n.t('“document” must be prd or sdd.'),
  ),
  title: field(
    z.string(),
    () => l10n.t('The title of the document, if it is not the first heading.'),
    () => l10n.t('“title” must be one text.'),
  ),
  team: field(
    z.string(),
    () => l10n.t('The team whose people own the decisions here, as `ownership.yaml` names it.'),
    () => l10n.t('“team” must be the name of one team.'),
  ),
  stage: field(
    z.string(),
    () => l10n.t('The stage of the work. In later stages, more of what is missing becomes a warning or an error.'),
    () => l10n.t('“stage” must be the name of one stage.'),
  ),
  authors: field(oneOrMore, () => l10n.t('Who writes this document: handles from `ownership.yaml`.'), texts('authors')),
  sdd: field(
    oneOrMore,
    () =>
      l10n.t('The Solution Design Document for these requirements: a path relative to this file, or a list of them.'),
    texts('sdd'),
  ),
  prd: field(
    oneOrMore,
    () =>
      l10n.t(
        'The Product Requirements Document that this design answers: a path relative to this file, or a list of them.',
      ),
    texts('prd'),
  ),
  who: field(oneOrMore, () => l10n.t('Answers *Who*: the people who lead and build the solution.'), texts('who')),
  when: field(
    z.union([z.string(), z.number(), z.array(z.string())]),
    () => l10n.t('Answers *When*: the date, quarter or release in which the solution is available, and to whom.'),
    texts('when'),
  ),
  target: field(
    z.union([z.string(), z.number(), z.array(z.string())]),
    () => l10n.t('The target: a date, quarter or release.'),
    texts('target'),
  ),
} as const;

/** The keys whose values `frontMatterRecords.ts` reads. */
const records: Readonly<Record<RecordKey, () => string>> = {
  signoffs: () => l10n.t('Who agreed to which decision, in which role, on which day, and to which text.'),
  retired: () =>
    l10n.t('Requirements that no longer count: for each ID, the requirement that replaces it, or the reason.'),
  confirmed: () => l10n.t('For each covered requirement, the digest of its text when this design was confirmed.'),
  effect: () => l10n.t('What the technical work improves, with a number: *pages load 30 % faster*.'),
};

/** A key that Tandem reads in front matter. */
export type FrontMatterKey = FieldKey | RecordKey;

type FieldKey = keyof typeof fields;

/** Every key, in the order in which completion offers them. */
export const frontMatterKeys = [...Object.keys(fields), ...Object.keys(records)] as readonly FrontMatterKey[];

/** Says in a sentence what a key is for; `undefined` for a key that is not Tandem's. */
export function describeFrontMatterKey(key: string): string | undefined {
  if (Object.hasOwn(records, key)) return records[key as RecordKey]();
  return Object.hasOwn(fields, key) ? fields[key as FieldKey].describe() : undefined;
}

/** What a document's front matter says, values of the wrong type left out. */
export interface FrontMatterFields extends FrontMatterRecords {
  readonly document?: DocumentKind;
  readonly title?: string;
  readonly team?: string;
  readonly stage?: string;
  readonly authors: readonly string[];
  /** Paths as written, one entry for each link, by the kind of document they lead to. */
  readonly links: readonly PartnerLink[];
}

/** A front matter link from a document to its partner. */
export interface PartnerLink {
  readonly kind: DocumentKind;
  /** Path as written, relative to the file that holds it. */
  readonly target: string;
  /** The path in the text, quotes included. */
  readonly span: Span;
}

/** A value of the wrong type or outside its choices. */
export interface FieldFault {
  readonly key: FrontMatterKey;
  readonly path: YamlPath;
  readonly span: Span;
  readonly message: string;
}

/** Reads Tandem's keys from front matter; each value stands or falls by itself. */
export function readFrontMatterFields(frontMatter: FrontMatter | undefined): {
  fields: FrontMatterFields;
  faults: readonly FieldFault[];
} {
  const faults: FieldFault[] = [];
  const values = frontMatter?.values ?? {};
  const read = <K extends FieldKey>(key: K): z.infer<(typeof fields)[K]['schema']> | undefined => {
    const value = values[key];
    if (!frontMatter || value === undefined || value === null) return undefined;
    const result = z.safeParse(fields[key].schema, value);
    if (result.success) return result.data as z.infer<(typeof fields)[K]['schema']>;
    const path = [key, ...(result.error.issues[0]?.path ?? []).filter((part) => typeof part !== 'symbol')];
    faults.push({ key, path, span: spanAt(frontMatter.yaml, path, 'value'), message: fields[key].fault() });
    return undefined;
  };
  const { records: recorded, faults: recordFaults } = readRecords(frontMatter);
  const result: FrontMatterFields = {
    ...recorded,
    ...optional('document', read('document')),
    ...optional('title', read('title')),
    ...optional('team', read('team')),
    ...optional('stage', read('stage')),
    authors: list(read('authors')),
    links: (['prd', 'sdd'] as const).flatMap((kind) => readLinks(frontMatter, kind, read(kind), faults)),
  };
  // Keys that are read elsewhere are checked all the same, so that a typing mistake shows where it is made.
  for (const key of ['who', 'when', 'target'] as const) read(key);
  return { fields: result, faults: [...faults, ...recordFaults] };
}

function readLinks(
  frontMatter: FrontMatter | undefined,
  kind: DocumentKind,
  value: string | string[] | undefined,
  faults: FieldFault[],
): PartnerLink[] {
  if (!frontMatter || value === undefined) return [];
  const paths: YamlPath[] = typeof value === 'string' ? [[kind]] : value.map((_, index) => [kind, index]);
  const beyond = paths[maxLinks];
  if (beyond) {
    const message = l10n.t(
      'Only the first {1} documents of “{0}” are read. Remove this one and those after it.',
      kind,
      maxLinks,
    );
    faults.push({ key: kind, path: beyond, span: spanAt(frontMatter.yaml, beyond, 'value'), message });
  }
  return list(value)
    .slice(0, maxLinks)
    .flatMap((target, index) => {
      const path = paths[index];
      return path && target.trim() ? [{ kind, target, span: spanAt(frontMatter.yaml, path, 'value') }] : [];
    });
}

function list(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
