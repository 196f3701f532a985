import * as vscode from 'vscode';
import type { CoverageFileFormat } from '../core/features/coverage/file.js';
import type { CoveragePage, PagePlace } from '../core/features/coverage/pageModel.js';
import type { Tandem } from '../core/tandem.js';
import { isFromPage, type FromPage, type ToPage } from '../webview/messages.js';
import type { Analyses } from './analyses.js';
import { toRange } from './convert.js';
import type { DocumentWatch } from './documentWatch.js';
import { askChoice } from './ownership/steps.js';
import { Pause } from './pause.js';

const viewType = 'tandem.coverage';

/** After what pause the page shows what changed, in milliseconds. */
const waits = { pause: 150, longest: 1000 };

/** The page with the coverage of all PRDs; there is one at most. It reads nothing while nobody sees it. */
export class CoveragePanel implements vscode.Disposable {
  readonly #tandem: Tandem;
  readonly #analyses: Analyses;
  readonly #extension: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  readonly #subscriptions: vscode.Disposable;
  readonly #pause = new Pause(waits, () => void this.#send());
  #panel: vscode.WebviewPanel | undefined;
  /** What the page shows, and the same as JSON; nothing while it is hidden, when it forgets everything. */
  #shown: { readonly page: CoveragePage; readonly json: string } | undefined;
  #isReady = false;
  #runs = 0;

