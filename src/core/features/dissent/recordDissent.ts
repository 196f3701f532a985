import * as l10n from '@vscode/l10n';
import type { Charter, Decision, Person, RoleId } from '../../charter/model/charter.js';
import { ownerWithRole } from '../../charter/resolve/ownerNames.js';
import { holdersOf, mayDecide, resolveOwner } from '../../charter/resolve/owners.js';
import { decidedIn, type SectionDecisions } from '../../document/decisions.js';
import { dissentsOf, isOpenDissent } from '../../document/dissents.js';
import type { TandemDocument } from '../../document/document.js';
import { dissentMarker, plainReason } from '../../document/recognise/markers/dissentMarkers.js';
import type { Section } from '../../parse/markdown/sections.js';
import { insertBlock } from '../../text/insertBlock.js';
import { applyEdits } from '../../text/textEdit.js';
import { placeOf, sectionAt, type SectionAt } from '../corrections/verdict.js';
import type { Plan } from '../plannedFile.js';

/** A section in which somebody may record dissent. */
export interface DissentPlace {
  readonly at: SectionAt;
  /** Its heading. */
  readonly name: string;
  /** What the dissent is about. */
  readonly decision: string;
  readonly refused?: undefined;
}

/** Why something cannot be done. */
export interface Refused {
  readonly refused: string;
  /** The charter does not name the user: it helps to say who they are. */
  readonly isUnknown?: true;
  /** There is no charter: it helps to set one up. */
  readonly needsCharter?: true;
}

/** Somebody whom the charter does not name can do nothing that only some may. */
export function unknownUser({ uri }: Pick<Charter, 'uri'>): Refused {
  if (uri === undefined) {
    const refused = l10n.t('There is no ownership.yaml here yet. Set up who owns which decision first.');
    return { refused, needsCharter: true };
  }
  return {
    refused: l10n.t('Tandem does not know who you are in ownership.yaml. Choose your name.'),
    isUnknown: true,
  };
}

/** The section that a zero-based line is in, when `me` may record dissent there; else why not. */
export function dissentPlace(document: TandemDocument, line: number, me: Person | undefined): DissentPlace | Refused {
  const { lines, decisions } = document;
  const offset = lines.lineStart(Math.max(0, Math.min(line, lines.lineCount - 1)));
  const entry = decisions.sections.findLast(
    ({ section }) => section.heading && lines.lineStart(lines.lineAt(section.heading.start)) <= offset,
  );
  if (!entry) return { refused: l10n.t('Put the cursor in the section that you disagree with.') };
  const found = mayDissent(document, entry, me);
  if ('refused' in found) return found;
  return { at: placeOf(document, entry), name: entry.section.text, decision: found.decision.label };
}

/**
 * Plans the marker at the end of a section, on the text of the moment. It is read again before it is given: the section has to
 * hold this dissent, and nothing else may be read otherwise.
 *
 * @param readAs what the document would be with another text; `undefined` when it would be none
 */
export async function planDissent(
  document: TandemDocument,
  dissent: { readonly at: SectionAt; readonly reason: string; readonly me: Person | undefined; readonly today: string },
  readAs: (text: string) => Promise<TandemDocument | undefined>,
): Promise<Plan> {
  const { uri, text } = document;
  const entry = sectionAt(document, dissent.at)?.entry;
  if (!entry) return { refused: l10n.t('The heading is no longer there; nothing was written.') };
  const found = mayDissent(document, entry, dissent.me);
  if ('refused' in found) return found;
  const reason = plainReason(dissent.reason);
  if (reason === '') return { refused: l10n.t('A dissent needs a reason; nothing was written.') };
  const { role, me } = found;
  const marker = dissentMarker({ role, person: me.id, day: dissent.today, reason });
  const { chunk, chunkStart } = entry.section;
  const edits = [insertBlock(text, chunkStart + chunk.length, [marker])];
  const after = await readAs(applyEdits(text, edits));
  const index = document.decisions.sections.indexOf(entry);
  if (!after || !isFaithful(document, after, { index, marker })) {
    return {
      refused: l10n.t(
        'A comment would have no effect at the end of this section; nothing was written. Check how the section ends.',
      ),
    };
  }
  return { files: [{ uri, text, edits }] };
}

/** As whom somebody may disagree with a section, and about what; else why not. */
function mayDissent(
  document: TandemDocument,
  entry: SectionDecisions,
  me: Person | undefined,
): { readonly decision: Decision; readonly role: RoleId; readonly me: Person } | Refused {
  const { charter, team } = document;
  if (!me) return unknownUser(document.charter);
  const decisions = decidedIn(charter, entry);
  const [first] = decisions;
  if (!first)
    return { refused: l10n.t('“{0}” is not about a decision. Choose a section that is.', entry.section.text) };
  for (const decision of decisions) {
    const role = decision.consulted.find((each) => mayDecide(holdersOf(charter, team, each), me));
    if (role === undefined) continue;
    const own = dissentsOf(document).some(
      (each) => isOpenDissent(each) && each.section === entry.section && each.words.person.text === me.id,
    );
    return own
      ? { refused: l10n.t('Your dissent is already here. Take it back, or change its text.') }
      : { decision, role, me };
  }
  const consulted = first.consulted.map((role) => holdersOf(charter, team, role));
  const named = consulted
    .map((owner) => (owner.holders.length > 0 ? ownerWithRole(owner) : owner.role.label))
    .join(', ');
  return mayDecide(resolveOwner(charter, team, first), me)
    ? {
        refused: l10n.t(
          'You own {0}. Only those who are consulted can record dissent: {1}.',
          first.label,
          named || l10n.t('nobody'),
        ),
      }
    : {
        refused: l10n.t(
          'Only those who are consulted on {0} can record dissent: {1}.',
          first.label,
          named || l10n.t('nobody'),
        ),
      };
}

/** Whether the section holds just this marker more: a comment that nothing closed before would end with it, and swallow it. */
function isFaithful(
  before: TandemDocument,
  after: TandemDocument,
  { index, marker }: { readonly index: number; readonly marker: string },
): boolean {
  const [was, now] = [before.decisions.sections, after.decisions.sections];
  const count = (document: TandemDocument, section: Section | undefined) =>
    dissentsOf(document).filter(
      (each) =>
        isOpenDissent(each) &&
        each.section === section &&
        document.text.slice(each.span.start, each.span.end) === marker,
    ).length;
  return (
    now.length === was.length &&
    was.every((each, at) => each.decisions.join() === now[at]?.decisions.join()) &&
    count(after, now[index]?.section) === count(before, was[index]?.section) + 1
  );
}
