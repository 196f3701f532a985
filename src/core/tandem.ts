import type { Charter, DocumentKind } from './charter/charter.js';
import type { CharterReading } from './charter/readCharter.js';
import { detectKindByContent, type ContentKind } from './document/contentKind.js';
import type { DocumentHead, TandemDocument } from './document/document.js';
import { readFrontMatter } from './parse/frontMatter.js';
import { findConflict } from './parse/conflicts.js';
import { tooHeavyToParse, type TooHeavy } from './parse/limits.js';
import { conflictIn } from './parse/markdownConflict.js';
import { parseMarkdown, updateMarkdown } from './parse/markdownParser.js';
import type { MarkdownTree } from './parse/markdownTree.js';
import { readSections } from './parse/sections.js';
import { planFixAll, type FixScope } from './features/fixAll.js';
import { editsOfFix, planFix, type FixRequest } from './features/planFix.js';
import type { Plan } from './features/plannedFile.js';
import type { FileEdit, Finding, Fix } from './rules/finding.js';
import { ruleIds } from './rules/ruleList.js';
import { runRules, type SeveritySource } from './rules/runRules.js';
import type { SourceContext } from './rules/rule.js';
import { LineIndex } from './text/lineIndex.js';
import type { SpanEdit } from './text/textEdit.js';
import { Charters, isCharterFile, type CharterInForce } from './workspace/charters.js';
import { EditingSessions, type EditingSession } from './workspace/editingSession.js';
import { findMe } from './workspace/identity.js';
import { ForeignFiles } from './workspace/foreignFiles.js';
import {
  concerns,
  concernsKinds,
  takesTeamFrom,
  dependenciesOf,
  type Dependencies,
} from './workspace/index/dependencies.js';
import type { FileChange } from './workspace/index/fileChanges.js';
import { WorkspaceIndex, type IndexChange } from './workspace/index/workspaceIndex.js';
import { kindUnder } from './workspace/knownDocuments.js';
import { resolveLinks, type ResolvedLink } from './workspace/links.js';
import type { OpenNote } from './workspace/openNotes.js';
import type { Encoding, Ports, ReadFault } from './workspace/ports.js';
import { prdTeamOf } from './workspace/prdTeam.js';
import { readHeadOf, readInForce } from './workspace/readInForce.js';

/** One version of a file as the editor or the file system has it. */
export interface Source {
  readonly uri: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** How the file spells its text; unknown when an editor has it open. */
  readonly encoding?: Encoding | undefined;
}

/** What Tandem makes of one version of a file. */
export type Analysis =
  | {
      readonly type: 'document';
      readonly document: TandemDocument;
      readonly links: readonly ResolvedLink[];
      readonly session: EditingSession | undefined;
      readonly findings: readonly Finding[];
    }
  | { readonly type: 'charter'; readonly reading: CharterReading; readonly findings: readonly Finding[] }
  /** Neither a PRD, an SDD nor a charter; findings only when it would be one and cannot be read. */
  | { readonly type: 'none'; readonly findings: readonly Finding[] };

/** How {@link Tandem.analyze} may be told to differ from what the file itself says. */
export interface AnalyzeOptions {
  /** Takes the file for this kind, whatever its name and front matter. */
  readonly kind?: DocumentKind;
  /** Where neither name nor front matter tells the kind, goes by what the file says. */
  readonly detect?: boolean;
  /** The user's own severities; the charter, which the whole team obeys, goes before them. */
  readonly severities?: SeveritySource;
}

/** What something that happened outside a document concerns. */
export interface Concerned {
  /** URIs of the documents, of those analysed and not closed, that are to be analysed again. */
  readonly documents: readonly string[];
  /** Whether a charter came, went or says something else. */
  readonly charters: boolean;
}

