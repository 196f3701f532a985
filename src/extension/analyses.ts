import * as vscode from 'vscode';
import type { Analysis, Concerned, Tandem } from '../core/tandem.js';
import { isCharterFile } from '../core/workspace/charters.js';
import { Reloads } from '../core/workspace/reloads.js';
import type { FileEvents } from './fileEvents.js';
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
 * analysed once. Each document has its own pause; results for an older version are dropped.
 */
export class Analyses implements vscode.Disposable {
  readonly #tandem: Tandem;
  readonly #log: vscode.LogOutputChannel;
  readonly #states = new Map<string, State>();
  readonly #reloads: Reloads;
  #runs = 0;
  readonly #changed = new vscode.EventEmitter<VersionedAnalysis>();
  readonly #closed = new vscode.EventEmitter<vscode.Uri>();
  readonly #charterChanged = new vscode.EventEmitter<void>();
  readonly #subscriptions: { dispose(): unknown }[] = [this.#changed, this.#closed, this.#charterChanged];

  /** A document was analysed and nobody has typed since. */
  readonly onDidChange = this.#changed.event;
  /** A document was closed or deleted, or is no longer ours. */
  readonly onDidClose = this.#closed.event;
  /** Some charter came, went or changed, on disk or in an editor. */
  readonly onDidChangeCharter = this.#charterChanged.event;

  constructor(tandem: Tandem, events: FileEvents, log: vscode.LogOutputChannel) {
    this.#tandem = tandem;
    this.#log = log;
    this.#reloads = new Reloads((uri, text) => {
      if (!isCharterFile(uri)) this.#tandem.sessions.begin(uri, text);
    });
    const stopListening = tandem.documents.onChange((change) => this.refresh(tandem.concernedBy(change)));
    this.#subscriptions.push(
      { dispose: stopListening },
      events.onDidHappen((changes) => {
        void tandem.filesChanged(changes).then((concerned) => this.#concern(concerned));
      }),
      vscode.workspace.onDidOpenTextDocument((document) => this.#open(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#close(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#edited(event)),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.#reloads.madeHere(uri.toString())),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('tandem') && this.refreshAll()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#forgetFolders()),
    );
  }

  /** Reads the documents that are already open. */
  start(): void {
    for (const document of vscode.workspace.textDocuments) this.#open(document);
  }

  /** The analysis of the document as it stands now; `undefined` when it can be none of ours. */
  async now(document: vscode.TextDocument): Promise<VersionedAnalysis | undefined> {
    const state = this.#stateOf(document);
    return state && this.#run(state).result;
  }

  /** The same once nobody has typed for a moment, so that what is shown does not change with each key. */
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

  dispose(): void {
    for (const state of this.#states.values()) this.#settle(state);
    this.#states.clear();
    vscode.Disposable.from(...this.#subscriptions).dispose();
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

  #open(document: vscode.TextDocument): void {
    const state = this.#stateOf(document);
    if (!state) return;
    const uri = document.uri.toString();
    if (!isCharterFile(uri)) this.#tandem.sessions.begin(uri, document.getText());
    // Unsaved changes of before the editor was last closed are back.
    else if (document.isDirty) this.#charterEdited(uri);
    else this.#tandem.charterChanged(uri);
    void this.#publish(state);
  }

  #close(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const state = this.#states.get(key);
    if (!state) return;
    this.#settle(state);
    this.#states.delete(key);
    this.#reloads.closed(key);
    this.#tandem.close(key);
    this.#closed.fire(document.uri);
    // Unsaved changes of a charter go with its editor; what is on disk counts again.
    if (isCharterFile(key)) this.#charterEdited(key);
  }

  #edited({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const uri = document.uri.toString();
    // The editor changed its mind about whether there is something to save.
    if (contentChanges.length === 0) {
      if (document.isDirty) this.#reloads.madeHere(uri);
      return;
    }
    const state = this.#stateOf(document);
    if (!state) return;
    if (document.uri.scheme !== 'untitled') {
      const isUndo = reason !== undefined;
      this.#reloads.changed({ uri, text: () => document.getText(), isDirty: document.isDirty, isUndo });
    }
    state.waiting ??= withResolver();
    state.refresh.stop();
    state.typing.again();
  }

  #typed(state: State): void {
    const uri = state.document.uri.toString();
    this.#reloads.settled(uri);
    if (isCharterFile(uri)) this.#charterEdited(uri);
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

  #charterEdited(uri: string): void {
    this.#concern(this.#tandem.charterChanged(uri));
  }

  #concern({ documents, charters }: Concerned): void {
    if (charters) this.#charterChanged.fire();
    this.refresh(documents);
  }

  #forgetFolders(): void {
    this.#tandem.documents.forgetAll();
    this.#charterChanged.fire();
    this.refreshAll();
  }
}

function withResolver(): PromiseWithResolversLike {
  let resolve: (() => void) | undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve: () => resolve?.() };
}
