import * as vscode from 'vscode';
import { decodeText, maxFileBytes } from '../core/workspace/decodeText.js';
import { editorIdentities } from './identity.js';
import type { FileSystem, Ports, ReadResult } from '../core/workspace/ports.js';

/** What the core needs, from the editor. */
export function editorPorts(log: vscode.LogOutputChannel): Ports {
  return {
    files: editorFiles(),
    folders: { all: () => (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.toString()) },
    identities: editorIdentities(),
    clock: { today: () => localDay(new Date()) },
    logger: { info: (message) => log.info(message), error: (message) => log.error(message) },
  };
}

function localDay(date: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

function editorFiles(): FileSystem {
  return {
    async readText(uri): Promise<ReadResult> {
      const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
      if (open) return { text: open.getText() };
      const file = vscode.Uri.parse(uri);
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
    },
    async stat(uri) {
      try {
        const { type } = await vscode.workspace.fs.stat(vscode.Uri.parse(uri));
        return type & vscode.FileType.Directory ? 'folder' : 'file';
      } catch {
        return undefined;
      }
    },
    async findFiles(folder, endings) {
      const names = endings.map((ending) => `**/*${ending}`).join(',');
      const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder), `{${names}}`);
      try {
        const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**');
        return found.map((uri) => uri.toString());
      } catch {
        // A virtual file system may be unable to search; what is open is known all the same.
        return [];
      }
    },
  };
}

function isNotFound(error: unknown): boolean {
  return (
    error instanceof vscode.FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory')
  );
}
