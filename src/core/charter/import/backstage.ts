import * as z from 'zod/mini';
import { readYaml } from '../../parse/yaml/yamlSource.js';

/** Groups and users of a Backstage software catalog. */
export interface Catalog {
  readonly groups: readonly CatalogGroup[];
  readonly users: readonly CatalogUser[];
}

export interface CatalogGroup {
  /** Its name in references; unique in the catalog. */
  readonly name: string;
  /** What people call it. */
  readonly title: string;
  /** Name of the group above. */
  readonly parent?: string;
  /** Names of users. */
  readonly members: readonly string[];
}

export interface CatalogUser {
  readonly name: string;
  readonly title: string;
  readonly email?: string;
  /** Names of groups. */
  readonly memberOf: readonly string[];
}

// What is wrong in a part costs that part: others wrote the file, for another tool.
const text = z.catch(z.optional(z.string()), undefined);
const texts = z.catch(z.optional(z.array(z.catch(z.string(), ''))), undefined);
const entitySchema = z.object({
  kind: z.string(),
  metadata: z.object({ name: z.string(), title: text }),
  spec: z.catch(
    z.optional(
      z.object({
        profile: z.catch(z.optional(z.object({ displayName: text, email: text })), undefined),
        parent: text,
        members: texts,
        memberOf: texts,
      }),
    ),
    undefined,
  ),
});

const maxLength = 1_000_000;
const maxDocuments = 2_000;

/** Reads a `catalog-info.yaml`, which may hold many documents. Never throws; what is no group or user is passed over. */
export function readCatalog(file: string): Catalog {
  const groups: CatalogGroup[] = [];
  const users: CatalogUser[] = [];
  if (file.length > maxLength) return { groups, users };
  // A line “---” divides documents wherever it stands; not even a text in several lines may hold one.
  for (const part of file.split(/^---(?=\s|$).*$/m, maxDocuments)) {
    // Most of a catalog is components, which are not worth reading.
    if (!/\bkind['"]?\s*:\s*['"]?(Group|User)\b/i.test(part)) continue;
    const entity = z.safeParse(entitySchema, readYaml(part).value);
    if (!entity.success) continue;
    const { kind, metadata, spec } = entity.data;
    const title = spec?.profile?.displayName ?? metadata.title ?? metadata.name;
    const email = spec?.profile?.email;
    if (kind.toLowerCase() === 'group') {
      const parent = spec?.parent === undefined ? {} : { parent: nameOfRef(spec.parent) };
      groups.push({ name: metadata.name, title, ...parent, members: refs(spec?.members) });
    } else if (kind.toLowerCase() === 'user') {
      users.push({ name: metadata.name, title, ...(email ? { email } : {}), memberOf: refs(spec?.memberOf) });
    }
  }
  return { groups, users };
}

function refs(list: readonly string[] | undefined): readonly string[] {
  return (list ?? []).map(nameOfRef).filter((name) => name !== '');
}

/** `user:default/ada` is `ada`. */
function nameOfRef(ref: string): string {
  return ref.slice(Math.max(ref.lastIndexOf('/'), ref.lastIndexOf(':')) + 1).trim();
}
