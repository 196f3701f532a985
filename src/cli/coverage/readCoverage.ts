import type { RequirementCoverage } from '../../core/workspace/coverage.js';
import type { ExternalClaims, ExternalCoverage, Unresolved } from '../../core/workspace/manifests/externalCoverage.js';
import { readDocuments, type ReadDocuments, type ReadFolder } from '../host/readDocuments.js';
import { UsageError } from '../commandLine/usage.js';

/** What was read of the documents around some paths. */
export interface ReadCoverage extends ReadDocuments {
  /** Of the PRDs that the paths name, or that lie in the folders they name. */
  readonly requirements: readonly RequirementCoverage[];
  /** What the designs in the folders that the paths name say of requirements of other repositories. */
  readonly external: ExternalClaims;
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
  const elsewhere = new Map<string, ExternalCoverage>();
  const unresolved = new Map<string, Unresolved>();
  for (const folder of documents.folders) {
    await requirePrds(folder);
    const { requirements, external } = await folder.tandem.documents.coverage();
    const own = new Map<string, RequirementCoverage[]>();
    for (const each of requirements) {
      const known = own.get(each.prd);
      if (known) known.push(each);
      else own.set(each.prd, [each]);
    }
    // Of a PRD in two folders, one of which lies in the other, the first says it all.
    for (const each of external.coverage) {
      const key = `${each.prd.manifest} ${each.prd.path}#${each.requirement.id}`;
      if (each.coveredBy.some(({ uri }) => documents.isAsked(uri)) && !elsewhere.has(key)) elsewhere.set(key, each);
    }
    for (const each of external.unresolved) {
      const { line, character } = each.range.start;
      if (documents.isAsked(each.uri)) unresolved.set(`${each.uri} ${each.id} ${line}:${character}`, each);
    }
    for (const [prd, all] of own) if (documents.isAsked(prd) && !byPrd.has(prd)) byPrd.set(prd, all);
  }
  const complaints = new Map(documents.complaints);
  for (const { uri, broken } of documents.facts)
    if (broken?.isConflict) complaints.set(uri, 'This file has a merge conflict, so its coverage is unknown.');
  const external = { coverage: [...elsewhere.values()], unresolved: [...unresolved.values()] };
  return { ...documents, complaints, requirements: [...byPrd.values()].flat(), external };
}

/** @throws UsageError for a file that has no requirements to cover */
async function requirePrds({ tandem, paths }: ReadFolder): Promise<void> {
  for (const { path, uri, isFolder } of paths) {
    const facts = isFolder ? undefined : await tandem.documents.facts(uri);
    if (facts && facts.kind !== 'prd') throw new UsageError(`“${path}” is an SDD. Name its PRD, or a folder.`);
    if (!facts && !isFolder) throw new UsageError(`“${path}” is not a PRD that can be read. Name a PRD, or a folder.`);
  }
}
