import assert from 'node:assert/strict';
import type { Completion } from '../../../../src/core/features/frontMatterCompletions.js';
import { LineIndex } from '../../../../src/core/text/lineIndex.js';
import { applyEdits } from '../../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

/** A PRD that designs may answer. */
export const prd = '---\nsdd: a.sdd.md\n---\n# P\n\n## Requirements\n\n- FR-010: A reader returns a book.\n- FR-011: A receipt comes.\n';

/** What is offered at the mark `‸` of a file. */
export class Offered {
  readonly text: string;
  readonly found: readonly Completion[];
  readonly #lines: LineIndex;

  private constructor(text: string, found: readonly Completion[]) {
    this.text = text;
    this.found = found;
    this.#lines = new LineIndex(text);
  }

  static async at(marked: string, path = 'a.prd.md', workspace = workspaceWith()): Promise<Offered> {
    const text = marked.replace('‸', '');
    const source = { uri: workspace.uri(path), text };
    if (path.endsWith('ownership.yaml')) await workspace.tandem.analyze(source);
    const position = new LineIndex(text).positionAt(marked.indexOf('‸'));
    const found = await workspace.tandem.completions(source, position, { namesOnly: false });
    return new Offered(
      text,
      found.filter(({ type }) => type === 'snippet'),
    );
  }

  get words(): readonly string[] {
    return this.found.map(({ label }) => label);
  }

  /** What one of them inserts, in the editor's syntax. */
  snippet(word: string): string {
    return this.#of(word).newText;
  }

  /** The text once one was taken; each place to fill in gets the next of these texts, else stays as it is. */
  taken(word: string, texts?: readonly string[]): string {
    const { range, newText } = this.#of(word);
    return applyEdits(this.text, [{ span: this.#lines.spanOf(range), newText: typed(newText, texts) }]);
  }

  #of(word: string): Completion {
    return this.found.find(({ label }) => label === word) ?? assert.fail(`${word} is none of ${this.words.join(', ')}`);
  }
}

export function workspaceWith(files: Readonly<Record<string, string>> = {}): MemoryWorkspace {
  return new MemoryWorkspace({ 'p.prd.md': prd, ...files });
}

/** A snippet as it stands once somebody typed texts into its free places, the first of each choice left alone. */
export function typed(snippet: string, texts?: readonly string[]): string {
  const next = texts?.values();
  const known = new Map<string, string>();
  const text = snippet
    .replace(/(?<!\\)\$0/u, '')
    .replace(
      /(?<!\\)\$(?:\{\d+\|([^|]*)\|\}|\{(\d+):([^{}]*)\}|(\d+))/gu,
      (_: string, choices?: string, worded?: string, words?: string, stop?: string) => {
        if (choices !== undefined) return choices.split(',')[0] ?? '';
        if (worded !== undefined) {
          const plain = (words ?? '').replace(/\$(\d+)/gu, (_all: string, other: string) => known.get(other) ?? '');
          known.set(worded, plain);
          return plain;
        }
        const again = known.get(stop ?? '');
        if (again !== undefined || !next) return again ?? '';
        const { value, done } = next.next();
        return done ? assert.fail('More places than texts') : value;
      },
    )
    .replace(/\\([$}\\])/gu, '$1');
  if (next && !next.next().done) assert.fail('More texts than places');
  return text;
}

/** The numbers of a snippet's stops in the order of its text. */
export function stopsOf(snippet: string): readonly number[] {
  return [...snippet.matchAll(/(?<!\\)\$\{?(\d+)/gu)].map(([, stop]) => Number(stop));
}
