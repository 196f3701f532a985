import type { Person } from '../../charter/model/charter.js';
import { mayDecide, resolveOwner } from '../../charter/resolve/owners.js';
import { decidedIn } from '../../document/decisions.js';
import type { OpenDissent } from '../../document/dissents.js';
import type { TandemDocument } from '../../document/document.js';
import { dissentGoesTo, knownDissenter } from './dissentPhrase.js';

/** Only whoever disagrees takes it back. */
export function mayTakeBack({ charter }: TandemDocument, { words }: OpenDissent, me: Person): boolean {
  return knownDissenter(charter, { role: words.role.text, person: words.person.text }).person === me;
}

/** Whom it goes to settles it; where it goes to nobody, whoever disagrees or owns the decision. */
export function maySettle(document: TandemDocument, dissent: OpenDissent, me: Person): boolean {
  const { charter, team } = document;
  const { words, section } = dissent;
  const above = dissentGoesTo(charter, team, { role: words.role.text, person: words.person.text });
  if (above) return mayDecide(above.owner, me);
  if (mayTakeBack(document, dissent, me)) return true;
  const entry = document.decisions.sections.find((each) => each.section === section);
  return (
    entry !== undefined && decidedIn(charter, entry).some((each) => mayDecide(resolveOwner(charter, team, each), me))
  );
}
