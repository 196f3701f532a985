import type { Charter, Role } from '../../core/charter/model/charter.js';
import { findTeam } from '../../core/charter/resolve/teams.js';
import { UsageError } from '../commandLine/usage.js';

/** @throws UsageError when no charter knows the role */
export function roleIn(charters: readonly Charter[], text: string): Role {
  const roles = charters.flatMap((charter) => [...charter.roles.values()]);
  const role =
    roles.find((each) => each.id === text) ?? roles.find((each) => each.label.toLowerCase() === text.toLowerCase());
  if (role) return role;
  const known = [...new Set(roles.map((each) => each.id))].join(', ');
  throw new UsageError(`There is no role “${text}”. Choose one of: ${known}.`);
}

/** @throws UsageError when no charter knows the team */
export function requireTeam(charters: readonly Charter[], text: string): void {
  if (charters.some((charter) => findTeam(charter, text))) return;
  const known = charters.flatMap((charter) => [...charter.teams.keys()]);
  throw new UsageError(
    `There is no team “${text}”. ${known.length > 0 ? `Choose one of: ${known.slice(0, 20).join(', ')}.` : 'No ownership.yaml here has one.'}`,
  );
}
