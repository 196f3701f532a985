import * as l10n from '@vscode/l10n';
import { lazy } from '../../text/lazy.js';
import { nameOf, namesApart } from '../../workspace/uris.js';
import { node, type ViewNode } from '../ownership/viewNode.js';
import { foundLayoutsNode } from './foundLayouts.js';
import { pairNode } from './pairNodes.js';
import { mainOf, type ShownPair, type ShownPairs } from './shownPair.js';

/** By what pairs stand together. */
export type DocumentsGrouping = 'stage' | 'team' | 'turn';

/** Which pairs are shown: those that the user has to do with, or those where it is their turn. */
export type DocumentsFilter = 'all' | 'mine' | 'turn';

/** How the *Documents* view is set. */
export interface DocumentsChoice {
  readonly grouping: DocumentsGrouping;
  readonly filter: DocumentsFilter;
}

/** A heading and its place among the others: by `order` first, then by name. */
interface Group {
  readonly key: string;
  readonly label: string;
  readonly order: number;
  readonly icon: string;
  readonly isFolded?: true;
}

/** The lines of the *Documents* view: what cannot be read, then pairs under the headings that were chosen. */
export function documentsView({ pairs, unread, isWhole }: ShownPairs, choice: DocumentsChoice): readonly ViewNode[] {
  const shown = pairs.filter(passes(choice.filter));
  const groups = new Map<string, { readonly group: Group; readonly pairs: ShownPair[] }>();
  for (const pair of shown) {
    const group = groupOf(pair, choice.grouping);
    const known = groups.get(group.key);
    if (known) known.pairs.push(pair);
    else groups.set(group.key, { group, pairs: [pair] });
  }
  const sorted = [...groups.values()].sort(
    (a, b) =>
      Number(a.group.isFolded ?? false) - Number(b.group.isFolded ?? false) ||
      a.group.order - b.group.order ||
      compare(a.group.label, b.group.label),
  );
  const found = foundLayoutsNode(pairs);
  const nodes = [
    ...(found ? [found] : []),
    ...unreadNodes(unread),
    ...sorted.map(({ group, pairs: own }) => groupNode(group, own)),
  ];
  if (isWhole && nodes.length === 0 && pairs.length > 0) {
    nodes.push(node({ id: 'nothing', label: nothingText(choice.filter), icon: 'pass' }));
  }
  // Another arrangement is another tree, each with what was unfolded in it.
  return nodes.map((each) => below(`${choice.grouping}:${choice.filter}#`, each));
}

/** How many pairs wait for the person at the keyboard; `undefined` where nobody knows them. */
export function myTurns({ pairs, isMeKnown }: ShownPairs): number | undefined {
  return isMeKnown ? pairs.filter(({ isMyTurn }) => isMyTurn).length : undefined;
}

/** What a filter leaves, in a sentence for the top of the view; nothing when it leaves everything. */
export function documentsMessage({ isMeKnown, isWhole }: ShownPairs, { filter }: DocumentsChoice): string | undefined {
  if (filter === 'all') return undefined;
  if (!isMeKnown) {
    // A charter that knows them may yet be read.
    if (!isWhole) return undefined;
    return l10n.t('Nothing is shown, because you are not in ownership.yaml. Set “tandem.me” to your handle there.');
  }
  return filter === 'mine' ? l10n.t('Showing your documents only.') : l10n.t('Showing only where it is your turn.');
}

function passes(filter: DocumentsFilter): (pair: ShownPair) => boolean {
  switch (filter) {
    case 'all':
      return () => true;
    case 'mine':
      return ({ isMine }) => isMine;
    case 'turn':
      return ({ isMyTurn }) => isMyTurn;
  }
}

function nothingText(filter: DocumentsFilter): string {
  return filter === 'turn' ? l10n.t('Nothing waits for you') : l10n.t('Nothing here');
}

