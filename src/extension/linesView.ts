import * as vscode from 'vscode';

/** The lines of a view. */
export interface DrawnLines<Line> {
  readonly lines: readonly Line[];
  /** The sentence above the lines; empty for none. */
  readonly message: string;
}

/** What a view shows. */
export interface ShownLines<Line> extends DrawnLines<Line> {
  /** There is nothing to show, whatever the filter: the view welcomes instead. */
  readonly isEmpty: boolean;
  readonly badge?: vscode.ViewBadge | undefined;
}

/** What a view is made of. */
export interface LinesViewParts<Line> {
  readonly viewId: string;
  /** The context key by which its welcome knows that everything was read and there is nothing. */
  readonly emptyKey: string;
  readonly toTreeItem: (line: Line) => vscode.TreeItem;
  /** May say, while it goes on, which lines are known so far. */
  readonly read: (soFar: (some: DrawnLines<Line>) => void) => Promise<ShownLines<Line>>;
}

/** A reading of the lines. */
interface Reading<Line> {
  /** Resolves once everything is read, and drawn where it still counts. */
  readonly whole: Promise<void>;
  /** The same once some of it is. */
  readonly some: Promise<void>;
  /** What is known by now. */
  lines: readonly Line[];
}

/**
 * A view of the sidebar whose lines are read as a whole. Nothing is read while nobody looks at it. Where nothing is drawn yet, those
 * lines are drawn that are known so far; else what is drawn stays as it is for as long as a reading takes.
 */
export class LinesView<Line extends { readonly children: readonly Line[] }> implements vscode.Disposable {
  readonly #parts: LinesViewParts<Line>;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #view: vscode.TreeView<Line>;
  readonly #subscriptions: vscode.Disposable;
  /** The reading that was begun last. */
  #reading: Reading<Line> | undefined;
  /** Waits for the first reading to end. */
  #following: Promise<void> | undefined;
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
      this.#view.onDidChangeVisibility(({ visible }) => visible && void this.follow()),
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
    await this.#begin().whole;
  }

  /**
   * Draws anew what changed by itself. The first reading is let go on to its end: begun anew at each change it would take away
   * what is drawn of it, and might never end.
   */
  follow(): Promise<void> {
    const first = this.#isEmpty === undefined ? this.#reading : undefined;
    if (!first) return this.refresh();
    const after = () => {
      this.#following = undefined;
      return this.refresh();
    };
    return (this.#following ??= first.whole.then(after, after));
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
      const reading = this.#reading ?? this.#begin();
      await reading.some;
      // Asked for anew meanwhile: what was read first may be of another filter.
      if (this.#reading === reading) return reading.lines;
    }
  }

  #begin(): Reading<Line> {
    // While nothing is drawn, nothing of it can vanish.
    const drawsSome = this.#isEmpty !== false;
    let isThere = (): void => undefined;
    const some = new Promise<void>((done) => (isThere = done));
    const take = (known: DrawnLines<Line>, whole?: ShownLines<Line>) => {
      reading.lines = known.lines;
      isThere();
      // Of several readings under way the last begun counts, whichever ends last.
      if (this.#reading === reading) this.#draw(known, whole);
    };
    const whole = this.#read((known) => drawsSome && take(known)).then((shown) => take(shown, shown));
    const reading: Reading<Line> = { whole, some: Promise.race([some, whole]), lines: [] };
    // Whoever waits for it hears of it when it fails; often nobody does.
    reading.some.catch(() => undefined);
    this.#reading = reading;
    return reading;
  }

  async #read(soFar: (some: DrawnLines<Line>) => void): Promise<ShownLines<Line>> {
    const { viewId, read } = this.#parts;
    // Not all is drawn yet, so the wait itself is to be seen.
    return this.#isEmpty === undefined
      ? vscode.window.withProgress({ location: { viewId } }, () => read(soFar))
      : read(soFar);
  }

  /** Draws lines; only from all of them it follows what else is to be said. */
  #draw({ lines, message }: DrawnLines<Line>, whole: ShownLines<Line> | undefined): void {
    // The editor draws anew what is set, also to what it was.
    if (this.#view.message !== message) this.#view.message = message;
    if (whole && this.#isEmpty !== whole.isEmpty) {
      this.#isEmpty = whole.isEmpty;
      void vscode.commands.executeCommand('setContext', this.#parts.emptyKey, whole.isEmpty);
    }
    if (whole && this.#view.badge?.value !== whole.badge?.value) this.#view.badge = whole.badge;
    const before = this.#drawn;
    this.#drawn = JSON.stringify(lines);
    // The first lines the editor waits for. Most keys change nothing here; the lines then stay as they are, selection and all.
    if (before !== undefined && this.#drawn !== before) this.#changed.fire(undefined);
  }
}
