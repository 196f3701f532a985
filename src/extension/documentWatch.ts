import * as vscode from 'vscode';
import type { Concerned, Tandem } from '../core/tandem.js';
import { isCharterFile } from '../core/workspace/charters.js';
import { isLedgerFile } from '../core/workspace/ledgers.js';
import { Reloads } from '../core/workspace/reloads.js';
import type { Analyses } from './analyses.js';
import type { FileEvents } from './fileEvents.js';

/** Follows what happens to open documents, files and folders, and tells whoever has to know. */
export class DocumentWatch implements vscode.Disposable {
  readonly #tandem: Tandem;
  readonly #analyses: Analyses;
  readonly #reloads: Reloads;
  readonly #charterChanged = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #looksAround = false;

  /** Some charter came, went or changed, on disk or in an editor. */
  readonly onDidChangeCharter = this.#charterChanged.event;

  constructor(tandem: Tandem, analyses: Analyses, events: FileEvents) {
    this.#tandem = tandem;
    this.#analyses = analyses;
    this.#reloads = new Reloads((uri, text) => {
      if (!isCharterFile(uri) && !isLedgerFile(uri)) tandem.sessions.begin(uri, text);
    });
    this.#subscriptions = vscode.Disposable.from(
      this.#charterChanged,
      new vscode.Disposable(tandem.charters.onManifests((uris) => events.followManifests(uris))),
      new vscode.Disposable(
        tandem.documents.onChange((change) => {
          analyses.refresh(tandem.concernedBy(change));
          // Which designs speak of a PRD that is open, their own texts alone tell.
          if (change.unread && this.#looksAround) void tandem.documents.update();
        }),
      ),
      analyses.onDidChange(({ analysis }) => {
        if (analysis.type === 'document') this.#lookAround();
      }),
      events.onDidHappen((changes) => {
        void tandem.filesChanged(changes).then((concerned) => this.#concern(concerned));
      }),
      analyses.onWillRead((uri) => this.#typed(uri.toString())),
      vscode.workspace.onDidOpenTextDocument((document) => this.#open(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#close(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#edited(event)),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.#reloads.madeHere(uri.toString())),
      vscode.workspace.onDidChangeConfiguration((event) => {
        // As what a file counts hangs on it.
        if (event.affectsConfiguration('tandem.layouts')) this.#forgetFolders();
        else if (event.affectsConfiguration('tandem')) analyses.refreshAll();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#forgetFolders()),
    );
  }

  /** Reads the documents that are already open. */
  start(): void {
    for (const document of vscode.workspace.textDocuments) this.#open(document);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #open(document: vscode.TextDocument): void {
    if (!this.#analyses.has(document)) return;
    const uri = document.uri.toString();
    if (isLedgerFile(uri)) {
      if (document.isDirty) this.#ledgerEdited(uri);
    } else if (!isCharterFile(uri)) this.#tandem.sessions.begin(uri, document.getText());
    // Unsaved changes of before the editor was last closed are back.
    else if (document.isDirty) this.#charterEdited(uri);
    else this.#tandem.charterChanged(uri);
    this.#analyses.opened(document);
  }

  #close(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    this.#reloads.closed(uri);
    if (!this.#analyses.closed(document)) return;
    this.#tandem.close(uri);
    // Unsaved changes of a charter or a ledger go with its editor; what is on disk counts again.
    if (isCharterFile(uri)) this.#charterEdited(uri);
    if (isLedgerFile(uri)) this.#ledgerEdited(uri);
  }

  #edited({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const uri = document.uri.toString();
    // The editor changed its mind about whether there is something to save.
    if (contentChanges.length === 0) {
      if (document.isDirty) this.#reloads.madeHere(uri);
      return;
    }
    if (!this.#analyses.has(document)) return;
    if (document.uri.scheme !== 'untitled') {
      const isUndo = reason !== undefined;
      this.#reloads.changed({ uri, text: () => document.getText(), isDirty: document.isDirty, isUndo });
    }
    this.#analyses.edited(document);
  }

  #typed(uri: string): void {
    this.#reloads.settled(uri);
    if (isCharterFile(uri)) this.#charterEdited(uri);
    if (isLedgerFile(uri)) this.#ledgerEdited(uri);
  }

  #charterEdited(uri: string): void {
    this.#concern(this.#tandem.charterChanged(uri));
  }

  #ledgerEdited(uri: string): void {
    void this.#tandem.filesChanged([{ uri, type: 'changed' }]).then((concerned) => this.#concern(concerned));
  }

  #concern({ documents, charters }: Concerned): void {
    if (charters) this.#charterChanged.fire();
    this.#analyses.refresh(documents);
  }

  /** Once a document of ours is open, the others that may speak of it are looked for; before that no file is read. */
  #lookAround(): void {
    if (this.#looksAround) return;
    this.#looksAround = true;
    void this.#tandem.documents.update();
  }

  #forgetFolders(): void {
    this.#looksAround = false;
    this.#tandem.documents.forgetAll();
    this.#charterChanged.fire();
    this.#analyses.refreshAll();
  }
}
