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
import { LinesView, type ShownLines } from '../linesView.js';
import { charterUris, folderName } from './charterFiles.js';
import { toTreeItem } from './treeItem.js';

/** The context key by which menus know the filter: `mine`, `role` or `gaps`; not set without one. */
const filterKey = 'tandem.ownershipFilter';

/** The context key by which the view’s welcome knows that the folders were searched and have no charter. */
const noCharterKey = 'tandem.noCharter';

/** The *Ownership* view over every charter of the open folders. */
export class OwnershipTree implements vscode.Disposable {
  readonly #tandem: Tandem;
  readonly #view: LinesView<CharterNode>;
  readonly #subscriptions: vscode.Disposable;
  #filter: FilterChoice = { type: 'all' };

  constructor(tandem: Tandem, watch: DocumentWatch) {
    this.#tandem = tandem;
    this.#view = new LinesView({
      viewId: 'tandem.ownership',
      emptyKey: noCharterKey,
      toTreeItem,
      read: () => this.#read(),
    });
    const refresh = () => void this.#view.refresh();
    this.#subscriptions = vscode.Disposable.from(
      this.#view,
      watch.onDidChangeCharter(refresh),
      new vscode.Disposable(
        tandem.documents.onChange(({ shown, unread }) => {
          if (shown) refresh();
          // Only while somebody looks; what they then see is told once it was read.
          else if (unread && this.#view.isVisible) void tandem.documents.update();
        }),
      ),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('tandem.me') && refresh()),
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
    await this.#view.refresh();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #read(): Promise<ShownLines<CharterNode>> {
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
    return {
      isEmpty: charters.length === 0,
      lines: chartersView(charters, filter, this.today(), without),
      message: text ?? '',
    };
  }
}
