import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { onImport } from './imports.mjs';
import { root } from './rooms.mjs';

/**
 * Forbids files that import each other, directly or through others. Types count: two files that need each other's types
 * are one thing in two places, and whoever reads one has to read both.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noCycles = {
  meta: {
    type: 'problem',
    docs: { description: 'no import leads back to the file itself' },
    messages: { cycle: 'These files import each other: {{files}}.' },
    schema: [],
  },
  create: (context) =>
    onImport((node, specifier) => {
      const target = specifier === undefined ? undefined : resolved(context.filename, specifier);
      const way = target === undefined ? undefined : wayFrom(target, context.filename);
      if (way === undefined) return;
      const files = [context.filename, ...way].map((file) => path.relative(root, file)).join(' → ');
      context.report({ node, messageId: 'cycle', data: { files } });
    }),
};

/**
 * The shortest way along imports.
 *
 * @param {string} start absolute path
 * @param {string} goal absolute path
 * @returns {string[] | undefined} the files on it, both ends included; undefined when there is none
 */
function wayFrom(start, goal) {
  /** @type {Map<string, string | undefined>} */
  const cameFrom = new Map([[start, undefined]]);
  for (const file of cameFrom.keys()) {
    if (file === goal) {
      const way = [];
      for (let at = /** @type {string | undefined} */ (file); at !== undefined; at = cameFrom.get(at)) way.unshift(at);
      return way;
    }
    for (const next of importsOf(file)) if (!cameFrom.has(next)) cameFrom.set(next, file);
  }
  return undefined;
}

/** What a file imports, by its path, for the version of that time. @type {Map<string, { time: number, imports: string[] }>} */
const known = new Map();

/**
 * @param {string} file absolute path
 * @returns {string[]} absolute paths
 */
function importsOf(file) {
  const time = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (time === undefined) return [];
  const kept = known.get(file);
  if (kept?.time === time) return kept.imports;
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, false);
  const imports = importedFiles.flatMap(({ fileName }) => resolved(file, fileName) ?? []);
  known.set(file, { time, imports });
  return imports;
}

/**
 * @param {string} file absolute path of the file that imports
 * @param {string} specifier
 * @returns {string | undefined} absolute path; undefined for a package
 */
function resolved(file, specifier) {
  if (!specifier.startsWith('.')) return undefined;
  return path.resolve(path.dirname(file), specifier).replace(/(?:\.[jt]s)?$/, '.ts');
}
