import { dirname } from 'node:path';
import type { Charter } from '../core/charter/model/charter.js';
import { nothingInForce } from '../core/rules/charter.js';
import { createTandem, type Tandem } from '../core/tandem.js';
import type { RequirementCoverage } from '../core/workspace/coverage.js';
import type { DocumentFacts } from '../core/workspace/index/facts.js';
import { nodePorts, toUri } from './nodePorts.js';
import { namedBy } from './pathArgument.js';
import { UsageError } from './usage.js';
import { whyNotAll } from './whyNotAll.js';
import { workspaceFolderOf } from './workspaceFolder.js';

/** What was read of the documents around some paths. */
export interface ReadCoverage {
  /** Of every document of the workspace folders. */
  readonly facts: readonly DocumentFacts[];
  /** Of the PRDs that the paths name, or that lie in the folders they name. */
  readonly requirements: readonly RequirementCoverage[];
  /** The charters that govern the documents, by URI; `undefined`: the built-in one. */
  readonly charters: ReadonlyMap<string | undefined, Charter>;
  /** Whether the paths name a document, or a folder that it lies in. */
  readonly isAsked: (uri: string) => boolean;
  /** By URI, why something could not be read, or not all of it. */
  readonly complaints: ReadonlyMap<string, string>;
}

/**
 * Reads the documents of the folders that some paths lie in.
 *
 * @throws UsageError when there is no such file or folder, or a file has no requirements to cover
 */
export async function readCoverage(paths: readonly string[], workingDirectory: string): Promise<ReadCoverage> {
  const facts = new Map<string, DocumentFacts>();
  const requirements = new Map<string, readonly RequirementCoverage[]>();
  const charters = new Map<string | undefined, Charter>();
  const complaints = new Map<string, string>();
  const folders = await foldersOf(paths, workingDirectory);
  const named = [...folders.values()].flat();
  const isAsked = (asked: string) =>
    named.some(({ uri, isFolder }) => (isFolder ? asked.startsWith(`${uri}/`) : asked === uri));
  for (const [top, own] of folders) {
    const tandem = createTandem(nodePorts([top]));
    const { requirements: found, unread } = await tandem.documents.coverage();
    for (const uri of unread) complaints.set(uri, 'This file could not be read, so its coverage is unknown.');
    for (const [uri, reason] of await faultsOfCharters(tandem)) complaints.set(uri, reason);
    await requirePrds(
      tandem,
      own.filter(({ isFolder }) => !isFolder),
    );
    const byPrd = new Map<string, RequirementCoverage[]>();
    for (const each of found) {
      const known = byPrd.get(each.prd);
      if (known) known.push(each);
      else byPrd.set(each.prd, [each]);
    }
    for (const [prd, all] of byPrd) if (isAsked(prd) && !requirements.has(prd)) requirements.set(prd, all);
    for (const each of (await tandem.documents.all()).facts) {
      if (!facts.has(each.uri)) facts.set(each.uri, each);
      if (!charters.has(each.charter)) charters.set(each.charter, (await tandem.charters.for(each.uri)).charter);
    }
  }
  return { facts: [...facts.values()], requirements: [...requirements.values()].flat(), charters, isAsked, complaints };
}

/** A file or folder that was named on the command line. */
export interface NamedPath {
  readonly path: string;
  readonly uri: string;
  readonly isFolder: boolean;
}

/**
 * The paths by the workspace folder that they lie in.
 *
 * @throws UsageError when there is no such file or folder
 */
export async function foldersOf(
  paths: readonly string[],
  workingDirectory: string,
): Promise<ReadonlyMap<string, readonly NamedPath[]>> {
  const folders = new Map<string, NamedPath[]>();
  for (const path of paths) {
    const { absolute, found } = await namedBy(path, workingDirectory);
    const isFolder = found.isDirectory();
    const inside = isFolder ? absolute : dirname(absolute);
    const top = await workspaceFolderOf(inside, inside);
    const named = { path, uri: toUri(absolute), isFolder };
    folders.set(top, [...(folders.get(top) ?? []), named]);
  }
  return folders;
}

/** @throws UsageError for a file that has no requirements to cover */
async function requirePrds(tandem: Tandem, files: readonly NamedPath[]): Promise<void> {
  for (const { path, uri } of files) {
    const facts = await tandem.documents.facts(uri);
    if (facts && facts.kind !== 'prd') throw new UsageError(`“${path}” is an SDD. Name its PRD, or a folder.`);
    if (!facts) throw new UsageError(`“${path}” is not a PRD that can be read. Name a PRD, or a folder.`);
  }
}

/** Why requirements and owners may be read by rules that nobody chose. */
export async function faultsOfCharters(tandem: Tandem): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const uri of await tandem.documents.charterUris()) {
    const state = await tandem.charters.stateOf(uri);
    if (state.type === 'missing') continue;
    const reason = state.type === 'unreadable' ? nothingInForce(state.fault) : whyNotAll(state);
    if (reason !== undefined) found.set(uri, reason);
  }
  return found;
}
