import * as vscode from 'vscode';

/** What a view shows. */
export interface ShownLines<Line> {
  /** There is nothing to show, whatever the filter: the view welcomes instead. */
  readonly isEmpty: boolean;
  readonly lines: readonly Line[];
  /** The sentence above the lines; empty for none. */
  readonly message: string;
  readonly badge?: vscode.ViewBadge | undefined;
}

/** What a view is made of. */
export interface LinesViewParts<Line> {
  readonly viewId: string;
  /** The context key by which its welcome knows that everything was read and there is nothing. */
  readonly emptyKey: string;
  readonly toTreeItem: (line: Line) => vscode.TreeItem;
  readonly read: () => Promise<ShownLines<Line>>;
}

/** A view of the sidebar whose lines are read as a whole. Nothing is read while nobody looks at it. */
export class LinesView<Line extends { readonly children: readonly Line[] }> implements vscode.Disposable {
  readonly #parts: LinesViewParts<Line>;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #view: vscode.TreeView<Line>;
  readonly #subscriptions: vscode.Disposable;
  /** The reading that was begun last. */
  #reading: Promise<ShownLines<Line>> | undefined;
  /** What the editor was last told; nothing before the first reading ended. */
  #isEmpty: boolean | undefined;
  /** What the editor was last given, to see whether it has to ask again. */
  #drawn: string | undefined;

  constructor(parts: LinesViewParts<Line>) {
    this.#parts = parts;
    this.#view = vscode.window.createTreeView<Line>(parts.viewId, {
      treeDataProvider: {
        onDidChangeTreeData: this.#changed.event,
        getTreeItem: parts.toTreeItem,
        getChildren: async (line) => [...(line ? line.children : await this.#current())],
      },
      showCollapseAll: true,
    });
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#view,
      // What nobody looked at may have changed, and so may the day.
      this.#view.onDidChangeVisibility(({ visible }) => visible && void this.refresh()),
    );
  }

  get isVisible(): boolean {
    return this.#view.visible;
  }

  /** Draws anew what changed; while nobody looks nothing is read. */
  async refresh(): Promise<void> {
    if (!this.#view.visible) {
      this.forget();
      return;
    }
    const before = this.#drawn;
    const reading = this.#read();
    this.#reading = reading;
    const shown = await reading;
    // Of several readings under way the last begun counts, whichever ends last.
    if (this.#reading !== reading) return;
    this.#draw(shown);
    // Most keys change nothing here; the lines then stay as they are, selection and all.
    if (this.#drawn !== before) this.#changed.fire(undefined);
  }

  /** Lets go of what was read: the editor asks for the lines when somebody looks again. */
  forget(): void {
    if (!this.#reading) return;
    this.#reading = undefined;
    this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #current(): Promise<readonly Line[]> {
    for (;;) {
      const reading = (this.#reading ??= this.#read());
      const shown = await reading;
      // Asked for anew meanwhile: what was read first may be of another filter.
      if (this.#reading === reading) return this.#draw(shown);
    }
  }

  #draw({ isEmpty, lines, message, badge }: ShownLines<Line>): readonly Line[] {
    if (this.#isEmpty !== isEmpty) {
      this.#isEmpty = isEmpty;
      void vscode.commands.executeCommand('setContext', this.#parts.emptyKey, isEmpty);
    }
    // The editor draws anew what is set, also to what it was.
    if (this.#view.message !== message) this.#view.message = message;
    if (this.#view.badge?.value !== badge?.value) this.#view.badge = badge;
    this.#drawn = JSON.stringify(lines);
    return lines;
  }

  #read(): Promise<ShownLines<Line>> {
    const { viewId, read } = this.#parts;
    // Nothing is drawn yet, so the wait itself is to be seen.
    return this.#isEmpty === undefined
      ? Promise.resolve(vscode.window.withProgress({ location: { viewId } }, read))
      : read();
  }
}
