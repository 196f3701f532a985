import { onceEach } from '../document/requirements/repeats.js';
import { SameAsk } from '../document/requirements/sameAsk.js';
import type { DocumentFacts, RequirementFact } from './index/facts.js';

/** What the files of one PRD ask for. */
export interface AskedOf {
  /** IDs that two requirements have which ask for different things. */
  readonly twins: ReadonlySet<string>;
  /** What one of the files asks for, in the order in which it first speaks of it: what another asks for in full is that one's. */
  readonly in: (file: DocumentFacts) => readonly RequirementFact[];
}

/** What is asked for once in all files of a PRD, of which most have one. */
export function askedOf(files: readonly DocumentFacts[]): AskedOf {
  const twins = new Set<string>();
  const homes = new Map<string, { readonly file: DocumentFacts; readonly text: string }>();
  for (const file of byAsking(files)) {
    for (const { id, repeats, text } of file.requirements) {
      const home = homes.get(id);
      if (repeats === 'twin') twins.add(id);
      else if (repeats === undefined && !home) homes.set(id, { file, text });
      else if (repeats === undefined && home && !asksTheSame(home.text, text)) twins.add(id);
    }
  }
  return {
    twins,
    in: (file) =>
      onceEach(file.requirements).filter(
        ({ id, repeats }) => repeats === 'twin' || twins.has(id) || homes.get(id)?.file === file,
      ),
  };
}

/** Some files, those first that ask for most: others speak of a requirement again, as an epic does of what it is to meet. */
export function byAsking(files: readonly DocumentFacts[]): readonly DocumentFacts[] {
  return files.length < 2 ? files : files.toSorted((a, b) => b.requirements.length - a.requirements.length);
}

function asksTheSame(one: string, other: string): boolean {
  return one === other || new SameAsk([]).isSame(one, other);
}
