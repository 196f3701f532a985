import type { CharterReading } from '../charter/read/readCharter.js';
import type { TandemDocument } from '../document/document.js';
import type { Finding } from '../rules/finding.js';
import type { SourceContext } from '../rules/rule.js';
import type { EditingSession } from '../workspace/editingSession.js';
import type { ResolvedLink } from '../workspace/links.js';
import type { Pair } from '../workspace/pair.js';
import type { ReadFault } from '../workspace/ports.js';

/** What Tandem makes of one version of a file, with the trees it was read from: it never leaves the core. */
export type LiveAnalysis =
  | {
      readonly type: 'document';
      readonly document: TandemDocument;
      readonly links: readonly ResolvedLink[];
      readonly pair: Pair;
      readonly session: EditingSession | undefined;
      readonly findings: readonly Finding[];
    }
  | {
      readonly type: 'charter';
      readonly uri: string;
      readonly reading: CharterReading;
      readonly findings: readonly Finding[];
    }
  /** A file from which documents are made, and none itself. */
  | { readonly type: 'template'; readonly uri: string; readonly text: string; readonly findings: readonly Finding[] }
  /** The ledger of documents that have no front matter. */
  | { readonly type: 'ledger'; readonly uri: string; readonly findings: readonly Finding[] }
  /** Neither a PRD, an SDD nor a charter; findings only when it would be one and cannot be read. */
  | { readonly type: 'none'; readonly findings: readonly Finding[]; readonly unread?: Unread };

/** Why a text that would be a document is not read as one. */
export type Unread = Exclude<SourceContext['fault'], ReadFault> | 'too-large' | 'binary';
