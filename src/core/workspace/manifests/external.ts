import { lazy } from '../../text/lazy.js';
import { lastStepOf } from '../uris.js';
import type { ManifestPrdEntry, ManifestRequirementEntry } from './manifestSchema.js';
import type { ManifestFault, NoManifest } from './readManifest.js';

/**
 * Why nothing of a manifest counts. `address`: what the charter names is an address, and no network is asked; `name`: it is no
 * `.json` file; `place`: the path leads nowhere; `twice`: it is named before; `own`: its PRDs are those of this charter itself;
 * `too-many`: more manifests are named than are read; the others say what became of reading it.
 */
export type WhyNoManifest =
  | 'address'
  | 'name'
  | 'place'
  | 'twice'
  | 'own'
  | 'too-many'
  | 'missing'
  | 'unreadable'
  | 'too-large'
  | 'binary'
  | NoManifest;

/** A requirement of another repository. */
export type ExternalRequirement = ManifestRequirementEntry & { readonly digest: string };

/** What a manifest tells of a PRD of another repository. */
export interface ExternalPrdHead extends Omit<ManifestPrdEntry, 'requirements'> {
  /** URI of the manifest. */
  readonly manifest: string;
  /** The manifest as the charter names it. */
  readonly origin: string;
  /** Where the PRD would be, seen from the manifest; it is never looked at. `undefined` where the path leads nowhere. */
  readonly uri: string | undefined;
}

/** The same with its requirements, by ID. */
export interface ExternalPrd extends ExternalPrdHead {
  readonly entries: () => ReadonlyMap<string, ManifestRequirementEntry>;
}

/** A manifest that a charter names, and what became of it. */
export interface NamedManifest {
  /** As written. */
  readonly named: string;
  /** Which of those that the charter names. */
  readonly index: number;
  readonly uri: string | undefined;
  /** Nothing of it counts. */
  readonly why: WhyNoManifest | undefined;
  readonly prds: readonly ExternalPrd[];
  /** The first of its parts that are left out, and how many there are. */
  readonly fault: ManifestFault | undefined;
  readonly faults: number;
  /** How many of its PRDs are left out because the charter that names it governs them. */
  readonly own: number;
}

/** A requirement with its PRD, both of another repository. */
export interface ExternalEntry {
  readonly prd: ExternalPrd;
  readonly requirement: ManifestRequirementEntry;
}

/** The requirements of other repositories that the manifests of one charter tell of. */
export class External {
  readonly manifests: readonly NamedManifest[];
  readonly #byId: () => ReadonlyMap<string, readonly ExternalEntry[]>;
  readonly #byUri: () => ReadonlyMap<string, ExternalPrd>;

  constructor(manifests: readonly NamedManifest[]) {
    this.manifests = manifests;
    this.#byUri = lazy(() => {
      const found = new Map<string, ExternalPrd>();
      // Of two manifests that tell of one PRD the first counts.
      for (const prd of this.prds()) if (prd.uri !== undefined && !found.has(prd.uri)) found.set(prd.uri, prd);
      return found;
    });
    this.#byId = lazy(() => {
      const found = new Map<string, ExternalEntry[]>();
      for (const prd of this.prds()) {
        if (prd.uri !== undefined && this.prdAt(prd.uri) !== prd) continue;
        for (const requirement of prd.entries().values()) {
          const known = found.get(requirement.id);
          if (known) known.push({ prd, requirement });
          else found.set(requirement.id, [{ prd, requirement }]);
        }
      }
      return found;
    });
  }

  /** Whether the charter names no manifest. */
  get isEmpty(): boolean {
    return this.manifests.length === 0;
  }

  /** Whether every manifest could be read whole. */
  get isWhole(): boolean {
    return this.manifests.every(
      ({ why, faults }) => (why === undefined || why === 'own' || why === 'twice') && faults === 0,
    );
  }

  /** All PRDs, in the order in which the charter names the manifests. */
  *prds(): Generator<ExternalPrd> {
    for (const { prds } of this.manifests) yield* prds;
  }

  /** The PRD that would be at a URI. */
  prdAt(uri: string): ExternalPrd | undefined {
    return this.#byUri().get(uri);
  }

  /** The PRD that a web address leads to, as far as its path at the end tells; `undefined` when none or several may be meant. */
  prdOfAddress(address: string): ExternalPrd | undefined {
    const path = address.split(/[?#]/u, 1)[0] ?? '';
    const name = lastStepOf(path);
    const found = [...this.prds()].filter((prd) => {
      const own = prd.path.replace(/^(?:\.{1,2}\/)+/u, '');
      return lastStepOf(own) === name && path.endsWith(`/${own}`);
    });
    return found.length === 1 ? found[0] : undefined;
  }

  /** Every requirement with an ID. */
  having(id: string): readonly ExternalEntry[] {
    return this.#byId().get(id) ?? [];
  }
}

/** Where no charter names a manifest. */
export const noExternal = new External([]);
