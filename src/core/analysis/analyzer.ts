import type { DocumentKind } from '../charter/model/charter.js';
import type { ContentKind } from '../document/kind/contentKind.js';
import { conflictMessage, findConflict } from '../parse/conflicts.js';
import { tooHeavyToParse } from '../parse/markdown/limits.js';
import { conflictIn } from '../parse/markdown/markdownConflict.js';
import { parseMarkdown } from '../parse/markdown/markdownParser.js';
import type { Finding } from '../rules/finding.js';
import { runRules } from '../rules/runRules.js';
import { LineIndex } from '../text/lineIndex.js';
import { isCharterFile } from '../workspace/charters.js';
import type { Dependencies } from '../workspace/index/dependencies.js';
import { isLedgerFile } from '../workspace/ledgers.js';
import type { ReadFault } from '../workspace/ports.js';
import { readHeadOf } from '../workspace/readInForce.js';
import { analyzeCharter } from './analyzeCharter.js';
import { analyzeDocument } from './analyzeDocument.js';
import { analyzeLedger } from './analyzeLedger.js';
import type { AnalyzerSources } from './analyzerSources.js';
import type { Kept } from './kept.js';
import { isTemplate, knownAs } from './knownAs.js';
import type { LiveAnalysis } from './liveAnalysis.js';
import { readsLike } from './readsLike.js';
import { severitySources } from './severitySources.js';
import type { AnalyzeOptions, Source } from './source.js';

/**
 * Reads files whole and says what is to be said about them. Of a file that was analysed the tree is kept, for the next
 * version, and the last analysis, for whoever asks about it, until it is closed.
 */
export class Analyzer {
  readonly #from: AnalyzerSources;
  readonly #kept = new Map<string, Kept>();
  #serial = 0;

  constructor(sources: AnalyzerSources) {
    this.#from = sources;
  }

  /** Never rejects because of what the file holds. */
  async analyze(source: Source, options: AnalyzeOptions = {}): Promise<LiveAnalysis> {
    // Taken before anything is waited for: what is kept for a file that is closed meanwhile goes with it.
    const keep = this.#kept.get(source.uri) ?? {};
    this.#kept.set(source.uri, keep);
    const serial = ++this.#serial;
    const analysis = await this.#analyzeAny(source, options, keep);
    if (serial > (keep.latest?.serial ?? 0)) keep.latest = { serial, analysis };
    return analysis;
  }

  /** The last analysis of a file that is not closed. */
  latest(uri: string): LiveAnalysis | undefined {
    return this.#kept.get(uri)?.latest?.analysis;
  }

  /** The analysis of a text of a file: the last one, where it is of that text. Nothing is remembered. */
  async at({ uri, text }: Source): Promise<LiveAnalysis> {
    const latest = this.latest(uri);
    return latest?.type === 'document' && latest.document.text === text ? latest : this.wouldSay(uri)(text);
  }

  /** What would be said of a file if it had a text; nothing of it is remembered. */
  wouldSay(uri: string, options: AnalyzeOptions = {}): (text: string) => Promise<LiveAnalysis> {
    const { tree, weight, head, kind } = this.#kept.get(uri) ?? {};
    const memory: Kept = { ...(tree && { tree }), ...(weight && { weight }), ...(head && { head }) };
    return (text) => {
      // A text counts as what the file itself was, whatever another one before it would have made of it.
      memory.kind = kind;
      return this.#analyzeAny({ uri, text }, options, memory);
    };
  }

  async #analyzeAny(source: Source, options: AnalyzeOptions, keep: Kept): Promise<LiveAnalysis> {
    if (isCharterFile(source.uri)) return analyzeCharter(this.#from, source, options, keep);
    return isLedgerFile(source.uri)
      ? analyzeLedger(this.#from, source, options)
      : analyzeDocument(this.#from, source, options, { keep, isKept: () => this.#kept.get(source.uri) === keep });
  }

  /** The kind of a file, without reading more than its front matter; `undefined` when it is none of ours. */
  async kindOf(source: Source): Promise<DocumentKind | undefined> {
    if (isCharterFile(source.uri) || isLedgerFile(source.uri)) return undefined;
    return (
      await knownAs(
        this.#from,
        source,
        readHeadOf(source.text),
        await this.#from.charters.for(source.uri),
        this.#kept.get(source.uri)?.kind,
      )
    ).kind;
  }

  /** Whether a file is one from which documents are made. */
  async isTemplate(source: Source): Promise<boolean> {
    if (isCharterFile(source.uri)) return false;
    return isTemplate(source, readHeadOf(source.text), await this.#from.charters.for(source.uri));
  }

  /** What a file reads like, whatever its name and front matter. */
  async readsLike(source: Source): Promise<ContentKind> {
    return readsLike(source, (await this.#from.charters.for(source.uri)).charter);
  }

  /** Findings for a file that could not be read at all, as loud as its charter says. */
  async unreadable(uri: string, fault: ReadFault): Promise<readonly Finding[]> {
    const inForce = await this.#from.charters.for(uri);
    const severities = severitySources(inForce.charter.rules, {});
    const isCharter = isCharterFile(uri);
    const source = { fault, offset: 0, uri, isCharter, unreadableCharter: inForce.unreadable };
    return runRules({ uri, lines: new LineIndex(''), severities, source });
  }

  /** URIs of the documents analysed and not closed whose dependencies are as wanted; `undefined` in a first reading. */
  whoseDependencies(isWanted: (dependencies: Dependencies | undefined) => boolean): readonly string[] {
    const documents = [...this.#kept].filter(([uri]) => !isCharterFile(uri));
    return documents.flatMap(([uri, { dependencies }]) => (isWanted(dependencies) ? [uri] : []));
  }

  /** URIs of the charters analysed and not closed that name a manifest as wanted. */
  whoNames(isWanted: (manifest: string) => boolean): readonly string[] {
    return [...this.#kept].flatMap(([uri, { manifests = [] }]) => (manifests.some(isWanted) ? [uri] : []));
  }

  /** Lets go of what is kept for a file. */
  close(uri: string): void {
    this.#kept.delete(uri);
  }
}

/** Why nothing may be written into a file: somebody has to finish a merge first. `undefined` when it may. */
export function whyNotToWrite({ uri, text }: Source): string | undefined {
  // Markdown may show a conflict in a code block; whether it does is looked up only where there may be one.
  const isInConflict =
    findConflict(text) !== undefined &&
    (isCharterFile(uri) ||
      isLedgerFile(uri) ||
      tooHeavyToParse(text) !== undefined ||
      conflictIn(parseMarkdown(text)) !== undefined);
  return isInConflict ? conflictMessage() : undefined;
}
