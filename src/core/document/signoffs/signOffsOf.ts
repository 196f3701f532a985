import type { Decision, Person, ResolvedOwner, Role } from '../../charter/model/charter.js';
import { decisionFor } from '../../charter/resolve/decisionFor.js';
import { awayToday } from '../../charter/resolve/deputies.js';
import { findRole } from '../../charter/resolve/findRole.js';
import { findPerson, resolveOwner } from '../../charter/resolve/owners.js';
import { derived } from '../../text/derived.js';
import type { TandemDocument } from '../document.js';
import type { SignOff } from '../frontMatter/frontMatterRecords.js';
import { decisionDigest } from './decisionDigest.js';
import { signOffParts, type SignOffPart } from './signOffRights.js';

/**
 * What a sign-off is worth today:
 *
 * * `valid`: given for the text that stands there;
 * * `stale`: the text changed since;
 * * `undigested`: it does not say for which text, so that nobody can tell whether it changed;
 * * `not-theirs`: whoever signed neither owns the decision nor is consulted;
 * * `unknown-person`: the charter does not know them, or no longer.
 */
export type SignOffState = 'valid' | 'stale' | 'undigested' | 'not-theirs' | 'unknown-person';

/** A sign-off of a document and what it is worth. */
export interface ResolvedSignOff {
  readonly signOff: SignOff;
  readonly decision: Decision;
  /** `undefined` when the charter does not know them. */
  readonly person: Person | undefined;
  /** The role in which they signed: as written, else the one by which they have to do with the decision. */
  readonly role: Role | undefined;
  /** Whether they sign as the owner of the decision; `undefined` when they have nothing to do with it. */
  readonly part: SignOffPart['part'] | undefined;
  readonly state: SignOffState;
}

/** Whether a team works with sign-offs in a document: it has the key, and be it with an empty list, or the ledger has one of it. */
export function usesSignOffs({ frontMatter, fields }: TandemDocument): boolean {
  const hasKey = frontMatter !== undefined && Object.hasOwn(frontMatter.values, 'signoffs');
  return hasKey || fields.signoffs.length > 0;
}

/**
 * The sign-offs of a document in the order of its text. Of several of one person for one decision the latest; those of what is
 * no decision here are left out.
 */
export const signOffsOf = derived((document: TandemDocument): readonly ResolvedSignOff[] => {
  const { charter, kind, fields } = document;
  const latest = new Map<string, ResolvedSignOff>();
  for (const signOff of fields.signoffs) {
    const decision = decisionFor(charter, signOff.decision.text, kind);
    if (!decision) continue;
    const found = resolve(document, signOff, decision);
    const who = found.person ? `=${found.person.id}` : `?${signOff.by.text.toLowerCase()}`;
    const key = `${decision.id}\n${who}`;
    const other = latest.get(key);
    if (!other || isLater(signOff, other.signOff)) {
      latest.delete(key);
      latest.set(key, found);
    }
  }
  return [...latest.values()].sort((a, b) => a.signOff.span.start - b.signOff.span.start);
});

/** What stands further down goes before what is as old, or does not say how old it is. */
function isLater({ on }: SignOff, other: SignOff): boolean {
  return on === undefined || other.on === undefined || on.text >= other.on.text;
}

function resolve(document: TandemDocument, signOff: SignOff, decision: Decision): ResolvedSignOff {
  const { charter, team } = document;
  const person = findPerson(charter, signOff.by.text);
  const written = signOff.role && findRole(charter, signOff.role.text);
  const asWritten = { signOff, decision, person, role: written };
  const { digest } = signOff;
  const text = digest && (digest.text === decisionDigest(document, decision.id) ? 'valid' : 'stale');
  if (!person && charter.people.size > 0) return { ...asWritten, part: undefined, state: 'unknown-person' };
  if (!person) {
    // Where nobody is known, the role that stands there is all there is to go by.
    const part = written && partOf(decision, written);
    return { ...asWritten, part, state: text ?? 'undigested' };
  }
  const parts = signOffParts(charter, team, decision, person, signOff.on?.text);
  // Whoever has it by two roles says in which one they sign.
  const found = parts.find(({ role }) => role.id === written?.id) ?? parts[0];
  if (!found) return { ...asWritten, part: undefined, state: 'not-theirs' };
  return { ...asWritten, role: written ?? found.role, part: found.part, state: text ?? 'undigested' };
}

