import * as l10n from '@vscode/l10n';
import { dayText } from '../../charter/model/dayText.js';
import type { Decision, Person } from '../../charter/model/charter.js';
import type { Day } from '../../charter/model/calendar.js';
import type { ResolvedSignOff } from '../../document/signoffs/signOffsOf.js';
import type { EditingSession } from '../../workspace/editingSession.js';
import type { RuleFix } from '../rule.js';

/** Who signed, by name: `Grace Hopper`; as written where the charter does not know them. */
export function signerName({ person, signOff }: ResolvedSignOff): string {
  return person?.name ?? signOff.by.text;
}

/** The same with the role: `Grace Hopper (EM)`. */
export function signerText(signed: ResolvedSignOff): string {
  const role = signed.role?.label ?? signed.signOff.role?.text;
  return role === undefined ? signerName(signed) : l10n.t('{0} ({1})', signerName(signed), role);
}

/** The day of a sign-off as people say it; `undefined` when it names none. */
export function signedOn({ signOff }: ResolvedSignOff, today: Day): string | undefined {
  return signOff.on && dayText(signOff.on.text, today);
}

/** The way to sign a decision, for those alone who are asked to. */
export function signOffFixes(
  decision: Decision,
  people: readonly Person[],
  session: EditingSession | undefined,
  title: string,
): readonly RuleFix[] {
  if (!session || !people.includes(session.me)) return [];
  return [{ title, edits: [], action: { type: 'signOff', decision: decision.id } }];
}
