import * as l10n from '@vscode/l10n';
import type { Decision, Role, RoleId } from './charter.js';
import { labelOf } from './labels.js';
import { asList, type Reading } from './reading.js';
import { readRoleRefs } from './readRefs.js';
import type { DecisionEntry } from './schema.js';

/** The preset's decisions, changed and extended by what the charter says. */
export function readDecisions(
  reading: Reading,
  entries: Readonly<Record<string, DecisionEntry>>,
  preset: readonly Decision[],
  roles: ReadonlyMap<RoleId, Role>,
): readonly Decision[] {
  const decisions = new Map(preset.map((decision) => [decision.id, decision]));
  for (const [id, entry] of Object.entries(entries)) {
    const decision = readDecision(reading, id, entry, decisions.get(id), roles);
    if (decision) decisions.set(id, decision);
  }
  return [...decisions.values()];
}

function readDecision(
  reading: Reading,
  id: string,
  entry: DecisionEntry,
  base: Decision | undefined,
  roles: ReadonlyMap<RoleId, Role>,
): Decision | undefined {
  const path = ['decisions', id];
  const [named] = readRoleRefs(reading, entry.owner, [...path, 'owner'], roles);
  const owner = named ?? base?.owner;
  const consulted = readRoleRefs(reading, entry.consulted, [...path, 'consulted'], roles);
  if (owner === undefined) {
    // An owner that is not known was reported already.
    if (entry.owner === undefined) {
      const message = l10n.t('“{0}” is a new decision and has no owner. Add “owner:” with the role that decides.', id);
      reading.report('charter', reading.span(path), message);
    }
    return undefined;
  }
  return {
    id,
    label: entry.label ?? base?.label ?? labelOf(id),
    question: entry.question ?? base?.question ?? '',
    owner,
    // Whoever now owns it need not consult themselves; who owned it before still has a say.
    consulted:
      entry.consulted === undefined
        ? base && base.owner !== owner
          ? [...new Set([base.owner, ...base.consulted])].filter((role) => role !== owner)
          : (base?.consulted ?? [])
        : consulted.filter((role) => role !== owner),
    document: entry.document ?? base?.document ?? 'prd',
    required: entry.required ?? base?.required ?? false,
    headings: [...(base?.headings ?? []), ...asList(entry.headings)],
    ...(base?.standsFor === undefined ? {} : { standsFor: base.standsFor }),
    span: reading.span(path),
  };
}
