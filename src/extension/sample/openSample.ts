import * as vscode from 'vscode';
import { copySample } from './sample.js';
import { SampleFileSystem, sampleRoot, sampleScheme } from './sampleFileSystem.js';

/** Under this it is remembered that the page of the sample was shown. */
const shown = 'sampleShown';

/** Where the sample can be opened: a copy on the disk, or where there is none a folder in memory. */
export async function sampleFolder({
  extensionUri,
  globalStorageUri,
}: Pick<vscode.ExtensionContext, 'extensionUri' | 'globalStorageUri'>): Promise<vscode.Uri> {
  return isOnDisk(globalStorageUri) ? copySample(extensionUri, globalStorageUri) : sampleRoot;
}

/** Serves the sample where there is no disk, and shows its page the first time that it is opened. */
export function registerSample(context: vscode.ExtensionContext): vscode.Disposable {
  const { extensionUri, globalStorageUri, workspaceState } = context;
  const files = new SampleFileSystem(extensionUri);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const isSample =
    folder !== undefined &&
    (folder.scheme === sampleScheme || folder.toString().startsWith(`${globalStorageUri.toString()}/`));
  if (isSample && workspaceState.get(shown) === undefined) {
    void workspaceState.update(shown, true);
    void vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.joinPath(folder, 'README.md'));
  }
  return vscode.Disposable.from(
    files,
    ...(isOnDisk(globalStorageUri)
      ? []
      : [vscode.workspace.registerFileSystemProvider(sampleScheme, files, { isCaseSensitive: true })]),
  );
}

function isOnDisk(storage: vscode.Uri): boolean {
  return storage.scheme === 'file';
}