  constructor(
    tandem: Tandem,
    analyses: Analyses,
    watch: DocumentWatch,
    { extension, log }: { readonly extension: vscode.Uri; readonly log: vscode.LogOutputChannel },
  ) {
    this.#tandem = tandem;
    this.#analyses = analyses;
    this.#extension = extension;
    this.#log = log;
    this.#subscriptions = vscode.Disposable.from(
      analyses.onDidChange(() => this.#changed()),
      analyses.onDidClose(() => this.#changed()),
      watch.onDidChangeCharter(() => this.#changed()),
      new vscode.Disposable(tandem.documents.onChange(() => this.#changed())),
      vscode.window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel) => {
          this.#adopt(panel);
          return Promise.resolve();
        },
      }),
    );
  }

  dispose(): void {
    this.#pause.stop();
    this.#panel?.dispose();
    this.#subscriptions.dispose();
  }

  /** Opens the page, or shows the one that is open. */
  show(): void {
    if (this.#panel) {
      this.#panel.reveal();
      return;
    }
    this.#adopt(vscode.window.createWebviewPanel(viewType, vscode.l10n.t('Coverage'), vscode.ViewColumn.Active));
  }

  #adopt(panel: vscode.WebviewPanel): void {
    this.#panel?.dispose();
    this.#panel = panel;
    const media = vscode.Uri.joinPath(this.#extension, 'dist', 'webview');
    panel.webview.options = { enableScripts: true, localResourceRoots: [media] };
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (isFromPage(message)) void this.#received(message);
    });
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.#forget();
    });
    panel.onDidDispose(() => {
      if (this.#panel !== panel) return;
      this.#panel = undefined;
      this.#forget();
    });
    this.#forget();
    panel.webview.html = htmlOf(panel.webview, media);
  }

  #forget(): void {
    this.#isReady = false;
    this.#shown = undefined;
    this.#runs++;
    this.#pause.stop();
  }

  #changed(): void {
    if (this.#isReady) this.#pause.again();
  }

  async #send(): Promise<void> {
    const run = ++this.#runs;
    const page = await this.#tandem.documents.coveragePage();
    const panel = this.#panel;
    if (run !== this.#runs || !panel || !this.#isReady) return;
    const json = JSON.stringify(page);
    if (json === this.#shown?.json) return;
    this.#shown = { page, json };
    const message: ToPage = { type: 'show', page };
    await panel.webview.postMessage(message);
  }

  async #received(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#isReady = true;
        this.#shown = undefined;
        await this.#send();
        return;
      case 'open':
        if (this.#isShown(message.place)) await this.#open(message.place, message.beside);
        return;
      case 'export':
        await this.#export();
        return;
    }
  }

  /** The page leads nowhere but where its cells do. */
  #isShown({ uri }: PagePlace): boolean {
    const rows = this.#shown?.page.tables.flatMap((table) => table.rows) ?? [];
    return rows.some(({ cells }) => cells.some(({ place }) => place?.uri === uri));
  }

  /** Opens a place where the other editors are, so that the page stays in sight where there is room for both. */
  async #open({ uri, range, decision }: PagePlace, beside: boolean): Promise<void> {
    const own = this.#panel?.viewColumn;
    const other = vscode.window.visibleTextEditors.find(({ viewColumn }) => viewColumn && viewColumn !== own);
    const viewColumn = other?.viewColumn ?? (beside ? vscode.ViewColumn.Beside : own);
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
      const at = range ?? (decision === undefined ? undefined : await this.#answer(document, decision));
      const start = at ? toRange(at).start : new vscode.Position(0, 0);
      await vscode.window.showTextDocument(document, {
        ...(viewColumn === undefined ? {} : { viewColumn }),
        selection: new vscode.Range(start, start),
      });
    } catch (error) {
      this.#log.error(String(error));
      const path = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
      void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be opened.', path));
    }
  }

  /** Where a document answers a decision. */
  async #answer(document: vscode.TextDocument, decision: string) {
    await this.#analyses.now(document);
    const decisions = this.#tandem.standing(document.uri.toString(), 0)?.decisions ?? {};
    return Object.hasOwn(decisions, decision) ? decisions[decision]?.ranges[0] : undefined;
  }

  async #export(): Promise<void> {
    const answer = await askChoice({
      title: vscode.l10n.t('Export Coverage'),
      placeholder: vscode.l10n.t('Which format?'),
      items: formats(),
      canGoBack: false,
    });
    if (typeof answer !== 'object') return;
    const { format, label, ending } = answer.value;
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const target = await vscode.window.showSaveDialog({
      ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `coverage.${ending}`) } : {}),
      filters: { [label]: [ending] },
    });
    if (!target) return;
    const path = vscode.workspace.asRelativePath(target);
    try {
      const { text, warnings } = await this.#tandem.documents.coverageFile(format);
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
      for (const warning of warnings) void vscode.window.showWarningMessage(warning);
    } catch (error) {
      this.#log.error(String(error));
      void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written.', path));
      return;
    }
    const open = vscode.l10n.t('Open');
    const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('Coverage is saved as {0}.', path), open);
    if (chosen === open) await vscode.commands.executeCommand('vscode.open', target);
  }
}

interface Format {
  readonly label: string;
  readonly description: string;
  readonly format: CoverageFileFormat;
  readonly ending: string;
}

function formats(): readonly Format[] {
  return [
    {
      label: 'Markdown',
      description: vscode.l10n.t('For a pull request or a wiki'),
      format: 'markdown',
      ending: 'md',
    },
    { label: 'CSV', description: vscode.l10n.t('For a spreadsheet'), format: 'csv', ending: 'csv' },
    { label: 'HTML', description: vscode.l10n.t('A page that needs nothing else'), format: 'html', ending: 'html' },
  ];
}

/** The page before it knows what to show. Nothing runs in it but our own script, and it may load nothing else. */
function htmlOf(webview: vscode.Webview, media: vscode.Uri): string {
  const nonce = newNonce();
  const address = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(media, name)).toString();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${escaped(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(vscode.l10n.t('Coverage'))}</title>
<link rel="stylesheet" nonce="${nonce}" href="${escaped(address('coverage.css'))}">
</head>
<body>
<p role="status">${escaped(vscode.l10n.t('Reading the documents…'))}</p>
<script nonce="${nonce}" src="${escaped(address('coverage.js'))}"></script>
</body>
</html>
`;
}

function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
