import * as l10n from '@vscode/l10n';
import type { Charter } from '../../charter/model/charter.js';
import { findPerson } from '../../charter/resolve/owners.js';
import type { OpenNote } from '../../workspace/openNotes.js';
import { nameOf } from '../../workspace/uris.js';
import type { Scope } from './filter.js';
import { node, type ViewNode } from './viewNode.js';

/** The notes that wait for somebody, until they are taken out of their documents; `undefined` when there are none. */
export function notesNode(charter: Charter, notes: readonly OpenNote[], scope: Scope): ViewNode | undefined {
  const shown = notes.filter((note) => scope.note(findPerson(charter, note.to)?.id ?? note.to));
  if (shown.length === 0) return undefined;
  return node({
    id: 'notes',
    label: l10n.t('Notes'),
    description: String(shown.length),
    tooltip: l10n.t('Comments for an owner. They stay until somebody removes them.'),
    icon: 'comment-discussion',
    expanded: true,
    children: shown.map((note, index) => {
      const file = nameOf(note.uri);
      const to = findPerson(charter, note.to)?.name ?? `@${note.to}`;
      // The same words may be left twice; their order in the file tells them apart.
      const twin = shown.slice(0, index).filter((other) => other.uri === note.uri && other.text === note.text).length;
      return node({
        id: `note/${note.uri}/${note.to}/${note.text}/${twin}`,
        label: note.text || l10n.t('(empty note)'),
        description: l10n.t('to {0}, in {1}', to, file),
        tooltip: l10n.t('To {0}, in {1}, line {2}', to, file, note.at.line + 1),
        icon: 'comment',
        place: { uri: note.uri, at: note.at, type: 'note' },
      });
    }),
  });
}
