import type { PartnerLink } from '../../document/frontMatter/frontMatterFields.js';
import { frontMatterEnd } from '../../parse/markdown/frontMatterFence.js';
import { isTemplateHead, templateKey } from '../../document/templates/customTemplate.js';
import { tooHeavyToParse } from '../../parse/markdown/limits.js';
import { parseMarkdown } from '../../parse/markdown/markdownParser.js';
import type { DeclaredKind } from '../knownDocuments.js';
import type { Recorded } from '../../document/ledger/recorded.js';
import type { CharterInForce } from '../charters.js';
import { besideByLayout, placeOfLink } from '../links.js';
import { prdTeamOf } from '../prdTeam.js';
import { readHeadOf, readInForce } from '../readInForce.js';
import { ahead } from './ahead.js';
import type { Entry } from './entries.js';
import type { DocumentFacts, FullFacts, LinkFact } from './facts.js';
import type { IndexState } from './indexState.js';
import { nearestFirst } from './nearestFirst.js';
import { plainHead } from './plainHead.js';
import { readDissents, readFacts, readFullFacts, readNotes } from './readFacts.js';

/** Files looked at once: enough to be quick, few enough for a slow virtual file system. */
export const atOnce = 8;

/** Files whose beginnings are read at once; what is made of them is soon done. */
const headsAtOnce = 32;

/** Says whether somebody still waits for some work. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** Reads what was not read since it changed, nearest first, until nobody wants the rest. */
export async function readStale(state: IndexState, cancellation: Cancellation | undefined): Promise<void> {
  for await (const take of ahead(wanted(state, cancellation), (entry) => load(state, entry), headsAtOnce)) {
    await state.slices.breathe();
    take();
  }
}

/** What is to be read. What is under way when nobody wants the rest any more is taken all the same. */
function* wanted(state: IndexState, cancellation: Cancellation | undefined): Iterable<Entry> {
  for (const entry of nearestFirst([...state.stale], ({ folder }) => folder.uri, state.near())) {
    if (cancellation?.isCancellationRequested) return;
    if (state.stale.has(entry)) yield entry;
  }
}

/** Reads one file. */
export async function readEntry(state: IndexState, entry: Entry): Promise<void> {
  (await load(state, entry))();
}

/** The facts that partners of a document ask, made when they are first asked for; `undefined` when it is too heavy or none of ours. */
export async function factsOf(state: IndexState, entry: Entry): Promise<DocumentFacts | undefined> {
  return (await currentFacts(state, entry, false))?.facts;
}

/** All of its facts. */
export async function fullFactsOf(state: IndexState, entry: Entry): Promise<FullFacts | undefined> {
  return (await currentFacts(state, entry, true))?.full;
}

async function currentFacts(state: IndexState, entry: Entry, isFull: boolean): Promise<Entry['facts']> {
  const { charters, ledgers, ports } = state.sources;
  const { uri } = entry;
  ports.witness?.uses(uri);
  const inForce = await charters.for(uri);
  const { charter } = inForce;
  const ofLedger = await ledgers.of(inForce, uri);
  const recorded = ofLedger?.entries;
  const versionOf = (each: string) => state.entries.get(each)?.version;
  const { facts: known, open } = entry;
  const isOfNow = (made: Pick<NonNullable<Entry['facts']>, 'charter' | 'recorded'> | undefined) =>
    made?.charter === charter && made.recorded === recorded;
  const isCurrent =
    known !== undefined &&
    isOfNow(known) &&
    (known.teamFrom === undefined || versionOf(known.teamFrom.uri) === known.teamFrom.version);
  if (isCurrent && (known.full || !isFull)) return known;
  if (open && isOfNow(open)) {
    entry.facts = { facts: open.read(), ...(isFull ? { full: open.readFull() } : {}), charter, recorded };
    return entry.facts;
  }
  const reading = state.reading.get(entry);
  if (reading?.version === entry.version) {
    await Promise.allSettled([reading.done]);
    // What was read may be of another charter, or of a file that changed meanwhile.
    return currentFacts(state, entry, isFull);
  }
  const done = readCurrentFacts(state, entry, isFull, inForce, ofLedger);
  state.reading.set(entry, { version: entry.version, done });
  try {
    return await done;
  } finally {
    if (state.reading.get(entry)?.done === done) state.reading.delete(entry);
  }
}

