import type MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import type { Badge } from '../core/features/badges.js';
import type { Tandem } from '../core/tandem.js';
import { badgePlugin, type BadgesInLine } from '../preview/badgePlugin.js';
import type { Analyses } from './analyses.js';
import { readSetting } from './settings.js';

const noBadges: BadgesInLine = () => [];

/**
 * The badges over the headings of Markdown previews. A preview never waits: it shows what is known of its document by then,
 * and is drawn once more when that turns out to be something else.
 */
export class PreviewBadges implements vscode.Disposable {
  readonly #tandem: Tandem;
  /** What the previews show, by the document’s URI. */
  readonly #shown = new Map<string, string>();
  /** The documents whose preview shows what no longer holds. */
  readonly #outdated = new Set<string>();
  readonly #subscriptions: vscode.Disposable;

  constructor(tandem: Tandem, analyses: Analyses) {
    this.#tandem = tandem;
    this.#subscriptions = vscode.Disposable.from(
      analyses.onDidChange(({ document }) => this.#analysed(document.uri)),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#refresh()),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** For the editor’s own preview, which calls it once with its markdown-it. */
  extendMarkdownIt(markdown: MarkdownIt): MarkdownIt {
    return badgePlugin(markdown, (env) => this.#badgesFor(env));
  }

  #badgesFor(env: unknown): BadgesInLine {
    const uri = documentIn(env);
    if (!uri) return noBadges;
    const key = uri.toString();
    const badges = this.#badgesOf(uri);
    this.#shown.set(key, fingerprint(badges));
    this.#outdated.delete(key);
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === key);
    return document ? inLinesOf(document, badges) : noBadges;
  }

  #badgesOf(uri: vscode.Uri): readonly Badge[] {
    return readSetting('preview.badges', uri) ? this.#tandem.badges(uri.toString()) : [];
  }

  #analysed(uri: vscode.Uri): void {
    const key = uri.toString();
    const shown = this.#shown.get(key);
    if (shown === undefined) return;
    if (shown === fingerprint(this.#badgesOf(uri))) this.#outdated.delete(key);
    else this.#outdated.add(key);
    this.#refresh();
  }

  /** Asks for a new drawing, once for all that is outdated. All previews are drawn again, so never without need. */
  #refresh(): void {
    if (this.#outdated.size === 0 || !isPreviewOpen()) return;
    for (const key of this.#outdated) this.#shown.set(key, fingerprint(this.#badgesOf(vscode.Uri.parse(key))));
    this.#outdated.clear();
    void vscode.commands.executeCommand('markdown.preview.refresh');
  }
}

/** What is seen of badges: one that merely moves to another line is drawn there with its heading anyway. */
function fingerprint(badges: readonly Badge[]): string {
  return JSON.stringify(badges.map(({ heading, texts }) => [heading, ...texts]));
}

function documentIn(env: unknown): vscode.Uri | undefined {
  if (typeof env !== 'object' || env === null || !('currentDocument' in env)) return undefined;
  return env.currentDocument instanceof vscode.Uri ? env.currentDocument : undefined;
}

function isPreviewOpen(): boolean {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(
      ({ input }) =>
        (input instanceof vscode.TabInputWebview || input instanceof vscode.TabInputCustom) &&
        input.viewType.includes('markdown.preview'),
    );
}

/**
 * Finds badges by the line of their heading. While somebody types, the badges are of a moment ago: each then stays with its
 * heading, the nearest with the same text.
 */
function inLinesOf(document: vscode.TextDocument, badges: readonly Badge[]): BadgesInLine {
  const byLine = new Map<number, (readonly string[])[]>();
  const linesOf = new Map<string, number[]>();
  for (const { line, heading, texts } of badges) {
    const here = byLine.get(line);
    if (here) here.push(texts);
    else {
      byLine.set(line, [texts]);
      const alike = linesOf.get(heading);
      if (alike) alike.push(line);
      else linesOf.set(heading, [line]);
    }
  }
  const textOf = (line: number) => (line < document.lineCount ? document.lineAt(line).text : '');
  const isCurrent = badges.every(({ line, heading }) => textOf(line) === heading);
  return (line) => byLine.get(isCurrent ? line : (nearest(linesOf.get(textOf(line)) ?? [], line) ?? -1)) ?? [];
}

/** Of lines in ascending order the one closest to another. */
function nearest(lines: readonly number[], line: number): number | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? Infinity) < line) low = middle + 1;
    else high = middle;
  }
  const [above, below] = [lines[low - 1], lines[low]];
  if (above === undefined || below === undefined) return above ?? below;
  return line - above < below - line ? above : below;
}
