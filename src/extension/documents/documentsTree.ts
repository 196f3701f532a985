import * as vscode from 'vscode';
import {
  documentsMessage,
  documentsView,
  myTurns,
  type DocumentsFilter,
  type DocumentsGrouping,
} from '../../core/features/documents/documentsView.js';
import type { ViewNode } from '../../core/features/ownership/viewNode.js';
import type { Tandem } from '../../core/tandem.js';
import type { Memory } from '../../core/workspace/ports.js';
import type { Analyses } from '../analyses.js';
import type { DocumentWatch } from '../documentWatch.js';
import { toTreeItem } from '../ownership/treeItem.js';
import { Pause } from '../pause.js';

const viewId = 'tandem.documents';

/** The context key by which menus know the filter: `mine` or `turn`; not set without one. */
const documentsFilterKey = 'tandem.documentsFilter';

/** The context key by which the view’s welcome knows that the folders were read and hold no document. */
const noDocumentsKey = 'tandem.noDocuments';

/** Under which the grouping is remembered. */
const groupingKey = 'documents.grouping';

/** Every pair is looked at again, so a change waits for others that come with it; in milliseconds. */
const waits = { pause: 500, longest: 2000 };

/** What the view shows. */
interface Shown {
  readonly isEmpty: boolean;
  readonly lines: readonly ViewNode[];
  readonly message: string;
  /** In how many pairs it is the user’s turn. */
  readonly waiting: number;
}

/** The *Documents* view: every pair of the open folders. Nothing is read while nobody looks at it. */
export class DocumentsTree implements vscode.Disposable {
  readonly #tandem: Tandem;
  readonly #memory: Memory;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #view: vscode.TreeView<ViewNode>;
  readonly #subscriptions: vscode.Disposable;
  readonly #pause = new Pause(waits, () => void this.#refresh());
  #filter: DocumentsFilter = 'all';
  #grouping: DocumentsGrouping;
  /** The reading that was begun last. */
  #reading: Promise<Shown> | undefined;
  /** What the editor was last told; nothing before the first reading ended. */
  #isEmpty: boolean | undefined;
  /** What the editor was last given, to see whether it has to ask again. */
  #drawn: string | undefined;

  constructor(tandem: Tandem, analyses: Analyses, watch: DocumentWatch, memory: Memory) {
    this.#tandem = tandem;
    this.#memory = memory;
    this.#grouping = groupings.find((each) => each === memory.get(groupingKey)) ?? 'stage';
    this.#view = vscode.window.createTreeView<ViewNode>(viewId, {
      treeDataProvider: {
        onDidChangeTreeData: this.#changed.event,
        getTreeItem: toTreeItem,
        getChildren: async (node) => [...(node ? node.children : await this.#current())],
      },
      showCollapseAll: true,
    });
    const again = () => this.#again();
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#view,
      new vscode.Disposable(tandem.documents.onChange(again)),
      analyses.onDidChange(again),
      analyses.onDidClose(again),
      watch.onDidChangeCharter(again),
      vscode.workspace.onDidChangeWorkspaceFolders(again),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('tandem.me') && again()),
      // What nobody looked at may have changed, and so may the day.
      this.#view.onDidChangeVisibility(({ visible }) => visible && void this.#refresh()),
    );
  }

  /** By what pairs stand together. */
  get grouping(): DocumentsGrouping {
    return this.#grouping;
  }

  /** Shows only what a filter leaves, and says so above the lines. */
  async show(filter: DocumentsFilter): Promise<void> {
    this.#filter = filter;
    await vscode.commands.executeCommand('setContext', documentsFilterKey, filter === 'all' ? undefined : filter);
    await this.#refresh();
  }

  /** Groups by something else, and remembers it. */
  async group(grouping: DocumentsGrouping): Promise<void> {
    this.#grouping = grouping;
    await this.#memory.set(groupingKey, grouping);
    await this.#refresh();
  }

  dispose(): void {
    this.#pause.stop();
    this.#subscriptions.dispose();
  }

  #again(): void {
    if (this.#view.visible) this.#pause.again();
    else this.#forget();
  }

  /** The editor asks for the lines when somebody looks again. */
  #forget(): void {
    if (!this.#reading) return;
    this.#reading = undefined;
    this.#changed.fire(undefined);
  }

  async #current(): Promise<readonly ViewNode[]> {
    for (;;) {
      const reading = (this.#reading ??= this.#read());
      const shown = await reading;
      // Asked for anew meanwhile: what was read first may be of another filter.
      if (this.#reading === reading) return this.#draw(shown);
    }
  }

  async #refresh(): Promise<void> {
    this.#pause.stop();
    if (!this.#view.visible) {
      this.#forget();
      return;
    }
    const before = this.#drawn;
    const reading = this.#read();
    this.#reading = reading;
    const shown = await reading;
    // Of several readings under way the last begun counts, whichever ends last.
    if (this.#reading !== reading) return;
    this.#draw(shown);
    // Most keys in a document change nothing here; the lines then stay as they are.
    if (this.#drawn !== before) this.#changed.fire(undefined);
  }

  #draw({ isEmpty, lines, message, waiting }: Shown): readonly ViewNode[] {
    if (this.#isEmpty !== isEmpty) {
      this.#isEmpty = isEmpty;
      void vscode.commands.executeCommand('setContext', noDocumentsKey, isEmpty);
    }
    // The editor draws anew what is set, also to what it was.
    if (this.#view.message !== message) this.#view.message = message;
    if ((this.#view.badge?.value ?? 0) !== waiting) {
      this.#view.badge = waiting === 0 ? undefined : { value: waiting, tooltip: badgeText(waiting) };
    }
    this.#drawn = JSON.stringify(lines);
    return lines;
  }

  #read(): Promise<Shown> {
    // Nothing is drawn yet, so the wait itself is to be seen.
    return this.#isEmpty === undefined
      ? Promise.resolve(vscode.window.withProgress({ location: { viewId } }, () => this.#readPairs()))
      : this.#readPairs();
  }

  async #readPairs(): Promise<Shown> {
    const choice = { grouping: this.#grouping, filter: this.#filter };
    const pairs = await this.#tandem.documents.pairs();
    return {
      isEmpty: pairs.pairs.length === 0 && pairs.unread.length === 0,
      lines: documentsView(pairs, choice),
      message: documentsMessage(pairs, choice) ?? '',
      waiting: myTurns(pairs) ?? 0,
    };
  }
}

const groupings: readonly DocumentsGrouping[] = ['stage', 'team', 'turn'];

function badgeText(waiting: number): string {
  return waiting === 1
    ? vscode.l10n.t('It is your turn in 1 document pair')
    : vscode.l10n.t('It is your turn in {0} document pairs', waiting);
}
