import type { Charter } from '../../charter/model/charter.js';
import { readRequirementId } from '../../document/requirements/requirementId.js';
import type { RequirementCoverage } from '../../workspace/coverage.js';
import type { DocumentFacts } from '../../workspace/index/facts.js';
import {
  manifestKind,
  manifestVersion,
  type ManifestFile,
  type ManifestPrdEntry,
  type ManifestRequirementEntry,
} from '../../workspace/manifests/manifestSchema.js';
import { wholesOf } from '../../workspace/parts.js';
import { nameOf, relativeLink } from '../../workspace/uris.js';

/** What a manifest is made of. */
export interface ManifestSource {
  /** The PRDs that it tells of. */
  readonly prds: readonly DocumentFacts[];
  /** Of every one of them. */
  readonly requirements: readonly RequirementCoverage[];
  /** By URI; `undefined`: the built-in one. */
  readonly charters: ReadonlyMap<string | undefined, Charter>;
  /** URI of the file that it is for: the paths in it count from there. */
  readonly file: string;
}

/**
 * The requirements of a repository, for other repositories. The same requirements always give the same text: PRDs stand in the order
 * of their paths, requirements in that of their PRD, each ID once; of one that is there twice the last counts, as for designs.
 */
export function manifestText({ prds, requirements, charters, file }: ManifestSource): string {
  const byPrd = new Map<string, RequirementCoverage[]>();
  for (const each of requirements) {
    const known = byPrd.get(each.prd);
    if (known) known.push(each);
    else byPrd.set(each.prd, [each]);
  }
  const { documents, wholeOf, partsOf } = wholesOf(prds);
  const whole = documents.filter((prd) => wholeOf(prd) === prd);
  const entries = whole.map((prd) => {
    const files = [prd, ...partsOf(prd)];
    const coverage = files.flatMap(({ uri }) => byPrd.get(uri) ?? []);
    const retired = files.flatMap((each) => each.retired);
    return prdEntry({ ...prd, retired }, coverage, charters.get(prd.charter), file);
  });
  const value: ManifestFile = {
    manifest: manifestKind,
    version: manifestVersion,
    prds: entries.sort((one, other) => (one.path === other.path ? 0 : one.path < other.path ? -1 : 1)),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function prdEntry(
  prd: DocumentFacts,
  coverage: readonly RequirementCoverage[],
  charter: Charter | undefined,
  file: string,
): ManifestPrdEntry {
  const { team, stage, owners } = prd;
  const owner = Object.hasOwn(owners, what) ? owners[what] : undefined;
  const instead = new Map(prd.retired.map((each) => [each.id, each.instead]));
  const found = new Map<string, ManifestRequirementEntry>();
  for (const { requirement, state } of coverage) {
    const { id, named, text, digest, priority, mvp } = requirement;
    // What goes by a place or a heading is for its own folder: nobody elsewhere can name it.
    if (named !== undefined) continue;
    found.set(id, {
      id,
      text,
      digest,
      state,
      ...(instead.has(id) ? { retired: instead.get(id) ?? '' } : {}),
      ...(priority === undefined ? {} : { priority }),
      ...(mvp === undefined ? {} : { mvp }),
    });
  }
  // Those that are gone from the text are named still, so that nobody takes their ID for a mistake.
  for (const [id, retired] of instead)
    if (!found.has(id) && readRequirementId(id) !== undefined)
      found.set(id, { id, text: '', state: 'retired', retired });
  return {
    path: relativeLink(file, prd.uri) ?? nameOf(prd.uri),
    title: prd.title,
    ...(team === undefined ? {} : { team: charter?.teams.get(team)?.name ?? team }),
    ...(stage === undefined ? {} : { stage }),
    ...(owner
      ? { owner: { role: owner.role, people: owner.people.map((id) => charter?.people.get(id)?.name ?? id) } }
      : {}),
    requirements: [...found.values()],
  };
}

/** The decision that requirements are a part of. */
const what = 'what';
