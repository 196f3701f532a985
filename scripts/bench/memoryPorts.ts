import type { Ports } from '../../src/core/workspace/ports.js';

const root = 'memory:/workspace';

/** URI of a path in the one folder of these ports. */
export function uriOf(path: string): string {
  return `${root}/${path}`;
}

/** Files in memory that cost next to nothing to ask for, so that what is measured is Tandem. */
export function memoryPorts(files: ReadonlyMap<string, string>): Ports {
  const folders = new Map<string, Set<string>>([['', new Set()]]);
  for (const path of files.keys()) {
    const parts = path.split('/');
    for (const [depth, part] of parts.entries()) {
      const folder = parts.slice(0, depth).join('/');
      const known = folders.get(folder) ?? new Set();
      folders.set(folder, known.add(part));
    }
  }
  const pathOf = (uri: string) => uri.slice(root.length + 1);
  const readText = (uri: string) => {
    const text = files.get(pathOf(uri));
    return Promise.resolve(
      text === undefined ? ({ fault: 'missing' } as const) : ({ text, encoding: 'utf-8' } as const),
    );
  };
  return {
    files: {
      readText,
      readNamed: readText,
      stat: (uri) => Promise.resolve(files.has(pathOf(uri)) ? 'file' : folders.has(pathOf(uri)) ? 'folder' : undefined),
      findFiles: (folder, endings) =>
        Promise.resolve(
          [...files.keys()]
            .map(uriOf)
            .filter((uri) => uri.startsWith(folder) && endings.some((end) => uri.endsWith(end))),
        ),
      list: (folder) => {
        const names = folders.get(pathOf(folder));
        const prefix = pathOf(folder) === '' ? '' : `${pathOf(folder)}/`;
        return Promise.resolve(
          names &&
            [...names].sort().map((name) => ({
              name,
              type: files.has(prefix + name) ? ('file' as const) : ('folder' as const),
              isLink: false,
            })),
        );
      },
      isLink: () => Promise.resolve(false),
    },
    folders: { all: () => [root] },
    clock: { today: () => '2026-11-20' },
    identities: { current: () => Promise.resolve(undefined) },
    logger: { info: () => undefined, error: () => undefined },
    scheduler: { now: () => performance.now(), pause: () => new Promise((done) => setImmediate(done)) },
    locale: { display: () => 'en' },
    memory: { get: () => undefined, set: () => Promise.resolve() },
  };
}

/** Milliseconds of processor time that some work takes: unlike the clock, no other work on the machine counts. */
export async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
