import * as l10n from '@vscode/l10n';
import type { Charter } from '../../charter/model/charter.js';
import { dissenterText, dissentGoesTo, dissentWay, knownDissenter } from '../../rules/support/dissentPhrase.js';
import type { ShownDissent } from '../../workspace/openNotes.js';
import { nameOf } from '../../workspace/uris.js';
import type { Scope } from './filter.js';
import { joined } from './phrases.js';
import { node, type ViewNode } from './viewNode.js';

/** The dissents that nobody has settled; `undefined` when there are none. */
export function dissentsNode(charter: Charter, dissents: readonly ShownDissent[], scope: Scope): ViewNode | undefined {
  const shown = dissents.filter((dissent) => isInScope(charter, dissent, scope));
  if (shown.length === 0) return undefined;
  return node({
    id: 'dissents',
    label: l10n.t('Dissent'),
    description: String(shown.length),
    tooltip: l10n.t('Where a consulted partner disagrees. The same role in the team above settles it.'),
    icon: 'comment-unresolved',
    expanded: true,
    children: shown.map((dissent, index) => {
      const { uri, role, person, day, reason, at, team } = dissent;
      const file = nameOf(uri);
      const who = dissenterText(charter, dissent);
      const way = dissentWay(charter, team, dissent);
      const isSame = (other: ShownDissent) => other.uri === uri && other.person === person && other.reason === reason;
      // The same words may be left twice; their order in the file tells them apart.
      const twin = shown.slice(0, index).filter(isSame).length;
      return node({
        id: `dissent/${uri}/${role}/${person}/${reason}/${twin}`,
        label: reason || l10n.t('(no reason)'),
        description: joined(who, way),
        tooltip: [reason, l10n.t('{0} on {1}, {2}', who, day, way), l10n.t('In {0}, line {1}', file, at.line + 1)].join(
          '\n',
        ),
        icon: 'comment-unresolved',
        place: { uri, at, type: 'dissent' },
      });
    }),
  });
}

/** Whoever disagrees sees it, and whom it goes to; where it goes to nobody, everybody in the team may have to decide. */
function isInScope(charter: Charter, dissent: ShownDissent, scope: Scope): boolean {
  const { person, role } = knownDissenter(charter, dissent);
  const above = dissentGoesTo(charter, dissent.team, dissent);
  const team = dissent.team === undefined ? undefined : charter.teams.get(dissent.team);
  return (
    scope.everything ||
    scope.note(person?.id ?? dissent.person) ||
    (role !== undefined && person !== undefined && scope.person(person.id, role.id)) ||
    (above ? scope.owned([above.owner]) : team !== undefined && scope.agreements(team))
  );
}
