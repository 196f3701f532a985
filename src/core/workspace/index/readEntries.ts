import type { DocumentHead } from '../../document/document.js';
import type { PartnerLink } from '../../document/frontMatter/frontMatterFields.js';
import { frontMatterEnd } from '../../parse/markdown/frontMatterFence.js';
import { isTemplateHead, templateKey } from '../../document/templates/customTemplate.js';
import { tooHeavyToParse } from '../../parse/markdown/limits.js';
import { parseMarkdown } from '../../parse/markdown/markdownParser.js';
import type { DeclaredKind } from '../knownDocuments.js';
import { partnersByLayout, placeOfLink } from '../links.js';
import { prdTeamOf } from '../prdTeam.js';
import { readHeadOf, readInForce } from '../readInForce.js';
import type { Entry } from './entries.js';
import type { DocumentFacts, LinkFact } from './facts.js';
import type { IndexState } from './indexState.js';
import { nearestFirst } from './nearestFirst.js';
import { readDissents, readFacts, readNotes } from './readFacts.js';

/** Files read at once: enough to be quick, few enough for a slow virtual file system. */
export const atOnce = 8;

/** Says whether somebody still waits for some work. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** Reads what was not read since it changed, nearest first, until nobody wants the rest. */
export async function readStale(state: IndexState, cancellation: Cancellation | undefined): Promise<void> {
  const work = nearestFirst([...state.stale], ({ folder }) => folder.uri, state.near());
  for (let from = 0; from < work.length; from += atOnce) {
    if (cancellation?.isCancellationRequested) return;
    await state.slices.breathe();
    const batch = work.slice(from, from + atOnce).filter((entry) => state.stale.has(entry));
    const loaded = await Promise.all(batch.map((entry) => load(state, entry)));
    for (const take of loaded) {
      await state.slices.breathe();
      take();
    }
  }
}

/** Reads one file. */
export async function readEntry(state: IndexState, entry: Entry): Promise<void> {
  (await load(state, entry))();
}

/** The facts of a document, made when they are first asked for; `undefined` when it is too heavy or none of ours. */
export async function factsOf(state: IndexState, entry: Entry): Promise<DocumentFacts | undefined> {
  const { charters, foreignFiles, ledgers, ports } = state.sources;
  const { uri, version, kind } = entry;
  ports.witness?.uses(uri);
  const inForce = await charters.for(uri);
  const { charter } = inForce;
  const ofLedger = await ledgers.of(inForce, uri);
  const recorded = ofLedger?.entries;
  const versionOf = (each: string) => state.entries.get(each)?.version;
  const isCurrent = ({ teamFrom }: NonNullable<Entry['facts']>) =>
    teamFrom === undefined || versionOf(teamFrom.uri) === teamFrom.version;
  const isOfNow = (made: Pick<NonNullable<Entry['facts']>, 'charter' | 'recorded'> | undefined) =>
    made?.charter === charter && made.recorded === recorded;
  if (entry.facts && isOfNow(entry.facts) && isCurrent(entry.facts)) return entry.facts.facts;
  if (entry.open && isOfNow(entry.open)) {
    entry.facts = { facts: entry.open.read(), charter, recorded };
    return entry.facts.facts;
  }
  const { text } = { text: undefined, ...(await ports.files.readText(uri)) };
  if (kind === undefined || text === undefined || tooHeavyToParse(text)) return undefined;
  const foreign = await foreignFiles.beside(uri);
  const { fields } = readHeadOf(text);
  const { asked, team: prdTeam } = await prdTeamOf({ uri, kind, fields, place: entry.place }, inForce, {
    charters,
    ports,
  });
  const teamFrom = asked === undefined ? undefined : { uri: asked, version: versionOf(asked) };
  const document = readInForce(
    { uri, tree: parseMarkdown(text), foreign, prdTeam, place: entry.place, recorded: ofLedger },
    kind,
    inForce,
  );
  const facts = readFacts(document, placesOf(state, uri, document.fields.links));
  // Of a file that nobody follows nobody would hear that it changed.
  const isFollowed = !teamFrom || teamFrom.version !== undefined;
  if (entry.version === version && isFollowed)
    entry.facts = { facts, charter, recorded, ...(teamFrom ? { teamFrom } : {}) };
  return facts;
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
  const head = headOf(text);
  entry.declared = head && declaredIn(head);
  state.judge(entry);
  const parse = () => (tooHeavyToParse(text) ? undefined : parseMarkdown(text));
  const links = entry.kind && head ? placesOf(state, entry.uri, head.fields.links) : [];
  const beside = entry.kind && partnersByLayout(entry.kind, entry.place, links);
  state.setLinks(entry.uri, [...links.flatMap(({ leadsTo }) => leadsTo ?? []), ...(beside ?? [])]);
  if (entry.kind === undefined) state.setNotes(entry, undefined, []);
  else state.setNotes(entry, readNotes(text, parse), readDissents(text, parse));
}

/** The links of a document, followed without a look at whether anything is there. */
function placesOf({ sources }: IndexState, uri: string, links: readonly PartnerLink[]): readonly LinkFact[] {
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

/** A file's front matter, as far as the index asks it. Of most files it says nothing of that, and then is not parsed. */
function headOf(text: string): DocumentHead | undefined {
  const frontMatter = headText(text);
  const isAsked = ['document', templateKey, 'prd', 'sdd'].some((key) => frontMatter.includes(key));
  return isAsked ? readHeadOf(frontMatter) : undefined;
}

function declaredIn({ frontMatter, fields }: DocumentHead): DeclaredKind | undefined {
  return isTemplateHead(frontMatter) ? 'template' : fields.document;
}
