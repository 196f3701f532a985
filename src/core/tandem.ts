import * as l10n from '@vscode/l10n';
import { whyNotToWrite } from './analysis/analyzer.js';
import { createCore, type Core } from './analysis/core.js';
import { planFileMoves, type FileMovePlan } from './analysis/fileMoves.js';
import type { LiveAnalysis } from './analysis/liveAnalysis.js';
import { Names, type Highlight, type PathLink, type RenamePlace } from './analysis/names.js';
import { plainAnalysis, type Analysis } from './analysis/plainAnalysis.js';
import {
  governingCharter,
  plainState,
  type GoverningCharter,
  type PlainCharterState,
} from './analysis/plainCharter.js';
import type { AnalyzeOptions, Source } from './analysis/source.js';
import type { Charter, DecisionId, DocumentKind, PersonId } from './charter/model/charter.js';
import type { ContentKind } from './document/kind/contentKind.js';
import type { SignOffOrigin } from './document/signoffs/signOffOrigin.js';
import { templatesFor } from './document/templates/builtIn.js';
import { templateFrom, type TemplateAbout } from './document/templates/customFromDocument.js';
import type { CustomTemplate } from './document/templates/customTemplate.js';
import type { Template } from './document/templates/template.js';
import { badges, type Badge } from './features/badges.js';
import { charterCompletions } from './features/charterCompletions.js';
import { charterHover } from './features/charterHover.js';
import {
  changedRequirements,
  confirmOffers,
  planConfirm,
  type ChangedRequirement,
  type ConfirmOffer,
} from './features/confirmCoverage.js';
import { choicesAt, sectionsFor, type SectionChoices, type SectionOffer } from './features/corrections/choices.js';
import { corrections, type Correction } from './features/corrections/corrections.js';
import { planVerdict } from './features/corrections/planVerdict.js';
import type { SectionAt, Verdict, Wanted } from './features/corrections/verdict.js';
import { coverageFile, type CoverageFileFormat } from './features/coverage/file.js';
import { coverageModel, type CoverageModel } from './features/coverage/model.js';
import { namingBy } from './features/coverage/naming.js';
import { coveragePage, unreadWarning } from './features/coverage/page.js';
import type { CoveragePage } from './features/coverage/pageModel.js';
import {
  dissentOffers,
  planDissentEnd,
  type DissentAt,
  type DissentEnd,
  type DissentOffer,
} from './features/dissent/endDissent.js';
import { dissentPlace, planDissent, type DissentPlace, type Refused } from './features/dissent/recordDissent.js';
import { explainDocument, type Explanation } from './features/explanation.js';
import { shownPair, type ShownPair, type ShownPairs } from './features/documents/shownPair.js';
import type { FileMove } from './features/fileMoves/fileMoves.js';
import { canFixAll, planFixAll, type FixScope } from './features/fixAll.js';
import { frontMatterCompletions, type Completion } from './features/frontMatterCompletions.js';
import type { HeadingLine } from './features/headingLine.js';
import { hoverAt, type Hover } from './features/hovers.js';
import { inlineNotes, type InlineNote } from './features/inlineNotes.js';
import { inspectDecisions, inspectDocument, type Inspection } from './features/inspection.js';
import { lenses } from './features/lenses.js';
import type { Lens } from './features/lenses/lens.js';
import { isInMarker, markerCompletions } from './features/markerCompletions.js';
import { moveSection } from './features/moveSection.js';
import { mayBeName } from './features/names/nameCompletions.js';
import type { OutlineSymbol, WorkspaceSymbol } from './features/names/symbols.js';
import { draftSdd, type AnyTemplate, type Draft } from './features/newDocument.js';
import { shownCharter, type ShownCharter } from './features/ownership/shownCharter.js';
import { editsOfFix, planFix, type FixRequest } from './features/planFix.js';
import type { Plan } from './features/plannedFile.js';
import { mayBeSnippet, snippetCompletions } from './features/snippets/snippetCompletions.js';
import { planSignOff, signOffOffers, type SignOffOffer } from './features/signoff/signOff.js';
import { stopStandingIn } from './features/standIns.js';
import { standingInItem, statusItem, type StandingInItem, type StatusItem } from './features/statusBar.js';
import { templateCompletions, templateHover } from './features/templateKeys.js';
import { languagesOffered, ownTemplatesIn, preferredLanguage, rememberLanguage } from './features/templateChoice.js';
import type { LanguageTag, WrittenLanguage } from './language/writtenLanguages.js';
import type { FileEdit, Finding, Fix } from './rules/finding.js';
import type { Position, Range } from './text/range.js';
import type { SpanEdit } from './text/textEdit.js';
import { coverageOf, type RequirementCoverage } from './workspace/coverage.js';
import { findMe } from './workspace/identity.js';
import { concerns, concernsKinds } from './workspace/index/dependencies.js';
import type { DocumentFacts } from './workspace/index/facts.js';
import type { FileChange } from './workspace/index/fileChanges.js';
import type { AllFacts, IndexChange } from './workspace/index/workspaceIndex.js';
import { containingFolder, shownPath } from './workspace/uris.js';
import { partnersOf } from './workspace/pair.js';
import { documentPairs, turnOf, type Turn } from './workspace/turns.js';
import type { Place } from './workspace/names.js';
import type { OpenNote } from './workspace/openNotes.js';
import type { Ports, ReadFault } from './workspace/ports.js';
import type { OwnTemplates } from './workspace/templates/templateFiles.js';
import { templateFolderUnder, type TemplateFolder } from './workspace/templates/templateFolder.js';

