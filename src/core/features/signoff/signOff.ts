import * as l10n from '@vscode/l10n';
import type { Day } from '../../charter/model/calendar.js';
import { dayText } from '../../charter/model/dayText.js';
import type { Decision, DecisionId, Person, Role } from '../../charter/model/charter.js';
import { decisionFor } from '../../charter/resolve/decisionFor.js';
import { ownerWithRole } from '../../charter/resolve/ownerNames.js';
import { findPerson, holdersOf, resolveOwner } from '../../charter/resolve/owners.js';
import type { TandemDocument } from '../../document/document.js';
import { isBare } from '../../document/documentPlace.js';
import type { LedgerEntry } from '../../document/ledger/readLedger.js';
import { recordedAs } from '../../document/ledger/recorded.js';
import { decisionDigest } from '../../document/signoffs/decisionDigest.js';
import { signOffParts } from '../../document/signoffs/signOffRights.js';
import { isOutdated, signOffsOf, type ResolvedSignOff } from '../../document/signoffs/signOffsOf.js';
import { applyEdits } from '../../text/textEdit.js';
import { unknownUser, type Refused } from '../dissent/recordDissent.js';
import { entriesAfter, planRecords, shownLedger, type LedgerNow } from '../ledger/planLedger.js';
import type { Plan } from '../plannedFile.js';
import { signOffEdits } from './writeSignOff.js';

/** A decision that somebody may sign off. */
export interface SignOffOffer {
  readonly decision: DecisionId;
  readonly label: string;
  /** Why they are asked. */
  readonly description: string;
}

/** What `me` may sign off in a document and has not, what waits for them first; else why there is nothing. */
export function signOffOffers(
  document: TandemDocument,
  me: Person | undefined,
  today: Day,
): readonly SignOffOffer[] | Refused {
  if (!me) return unknownUser(document.charter);
  const found = document.charter.decisions
    .filter((decision) => decision.document === document.kind)
    .map((decision) => ({ decision, may: maySign(document, decision, me, today) }));
  const offers = found.flatMap(({ decision, may }) =>
    may.refused === undefined ? [{ rank: rankOf(decision, may), offer: offerOf(document, decision, may, today) }] : [],
  );
  if (offers.length > 0) return offers.sort((a, b) => a.rank - b.rank).map(({ offer }) => offer);
  const refusals = found.flatMap(({ may }) => (may.refused === undefined ? [] : [may]));
  // What stands nearest to being signed says most: done already, then not theirs, then not answered.
  const [first] = [...refusals].sort((a, b) => reasons.indexOf(a.because) - reasons.indexOf(b.because));
  return first?.because === 'done'
    ? { refused: l10n.t('You have signed off everything here that you can.') }
    : { refused: first?.refused ?? l10n.t('This document has no decision to sign off.') };
}

/**
 * Plans a sign-off of `me` on the text of the moment, in its front matter or, where it is to have none, in the ledger. It is read
 * again before it is given: it has to hold, and nothing else may be read otherwise.
 *
 * @param readAs what the document would be with another text; `undefined` when it would be none
 */
export async function planSignOff(
  document: TandemDocument,
  wanted: {
    readonly decision: DecisionId;
    readonly me: Person | undefined;
    readonly today: Day;
    /** As it stands; `undefined` where there is no place for one. */
    readonly ledger: LedgerNow | undefined;
  },
  readAs: (text: string) => Promise<TandemDocument | undefined>,
): Promise<Plan> {
  const { uri, text, charter, kind } = document;
  const decision = charter.decisions.find(({ id }) => id === wanted.decision);
  if (!decision) return { refused: l10n.t('“{0}” is not a decision of this team.', wanted.decision) };
  const may = maySign(document, decision, wanted.me, wanted.today);
  if (may.refused !== undefined) return { refused: may.refused };
  const { me, role, own, digest } = may;
  const entry = { decision: decision.id, role: role.id, by: me.id, on: wanted.today, digest };
  if (isBare(document)) {
    const isMine = ({ verb, subject, person }: LedgerEntry) =>
      verb === 'signed' &&
      decisionFor(charter, subject, kind)?.id === decision.id &&
      person !== undefined &&
      findPerson(charter, person) === me;
    const signed = { subject: decision.id, person: me.id, role: role.id, on: wanted.today, digest };
    const plan = planRecords(document, wanted.ledger, [{ verb: 'signed', ...signed }], isMine);
    if (plan.refused !== undefined) return plan;
    const recorded = recordedAs(document, entriesAfter(plan, document));
    return saysOnly(document, recorded, { decision, me })
      ? plan
      : { refused: l10n.t('Tandem cannot change {0} safely. Correct it by hand first.', shownLedger) };
  }
  const before = own?.signOff.isRecorded ? undefined : own?.signOff;
  const edits = signOffEdits(document, entry, before);
  const after = edits && (await readAs(applyEdits(text, edits)));
  if (!edits || !after || !isFaithful(document, after, { decision, me, own })) {
    return {
      refused: l10n.t('Tandem cannot change “signoffs” in the front matter safely. Correct it by hand, then sign off.'),
    };
  }
  return { files: [{ uri, text, edits }] };
}

