import type * as z from 'zod/mini';
import type { YamlPath } from '../../parse/yaml/yamlPath.js';
import {
  manifestHeadSchema,
  manifestKind,
  manifestPrdHeadSchema,
  manifestRequirementSchema,
  manifestVersion,
  type ManifestPrdEntry,
  type ManifestRequirementEntry,
} from './manifestSchema.js';

/** Most PRDs and requirements that are read of one manifest: beyond them it is no list of requirements any more. */
const mostPrds = 5_000;
const mostRequirements = 50_000;

/** A part of a manifest that is left out. */
export interface ManifestFault {
  /** Where it stands: `prds[0].requirements[3].digest`. */
  readonly place: string;
  /** `wrong`: it is not what the format asks for; `twice`: its ID or path was there before; `too-many`: nothing from there on is read. */
  readonly kind: 'wrong' | 'twice' | 'too-many';
}

/** A manifest as far as it can be used. */
export interface Manifest {
  readonly prds: readonly ManifestPrdEntry[];
  /** The first of the parts that are left out, and how many there are. */
  readonly fault: ManifestFault | undefined;
  readonly faults: number;
}

/**
 * Why a text is no manifest that can be used. `no-json`: it is not JSON; `foreign`: it is JSON of another sort; `version`: it is a
 * manifest of another version of the format; `broken`: it says that it is one and has no list of PRDs.
 */
export type NoManifest = 'no-json' | 'foreign' | 'version' | 'broken';

/** What a text says as a manifest. */
export type ManifestReading =
  { readonly manifest: Manifest; readonly fault?: undefined } | { readonly fault: NoManifest };

/**
 * Reads a manifest. Never throws, whatever the text, and takes time in proportion to it: what is wrong costs its own entry, and of
 * two with one ID or path the first counts.
 */
export function readManifest(text: string): ManifestReading {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return { fault: 'no-json' };
  }
  if (ownValue(value, 'manifest') !== manifestKind) return { fault: 'foreign' };
  if (ownValue(value, 'version') !== manifestVersion) return { fault: 'version' };
  const head = manifestHeadSchema.safeParse(value);
  return head.success ? { manifest: new ManifestReader().read(head.data.prds) } : { fault: 'broken' };
}

/** Whether a text is a manifest by what it says of itself, so that another may take its place. */
export function isManifest(text: string): boolean {
  const { fault } = readManifest(text);
  return fault === undefined || fault === 'version' || fault === 'broken';
}

class ManifestReader {
  #fault: ManifestFault | undefined;
  #faults = 0;
  #left = mostRequirements;

  read(entries: readonly unknown[]): Manifest {
    const prds = new Map<string, ManifestPrdEntry>();
    for (const [index, entry] of entries.entries()) {
      if (index === mostPrds || this.#left === 0) {
        this.#note(['prds', index], 'too-many');
        break;
      }
      const prd = this.#prd(entry, ['prds', index]);
      if (!prd) continue;
      if (prds.has(prd.path)) this.#note(['prds', index, 'path'], 'twice');
      else prds.set(prd.path, prd);
    }
    return { prds: [...prds.values()], fault: this.#fault, faults: this.#faults };
  }

  #prd(entry: unknown, place: YamlPath): ManifestPrdEntry | undefined {
    const head = manifestPrdHeadSchema.safeParse(entry);
    if (!head.success) {
      this.#wrong(head.error, place);
      return undefined;
    }
    const requirements = new Map<string, ManifestRequirementEntry>();
    for (const [index, each] of head.data.requirements.entries()) {
      const at = [...place, 'requirements', index];
      if (this.#left === 0) {
        this.#note(at, 'too-many');
        break;
      }
      this.#left--;
      const found = manifestRequirementSchema.safeParse(each);
      if (!found.success) this.#wrong(found.error, at);
      // Without a digest nobody can tell whether it changed.
      else if (found.data.digest === undefined && found.data.state !== 'retired')
        this.#note([...at, 'digest'], 'wrong');
      else if (requirements.has(found.data.id)) this.#note([...at, 'id'], 'twice');
      else requirements.set(found.data.id, found.data);
    }
    return { ...head.data, requirements: [...requirements.values()] };
  }

  #wrong({ issues: [issue] }: z.core.$ZodError, place: YamlPath): void {
    const below = (issue?.path ?? []).map((step) => (typeof step === 'number' ? step : String(step)));
    this.#note([...place, ...below], 'wrong');
  }

  #note(place: YamlPath, kind: ManifestFault['kind']): void {
    this.#faults++;
    this.#fault ??= { place: shown(place), kind };
  }
}

function shown(place: YamlPath): string {
  return place
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`))
    .join('');
}

function ownValue(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (Reflect.get(value, key) as unknown)
    : undefined;
}
