import * as l10n from '@vscode/l10n';
import type { Charter, Person, PersonId, ResolvedOwner, RoleId, Team } from '../../charter/model/charter.js';
import type { Gap } from '../../charter/resolve/gaps.js';
import { holdersOf, mayDecide } from '../../charter/resolve/owners.js';
import { roleLabel } from './phrases.js';

/** What the *Ownership* view shows. */
export type OwnershipFilter =
  | { readonly type: 'all' }
  | { readonly type: 'gaps' }
  | { readonly type: 'role'; readonly role: RoleId }
  /** What the person at the keyboard answers for; `undefined` when the charter does not know them. */
  | { readonly type: 'mine'; readonly me: Person | undefined };

/** Which parts of one charter a filter lets through. */
export interface Scope {
  /** Decisions and areas by who answers for them. */
  owned(owners: readonly ResolvedOwner[]): boolean;
  agreements(team: Team): boolean;
  person(person: PersonId, role: RoleId | undefined): boolean;
  /** Notes by whom they are for. */
  note(to: PersonId): boolean;
  gap(gap: Gap): boolean;
  /** Whether only gaps are shown. */
  readonly gapsOnly: boolean;
  /** Whether everything is: then what is empty is shown, too, and long lists begin folded. */
  readonly everything: boolean;
}

/** What a filter lets through. */
export function scopeOf(charter: Charter, filter: OwnershipFilter): Scope {
  const base = { gapsOnly: false, everything: false };
  switch (filter.type) {
    case 'all':
      return {
        owned: () => true,
        agreements: () => true,
        person: () => true,
        note: () => true,
        gap: () => true,
        gapsOnly: false,
        everything: true,
      };
    case 'gaps':
      return {
        owned: () => false,
        agreements: () => false,
        person: () => false,
        note: () => false,
        gap: () => true,
        gapsOnly: true,
        everything: false,
      };
    case 'role':
      return {
        ...base,
        owned: (owners) => owners.some((owner) => owner.role.id === filter.role),
        agreements: () => false,
        person: (_person, role) => role === filter.role,
        note: () => false,
        gap: (gap) => rolesOf(charter, gap).includes(filter.role),
      };
    case 'mine':
      return mine(charter, filter.me?.id, base);
  }
}

function mine(charter: Charter, me: PersonId | undefined, base: Pick<Scope, 'gapsOnly' | 'everything'>): Scope {
  const person = me === undefined ? undefined : charter.people.get(me);
  const isMine = (owner: ResolvedOwner) => person !== undefined && mayDecide(owner, person);
  const inTeam = (team: Team) => [...team.roles.values()].some((people) => me !== undefined && people.includes(me));
  return {
    ...base,
    owned: (owners) => owners.some(isMine),
    agreements: inTeam,
    person: () => false,
    note: (to) => to === me,
    // What nobody has in my team is mine to settle, with the others.
    gap: (gap) =>
      teamsOf(charter, gap).some(inTeam) ||
      rolesOf(charter, gap).some((role) => isMine(holdersOf(charter, gap.team, role))),
  };
}

/** The teams that a gap concerns; one that the whole charter has concerns each. */
function teamsOf({ teams }: Charter, gap: Gap): readonly Team[] {
  return gap.team === undefined
    ? [...teams.values()]
    : [gap.team, ...gap.inheritedBy].flatMap((id) => teams.get(id) ?? []);
}

/** The roles that a gap concerns. */
function rolesOf(charter: Charter, gap: Gap): readonly RoleId[] {
  switch (gap.type) {
    case 'vacant-role':
      return [gap.what];
    case 'undecided-sharing':
      return charter.teams.get(gap.team ?? '')?.areas.find(({ id }) => id === gap.what)?.accountable ?? [];
    default:
      return [];
  }
}

/** What the filter leaves, in a sentence for the top of the view; nothing when it leaves everything. */
export function filterText(charters: readonly Charter[], filter: OwnershipFilter): string | undefined {
  switch (filter.type) {
    case 'all':
      return undefined;
    case 'gaps':
      return l10n.t('Showing gaps only.');
    case 'role': {
      const charter = charters.find((each) => each.roles.has(filter.role));
      return l10n.t('Showing what the role {0} owns.', charter ? roleLabel(charter, filter.role) : filter.role);
    }
    case 'mine':
      return filter.me
        ? l10n.t('Showing what {0} owns.', filter.me.name)
        : l10n.t('Nothing is shown, because you are not in ownership.yaml. Set “tandem.me” to your handle there.');
  }
}
