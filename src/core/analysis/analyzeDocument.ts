import type { DocumentKind } from '../charter/model/charter.js';
import type { TandemDocument } from '../document/document.js';
import type { ContentKind } from '../document/kind/contentKind.js';
import { readAhead } from '../document/readAhead.js';
import { lacksEffect } from '../document/recognise/technicalWork.js';
import { isTooHeavy, weighText } from '../parse/markdown/keptWeight.js';
import type { TooHeavy } from '../parse/markdown/limits.js';
import { conflictIn } from '../parse/markdown/markdownConflict.js';
import { parseMarkdown, updateMarkdown } from '../parse/markdown/markdownParser.js';
import type { MarkdownTree } from '../parse/markdown/markdownTree.js';
import { parseInPieces } from '../parse/markdown/parseInPieces.js';
import type { DocumentContext } from '../rules/rule.js';
import { runRules } from '../rules/runRules.js';
import { lazy } from '../text/lazy.js';
import { LineIndex } from '../text/lineIndex.js';
import type { EditingSession } from '../workspace/editingSession.js';
import { findMe } from '../workspace/identity.js';
import { dependenciesOf } from '../workspace/index/dependencies.js';
import { detachedFacts, factsOf, linkFacts } from '../workspace/index/readFacts.js';
import { Slices } from '../workspace/index/slices.js';
import type { ReadDocument } from '../workspace/index/workspaceIndex.js';
import { resolveLinks, type ResolvedLink } from '../workspace/links.js';
import type { Pair } from '../workspace/pair.js';
import { prdTeamOf } from '../workspace/prdTeam.js';
import { keepHead, readInForce } from '../workspace/readInForce.js';
import { takenIn } from '../workspace/sharedIds.js';
import { analyzeTemplate } from './analyzeTemplate.js';
import type { AnalyzerSources } from './analyzerSources.js';
import type { Kept } from './kept.js';
import { isTemplate, knownAs } from './knownAs.js';
import type { LiveAnalysis, Unread } from './liveAnalysis.js';
import { pairFor, sharingOf } from './pairFor.js';
import { readsLike } from './readsLike.js';
import { severitySources } from './severitySources.js';
import type { AnalyzeOptions, Source } from './source.js';

/** From which length on a document is first read in slices, in UTF-16 units. */
const longText = 40_000;

/**
 * Reads a Markdown file and says what is to be said about it, if it is a document of ours.
 *
 * @param isKept whether what is kept for the file still counts: it may have been closed meanwhile
 */
export async function analyzeDocument(
  from: AnalyzerSources,
  source: Source,
  options: AnalyzeOptions,
  { keep, isKept }: { readonly keep: Kept; readonly isKept: () => boolean },
): Promise<LiveAnalysis> {
  const { ports, charters, foreignFiles, ledgers, documents } = from;
  const { uri, text } = source;
  const inForce = await charters.for(uri);
  // Most Markdown files are no documents of ours: their front matter tells, and the rest is never parsed.
  keep.head = keepHead(text, keep.head);
  const { head } = keep.head;
  if (options.kind === undefined && isTemplate(source, head, inForce)) {
    return analyzeTemplate(from, source, options, { keep, inForce, isKept });
  }
  const byItself = await knownAs(from, source, head, inForce, keep.kind);
  // Whoever names the kind that it has anyhow says nothing against where it lies.
  const isAsNamed = options.kind === undefined || options.kind === byItself.kind;
  const known = isAsNamed ? byItself : { kind: options.kind, place: undefined };
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
    if (!isKept() || turn < (keep.told ?? 0)) return;
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
    : (recent?.document.tree ?? documents.parsed(text) ?? (await firstTree(text, slices)));
  keep.tree = tree;
  const foreign = await foreignFiles.beside(uri, place?.layout);
  const recorded = await ledgers.of(inForce, uri);
  const prd = await prdTeamOf({ uri, kind, head, place }, inForce, { charters, ports });
  const sharing = await sharingOf(from, uri, inForce.charter);
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
  const { pair, manifests } = await pairFor(from, { document, links, facts }, inForce.charter, sharing);
  keep.dependencies = dependenciesOf(uri, inForce, ports.folders.all(), { ...rest, manifests });
  const session = await sessionOf(from, document);
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
            known: await knownPartners(from, uri, wanted),
            pair,
            gain: lacksEffect(document) ? gainOf(links, pair) : undefined,
          },
        }),
  });
  return { type: 'document', document, links, pair, session, findings };
}

/** Of a long document, reading it for the first time must not keep an editor from anything else. */
async function firstTree(text: string, slices: Slices): Promise<MarkdownTree> {
  if (text.length < longText) return parseMarkdown(text);
  const tree = await slices.all(parseInPieces(text));
  await slices.all(readAhead(tree));
  return tree;
}

/** Nobody is told whose section it is unless the charter knows both them and the owner. */
async function sessionOf(
  { sessions, ports }: AnalyzerSources,
  document: TandemDocument,
): Promise<EditingSession | undefined> {
  if (document.charter.people.size === 0 || !sessions.has(document.uri)) return undefined;
  const me = findMe(document.charter, await ports.identities.current(document.uri));
  return me && sessions.of(document.uri, me);
}

/** The workspace is listed only for a document whose link to its partner needs mending. */
async function knownPartners({ documents }: AnalyzerSources, uri: string, wanted: readonly DocumentKind[]) {
  const list = async (kind: DocumentKind) => (wanted.includes(kind) ? documents.inFolderOf(uri, kind) : []);
  return { prd: await list('prd'), sdd: await list('sdd') };
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
