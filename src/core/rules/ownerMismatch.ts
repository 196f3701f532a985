import * as l10n from '@vscode/l10n';
import type { Decision } from '../charter/model/charter.js';
import { mayDecide, resolveOwner, teamAndAbove } from '../charter/resolve/owners.js';
import { declaredOwnerships, type DeclaredOwner } from '../document/owners/declaredOwners.js';
import { holding } from '../document/owners/ownerWords.js';
import { rolesWithAreaOf } from '../charter/resolve/teamCharter.js';
import type { TandemDocument } from '../document/document.js';
import type { Span } from '../text/range.js';
import { ownerPhrase } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule, RuleFix } from './rule.js';

/** A section that names an owner other than the charter's. */
export const ownerMismatch = {
  id: 'owner-mismatch',
  summary: 'A section names an owner who is not the charter’s.',
  docs: `Two texts that name two owners for one decision are one more way to have none. The charter is what the team agreed on; a section that
says something else is either a slip or a change that nobody wrote down.

Looked at are lines and table rows such as \`**Owner:** Ada\` in a section that answers a decision, remarks in its heading (\`Problem (owner:
Ada)\`) and sentences such as “Grace decides what we build”. That somebody owns a service or decides a detail is not meant. Reported are a person whom the charter
knows and who does not hold the owner’s role in this team or above, and a role that is not the owner’s. Somebody who stands in (“Ada, for
Grace”, “acting”, “until March”) is right where they are, and of somebody the charter does not know nothing can be said.

A rollout is compared in a PRD, once somebody here or in a team above has the area *Rollout*; until then whoever is named is right.

Name the owner, say that it is a stand-in, or change the charter.`,
  defaultSeverity: 'by-stage',
  appliesTo: ['prd', 'sdd'],
  fixable: true,
  *checkDocument({ document, charterFile }: DocumentContext): Iterable<Report> {
    if (!charterFile) return;
    for (const { decisions, declarations, owners, ofDocument, passing } of declaredOwnerships(document)) {
      const [decision] = decisions;
      const [owner, ...others] = owners;
      const [declaration] = declarations;
      if (!decision || !owner || !declaration || others.length > 0 || ofDocument || passing) continue;
      const { value } = declaration;
      if (actsForAnother(document.text.slice(value.start, value.end)) || !contradicts(document, decision, owner))
        continue;
      yield {
        span: value,
        message: l10n.t(
          '{0} owns {1} by the charter, but {2} is named here. Name the owner, or change the charter.',
          ownerPhrase(document, decision),
          decisions.map(({ label }) => label).join(', '),
          owner.person?.name ?? owner.role?.label ?? owner.name.text,
        ),
        fixes: isNameAlone(document.text, value, owner)
          ? rightfulOwners(document, decision, owner).map((name): RuleFix => ({
              title: l10n.t('Change to “{0}”', name),
              edits: [{ span: value, newText: name }],
            }))
          : [],
      };
    }
  },
} satisfies Rule;

function contradicts({ charter, team }: TandemDocument, decision: Decision, { person, role }: DeclaredOwner): boolean {
  // Those who share the area that a decision goes with may each be named.
  const roles = [decision.owner, ...rolesWithAreaOf(charter, team, decision)];
  if (role) return !roles.includes(role.id);
  const owner = resolveOwner(charter, team, decision);
  if (!person || owner.holders.length === 0 || mayDecide(owner, person)) return false;
  // Whoever holds the role above may decide here too.
  return !teamAndAbove(charter, team).some((each) => roles.some((id) => each.roles.get(id)?.includes(person.id)));
}

/** What to write instead, in the form in which the wrong owner stands there. */
function rightfulOwners(
  { charter, team }: TandemDocument,
  decision: Decision,
  wrong: DeclaredOwner,
): readonly string[] {
  // A document lasts longer than an absence.
  const { role, holders } = resolveOwner(charter, team, decision);
  if (wrong.role || holders.length === 0) return [role.label];
  const { text } = wrong.name;
  return holders.slice(0, 3).map((person) => {
    if (text.startsWith('@')) return `@${person.id}`;
    return text === wrong.person?.id ? person.id : person.name;
  });
}

/** A remark about one person is not true of the next, and not ours to take out. */
function isNameAlone(text: string, value: Span, { name, remarked }: DeclaredOwner): boolean {
  if (remarked) return false;
  const around = text.slice(value.start, name.span.start) + text.slice(name.span.end, value.end);
  return /^[\s*_@.]*$/.test(around);
}

/** “Grace for Ada”. */
const actsForAnother = holding('insteadOf');
