import type { Span } from '../../text/range.js';
import { agreementDue, type AgreementDue } from './agreements.js';
import { areaOwners } from './areaOwners.js';
import type { Day } from '../model/calendar.js';
import type { Agreement, Area, Charter, RoleId, Team, TeamId } from '../model/charter.js';
import { decidedAbove, teamsAbove } from './decidedAbove.js';
import { onlyStandsAbove } from './onlyStandsAbove.js';
import { holdersOf } from './owners.js';
import { derived } from '../../text/derived.js';

/** What sort of thing is missing or late. */
export type GapType =
  /** A decision that the charter adds and that no role owns. */
  | 'unowned-decision'
  /** Nobody holds a role here or above, although it has something to answer for or the team names it. */
  | 'vacant-role'
  /** No role is accountable for an area. */
  | 'unassigned-area'
  /** Several roles are, and nothing says how they decide. */
  | 'undecided-sharing'
  /** What was agreed should have happened by now. */
  | 'overdue-agreement'
  /** What was agreed to happen regularly has no day on which it last did. */
  | 'undated-agreement';

/** The rule that reports a gap. */
export type GapRule =
  | 'charter'
  | 'unknown-role'
  | 'unknown-person'
  | 'vacant-role'
  | 'ownership-gap'
  | 'undecided-sharing'
  | 'overdue-agreement';

/** Something that nobody has or that is late. Plain data; names are looked up in the charter by their ids. */
export interface Gap {
  readonly type: GapType;
  /** The team in which it can be closed; `undefined` when it is the charter's as a whole. */
  readonly team: TeamId | undefined;
  /** Id of the role, area, agreement or decision. */
  readonly what: string;
  /**
   * `written`: the charter says so, or says the like of its neighbours and leaves this out. `implied`: it only follows
   * from what every team has until it says otherwise.
   */
  readonly origin: 'written' | 'implied';
  /** The rule that reports it; `null` for what is only implied. */
  readonly rule: GapRule | null;
  /** Its place in the charter's text, or where it would be written. */
  readonly span: Span;
  /** Teams below that lack the same for the same reason: it is one gap, and closed for all of them at once. */
  readonly inheritedBy: readonly TeamId[];
  /** For an overdue agreement: since when. */
  readonly due?: AgreementDue;
}

interface OpenGap extends Gap {
  readonly inheritedBy: TeamId[];
}

/** By day: every document under a charter asks for the same gaps. */
const gapsByDay = derived<Charter, Map<Day, readonly Gap[]>>(() => new Map());

/** Everything that a charter lacks on a day, each thing once: team after team, the heaviest first. */
export function gaps(charter: Charter, today: Day): readonly Gap[] {
  const known = gapsByDay(charter);
  let found = known.get(today);
  if (!found) known.set(today, (found = [...unownedDecisions(charter), ...new GapFinder(charter, today).all()]));
  return found;
}

/** Whether a gap is one of a team, be it that the team has it from above. */
export function concerns(gap: Gap, team: TeamId): boolean {
  return gap.team === team || gap.inheritedBy.includes(team);
}

/** What each team lacks, also what it has from above. */
export function gapsByTeam(all: readonly Gap[]): ReadonlyMap<TeamId, readonly Gap[]> {
  const byTeam = new Map<TeamId, Gap[]>();
  for (const each of all) {
    if (each.team === undefined) continue;
    for (const team of [each.team, ...each.inheritedBy]) {
      const list = byTeam.get(team);
      if (list) list.push(each);
      else byTeam.set(team, [each]);
    }
  }
  return byTeam;
}

/**
 * Whether a team has not decided yet who has any of the areas that it writes down: what is open there is then said in one,
 * not one by one.
 */
export function hasDecidedNothing({ areas }: Team): boolean {
  return areas.every(({ span, accountable }) => span === undefined || accountable.length === 0);
}

const nowhere: Span = { start: 0, end: 0 };

function gap(
  type: GapType,
  team: TeamId | undefined,
  what: string,
  rule: GapRule | null,
  span: Span | undefined,
): OpenGap {
  const origin = rule === null ? 'implied' : 'written';
  return { type, team, what, origin, rule, span: span ?? nowhere, inheritedBy: [] };
}

/** The rule that says what is wrong with a decision as a whole; an owner that cannot be used is said where it stands. */
const ruleOfFault: Readonly<Record<Charter['unownedDecisions'][number]['fault'], GapRule | null>> = {
  'no-owner': 'charter',
  'unknown-role': 'unknown-role',
  'unusable-owner': null,
};

function unownedDecisions({ unownedDecisions: unowned }: Charter): Gap[] {
  return unowned.map(({ id, fault, span }) => gap('unowned-decision', undefined, id, ruleOfFault[fault], span));
}

class GapFinder {
  readonly #charter: Charter;
  readonly #today: Day;
  readonly #deciding: ReadonlySet<RoleId>;
  /** By team what it lacks and could have from above: its own gap, or the one above that it shares. */
  readonly #lacking = new Map<TeamId, Map<string, OpenGap>>();