export type {
  Analysis,
  AnalyzeOptions,
  AnyTemplate,
  GoverningCharter,
  Highlight,
  LanguageTag,
  PathLink,
  PlainCharterState,
  RenamePlace,
  SignOffOrigin,
  Source,
};

/** What something that happened outside a document concerns. */
export interface Concerned {
  /** URIs of the documents, of those analysed and not closed, that are to be analysed again. */
  readonly documents: readonly string[];
  /** Whether a charter came, went or says something else. */
  readonly charters: boolean;
}

/** What becomes of the requirements of a workspace. */
export interface Coverage {
  readonly requirements: readonly RequirementCoverage[];
  /** URIs of PRDs and SDDs of which nothing could be read. */
  readonly unread: readonly string[];
}

/** A PRD with its designs, or a design without one, and whose turn it is. */
export interface PairTurn {
  /** URI. */
  readonly prd: string | undefined;
  /** URIs. */
  readonly designs: readonly string[];
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

/** What completion in a file is to know beside its text. */
export interface CompletionOptions {
  /** Another extension knows the schema of charters: only names are offered that this charter defines. */
  readonly namesOnly: boolean;
}

/**
 * Everything that adapters ask of the core: the one door. What goes in and what comes out is plain data that could be
 * sent to another thread (listeners aside), and nothing that comes out changes later. Trees, readings and what is
 * remembered between two calls stay behind it. Files go by their URIs; places are zero-based lines and UTF-16 columns.
 */
export interface Tandem extends AboutFiles, AboutAnalysed, Planning {
  readonly charters: AboutCharters;
  readonly documents: AboutDocuments;
  readonly names: AboutNames;
  readonly sessions: AboutSessions;
  /** The user's calendar day, `YYYY-MM-DD`. */
  today(): string;
  /** The built-in templates for a kind in a language; the first is the one to suggest. */
  templates(kind: DocumentKind, language: LanguageTag): readonly Template[];
  readonly ownTemplates: AboutOwnTemplates;
}

/** Templates that teams wrote themselves. */
interface AboutOwnTemplates {
  /** Those for documents at some places; read anew whenever somebody asks. */
  for(places: readonly string[]): Promise<OwnTemplates>;
  /** Those of them for a kind and a language. */
  choose(kind: DocumentKind, language: LanguageTag, own: readonly CustomTemplate[]): readonly CustomTemplate[];
  /** The languages in which somebody may begin a document. */
  languages(): readonly WrittenLanguage[];
  /** The language to offer first in a workspace folder. */
  preferredLanguage(folder: string | undefined): LanguageTag;
  rememberLanguage(folder: string | undefined, language: LanguageTag): Promise<void>;
  /** The folder of templates for documents beside a file; `undefined` where no folder is open. */
  folderFor(uri: string): Promise<TemplateFolder | undefined>;
  /** A template made from a document as it was last analysed; `undefined` when its front matter is too broken to read. */
  from(uri: string, about: TemplateAbout): string | undefined;
}

/** Reading files, and following what becomes of them. */
interface AboutFiles {
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
  /** Takes in that a charter says something else, on the disk or in an editor. */
  charterChanged(uri: string): Concerned;
  /** URIs of the open documents that a change of the index concerns: those that look for partners. */
  concernedBy(change: IndexChange): readonly string[];
}

/** About a file as it was last analysed; nothing, once it was closed or when it is none of ours. */
interface AboutAnalysed {
  lenses(uri: string): readonly Lens[];
  inlineNotes(uri: string): readonly InlineNote[];
  statusItem(uri: string): StatusItem | undefined;
  /** For whom the user stands in in a document; `undefined` where for nobody. */
  standingIn(uri: string): StandingInItem | undefined;
  /** What a preview says over the headings of a document. */
  badges(uri: string): readonly Badge[];
  hover(uri: string, position: Position, options: CompletionOptions): Promise<Hover | undefined>;
  /** What takes back that the user stands in for somebody, for the sections that a range touches. */
  waysBack(uri: string, range: Range): readonly Fix[];
  /** What may be said against the findings that a range touches. */
  corrections(uri: string, range: Range): readonly Correction[];
  /** What may be said of the section that a zero-based line is in; `about`: the decision that is doubted. */
  choicesAt(uri: string, line: number, about?: DecisionId): SectionChoices | undefined;
  /** The sections that may be what somebody looks for. */
  sectionsFor(uri: string, wanted: Wanted): readonly SectionOffer[];
  /** How a document stands, decision by decision, with at most so many pieces of evidence for each. */
  standing(
    uri: string,
    evidence: number,
  ): Pick<Inspection, 'uri' | 'kind' | 'team' | 'stage' | 'decisions'> | undefined;
  /** Everything that was recognised in a document. */
  inspect(uri: string): Inspection | undefined;
  /** Why each section and each decision was read as it was, in words. */
  explain(uri: string): Explanation | undefined;
  /** A new SDD for the PRD `prd`; `undefined` when that is none by now. */
  draftSdd(template: AnyTemplate, prd: string, sdd: string): Draft | undefined;
}

/** Planning changes on the texts of this moment. Nothing is written. */
interface Planning {
  completions(source: Source, position: Position, options: CompletionOptions): Promise<readonly Completion[]>;
  /** A fix that somebody chose. */
  planFix(source: Source, request: FixRequest, options?: AnalyzeOptions): Promise<Plan>;
  /** The edits that a fix comes to by now, for whoever lists them; none where it is more than edits or cannot be made. */
  editsOf(fix: Fix): Promise<readonly FileEdit[]>;
  /** Every fix that can be made without asking, as edits of the file's text. */
  planFixAll(source: Source, scope: FixScope, options?: AnalyzeOptions): Promise<readonly SpanEdit[]>;
  /** Whether there is something to fix without asking. */
  canFixAll(source: Source, scope: FixScope, options?: AnalyzeOptions): Promise<boolean>;
  /** The marker that makes a section what somebody says it is; `undefined` when its document is none by now. */
  planVerdict(source: Source, at: SectionAt, verdict: Verdict): Promise<Plan | undefined>;
  /** Where the user may record dissent, at a zero-based line; else why not. */
  dissentPlace(source: Source, line: number): Promise<DissentPlace | Refused>;
  /** The dissent of the user at the end of a section. */
  planDissent(source: Source, at: SectionAt, reason: string): Promise<Plan>;
  /** The dissents of a document that the user may take back, or settle; else why there is none. */
  dissentOffers(source: Source, end: DissentEnd): Promise<readonly DissentOffer[] | Refused>;
  /** The end of a dissent. */
  planDissentEnd(source: Source, at: DissentAt, end: DissentEnd): Promise<Plan>;
  /** The decisions of a document that the user may sign off, what waits for them first; else why there is none. */
  signOffOffers(source: Source): Promise<readonly SignOffOffer[] | Refused>;
  /** What may be confirmed in a design: what it covers and nobody has confirmed as it reads now; else why there is nothing. */
  confirmOffers(source: Source): Promise<readonly ConfirmOffer[] | Refused>;
  /** What changed since a design was confirmed to cover it; else why there is nothing. */
  changedRequirements(source: Source): Promise<readonly ChangedRequirement[] | Refused>;
  /** The digest of a requirement in a version of its PRD, and its place there; `undefined` where that has none. */
  requirementIn(prd: Source, id: string): Promise<{ readonly digest: string; readonly range: Range } | undefined>;
  /** The confirmation of some requirements that were offered; refused where one changed since. */
  planConfirm(source: Source, offers: readonly Pick<ConfirmOffer, 'id' | 'digest'>[]): Promise<Plan>;
  /** The user’s sign-off of a decision. */
  planSignOff(source: Source, decision: DecisionId): Promise<Plan>;
  /** The move of a section to another document; `undefined` when the one it is in is none by now. */
  planMove(from: Source, heading: HeadingLine, to: Source): Promise<Plan | undefined>;
  /**
   * The links of documents once files or folders have moved, each leading where it led before.
   *
   * @param inText whether links in the text are wanted, beside those of front matter and the paths before IDs
   */
  planFileMoves(moves: readonly FileMove[], inText: boolean): Promise<FileMovePlan>;
}

/** Charters, by the URI of their files. */
interface AboutCharters {
  /** The charter that governs a document; the built-in default when there is none. */
  for(uri: string): Promise<GoverningCharter>;
  /** Reads a charter file and says what became of it. */
  stateOf(uri: string): Promise<PlainCharterState>;
  /** What a charter would say with this text; what is broken in it says what it last said. Nothing is remembered. */
  readAs(uri: string, text: string): Charter;
  /** What to show of a charter, under the name of its folder; `undefined` when there is no such file. */
  shown(uri: string, folder: string): Promise<ShownCharter | undefined>;
}

/** The documents of the open folders. */
interface AboutDocuments {
  /** Calls `listener` whenever something changed; the function that comes back ends that. */
  onChange(listener: (change: IndexChange) => void): () => void;
  /** Reads what was not read since it changed. */
  update(): Promise<void>;
  /** URIs of the charters, in the order of their paths. */
  charterUris(): Promise<readonly string[]>;
  /** URIs of one kind in the workspace folder that holds `uri`. */
  inFolderOf(uri: string, kind: DocumentKind): Promise<readonly string[]>;
  /** What the rest of a workspace may want to know of a document; `undefined` when it is none of ours. */
  facts(uri: string): Promise<DocumentFacts | undefined>;
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
  /** The same pairs with all that the *Documents* view shows of them. */
  pairs(): Promise<ShownPairs>;
  /** The documents that one is linked with, whichever of the two links to the other; those that cannot be read by their name alone. */
  partners(uri: string): Promise<Partners>;
  /** URIs of what some documents are linked with, and of what that is linked with: what is said of these may hang on those. */
  linkedWith(uris: readonly string[]): Promise<ReadonlySet<string>>;
  /** URIs of every PRD, SDD and charter of the open folders, in the order of their paths. */
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

/**
 * Requirements by their IDs, people, roles, teams and files, wherever documents and charters name them; asked about a file as
 * it was last analysed.
 */
interface AboutNames {
  /** Where what is named at a place is defined; of an ID that could be of several PRDs, in each of them. */
  definitions(uri: string, position: Position): Promise<readonly Place[]>;
  /** Every place that names what is named at a place, those that define it only where they are wanted. */
  references(uri: string, position: Position, withDefinition: boolean): Promise<readonly Place[]>;
  /** The places of the file itself that name what is named at a place. */
  highlights(uri: string, position: Position): readonly Highlight[];
  /** The paths in front matter that lead to files which are there. */
  links(uri: string): readonly PathLink[];
  /** What may be renamed at a place, and by what name it goes; a reason why it cannot be; `undefined` where no name is. */
  renamable(uri: string, position: Position): Promise<RenamePlace | Refused | undefined>;
  /** A new ID for a requirement, or a new handle for a person, over all documents and the charter. */
  planRename(uri: string, position: Position, to: string): Promise<Plan>;
  /** The decisions and requirements of a document, for its outline. */
  outline(uri: string): Promise<readonly OutlineSymbol[]>;
  /** Requirements, documents and people of the workspace by what somebody types. */
  symbols(query: string): Promise<readonly WorkspaceSymbol[]>;
}

/** Who edits what, since when. */
interface AboutSessions {
  /** A document was opened, or its file changed on the disk while nobody had typed. */
  begin(uri: string, text: string): void;
  /** Tandem itself changed a document: what it wrote counts as nobody's edit. */
  accept(uri: string, before: string, after: string): void;
  /** The user speaks for some people in this document, until it is closed or they stop. */
  standIn(uri: string, people: readonly PersonId[]): void;
  stopStandingIn(uri: string, people: readonly PersonId[]): void;
}

/** Puts the core together over what its surroundings offer. */
export function createTandem(ports: Ports): Tandem {
  return tandemOf(createCore(ports));
}

/** The door of a core that stands already; for tests, which also look behind it. */
export function tandemOf(core: Core): Tandem {
  const { ports, charters, sessions, documents } = core;
  const names = new Names(core);
  return {
    ...aboutFiles(core),
    ...aboutAnalysed(core, names),
    ...planning(core, names),
    charters: {
      for: async (uri) => governingCharter(await charters.for(uri)),
      stateOf: async (uri) => plainState(await charters.stateOf(uri)),
      readAs: (uri, text) => charters.readAs(uri, text).charter,
      async shown(uri, folder) {
        const shown = await charters.shown(uri);
        if (!shown) return undefined;
        const me = findMe(shown.reading.charter, await ports.identities.current(uri));
        const open = documents.dissentsUnder(uri);
        const dissents = await Promise.all(
          open.map(async (each) => ({ ...each, team: (await documents.facts(each.uri))?.team })),
        );
        return shownCharter({ uri, folder, ...shown, me, notes: documents.notesUnder(uri), dissents });
      },
    },
    documents: {
      onChange: (listener) => documents.onChange(listener),
      update: () => documents.update(),
      charterUris: () => documents.charterUris(),
      inFolderOf: (uri, kind) => documents.inFolderOf(uri, kind),
      facts: (uri) => documents.facts(uri),
      all: () => documents.all(),
      async coverage() {
        const { facts, unread } = await documents.all();
        return { requirements: coverageOf(facts, ports.folders.all()), unread };
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
      pairs: () => shownPairsOf(core),
      partners: (uri) => partnersIn(core, uri),
      linkedWith: (uris) => documents.linkedWith(uris),
      async uris() {
        const { facts, unread } = await documents.all();
        return [...facts.map(({ uri }) => uri), ...unread, ...(await documents.charterUris())].sort();
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
    },
    names: {
      definitions: (uri, position) => names.definitions(uri, position),
      references: (uri, position, withDefinition) => names.references(uri, position, withDefinition),
      highlights: (uri, position) => names.highlights(uri, position),
      links: (uri) => names.links(uri),
      renamable: (uri, position) => names.renamable(uri, position),
      planRename: (uri, position, to) => names.planRename(uri, position, to),
      outline: (uri) => names.outline(uri),
      symbols: (query) => names.symbols(query),
    },
    sessions: {
      begin: (uri, text) => sessions.begin(uri, text),
      accept: (uri, before, after) => sessions.accept(uri, before, after),
      standIn: (uri, people) => sessions.standIn(uri, people),
      stopStandingIn: (uri, people) => sessions.stopStandingIn(uri, people),
    },
    today: () => ports.clock.today(),
    templates: templatesFor,
    ownTemplates: aboutOwnTemplates(core),
  };
}

/** The coverage of every PRD, and the paths of files of which nothing could be read. */
async function coverageOfAll({ documents, charters, ports }: Core): Promise<{
  readonly model: CoverageModel;
  readonly unread: readonly string[];
}> {
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
  return {
    model: coverageModel({ facts, requirements, isAsked: () => true, naming: namingBy(inForce, path) }),
    unread: [...unread, ...broken].map(path).sort(),
  };
}

async function turnsOf(core: Core): Promise<Turns> {
  const { pairs, unread, isMeKnown } = await shownPairsOf(core);
  const turns = pairs.map(({ prd, designs, turn, next, isMyTurn }): PairTurn => ({
    prd: prd?.uri,
    designs: designs.map(({ uri }) => uri),
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
  const targets = own.links.flatMap(({ kind, leadsTo }) => (kind === own.kind ? [] : (leadsTo ?? [])));
  const found = partnersOf({ own, others: await documents.around(uri, targets) });
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

async function shownPairsOf({ documents, charters, ports }: Core): Promise<ShownPairs> {
  const { facts, unread } = await documents.all();
  const coverage = coverageOf(facts, ports.folders.all());
  const byPrd = new Map<string, RequirementCoverage[]>();
  for (const each of coverage) {
    const known = byPrd.get(each.prd);
    if (known) known.push(each);
    else byPrd.set(each.prd, [each]);
  }
  const isThere = (uri: string) => documents.isThere(uri);
  const knownAt = async (uri: string) => {
    const { charter } = await charters.for(uri);
    return { charter, me: findMe(charter, await ports.identities.current(uri)) };
  };
  let isMeKnown = false;
  const pairs = await Promise.all(
    documentPairs(facts).map(async (pair): Promise<ShownPair> => {
      const own = byPrd.get(pair.prd?.uri ?? '') ?? [];
      const turn = turnOf(pair, { coverage: own, isThere });
      const main = pair.prd?.uri ?? pair.designs[0]?.uri ?? '';
      const known = await knownAt(main);
      // A design may lie under another charter than its PRD, and its people are that one's.
      const moving = turn.at === undefined || turn.at.uri === main ? known : await knownAt(turn.at.uri);
      isMeKnown ||= known.me !== undefined || moving.me !== undefined;
      return shownPair(pair, { coverage: own, turn, ...known, moving });
    }),
  );
  return { pairs, unread, isMeKnown };
}

function aboutOwnTemplates({ ports, charters, templates, analyzer }: Core): AboutOwnTemplates {
  return {
    for: (places) => templates.offered(places),
    choose: ownTemplatesIn,
    languages: languagesOffered,
    preferredLanguage: (folder) => preferredLanguage(ports, folder),
    rememberLanguage: (folder, language) => rememberLanguage(ports.memory, folder, language),
    folderFor: async (uri) => templateFolderUnder(await charters.for(uri)),
    from(uri, about) {
      const document = documentIn(analyzer.latest(uri))?.document;
      return document && templateFrom(document, about);
    },
  };
}

function aboutFiles({ analyzer, documents, sessions }: Core): AboutFiles {
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
      return {
        documents: analyzer.whoseDependencies((each) => !each || touched.everything || concerns(each, touched)),
        charters: touched.everything || touched.charters.length > 0,
      };
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

function aboutAnalysed({ analyzer, ports }: Core, names: Names): AboutAnalysed {
  const read = (uri: string) => documentIn(analyzer.latest(uri));
  return {
    lenses(uri) {
      const analysed = read(uri);
      return analysed ? lenses(analysed.document, analysed.links, analysed.pair.turn) : [];
    },
    inlineNotes(uri) {
      const analysed = read(uri);
      return analysed ? inlineNotes(analysed.document, analysed.session) : [];
    },
    statusItem(uri) {
      const analysed = read(uri);
      if (!analysed) return undefined;
      const { document, findings, pair, session } = analysed;
      return statusItem(document, findings, pair.turn, session?.me);
    },
    standingIn(uri) {
      const analysed = read(uri);
      return analysed && standingInItem(analysed.document, analysed.session);
    },
    badges(uri) {
      const analysed = read(uri);
      return analysed ? badges(analysed.document) : [];
    },
    async hover(uri, position, { namesOnly }) {
      const analysis = analyzer.latest(uri);
      if (analysis?.type === 'charter') return charterHover(analysis.reading, position, namesOnly);
      if (analysis?.type === 'template') return templateHover(analysis.text, position);
      if (analysis?.type !== 'document') return undefined;
      return (await names.hover(uri, position)) ?? hoverAt(analysis.document, position);
    },
    waysBack(uri, range) {
      const analysed = read(uri);
      return analysed ? stopStandingIn(analysed.document, analysed.session, range) : [];
    },
    corrections(uri, range) {
      const analysed = read(uri);
      return analysed ? corrections(analysed.document, analysed.findings, range) : [];
    },
    choicesAt(uri, line, about) {
      const analysed = read(uri);
      return analysed && choicesAt(analysed.document, line, about);
    },
    sectionsFor(uri, wanted) {
      const analysed = read(uri);
      return analysed ? sectionsFor(analysed.document, wanted) : [];
    },
    standing(uri, evidence) {
      const document = read(uri)?.document;
      if (!document) return undefined;
      const { kind, team, stage } = document;
      return { uri, kind, team, stage, decisions: inspectDecisions(document, evidence) };
    },
    inspect(uri) {
      const document = read(uri)?.document;
      return document && inspectDocument(document);
    },
    explain(uri) {
      const document = read(uri)?.document;
      return document && explainDocument(document);
    },
    draftSdd(template, prd, sdd) {
      const document = read(prd)?.document;
      return document?.kind === 'prd' ? draftSdd(template, document, sdd, [], ports.clock.today()) : undefined;
    },
  };
}

function planning(core: Core, names: Names): Planning {
  const { analyzer, charters, documents, ports } = core;
  const textOf = async (uri: string): Promise<string | undefined> => {
    const read = await ports.files.readText(uri);
    return read.fault === undefined ? read.text : undefined;
  };
  const documentAs = async (uri: string, text: string) => documentIn(await analyzer.wouldSay(uri)(text))?.document;
  const findingsOf = (uri: string, options: AnalyzeOptions | undefined) => {
    const say = analyzer.wouldSay(uri, options);
    return async (text: string): Promise<readonly Finding[]> => (await say(text)).findings;
  };
  const readAsMe = async ({ uri, text }: Source) => {
    const say = analyzer.wouldSay(uri);
    const readAs = async (other: string) => documentIn(await say(other))?.document;
    const document = await readAs(text);
    if (!document) return undefined;
    return { document, readAs, me: findMe(document.charter, await ports.identities.current(uri)) };
  };
  return {
    async completions(source, position, { namesOnly }) {
      const { uri, text } = source;
      const analysis = analyzer.latest(uri);
      if (analysis?.type === 'charter') {
        const isNow = analysis.reading.source.text === text;
        const asked = { reading: analysis.reading, today: ports.clock.today(), namesOnly };
        return isNow ? charterCompletions(asked, position) : [];
      }
      const { charter } = await charters.for(uri);
      const ofKind = (kind: DocumentKind) => documents.inFolderOf(uri, kind);
      const kind = await analyzer.kindOf(source);
      const isDocument = kind !== undefined;
      if (isInMarker(text, position))
        return isDocument ? markerCompletions(text, charter, position, ports.clock.today()) : [];
      if (await analyzer.isTemplate(source)) {
        const own = await frontMatterCompletions({ uri, text, charter, isDocument: true, documents: ofKind }, position);
        // Of which kind its documents are stands under “template”.
        return [...templateCompletions(text, position), ...own.filter(({ label }) => label !== 'document')];
      }
      const keys = await frontMatterCompletions({ uri, text, charter, isDocument, kind, documents: ofKind }, position);
      if (isDocument && mayBeName(text, position)) return [...keys, ...(await names.completions(source, position))];
      if (!mayBeSnippet(text, position)) return keys;
      const read = documentIn(await analyzer.at(source));
      const prds = read?.document.kind === 'sdd' ? read.links.flatMap(({ uri: prd }) => prd ?? []) : [];
      const facts = await Promise.all(prds.map((prd) => documents.facts(prd)));
      const asked = {
        text,
        charter,
        document: read?.document,
        language: preferredLanguage(ports, containingFolder(ports.folders.all(), uri)),
        prdIds: facts.flatMap((prd) => prd?.requirements.map(({ id }) => id) ?? []),
        today: ports.clock.today(),
        me: findMe(charter, await ports.identities.current(uri)),
      };
      return [...keys, ...snippetCompletions(asked, position)];
    },
    planFix: (source, request, options) =>
      planFix(source, request, { findings: findingsOf(source.uri, options), textOf, documentAs }),
    editsOf: (fix) => editsOfFix(fix, { textOf, documentAs }),
    planFixAll: ({ uri, text }, scope, options) => planFixAll(text, findingsOf(uri, options), scope),
    canFixAll: async ({ uri, text }, scope, options) => canFixAll(await findingsOf(uri, options)(text), scope),
    async planVerdict({ uri, text }, at, verdict) {
      const say = analyzer.wouldSay(uri);
      const readAs = async (other: string) => documentIn(await say(other))?.document;
      const document = await readAs(text);
      return document && planVerdict(document, at, verdict, readAs);
    },
    async dissentPlace(source, line) {
      const found = await readAsMe(source);
      return found ? dissentPlace(found.document, line, found.me) : notOurs();
    },
    async planDissent(source, at, reason) {
      const found = await readAsMe(source);
      if (!found) return notOurs();
      const { document, me, readAs } = found;
      return planDissent(document, { at, reason, me, today: ports.clock.today() }, readAs);
    },
    async dissentOffers(source, end) {
      const found = await readAsMe(source);
      return found ? dissentOffers(found.document, end, found.me) : notOurs();
    },
    async planDissentEnd(source, at, end) {
      const found = await readAsMe(source);
      if (!found) return notOurs();
      return planDissentEnd(found.document, { at, end, me: found.me, today: ports.clock.today() });
    },
    async confirmOffers({ uri, text }) {
      const design = documentIn(await analyzer.wouldSay(uri)(text));
      return design ? confirmOffers(design) : notOurs();
    },
    async changedRequirements({ uri, text }) {
      const design = documentIn(await analyzer.wouldSay(uri)(text));
      return design ? changedRequirements(design) : notOurs();
    },
    async requirementIn({ uri, text }, id) {
      const facts = documentIn(await analyzer.wouldSay(uri)(text))?.pair.own;
      return facts?.requirements.findLast((each) => each.id === id);
    },
    async planConfirm({ uri, text }, offers) {
      const design = documentIn(await analyzer.wouldSay(uri)(text));
      return design ? planConfirm(design, offers) : notOurs();
    },
    async signOffOffers(source) {
      const found = await readAsMe(source);
      return found ? signOffOffers(found.document, found.me, ports.clock.today()) : notOurs();
    },
    async planSignOff(source, decision) {
      const found = await readAsMe(source);
      if (!found) return notOurs();
      const { document, me, readAs } = found;
      return planSignOff(document, { decision, me, today: ports.clock.today() }, readAs);
    },
    async planMove(from, heading, to) {
      const [source, target] = await Promise.all(
        [from, to].map(async ({ uri, text }) => documentIn(await analyzer.wouldSay(uri)(text))?.document),
      );
      return source && moveSection(source, heading, { uri: to.uri, text: to.text, document: target });
    },
    planFileMoves: (moves, inText) => planFileMoves(core, moves, inText),
  };
}

function documentIn(analysis: LiveAnalysis | undefined) {
  return analysis?.type === 'document' ? analysis : undefined;
}

function notOurs(): Refused {
  return { refused: l10n.t('This file is no longer a PRD or SDD.') };
}
