import * as vscode from 'vscode';
import {
  chartersView,
  filterFor,
  type CharterNode,
  type FilterChoice,
} from '../../core/features/ownership/chartersView.js';
import { filterText } from '../../core/features/ownership/filter.js';
import type { ShownCharter } from '../../core/features/ownership/shownCharter.js';
import type { Tandem } from '../../core/tandem.js';
import type { DocumentWatch } from '../documentWatch.js';
import { charterUris, folderName } from './charterFiles.js';
import { toTreeItem } from './treeItem.js';

const viewId = 'tandem.ownership';

/** The context key by which menus know the filter: `mine`, `role` or `gaps`; not set without one. */
const filterKey = 'tandem.ownershipFilter';

/** The context key by which the view’s welcome knows that the folders were searched and have no charter. */
const noCharterKey = 'tandem.noCharter';

/** What the view shows: its lines, and the sentence above them, empty for none. */
interface Shown {
  readonly hasCharter: boolean;
  readonly lines: readonly CharterNode[];
  readonly message: string;
}

/** The *Ownership* view over every charter of the open folders. */
export class OwnershipTree implements vscode.Disposable {
  readonly #tandem: Tandem;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #view: vscode.TreeView<CharterNode>;
  readonly #subscriptions: vscode.Disposable;
  #filter: FilterChoice = { type: 'all' };
  /** The reading that was begun last. */
  #reading: Promise<Shown> | undefined;
  /** What the editor was last told about charters; nothing before the first search ended. */
  #hasCharter: boolean | undefined;
  /** What the editor was last given, to see whether it has to ask again. */
  #drawn: string | undefined;

  constructor(tandem: Tandem, watch: DocumentWatch) {
    this.#tandem = tandem;
    this.#view = vscode.window.createTreeView<CharterNode>(viewId, {
      treeDataProvider: {
        onDidChangeTreeData: this.#changed.event,
        getTreeItem: toTreeItem,
        getChildren: async (node) => [...(node ? node.children : await this.#current())],
      },
      showCollapseAll: true,
    });
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#view,
      watch.onDidChangeCharter(() => void this.#refresh()),
      new vscode.Disposable(
        tandem.documents.onChange(({ shown, unread }) => {
          if (shown) void this.#refresh();
          // Only while somebody looks; what they then see is told once it was read.
          else if (unread && this.#view.visible) void tandem.documents.update();
        }),
      ),
      // What was due tomorrow may be overdue by now.
      this.#view.onDidChangeVisibility(({ visible }) => visible && void this.#refresh()),
      vscode.workspace.onDidChangeConfiguration(
        (event) => event.affectsConfiguration('tandem.me') && void this.#refresh(),
      ),
    );
  }

  /** The charters that are shown, as they stand now. */
  async charters(): Promise<readonly ShownCharter[]> {
    const uris = await charterUris(this.#tandem);
    const shown = await Promise.all(uris.map((uri) => this.#tandem.charters.shown(uri, folderName(uri))));
    return shown.filter((each) => each !== undefined);
  }

  /** The user's calendar day. */
  today(): string {
    return this.#tandem.today();
  }

  /** Shows only what a filter leaves, and says so above the lines. */
  async show(filter: FilterChoice): Promise<void> {
    this.#filter = filter;
    const active = filter.type === 'all' ? undefined : filter.type;
    await vscode.commands.executeCommand('setContext', filterKey, active);
    await this.#refresh();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #current(): Promise<readonly CharterNode[]> {
    for (;;) {
      const reading = (this.#reading ??= this.#read());
      const shown = await reading;
      // Asked for anew meanwhile: what was read first may be of another filter.
      if (this.#reading === reading) return this.#draw(shown);
    }
  }

  /** Draws anew what changed; while nobody looks nothing is read. */
  async #refresh(): Promise<void> {
    if (!this.#view.visible) {
      this.#reading = undefined;
      // The editor asks for the lines when somebody looks again.
      this.#changed.fire(undefined);
      return;
    }
    const before = this.#drawn;
    const reading = this.#read();
    this.#reading = reading;
    const shown = await reading;
    // Of several readings under way the last begun counts, whichever ends last.
    if (this.#reading !== reading) return;
    this.#draw(shown);
    // Most keys in a charter change nothing here; the lines then stay as they are, selection and all.
    if (this.#drawn !== before) this.#changed.fire(undefined);
  }

  #draw({ hasCharter, lines, message }: Shown): readonly CharterNode[] {
    if (this.#hasCharter !== hasCharter) {
      this.#hasCharter = hasCharter;
      void vscode.commands.executeCommand('setContext', noCharterKey, !hasCharter);
    }
    // The editor draws anew what is set, also to what it was.
    if (this.#view.message !== message) this.#view.message = message;
    this.#drawn = JSON.stringify(lines);
    return lines;
  }

  #read(): Promise<Shown> {
    // Nothing is drawn yet, so the wait itself is to be seen.
    return this.#hasCharter === undefined
      ? Promise.resolve(vscode.window.withProgress({ location: { viewId } }, () => this.#readCharters()))
      : this.#readCharters();
  }

  async #readCharters(): Promise<Shown> {
    const filter = this.#filter;
    const charters = await this.charters();
    // What is not read yet is not waited for: it is drawn once it is known.
    void this.#tandem.documents.update();
    const me = charters.find((each) => each.me)?.me;
    const text = filterText(
      charters.map(({ charter }) => charter),
      filterFor(filter, me),
    );
    const without = this.#tandem.documents.notesSoFar(undefined);
    const hasCharter = charters.length > 0;
    return { hasCharter, lines: chartersView(charters, filter, this.today(), without), message: text ?? '' };
  }
}
