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

const texts = (key: string) => () => l10n.t('“{0}” takes one text or a list of texts.', key);

/** The keys of one value that Tandem reads in a PRD's or SDD's front matter. Any other key is the author's own. */
const fields = {
  document: field(
    z.enum(['prd', 'sdd']),
    () => l10n.t('What this file is: `prd`, a Product Requirements Document, or `sdd`, a Solution Design Document.'),
    () => l10n.t('“document” is either prd or sdd.'),
  ),
  title: field(
    z.string(),
    () => l10n.t('The document’s title, where its first heading is not it.'),
    () => l10n.t('“title” is not a single text. Write one title.'),
  ),
  team: field(
    z.string(),
    () => l10n.t('The team of `ownership.yaml` whose people own the decisions here.'),
    () => l10n.t('“team” is not a single name. Name one team.'),
  ),
  stage: field(
    z.string(),
    () => l10n.t('Where the work stands on the team’s board. The further along, the louder the warnings.'),
    () => l10n.t('“stage” is not a single name. Name one stage.'),
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
      l10n.t('The Product Requirements Document this design answers: a path relative to this file, or a list of them.'),
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
    () => l10n.t('The date, quarter or release aimed at.'),
    texts('target'),
  ),
} as const;

/** The keys whose values `frontMatterRecords.ts` reads. */
const records: Readonly<Record<RecordKey, () => string>> = {
  signoffs: () => l10n.t('Who agreed to which decision, in which role, on which day, over which text.'),
  retired: () => l10n.t('Requirements no longer in force: for each ID its successor, or the reason in words.'),
  confirmed: () =>
    l10n.t('For each covered requirement the digest of the text that this design was confirmed against.'),
  effect: () => l10n.t('What technical work gains, with a number: *pages load 30 % faster*.'),
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
      '“{0}” lists at most {1} documents. This one and those after it do not count.',
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
