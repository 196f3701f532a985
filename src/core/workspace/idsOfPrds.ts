import { idsAbove } from '../document/requirements/requirementId.js';
import { derived } from '../text/derived.js';
import { byAsking } from './askedOf.js';
import type { DocumentFacts, RequirementFact } from './index/facts.js';
import { wholesOf } from './parts.js';

/** A requirement with the file of its PRD. */
export interface Asked {
  readonly prd: DocumentFacts;
  readonly requirement: RequirementFact;
}

/** What became of a requirement that is no longer in force: `instead` is its successor or the reason, as written. */
export interface Retired {
  readonly prd: DocumentFacts;
  readonly instead: string;
  /** Where the PRD still lists it. */
  readonly requirement: RequirementFact | undefined;
}

/** The requirements of the PRDs of a design, by ID. */
export interface IdsOfPrds {
  /** One of each PRD that has it in force. */
  readonly having: (id: string) => readonly Asked[];
  /** Of the first PRD that retired it. */
  readonly retired: (id: string) => Retired | undefined;
  /** The PRDs that have requirements below it. */
  readonly above: (id: string) => readonly DocumentFacts[];
}

/** The IDs of some PRDs: those of a PRD in several files are looked up in all of its files at once. */
export const idsOfPrds = derived((prds: readonly DocumentFacts[]): IdsOfPrds => {
  const { wholeOf, partsOf } = wholesOf(prds);
  const wholes = prds.filter((prd) => wholeOf(prd) === prd).map((prd) => idsOfFiles([prd, ...partsOf(prd)]));
  return {
    having: (id) => wholes.flatMap((each) => each.having(id)),
    retired: (id) => first(wholes, (each) => each.retired(id)),
    above: (id) => wholes.flatMap((each) => each.above(id)),
  };
});

/** Some PRDs by URI; with one that lies in several files go all of these. */
export const filesAt = derived(
  (prds: readonly DocumentFacts[]): ReadonlyMap<string | undefined, readonly DocumentFacts[]> => {
    const found = new Map<string, DocumentFacts[]>(prds.map((prd) => [prd.uri, [prd]]));
    for (const prd of prds) if (prd.place?.partOf !== undefined) found.get(prd.place.partOf)?.push(prd);
    return found;
  },
);

/** The IDs of the files of one PRD; of an ID given in several of them that in the file that asks for most counts. */
function idsOfFiles(files: readonly DocumentFacts[]): IdsOfPrds {
  const [only, ...others] = files.map(idsOfFile);
  const ids = only && others.length === 0 ? only : joined(byAsking(files).map(idsOfFile));
  const instead = (id: string) => ids.retired.get(id);
  return {
    having(id) {
      const asked = instead(id) === undefined ? ids.requirements.get(id) : undefined;
      return asked ? [asked] : [];
    },
    retired(id) {
      const retired = instead(id);
      const asked = ids.requirements.get(id);
      return retired && { ...retired, prd: asked?.prd ?? retired.prd, requirement: asked?.requirement };
    },
    above(id) {
      const prd = ids.above.get(id);
      return prd ? [prd] : [];
    },
  };
}

interface IdsOfFile {
  readonly requirements: ReadonlyMap<string, Asked>;
  readonly retired: ReadonlyMap<string, Pick<Retired, 'prd' | 'instead'>>;
  /** The IDs that stand above requirements, whether these are requirements themselves or not. */
  readonly above: ReadonlyMap<string, DocumentFacts>;
}

/** Many designs ask one PRD. */
const idsOfFile = derived((prd: DocumentFacts): IdsOfFile => ({
  // Of an ID given twice the one that stands for it.
  requirements: new Map(
    prd.requirements.flatMap((requirement) =>
      requirement.repeats === undefined ? [[requirement.id, { prd, requirement }] as const] : [],
    ),
  ),
  retired: new Map(prd.retired.map(({ id, instead }) => [id, { prd, instead }])),
  above: new Map(prd.requirements.flatMap(({ id }) => idsAbove(id).map((above) => [above, prd]))),
}));

/** A requirement of one file of a PRD, in force or not. */
export function requirementIn(prd: DocumentFacts, id: string): RequirementFact | undefined {
  return idsOfFile(prd).requirements.get(id)?.requirement;
}

function joined(files: readonly IdsOfFile[]): IdsOfFile {
  // What is set last stands.
  const fromLast = files.toReversed();
  return {
    requirements: new Map(fromLast.flatMap(({ requirements }) => [...requirements])),
    retired: new Map(fromLast.flatMap(({ retired }) => [...retired])),
    above: new Map(fromLast.flatMap(({ above }) => [...above])),
  };
}

function first<Each, Found>(all: readonly Each[], find: (each: Each) => Found | undefined): Found | undefined {
  for (const each of all) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}
