import * as l10n from '@vscode/l10n';
import { readHead, type TandemDocument } from '../document/document.js';
import { isBare, type DocumentPlace } from '../document/documentPlace.js';
import { unlinkEdits } from '../document/frontMatter/unlinkEdits.js';
import { coversLine } from '../document/requirements/coversLine.js';
import { findCoverageStatements } from '../document/requirements/coverageStatements.js';
import { frontMatterEnd } from '../parse/markdown/frontMatterFence.js';
import { parseMarkdown } from '../parse/markdown/markdownParser.js';
import type { PartnerChange } from '../rules/finding.js';
import { insertBlock } from '../text/insertBlock.js';
import { applyEdits } from '../text/textEdit.js';
import { linkEdits } from './newDocument.js';
import type { Plan } from './plannedFile.js';

/**
 * Plans what a document is to say for its partner's sake, on its text of the moment. The changed text is read again: it has to
 * say that, and everything else as before.
 *
 * @param readAs what the document would be with a text; `undefined` when it would be none
 */
export async function planPartnerChange(
  source: { readonly uri: string; readonly text: string },
  change: PartnerChange,
  readAs: (text: string) => Promise<TandemDocument | undefined>,
): Promise<Plan> {
  if (change.type === 'unlink') return planUnlink(source, change);
  if (change.type === 'cover') return planCover(source, change, readAs);
  return planLink({ ...source, place: (await readAs(source.text))?.place }, change);
}

function planUnlink(
  { uri, text }: { readonly uri: string; readonly text: string },
  { kind, target }: PartnerChange & { type: 'unlink' },
): Plan {
  const { frontMatter } = readHead(parseMarkdown(text.slice(0, frontMatterEnd(text) ?? 0)));
  const edits = unlinkEdits({ text, frontMatter }, kind, target);
  if (!edits) {
    return { refused: l10n.t('The link cannot be removed safely; nothing was written. Remove it by hand.') };
  }
  return edits.length > 0 ? { files: [{ uri, text, edits }] } : { refused: l10n.t('There is nothing left to change.') };
}

function planLink(
  { uri, text, place }: { readonly uri: string; readonly text: string; readonly place: DocumentPlace | undefined },
  { kind, to }: PartnerChange & { type: 'link' },
): Plan {
  const { frontMatter } = readHead(parseMarkdown(text.slice(0, frontMatterEnd(text) ?? 0)));
  if (place && isBare({ frontMatter, place })) {
    const { label } = place.layout;
    return {
      refused: l10n.t('Tandem adds no front matter to files of {0}. The link in the other document is enough.', label),
    };
  }
  const edits = linkEdits({ uri, text, place }, kind, to);
  if (!edits) {
    return { refused: l10n.t('The front matter there is broken; nothing was written. Add the link by hand.') };
  }
  if (edits.length === 0) return { refused: l10n.t('There is nothing left to change.') };
  const links = (of: string) => readHead(parseMarkdown(of.slice(0, frontMatterEnd(of) ?? 0))).fields.links;
  const after = links(applyEdits(text, edits)).filter((link) => link.kind === kind).length;
  return after > links(text).filter((link) => link.kind === kind).length
    ? { files: [{ uri, text, edits }] }
    : { refused: l10n.t('The front matter there is broken; nothing was written. Add the link by hand.') };
}

/** The line goes to the end of the part that says how: which of its parts it is, the user sees best. */
async function planCover(
  { uri, text }: { readonly uri: string; readonly text: string },
  { requirement }: PartnerChange & { type: 'cover' },
  readAs: (text: string) => Promise<TandemDocument | undefined>,
): Promise<Plan> {
  const document = await readAs(text);
  const entry = document?.decisions.sections.find(
    ({ section, decisions }) => section.heading !== undefined && decisions.includes('how'),
  );
  if (!document || !entry) {
    return { refused: l10n.t('The design has no section for its solution; nothing was written. Add one first.') };
  }
  const { chunk, chunkStart } = entry.section;
  const line = coversLine(document.place?.layout, requirement);
  const edits = [insertBlock(text, chunkStart + chunk.length, [line])];
  const after = await readAs(applyEdits(text, edits));
  const claims = (of: TandemDocument) =>
    findCoverageStatements(of).map(({ id, prd, state }) => [id, prd, state].join());
  const isFaithful =
    after?.sections.length === document.sections.length && claims(after).length === claims(document).length + 1;
  return isFaithful
    ? { files: [{ uri, text, edits }] }
    : { refused: l10n.t('A line here would not be read; nothing was written. Write “{0}” where it is covered.', line) };
}
