import * as l10n from '@vscode/l10n';
import type { Decision } from '../charter/model/charter.js';
import { listed } from '../charter/model/wording.js';
import { mayDecide, resolveOwner, teamAndAbove } from '../charter/resolve/owners.js';
import { declaredOwnerships, type DeclaredOwner } from '../document/owners/declaredOwners.js';
import { holding } from '../document/owners/ownerWords.js';
import { rolesWithAreaOf } from '../charter/resolve/teamCharter.js';
import type { TandemDocument } from '../document/document.js';
import type { Span } from '../text/range.js';
import { ownerInSentence } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule, RuleFix } from './rule.js';

/** A section that names an owner other than the charter's. */
export const ownerMismatch = {
  id: 'owner-mismatch',
  summary: 'A section names an owner who differs from ownership.yaml.',
  docs: `Two texts with two owners for one decision mean that nobody owns it. \`ownership.yaml\` says what the team agreed on. A section that
says something else is either a mistake or a change that nobody wrote down.

This rule reads lines and table rows such as \`**Owner:** Ada\` in a section that answers a decision, remarks in its heading (\`Problem (owner:
Ada)\`), and sentences such as “Grace decides what we build”. It does not read who owns a service or decides a detail. It reports a person from
\`ownership.yaml\` who does not have the owner’s role in this team or above, and a role that is not the owner’s. Somebody who is standing in (“Ada, for
Grace”, “acting”, “until March”) is fine. People who are not in \`ownership.yaml\` are not reported.

The owner of a rollout is compared in a PRD, and only if somebody in the team or in a team above owns the area *Rollout*.

Name the owner, say that somebody is standing in, or change \`ownership.yaml\`.`,
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
          'ownership.yaml gives {0} to {1}. This line names {2}.',
          listed(decisions.map(({ label }) => label)),
          ownerInSentence(document, decision),
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
