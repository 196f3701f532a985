import * as vscode from 'vscode';
import type { Analysis, Tandem } from '../core/tandem.js';
import { mayBeOurs } from './mayBeOurs.js';
import { Pause } from './pause.js';
import { userSeverities } from './settings.js';

/** After the last key an open document is read again; what is shown is not to change with each key. In milliseconds. */
const typing = { pause: 250, longest: Infinity };
/** The same for what happens beside its text, which nobody need stop doing. */
const refreshing = { pause: 250, longest: 1000 };

/** An analysis and the version of the document it was made of. */
export interface VersionedAnalysis {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly analysis: Analysis;
}

interface State {
  readonly document: vscode.TextDocument;
  /** Shared by everybody who asks about one version; a rerun for another reason replaces it. */
  running?: Run | undefined;
  /** Which run was told last: an older one that ends later says nothing any more. */
  told: number;
  /** Runs while somebody types, and while something beside the text waits to be read. */
  readonly typing: Pause;
  readonly refresh: Pause;
  /** Resolves when the pause is over and what changed was read. */
  waiting?: PromiseWithResolversLike | undefined;
}

interface Run {
  /** Counts all runs. */
  readonly serial: number;
  readonly version: number;
  readonly result: Promise<VersionedAnalysis>;
}

interface PromiseWithResolversLike {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
}

/**
 * Keeps one analysis for each open document that may be ours. Every provider reads from here, so that a version is
 * analysed once. Each document has its own pause; results for an older version are dropped. What happens to documents it
 * is told by `DocumentWatch`.
 */
export class Analyses implements vscode.Disposable {
  readonly #tandem: Tandem;
  readonly #log: vscode.LogOutputChannel;
  readonly #states = new Map<string, State>();
  #runs = 0;
  readonly #changed = new vscode.EventEmitter<VersionedAnalysis>();
  readonly #settling = new vscode.EventEmitter<vscode.Uri>();
  readonly #closed = new vscode.EventEmitter<vscode.Uri>();

  /** A document was analysed and nobody has typed since. */
  readonly onDidChange = this.#changed.event;
  /** Somebody stopped typing in a document; it is read right after. */
  readonly onWillRead = this.#settling.event;
  /** A document was closed or deleted, or is no longer ours. */
  readonly onDidClose = this.#closed.event;

  constructor(tandem: Tandem, log: vscode.LogOutputChannel) {
    this.#tandem = tandem;
    this.#log = log;
  }

  /** The analysis of the document as it stands now; `undefined` when it can be none of ours. */
  async now(document: vscode.TextDocument): Promise<VersionedAnalysis | undefined> {
    const state = this.#stateOf(document);
    return state && this.#run(state).result;
  }

  /** Reads every open document as it stands now, for whoever looks over all of them. */
  async allNow(): Promise<void> {
    await Promise.all([...this.#states.values()].map((state) => this.#run(state).result));
  }

  /** The analysis of a document once nobody has typed for a moment, so that what is shown does not change with each key. */
  async settled(document: vscode.TextDocument): Promise<VersionedAnalysis | undefined> {
    const state = this.#stateOf(document);
    if (!state) return undefined;
    await state.waiting?.promise;
    return this.#isOpen(state) ? this.#run(state).result : undefined;
  }

  /** Resolves once nobody types in a file any more; from then on others are read with what it says now. */
  async whenSettled(uri: string): Promise<void> {
    await this.#states.get(uri)?.waiting?.promise;
  }

  /** Analyses every open document again, because something beside its own text changed. */
  refreshAll(): void {
    this.refresh([...this.#states.keys()]);
  }

  /** The same for some documents; those that are not open are left alone. */
  refresh(uris: readonly string[]): void {
    for (const uri of uris) {
      const state = this.#states.get(uri);
      if (!state) continue;
      delete state.running;
      state.waiting ??= withResolver();
      // Whoever types waits for that pause alone: it reads everything as it is then.
      if (!state.typing.isRunning) state.refresh.again();
    }
  }

  /** Whether a document may be ours, and so is kept here. */
  has(document: vscode.TextDocument): boolean {
    return this.#stateOf(document) !== undefined;
  }

  /** Call when a document was opened. */
  opened(document: vscode.TextDocument): void {
    const state = this.#stateOf(document);
    if (state) void this.#publish(state);
  }

  /** Call when somebody typed in a document. */
  edited(document: vscode.TextDocument): void {
    const state = this.#stateOf(document);
    if (!state) return;
    state.waiting ??= withResolver();
    state.refresh.stop();
    state.typing.again();
  }

  /** Call when a document was closed. Gives whether it was kept here. */
  closed({ uri }: vscode.TextDocument): boolean {
    const state = this.#states.get(uri.toString());
    if (!state) return false;
    this.#settle(state);
    this.#states.delete(uri.toString());
    this.#closed.fire(uri);
    return true;
  }

  dispose(): void {
    for (const state of this.#states.values()) this.#settle(state);
    this.#states.clear();
    vscode.Disposable.from(this.#changed, this.#settling, this.#closed).dispose();
  }

  #stateOf(document: vscode.TextDocument): State | undefined {
    if (document.isClosed || !mayBeOurs(document)) return undefined;
    const key = document.uri.toString();
    const known = this.#states.get(key);
    if (known?.document === document) return known;
    const state: State = {
      document,
      told: 0,
      typing: new Pause(typing, () => this.#typed(state)),
      refresh: new Pause(refreshing, () => this.#paused(state)),
    };
    this.#states.set(key, state);
    return state;
  }

  #typed(state: State): void {
    this.#settling.fire(state.document.uri);
    this.#paused(state);
  }

  #paused(state: State): void {
    this.#settle(state);
    void this.#publish(state);
  }

  #settle(state: State): void {
    state.typing.stop();
    state.refresh.stop();
    state.waiting?.resolve();
    state.waiting = undefined;
  }

  async #publish(state: State): Promise<void> {
    const { serial, result } = this.#run(state);
    const analysis = await result;
    // Whoever changes things all the time must not keep everything from being told: what is newer than the last counts.
    if (!this.#isOpen(state) || serial <= state.told || analysis.version !== state.document.version) return;
    state.told = serial;
    this.#changed.fire(analysis);
  }

  /** Whether a state still counts: its document may be closed while something is waited for. */
  #isOpen(state: State): boolean {
    return this.#states.get(state.document.uri.toString()) === state;
  }

  #run(state: State): Run {
    const { document } = state;
    const { version } = document;
    if (state.running?.version === version) return state.running;
    const source = { uri: document.uri.toString(), text: document.getText() };
    const result = this.#tandem
      .analyze(source, { severities: userSeverities(document.uri) })
      .catch((error: unknown): Analysis => {
        this.#log.error(error instanceof Error ? error : String(error));
        return { type: 'none', findings: [] };
      })
      .then((analysis) => ({ document, version, analysis }));
    return (state.running = { serial: ++this.#runs, version, result });
  }
}

function withResolver(): PromiseWithResolversLike {
  let resolve: (() => void) | undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve: () => resolve?.() };
}
