import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const root = new URL('../../', import.meta.url);

/** The sources as comments in the code name them; nobody who uses Tandem can know what these stand for. */
const shortName = /\[(?:Segment(?: 2021)?|Sourcegraph|engineering-manager\.com|Raman|Pragmatic Engineer)\](?!\()/;

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}${name}`);
}

function read(file: string): string {
  return readFileSync(new URL(file, root), 'utf8');
}

/** Every text in a source file that a program could show; no comments. */
function textsOf(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      texts.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest));
  return texts;
}

describe('sources', () => {
  it('are never named to users by a tag that they cannot look up', () => {
    const shown = [
      ...['package.json', 'package.nls.json', 'README.md', 'CHANGELOG.md'],
      ...filesUnder('docs/', '.md'),
      ...filesUnder('schemas/', '.json'),
      ...filesUnder('media/', '.svg'),
    ];
    const tagged = [
      ...shown.filter((file) => shortName.test(read(file))),
      ...filesUnder('src/', '.ts').filter((file) => textsOf(file).some((text) => shortName.test(text))),
    ];
    assert.deepEqual(tagged, []);
  });

  it('ask with lists in one place alone, which shows what files say as words', () => {
    const asking = filesUnder('src/extension/', '.ts').filter((file) =>
      /\b(?:showQuickPick|createQuickPick|QuickPickItem)\b/.test(read(file)),
    );
    assert.deepEqual(asking, ['src/extension/ownership/steps.ts']);
    const lists = read('src/extension/ownership/steps.ts');
    assert.equal([...lists.matchAll(/pick\.items = (?!items;|item \? |question\.items\.map\(listed\))/g)].length, 0);
  });

  it('have a heading for every link to them', () => {
    const headings = [...read('docs/sources.md').matchAll(/^## (.+)$/gm)].map((match) =>
      (match[1] ?? '')
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replaceAll(' ', '-'),
    );
    assert.equal(headings.length, 5);
    const links = filesUnder('docs/', '.md').flatMap((file) =>
      [...read(file).matchAll(/sources\.md#([\w-]+)/g)].map((match) => match[1] ?? ''),
    );
    assert.ok(links.length > 5);
    assert.deepEqual(
      links.filter((link) => !headings.includes(link)),
      [],
    );
  });
});