/** Everything that adapters ask of the core. */
export interface Tandem {
  readonly charters: Charters;
  /** What is known of the documents of the open folders. */
  readonly documents: WorkspaceIndex;
  readonly sessions: EditingSessions;
  readonly foreignFiles: ForeignFiles;
  /** The user's calendar day, `YYYY-MM-DD`. */
  today(): string;
  /** Reads a file and says what is to be said about it. Never rejects because of what the file holds. */
  analyze(source: Source, options?: AnalyzeOptions): Promise<Analysis>;
  /** The kind of a file, without reading more than its front matter; `undefined` when it is none of ours. */
  kindOf(source: Source): Promise<DocumentKind | undefined>;
  /** What a file reads like, whatever its name and front matter; for when somebody asks. */
  detect(source: Source): Promise<ContentKind>;
  /** The notes left for people in the documents that a charter governs; for `undefined`, in those without one. */
  notes(charter: string | undefined): Promise<readonly OpenNote[]>;
  /** Plans a fix that somebody chose, on the texts of this moment. Nothing is written. */
  planFix(source: Source, request: FixRequest, options?: AnalyzeOptions): Promise<Plan>;
  /** The edits that a fix comes to by now, for whoever lists them; none where it is more than edits or cannot be made. */
  editsOf(fix: Fix): Promise<readonly FileEdit[]>;
  /** Plans every fix that can be made without asking, as edits of the file's text. Nothing is written. */
  planFixAll(source: Source, scope: FixScope, options?: AnalyzeOptions): Promise<readonly SpanEdit[]>;
  /** Whether somebody has to finish a merge of a file before anything may be written into it. */
  isInConflict(source: Source): boolean;
  /** What would be said of a file if it had a text; nothing of it is remembered. */
  wouldSay(uri: string, options?: AnalyzeOptions): (text: string) => Promise<Analysis>;
  /** Lets go of what is kept for a file that was closed. */
  close(uri: string): void;
  /** Follows what happened to files and folders, and says what that concerns. */
  filesChanged(changes: readonly FileChange[]): Promise<Concerned>;
  /** Takes in that a charter says something else, on the disk or in an editor. */
  charterChanged(uri: string): Concerned;
  /** URIs of the open documents that a change of the index concerns: those that look for partners. */
  concernedBy(change: IndexChange): readonly string[];
  /** Findings for a file that could not be read at all, as loud as its charter says. */
  unreadable(uri: string, fault: ReadFault): Promise<readonly Finding[]>;
}

/** What is kept of an open file between its versions. */
interface Kept {
  tree?: MarkdownTree;
  kind?: DocumentKind | undefined;
  dependencies?: Dependencies;
}

