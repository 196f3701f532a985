import * as vscode from 'vscode';
import { decodeText, maxFileBytes } from '../core/workspace/decodeText.js';
import { isIgnored } from '../core/workspace/index/fileChanges.js';
import { editorIdentities } from './identity.js';
import { layoutSetting } from './settings.js';
import { sampleScheme } from './sample/sampleFileSystem.js';
import type { FileSystem, Ports, ReadResult } from '../core/workspace/ports.js';

/** What the core needs, from the editor. */
export function editorPorts(log: vscode.LogOutputChannel, memory: vscode.Memento): Ports {
  return {
    files: editorFiles(),
    folders: { all: () => (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.toString()) },
    identities: editorIdentities(),
    clock: { today: () => localDay(new Date()) },
    logger: { info: (message) => log.info(message), error: (message) => log.error(message) },
    scheduler: { now: () => performance.now(), pause: () => new Promise((done) => setTimeout(done, 0)) },
    settings: { layout: (id, folder) => layoutSetting(id, vscode.Uri.parse(folder)) },
    locale: { display: () => vscode.env.language },
    memory: {
      get: (key) => memory.get<string>(key),
      set: async (key, value) => memory.update(key, value),
    },
  };
}

function localDay(date: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

function editorFiles(): FileSystem {
  return {
    readText,
    readNamed: readText,
    async stat(uri) {
      try {
        const { type } = await vscode.workspace.fs.stat(vscode.Uri.parse(uri));
        return type & vscode.FileType.Directory ? 'folder' : 'file';
      } catch {
        return undefined;
      }
    },
    async findFiles(folder, endings) {
      const start = vscode.Uri.parse(folder);
      // Nobody searches what is in our own memory for us.
      if (!isWorkspaceFolder(start) || start.scheme === sampleScheme) return filesBelow(start, endings);
      const names = endings.map((ending) => `**/*${ending}`).join(',');
      const pattern = new vscode.RelativePattern(start, `{${names}}`);
      try {
        const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**');
        return found.map((uri) => uri.toString());
      } catch {
        // A virtual file system may be unable to search; what is open is known all the same.
        return [];
      }
    },
    async list(folder) {
      try {
        const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(folder));
        return entries
          .filter(([, type]) => (type & (vscode.FileType.File | vscode.FileType.Directory)) !== 0 || isLinkType(type))
          .map(([name, type]) => ({
            name,
            type: type & vscode.FileType.Directory ? ('folder' as const) : ('file' as const),
            isLink: isLinkType(type),
          }))
          .sort((a, b) => (a.name < b.name ? -1 : 1));
      } catch {
        return undefined;
      }
    },
    async isLink(uri) {
      return vscode.workspace.fs.stat(vscode.Uri.parse(uri)).then(
        ({ type }) => isLinkType(type),
        () => false,
      );
    },
  };
}

async function readText(uri: string): Promise<ReadResult> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
  const file = vscode.Uri.parse(uri);
  // An editor may go on showing a file that is gone. Only what is to be saved there still counts.
  if (open && (open.isDirty || open.isUntitled || !(await isGone(file)))) return { text: open.getText() };
  try {
    const stat = await vscode.workspace.fs.stat(file);
    if (stat.type & vscode.FileType.Directory) return { fault: 'missing' };
    // A device has no end, and a link that leads nowhere is there all the same.
    if (!(stat.type & vscode.FileType.File)) return { fault: 'unreadable' };
    if (stat.size > maxFileBytes) return { fault: 'too-large' };
    return decodeText(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    return { fault: isNotFound(error) ? 'missing' : 'unreadable' };
  }
}

function isLinkType(type: vscode.FileType): boolean {
  return (type & vscode.FileType.SymbolicLink) !== 0;
}

function isWorkspaceFolder(uri: vscode.Uri): boolean {
  return (vscode.workspace.workspaceFolders ?? []).some((folder) => folder.uri.toString() === uri.toString());
}

/** Folders in a new folder: more than a search is needed for, and no loop of links goes on for ever. */
const maxFolders = 1000;

/** Looks into a folder that just came, of which the editor's search may not know yet. */
async function filesBelow(start: vscode.Uri, endings: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [start];
  for (let next = 0; next < Math.min(folders.length, maxFolders); next++) {
    const folder = folders[next];
    if (!folder) break;
    const entries = await vscode.workspace.fs.readDirectory(folder).then(
      (read) => read,
      () => [],
    );
    for (const [name, type] of entries) {
      const uri = vscode.Uri.joinPath(folder, name);
      const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
      if (type & vscode.FileType.Directory) {
        if (!isLink && !isIgnored(name)) folders.push(uri);
      } else if (endings.some((ending) => name.toLowerCase().endsWith(ending))) found.push(uri.toString());
    }
  }
  return found;
}

async function isGone(file: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(file).then(() => false, isNotFound);
}

function isNotFound(error: unknown): boolean {
  return (
    error instanceof vscode.FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory')
  );
}
