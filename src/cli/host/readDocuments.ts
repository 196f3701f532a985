import { dirname } from 'node:path';
import type { Charter } from '../../core/charter/model/charter.js';
import { nothingInForce } from '../../core/rules/charter.js';
import { createTandem, type Tandem } from '../../core/tandem.js';
import type { FullFacts } from '../../core/workspace/index/facts.js';
import { nodePorts, toUri } from './nodePorts.js';
import { namedBy } from '../commandLine/pathArgument.js';
import { whyNotAll } from './whyNotAll.js';
import { workspaceFolderOf } from './workspaceFolder.js';

/** What was read of the documents around some paths. */
export interface ReadDocuments {
  /** Of every document of the workspace folders, each once. */
  readonly facts: readonly FullFacts[];
  /** The charters that govern the documents, by URI; `undefined`: the built-in one. */
  readonly charters: ReadonlyMap<string | undefined, Charter>;
  /** Whether the paths name a document, or a folder that it lies in. */
  readonly isAsked: (uri: string) => boolean;
  readonly folders: readonly ReadFolder[];
  /** By URI, why something could not be read, or not all of it. */
  readonly complaints: ReadonlyMap<string, string>;
}

/** A workspace folder, and the paths that lie in it. */
export interface ReadFolder {
  /** Absolute path. */
  readonly top: string;
  readonly tandem: Tandem;
  readonly paths: readonly NamedPath[];
}

/** A file or folder that was named on the command line. */
export interface NamedPath {
  /** As typed. */
  readonly path: string;
  readonly uri: string;
  readonly isFolder: boolean;
}

/**
 * Reads the documents of the workspace folders that some paths lie in.
 *
 * @param unread what to say of a document that cannot be read
 * @throws UsageError when there is no such file or folder
 */
export async function readDocuments(
  paths: readonly string[],
  workingDirectory: string,
  unread: string,
): Promise<ReadDocuments> {
  const facts = new Map<string, FullFacts>();
  const charters = new Map<string | undefined, Charter>();
  const complaints = new Map<string, string>();
  const folders: ReadFolder[] = [];
  const byTop = await foldersOf(paths, workingDirectory);
  for (const [top, own] of byTop) {
    const tandem = createTandem(nodePorts([top]));
    folders.push({ top, tandem, paths: own });
    const all = await tandem.documents.all();
    for (const uri of all.unread) complaints.set(uri, unread);
    for (const [uri, reason] of await faultsOfCharters(tandem)) complaints.set(uri, reason);
    for (const each of all.facts) {
      if (!facts.has(each.uri)) facts.set(each.uri, each);
      if (!charters.has(each.charter)) charters.set(each.charter, (await tandem.charters.for(each.uri)).charter);
    }
  }
  const named = [...byTop.values()].flat();
  // Who names a document that lies in several files means all of them.
  const isAsked = (asked: string) =>
    named.some(({ uri, isFolder }) =>
      isFolder ? asked.startsWith(`${uri}/`) : asked === uri || facts.get(asked)?.place?.partOf === uri,
    );
  return { facts: [...facts.values()], charters, isAsked, folders, complaints };
}

/** The paths by the workspace folder that they lie in. */
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