/** Puts the core together over what its surroundings offer. */
export function createTandem(ports: Ports): Tandem {
  const charters = new Charters(ports.files, ports.folders);
  const sessions = new EditingSessions();
  const foreignFiles = new ForeignFiles(ports.files, ports.folders);
  const documents = new WorkspaceIndex({ ports, charters, foreignFiles });
  const kept = new Map<string, Kept>();

  function kindFor(source: Source, head: DocumentHead, inForce: CharterInForce): DocumentKind | undefined {
    const kind = kindUnder(inForce, source.uri, head.fields.document);
    if (kind !== undefined) return kind;
    // While the front matter is being typed it may say nothing for a moment; what the file was, it still is.
    const halfTyped =
      (head.frontMatter?.yaml.faults.length ?? 0) > 0 ||
      head.frontMatter?.values.document === null ||
      head.fieldFaults.some((fault) => fault.key === 'document');
    return halfTyped ? kept.get(source.uri)?.kind : undefined;
  }

  async function analyzeCharter({ uri, text, encoding }: Source, options: AnalyzeOptions): Promise<Analysis> {
    const reading = charters.readAs(uri, text, ruleIds);
    const severities = severitySources(reading.charter.rules, options);
    const conflict = reading.source.faults.find((fault) => fault.kind === 'conflict');
    const findings = runRules({
      uri,
      lines: new LineIndex(text),
      severities,
      ...(conflict ? { conflict } : { charter: { uri, reading, today: ports.clock.today(), text, encoding } }),
    });
    return Promise.resolve({ type: 'charter', reading, findings });
  }

  async function analyzeDocument(source: Source, options: AnalyzeOptions, keep: Kept): Promise<Analysis> {
    const { uri, text } = source;
    const inForce = await charters.for(uri);
    // Most Markdown files are no documents of ours: their front matter tells, and the rest is never parsed.
    const head = readHeadOf(text);
    const told = options.kind ?? kindFor(source, head, inForce);
    const kind = told ?? (options.detect ? asDocument(readsLike(source, inForce.charter)) : undefined);
    keep.kind = kind;
    keep.dependencies = dependenciesOf(uri, inForce, ports.folders.all());
    const heavy = kind && tooHeavyToParse(text);
    if ((!kind || heavy) && kept.get(uri) === keep) documents.seen(uri, kind, undefined);
    if (!kind) return { type: 'none', findings: [] };
    if (heavy) {
      const severities = severitySources(inForce.charter.rules, options);
      const { unreadable: unreadableCharter } = inForce;
      const found = { fault: faultOf(heavy.reason), offset: heavy.offset, uri, isCharter: false, unreadableCharter };
      return { type: 'none', findings: runRules({ uri, lines: new LineIndex(text), severities, source: found }) };
    }

    const tree = keep.tree ? updateMarkdown(keep.tree, text) : parseMarkdown(text);
    keep.tree = tree;
    const { charter } = inForce;
    const foreign = await foreignFiles.beside(uri);
    const prd = await prdTeamOf({ uri, kind, fields: head.fields }, inForce, { charters, ports });
    const document = readInForce({ uri, tree, foreign, prdTeam: prd.team }, kind, inForce);
    const links = await resolveLinks(uri, document.fields.links, ports.files, ports.folders);
    const wanted = wantedPartners(kind, links);
    keep.dependencies = dependenciesOf(uri, inForce, ports.folders.all(), {
      links,
      wanted,
      teamFrom: prd.asked,
    });
    // A file that was closed meanwhile is the disk's again.
    if (kept.get(uri) === keep) documents.seen(uri, kind, { document, links });
    const session = await sessionOf(document);
    const span = conflictIn(tree);
    const findings = runRules({
      uri,
      lines: document.lines,
      severities: severitySources(charter.rules, options),
      ...(span
        ? { conflict: { span } }
        : {
            document: {
              document,
              links,
              today: ports.clock.today(),
              session,
              charterFile: inForce.file,
              unreadableCharter: inForce.unreadable,
              encoding: source.encoding,
              known: await knownPartners(uri, wanted),
            },
          }),
    });
    return { type: 'document', document, links, session, findings };
  }

  /** Nobody is told whose section it is unless the charter knows both them and the owner. */
  async function sessionOf(document: TandemDocument): Promise<EditingSession | undefined> {
    if (document.charter.people.size === 0 || !sessions.has(document.uri)) return undefined;
    const me = findMe(document.charter, await ports.identities.current(document.uri));
    return me && sessions.of(document.uri, me);
  }

  /** The workspace is listed only for a document whose link to its partner needs mending. */
  async function knownPartners(uri: string, wanted: readonly DocumentKind[]) {
    const list = async (kind: DocumentKind) => (wanted.includes(kind) ? documents.inFolderOf(uri, kind) : []);
    return { prd: await list('prd'), sdd: await list('sdd') };
  }

  /** URIs of the open files whose dependencies are as wanted; `undefined` while a file is read for the first time. */
  function openWhere(isWanted: (dependencies: Dependencies | undefined) => boolean): readonly string[] {
    return [...kept].flatMap(([uri, { dependencies }]) => (isWanted(dependencies) ? [uri] : []));
  }

  function wouldSay(uri: string, options: AnalyzeOptions = {}): (text: string) => Promise<Analysis> {
    const memory: Kept = { ...kept.get(uri) };
    return (text) =>
      isCharterFile(uri) ? analyzeCharter({ uri, text }, options) : analyzeDocument({ uri, text }, options, memory);
  }

  function findingsOf(uri: string, options: AnalyzeOptions | undefined) {
    const say = wouldSay(uri, options);
    return async (text: string): Promise<readonly Finding[]> => (await say(text)).findings;
  }

  async function textOf(uri: string): Promise<string | undefined> {
    const read = await ports.files.readText(uri);
    return read.fault === undefined ? read.text : undefined;
  }

  return {
    charters,
    documents,
    sessions,
    foreignFiles,
    today: () => ports.clock.today(),
    async unreadable(uri, fault) {
      const inForce = await charters.for(uri);
      const severities = severitySources(inForce.charter.rules, {});
      const isCharter = isCharterFile(uri);
      const source = { fault, offset: 0, uri, isCharter, unreadableCharter: inForce.unreadable };
      return runRules({ uri, lines: new LineIndex(''), severities, source });
    },
    async analyze(source, options = {}) {
      if (isCharterFile(source.uri)) return analyzeCharter(source, options);
      // Taken before anything is waited for: what is kept for a file that is closed meanwhile goes with it.
      const keep = kept.get(source.uri) ?? {};
      kept.set(source.uri, keep);
      return analyzeDocument(source, options, keep);
    },
    wouldSay,
    isInConflict: ({ uri, text }) =>
      // Markdown may show a conflict in a code block; whether it does is looked up only where there may be one.
      findConflict(text) !== undefined &&
      (isCharterFile(uri) || tooHeavyToParse(text) !== undefined || conflictIn(parseMarkdown(text)) !== undefined),
    planFix: (source, request, options) =>
      planFix(source, request, { findings: findingsOf(source.uri, options), textOf }),
    editsOf: (fix) => editsOfFix(fix, textOf),
    planFixAll: ({ uri, text }, scope, options) => planFixAll(text, findingsOf(uri, options), scope),
    async kindOf(source) {
      if (isCharterFile(source.uri)) return undefined;
      return kindFor(source, readHeadOf(source.text), await charters.for(source.uri));
    },
    async detect(source) {
      return readsLike(source, (await charters.for(source.uri)).charter);
    },
    async notes(charter) {
      await documents.update();
      return documents.notesUnder(charter);
    },
    close(uri) {
      kept.delete(uri);
      sessions.end(uri);
      documents.close(uri);
    },
    async filesChanged(changes) {
      const touched = await documents.apply(changes);
      const changed = new Set(changes.map(({ uri }) => uri));
      return {
        documents: openWhere(
          (each) => !each || touched.everything || concerns(each, touched) || takesTeamFrom(each, changed),
        ),
        charters: touched.everything || touched.charters.length > 0,
      };
    },
    charterChanged(uri) {
      documents.charterChanged(uri);
      const touched = { charters: [uri], paths: [] };
      return { documents: openWhere((each) => !each || concerns(each, touched)), charters: true };
    },
    concernedBy: ({ kinds, teams }) =>
      openWhere((each) => each !== undefined && (concernsKinds(each, kinds) || takesTeamFrom(each, teams))),
  };
}

