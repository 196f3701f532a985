import type { Charter, DocumentKind, TeamId } from '../charter/model/charter.js';
import { isBare, type DocumentPlace } from '../document/documentPlace.js';
import type { Finding } from '../rules/finding.js';
import type { LiveAnalysis, Unread } from './liveAnalysis.js';

/** What Tandem makes of one version of a file. */
export type Analysis =
  | {
      readonly type: 'document';
      readonly uri: string;
      readonly kind: DocumentKind;
      readonly title: string;
      readonly charter: Charter;
      readonly team: TeamId | undefined;
      /** Where it stands in the layout of another tool. */
      readonly place: DocumentPlace | undefined;
      /** It has no front matter and is to have none. */
      readonly isBare: boolean;
      readonly findings: readonly Finding[];
    }
  | {
      readonly type: 'charter';
      readonly uri: string;
      readonly charter: Charter;
      readonly findings: readonly Finding[];
    }
  /** A file from which documents are made, and none itself. */
  | { readonly type: 'template'; readonly uri: string; readonly findings: readonly Finding[] }
  /** The ledger of documents that have no front matter. */
  | { readonly type: 'ledger'; readonly uri: string; readonly findings: readonly Finding[] }
  /** Neither a PRD, an SDD nor a charter; findings only when it would be one and cannot be read. */
  | { readonly type: 'none'; readonly findings: readonly Finding[]; readonly unread?: Unread };

/** What outsiders get of an analysis: no tree. */
export function plainAnalysis(analysis: LiveAnalysis): Analysis {
  const { findings } = analysis;
  switch (analysis.type) {
    case 'document': {
      const { uri, kind, title, charter, team, place } = analysis.document;
      return {
        type: 'document',
        uri,
        kind,
        title: title.text,
        charter,
        team,
        place,
        isBare: isBare(analysis.document),
        findings,
      };
    }
    case 'charter':
      return { type: 'charter', uri: analysis.uri, charter: analysis.reading.charter, findings };
    case 'template':
      return { type: 'template', uri: analysis.uri, findings };
    case 'ledger':
      return { type: 'ledger', uri: analysis.uri, findings };
    case 'none': {
      const { unread } = analysis;
      return { type: 'none', findings, ...(unread === undefined ? {} : { unread }) };
    }
  }
}
