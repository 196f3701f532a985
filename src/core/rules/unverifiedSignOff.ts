import * as l10n from '@vscode/l10n';
import { factAndAdvice } from '../charter/model/wording.js';
import type { Charter, Person } from '../charter/model/charter.js';
import { findPerson } from '../charter/resolve/owners.js';
import { addressesOf, isAddressOf, type SignOffOrigin } from '../document/signoffs/signOffOrigin.js';
import { signOffsOf } from '../document/signoffs/signOffsOf.js';
import { derived } from '../text/derived.js';
import { signerName } from './support/signOffPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** No commit of the person themself brought a sign-off. */
export const unverifiedSignOff = {
  id: 'unverified-signoff',
  summary: 'A sign-off was added by somebody else, or nobody can tell by whom.',
  docs: `A sign-off is a line in a file, and anybody who can write the file can write any name. With \`tandem check --verify-signoffs\`, Tandem
looks up the commit that added each sign-off, and compares its author with the person in \`ownership.yaml\`. Without this option, the rule
says nothing. It reads the local repository and needs no network. Of a sign-off in \`.tandem/ledger\`, it looks up the commit that added the line.

Upper and lower case do not count. The author’s email must be the \`email\` of the person, one of their \`aliases\`, or the address that
GitHub gives to their \`github\` account, such as \`123+adal@users.noreply.github.com\`. A sign-off that was renamed or moved with its file keeps
its author. If somebody changes a word of it, they are its author.

Two people with the same address, or the same \`github\` account, cannot be told apart, so their sign-offs are not verified. Give each
person their own.

If the person has no email in \`ownership.yaml\`, add it. In all other cases, the person signs off again and commits it.

Git believes what a commit says of its author. To be certain, require signed commits too. In a shallow clone there is nothing to look up:
in GitHub Actions, check out with \`fetch-depth: 0\`. No \`ownership.yaml\` and no comment in a document can switch this rule off.`,
  defaultSeverity: 'error',
  beyondCharter: true,
  appliesTo: ['prd', 'sdd'],
  fixable: false,
  *checkDocument({ document, signOffOrigins }: DocumentContext): Iterable<Report> {
    if (!signOffOrigins) return;
    const { charter, fields } = document;
    const told = new Set<string>();
    for (const signed of signOffsOf(document)) {
      const origin = signOffOrigins[fields.signoffs.indexOf(signed.signOff)] ?? { type: 'untraced' };
      const { person } = signed;
      if (!person) {
        const fact = l10n.t('“{0}” is not in ownership.yaml, so this sign-off cannot be checked.', signerName(signed));
        yield { span: signed.signOff.span, message: factAndAdvice(fact, l10n.t('Add the person, or remove it.')) };
        continue;
      }
      const message = doubt(charter, person, origin);
      if (message !== undefined) yield { span: signed.signOff.span, message };
      const twins = twinsOf(charter, person);
      if (twins.length === 0) continue;
      const group = [person, ...twins].map(({ id }) => id);
      // Once for all who share it, however many of their sign-offs stand here.
      if (!told.has(person.id)) yield { span: signed.signOff.span, message: sharedAddress([person, ...twins]) };
      for (const id of group) told.add(id);
    }
  },
} satisfies Rule;

function doubt(charter: Charter, person: Person, origin: SignOffOrigin): string | undefined {
  const { name } = person;
  const again = l10n.t('{0}: sign off again.', name);
  switch (origin.type) {
    case 'uncommitted':
      return factAndAdvice(l10n.t('The sign-off of {0} is not committed yet.', name), l10n.t('{0}: commit it.', name));
    case 'untraced':
      return factAndAdvice(l10n.t('No commit shows who added the sign-off of {0}.', name), again);
    case 'commit': {
      if (isAddressOf(person, origin.email)) return undefined;
      const { commit, day } = origin;
      const fact = l10n.t(
        '{0} added the sign-off of {1} on {2}, in commit {3}.',
        authorName(charter, origin),
        name,
        day,
        commit,
      );
      const isKnown = [person.email, ...person.aliases].some((each) => each?.includes('@')) || person.github;
      return factAndAdvice(fact, isKnown ? again : l10n.t('Add the email of {0} to ownership.yaml.', name));
    }
  }
}

/** Whoever else of a charter has one of a person's addresses: a commit by it could be of either. */
function twinsOf(charter: Charter, person: Person): readonly Person[] {
  const byAddress = peopleByAddress(charter);
  const found = new Set(addressesOf(person).flatMap((address) => byAddress.get(address) ?? []));
  found.delete(person);
  return [...found];
}

const peopleByAddress = derived(({ people }: Charter): ReadonlyMap<string, readonly Person[]> => {
  const found = new Map<string, Person[]>();
  for (const person of people.values()) {
    for (const address of addressesOf(person)) {
      const known = found.get(address);
      if (known) known.push(person);
      else found.set(address, [person]);
    }
  }
  return found;
});

function sharedAddress(people: readonly Person[]): string {
  const names = people.map(({ name }) => name).join(', ');
  return factAndAdvice(
    l10n.t('{0} share an email address, so nobody can tell which of them signed off.', names),
    l10n.t('Give each person their own in ownership.yaml.'),
  );
}

/** Who made a commit, with the address that has to be compared. */
function authorName(charter: Charter, { name, email }: { readonly name: string; readonly email: string }): string {
  return `${findPerson(charter, email)?.name ?? name} <${email}>`;
}
