import * as vscode from 'vscode';
import type { ViewNode } from '../../core/features/ownership/viewNode.js';

/** A line of a view as the editor draws it. */
export function toTreeItem(node: ViewNode): vscode.TreeItem {
  const { None, Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const isLeaf = node.children.length === 0;
  const item = new vscode.TreeItem(node.label, isLeaf ? None : node.expanded ? Expanded : Collapsed);
  item.id = node.id;
  item.iconPath = new vscode.ThemeIcon(
    node.icon,
    node.warns ? new vscode.ThemeColor('list.warningForeground') : undefined,
  );
  const type = node.layouts ? 'layouts' : (node.place?.type ?? node.target?.type ?? 'heading');
  item.contextValue = node.place?.isBare ? `${type}.bare` : type;
  if (node.description !== undefined) item.description = node.description;
  if (node.tooltip !== undefined) item.tooltip = node.tooltip;
  item.accessibilityInformation = { label: node.spoken };
  // A line that unfolds does that and no more when it is clicked.
  if (isLeaf && node.target) {
    item.command = {
      command: 'tandem.revealInCharter',
      title: vscode.l10n.t('Show in ownership.yaml'),
      arguments: [node],
    };
  }
  if (node.place) {
    const at = new vscode.Position(node.place.at.line, node.place.at.character);
    const options: vscode.TextDocumentShowOptions = { selection: new vscode.Range(at, at) };
    item.command = {
      command: 'vscode.open',
      title: vscode.l10n.t('Show in the Document'),
      arguments: [vscode.Uri.parse(node.place.uri), options],
    };
  }
  if (node.command) {
    const title = node.description ?? node.label;
    item.command = { command: `tandem.${node.command}`, title, arguments: node.target ? [node] : [] };
  }
  return item;
}
