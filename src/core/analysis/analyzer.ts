import type { Charter, DocumentKind } from '../charter/model/charter.js';
import type { DocumentHead, TandemDocument } from '../document/document.js';
import { readAhead } from '../document/readAhead.js';
import { detectKindByContent, type ContentKind } from '../document/kind/contentKind.js';
import { readLedger } from '../document/ledger/readLedger.js';
import { lacksEffect } from '../document/recognise/technicalWork.js';
import { isTemplateHead, readTemplate } from '../document/templates/customTemplate.js';
import { conflictMessage, findConflict } from '../parse/conflicts.js';
import { readFrontMatter } from '../parse/markdown/frontMatter.js';
import { isTooHeavy, weighText, type KeptWeight } from '../parse/markdown/keptWeight.js';
import { tooHeavyToParse, type TooHeavy } from '../parse/markdown/limits.js';
import { conflictIn } from '../parse/markdown/markdownConflict.js';
import { parseMarkdown, updateMarkdown } from '../parse/markdown/markdownParser.js';
import type { MarkdownTree } from '../parse/markdown/markdownTree.js';
import { parseInPieces } from '../parse/markdown/parseInPieces.js';
import { readSections } from '../parse/markdown/sections.js';
import type { Finding } from '../rules/finding.js';
import type { DocumentContext } from '../rules/rule.js';
import { rulesBeyondCharters } from '../rules/ruleList.js';
import { runRules, type SeveritySource } from '../rules/runRules.js';
import { lazy } from '../text/lazy.js';
import { LineIndex } from '../text/lineIndex.js';
import { isCharterFile, type CharterInForce, type Charters } from '../workspace/charters.js';
import type { EditingSession, EditingSessions } from '../workspace/editingSession.js';
import type { ForeignFiles } from '../workspace/foreignFiles.js';
import { isLedgerFile, rootOfLedger, type Ledgers } from '../workspace/ledgers.js';
import { externalsOf } from '../workspace/manifests/externalsOf.js';
import type { Manifests } from '../workspace/manifests/manifests.js';
import { findMe } from '../workspace/identity.js';
import type { DocumentFacts } from '../workspace/index/facts.js';
import { dependenciesOf, type Dependencies } from '../workspace/index/dependencies.js';
import { detachedFacts, factsOf, linkFacts } from '../workspace/index/readFacts.js';
import { Slices } from '../workspace/index/slices.js';
import type { ReadDocument, WorkspaceIndex } from '../workspace/index/workspaceIndex.js';
import {
  foldersAsked,
  knownDocument,
  type DeclaredKind,
  type FileByName,
  type KnownDocument,
} from '../workspace/knownDocuments.js';
import { besideByLayout, resolveLinks, type ResolvedLink } from '../workspace/links.js';
import type { Ports, ReadFault } from '../workspace/ports.js';
import { pairOf, type Pair } from '../workspace/pair.js';
import { sharingWith, takenIn } from '../workspace/sharedIds.js';
import { prdTeamOf } from '../workspace/prdTeam.js';
import { missingFiles } from '../workspace/brokenLinks.js';
import { keepHead, readHeadOf, readInForce, type KeptHead } from '../workspace/readInForce.js';
import { isAboutFolder, type TemplateFiles } from '../workspace/templates/templateFiles.js';
import { isInTemplateFolder, templateFolderOf, templateFolderUnder } from '../workspace/templates/templateFolder.js';
import { childOf, containingFolder, folderOf } from '../workspace/uris.js';
import type { LiveAnalysis, Unread } from './liveAnalysis.js';
import type { AnalyzeOptions, Source } from './source.js';

/** What an analysis is made with. */
export interface AnalyzerSources {
  readonly ports: Ports;
  readonly charters: Charters;
  readonly sessions: EditingSessions;
  readonly foreignFiles: ForeignFiles;
  readonly ledgers: Ledgers;
  readonly manifests: Manifests;
  readonly documents: WorkspaceIndex;
  readonly templates: TemplateFiles;
}

