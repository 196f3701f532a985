import * as l10n from '@vscode/l10n';
import type { PersonId } from '../charter/model/charter.js';
import { absenceSentence } from '../charter/resolve/ownerNames.js';
import { resolveOwner } from '../charter/resolve/owners.js';
import type { TandemDocument } from '../document/document.js';
import type { Person } from '../charter/model/charter.js';
import type { Finding } from '../rules/finding.js';
import { withoutIcons } from '../text/withoutIcons.js';
import type { EditingSession } from '../workspace/editingSession.js';
import type { Turn } from '../workspace/turns.js';
import { decisionProgress } from './decisionProgress.js';
import { turnText } from './turnText.js';

/** The status bar's one item for the current document. */
export interface StatusItem {
  /** With the editor's `$(icon)` syntax. */
  readonly text: string;
  readonly tooltip: string;
  /** The same for a screen reader. */
  readonly spoken: string;
}

/**
 * Decisions answered and problems of a document, and what waits for the user in it or its partners.
 *
 * @param turn whose turn it is with the document and its partners
 * @param me the person at the keyboard, when the charter knows them
 */
export function statusItem(
  document: TandemDocument,
  findings: readonly Finding[],
  turn?: Turn,
  me?: Person,
): StatusItem {
  const { answered, required, open } = decisionProgress(document);
  const problems = findings.filter((finding) => finding.severity === 'error' || finding.severity === 'warning').length;
  const hints = findings.length - problems;
  const kind = document.kind.toUpperCase();
  const next = turn && me && turn.who === me.id ? turnText(turn, document.charter) : undefined;
  const sentence = [
    required > 0 ? l10n.t('{0}: {1} of {2} decisions answered', kind, answered, required) : kind,
    ...(open.length > 0 ? [l10n.t('Not answered yet: {0}', open.join(', '))] : []),
    ...absencesOf(document),
    ...(next === undefined ? [] : [l10n.t('next: {0}', next)]),
    ...(problems === 0 ? [] : [problems === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', problems)]),
    ...(hints === 0 ? [] : [hints === 1 ? l10n.t('1 hint') : l10n.t('{0} hints', hints)]),
    ...(findings.length === 0 ? [l10n.t('Nothing to fix')] : []),
  ];
  return {
    text: `$(checklist) ${kind}${required > 0 ? ` ${answered}/${required}` : ''}${problems > 0 ? ` $(warning) ${problems}` : ''}`,
    tooltip: sentence.join('\n'),
    spoken: sentence.map((each) => each.replace(/\.$/u, '')).join('. '),
  };
}

/** The status bar's item for whoever speaks for others in a document. */
export interface StandingInItem extends StatusItem {
  /** For whom: what taking it back ends. */
  readonly people: readonly PersonId[];
}

/**
 * For whom the user stands in in a document, also where they have changed nothing of theirs or took it back; `undefined`
 * where they stand in for nobody.
 */
export function standingInItem(
  { charter }: TandemDocument,
  session: EditingSession | undefined,
): StandingInItem | undefined {
  const people = [...(session?.standsInFor ?? [])].flatMap((id) => charter.people.get(id) ?? []);
  if (people.length === 0) return undefined;
  const names = people.map(({ name }) => name).join(', ');
  const sentences = [
    l10n.t('You are standing in for {0} in this document, until you close it.', names),
    l10n.t('Click to stop standing in.'),
  ];
  return {
    text: `$(arrow-swap) ${withoutIcons(l10n.t('Standing in for {0}', names))}`,
    tooltip: sentences.join('\n'),
    spoken: sentences.join(' '),
    people: people.map(({ id }) => id),
  };
}

/** Who decides today for those who own this document's decisions and are away. */
function absencesOf({ charter, team, kind }: TandemDocument): readonly string[] {
  const away = charter.decisions
    .filter((decision) => decision.document === kind)
    .flatMap((decision) => resolveOwner(charter, team, decision).away);
  return [...new Set(away.map(absenceSentence))];
}