function partOf({ owner, consulted }: Decision, { id }: Role): SignOffPart['part'] | undefined {
  return id === owner ? 'owner' : consulted.includes(id) ? 'consulted' : undefined;
}

/** A sign-off that is still to be given, or to be given again. */
export interface NeededSignOff {
  readonly decision: Decision;
  readonly what: 'sign' | 'renew';
  readonly owner: ResolvedOwner;
  /** Who can give it today, deputies included. */
  readonly people: readonly Person[];
  /** The one that no longer holds. */
  readonly outdated: ResolvedSignOff | undefined;
}

/**
 * What a document that works with sign-offs still waits for, whatever its stage: that of the owner of each required decision of
 * its kind that is answered, and a new one of everybody whose own no longer holds. In the order of the charter.
 */
export const neededSignOffs = derived((document: TandemDocument): readonly NeededSignOff[] => {
  if (!usesSignOffs(document)) return [];
  const { charter, kind, team, decisions } = document;
  return charter.decisions.flatMap((decision): NeededSignOff[] => {
    if (decision.document !== kind || decisions.answers.get(decision.id)?.state !== 'answered') return [];
    const given = signOffsOf(document).filter((each) => each.decision.id === decision.id);
    const owner = resolveOwner(charter, team, decision);
    const outdatedHere = signOffsToRenew(document).filter((each) => each.decision.id === decision.id);
    const again = outdatedHere.map((outdated): NeededSignOff => {
      return { decision, what: 'renew', owner, people: whoRenews(document, outdated), outdated };
    });
    const hasOwner = given.some(({ part }) => part === 'owner');
    const isOpen = decision.required && !hasOwner;
    return [
      ...(isOpen ? [{ decision, what: 'sign' as const, owner, people: owner.people, outdated: undefined }] : []),
      ...again,
    ];
  });
});

/** Whether a sign-off was given for another text, or for one that nobody can tell. */
export function isOutdated({ state }: ResolvedSignOff): boolean {
  return state === 'stale' || state === 'undigested';
}

/**
 * The sign-offs of a document that somebody has to give again, in the order of its text: those that are outdated, but where
 * somebody else signed the present text for the same role, as a deputy does for whoever is away.
 */
export const signOffsToRenew = derived((document: TandemDocument): readonly ResolvedSignOff[] => {
  const all = signOffsOf(document);
  const renewed = new Set(all.flatMap((each) => (each.state === 'valid' ? (placeOf(document, each) ?? []) : [])));
  return all.filter((each) => isOutdated(each) && !renewed.has(placeOf(document, each) ?? ''));
});

/** For which decision and role a sign-off counts; `undefined` where the charter does not know who signed. */
function placeOf({ charter, team }: TandemDocument, signed: ResolvedSignOff): string | undefined {
  const { decision, person, part, role, signOff } = signed;
  if (!person || !part) return undefined;
  if (part === 'owner') return `${decision.id}\nowner`;
  // A role that they do not have counts for nobody.
  const parts = signOffParts(charter, team, decision, person, signOff.on?.text);
  const own = parts.find((each) => each.part === part && each.role.id === role?.id);
  return own && `${decision.id}\nconsulted\n${own.role.id}`;
}

/** Who can give a sign-off again today: whoever signed or, while they are away, their deputy. */
export function whoRenews({ charter, team }: TandemDocument, outdated: ResolvedSignOff): readonly Person[] {
  const { decision, part, person } = outdated;
  const owner = resolveOwner(charter, team, decision);
  if (part === 'owner' && owner.people.length > 0)
    return person && owner.people.includes(person) ? [person] : owner.people;
  const away = person && awayToday(charter, person);
  return [away ? away.deputy : person].filter((each) => each !== undefined);
}
