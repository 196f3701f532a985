import * as l10n from '@vscode/l10n';
import type { Day } from '../../charter/model/calendar.js';
import type { Person } from '../../charter/model/charter.js';
import { defaultCharter } from '../../charter/read/readCharter.js';
import { nothingInForce } from '../../rules/charter.js';
import type { UnreadableCharter } from '../../workspace/charters.js';
import type { OpenNote } from '../../workspace/openNotes.js';
import { scopeOf, type OwnershipFilter } from './filter.js';
import { notesNode } from './noteNodes.js';
import { ownershipView } from './ownershipView.js';
import type { ShownCharter } from './shownCharter.js';
import { node, type ViewNode } from './viewNode.js';

/** What is chosen for all charters at once; who “mine” is differs from one to the next. */
export type FilterChoice = Exclude<OwnershipFilter, { type: 'mine' }> | { readonly type: 'mine' };

/** A line, and the URI of the charter that it is about. */
export interface CharterNode extends ViewNode {
  readonly charter: string;
  readonly children: readonly CharterNode[];
}

/** The `charter` of a line that is about none. */
const noCharter = '';

/** The notes of documents that no charter governs: they wait for somebody all the same. */
function ungoverned(notes: readonly OpenNote[], choice: FilterChoice, isAlone: boolean): readonly ViewNode[] {
  const [found] = onlyNotes(notes, filterFor(choice, undefined));
  if (!found) return [];
  const setUp = node({
    id: 'setUp',
    label: l10n.t('No ownership.yaml yet'),
    description: l10n.t('Set up team ownership'),
    icon: 'add',
    command: 'setUpOwnership',
  });
  return isAlone ? [found, setUp] : [{ ...found, label: l10n.t('Notes in documents without ownership.yaml') }];
}

/** The lines of the view: those of the only charter, or one line for each charter with its own below it. */
export function chartersView(
  charters: readonly ShownCharter[],
  choice: FilterChoice,
  today: Day,
  notesWithout: readonly OpenNote[] = [],
): readonly CharterNode[] {
  // Another filter is another tree, each with what was unfolded in it.
  const tree = choice.type === 'role' ? `role/${choice.role}` : choice.type;
  const roots = charters.map(({ uri, folder, charter, fault, unreadable, me, notes, dissents }) => {
    const filter = filterFor(choice, me);
    const isKnown = unreadable?.instead !== 'default';
    const children = [
      ...(unreadable ? [unreadableNode(unreadable)] : faultNodes(fault)),
      ...(isKnown ? ownershipView(charter, filter, today, { notes, dissents }) : onlyNotes(notes, filter)),
    ];
    const root = node({
      id: 'charter',
      label: folder,
      icon: 'folder',
      target: { type: 'charter' },
      expanded: true,
      children,
    });
    return belonging(uri, `${tree}:${uri}#`, root);
  });
  const own = roots.length === 1 ? (roots[0]?.children ?? []) : roots;
  const without = ungoverned(notesWithout, choice, charters.length === 0);
  return [...own, ...without.map((each) => belonging(noCharter, `${tree}:without#`, each))];
}

/** Of a charter that says nothing, what there is in its documents. */
function onlyNotes(notes: readonly OpenNote[], filter: OwnershipFilter): readonly ViewNode[] {
  const charter = defaultCharter();
  const found = notesNode(charter, notes, scopeOf(charter, filter));
  return found ? [found] : [];
}

/** The filter for one charter. */
export function filterFor(choice: FilterChoice, me: Person | undefined): OwnershipFilter {
  return choice.type === 'mine' ? { type: 'mine', me } : choice;
}

/** A charter that cannot be read is shown as such: nobody can tell what it says. */
function unreadableNode({ fault, instead }: UnreadableCharter): ViewNode {
  const why = nothingInForce(fault);
  return node({
    id: 'fault',
    label: l10n.t('ownership.yaml cannot be read'),
    description: why,
    tooltip: [why, instead === 'last' && l10n.t('This view shows what it said before.')].filter(Boolean).join('\n'),
    icon: 'error',
    warns: true,
    target: { type: 'charter' },
  });
}

/** While a charter is broken, its last good state is shown, and that it is. */
function faultNodes(fault: string | undefined): readonly ViewNode[] {
  if (fault === undefined) return [];
  return [
    node({
      id: 'fault',
      label: l10n.t('ownership.yaml cannot be read in full'),
      description: fault,
      tooltip: fault,
      icon: 'error',
      warns: true,
      target: { type: 'charter' },
    }),
  ];
}

/** Two charters may name the same team; their lines must not be taken for one. */
function belonging(charter: string, prefix: string, each: ViewNode): CharterNode {
  return {
    ...each,
    id: `${prefix}${each.id}`,
    charter,
    children: each.children.map((child) => belonging(charter, prefix, child)),
  };
}
