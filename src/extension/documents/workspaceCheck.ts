import * as vscode from 'vscode';
import type { Tandem } from '../../core/tandem.js';
import { isLedgerFile } from '../../core/workspace/ledgers.js';
import { markdownEndings } from '../../core/workspace/knownDocuments.js';
import type { Analyses } from '../analyses.js';
import { diagnosticSource, toDiagnostic } from '../diagnostics.js';
import type { DocumentWatch } from '../documentWatch.js';
import type { FileEvents } from '../fileEvents.js';
import { Pause } from '../pause.js';
import { userSeverities } from '../settings.js';

/** The context key by which menus know that closed documents are checked. */
const checksKey = 'tandem.checksWorkspace';

/** What happens to files comes in bursts; in milliseconds. */
const waits = { pause: 500, longest: 3000 };

/**
 * Findings of documents that nobody has open, in the Problems view, for as long as somebody wants them. What is said of an open
 * document is the editor’s own analysis: a document is never in both.
 */
export class WorkspaceCheck implements vscode.Disposable {
  readonly #tandem: Tandem;
  readonly #analyses: Analyses;
  readonly #collection = vscode.languages.createDiagnosticCollection(`${diagnosticSource}-workspace`);
  readonly #subscriptions: vscode.Disposable;
  readonly #pause = new Pause(waits, () => void this.#again());
  /** Counts runs; one that is no longer the last says nothing any more. */
  #run = 0;
  #isOn = false;
  /** What is to be looked at again; `everything`: all there is. */
  #waiting: Set<string> | 'everything' = new Set();

  constructor(tandem: Tandem, analyses: Analyses, watch: DocumentWatch, events: FileEvents) {
    this.#tandem = tandem;
    this.#analyses = analyses;
    this.#subscriptions = vscode.Disposable.from(
      this.#collection,
      analyses.onDidChange(({ document }) => this.#collection.delete(document.uri)),
      analyses.onDidClose((uri) => this.#look([uri.toString()])),
      events.onDidHappen((changes) => this.#look(changes.map(({ uri }) => uri).filter(isLookedAt))),
      watch.onDidChangeCharter(() => this.#look('everything')),
      new vscode.Disposable(
        tandem.documents.onChange(({ kinds, partners, unread }) => {
          // Of a folder that came or went nobody names the files, and a document may now lack its partner.
          this.#look(kinds.size > 0 ? 'everything' : [...partners]);
          if (unread && this.#isOn) void tandem.documents.update();
        }),
      ),
      vscode.workspace.onDidChangeConfiguration(
        (event) => event.affectsConfiguration('tandem') && this.#look('everything'),
      ),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#look('everything')),
    );
  }

  /** Checks every document and charter of the open folders, and follows what becomes of them. */
  async start(): Promise<void> {
    await this.#set(true);
    const checked = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Checking workspace'),
        cancellable: true,
      },
      (progress, token) => this.#checkAll(token, progress),
    );
    if (checked === undefined) return;
    const found = vscode.languages.getDiagnostics().flatMap(([, all]) => all);
    const problems = found.filter(({ source }) => source === diagnosticSource).length;
    const said =
      problems === 1
        ? vscode.l10n.t('Tandem: 1 problem in {0} files', checked)
        : vscode.l10n.t('Tandem: {0} problems in {1} files', problems, checked);
    vscode.window.setStatusBarMessage(said, 10_000);
  }

  /** Takes what was found in closed documents away, and follows nothing any more. */
  async stop(): Promise<void> {
    this.#run++;
    this.#pause.stop();
    this.#waiting = new Set();
    this.#collection.clear();
    await this.#set(false);
  }

  dispose(): void {
    this.#run++;
    this.#isOn = false;
    this.#pause.stop();
    this.#subscriptions.dispose();
  }

  async #set(isOn: boolean): Promise<void> {
    this.#isOn = isOn;
    await vscode.commands.executeCommand('setContext', checksKey, isOn);
  }

  #look(uris: readonly string[] | 'everything'): void {
    if (!this.#isOn || uris.length === 0) return;
    if (uris === 'everything' || this.#waiting === 'everything') this.#waiting = 'everything';
    else for (const uri of uris) this.#waiting.add(uri);
    this.#pause.again();
  }

  async #again(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = new Set();
    if (waiting === 'everything') {
      await this.#checkAll();
      return;
    }
    const run = this.#run;
    for (const uri of waiting) await this.#check(uri, run);
  }

  /** Gives how many files were checked; `undefined` when somebody stopped it. */
  async #checkAll(
    token?: vscode.CancellationToken,
    progress?: vscode.Progress<{ message: string; increment: number }>,
  ): Promise<number | undefined> {
    const run = ++this.#run;
    const cancelled = token?.onCancellationRequested(() => void this.stop());
    try {
      const uris = await this.#tandem.documents.uris();
      // What came to light by listing them is looked at now.
      this.#pause.stop();
      this.#waiting = new Set();
      const known = new Set(uris);
      const gone = [...this.#collection].flatMap(([uri]) => (known.has(uri.toString()) ? [] : uri));
      for (const uri of gone) this.#collection.delete(uri);
      for (const [index, uri] of uris.entries()) {
        if (this.#run !== run) return undefined;
        progress?.report({
          message: vscode.l10n.t('{0} of {1}', index + 1, uris.length),
          increment: 100 / uris.length,
        });
        await this.#check(uri, run);
      }
      return this.#run === run ? uris.length : undefined;
    } finally {
      cancelled?.dispose();
    }
  }

  async #check(uri: string, run: number): Promise<void> {
    const at = vscode.Uri.parse(uri);
    if (this.#isOpen(uri)) return;
    const findings = await this.#tandem.documents.findings(uri, { severities: userSeverities(at) });
    // Switched off, begun anew, or opened meanwhile: then it is said elsewhere, or not at all.
    if (this.#run !== run || !this.#isOn || this.#isOpen(uri)) return;
    if (findings === undefined || findings.length === 0) this.#collection.delete(at);
    else this.#collection.set(at, findings.map(toDiagnostic));
  }

  #isOpen(uri: string): boolean {
    return vscode.workspace.textDocuments.some((each) => each.uri.toString() === uri && this.#analyses.has(each));
  }
}

function isLookedAt(uri: string): boolean {
  return isLedgerFile(uri) || markdownEndings.some((ending) => uri.toLowerCase().endsWith(ending));
}
