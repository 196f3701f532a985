import type { Charter } from '../../charter/model/charter.js';
import { findTeam } from '../../charter/resolve/teams.js';
import type { FrontMatter } from '../../parse/markdown/frontMatter.js';
import type { DocumentPlace } from '../documentPlace.js';
import { declaredTeam } from './declaredTeam.js';
import type { FrontMatterFields } from './frontMatterFields.js';

/** What a document says of its team, and where it stands. */
export interface TeamSource {
  readonly fields: FrontMatterFields;
  readonly frontMatter: FrontMatter | undefined;
  readonly place?: DocumentPlace | undefined;
}

/** The team that a document names, in the way of its layout where it has no `team` of its own. */
export function namedTeam(charter: Charter, { fields, frontMatter, place }: TeamSource): string | undefined {
  const declared = declaredTeam(fields);
  const named = declared === undefined ? place?.layout.team : undefined;
  const value = named && frontMatter?.values[named.key];
  if (!named || typeof value !== 'string') return declared;
  const name = nameInLabel(value, named.scopes);
  // What a tool calls by other names than the charter is for nobody to put right.
  return name === undefined ? undefined : findTeam(charter, name)?.id;
}

/** `plan` of `~devops::plan`, `~"devops::plan"` and of the word alone; `undefined` of a label of another scope. */
function nameInLabel(value: string, scopes: readonly string[]): string | undefined {
  const label = value
    .trim()
    .replace(/^~/, '')
    .replace(/^"(.*)"$/, '$1');
  const at = label.lastIndexOf('::');
  if (at >= 0 && !scopes.includes(label.slice(0, at).trim().toLowerCase())) return undefined;
  return label.slice(at < 0 ? 0 : at + 2).trim();
}
