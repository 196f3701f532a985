import { charterNames } from '../../charter/resolve/charterNames.js';
import type { CharterReading } from '../../charter/read/readCharter.js';
import type { TandemDocument } from '../../document/document.js';
import { idMentionAt, type IdMention } from '../../document/names/idMentions.js';
import { nameMentionAt } from '../../document/names/nameMentions.js';
import type { Span } from '../../text/range.js';
import type { Named, NameIndex } from '../../workspace/names.js';

/** A name at a place. */
export interface NameAt {
  readonly span: Span;
  /** What it may stand for: several PRDs may ask for a requirement of that ID. */
  readonly meant: readonly Named[];
  /** Of a requirement, how its ID stands there. */
  readonly id?: IdMention;
  /** Of anything else: it stands there by its id in the charter, and not by another of its names. */
  readonly isById: boolean;
}

/** The name at an offset of a document; `undefined` where there is none that anybody knows. */
export function nameInDocument(document: TandemDocument, offset: number, index: NameIndex): NameAt | undefined {
  const id = idMentionAt(document, offset);
  if (id) {
    const prds = index.prdsMeant(document.uri, id.id, id.prd);
    const meant = prds.map((prd): Named => ({ kind: 'requirement', prd, id: id.id }));
    return meant.length === 0 ? undefined : { span: id.span, meant, id, isById: true };
  }
  const name = nameMentionAt(document, offset);
  const charter = document.charter.uri;
  if (!name || name.kind === 'unknown' || charter === undefined) return undefined;
  return { span: name.span, meant: [{ kind: name.kind, charter, id: name.id }], isById: name.isById };
}

/** The name at an offset of a charter. */
export function nameInCharter(uri: string, reading: CharterReading, offset: number): NameAt | undefined {
  const name = charterNames(reading).find(({ span }) => span.start <= offset && offset <= span.end);
  return name && { span: name.span, meant: [{ kind: name.kind, charter: uri, id: name.id }], isById: true };
}
