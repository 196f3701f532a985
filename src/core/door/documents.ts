import type { Core } from '../analysis/core.js';
import type { AnalyzeOptions } from '../analysis/source.js';
import type { Charter, DocumentKind } from '../charter/model/charter.js';
import { type CoverageFileFormat, coverageFile } from '../features/coverage/file.js';
import { type CoverageModel, coverageModel } from '../features/coverage/model.js';
import { namingBy } from '../features/coverage/naming.js';
import { coveragePage, unreadWarning } from '../features/coverage/page.js';
import type { CoveragePage } from '../features/coverage/pageModel.js';
import type { ShownPairs } from '../features/documents/shownPair.js';
import type { Finding } from '../rules/finding.js';
import { type RequirementCoverage, coverageOf } from '../workspace/coverage.js';
import type { DocumentFacts, FullFacts } from '../workspace/index/facts.js';
import type { AllFacts, IndexChange } from '../workspace/index/workspaceIndex.js';
import type { OpenNote } from '../workspace/openNotes.js';
import { externalClaims, type ExternalClaims } from '../workspace/manifests/externalCoverage.js';
import { externalsOf } from '../workspace/manifests/externalsOf.js';
import { partnersOf } from '../workspace/pair.js';
import { withoutParts } from '../workspace/parts.js';
import type { Turn } from '../workspace/turns.js';
import { shownPath } from '../workspace/uris.js';
import { shownPairsOf } from './shownPairs.js';

/** What becomes of the requirements of a workspace. */
export interface Coverage {
  readonly requirements: readonly RequirementCoverage[];
  /** What the designs say of requirements of other repositories. */
  readonly external: ExternalClaims;
  /** URIs of PRDs and SDDs of which nothing could be read. */
  readonly unread: readonly string[];
}

/** A PRD with its designs, or a design without one, and whose turn it is. */
export interface PairTurn {
  /** URI. */
  readonly prd: string | undefined;
  /** URIs. */
  readonly designs: readonly string[];
  /** URIs of the other files of those among them that lie in several. */
  readonly parts: readonly string[];
  readonly turn: Turn;
  /** Who does what next: `Tomas confirms FR-3`; `undefined` when nothing is open. */
  readonly next: string | undefined;
  readonly isMine: boolean;
}

/** The turns of a workspace, and the URIs of PRDs and SDDs of which nothing could be read. */
export interface Turns {
  readonly turns: readonly PairTurn[];
  readonly unread: readonly string[];
  /** Whether a charter knows the person at the keyboard. */
  readonly isMeKnown: boolean;
}

/** What a document is linked with. */
export interface Partners {
  /** Of the document itself; `undefined` when it is none of ours, or too heavy to read. */
  readonly kind: DocumentKind | undefined;
  readonly partners: readonly {
    readonly uri: string;
    /** Empty where it cannot be read. */
    readonly title: string;
  }[];
}

/** The documents of the open folders. */
export interface AboutDocuments {
  /** Calls `listener` whenever something changed; the function that comes back ends that. */
  onChange(listener: (change: IndexChange) => void): () => void;
  /** Reads what was not read since it changed. */
  update(): Promise<void>;
  /** URIs of the charters, in the order of their paths. */
  charterUris(): Promise<readonly string[]>;
  /** URIs of one kind in the workspace folder that holds `uri`. */
  inFolderOf(uri: string, kind: DocumentKind): Promise<readonly string[]>;
  /** What the rest of a workspace may want to know of a document; `undefined` when it is none of ours. */
  facts(uri: string): Promise<FullFacts | undefined>;
  /** The facts of all documents, those nearest to open ones first. */
  all(): Promise<AllFacts>;
  /** What becomes of each requirement in the designs, by PRD, and the URIs of the documents that could not be read for it. */
  coverage(): Promise<Coverage>;
  /** The same with decisions and dates, as a page shows it. */
  coveragePage(): Promise<CoveragePage>;
  /** The same as the text of a file, and what has to be said of it. */
  coverageFile(format: CoverageFileFormat): Promise<{ readonly text: string; readonly warnings: readonly string[] }>;
  /** Whose turn it is with each PRD and its designs, and with each design that has none; nearest to open documents first. */
  turns(): Promise<Turns>;
  /**
   * The same pairs with all that the *Documents* view shows of them.
   *
   * @param soFar called with those that are known as a whole while others are still being read, each time with more of them
   */
  pairs(soFar?: (pairs: ShownPairs) => void): Promise<ShownPairs>;
  /** The documents that one is linked with, whichever of the two links to the other; those that cannot be read by their name alone. */
  partners(uri: string): Promise<Partners>;
  /** URIs of what some documents are linked with, and of what that is linked with: what is said of these may hang on those. */
  linkedWith(uris: readonly string[]): Promise<ReadonlySet<string>>;
  /** URIs of every PRD, SDD, charter and ledger of the open folders, in the order of their paths. */
  uris(): Promise<readonly string[]>;
  /** What there is to say of a file as it is on the disk; nothing of it is remembered. `undefined` when it is gone. */
  findings(uri: string, options?: AnalyzeOptions): Promise<readonly Finding[] | undefined>;
  /** The notes for people in the documents that a charter governs, once all were read; `undefined`: where there is none. */
  notes(charter: string | undefined): Promise<readonly OpenNote[]>;
  /** The same as far as they were read. */
  notesSoFar(charter: string | undefined): readonly OpenNote[];
  /** Call when workspace folders were opened or closed. */
  forgetAll(): void;
}

