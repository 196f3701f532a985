import { layoutIds } from '../../layouts/layoutList.js';
import type { CharterInForce } from '../charters.js';
import type { Folder } from './entries.js';
import { ahead } from './ahead.js';
import { isWithin } from './fileChanges.js';
import type { IndexState } from './indexState.js';

/** Says that another charter may govern what lies in a folder and below, or the same one say something else. */
export function ungovern(state: IndexState, folder: string): void {
  for (const each of state.entries.folders) {
    if (!isWithin(folder, each.uri)) continue;
    state.ungoverned.add(each);
    // Under another charter its documents have other owners.
    for (const uri of each.entries.keys()) state.concernPartners(uri);
  }
}

/** How many folders are asked for their charters at once: a question is small, and most folders have none. */
const foldersAtOnce = 32;

/** Asks for every folder of which that is not known, which charter governs it, and waits for those who ask just now. */
export async function governAll(state: IndexState): Promise<void> {
  const { charters } = state.sources;
  const asked = async (folder: Folder) => {
    await charters.for(inside(folder));
    return folder;
  };
  // What comes meanwhile is asked as well.
  while (state.ungoverned.size > 0 || state.governing.size > 0) {
    for await (const folder of ahead(state.ungoverned, asked, foldersAtOnce)) await govern(state, folder);
    await Promise.allSettled(state.governing.values());
  }
}

/** URI of a file in a folder, whether or not it is there. */
function inside(folder: Folder): string {
  return `${folder.uri}/x`;
}

/** Resolves once it is known which charter governs a folder, and under it as what its files count. */
export async function govern(state: IndexState, folder: Folder): Promise<void> {
  const underWay = state.governing.get(folder);
  if (!state.ungoverned.has(folder)) return underWay;
  state.ungoverned.delete(folder);
  // One after the other: what was asked first may be known last, and is no longer so.
  const done = Promise.resolve(underWay).then(() => ask(state, folder));
  state.governing.set(folder, done);
  try {
    await done;
  } finally {
    if (state.governing.get(folder) === done) state.governing.delete(folder);
  }
}

async function ask(state: IndexState, folder: Folder): Promise<void> {
  const before = folder.inForce;
  const inForce = await state.sources.charters.for(inside(folder));
  folder.inForce = inForce;
  if (before?.charter.uri !== inForce.charter.uri) state.shownChanged = true;
  // Most changes of a charter say nothing of kinds, and matching patterns is dear.
  if (before && patternsOf(before) === patternsOf(inForce)) return;
  for (const entry of [...folder.entries.values()]) {
    await state.slices.breathe();
    // What was read of a document says more than its path; an open one is read again when its charter changed.
    if (!before && entry.kind !== undefined) continue;
    state.judge(entry);
    if (entry.kind && !entry.notes) state.toRead(entry);
  }
}

/** What decides, beside a file itself, of what kind it is. */
function patternsOf({ charter, folder, top, layout }: CharterInForce): string {
  return JSON.stringify([
    charter.documents,
    charter.templates,
    layoutIds.map(layout),
    folder,
    top,
    charter.uri === undefined,
  ]);
}
