import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { MemoryWorkspace } from '../core/memoryWorkspace.js';

/**
 * What people write, and whether a rule should say something about it. Each file of `rules/` is named after its rule:
 *
 * ```yaml
 * kind: sdd
 * document: |        # the text around each of them; one with other needs is a whole document of its own under `whole`
 *   # Export
 *
 *   ## Who
 *
 *   {text}
 * fires:
 *   en: [Two engineers, to be named.]
 *   de: [Zwei Leute aus dem Backend.]
 * silent:
 *   en: [Grace and Alan build it.]
 * ```
 *
 * `fires` and `silent` may stand again under `whole`, where each text is the whole document. The charter is
 * the one of `charter.yaml`; a document may name `b.prd.md` as its PRD, which is there, and what else stands under `files`, each
 * with its text.
 */
interface Sentences {
  readonly kind: 'prd' | 'sdd';
  readonly document?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly fires?: ByLanguage;
  readonly silent?: ByLanguage;
  readonly whole?: { readonly fires?: ByLanguage; readonly silent?: ByLanguage };
}

type ByLanguage = Readonly<Record<string, readonly string[]>>;

const folder = path.join(import.meta.dirname, 'rules');
const charter = readFileSync(path.join(import.meta.dirname, 'charter.yaml'), 'utf8');
const partner = '# Export\n\n## Problem\n\nHospitals ask for their data every week, and we copy it by hand.\n';

describe('sentences that people write', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const rule = path.basename(file, '.yaml').replace(/\..*$/, '');
    const sentences = parse(readFileSync(path.join(folder, file), 'utf8')) as Sentences;
    const within = (text: string): string => {
      if (sentences.document?.includes('{text}') !== true) throw new Error(`${file}: “document” has no {text}.`);
      return sentences.document.replace('{text}', () => text.trimEnd());
    };
    const cases = [
      ...casesOf(sentences.fires, true, within),
      ...casesOf(sentences.silent, false, within),
      ...casesOf(sentences.whole?.fires, true, (text) => text),
      ...casesOf(sentences.whole?.silent, false, (text) => text),
    ];
    for (const { language, text, document, fires } of cases) {
      it(`${rule} ${fires ? 'fires' : 'is silent'} [${language}]: ${text.replace(/\s+/g, ' ').slice(0, 100)}`, async () => {
        const name = `docs/a.${sentences.kind}.md`;
        const workspace = new MemoryWorkspace({
          'ownership.yaml': charter,
          [name]: document,
          'docs/b.prd.md': partner,
          ...sentences.files,
        });
        const { findings } = await workspace.analyze(name);
        const said = findings.filter((finding) => finding.rule === rule).map(({ message }) => message);
        if (fires) assert.notDeepEqual(said, [], 'nothing was said');
        else assert.deepEqual(said, []);
      });
    }
  }
});

function casesOf(
  texts: ByLanguage | undefined,
  fires: boolean,
  within: (text: string) => string,
): { language: string; text: string; document: string; fires: boolean }[] {
  return Object.entries(texts ?? {}).flatMap(([language, list]) =>
    list.map((text) => ({ language, text, document: within(text), fires })),
  );
}
