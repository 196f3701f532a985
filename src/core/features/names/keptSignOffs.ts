import { decisionFor } from '../../charter/resolve/decisionFor.js';
import type { TandemDocument } from '../../document/document.js';
import { decisionDigest } from '../../document/signoffs/decisionDigest.js';
import type { SpanEdit } from '../../text/textEdit.js';

/**
 * Edits by which the sign-offs that hold today go on to hold when something gets another name: nothing else was agreed to.
 *
 * @param after the same document read with the new name
 * @returns edits of the document as it was before
 */
export function keptSignOffs(before: TandemDocument, after: TandemDocument): readonly SpanEdit[] {
  return before.fields.signoffs.flatMap(({ decision, digest, isRecorded }): readonly SpanEdit[] => {
    if (isRecorded) return [];
    const id = decisionFor(before.charter, decision.text, before.kind)?.id;
    if (!digest || id === undefined || digest.text !== decisionDigest(before, id)) return [];
    const now = decisionDigest(after, id);
    const at = before.text.slice(digest.span.start, digest.span.end).indexOf(digest.text);
    if (now === undefined || now === digest.text || at < 0) return [];
    const start = digest.span.start + at;
    return [{ span: { start, end: start + digest.text.length }, newText: now }];
  });
}
