import { isBuiltin } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The rooms: the folders directly under src/core, in the order in which data flows. A room may import from itself and
 * from those before it. A folder that is not in this list may import nothing, and nobody may import from it.
 */
export const rooms = [
  'text',
  'parse',
  'charter',
  'language',
  'layouts',
  'document',
  'workspace',
  'rules',
  'features',
  'analysis',
  'door',
];

/** The rooms with what lives on behind the door: trees, readings, what is remembered. No adapter goes there. */
const behindTheDoor = ['parse', 'language', 'document', 'analysis', 'door'];

/** The file that puts the core together; it stands above all rooms, and only adapters import it. */
const composition = 'core/tandem';

/** What stands around the core. They share nothing but the core. */
const adapters = ['extension', 'cli'];

/** For each place in src the places that it may import from. @type {Map<string, string[]>} */
const allowed = new Map();
rooms.forEach((room, index) => allowed.set(inCore(room), rooms.slice(0, index + 1).map(inCore)));
allowed.set(composition, rooms.map(inCore));
const open = rooms.filter((room) => !behindTheDoor.includes(room));
for (const adapter of adapters) allowed.set(adapter, [adapter, composition, ...open.map(inCore)]);
// A plugin for markdown-it, which knows neither the editor nor the core; the extension gives it what it shows.
allowed.set('preview', ['preview']);
allowed.get('extension')?.push('preview');
// A page that shows what the core puts together; the extension talks to it by its messages.
allowed.set('webview', ['webview', inCore('features')]);
allowed.get('extension')?.push('webview');

/** The packages that are bundled with what users get. Of `mdast`, `markdown-it` and `sarif` only types are used. */
export const packages = [
  '@noble/hashes',
  '@vscode/l10n',
  'diff',
  'fastest-levenshtein',
  'ignore',
  'markdown-it',
  'mdast',
  'mdast-util-gfm-table',
  'mdast-util-to-string',
  'micromark-extension-gfm-table',
  'picomatch',
  'remark-frontmatter',
  'remark-parse',
  'sarif',
  'unified',
  'unist-util-visit',
  'vscode-uri',
  'yaml',
  'zod',
];

/** @param {string} room */
function inCore(room) {
  return `core/${room}`;
}

/**
 * Which place a file belongs to.
 *
 * @param {string} file absolute path, with or without its ending
 * @returns {string | undefined} `core/<room>`, `core/tandem`, `extension`, `cli`, `preview` or `webview`; undefined outside of them
 */
export function placeOf(file) {
  const [source, first, second, ...rest] = path.relative(root, file).split(path.sep);
  if (source !== 'src' || first === undefined || second === undefined) return undefined;
  const top = rest.length > 0 ? second : second.replace(/\.[jt]s$/, '');
  const place = first === 'core' ? inCore(top) : first;
  // A file directly in src/core is no room, whatever its name.
  const isFile = first === 'core' && rest.length === 0;
  return allowed.has(place) && (first !== 'core' || isFile === (place === composition)) ? place : undefined;
}

/**
 * Why a file may not import something.
 *
 * @param {string} file absolute path of the file that imports
 * @param {string} specifier as written after `from`
 * @returns {string | undefined} a sentence; undefined when it may
 */
export function whyForbidden(file, specifier) {
  const from = placeOf(file);
  if (from === undefined) return 'This file is in no room that scripts/lint/rooms.mjs lists, so it may import nothing.';
  if (/^\.{0,2}\/|^\.{1,2}$/.test(specifier)) return whyForbiddenPath(file, from, specifier);
  if (isBuiltin(specifier)) {
    return from === 'cli'
      ? undefined
      : `“${specifier}” is a Node module, and ${from} also runs where there is no Node.`;
  }
  const [scope = '', name = ''] = specifier.split('/');
  const packageName = scope.startsWith('@') ? `${scope}/${name}` : scope;
  if (packageName === 'vscode') return from === 'extension' ? undefined : 'Only src/extension knows the editor.';
  return packages.includes(packageName) ? undefined : `“${specifier}” is no package that scripts/lint/rooms.mjs lists.`;
}

/**
 * @param {string} file
 * @param {string} from
 * @param {string} specifier
 */
function whyForbiddenPath(file, from, specifier) {
  const target = path.resolve(path.dirname(file), specifier);
  const to = placeOf(target);
  if (to === undefined) {
    return `${path.relative(root, target)} is in no room that scripts/lint/rooms.mjs lists, so nobody may import it.`;
  }
  if (allowed.get(from)?.includes(to)) return undefined;
  if (to === composition) return 'Only adapters import the file that puts the core together.';
  if (adapters.includes(to)) return `${from} may not know ${to}: adapters share nothing but the core.`;
  return `Data flows from ${from} to ${to}, not back.`;
}
