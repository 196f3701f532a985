import { readFrontMatter } from '../../parse/markdown/frontMatter.js';
import { frontMatterEnd } from '../../parse/markdown/frontMatterFence.js';
import { parseMarkdown } from '../../parse/markdown/markdownParser.js';
import { setIn } from '../../parse/yaml/yamlEdit.js';
import { EditSequence } from '../../text/editSequence.js';
import type { SpanEdit } from '../../text/textEdit.js';
import type { TandemDocument } from '../document.js';
import { fillFrontMatterValue } from '../frontMatter/frontMatterEdit.js';

/**
 * Edits after which a design says that it was confirmed against these texts: a digest for each requirement's ID. Those of other
 * requirements stay as they are spelled. `undefined` when its front matter is too broken to write into.
 */
export function confirmEdits(
  { text, frontMatter }: Pick<TandemDocument, 'text' | 'frontMatter'>,
  digests: Readonly<Record<string, string>>,
): readonly SpanEdit[] | undefined {
  const now = frontMatter?.values.confirmed;
  if (now === undefined || now === null) return fillFrontMatterValue(text, frontMatter, 'confirmed', digests);
  const sequence = new EditSequence(text);
  for (const [id, digest] of Object.entries(digests)) {
    const head = readFrontMatter(parseMarkdown(sequence.text.slice(0, frontMatterEnd(sequence.text) ?? 0)));
    const edits = head && setIn(head.yaml, sequence.text, ['confirmed', id], digest);
    if (!edits) return undefined;
    sequence.apply(edits);
  }
  return sequence.edits();
}
