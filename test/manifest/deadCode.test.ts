import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = new URL('../../', import.meta.url);

/** What the build and the editor begin with; everything else is there because something reaches it. */
const entries = ['src/extension/extension.ts', 'src/cli/main.ts', 'src/webview/coverage.ts'];

interface SourceFile {
  /** Names that it exports, with how often each is written in the file. */
  readonly exported: ReadonlyMap<string, number>;
  /** Names that it imports, by the file they come from; `*` for all of them. */
  readonly imported: readonly { readonly from: string; readonly names: readonly string[] }[];
}

function readSource(file: string, text: string): SourceFile {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const written = new Map<string, number>();
  const imported: SourceFile['imported'][number][] = [];
  const take = (specifier: string, names: readonly string[]): void => {
    if (!specifier.startsWith('.')) return;
    imported.push({ from: path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts'), names });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) written.set(node.text, (written.get(node.text) ?? 0) + 1);
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const bindings = node.importClause?.namedBindings;
      const isNamed = bindings && ts.isNamedImports(bindings);
      const named = isNamed ? bindings.elements.map((each) => (each.propertyName ?? each.name).text) : ['*'];
      const names = bindings ? named : [];
      take(node.moduleSpecifier.text, names);
    }
    // What is loaded late is used by whatever is asked of it there.
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      const of = ts.isAwaitExpression(node.parent) ? node.parent.parent.parent : undefined;
      const isPart = of !== undefined && ts.isPropertyAccessExpression(of);
      if (specifier && ts.isStringLiteral(specifier)) take(specifier.text, isPart ? [of.name.text] : ['*']);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const exported = new Map<string, number>();
  for (const statement of source.statements) {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (!modifiers?.some((each) => each.kind === ts.SyntaxKind.ExportKeyword)) continue;
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map((each) => each.name.getText())
      : [(statement as ts.FunctionDeclaration).name?.text ?? ''];
    for (const name of names) exported.set(name, written.get(name) ?? 0);
  }
  return { exported, imported };
}

/** What nothing in the product uses: `file: name`, or the file alone when it cannot be reached at all. */
function unused(texts: ReadonlyMap<string, string>): string[] {
  const files = new Map([...texts].map(([file, text]) => [file, readSource(file, text)]));
  const reached = new Set(entries);
  for (const file of reached) for (const { from } of files.get(file)?.imported ?? []) reached.add(from);
  const used = new Map<string, Set<string>>();
  for (const file of reached) {
    for (const { from, names } of files.get(file)?.imported ?? []) {
      used.set(from, new Set([...(used.get(from) ?? []), ...names]));
    }
  }
  const found: string[] = [];
  for (const [file, { exported }] of files) {
    if (!reached.has(file)) found.push(file);
    else if (!entries.includes(file) && !used.get(file)?.has('*')) {
      for (const [name, written] of exported) {
        // Written again in its own file: a part of what the file is for, whose name others may need.
        if (!used.get(file)?.has(name) && written < 2) found.push(`${file}: ${name}`);
      }
    }
  }
  return found;
}

describe('dead code', () => {
  it('is not there: whatever src exports, the product uses', () => {
    const names = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => name.endsWith('.ts')).map((name) => `src/${name.replaceAll('\\', '/')}`);
    const texts = new Map(files.map((file) => [file, readFileSync(new URL(file, root), 'utf8')]));
    assert.deepEqual(unused(texts), []);
  });

  it('is found', () => {
    const texts = new Map([
      [
        'src/cli/main.ts',
        "import { a, type B } from '../core/a.js';\nimport './effect.js';\na(b, async () => (await import('./late.js')).run);",
      ],
      ['src/cli/effect.ts', 'export const unheard = 1;'],
      ['src/extension/extension.ts', 'export function activate() {}'],
      [
        'src/core/a.ts',
        'export function a() { return helped(); }\nexport type B = 1;\nexport const helped = () => 1;\nexport class Lonely {}',
      ],
      ['src/cli/late.ts', 'export const run = 1;\nexport const walk = 1;'],
      ['src/core/alone.ts', "import { a } from './a.js';\nexport const alone = a;"],
    ]);
    assert.deepEqual(unused(texts).sort(), [
      'src/cli/effect.ts: unheard',
      'src/cli/late.ts: walk',
      'src/core/a.ts: Lonely',
      'src/core/alone.ts',
    ]);
  });
});
