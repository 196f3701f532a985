import type { DocumentKind } from '../charter/model/charter.js';
import type { DocumentHead } from '../document/document.js';
import { isTemplateHead } from '../document/templates/customTemplate.js';
import type { CharterInForce } from '../workspace/charters.js';
import {
  foldersAsked,
  knownDocument,
  type DeclaredKind,
  type FileByName,
  type KnownDocument,
} from '../workspace/knownDocuments.js';
import { isInTemplateFolder } from '../workspace/templates/templateFolder.js';
import { childOf } from '../workspace/uris.js';
import type { AnalyzerSources } from './analyzerSources.js';
import type { Source } from './source.js';

/**
 * What a file counts as under the charter that governs it.
 *
 * @param before what it was when it was last read, while it is open
 */
export async function knownAs(
  from: AnalyzerSources,
  source: Source,
  head: DocumentHead,
  inForce: CharterInForce,
  before: DocumentKind | undefined,
): Promise<KnownDocument> {
  const declared: DeclaredKind | undefined = isTemplateHead(head.frontMatter) ? 'template' : head.fields.document;
  const known = knownDocument(inForce, source.uri, declared, await fileByNameFor(from, source.uri, inForce));
  if (known.kind !== undefined || isTemplate(source, head, inForce)) return known;
  // While the front matter is being typed it may say nothing for a moment; what the file was, it still is.
  const halfTyped =
    (head.frontMatter?.yaml.faults.length ?? 0) > 0 ||
    head.frontMatter?.values.document === null ||
    head.fieldFaults.some((fault) => fault.key === 'document');
  return halfTyped ? { kind: before, place: undefined } : known;
}

/** What lies in the folders that a layout looks at: from the index, or from the disk while that does not know. */
async function fileByNameFor(
  { ports, documents }: AnalyzerSources,
  uri: string,
  inForce: CharterInForce,
): Promise<FileByName> {
  const { named } = documents;
  if (named) return named;
  const found = new Map<string, string>();
  for (const folder of foldersAsked(inForce, uri)) {
    for (const { name, type } of (await ports.files.list(folder)) ?? [])
      if (type === 'file') found.set(`${folder} ${name.toLowerCase()}`, childOf(folder, name));
  }
  return (folder, name) => found.get(`${folder} ${name}`);
}

/** Whether a file is one from which documents are made. */
export function isTemplate({ uri }: Source, head: DocumentHead, inForce: CharterInForce): boolean {
  return isInTemplateFolder(inForce, uri) || isTemplateHead(head.frontMatter);
}