function readsLike({ text }: Source, charter: Charter): ContentKind {
  if (tooHeavyToParse(text)) return { kind: undefined, score: 0, reason: '' };
  const tree = parseMarkdown(text);
  return detectKindByContent({ text, sections: readSections(tree), frontMatter: readFrontMatter(tree), charter });
}

/** One document that does both jobs is a PRD first: its Why and What are owed before the rest. */
function asDocument({ kind }: ContentKind): DocumentKind | undefined {
  return kind === 'both' ? 'prd' : kind;
}

/** The kinds of documents that a fix may offer to link to. */
function wantedPartners(kind: DocumentKind, links: readonly ResolvedLink[]): readonly DocumentKind[] {
  const isBroken = (wanted: DocumentKind) =>
    links.some(({ link, state }) => link.kind === wanted && state !== 'found' && state !== 'external');
  const lacksPrd = kind === 'sdd' && !links.some(({ link }) => link.kind === 'prd');
  return [...(lacksPrd || isBroken('prd') ? (['prd'] as const) : []), ...(isBroken('sdd') ? (['sdd'] as const) : [])];
}

function severitySources(
  charter: ReadonlyMap<string, Finding['severity'] | 'off' | 'by-stage'>,
  options: AnalyzeOptions,
): SeveritySource[] {
  return [(rule) => charter.get(rule), ...(options.severities ? [options.severities] : [])];
}

function faultOf(reason: TooHeavy['reason']): SourceContext['fault'] {
  switch (reason) {
    case 'length':
      return 'too-large';
    case 'markup':
      return 'too-dense';
    case 'nesting':
      return 'too-deep';
    case 'binary':
      return 'binary';
  }
}
