import type { RequirementCoverage } from '../core/workspace/coverage.js';
import { readDocuments, type ReadDocuments, type ReadFolder } from './readDocuments.js';
import { UsageError } from './usage.js';

/** What was read of the documents around some paths. */
export interface ReadCoverage extends ReadDocuments {
  /** Of the PRDs that the paths name, or that lie in the folders they name. */
  readonly requirements: readonly RequirementCoverage[];
}

/**
 * Reads the coverage of PRDs.
 *
 * @throws UsageError when there is no such file or folder, or a file has no requirements to cover
 */
export async function readCoverage(paths: readonly string[], workingDirectory: string): Promise<ReadCoverage> {
  const unread = 'This file could not be read, so its coverage is unknown.';
  const documents = await readDocuments(paths, workingDirectory, unread);
  const byPrd = new Map<string, readonly RequirementCoverage[]>();
  for (const folder of documents.folders) {
    await requirePrds(folder);
    const { requirements } = await folder.tandem.documents.coverage();
    const own = new Map<string, RequirementCoverage[]>();
    for (const each of requirements) {
      const known = own.get(each.prd);
      if (known) known.push(each);
      else own.set(each.prd, [each]);
    }
    // Of a PRD in two folders, one of which lies in the other, the first says it all.
    for (const [prd, all] of own) if (documents.isAsked(prd) && !byPrd.has(prd)) byPrd.set(prd, all);
  }
  return { ...documents, requirements: [...byPrd.values()].flat() };
}

/** @throws UsageError for a file that has no requirements to cover */
async function requirePrds({ tandem, paths }: ReadFolder): Promise<void> {
  for (const { path, uri, isFolder } of paths) {
    const facts = isFolder ? undefined : await tandem.documents.facts(uri);
    if (facts && facts.kind !== 'prd') throw new UsageError(`“${path}” is an SDD. Name its PRD, or a folder.`);
    if (!facts && !isFolder) throw new UsageError(`“${path}” is not a PRD that can be read. Name a PRD, or a folder.`);
  }
}
