import * as vscode from 'vscode';

/** Scheme of texts that are shown and are no files. */
const scheme = 'tandem-preview';

/** Shows the text of a file that does not exist yet, in a tab that cannot be edited and asks for nothing when it goes. */
export class Preview implements vscode.Disposable {
  readonly #uri: vscode.Uri;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #provider: vscode.Disposable;
  #text = '';

  /** @param name the name of the file that is to be */
  constructor(name: string) {
    this.#uri = vscode.Uri.from({ scheme, path: `/${vscode.l10n.t('Preview of {0}', name)}` });
    this.#provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: () => this.#text,
    });
  }

  /** Shows a text beside the question that is asked about it. */
  async show(text: string): Promise<void> {
    this.#text = text;
    this.#changed.fire(this.#uri);
    await vscode.window.showTextDocument(this.#uri, { preview: true, preserveFocus: true });
  }

  async close(): Promise<void> {
    const uri = this.#uri.toString();
    const tabs = vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri);
    await vscode.window.tabGroups.close(tabs);
  }

  dispose(): void {
    void this.close().then(() => {
      this.#changed.dispose();
      this.#provider.dispose();
    });
  }
}
