import type { LedgerEntry } from '../ledger/readLedger.js';
import { readFrontMatter } from '../../parse/markdown/frontMatter.js';
import { frontMatterEnd } from '../../parse/markdown/frontMatterFence.js';
import { parseMarkdown } from '../../parse/markdown/markdownParser.js';
import { setEntriesIn, setIn } from '../../parse/yaml/yamlEdit.js';
import { EditSequence } from '../../text/editSequence.js';
import type { SpanEdit } from '../../text/textEdit.js';
import type { Day } from '../../charter/model/calendar.js';
import type { Person } from '../../charter/model/charter.js';
import { fillFrontMatterValue, type FrontMatterOwner } from '../frontMatter/frontMatterEdit.js';

/**
 * What a ledger is to have of a confirmation.
 *
 * @param by who confirms, as far as somebody is known to, and on which day
 */
export function confirmedEntry(
  subject: string,
  digest: string,
  { me, today }: { readonly me: Person | undefined; readonly today: Day },
): Omit<LedgerEntry, 'path'> {
  return { verb: 'confirmed', subject, person: me?.id, role: undefined, on: today, digest };
}

/**
 * Edits after which a design says that it was confirmed against these texts: a digest for each requirement's ID. Those of other
 * requirements stay as they are spelled. `undefined` when its front matter is too broken to write into, or it is to have none.
 */
export function confirmEdits(
  document: FrontMatterOwner,
  digests: Readonly<Record<string, string>>,
): readonly SpanEdit[] | undefined {
  const { text, frontMatter } = document;
  const now = frontMatter?.values.confirmed;
  if (!frontMatter || now === undefined || now === null) return fillFrontMatterValue(document, 'confirmed', digests);
  const together = setEntriesIn(frontMatter.yaml, text, ['confirmed'], digests);
  if (together) return together;
  const sequence = new EditSequence(text);
  for (const [id, digest] of Object.entries(digests)) {
    const head =
      sequence.text === text
        ? frontMatter
        : readFrontMatter(parseMarkdown(sequence.text.slice(0, frontMatterEnd(sequence.text) ?? 0)));
    const edits = head && setIn(head.yaml, sequence.text, ['confirmed', id], digest);
    if (!edits) return undefined;
    sequence.apply(edits);
  }
  return sequence.edits();
}
