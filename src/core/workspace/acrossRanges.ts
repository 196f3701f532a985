import type { AcrossRange } from '../document/requirements/claims.js';
import { idsAbove, numbersOf } from '../document/requirements/requirementId.js';
import { derived } from '../text/derived.js';
import { filesAt, idsOfPrds } from './idsOfPrds.js';
import type { DocumentFacts } from './index/facts.js';
import { placeOfLink } from './links.js';

/** What a statement says of a requirement, as far as a range hangs on it. */
interface Stated {
  readonly id: string;
  readonly prd?: string | undefined;
  readonly across?: AcrossRange;
}

/** More than any design claims by ranges; where they name more, their ends alone are claimed. */
const mostBetween = 10_000;

/**
 * Some statements of a design, with one more for each requirement that lies within a range across requirements, `1.1-2.3`: in the
 * PRD both ends are there in this order, and it stands between them by its place as by its number. What has requirements below it
 * is claimed by these, since some of them may lie beyond an end.
 */
export function withBetween<Each extends Stated>(
  statements: readonly Each[],
  design: Pick<DocumentFacts, 'uri'>,
  prds: readonly DocumentFacts[],
  folders: readonly string[],
): readonly Each[] {
  let left = mostBetween;
  return statements.flatMap((each) => {
    if (!each.across) return [each];
    const { from, except } = each.across;
    const named = each.prd === undefined ? undefined : placeOfLink(design.uri, each.prd, folders).leadsTo;
    const { having } = idsOfPrds(each.prd === undefined ? prds : (filesAt(prds).get(named) ?? []));
    const [first, ...others] = [...having(from), ...having(each.id)];
    if (first === undefined || others.length !== 1 || others[0]?.prd !== first.prd) return [each];
    const { places, leaves } = orderOf(first.prd);
    const [start, end] = [places.get(from), places.get(each.id)];
    if (start === undefined || end === undefined || start >= end || end - start > left) return [each];
    left -= end - start;
    const bounds = [numbers(from), numbers(each.id)] as const;
    const taken = new Set(except.map((id) => id.replace(/[a-z]$/, '')));
    const between = leaves.slice(start + 1, end).flatMap((id) => {
      if (id === undefined || !isBetween(id, from, bounds)) return [];
      return [id, ...idsAbove(id)].some((one) => taken.has(one)) ? [] : [{ ...each, id }];
    });
    return [...between, each];
  });
}

/** Where the requirements of a PRD stand in its order, and those of them that have none below; of an ID given twice nothing is known. */
const orderOf = derived(({ requirements: all }: DocumentFacts) => {
  const requirements = all.filter(({ repeats }) => repeats !== 'mention');
  const places = new Map<string, number | undefined>();
  for (const [index, { id }] of requirements.entries()) places.set(id, places.has(id) ? undefined : index);
  const above = new Set(requirements.flatMap(({ id }) => idsAbove(id)));
  const leaves = requirements.map(({ id }) => (above.has(id) || places.get(id) === undefined ? undefined : id));
  return { places, leaves };
});

/** The numbers of an ID, or of one that is nothing else. */
function numbers(id: string): readonly number[] {
  return (/^\d/.test(id) ? id.replace(/[a-z]$/, '') : numbersOf(id)).split('.').map(Number);
}

function isBetween(id: string, from: string, [low, high]: readonly [readonly number[], readonly number[]]): boolean {
  const letters = (each: string) => /^\D*/.exec(each)?.[0];
  const own = numbers(id);
  return letters(id) === letters(from) && compare(low, own) < 0 && compare(own, high) < 0;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}