  constructor(charter: Charter, today: Day) {
    this.#charter = charter;
    this.#today = today;
    // What goes with an area is decided by whoever has that, and missed there.
    this.#deciding = new Set(
      charter.decisions.filter(({ area }) => area === undefined).map((decision) => decision.owner),
    );
  }

  all(): readonly Gap[] {
    const own = new Map<TeamId, readonly Gap[]>();
    for (const team of this.#parentsFirst()) own.set(team.id, this.#ofTeam(team));
    return [...this.#charter.teams.keys()].flatMap((id) => own.get(id) ?? []);
  }

  /** What a team lacks is known before the teams below it are asked. */
  *#parentsFirst(): Iterable<Team> {
    const done = new Set<TeamId>();
    for (const team of this.#charter.teams.values()) {
      const way: Team[] = [];
      for (let at: Team | undefined = team; at && !done.has(at.id);) {
        done.add(at.id);
        way.push(at);
        at = at.parent === undefined ? undefined : this.#charter.teams.get(at.parent);
      }
      yield* way.reverse();
    }
  }

  #ofTeam(team: Team): readonly Gap[] {
    const isRoof = onlyStandsAbove(this.#charter, team);
    const areas = isRoof ? [] : team.areas;
    return [
      ...(isRoof ? [] : this.#vacantRoles(team)),
      ...areas.flatMap((area) => this.#unassigned(team, area)),
      ...areas
        .filter((area) => areaOwners(this.#charter, team.id, area).state === 'undecided')
        .map((area) => gap('undecided-sharing', team.id, area.id, 'undecided-sharing', area.accountableSpan)),
      ...team.agreements.flatMap((agreement) => this.#late(team, agreement)),
    ];
  }

  /** Roles with something to answer for, and those that the team names, when nobody holds them. */
  #vacantRoles(team: Team): readonly Gap[] {
    const roles = new Set<RoleId>([
      ...this.#deciding,
      ...team.areas.flatMap((area) => area.accountable),
      ...team.roles.keys(),
    ]);
    // A team that has written down neither people nor documents may be no more than a name.
    const works = team.roles.size > 0 || team.documents.length > 0;
    return [...roles].flatMap((role) => {
      if (holdersOf(this.#charter, team.id, role).holders.length > 0) return [];
      const place = team.rolePlaces?.get(role);
      const isMissed = team.roles.has(role) || (works && this.#deciding.has(role));
      const rule = place?.unknown ? 'unknown-person' : isMissed ? 'vacant-role' : null;
      const span = place?.unknown ?? place?.span ?? team.rolesSpan;
      return this.#unlessInherited(team, gap('vacant-role', team.id, role, rule, span));
    });
  }

  #unassigned(team: Team, area: Area): readonly Gap[] {
    if (area.accountable.length > 0 || decidedAbove(this.#charter, team, area)) return [];
    if (area.span !== undefined) {
      const own = gap('unassigned-area', team.id, area.id, 'ownership-gap', area.accountableSpan);
      this.#remember(team, own);
      return [own];
    }
    // Nobody is asked for what everybody has to decide some day before the team has begun to say who does what.
    const hasBegun = team.agreements.length > 0 || team.areas.some((each) => each.span !== undefined);
    const rule = hasBegun ? 'ownership-gap' : null;
    return this.#unlessInherited(team, gap('unassigned-area', team.id, area.id, rule, team.areasSpan));
  }

  #late(team: Team, agreement: Agreement): readonly Gap[] {
    const due = agreementDue(agreement, this.#today);
    if (due.overdue) {
      return [{ ...gap('overdue-agreement', team.id, agreement.id, 'overdue-agreement', agreement.lastSpan), due }];
    }
    const isUndated = due.next !== undefined && agreement.last === undefined;
    return isUndated ? [gap('undated-agreement', team.id, agreement.id, null, agreement.span)] : [];
  }

  /**
   * What is lacking above, too, would be closed there for this team as well. Only where above it merely follows from the
   * defaults, and here it does not, it is this team's to tell.
   */
  #unlessInherited(team: Team, own: OpenGap): readonly Gap[] {
    const above = this.#above(team, keyOf(own));
    if (!above || (above.rule === null && own.rule !== null)) {
      this.#remember(team, own);
      return [own];
    }
    above.inheritedBy.push(team.id);
    this.#remember(team, own, above);
    return [];
  }

  #remember(team: Team, own: OpenGap, told = own): void {
    const lacking = this.#lacking.get(team.id) ?? new Map<string, OpenGap>();
    this.#lacking.set(team.id, lacking.set(keyOf(own), told));
  }

  #above(team: Team, key: string): OpenGap | undefined {
    for (const { id } of teamsAbove(this.#charter, team)) {
      const found = this.#lacking.get(id)?.get(key);
      if (found) return found;
    }
    return undefined;
  }
}

function keyOf({ type, what }: Gap): string {
  return `${type} ${what}`;
}
