import * as vscode from 'vscode';
import type { Analysis, Tandem } from '../core/tandem.js';
import { charterFileName, isCharterFile } from '../core/workspace/charters.js';
import { foreignFileName } from '../core/workspace/foreignFiles.js';
import { userSeverities } from './settings.js';

/** How long after the last key an open document is read again, in milliseconds. */
const pause = 250;

/** An analysis and the version of the document it was made of. */
export interface VersionedAnalysis {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly analysis: Analysis;
}

interface State {
  readonly document: vscode.TextDocument;
  /** Shared by everybody who asks about one version; a rerun for another reason replaces it. */
  running?: { readonly version: number; readonly result: Promise<VersionedAnalysis> };
  timer?: ReturnType<typeof setTimeout> | undefined;
  /** The last change was neither undone nor saved by the user. */
  mayBeReload?: boolean;
  /** Resolves when the pause after typing is over and that version was read. */
  waiting?: PromiseWithResolversLike | undefined;
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

  constructor(tandem: Tandem, log: vscode.LogOutputChannel) {
    this.#tandem = tandem;
    this.#log = log;
    const charterFiles = vscode.workspace.createFileSystemWatcher(`**/${charterFileName}`);
    const markdownFiles = vscode.workspace.createFileSystemWatcher('**/*.{md,markdown}', false, true, false);
    const forgetCharter = (uri: vscode.Uri) => this.#forgetCharter(uri);
    const foreignFiles = vscode.workspace.createFileSystemWatcher(`**/${foreignFileName}`);
    const forgetForeign = (uri: vscode.Uri) => {
      this.#tandem.foreignFiles.forget(uri.toString());
      this.refreshAll();
    };
    const forgetListings = () => this.#forgetListings();
    this.#subscriptions.push(
      charterFiles,
      charterFiles.onDidCreate(forgetCharter),
      charterFiles.onDidChange(forgetCharter),
      charterFiles.onDidDelete(forgetCharter),
      foreignFiles,
      foreignFiles.onDidCreate(forgetForeign),
      foreignFiles.onDidChange(forgetForeign),
      foreignFiles.onDidDelete(forgetForeign),
      markdownFiles,
      markdownFiles.onDidCreate(forgetListings),
      markdownFiles.onDidDelete(forgetListings),
      vscode.workspace.onDidOpenTextDocument((document) => this.#open(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#close(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#edited(event)),
      vscode.workspace.onDidSaveTextDocument((document) => {
        const state = this.#states.get(document.uri.toString());
        if (state) state.mayBeReload = false;
      }),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('tandem') && this.refreshAll()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#forgetFolders()),
      // Of a folder that is renamed or deleted, watchers name the folder alone and not the files that go with it.
      vscode.workspace.onDidRenameFiles(() => this.#forgetFolders()),
      vscode.workspace.onDidDeleteFiles(() => this.#forgetFolders()),
    );
  }

  /** Reads the documents that are already open. */
  start(): void {
    for (const document of vscode.workspace.textDocuments) this.#open(document);
  }

  /** The analysis of the document as it stands now; `undefined` when it can be none of ours. */
  async now(document: vscode.TextDocument): Promise<VersionedAnalysis | undefined> {
    const state = this.#stateOf(document);
    return state && this.#run(state);
  }

  /** The same once nobody has typed for a moment, so that what is shown does not change with each key. */
  async settled(document: vscode.TextDocument): Promise<VersionedAnalysis | undefined> {
    const state = this.#stateOf(document);
    if (!state) return undefined;
    await state.waiting?.promise;
    return this.#isOpen(state) ? this.#run(state) : undefined;
  }

  /** Resolves once nobody types in a file any more; from then on others are read with what it says now. */
  async whenSettled(uri: string): Promise<void> {
    await this.#states.get(uri)?.waiting?.promise;
  }

  /** Analyses every open document again, because something beside its own text changed. */
  refreshAll(): void {
    for (const state of this.#states.values()) {
      delete state.running;
      this.#schedule(state);
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
    const state: State = { document };
    this.#states.set(key, state);
    return state;
  }

  #open(document: vscode.TextDocument): void {
    const state = this.#stateOf(document);
    if (!state) return;
    if (isCharterFile(document.uri.toString())) this.#tandem.charters.forget(document.uri.toString());
    else this.#tandem.sessions.begin(document.uri.toString(), document.getText());
    void this.#publish(state);
  }

  #close(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const state = this.#states.get(key);
    if (!state) return;
    this.#settle(state);
    this.#states.delete(key);
    this.#tandem.close(key);
    this.#closed.fire(document.uri);
    // Unsaved changes of a charter go with its editor; what is on disk counts again.
    if (isCharterFile(key)) this.#forgetCharter(document.uri);
  }

  #edited({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) return;
    const state = this.#stateOf(document);
    if (!state) return;
    state.mayBeReload = reason === undefined;
    this.#schedule(state);
  }