/** The documents of a core. */
export function aboutDocuments(core: Core): AboutDocuments {
  const { documents, ports } = core;
  return {
    onChange: (listener) => documents.onChange(listener),
    update: () => documents.update(),
    charterUris: () => documents.charterUris(),
    inFolderOf: (uri, kind) => documents.inFolderOf(uri, kind),
    facts: (uri) => documents.facts(uri),
    all: () => documents.all(),
    async coverage() {
      const { facts, unread } = await documents.all();
      const folders = ports.folders.all();
      const external = externalClaims(facts, folders, await externalsOf(facts, core));
      return { requirements: coverageOf(facts, folders), external, unread };
    },
    async coveragePage() {
      const { model, unread } = await coverageOfAll(core);
      return coveragePage(model, unread);
    },
    async coverageFile(format) {
      const { model, unread } = await coverageOfAll(core);
      return { text: coverageFile(model, format), warnings: unread.length > 0 ? [unreadWarning(unread)] : [] };
    },
    turns: () => turnsOf(core),
    pairs: (soFar) => shownPairsOf(core, soFar),
    partners: (uri) => partnersIn(core, uri),
    linkedWith: (uris) => documents.linkedWith(uris),
    async uris() {
      const { facts, unread } = await documents.all();
      const ledgers: string[] = [];
      for (const uri of core.ledgers.uris()) if (await core.ledgers.isThere(uri)) ledgers.push(uri);
      return [...facts.map(({ uri }) => uri), ...unread, ...(await documents.charterUris()), ...ledgers].sort();
    },
    async findings(uri, options) {
      const read = await ports.files.readText(uri);
      if (read.fault === 'missing') return undefined;
      if (read.fault !== undefined) return core.analyzer.unreadable(uri, read.fault);
      return (await core.analyzer.wouldSay(uri, options)(read.text)).findings;
    },
    async notes(charter) {
      await documents.update();
      return documents.notesUnder(charter);
    },
    notesSoFar: (charter) => documents.notesUnder(charter),
    forgetAll: () => documents.forgetAll(),
  };
}

/** The coverage of every PRD, and the paths of files of which nothing could be read. */
async function coverageOfAll(core: Core): Promise<{
  readonly model: CoverageModel;
  readonly unread: readonly string[];
}> {
  const { documents, charters, ports } = core;
  const { facts, unread } = await documents.all();
  const folders = ports.folders.all();
  const inForce = new Map<string | undefined, Charter>();
  for (const { uri, charter } of facts)
    if (!inForce.has(charter)) inForce.set(charter, (await charters.for(uri)).charter);
  const broken: string[] = [];
  for (const uri of await documents.charterUris())
    if ((await charters.stateOf(uri)).type === 'unreadable') broken.push(uri);
  const path = (uri: string) => shownPath(folders, uri);
  const requirements = coverageOf(facts, folders);
  const external = externalClaims(facts, folders, await externalsOf(facts, core)).coverage;
  return {
    model: coverageModel({ facts, requirements, external, isAsked: () => true, naming: namingBy(inForce, path) }),
    unread: [...unread, ...inConflict(facts), ...broken].map(path).sort(),
  };
}

/** URIs of the documents of which nobody knows what they say before somebody finishes a merge. */
function inConflict(facts: readonly DocumentFacts[]): readonly string[] {
  return facts.flatMap(({ uri, broken }) => (broken?.isConflict ? [uri] : []));
}

async function turnsOf(core: Core): Promise<Turns> {
  const { pairs, unread, isMeKnown } = await shownPairsOf(core);
  const turns = pairs.map(({ prd, designs, parts = [], turn, next, isMyTurn }): PairTurn => ({
    prd: prd?.uri,
    designs: designs.map(({ uri }) => uri),
    parts: parts.map(({ uri }) => uri),
    turn,
    next,
    isMine: isMyTurn,
  }));
  return { turns, unread, isMeKnown };
}

async function partnersIn({ documents, ports }: Core, uri: string): Promise<Partners> {
  // Which designs speak of a PRD, their own texts alone tell.
  await documents.update();
  const own = await documents.facts(uri);
  if (!own) return { kind: undefined, partners: [] };
  const linked = own.links.flatMap(({ kind, leadsTo }) => (kind === own.kind ? [] : (leadsTo ?? [])));
  const targets = [...linked, ...own.partners];
  const found = withoutParts(partnersOf({ own, others: await documents.around(uri, targets) }));
  const known = new Set(found.map((each) => each.uri));
  const unread: string[] = [];
  for (const target of new Set(targets)) {
    if (!known.has(target) && (await ports.files.stat(target)) === 'file') unread.push(target);
  }
  return {
    kind: own.kind,
    partners: [
      ...found.map((each) => ({ uri: each.uri, title: each.title })),
      ...unread.map((each) => ({ uri: each, title: '' })),
    ],
  };
}
