import * as l10n from '@vscode/l10n';
import { rolesOf, rolesToOffer } from '../../charter/resolve/teamRoles.js';
import { ownerNames } from '../../charter/resolve/ownerNames.js';
import { holdersOf } from '../../charter/resolve/owners.js';
import type { Day } from '../../charter/model/calendar.js';
import { concerns, gaps } from '../../charter/resolve/gaps.js';
import type { Area, Charter, RoleId, Team, TeamId } from '../../charter/model/charter.js';
import { listed } from '../../charter/model/wording.js';
import { assignArea, type AreaAssignment } from './assignEdits.js';
import { charterEdits, type CharterChange } from '../../charter/edit/charterChange.js';
import { joined, roleLabel } from './phrases.js';

/**
 * *Review Ownership* as a machine: it stands at one area of a team, or past the last one, and an answer leads on. What is
 * answered is kept until the end; nothing is written before.
 */
export interface Review {
  readonly team: TeamId;
  readonly areas: readonly Area[];
  /** Index of the area that is asked about; their number when all are done and the summary is shown. */
  readonly at: number;
  /** Those who are to share the area, while the rule by which they decide is asked for. */
  readonly sharers: readonly RoleId[] | undefined;
  readonly answers: ReadonlyMap<string, AreaAssignment>;
}

/** An answer to “who is accountable for this area?”. */
export type ReviewChoice = { readonly accountable: readonly RoleId[] } | 'leave';

/** A choice as it is offered. */
export interface ReviewOption {
  readonly choice: ReviewChoice;
  readonly label: string;
  readonly description: string;
  /** What that role is expected to do of its own accord. */
  readonly detail: string;
  /** Whether this is how it stands. */
  readonly current: boolean;
}

/** A choice that names somebody, or nobody. */
export interface AreaOption extends ReviewOption {
  readonly choice: Exclude<ReviewChoice, 'leave'>;
}

/** A review of areas of a team, of all unless some are given, at its beginning. */
export function startReview(team: Team, areas: readonly Area[] = team.areas): Review {
  return { team: team.id, areas, at: 0, sharers: undefined, answers: new Map() };
}

/** The teams in which areas are open that can be decided there, each with these areas. */
export function undecidedTeams(charter: Charter, today: Day): ReadonlyMap<Team, readonly Area[]> {
  const open = new Map<Team, Area[]>();
  for (const gap of gaps(charter, today)) {
    const team = charter.teams.get(gap.team ?? '');
    const area = gap.type === 'unassigned-area' ? team?.areas.find(({ id }) => id === gap.what) : undefined;
    if (team && area) open.set(team, [...(open.get(team) ?? []), area]);
  }
  return open;
}

/** All areas of a team, those first of which nobody knows yet who decides: where time runs out, what is open was asked. */
export function openFirst(charter: Charter, team: Team, today: Day): readonly Area[] {
  const open = new Set(
    gaps(charter, today)
      .filter((gap) => gap.type === 'unassigned-area' || gap.type === 'undecided-sharing')
      .filter((gap) => concerns(gap, team.id))
      .map(({ what }) => what),
  );
  return [...team.areas.filter(({ id }) => open.has(id)), ...team.areas.filter(({ id }) => !open.has(id))];
}

/** Whether an answer about an area, any that differs from what a charter’s text says, can be written into that text. */
export function canReview(charter: Charter, team: Team, area: Area, text: string): boolean {
  return [...rolesToOffer(charter).map((role) => [role.id]), []]
    .filter((accountable) => !sameRoles(accountable, area.accountable))
    .some((accountable) => charterEdits(text, assignArea(team.id, area, { accountable })).refused === undefined);
}

/** The area that is asked about; `undefined` when it is time for the summary. */
export function areaUnderReview(review: Review): Area | undefined {
  return review.areas[review.at];
}

/** Takes the answer to who is accountable. Sharing asks for the rule next; everything else leads to the next area. */
export function choose(review: Review, choice: ReviewChoice): Review {
  const area = areaUnderReview(review);
  if (!area) return review;
  if (choice === 'leave') return next(review, without(review.answers, area.id));
  if (choice.accountable.length > 1) return { ...review, sharers: choice.accountable };
  return next(review, new Map(review.answers).set(area.id, { accountable: choice.accountable }));
}

/** Takes the rule by which those who share the area decide. */
export function giveRule(review: Review, resolve: string): Review {
  const area = areaUnderReview(review);
  if (!area || !review.sharers) return review;
  const answer = { accountable: review.sharers, resolve: resolve.trim() };
  return next(review, new Map(review.answers).set(area.id, answer));
}

