import type { DocumentKind, SeveritySetting } from '../charter/model/charter.js';
import type { CharterReading } from '../charter/read/readCharter.js';
import type { Asked } from '../layouts/layout.js';
import type { TandemDocument } from '../document/document.js';
import type { LedgerReading } from '../document/ledger/readLedger.js';
import type { SignOffOrigin } from '../document/signoffs/signOffOrigin.js';
import type { TemplateReading } from '../document/templates/customTemplate.js';
import type { Span } from '../text/range.js';
import type { SpanEdit } from '../text/textEdit.js';
import type { EditingSession } from '../workspace/editingSession.js';
import type { ResolvedLink } from '../workspace/links.js';
import type { NamedManifest } from '../workspace/manifests/external.js';
import type { Pair } from '../workspace/pair.js';
import type {
  CharterFileChange,
  FixAction,
  LedgerFileChange,
  Missed,
  PartnerFileChange,
  RelatedPlace,
  Severity,
} from './finding.js';
import type { UnreadableCharter } from '../workspace/charters.js';
import type { Encoding, ReadFault } from '../workspace/ports.js';
import type { TemplateFolder } from '../workspace/templates/templateFolder.js';

/** What a rule may read when it looks at a PRD or SDD. */
export interface DocumentContext {
  readonly document: TandemDocument;
  /** The document's partner links, followed. */
  readonly links: readonly ResolvedLink[];
  /** What it is read together with. */
  readonly pair: Pair;
  /**
   * Whether the PRDs that a design links to say what customers gain; `none`: no PRD is linked, `unknown`: one of them cannot be read.
   * `undefined` where nothing hangs on it.
   */
  readonly gain: 'stated' | 'missing' | 'none' | 'unknown' | undefined;
  /** URIs of the documents of a kind that the workspace holds, in no particular order. */
  readonly known: Readonly<Record<DocumentKind, readonly string[]>>;
  /** The user's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Who is editing it, when that is known; never in CI. */
  readonly session: EditingSession | undefined;
  /** The charter file that governs it, as it is now: for fixes that write into it. `undefined` when there is none. */
  readonly charterFile: CharterFile | undefined;
  /** The charter file that governs it and cannot be read. */
  readonly unreadableCharter: UnreadableCharter | undefined;
  /** How the file spells its text; `undefined` when an editor has it open. */
  readonly encoding: Encoding | undefined;
  /** Where each sign-off of the front matter comes from; `undefined` unless somebody asked for it. */
  readonly signOffOrigins?: readonly SignOffOrigin[] | undefined;
}

/** A charter that a file holds. */
export interface CharterFile {
  readonly uri: string;
  readonly reading: CharterReading;
}

/** What a rule may read when it looks at a charter. */
export interface CharterContext extends CharterFile {
  /** The user's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly text: string;
  /** How the file spells its text; `undefined` when an editor has it open. */
  readonly encoding: Encoding | undefined;
  /** The folder of templates that it names, where a folder is open. */
  readonly templates: TemplateFolder | undefined;
  /** The manifests that it names, and what became of each. */
  readonly manifests: readonly NamedManifest[];
}

/** What a rule may read when it looks at a ledger. */
export interface LedgerContext {
  readonly reading: LedgerReading;
  /** Paths that it names and at which no file is. */
  readonly gone: ReadonlySet<string>;
}

/** A file that was not read, and why. */
export interface SourceContext {
  readonly fault: ReadFault | 'long-block' | 'many-underlines' | 'too-deep' | 'too-dense';
  /** Where reading it went wrong; zero when it is the file as a whole. */
  readonly offset: number;
  readonly uri: string;
  readonly isCharter: boolean;
  /** Another file: the charter that governs this one and cannot be read. */
  readonly unreadableCharter: UnreadableCharter | undefined;
}

/** What a rule may read when it looks at a file from which documents are made. */
export interface TemplateContext {
  readonly uri: string;
  readonly reading: TemplateReading;
  /**
   * Where it is: in a folder of templates; in such a folder behind a symbolic link, which is not followed; or elsewhere, so
   * that nobody is offered it.
   */
  readonly place: 'offered' | 'linked' | 'elsewhere';
  /** Paths of the other templates that are offered under the same label for the same documents. */
  readonly alike: readonly string[];
  /** The file tells about its folder and need not be a template. */
  readonly isAboutFolder: boolean;
  readonly text: string;
}

/** A file in which two versions stand side by side. */
export interface ConflictContext {
  /** The line with which the conflict begins. */
  readonly span: Span;
}

/** A way to mend what a rule reports. */
export interface RuleFix {
  readonly title: string;
  /** Edits of the file that is looked at. */
  readonly edits: readonly SpanEdit[];
  /** What a charter is to say. */
  readonly change?: CharterFileChange;
  /** What a partner is to say. */
  readonly partner?: PartnerFileChange;
  /** What the ledger is to have of the file that is looked at. */
  readonly record?: LedgerFileChange;
  /** Safe to apply without looking: *fix all* takes it. */
  readonly preferred?: boolean;
  /** What to do beside the edits, for what no edit can express. */
  readonly action?: FixAction;
}

/** One thing a rule has to say. */
export interface Report {
  readonly span: Span;
  /** Where its fixes are offered, when that is more than where it is shown. */
  readonly scope?: Span;
  readonly message: string;
  /** How loud it is at most while nobody has set the severity of its rule. */
  readonly atMost?: Severity;
  readonly fixes?: readonly RuleFix[];
  /** What it says is not there, for whoever knows where it is. */
  readonly about?: Missed;
  /** The places that it compares, in the same file or another, each with what stands there. */
  readonly related?: readonly ({ readonly span: Span; readonly message: string } | RelatedPlace)[];
}

/**
 * A rule. Its metadata is the one source of the documentation, the settings, the README's table and `tandem rules`.
 * An id, once published, is never given to another rule.
 */
export interface Rule {
  readonly id: string;
  /** What it says, as one line for lists. */
  readonly summary: string;
  /** Why it matters and how to answer it: Markdown paragraphs for its documentation page. */
  readonly docs: string;
  readonly defaultSeverity: SeveritySetting;
  /** Instead of `defaultSeverity` once the document's stage is *ready* or later: a gap in the content that may wait until then. */
  readonly defaultFromReady?: SeveritySetting;
  /** What it looks for: where a document stands in the layout of another tool that does not ask for it, the rule is silent. */
  readonly asked?: Asked;
  /**
   * Says that what was written cannot be taken as it stands: no charter may set how loud it is and no comment may switch it off,
   * only the user.
   */
  readonly beyondCharter?: true;
  /** The files it looks at. */
  readonly appliesTo: readonly (DocumentKind | 'charter' | 'template' | 'ledger')[];
  readonly fixable: boolean;
  readonly checkDocument?: (context: DocumentContext) => Iterable<Report>;
  readonly checkSource?: (context: SourceContext) => Iterable<Report>;
  readonly checkCharter?: (context: CharterContext) => Iterable<Report>;
  readonly checkTemplate?: (context: TemplateContext) => Iterable<Report>;
  readonly checkLedger?: (context: LedgerContext) => Iterable<Report>;
  /** Instead of all others, for a file that nobody has finished merging. */
  readonly checkConflict?: (context: ConflictContext) => Iterable<Report>;
}