/** Why something cannot be signed, in the order in which it is said. */
const reasons = ['unknown', 'done', 'not-theirs', 'unanswered'] as const;

interface May {
  readonly me: Person;
  readonly role: Role;
  readonly part: 'owner' | 'consulted';
  readonly digest: string;
  /** What they signed before. */
  readonly own: ResolvedSignOff | undefined;
  readonly refused?: undefined;
}

interface MayNot extends Refused {
  readonly because: (typeof reasons)[number];
}

function maySign(document: TandemDocument, decision: Decision, me: Person | undefined, today: Day): May | MayNot {
  const { charter, team } = document;
  const { label } = decision;
  if (!me) return { because: 'unknown', refused: unknownUser(charter).refused };
  const [part] = signOffParts(charter, team, decision, me, today);
  if (!part) return { because: 'not-theirs', refused: notTheirs(document, decision) };
  if (document.decisions.answers.get(decision.id)?.state !== 'answered') {
    const refused = l10n.t('“{0}” has no answer yet. Sign off when it has one.', label);
    return { because: 'unanswered', refused };
  }
  const digest = decisionDigest(document, decision.id);
  if (digest === undefined) {
    const refused = l10n.t('“{0}” is answered in another file. Write it here to sign it off.', label);
    return { because: 'unanswered', refused };
  }
  const own = signOffsOf(document).find((each) => each.decision.id === decision.id && each.person === me);
  if (own?.state === 'valid' && own.part === part.part) {
    return { because: 'done', refused: l10n.t('You signed off “{0}” already, and the text is still the same.', label) };
  }
  return { me, ...part, digest, own };
}

function notTheirs({ charter, team }: TandemDocument, decision: Decision): string {
  const named = [resolveOwner(charter, team, decision), ...decision.consulted.map((id) => holdersOf(charter, team, id))]
    .map((owner) => (owner.holders.length > 0 ? ownerWithRole(owner) : owner.role.label))
    .join(', ');
  return l10n.t('Only the owner of “{0}” and those who are consulted can sign it off: {1}.', decision.label, named);
}

/** What is late comes first, then what is out of date, then what nobody waits for. */
function rankOf({ required }: Decision, { part, own }: May): number {
  if (own && isOutdated(own)) return 1;
  return part === 'owner' && required ? 0 : 2;
}

function offerOf(
  { charter, team }: TandemDocument,
  decision: Decision,
  { me, role, part, own }: May,
  today: Day,
): SignOffOffer {
  const holders = part === 'owner' ? holdersOf(charter, team, role.id).holders : [];
  const isDeputy = holders.length > 0 && !holders.includes(me);
  const on = own?.signOff.on;
  const description =
    own && isOutdated(own)
      ? on && own.state === 'stale'
        ? l10n.t('changed since you signed off on {0}', dayText(on.text, today))
        : l10n.t('your sign-off is out of date')
      : isDeputy
        ? l10n.t('for {0}, who is away', holders.map(({ name }) => name).join(', '))
        : part === 'owner'
          ? l10n.t('you own it')
          : l10n.t('you are consulted');
  return { decision: decision.id, label: decision.label, description };
}

function isFaithful(
  before: TandemDocument,
  after: TandemDocument,
  {
    decision,
    me,
    own,
  }: { readonly decision: Decision; readonly me: Person; readonly own: ResolvedSignOff | undefined },
): boolean {
  const [was, now] = [before.decisions.sections, after.decisions.sections];
  return (
    now.length === was.length &&
    was.every((each, at) => each.decisions.join() === now[at]?.decisions.join()) &&
    after.fields.signoffs.length === before.fields.signoffs.length + (own ? 0 : 1) &&
    saysOnly(before, after, { decision, me })
  );
}

/** Whether somebody's sign-off holds afterwards, and all others are worth what they were. */
function saysOnly(
  before: TandemDocument,
  after: TandemDocument,
  { decision, me }: { readonly decision: Decision; readonly me: Person },
): boolean {
  const isMine = (each: ResolvedSignOff) => each.person?.id === me.id && each.decision.id === decision.id;
  const othersOf = (document: TandemDocument) =>
    signOffsOf(document)
      .filter((each) => !isMine(each))
      .map(({ signOff, state }) => [signOff.decision.text, signOff.by.text, state].join('\n'))
      .sort()
      .join('\n\n');
  return (
    signOffsOf(after).some((each) => isMine(each) && each.state === 'valid') && othersOf(after) === othersOf(before)
  );
}