/** One question back; `undefined` before the first. */
export function back(review: Review): Review | undefined {
  if (review.sharers) return { ...review, sharers: undefined };
  return review.at === 0 ? undefined : { ...review, at: review.at - 1 };
}

/** To one area, from the summary. */
export function goTo(review: Review, area: string): Review {
  const at = review.areas.findIndex((each) => each.id === area);
  return at < 0 ? review : { ...review, at, sharers: undefined };
}

/** The rule to begin with when one is asked for: the one given before, else the charter's. */
export function ruleSoFar(review: Review): string {
  const area = areaUnderReview(review);
  return (area && (review.answers.get(area.id)?.resolve ?? area.resolve)) ?? '';
}

/** What can be answered about the area, the one in force marked. */
export function reviewOptions(charter: Charter, review: Review): readonly ReviewOption[] {
  const area = areaUnderReview(review);
  if (!area) return [];
  const now = (review.answers.get(area.id) ?? area).accountable;
  return [
    ...areaOptions(charter, review.team, area, now),
    { choice: 'leave', label: l10n.t('Skip'), description: l10n.t('leave it as it is'), detail: '', current: false },
  ];
}

/** Who could be accountable for an area: each role, two of the team’s together, nobody. */
export function areaOptions(
  charter: Charter,
  team: TeamId,
  area: Area,
  now: readonly RoleId[] = area.accountable,
): readonly AreaOption[] {
  const option = (accountable: readonly RoleId[], label: string, description = '', detail = ''): AreaOption => {
    const current = sameRoles(accountable, now);
    const marked = joined(description, current && l10n.t('current'));
    return { choice: { accountable }, label, description: marked, detail, current };
  };
  const shares = [...pairsIn(charter, team), ...(now.length > 1 ? [now] : [])].filter(
    (roles, index, all) => all.findIndex((other) => sameRoles(other, roles)) === index,
  );
  return [
    ...rolesToOffer(charter).map((role) => {
      const people = ownerNames(holdersOf(charter, team, role.id));
      return option([role.id], role.label, people, area.expectations[role.id]);
    }),
    ...shares.map((roles) => option(roles, l10n.t('{0}, with a decision rule…', rolesText(charter, roles)))),
    option([], l10n.t('Nobody yet')),
  ];
}

/** With more roles than these, the pairs of them are more than a list should have; *Share* lets the user choose them. */
const maxPaired = 3;

/** Two roles of a team together, each with each where they are few; else the PM and the EM. */
function pairsIn(charter: Charter, id: TeamId): readonly (readonly RoleId[])[] {
  const team = charter.teams.get(id);
  const roles = team ? rolesOf(charter, team).map((role) => role.id) : [];
  if (roles.length < 2 || roles.length > maxPaired) return [['pm', 'em']];
  return roles.flatMap((one, index) => roles.slice(index + 1).map((other) => [one, other]));
}

/** An area that is to change, and how. */
export interface ReviewedChange {
  readonly area: Area;
  readonly assignment: AreaAssignment;
  /** `PM → EM` */
  readonly text: string;
}

/** The answers that differ from what the charter says. */
export function reviewedChanges(charter: Charter, review: Review): readonly ReviewedChange[] {
  return review.areas.flatMap((area) => {
    const assignment = review.answers.get(area.id);
    if (!assignment || isSame(area, assignment)) return [];
    const before = rolesText(charter, area.accountable);
    const after = rolesText(charter, assignment.accountable);
    const text = before === after ? joined(after, l10n.t('new rule')) : `${before} → ${after}`;
    return [{ area, assignment, text }];
  });
}

/** The changes of a charter that the answers come to. */
export function reviewEdits(charter: Charter, review: Review): readonly CharterChange[] {
  return reviewedChanges(charter, review).flatMap(({ area, assignment }) => assignArea(review.team, area, assignment));
}

function next(review: Review, answers: Review['answers']): Review {
  return { ...review, at: review.at + 1, sharers: undefined, answers };
}

function without(answers: Review['answers'], area: string): Review['answers'] {
  return new Map([...answers].filter(([id]) => id !== area));
}

function isSame(area: Area, { accountable, resolve }: AreaAssignment): boolean {
  return sameRoles(area.accountable, accountable) && (resolve === undefined || resolve === (area.resolve ?? '').trim());
}

function sameRoles(a: readonly RoleId[], b: readonly RoleId[]): boolean {
  return a.length === b.length && a.every((role) => b.includes(role));
}

function rolesText(charter: Charter, roles: readonly RoleId[]): string {
  const labels = roles.map((role) => roleLabel(charter, role));
  return labels.length === 0 ? l10n.t('nobody') : listed(labels);
}
