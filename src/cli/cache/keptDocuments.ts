import { readFileSync } from 'node:fs';
import type { Finding } from '../../core/rules/finding.js';
import type { Tandem } from '../../core/tandem.js';
import { decodeText } from '../../core/workspace/decodeText.js';
import { headText } from '../../core/workspace/index/readEntries.js';
import type { FindingIdentity } from '../check/findingIdentity.js';
import { digestOf } from './answers.js';
import type { Store } from './store.js';
import { holds, type Answers, type Trace } from './trace.js';

/** What a report takes from one document. */
export interface DocumentResult {
  /** URI of the charter that governs it; `undefined` under the built-in one. */
  readonly charter?: string | undefined;
  /** URI of the ledger under which it lies, where that is there. */
  readonly ledger?: string | undefined;
  readonly standing?: ReturnType<Tandem['standing']>;
  readonly findings: readonly Finding[];
  /** What each finding is known by, where that is asked for. */
  readonly known?: readonly FindingIdentity[] | undefined;
}

/** What is kept of one document. */
interface Kept {
  /** Digests of its text, and of the beginning of that. */
  readonly text: string;
  readonly head: string;
  /** Absolute paths of other documents of whose texts something was made for it. */
  readonly uses: readonly string[];
  readonly result: DocumentResult;
}

/** What is kept of a run. */
interface KeptRun {
  /** All that the run asked, but the texts of its documents. */
  readonly answers: Answers;
  /** By absolute path. */
  readonly documents: readonly (readonly [path: string, Kept])[];
}

/**
 * What was found in documents by an earlier run, for as long as nothing is different but texts of documents below their front
 * matter: then only those have to be read again that changed, or for which something was made of the text of one that did.
 */
export class KeptDocuments {
  readonly #store: Store;
  readonly #name: string;
  readonly #trace: Trace;
  /** What was kept before, where all else is as it was. */
  readonly #before = new Map<string, Kept>();
  /** Documents whose text is as it was. */
  readonly #same = new Set<string>();
  readonly #now = new Map<string, Kept>();

  /** @param trace what this run asks */
  constructor(store: Store, name: string, trace: Trace) {
    this.#store = store;
    this.#name = name;
    this.#trace = trace;
    const text = store.read(name);
    const before = text === undefined ? undefined : (JSON.parse(text) as KeptRun);
    if (!before || !holds(before.answers) || !this.#compare(before)) return;
    for (const [path, kept] of before.documents) this.#before.set(path, kept);
    // What was found then hangs on what was asked then.
    trace.noteAll(before.answers);
  }

  /** Whether nothing that an earlier run found can hold. */
  get isEmpty(): boolean {
    return this.#before.size === 0;
  }

  /**
   * What was found in a document whose text this run has read, where that still holds. All that it hangs on is noted for this run
   * as well.
   */
  of(path: string): DocumentResult | undefined {
    const kept = this.#before.get(path);
    return kept && this.#trace.answerTo('text', path) === kept.text && this.#holds(path, kept)
      ? kept.result
      : undefined;
  }

  /**
   * Takes in what was found in a document.
   *
   * @param text what stands in it, its front matter at least
   * @param texts absolute paths of the files of whose texts something was made for it
   */
  take(path: string, text: string, texts: ReadonlySet<string>, result: DocumentResult): void {
    const digest = this.#trace.answerTo('text', path);
    if (digest === undefined) return;
    const uses = [...texts].filter((each) => each !== path).sort();
    // A part of a text would keep the whole of it.
    const detached = JSON.parse(JSON.stringify(result)) as DocumentResult;
    this.#now.set(path, { text: digest, head: digestOf(headText(text)), uses, result: detached });
  }

  /** Keeps what was found, where that can be written. */
  write(): void {
    // Others may be asked for another time.
    for (const [path, kept] of this.#before) if (!this.#now.has(path)) this.#holds(path, kept);
    if (this.#trace.isTorn || this.#now.size === 0) return;
    const { text = {}, ...answers } = this.#trace.answers;
    // What git says decides which files are checked, and is asked each time.
    delete answers.git;
    const others = Object.fromEntries(Object.entries(text).filter(([path]) => !this.#now.has(path)));
    const documents = [...this.#now].map(([path, kept]): [string, Kept] => [
      path,
      // The texts of all other files are among the answers.
      { ...kept, uses: kept.uses.filter((each) => this.#now.has(each)) },
    ]);
    const run: KeptRun = { answers: { ...answers, text: others }, documents };
    try {
      this.#store.write(this.#name, JSON.stringify(run));
    } catch {
      // Then the next run reads them all.
    }
  }

  /** Whether what was found in a document still holds; if so, it is kept further, and all it hangs on is noted. */
  #holds(path: string, kept: Kept): boolean {
    const all = [path, ...kept.uses];
    if (!all.every((each) => this.#same.has(each))) return false;
    for (const each of all) this.#trace.note('text', each, this.#before.get(each)?.text ?? '');
    this.#now.set(path, kept);
    return true;
  }

  /** Compares documents with what they were; `false` when one of them may count as something else, or lead elsewhere. */
  #compare({ documents }: KeptRun): boolean {
    for (const [path, { text, head }] of documents) {
      let bytes: Buffer;
      try {
        bytes = readFileSync(path);
      } catch {
        return false;
      }
      if (digestOf(bytes) === text) this.#same.add(path);
      else {
        const read = decodeText(bytes);
        if (read.fault !== undefined || digestOf(headText(read.text)) !== head) return false;
      }
    }
    return true;
  }
}