/** Reads a document for its facts, and keeps them. */
async function readCurrentFacts(
  state: IndexState,
  entry: Entry,
  isFull: boolean,
  inForce: CharterInForce,
  recorded: Recorded | undefined,
): Promise<Entry['facts']> {
  const { charters, foreignFiles, ports } = state.sources;
  const { uri, version, kind } = entry;
  const versionOf = (each: string) => state.entries.get(each)?.version;
  const { text } = { text: undefined, ...(await ports.files.readText(uri)) };
  if (kind === undefined || text === undefined || tooHeavyToParse(text)) return undefined;
  const foreign = await foreignFiles.beside(uri, entry.place?.layout);
  const head = readHeadOf(text);
  const { place } = entry;
  const asking = { uri, kind, head, place };
  const { asked, team: prdTeam } = await prdTeamOf(asking, inForce, { charters, ports });
  // Several may have come to this point at once, and to read a document takes long.
  await state.slices.breathe();
  const teamFrom = asked === undefined ? undefined : { uri: asked, version: versionOf(asked) };
  const about = { uri, tree: state.parsed(text) ?? parseMarkdown(text), head, foreign, prdTeam, place, recorded };
  const document = readInForce(about, kind, inForce);
  if (!state.open.has(uri)) state.recent.keep({ document, foreign });
  const facts = readFacts(document, placesOf(state, uri, document.fields.links));
  const full = isFull ? readFullFacts(document, facts) : undefined;
  const made = {
    facts,
    full,
    charter: inForce.charter,
    recorded: recorded?.entries,
    ...(teamFrom ? { teamFrom } : {}),
  };
  // Of a file that nobody follows nobody would hear that it changed.
  const isFollowed = !teamFrom || teamFrom.version !== undefined;
  if (entry.version === version && isFollowed) entry.facts = made;
  return made;
}

/** Gets a file's text; what is made of it is a step of its own. */
async function load(state: IndexState, entry: Entry): Promise<() => void> {
  const { version } = entry;
  const result = await state.sources.ports.files.readText(entry.uri);
  return () => {
    // It changed meanwhile, and is to be read again or was taken in by somebody else.
    if (entry.version !== version) return;
    state.stale.delete(entry);
    if (result.fault === 'missing') state.drop(entry.uri);
    else take(state, entry, result.fault === undefined ? result.text : '');
  };
}

function take(state: IndexState, entry: Entry, text: string): void {
  const { declared, links: written } = headOf(text);
  entry.declared = declared;
  state.judge(entry);
  const links = entry.kind ? placesOf(state, entry.uri, written) : [];
  const beside = entry.kind && besideByLayout(entry.kind, entry.place, links);
  state.setLinks(entry.uri, [...links.flatMap(({ leadsTo }) => leadsTo ?? []), ...(beside ?? [])]);
  if (entry.kind === undefined) state.setNotes(entry, undefined, []);
  else {
    const parse = () => state.parsed(text) ?? state.parse(text);
    state.setNotes(entry, readNotes(text, parse), readDissents(text, parse));
  }
}

/** The links of a document, followed without a look at whether anything is there. */
function placesOf({ sources }: IndexState, uri: string, links: Head['links']): readonly LinkFact[] {
  const folders = sources.ports.folders.all();
  return links.map(({ kind, target }) => ({ kind, target, leadsTo: placeOfLink(uri, target, folders).leadsTo }));
}

/**
 * The beginning of a text, by which alone a file counts for what and leads to what: two texts that begin alike differ for nobody
 * but whoever asks for facts of the document, and for itself.
 */
export function headText(text: string): string {
  return text.slice(0, frontMatterEnd(text) ?? 0);
}

/** A file's front matter, as far as the index asks it. */
interface Head {
  readonly declared: DeclaredKind | undefined;
  readonly links: readonly Pick<PartnerLink, 'kind' | 'target'>[];
}

/** Of most files it says nothing that the index asks, and then is not parsed. */
function headOf(text: string): Head {
  const frontMatter = headText(text);
  const isAsked = ['document', templateKey, 'prd', 'sdd'].some((key) => frontMatter.includes(key));
  if (!isAsked) return { declared: undefined, links: [] };
  const plain = plainHead(frontMatter);
  if (plain) return { declared: plain.document, links: plain.links };
  const { frontMatter: read, fields } = readHeadOf(frontMatter);
  return { declared: isTemplateHead(read) ? 'template' : fields.document, links: fields.links };
}