function groupOf(pair: ShownPair, grouping: DocumentsGrouping): Group {
  if (mainOf(pair)?.place?.isClosed) return archived();
  switch (grouping) {
    case 'stage':
      return stageGroup(pair);
    case 'team':
      return teamGroup(pair);
    case 'turn':
      return turnGroup(pair);
  }
}

/** Below all others, however pairs are grouped. */
const archived = (): Group => ({
  key: 'archived',
  label: l10n.t('Archived'),
  order: Infinity,
  icon: 'archive',
  isFolded: true,
});

/** In the order of the board; what the board does not have stands below it. */
function stageGroup(pair: ShownPair): Group {
  const written = stageOf(pair);
  const { stages } = pair.charter;
  if (written === undefined) {
    return { key: 'none', label: l10n.t('No stage'), order: Infinity, icon: 'circle-slash' };
  }
  const at = stages.findIndex((stage) => same(stage, written));
  const label = stages[at] ?? written.trim();
  return { key: `=${label.toLowerCase()}`, label, order: at < 0 ? stages.length : at, icon: 'project' };
}

/** The stage of a pair is that of its PRD, else of its first design that has one. */
export function stageOf({ prd, designs }: ShownPair): string | undefined {
  return [prd, ...designs].map((facts) => facts?.stage).find((stage) => stage?.trim());
}

function teamGroup(pair: ShownPair): Group {
  const id = mainOf(pair)?.team;
  if (id === undefined) return { key: 'none', label: l10n.t('No team'), order: 1, icon: 'circle-slash' };
  return { key: `=${id}`, label: pair.charter.teams.get(id)?.name ?? id, order: 0, icon: 'organization' };
}

/** The user themselves first, then others, then what waits for nobody. */
function turnGroup({ isMyTurn, next, whose }: ShownPair): Group {
  if (next === undefined) return { key: 'none', label: l10n.t('Nothing is open'), order: 2, icon: 'pass' };
  if (isMyTurn) return { key: 'me', label: l10n.t('{0} (you)', whose), order: 0, icon: 'account' };
  return { key: `=${whose}`, label: whose, order: 1, icon: 'person' };
}

function groupNode(group: Group, pairs: readonly ShownPair[]): ViewNode {
  const id = `group/${group.key}`;
  const suspects = ({ coverage }: ShownPair) => (coverage.some(({ state }) => state === 'suspect') ? 0 : 1);
  const title = (pair: ShownPair) => mainOf(pair)?.title ?? '';
  const sorted = [...pairs].sort((a, b) => suspects(a) - suspects(b) || compare(title(a), title(b)));
  return node({
    id,
    label: group.label,
    description: String(pairs.length),
    spoken:
      pairs.length === 1 ? l10n.t('{0}, 1 pair', group.label) : l10n.t('{0}, {1} pairs', group.label, pairs.length),
    icon: group.icon,
    expanded: !group.isFolded,
    children: sorted.map(pairNode),
  });
}

function unreadNodes(unread: readonly string[]): readonly ViewNode[] {
  if (unread.length === 0) return [];
  const names = namesApart(unread);
  return [
    node({
      id: 'unread',
      label: l10n.t('Cannot be read'),
      description: String(unread.length),
      tooltip: l10n.t('These documents are not in the list below. Open one to see why.'),
      icon: 'error',
      warns: true,
      expanded: true,
      children: unread.map((uri) =>
        node({
          id: `unread/${uri}`,
          label: names.get(uri) ?? nameOf(uri),
          description: l10n.t('cannot be read'),
          icon: 'error',
          warns: true,
          place: { uri, at: { line: 0, character: 0 }, type: 'unread' },
        }),
      ),
    }),
  ];
}

function below(prefix: string, each: ViewNode): ViewNode {
  return { ...each, id: `${prefix}${each.id}`, children: each.children.map((child) => below(prefix, child)) };
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** “Sprint 9” stands before “Sprint 10”. */
const collator = lazy(() => new Intl.Collator(undefined, { numeric: true }));

function compare(a: string, b: string): number {
  return collator().compare(a, b);
}
