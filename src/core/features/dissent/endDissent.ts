import * as l10n from '@vscode/l10n';
import type { Person } from '../../charter/model/charter.js';
import { dissentsOf, isOpenDissent, type OpenDissent } from '../../document/dissents.js';
import type { TandemDocument } from '../../document/document.js';
import { settledMarker } from '../../document/recognise/markers/dissentMarkers.js';
import { dissenterText, dissentGoesTo } from '../../rules/support/dissentPhrase.js';
import { maySettle, mayTakeBack } from '../../rules/support/dissentRights.js';
import { ownerWithRole } from '../../charter/resolve/ownerNames.js';
import type { Plan } from '../plannedFile.js';
import { withoutComment } from '../resolveNote.js';
import { unknownUser, type Refused } from './recordDissent.js';

/** How a dissent ends: its author takes it back, or whom it goes to settles it. */
export type DissentEnd = 'takeBack' | 'settle';

/** A dissent by its place and its words: the place may move while the user is asked. */
export interface DissentAt {
  /** Zero-based. */
  readonly line: number;
  /** The whole marker. */
  readonly text: string;
}

/** A dissent that somebody may end. */
export interface DissentOffer {
  readonly at: DissentAt;
  /** Its reason. */
  readonly label: string;
  /** Who disagrees, and in which section. */
  readonly description: string;
}

/** The dissents of a document that `me` may end so; else why there is none. */
export function dissentOffers(
  document: TandemDocument,
  end: DissentEnd,
  me: Person | undefined,
): readonly DissentOffer[] | Refused {
  const open = dissentsOf(document).filter(isOpenDissent);
  const [first] = open;
  if (!first) return { refused: l10n.t('There is no open dissent in this document.') };
  if (!me) return unknownUser(document.charter);
  const mine = open.filter((dissent) => mayEnd(document, dissent, end, me));
  if (mine.length === 0) return { refused: whyNot(document, first, end) };
  return mine.map((dissent) => ({
    at: placeOf(document, dissent),
    label: dissent.words.reason || l10n.t('(no reason)'),
    description: [dissenterText(document.charter, namesOf(dissent)), dissent.section.text].filter(Boolean).join(' · '),
  }));
}

/** Plans the end of a dissent on the text of the moment. */
export function planDissentEnd(
  document: TandemDocument,
  {
    at,
    end,
    me,
    today,
  }: {
    readonly at: DissentAt;
    readonly end: DissentEnd;
    readonly me: Person | undefined;
    readonly today: string;
  },
): Plan {
  const { uri, text, lines } = document;
  const found = dissentsOf(document)
    .filter(isOpenDissent)
    .map((dissent) => ({ dissent, away: Math.abs(lines.lineAt(dissent.span.start) - at.line) }))
    .filter(({ dissent }) => textOf(document, dissent) === at.text)
    .sort((a, b) => a.away - b.away)[0]?.dissent;
  if (!found) return { refused: l10n.t('The dissent is no longer there; nothing was written.') };
  if (!me || !mayEnd(document, found, end, me)) return { refused: whyNot(document, found, end) };
  const edit =
    end === 'takeBack'
      ? { span: withoutComment(text, lines, found.span), newText: '' }
      : { span: found.span, newText: settledMarker(found.words, me.id, today) };
  return { files: [{ uri, text, edits: [edit] }] };
}

function mayEnd(document: TandemDocument, dissent: OpenDissent, end: DissentEnd, me: Person): boolean {
  return end === 'takeBack' ? mayTakeBack(document, dissent, me) : maySettle(document, dissent, me);
}

function whyNot(document: TandemDocument, dissent: OpenDissent, end: DissentEnd): string {
  const { charter, team } = document;
  const names = namesOf(dissent);
  if (end === 'takeBack') return l10n.t('Only {0} can take this dissent back.', dissenterText(charter, names));
  const above = dissentGoesTo(charter, team, names);
  return above
    ? l10n.t('This dissent goes to {0}, who can settle it.', ownerWithRole(above.owner))
    : l10n.t('Only {0} and the owner of the decision can settle this dissent.', dissenterText(charter, names));
}

function namesOf({ words }: OpenDissent): { readonly role: string; readonly person: string } {
  return { role: words.role.text, person: words.person.text };
}

function placeOf(document: TandemDocument, dissent: OpenDissent): DissentAt {
  return { line: document.lines.lineAt(dissent.span.start), text: textOf(document, dissent) };
}

function textOf({ text }: TandemDocument, { span }: OpenDissent): string {
  return text.slice(span.start, span.end);
}
