import type { DocumentFacts } from '../index/facts.js';
import { confirmedKey } from '../coverage.js';
import { placeOfLink } from '../links.js';
import { containingFolder, resolveLink } from '../uris.js';
import type { External, ExternalEntry, ExternalPrd, ExternalRequirement } from './external.js';

/** What an ID of a design means that is in none of the PRDs at hand. */
export type ExternalMeant =
  | { readonly type: 'one'; readonly prd: ExternalPrd; readonly requirement: ExternalRequirement }
  /** Several PRDs of other repositories have it. */
  | { readonly type: 'several'; readonly prds: readonly ExternalPrd[] }
  /** It is no longer in force: `instead` is its successor or the reason, as written. */
  | { readonly type: 'retired'; readonly prd: ExternalPrd; readonly instead: string }
  /** No manifest that could be read has it; `prds` are those that the design names, none when it names none. */
  | { readonly type: 'unknown'; readonly prds: readonly ExternalPrd[] };

/** An ID as a design writes it. */
interface Written {
  readonly id: string;
  /** The path before it. */
  readonly prd?: string | undefined;
}

/**
 * What the IDs of one design mean in other repositories. Its own PRDs go first: only what none of them has is asked for here. A
 * design that names PRDs of other repositories under `prd:` speaks of these alone, and one that names a PRD that nobody can look
 * into may mean that.
 */
export class ExternalScope {
  readonly external: External;
  readonly #design: Pick<DocumentFacts, 'uri' | 'confirmed'>;
  readonly #folders: readonly string[];
  /** The PRDs of other repositories that it names. */
  readonly #named: readonly ExternalPrd[];
  /** It names a PRD of which nobody knows what it asks. */
  readonly #isOpen: boolean;
  #confirmed: ReadonlyMap<string, string> | undefined;

  /** @param prds those of its own that are at hand */
  constructor(
    external: External,
    design: Pick<DocumentFacts, 'uri' | 'links' | 'confirmed'>,
    prds: readonly DocumentFacts[],
    folders: readonly string[],
  ) {
    this.external = external;
    this.#design = design;
    this.#folders = folders;
    const known = new Set(prds.map(({ uri }) => uri));
    const links = external.isEmpty ? [] : design.links.filter(({ kind }) => kind === 'prd');
    const others = links.filter(({ leadsTo }) => leadsTo === undefined || !known.has(leadsTo));
    const named = others.map(({ target }) => this.prdNamed(target));
    this.#named = [...new Set(named.filter((prd) => prd !== undefined))];
    this.#isOpen = named.includes(undefined) || prds.some(({ broken }) => broken?.isConflict);
  }

  /** The PRD of another repository that a path or a web address in the design leads to. */
  prdNamed(target: string): ExternalPrd | undefined {
    const { external } = this;
    if (external.isEmpty) return undefined;
    if (/^https?:\/\//iu.test(target)) return external.prdOfAddress(target);
    const { uri } = this.#design;
    const place = resolveLink(uri, target, containingFolder(this.#folders, uri));
    return place === undefined ? undefined : external.prdAt(place);
  }

  /**
   * What an ID means that no PRD at hand has; `undefined` when manifests have nothing to say of it: there are none, or it is of a
   * PRD that nobody can look into.
   */
  meant({ id, prd: path }: Written): ExternalMeant | undefined {
    if (this.external.isEmpty) return undefined;
    if (path !== undefined) {
      const prd = this.prdNamed(path);
      if (prd) return choose(entriesIn([prd], id), [prd]);
      // A path to a place in the open folders is for those to tell who know what is there.
      return placeOfLink(this.#design.uri, path, this.#folders).state === 'outside'
        ? { type: 'unknown', prds: [] }
        : undefined;
    }
    const found = this.#named.length > 0 ? entriesIn(this.#named, id) : this.#isOpen ? [] : this.external.having(id);
    // Had every manifest been read, one might tell of the PRD that nobody can look into.
    const isElsewhere = this.#isOpen && this.external.isWhole;
    return found.length === 0 && isElsewhere ? undefined : choose(found, this.#named);
  }

  /** The requirements that the design may speak of by an ID alone. */
  offered(): readonly ExternalEntry[] {
    if (this.#isOpen && this.#named.length === 0) return [];
    const prds = this.#named.length > 0 ? this.#named : [...this.external.prds()];
    return prds.flatMap((prd) => [...prd.entries().values()].map((requirement) => ({ prd, requirement })));
  }

  /** The digest that the design was confirmed against, if any. */
  confirmed({ prd, id, path }: { readonly prd: ExternalPrd; readonly id: string; readonly path: string | undefined }) {
    this.#confirmed ??= new Map(
      Object.entries(this.#design.confirmed).flatMap(([key, digest]) => {
        const { id: named, path: before } = confirmedKey(key);
        const meant = before === undefined ? undefined : this.prdNamed(before);
        return meant ? [[`${meant.manifest} ${meant.path}#${named}`, digest] as const] : [];
      }),
    );
    const own = this.#confirmed.get(`${prd.manifest} ${prd.path}#${id}`);
    if (own !== undefined || path !== undefined) return own;
    return Object.hasOwn(this.#design.confirmed, id) ? this.#design.confirmed[id] : undefined;
  }
}

function entriesIn(prds: readonly ExternalPrd[], id: string): readonly ExternalEntry[] {
  return prds.flatMap((prd) => {
    const requirement = prd.entries().get(id);
    return requirement ? [{ prd, requirement }] : [];
  });
}

function choose(found: readonly ExternalEntry[], named: readonly ExternalPrd[]): ExternalMeant {
  const inForce = found.filter(({ requirement }) => requirement.state !== 'retired');
  const [one] = inForce;
  if (inForce.length > 1) return { type: 'several', prds: inForce.map(({ prd }) => prd) };
  if (one) {
    const { digest } = one.requirement;
    // A requirement in force has one, or it would not have been taken in.
    return digest === undefined
      ? { type: 'unknown', prds: named }
      : { type: 'one', prd: one.prd, requirement: { ...one.requirement, digest } };
  }
  const [gone] = found;
  if (gone) return { type: 'retired', prd: gone.prd, instead: gone.requirement.retired ?? '' };
  return { type: 'unknown', prds: named };
}
