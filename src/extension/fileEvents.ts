import * as vscode from 'vscode';
import { isCharterFile } from '../core/workspace/charters.js';
import { foreignFileNames } from '../core/workspace/foreignFiles.js';
import { isIgnored, type FileChange } from '../core/workspace/index/fileChanges.js';
import { markdownEndings } from '../core/workspace/knownDocuments.js';
import { isLedgerFile } from '../core/workspace/ledgers.js';
import { Pause } from './pause.js';

/** A batch ends when nothing happened for a moment, and soon even when something goes on happening; in milliseconds. */
const waits = { pause: 100, longest: 500 };

/**
 * Watches the files and folders of the open folders and tells what happened in batches. Of a folder that is moved or
 * removed outside the editor, watchers name the folder alone and not what went with it, so names cannot tell what matters:
 * whatever came or went is told, and of what changed only files that are read.
 */
export class FileEvents implements vscode.Disposable {
  readonly #happened = new vscode.EventEmitter<readonly FileChange[]>();
  readonly #pause = new Pause(waits, () => this.#flush());
  readonly #subscriptions: vscode.Disposable;
  #batch: FileChange[] = [];
  /** URIs of the manifests that charters name. */
  #manifests: ReadonlySet<string> = new Set();
  /** For those outside the open folders, by the folder that is watched for them. */
  readonly #beside = new Map<string, vscode.Disposable>();

  /** Files and folders came, changed or went; in the order in which they did. */
  readonly onDidHappen = this.#happened.event;

  constructor() {
    // The editor watches the open folders anyway; this only listens.
    const watcher = vscode.workspace.createFileSystemWatcher('**');
    const happened = (type: FileChange['type']) => (uri: vscode.Uri) => this.#add(uri, type);
    const each = (type: FileChange['type'], uris: readonly vscode.Uri[]) => uris.forEach(happened(type));
    this.#subscriptions = vscode.Disposable.from(
      this.#happened,
      watcher,
      watcher.onDidCreate(happened('created')),
      watcher.onDidChange(happened('changed')),
      watcher.onDidDelete(happened('deleted')),
      // Some file systems are not watched; what the editor itself does in them is known all the same.
      vscode.workspace.onDidCreateFiles(({ files }) => each('created', files)),
      vscode.workspace.onDidDeleteFiles(({ files }) => each('deleted', files)),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) {
          happened('deleted')(oldUri);
          happened('created')(newUri);
        }
      }),
    );
  }

  /** From now on follows these manifests, too, wherever they are. */
  followManifests(uris: readonly string[]): void {
    this.#manifests = new Set(uris);
    for (const uri of uris.map((each) => vscode.Uri.parse(each))) {
      const folder = vscode.Uri.joinPath(uri, '..');
      if (vscode.workspace.getWorkspaceFolder(uri) || this.#beside.has(folder.toString())) continue;
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '*.json'));
      const happened = (type: FileChange['type']) => (each: vscode.Uri) => this.#add(each, type);
      const all = vscode.Disposable.from(
        watcher,
        watcher.onDidCreate(happened('created')),
        watcher.onDidChange(happened('changed')),
        watcher.onDidDelete(happened('deleted')),
      );
      this.#beside.set(folder.toString(), all);
    }
  }

  dispose(): void {
    this.#pause.stop();
    for (const watcher of this.#beside.values()) watcher.dispose();
    this.#subscriptions.dispose();
  }

  #add(uri: vscode.Uri, type: FileChange['type']): void {
    const isManifest = this.#manifests.has(uri.toString());
    if (type === 'changed' && !isRead(uri) && !isManifest) return;
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!isManifest && (!folder || isIgnored(uri.path.slice(folder.uri.path.length)))) return;
    this.#batch.push({ uri: uri.toString(), type });
    this.#pause.again();
  }

  #flush(): void {
    const batch = this.#batch;
    this.#batch = [];
    this.#happened.fire(batch);
  }
}

function isRead({ path }: vscode.Uri): boolean {
  const lower = path.toLowerCase();
  return (
    markdownEndings.some((ending) => lower.endsWith(ending)) ||
    isCharterFile(path) ||
    isLedgerFile(path) ||
    foreignFileNames.has(path.slice(path.lastIndexOf('/') + 1))
  );
}
