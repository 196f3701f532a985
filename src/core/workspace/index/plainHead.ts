import type { DocumentKind } from '../../charter/model/charter.js';
import { templateKey } from '../../document/templates/customTemplate.js';

/** What the index asks of front matter. */
export interface PlainHead {
  readonly document: DocumentKind | undefined;
  readonly links: readonly { readonly kind: DocumentKind; readonly target: string }[];
}

/** A key with a value that YAML reads as nothing but itself, or with a short list of such values. */
const plainLine = /^([a-z]+): (?:([A-Za-z0-9](?:[ -"$-9;-~]*[!-"$-9;-~])?)|\[[A-Za-z][\w.-]*(?:, [A-Za-z][\w.-]*)*\])$/;
/** No number and none of the words that mean nothing or yes or no. */
const plainPath = /^[A-Za-z][^.]*\.[A-Za-z]/;

/**
 * Reads front matter that is written as most is: one plain value after each key. Every file of a workspace is asked for its links,
 * and to read all YAML as such takes longer than all else that is asked.
 *
 * @param frontMatter with both fences
 * @returns what YAML would make of it; `undefined` where that is for a reader of YAML to say
 */
export function plainHead(frontMatter: string): PlainHead | undefined {
  if (!frontMatter.startsWith('---\n') || !frontMatter.endsWith('\n---')) return undefined;
  const values = new Map<string, string | undefined>();
  for (const line of frontMatter.slice(4, -4).split('\n')) {
    const found = plainLine.exec(line);
    if (!found) return undefined;
    const [, key = '', value] = found;
    if (values.has(key)) return undefined;
    values.set(key, value);
  }
  if (values.has(templateKey)) return undefined;
  const document = values.get('document');
  if (values.has('document') && document !== 'prd' && document !== 'sdd') return undefined;
  const links: { kind: DocumentKind; target: string }[] = [];
  for (const kind of ['prd', 'sdd'] as const) {
    if (!values.has(kind)) continue;
    const target = values.get(kind);
    if (target === undefined || !plainPath.test(target)) return undefined;
    links.push({ kind, target });
  }
  return { document: document as DocumentKind | undefined, links };
}
