import * as l10n from '@vscode/l10n';
import { ownerWithRole } from '../charter/resolve/ownerNames.js';
import type { TandemDocument } from '../document/document.js';
import { foreignEdits, type EditingSession } from '../workspace/editingSession.js';

/** A quiet text at the end of a line. */
export interface InlineNote {
  /** Zero-based. */
  readonly line: number;
  readonly text: string;
}

/** Says, at the end of its heading, whose decision a section holds that somebody else is changing. */
export function inlineNotes(document: TandemDocument, session: EditingSession | undefined): readonly InlineNote[] {
  if (!session) return [];
  return foreignEdits(document, session)
    .filter(({ state }) => state !== 'noted')
    .map(({ section, decision, owner, state }) => ({
      line: document.lines.lineAt(section.heading?.start ?? 0),
      text:
        state === 'standing-in'
          ? l10n.t('You are standing in for {0}', ownerWithRole(owner))
          : l10n.t('{1} owns “{0}”', decision.label, ownerWithRole(owner)),
    }));
}