  #schedule(state: State): void {
    clearTimeout(state.timer);
    state.waiting ??= withResolver();
    state.timer = setTimeout(() => {
      const { document } = state;
      const key = document.uri.toString();
      this.#settle(state);
      // A change that leaves nothing to save came from the disk: another branch, a colleague's tool. Only now does the
      // editor say so; at the change itself it has not yet made up its mind.
      const isReload = state.mayBeReload && !document.isDirty && document.uri.scheme !== 'untitled';
      if (isReload) this.#tandem.sessions.begin(key, document.getText());
      if (isCharterFile(key)) this.#forgetCharter(state.document.uri);
      void this.#publish(state);
    }, pause);
  }

  #settle(state: State): void {
    clearTimeout(state.timer);
    state.timer = undefined;
    state.waiting?.resolve();
    state.waiting = undefined;
  }

  async #publish(state: State): Promise<void> {
    const running = this.#run(state);
    const result = await running;
    // A run for a reason that no longer holds may end after the one that took its place.
    const isCurrent = this.#isOpen(state) && state.running?.result === running && !state.waiting;
    if (isCurrent && result.version === state.document.version) this.#changed.fire(result);
  }

  /** Whether a state still counts: its document may be closed while something is waited for. */
  #isOpen(state: State): boolean {
    return this.#states.get(state.document.uri.toString()) === state;
  }

  #run(state: State): Promise<VersionedAnalysis> {
    const { document } = state;
    const { version } = document;
    if (state.running?.version === version) return state.running.result;
    const source = { uri: document.uri.toString(), text: document.getText() };
    const result = this.#tandem
      .analyze(source, { severities: userSeverities(document.uri) })
      .catch((error: unknown): Analysis => {
        this.#log.error(error instanceof Error ? error : String(error));
        return { type: 'none', findings: [] };
      })
      .then((analysis) => ({ document, version, analysis }));
    state.running = { version, result };
    return result;
  }

  #forgetCharter(uri: vscode.Uri): void {
    this.#tandem.charters.forget(uri.toString());
    this.#charterChanged.fire();
    for (const state of this.#states.values()) {
      if (isCharterFile(state.document.uri.toString())) continue;
      delete state.running;
      this.#schedule(state);
    }
  }

  #forgetFolders(): void {
    this.#tandem.charters.forgetAll();
    this.#forgetListings();
    this.#charterChanged.fire();
  }

  #forgetListings(): void {
    this.#tandem.documents.forgetListings();
    this.refreshAll();
  }
}

/**
 * Documents that live in a file system one can write to, or were never saved. What version control shows of the past
 * has a scheme of its own and is nobody's to mend.
 */
function mayBeOurs(document: vscode.TextDocument): boolean {
  const { uri, languageId } = document;
  if (languageId !== 'markdown' && !isCharterFile(uri.toString())) return false;
  return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true || inFolder(uri);
}

function inFolder(uri: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(uri) !== undefined && uri.scheme !== 'git';
}

function withResolver(): PromiseWithResolversLike {
  let resolve: (() => void) | undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve: () => resolve?.() };
}
