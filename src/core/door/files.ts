import { whyNotToWrite } from '../analysis/analyzer.js';
import type { Core } from '../analysis/core.js';
import { type Analysis, plainAnalysis } from '../analysis/plainAnalysis.js';
import type { AnalyzeOptions, Source } from '../analysis/source.js';
import type { DocumentKind } from '../charter/model/charter.js';
import type { ContentKind } from '../document/kind/contentKind.js';
import type { Finding } from '../rules/finding.js';
import { concerns, concernsKinds } from '../workspace/index/dependencies.js';
import type { FileChange } from '../workspace/index/fileChanges.js';
import type { IndexChange } from '../workspace/index/workspaceIndex.js';
import { recordedSignOffKeys } from '../workspace/signOffKeys.js';
import type { ReadFault } from '../workspace/ports.js';

/** What something that happened outside a document concerns. */
export interface Concerned {
  /** URIs of the documents, of those analysed and not closed, that are to be analysed again. */
  readonly documents: readonly string[];
  /** Whether a charter came, went or says something else. */
  readonly charters: boolean;
}

/** What a ledger has of a document. */
export interface LedgerRecords {
  /** URI of the ledger. */
  readonly ledger: string;
  /** By what each of its sign-offs that count is known in the history of the ledger, in the order in which they count. */
  readonly signOffs: readonly string[];
}

/** Reading files, and following what becomes of them. */
export interface AboutFiles {
  /** Reads a file and says what is to be said about it. Never rejects because of what the file holds. */
  analyze(source: Source, options?: AnalyzeOptions): Promise<Analysis>;
  /** The kind of a file, without reading more than its front matter; `undefined` when it is none of ours. */
  kindOf(source: Source): Promise<DocumentKind | undefined>;
  /** What a file reads like, whatever its name and front matter; for when somebody asks. */
  detect(source: Source): Promise<ContentKind>;
  /** Findings for a file that could not be read at all, as loud as its charter says. */
  unreadable(uri: string, fault: ReadFault): Promise<readonly Finding[]>;
  /** Why nothing may be written into a file: somebody has to finish a merge first. `undefined` when it may. */
  whyNotToWrite(source: Source): string | undefined;
  /** Lets go of what is kept for a file that was closed. */
  close(uri: string): void;
  /** Follows what happened to files and folders, and says what that concerns. */
  filesChanged(changes: readonly FileChange[]): Promise<Concerned>;
  /** What the ledger has of a document; `undefined` where there is none. */
  recordsOf(source: Source): Promise<LedgerRecords | undefined>;
  /** Takes in that a charter says something else, on the disk or in an editor. */
  charterChanged(uri: string): Concerned;
  /** URIs of the open documents that a change of the index concerns: those that look for partners. */
  concernedBy(change: IndexChange): readonly string[];
}

/** Files, as a core reads and follows them. */
export function aboutFiles({ analyzer, charters, documents, ledgers, sessions }: Core): AboutFiles {
  return {
    analyze: async (source, options) => plainAnalysis(await analyzer.analyze(source, options)),
    kindOf: (source) => analyzer.kindOf(source),
    detect: (source) => analyzer.readsLike(source),
    unreadable: (uri, fault) => analyzer.unreadable(uri, fault),
    whyNotToWrite,
    close(uri) {
      analyzer.close(uri);
      sessions.end(uri);
      documents.close(uri);
    },
    async filesChanged(changes) {
      const touched = await documents.apply(changes);
      const paths = new Set(touched.paths);
      return {
        documents: [
          ...analyzer.whoseDependencies((each) => !each || touched.everything || concerns(each, touched)),
          ...analyzer.whoNames((manifest) => touched.everything || paths.has(manifest)),
        ],
        charters: touched.everything || touched.charters.length > 0,
      };
    },
    async recordsOf({ uri, text }) {
      const recorded = await ledgers.of(await charters.for(uri), uri);
      if (!recorded || !(await ledgers.isThere(recorded.ledger))) return undefined;
      return { ledger: recorded.ledger, signOffs: recordedSignOffKeys(text, recorded) };
    },
    charterChanged(uri) {
      documents.charterChanged(uri);
      const touched = { charters: [uri], paths: [] };
      return { documents: analyzer.whoseDependencies((each) => !each || concerns(each, touched)), charters: true };
    },
    concernedBy: ({ kinds, partners }) =>
      analyzer.whoseDependencies(
        (each) => each !== undefined && (concernsKinds(each, kinds) || partners.has(each.uri)),
      ),
  };
}
