/**
 * Prints every regular expression of src as JSON: the literals, and those that the core makes of the language packs. Runs in
 * a process of its own, so that nothing is loaded before it looks.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

/** A regular expression and where it stands or is made. */
export interface FoundRegex {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const sources = fileURLToPath(new URL('../../../src/', import.meta.url));

function literalsOf(file: string): FoundRegex[] {
  const found: FoundRegex[] = [];
  const syntax = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = syntax.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const where = `${path.relative(sources, file)}:${line}`;
      found.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, look);
  };
  look(syntax);
  return found;
}

/** Loads modules and gives what they make by `new RegExp` or `RegExp` while they are loaded and first used. */
async function madeBy(files: readonly string[]): Promise<FoundRegex[]> {
  const found: FoundRegex[] = [];
  const record = (regex: RegExp): RegExp => {
    const caller = new Error().stack?.split('\n')[3] ?? '';
    const where = /\/src\/(core\/[^)]+?):\d+\)?$/.exec(caller.replaceAll('\\', '/'))?.[1];
    if (where !== undefined && !caller.includes('node_modules')) {
      found.push({ where, source: regex.source, flags: regex.flags });
    }
    return regex;
  };
  globalThis.RegExp = new Proxy(RegExp, {
    construct: (target, args) => record(Reflect.construct(target, args) as RegExp),
    apply: (target, self, args) => record(Reflect.apply(target, self, args) as RegExp),
  });
  for (const file of files) makeAll((await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>);
  return found;
}

/** Expressions of the language packs are made when they are first asked for: by functions that take nothing, or a text. */
function makeAll(module: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(module)) {
    if (typeof value !== 'function') continue;
    if (/^(?:begins|ends|holds|standIns|promises|alonePhrases|dateForms)/u.test(name) && value.length === 0)
      (value as () => unknown)();
    else if (/^(?:weighReasons|speaksOfItself|findDates|mayTellOfSomebody)$/u.test(name))
      (value as (text: string, phrases: { has: () => boolean }) => unknown)('May 3', { has: () => false });
  }
}

const files = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join(sources, name))
  .sort();
const core = files.filter((file) => path.relative(sources, file).startsWith('core'));
const all = [...files.flatMap(literalsOf), ...(await madeBy(core))];
process.stdout.write(JSON.stringify(all));
