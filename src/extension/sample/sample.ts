import * as vscode from 'vscode';

/** Where the sample stands in the extension, and what it consists of: a web host cannot list the extension's folders. */
const source = ['test', 'workspace'];

/** The files of the sample, by path; a test compares them with what is there. */
export const sampleFiles: readonly string[] = [
  'README.md',
  'ownership.yaml',
  'docs/hipaa.prd.md',
  'docs/hipaa.sdd.md',
  'docs/patient-export.prd.md',
  'docs/patient-export.sdd.md',
];

/** Reads one file of the sample as it is shipped. */
export async function readShipped(extension: vscode.Uri, path: string): Promise<Uint8Array> {
  return vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, ...source, path));
}

/** What the folder of the sample is called; a second one that differs gets a number. */
export const sampleName = 'tandem-sample';

/** Most copies that are made before the last one is opened as it is. */
const maxCopies = 20;

/**
 * Puts the sample into a folder of its own below `storage`. A copy that nobody changed is used again; one with changes stays
 * as it is.
 */
export async function copySample(extension: vscode.Uri, storage: vscode.Uri): Promise<vscode.Uri> {
  const files = new Map<string, Uint8Array>();
  for (const path of sampleFiles) files.set(path, await readShipped(extension, path));
  let folder = vscode.Uri.joinPath(storage, sampleName);
  for (let count = 1; count <= maxCopies; count++) {
    folder = vscode.Uri.joinPath(storage, count === 1 ? sampleName : `${sampleName}-${count}`);
    const state = await stateOf(folder, files);
    if (state === 'same') return folder;
    if (state === 'other') continue;
    for (const [path, bytes] of files) await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, path), bytes);
    return folder;
  }
  return folder;
}

async function stateOf(
  folder: vscode.Uri,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<'missing' | 'same' | 'other'> {
  const isThere = await vscode.workspace.fs.stat(folder).then(
    () => true,
    () => false,
  );
  if (!isThere) return 'missing';
  for (const [path, bytes] of files) {
    const found = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, path)).then(
      (read) => read,
      () => undefined,
    );
    if (found?.length !== bytes.length || found.some((byte, at) => byte !== bytes[at])) return 'other';
  }
  return 'same';
}