/** From which length on a document is first read in slices, in UTF-16 units. */
const longText = 40_000;

/** What is kept of an open file between its versions. */
interface Kept {
  tree?: MarkdownTree;
  weight?: KeptWeight;
  /** How many analyses began, and the last of them that the workspace was told of. */
  begun?: number;
  told?: number;
  head?: KeptHead;
  kind?: DocumentKind | undefined;
  dependencies?: Dependencies;
  /** Of a charter: URIs of the manifests that it names. */
  manifests?: readonly string[];
  /** The last analysis that ended, and which one it was: an older one may end later. */
  latest?: { readonly serial: number; readonly analysis: LiveAnalysis };
}

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
    const memory: Kept = { ...(tree && { tree }), ...(weight && { weight }), ...(head && { head }), kind };
    return (text) => this.#analyzeAny({ uri, text }, options, memory);
  }

  async #analyzeAny(source: Source, options: AnalyzeOptions, keep: Kept): Promise<LiveAnalysis> {
    if (isCharterFile(source.uri)) return this.#analyzeCharter(source, options, keep);
    return isLedgerFile(source.uri)
      ? this.#analyzeLedger(source, options)
      : this.#analyzeDocument(source, options, keep);
  }

  async #analyzeLedger({ uri, text }: Source, options: AnalyzeOptions): Promise<LiveAnalysis> {
    const { charter } = await this.#from.charters.for(`${rootOfLedger(uri)}/x`);
    const severities = severitySources(charter.rules, options);
    const reading = readLedger(text);
    const span = reading.conflict;
    const said = span ? { conflict: { span } } : { ledger: { reading } };
    return { type: 'ledger', uri, findings: runRules({ uri, lines: new LineIndex(text), severities, ...said }) };
  }

  /** The kind of a file, without reading more than its front matter; `undefined` when it is none of ours. */
  async kindOf(source: Source): Promise<DocumentKind | undefined> {
    if (isCharterFile(source.uri) || isLedgerFile(source.uri)) return undefined;
    return (await this.#known(source, readHeadOf(source.text), await this.#from.charters.for(source.uri))).kind;
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

  async #known(source: Source, head: DocumentHead, inForce: CharterInForce): Promise<KnownDocument> {
    const declared: DeclaredKind | undefined = isTemplateHead(head.frontMatter) ? 'template' : head.fields.document;
    const known = knownDocument(inForce, source.uri, declared, await this.#fileByName(source.uri, inForce));
    if (known.kind !== undefined || isTemplate(source, head, inForce)) return known;
    // While the front matter is being typed it may say nothing for a moment; what the file was, it still is.
    const halfTyped =
      (head.frontMatter?.yaml.faults.length ?? 0) > 0 ||
      head.frontMatter?.values.document === null ||
      head.fieldFaults.some((fault) => fault.key === 'document');
    return halfTyped ? { kind: this.#kept.get(source.uri)?.kind, place: undefined } : known;
  }

  /** What lies in the folders that a layout looks at: from the index, or from the disk while that does not know. */
  async #fileByName(uri: string, inForce: CharterInForce): Promise<FileByName> {
    const { ports, documents } = this.#from;
    const { named } = documents;
    if (named) return named;
    const found = new Map<string, string>();
    for (const folder of foldersAsked(inForce, uri)) {
      for (const { name, type } of (await ports.files.list(folder)) ?? [])
        if (type === 'file') found.set(`${folder} ${name.toLowerCase()}`, childOf(folder, name));
    }
    return (folder, name) => found.get(`${folder} ${name}`);
  }

  async #analyzeCharter({ uri, text, encoding }: Source, options: AnalyzeOptions, keep: Kept): Promise<LiveAnalysis> {
    const reading = this.#from.charters.readAs(uri, text);
    const { manifests } = await this.#from.manifests.of(reading.charter);
    keep.manifests = manifests.flatMap((manifest) => manifest.uri ?? []);
    const severities = severitySources(reading.charter.rules, options);
    const conflict = reading.source.faults.find((fault) => fault.kind === 'conflict');
    const today = this.#from.ports.clock.today();
    const findings = runRules({
      uri,
      lines: new LineIndex(text),
      severities,
      ...(conflict
        ? { conflict }
        : {
            charter: {
              uri,
              reading,
              today,
              text,
              encoding,
              manifests,
              templates: this.#templatesOf(uri, reading.charter),
            },
          }),
    });
    return { type: 'charter', uri, reading, findings };
  }

  async #analyzeDocument(source: Source, options: AnalyzeOptions, keep: Kept): Promise<LiveAnalysis> {
    const { ports, charters, foreignFiles, ledgers, documents } = this.#from;
    const { uri, text } = source;
    const inForce = await charters.for(uri);
    // Most Markdown files are no documents of ours: their front matter tells, and the rest is never parsed.
    keep.head = keepHead(text, keep.head);
    const { head } = keep.head;
    if (options.kind === undefined && isTemplate(source, head, inForce)) {
      return this.#analyzeTemplate(source, options, keep, inForce);
    }
    const known = options.kind ? { kind: options.kind, place: undefined } : await this.#known(source, head, inForce);
    const { place } = known;
    const kind = known.kind ?? (options.detect ? asDocument(readsLike(source, inForce.charter)) : undefined);
    keep.kind = kind;
    keep.dependencies = dependenciesOf(uri, inForce, ports.folders.all());
    const weight = kind && weighText(text, keep.weight);
    const heavy = weight && isTooHeavy(weight) ? weight : undefined;
    const turn = (keep.begun ?? 0) + 1;
    keep.begun = turn;
    // A file that was closed meanwhile is the disk's again, and an older version that was read for longer counts no more.
    const tell = (read: ReadDocument | undefined): void => {
      if (this.#kept.get(uri) !== keep || turn < (keep.told ?? 0)) return;
      keep.told = turn;
      documents.seen(uri, kind, read, read !== undefined && source.encoding !== undefined);
    };
    if (!kind || heavy) tell(undefined);
    if (!kind) return { type: 'none', findings: [] };
    const severities = severitySources(inForce.charter.rules, options);
    if (heavy) {
      const { unreadable: unreadableCharter } = inForce;
      const unread = faultOf(heavy.reason);
      const found = { fault: unread, offset: heavy.offset, uri, isCharter: false, unreadableCharter };
      const findings = runRules({ uri, lines: new LineIndex(text), severities, source: found });
      return { type: 'none', findings, unread };
    }

    if (weight && !isTooHeavy(weight)) keep.weight = weight;
    const read = keep.tree ? undefined : documents.takeRecent(uri);
    const recent = read?.document.text === text ? read : undefined;
    const slices = new Slices(ports.scheduler);
    const tree = keep.tree
      ? updateMarkdown(keep.tree, text)
      : (recent?.document.tree ?? (await this.#firstTree(text, slices)));
    keep.tree = tree;
    const foreign = await foreignFiles.beside(uri, place?.layout);
    const recorded = await ledgers.of(inForce, uri);
    const prd = await prdTeamOf({ uri, kind, head, place }, inForce, { charters, ports });
    const sharing = await this.#sharing(uri, inForce.charter);
    const takenIds = sharing && lazy(() => takenIn(sharing));
    const about = { uri, tree, foreign, prdTeam: prd.team, head, takenIds, place, recorded, recent };
    const document = readInForce(about, kind, inForce);
    const links = await resolveLinks(uri, document.fields.links, ports.files, ports.folders);
    const wanted = wantedPartners(document, links);
    const facts = lazy(() => factsOf(document, linkFacts(links)));
    const rest = { links, wanted, manifests: [] };
    keep.dependencies = dependenciesOf(uri, inForce, ports.folders.all(), rest);
    tell({ document, links, facts: lazy(() => detachedFacts(facts())) });
    // Which designs speak of a PRD is known only once all were looked at. An editor looks at them when it has time.
    if (options.whole) await documents.update();
    const { pair, manifests } = await this.#pairOf({ document, links, facts }, inForce.charter, sharing);
    keep.dependencies = dependenciesOf(uri, inForce, ports.folders.all(), { ...rest, manifests });
    const session = await this.#sessionOf(document);
    const span = conflictIn(tree);
    await slices.breathe();
    const findings = runRules({
      uri,
      lines: document.lines,
      severities,
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
              signOffOrigins: options.signOffOrigins,
              known: await this.#knownPartners(uri, wanted),
              pair,
              gain: lacksEffect(document) ? gainOf(links, pair) : undefined,
            },
          }),
    });
    return { type: 'document', document, links, pair, session, findings };
  }

  /** Of a long document, reading it for the first time must not keep an editor from anything else. */
  async #firstTree(text: string, slices: Slices): Promise<MarkdownTree> {
    if (text.length < longText) return parseMarkdown(text);
    const tree = await slices.all(parseInPieces(text));
    await slices.all(readAhead(tree));
    return tree;
  }

  /** The other documents under a charter that makes requirement IDs unique in all of them: what an ID means hangs on all. */
  async #sharing(uri: string, charter: Charter): Promise<readonly DocumentFacts[] | undefined> {
    return charter.requirementScope === undefined ? undefined : this.#from.documents.under(charter.uri, uri);
  }

  async #pairOf(
    { document, links, facts }: ReadDocument,
    charter: Charter,
    sharing: readonly DocumentFacts[] | undefined,
  ) {
    const { ports, documents } = this.#from;
    const beside = besideByLayout(document.kind, document.place, document.fields.links);
    const targets = [...links.flatMap(({ leadsTo }) => leadsTo ?? []), ...beside];
    const linked = await documents.around(document.uri, targets);
    const near = sharing ? [...linked, ...sharingWith(facts(), sharing)] : linked;
    const others = [...new Map(near.map((each) => [each.uri, each])).values()];
    // What is looked at by now tells more than what is listed.
    const found = new Set(links.flatMap(({ uri, leadsTo }) => (uri === undefined ? [] : (leadsTo ?? []))));
    const isLinked = new Set(links.flatMap(({ leadsTo }) => leadsTo ?? []));
    const missing = await missingFiles(others, ports.files);
    const isThere = (uri: string) => (isLinked.has(uri) ? found.has(uri) : documents.isThere(uri) && !missing.has(uri));
    const own = { uri: document.uri, charter: charter.uri };
    const externalOf = await externalsOf([own, ...others], this.#from);
    const surroundings = { folders: ports.folders.all(), isThere, externalOf, charter: charter.uri };
    const named = [...new Set([own, ...others].map((each) => each.charter))].flatMap(
      (each) => externalOf(each).manifests,
    );
    return {
      pair: pairOf(facts, others, surroundings),
      manifests: named.flatMap(({ uri }) => uri ?? []),
    };
  }

  #templatesOf(uri: string, { templates }: Charter) {
    const top = containingFolder(this.#from.ports.folders.all(), uri);
    return top === undefined ? undefined : templateFolderOf(templates, folderOf(uri), top);
  }

  async #analyzeTemplate(
    { uri, text }: Source,
    options: AnalyzeOptions,
    keep: Kept,
    inForce: CharterInForce,
  ): Promise<LiveAnalysis> {
    const { ports, documents } = this.#from;
    keep.kind = undefined;
    keep.dependencies = dependenciesOf(uri, inForce, ports.folders.all());
    if (this.#kept.get(uri) === keep) documents.seen(uri, undefined, undefined);
    const isHeavy = tooHeavyToParse(text) !== undefined;
    const reading = readTemplate(text);
    const place = await this.#placeOfTemplate(uri, inForce);
    const alike = reading.head && place === 'offered' ? await this.#from.templates.alike(uri, reading.head) : [];
    const span = isHeavy || findConflict(text) === undefined ? undefined : conflictIn(parseMarkdown(text));
    const findings = runRules({
      uri,
      lines: new LineIndex(text),
      severities: severitySources(inForce.charter.rules, options),
      ...(span
        ? { conflict: { span } }
        : {
            template: {
              uri,
              text,
              reading,
              place,
              alike,
              isAboutFolder: isAboutFolder(uri, text),
            },
          }),
    });
    return { type: 'template', uri, text, findings };
  }

  /** A template that lies in no folder of the charter that governs it may lie in one that another charter names. */
  async #placeOfTemplate(uri: string, inForce: CharterInForce): Promise<'offered' | 'linked' | 'elsewhere'> {
    const { charters, documents, templates } = this.#from;
    const { top } = inForce;
    if (top === undefined) return 'elsewhere';
    const isLinked = () => templates.isBehindLink(uri, top);
    if (isInTemplateFolder(inForce, uri)) return (await isLinked()) ? 'linked' : 'offered';
    for (const other of await documents.charterUris()) {
      const folder = templateFolderUnder(await charters.for(other));
      if (folder && folder.fault === undefined && uri.startsWith(`${folder.uri}/`)) {
        return (await isLinked()) ? 'linked' : 'offered';
      }
    }
    return 'elsewhere';
  }

  /** Nobody is told whose section it is unless the charter knows both them and the owner. */
  async #sessionOf(document: TandemDocument): Promise<EditingSession | undefined> {
    const { sessions, ports } = this.#from;
    if (document.charter.people.size === 0 || !sessions.has(document.uri)) return undefined;
    const me = findMe(document.charter, await ports.identities.current(document.uri));
    return me && sessions.of(document.uri, me);
  }

  /** The workspace is listed only for a document whose link to its partner needs mending. */
  async #knownPartners(uri: string, wanted: readonly DocumentKind[]) {
    const list = async (kind: DocumentKind) =>
      wanted.includes(kind) ? this.#from.documents.inFolderOf(uri, kind) : [];
    return { prd: await list('prd'), sdd: await list('sdd') };
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

