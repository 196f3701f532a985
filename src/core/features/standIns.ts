import * as l10n from '@vscode/l10n';
import { ownerNames } from '../charter/resolve/ownerNames.js';
import type { TandemDocument } from '../document/document.js';
import type { Fix } from '../rules/finding.js';
import type { Range } from '../text/range.js';
import { foreignEdits, type EditingSession } from '../workspace/editingSession.js';

/** The ways back from standing in, for the sections that a range of a document touches: one for each owner. */
export function stopStandingIn(
  document: TandemDocument,
  session: EditingSession | undefined,
  range: Range,
): readonly Fix[] {
  if (!session) return [];
  const { start, end } = document.lines.spanOf(range);
  const titles = new Set<string>();
  return foreignEdits(document, session).flatMap(({ section, owner, state }): Fix[] => {
    const isHere = section.chunkStart <= end && start <= section.chunkStart + section.chunk.length;
    if (state !== 'standing-in' || !isHere) return [];
    const title = l10n.t('Stop standing in for {0}', ownerNames(owner));
    if (titles.has(title)) return [];
    titles.add(title);
    const people = owner.people.map((person) => person.id);
    return [{ title, edits: [], preferred: false, action: { type: 'stopStandingIn', people } }];
  });
}
