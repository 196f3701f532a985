import * as l10n from '@vscode/l10n';
import type { Decision, Role, RoleId, UnownedDecision } from '../model/charter.js';
import { labelOf } from '../model/labels.js';
import { asList, readLabel, type Reading } from './charterReading.js';
import { readRoleRefs } from './readRefs.js';
import { valueAt } from './lenient.js';
import type { DecisionEntry } from './schema.js';

/**
 * Most decisions that a charter may list. Every document is read for each of them, so thousands would take seconds; no
 * team decides on so many things.
 */
const maxDecisions = 200;

/** The preset's decisions, changed and extended by what the charter says, and those that nobody owns. */
export function readDecisions(
  reading: Reading,
  entries: Readonly<Record<string, DecisionEntry>>,
  preset: readonly Decision[],
  roles: ReadonlyMap<RoleId, Role>,
): { readonly decisions: readonly Decision[]; readonly unowned: readonly UnownedDecision[] } {
  const decisions = new Map(preset.map((decision) => [decision.id, decision]));
  const unowned: UnownedDecision[] = [];
  const listed = Object.entries(entries);
  const beyond = listed[maxDecisions];
  if (beyond) {
    const message = l10n.t('Only the first {0} decisions are read. Remove this one and those after it.', maxDecisions);
    reading.report('charter', reading.span(['decisions', beyond[0]]), message);
  }
  for (const [id, entry] of listed.slice(0, maxDecisions)) {
    const decision = readDecision(reading, id, entry, decisions.get(id), roles);
    if ('owner' in decision) decisions.set(id, decision);
    else unowned.push(decision);
  }
  return { decisions: [...decisions.values()], unowned };
}

function readDecision(
  reading: Reading,
  id: string,
  entry: DecisionEntry,
  base: Decision | undefined,
  roles: ReadonlyMap<RoleId, Role>,
): Decision | UnownedDecision {
  const path = ['decisions', id];
  const [named] = readRoleRefs(reading, entry.owner, [...path, 'owner'], roles);
  const owner = named ?? base?.owner;
  const consulted = readRoleRefs(reading, entry.consulted, [...path, 'consulted'], roles);
  const label = readLabel(reading, entry.label, [...path, 'label']) ?? base?.label ?? labelOf(id);
  if (owner === undefined) {
    const isWritten = !isNothing(valueAt(reading.source.value, [...path, 'owner']));
    return entry.owner === undefined
      ? { id, label, fault: isWritten ? 'unusable-owner' : 'no-owner', span: reading.span(path) }
      : { id, label, fault: 'unknown-role', span: reading.span([...path, 'owner'], 'value') };
  }
  return {
    id,
    label,
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
    // An owner whom the charter names is the owner in every team.
    ...(base?.area === undefined || named !== undefined ? {} : { area: base.area }),
    span: reading.span(path),
  };
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
