import { URI, Utils } from 'vscode-uri';

/*
 * Every function here takes any text, since some of it is what somebody wrote into a document: what is no URI lies
 * nowhere and is the folder of nothing.
 */

/** The folder of a file, without a trailing slash; what has none is its own. */
export function folderOf(uri: string): string {
  const parsed = parse(uri);
  return attempt(() => parsed && Utils.dirname(parsed).toString()) ?? uri;
}

/**
 * A URI without what follows its last slash: the folder of a file, for use as a key. Cheaper than {@link folderOf}, and
 * just as good where all URIs come from one place and are spelled alike.
 */
export function parentOf(uri: string): string {
  const end = uri.lastIndexOf('/');
  return end < 0 ? uri : uri.slice(0, end);
}

/** The last part of a URI's path, decoded. */
export function nameOf(uri: string): string {
  const parsed = parse(uri);
  return parsed ? Utils.basename(parsed) : lastStepOf(uri);
}

/**
 * What to call files by, so that no two of them go by one name: by their own, and by as many of their folders as it takes, as in
 * `auth/spec.md` beside `session/spec.md`. In the order given.
 */
export function namesApart(uris: Iterable<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const all = [...new Set(uris)];
  let open = all.map((uri) => ({ uri, steps: stepsOf(uri) }));
  for (let depth = 1; open.length > 0; depth++) {
    const byName = new Map<string, typeof open>();
    for (const each of open) {
      const name = each.steps.slice(-depth).join('/');
      const alike = byName.get(name);
      if (alike) alike.push(each);
      else byName.set(name, [each]);
    }
    open = [];
    for (const [name, alike] of byName) {
      if (alike.length > 1 && alike.some(({ steps }) => steps.length > depth)) open.push(...alike);
      else for (const { uri } of alike) names.set(uri, name);
    }
  }
  return new Map(all.map((uri) => [uri, names.get(uri) ?? uri]));
}

function stepsOf(uri: string): readonly string[] {
  const path = parse(uri)?.path ?? uri;
  return path.split('/').filter(Boolean);
}

/** The last part of a path as an author writes it, whichever way its slashes lean. */
export function lastStepOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** A file in a folder. */
export function childOf(folder: string, name: string): string {
  return joined(folder, name) ?? `${folder}/${name}`;
}

/**
 * Path of `uri` below `folder`, decoded, with forward slashes; `undefined` when it lies elsewhere.
 * The folder itself has the path `''`.
 */
export function pathWithin(folder: string, uri: string): string | undefined {
  const base = parse(folder);
  const other = parse(uri);
  if (!base || !other) return undefined;
  if (base.scheme !== other.scheme || base.authority !== other.authority) return undefined;
  const prefix = base.path.endsWith('/') ? base.path : `${base.path}/`;
  if (other.path === base.path) return '';
  return other.path.startsWith(prefix) ? other.path.slice(prefix.length) : undefined;
}

/** The innermost of `folders` that holds `uri`. */
export function containingFolder(folders: readonly string[], uri: string): string | undefined {
  const holding = folders.filter((folder) => isPlainlyWithin(folder, uri) || pathWithin(folder, uri) !== undefined);
  return holding.sort((a, b) => b.length - a.length)[0];
}

/** A scheme, an authority or none, and a path: what follows on a slash is more of that path. */
const plainFolder = /^[a-z]+:\/\/[\w.-]*\/[\w.-][\w./%-]*$/;
const plainPath = /^[\w./%~-]*$/;

/** Whether a URI goes on where that of a folder ends. To read URIs as such takes longer, and most are spelled alike. */
function isPlainlyWithin(folder: string, uri: string): boolean {
  return (
    uri.startsWith(folder) &&
    uri.charAt(folder.length) === '/' &&
    plainPath.test(uri.slice(folder.length)) &&
    plainFolder.test(folder)
  );
}

/** Path of a file below the workspace folder that holds it, with the name of that folder where there are several. */
export function shownPath(folders: readonly string[], uri: string): string {
  const folder = containingFolder(folders, uri);
  const path = folder === undefined ? undefined : pathWithin(folder, uri);
  if (folder === undefined || path === undefined) return uri;
  return folders.length > 1 ? `${nameOf(folder)}/${path}` : path;
}

/**
 * Path that leads from the file `from` to `target`, as an author would write it; `undefined` when they share no root.
 */
export function relativeLink(from: string, target: string): string | undefined {
  const base = parse(folderOf(from));
  const other = parse(target);
  if (!base || !other) return undefined;
  if (base.scheme !== other.scheme || base.authority !== other.authority) return undefined;
  const steps = base.path.split('/').filter(Boolean);
  const goal = other.path.split('/').filter(Boolean);
  let shared = 0;
  while (shared < steps.length && shared < goal.length - 1 && steps[shared] === goal[shared]) shared++;
  return [...steps.slice(shared).map(() => '..'), ...goal.slice(shared)].join('/');
}

/**
 * Where a path written in the file `from` leads. A leading slash means the workspace folder, as in the editor's own
 * Markdown links, and a backslash separates as on Windows. `undefined` when the path cannot be made sense of.
 */
export function resolveLink(from: string, target: string, workspaceFolder: string | undefined): string | undefined {
  return resolveName(from, target.replaceAll('\\', '/'), workspaceFolder);
}

/** The same where names may hold a backslash, as everywhere but on Windows. */
export function resolveName(from: string, target: string, workspaceFolder: string | undefined): string | undefined {
  return resolvePath(from, withoutFragment(target), workspaceFolder);
}

/** A path without the part of the document that it leads to. A name may hold “#” and “?”, and a document's ends in `.md`. */
export function withoutFragment(target: string): string {
  const name = /\.(?:md|markdown)(?=[#?])/i.exec(target);
  if (name) return target.slice(0, name.index + name[0].length);
  return /\.(?:md|markdown)$/i.test(target) ? target : target.replace(/[#?].*/s, '');
}

/** The same for a bare path, whose names may hold any sign. */
export function resolvePath(from: string, path: string, workspaceFolder: string | undefined): string | undefined {
  // No file can be called so: NUL ends a name, and half a surrogate pair has no bytes.
  if (path.includes('\0') || /\p{Cs}/u.test(path) || path.trim() === '') return undefined;
  const base = path.startsWith('/') ? workspaceFolder : folderOf(from);
  return base === undefined ? undefined : joined(base, path);
}

function joined(folder: string, path: string): string | undefined {
  const base = parse(folder);
  return base && attempt(() => Utils.joinPath(base, wellFormed(path)).toString());
}

/** The parts of a URI; `undefined` for a text that is none. */
function parse(uri: string): URI | undefined {
  return attempt(() => URI.parse(wellFormed(uri)));
}

/** Half a surrogate pair cannot be written in a URI. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\u{fffd}');
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    // The library refuses what the standard for URIs forbids.
    return undefined;
  }
}
