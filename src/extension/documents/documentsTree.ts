import * as vscode from 'vscode';
import {
  documentsMessage,
  documentsView,
  myTurns,
  type DocumentsFilter,
  type DocumentsGrouping,
} from '../../core/features/documents/documentsView.js';
import type { ShownPairs } from '../../core/features/documents/shownPair.js';
import type { ViewNode } from '../../core/features/ownership/viewNode.js';
import type { Tandem } from '../../core/tandem.js';
import type { Memory } from '../../core/workspace/ports.js';
import type { Analyses } from '../analyses.js';
import type { DocumentWatch } from '../documentWatch.js';
import { LinesView, type DrawnLines, type ShownLines } from '../linesView.js';
import { toTreeItem } from '../ownership/treeItem.js';
import { Pause } from '../pause.js';
import { leavesLayoutsAlone } from '../settings.js';

/** The context key by which menus know the filter: `mine` or `turn`; not set without one. */
const documentsFilterKey = 'tandem.documentsFilter';

/** The context key by which the view’s welcome knows that the folders were read and hold no document. */
const noDocumentsKey = 'tandem.noDocuments';

/** The context key by which the welcome and menus know that the settings leave documents of other tools alone. */
const leftAloneKey = 'tandem.leavesLayoutsAlone';

/** Under which the grouping is remembered. */
const groupingKey = 'documents.grouping';

/** Every pair is looked at again, so a change waits for others that come with it; in milliseconds. */
const waits = { pause: 500, longest: 2000 };

/** The *Documents* view: every pair of the open folders. */
export class DocumentsTree implements vscode.Disposable {
  readonly #tandem: Tandem;
  readonly #memory: Memory;
  readonly #view: LinesView<ViewNode>;
  readonly #subscriptions: vscode.Disposable;
  readonly #pause: Pause;
  #filter: DocumentsFilter = 'all';
  #grouping: DocumentsGrouping;

  constructor(tandem: Tandem, analyses: Analyses, watch: DocumentWatch, memory: Memory) {
    this.#tandem = tandem;
    this.#memory = memory;
    this.#grouping = groupings.find((each) => each === memory.get(groupingKey)) ?? 'stage';
    this.#view = new LinesView({
      viewId: 'tandem.documents',
      emptyKey: noDocumentsKey,
      toTreeItem,
      read: (soFar) => this.#read(soFar),
    });
    this.#pause = new Pause(waits, () => void this.#view.follow());
    const again = () => (this.#view.isVisible ? this.#pause.again() : this.#view.forget());
    this.#subscriptions = vscode.Disposable.from(
      this.#view,
      new vscode.Disposable(tandem.documents.onChange(again)),
      analyses.onDidChange(again),
      analyses.onDidClose(again),
      watch.onDidChangeCharter(again),
      vscode.workspace.onDidChangeWorkspaceFolders(again),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('tandem.me')) again();
        if (event.affectsConfiguration('tandem.layouts')) this.#tellLeftAlone();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#tellLeftAlone()),
    );
    this.#tellLeftAlone();
  }

  /** By what pairs stand together. */
  get grouping(): DocumentsGrouping {
    return this.#grouping;
  }

  /** Shows only what a filter leaves, and says so above the lines. */
  async show(filter: DocumentsFilter): Promise<void> {
    this.#filter = filter;
    await vscode.commands.executeCommand('setContext', documentsFilterKey, filter === 'all' ? undefined : filter);
    this.#pause.stop();
    await this.#view.refresh();
  }

  /** Groups by something else, and remembers it. */
  async group(grouping: DocumentsGrouping): Promise<void> {
    this.#grouping = grouping;
    await this.#memory.set(groupingKey, grouping);
    this.#pause.stop();
    await this.#view.refresh();
  }

  dispose(): void {
    this.#pause.stop();
    this.#subscriptions.dispose();
  }

  #tellLeftAlone(): void {
    void vscode.commands.executeCommand('setContext', leftAloneKey, leavesLayoutsAlone());
  }

  async #read(soFar: (some: DrawnLines<ViewNode>) => void): Promise<ShownLines<ViewNode>> {
    const choice = { grouping: this.#grouping, filter: this.#filter };
    const drawn = (pairs: ShownPairs): DrawnLines<ViewNode> => ({
      lines: documentsView(pairs, choice),
      message: documentsMessage(pairs, choice) ?? '',
    });
    const pairs = await this.#tandem.documents.pairs((some) => soFar(drawn(some)));
    const waiting = myTurns(pairs) ?? 0;
    return {
      ...drawn(pairs),
      isEmpty: pairs.pairs.length === 0 && pairs.unread.length === 0,
      badge: waiting === 0 ? undefined : { value: waiting, tooltip: badgeText(waiting) },
    };
  }
}

const groupings: readonly DocumentsGrouping[] = ['stage', 'team', 'turn'];

function badgeText(waiting: number): string {
  return waiting === 1
    ? vscode.l10n.t('It is your turn in 1 document pair')
    : vscode.l10n.t('It is your turn in {0} document pairs', waiting);
}
