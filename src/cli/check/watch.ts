import { watch as watchFolder, type FSWatcher } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { charterFileName } from '../../core/workspace/charters.js';
import { foreignFileNames } from '../../core/workspace/foreignFiles.js';
import { ledgerFolderName } from '../../core/workspace/ledgers.js';
import { markdownEndings } from '../../core/workspace/knownDocuments.js';
import type { Arguments } from '../commandLine/arguments.js';
import { check } from './check.js';
import { filesUnder } from '../host/nodePorts.js';
import type { Printer } from '../commandLine/output.js';
import { UsageError } from '../commandLine/usage.js';
import { isInside, workspaceFolderOf } from '../host/workspaceFolder.js';

/** How long files are left alone before they are checked: whoever saves one often saves several. In milliseconds. */
const quietFor = 150;

/** Runs `tandem check` again whenever something changes, until the user interrupts it; gives the exit code of the last run. */
export async function watch(args: Arguments & { command: 'check' }, printer: Printer): Promise<number> {
  const changes = new Changes();
  const end = printer.onInterrupt(() => changes.stop());
  try {
    for (;;) {
      // What changes during a run counts for the next one.
      changes.begin(await foldersOf(args, printer.workingDirectory));
      const code = await check(args, printer);
      printer.complain(`${code === 0 ? 'Nothing to mend. ' : ''}Waiting for changes. Press Ctrl+C to end.`);
      if (!(await changes.next())) return code;
    }
  } finally {
    changes.stop();
    end();
  }
}

/** All folders in which a change may change what is said: those that are looked through, and those above up to the repository. */
async function foldersOf({ paths }: Arguments & { command: 'check' }, workingDirectory: string): Promise<Set<string>> {
  const folders = new Set<string>();
  for (const path of paths) {
    const named = resolve(workingDirectory, path);
    const found = await stat(named).catch(() => undefined);
    // A pattern may match anything below the current folder.
    const folder = found ? (found.isDirectory() ? named : dirname(named)) : workingDirectory;
    const top = await workspaceFolderOf(folder, folder);
    for (let above = folder; isInside(top, above); above = dirname(above)) {
      folders.add(above);
      const hidden = join(above, ledgerFolderName);
      if (
        await stat(hidden).then(
          (at) => at.isDirectory(),
          () => false,
        )
      )
        folders.add(hidden);
      if (above === dirname(above)) break;
    }
    const visit = (each: string) => void folders.add(each);
    const files = filesUnder(folder, () => undefined, top, { onFolder: visit });
    while (!(await files.next()).done);
  }
  return folders;
}

/** Follows folders, and tells of changes once they have come to rest. */
class Changes {
  readonly #watchers = new Map<string, FSWatcher>();
  #isChanged = false;
  #isStopped = false;
  #timer: NodeJS.Timeout | undefined;
  #tell: (() => void) | undefined;

  /** Follows these folders and no others. @throws UsageError when the system cannot follow so many */
  begin(folders: ReadonlySet<string>): void {
    for (const [folder, watcher] of this.#watchers)
      if (!folders.has(folder)) {
        watcher.close();
        this.#watchers.delete(folder);
      }
    for (const folder of folders) if (!this.#watchers.has(folder)) this.#follow(folder);
  }

  /** Waits for a change; `false` when it was stopped. */
  async next(): Promise<boolean> {
    if (!this.#isChanged && !this.#isStopped) await new Promise<void>((tell) => (this.#tell = tell));
    this.#isChanged = false;
    return !this.#isStopped;
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
    this.#tell?.();
  }

  #follow(folder: string): void {
    try {
      const watcher = watchFolder(folder, (_, name) => {
        if (name === null || mayMatter(name)) this.#changed();
      });
      // The folder itself went; the one above tells that too.
      watcher.on('error', () => this.#changed());
      this.#watchers.set(folder, watcher);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'ENOSPC' || code === 'EMFILE')
        throw new UsageError('The system cannot follow so many folders. Name fewer of them.');
      // It went meanwhile, or may not be read: that is said by the check.
    }
  }

  #changed(): void {
    clearTimeout(this.#timer);
    if (this.#isStopped) return;
    this.#timer = setTimeout(() => {
      this.#isChanged = true;
      this.#tell?.();
    }, quietFor);
  }
}

/** Documents, charters, what leaves files out, and what may be a folder. */
function mayMatter(name: string): boolean {
  const ending = extname(name).toLowerCase();
  return (
    ending === '' ||
    markdownEndings.some((each) => each === ending) ||
    foreignFileNames.has(name) ||
    [charterFileName, '.gitignore', '.tandemignore'].includes(name)
  );
}
