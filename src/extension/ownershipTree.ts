import * as vscode from 'vscode';
import { ownershipView, type ViewNode } from '../core/features/ownershipView.js';
import type { Tandem } from '../core/tandem.js';
import { charterFileName } from '../core/workspace/charters.js';
import { LineIndex } from '../core/text/lineIndex.js';
import type { Analyses } from './analyses.js';
import { toRange } from './convert.js';

/** The *Ownership* view: one tree for each charter of the open folders. */
export function registerOwnershipTree(tandem: Tandem, analyses: Analyses): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.TreeDataProvider<ViewNode> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: toTreeItem,
    getChildren: async (node) => (node ? [...node.children] : rootNodes(tandem)),
  };
  const view = vscode.window.createTreeView('tandem.ownership', { treeDataProvider: provider, showCollapseAll: true });
  return vscode.Disposable.from(
    changed,
    view,
    analyses.onDidChangeCharter(() => changed.fire()),
  );
}

async function rootNodes(tandem: Tandem): Promise<ViewNode[]> {
  const files = await vscode.workspace.findFiles(`**/${charterFileName}`, '**/node_modules/**');
  const open = vscode.workspace.textDocuments
    .map((document) => document.uri)
    .filter((uri) => uri.path.endsWith(`/${charterFileName}`) && uri.scheme !== 'untitled');
  const uris = [...new Set([...files, ...open].map((uri) => uri.toString()))].sort();
  const views = await Promise.all(
    uris.map(async (uri): Promise<ViewNode | undefined> => {
      const reading = await tandem.charters.read(uri);
      if (!reading) return undefined;
      const folder = vscode.workspace.asRelativePath(vscode.Uri.joinPath(vscode.Uri.parse(uri), '..'), true);
      return {
        id: uri,
        label: folder,
        icon: 'folder',
        context: 'group',
        expanded: true,
        children: prefixed(uri, ownershipView(reading.charter)),
      };
    }),
  );
  const roots = views.filter((node) => node !== undefined);
  return roots.length === 1 ? [...(roots[0]?.children ?? [])] : roots;
}

/** Two charters may name the same team; their lines must not be taken for one. */
function prefixed(prefix: string, nodes: readonly ViewNode[]): ViewNode[] {
  return nodes.map((node) => ({ ...node, id: `${prefix}#${node.id}`, children: prefixed(prefix, node.children) }));
}

function toTreeItem(node: ViewNode): vscode.TreeItem {
  const { None, Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(
    node.label,
    node.children.length === 0 ? None : node.expanded ? Expanded : Collapsed,
  );
  item.id = node.id;
  item.iconPath = new vscode.ThemeIcon(
    node.icon,
    node.icon === 'warning' ? new vscode.ThemeColor('list.warningForeground') : undefined,
  );
  item.contextValue = node.context;
  if (node.description !== undefined) item.description = node.description;
  if (node.tooltip !== undefined) item.tooltip = node.tooltip;
  item.accessibilityInformation = { label: [node.label, node.description].filter(Boolean).join(', ') };
  if (node.source) {
    item.command = {
      command: 'tandem.revealInCharter',
      title: vscode.l10n.t('Show in the charter'),
      arguments: [node.source],
    };
  }
  return item;
}

/** Opens a charter with the cursor where it says something. */
export async function revealInCharter(source: NonNullable<ViewNode['source']>): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(source.uri));
  const range = toRange(new LineIndex(document.getText()).rangeOf(source.span));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(range.start, range.start) });
}