function isTemplate({ uri }: Source, head: DocumentHead, inForce: CharterInForce): boolean {
  return isInTemplateFolder(inForce, uri) || isTemplateHead(head.frontMatter);
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
function wantedPartners({ kind, place }: TandemDocument, links: readonly ResolvedLink[]): readonly DocumentKind[] {
  const isBroken = (wanted: DocumentKind) =>
    links.some(({ link, state }) => link.kind === wanted && state !== 'found' && state !== 'external');
  const lacksPrd = kind === 'sdd' && !place && !links.some(({ link }) => link.kind === 'prd');
  return [...(lacksPrd || isBroken('prd') ? (['prd'] as const) : []), ...(isBroken('sdd') ? (['sdd'] as const) : [])];
}

/** What the PRDs of a design say of a gain for customers. */
function gainOf(links: readonly ResolvedLink[], { others }: Pair): DocumentContext['gain'] {
  const prds = links.filter(({ link }) => link.kind === 'prd');
  if (prds.length === 0) return 'none';
  const facts = prds.map(({ uri }) => others.find((other) => other.uri === uri));
  if (facts.some((each) => each?.gain)) return 'stated';
  return facts.every((each) => each?.kind === 'prd') ? 'missing' : 'unknown';
}

function severitySources(charter: Charter['rules'], { severities }: AnalyzeOptions): readonly SeveritySource[] {
  return [(rule) => (rulesBeyondCharters.has(rule) ? undefined : charter.get(rule)), (rule) => severities?.[rule]];
}

function faultOf(reason: TooHeavy['reason']): Unread {
  switch (reason) {
    case 'length':
      return 'too-large';
    case 'block':
      return 'long-block';
    case 'underlines':
      return 'many-underlines';
    case 'markup':
      return 'too-dense';
    case 'nesting':
      return 'too-deep';
    case 'binary':
      return 'binary';
  }
}
