import * as l10n from '@vscode/l10n';
import { oneLine } from '../oneLine.js';
import type { OwnedDocument } from './documentOwners.js';

/** The lines of a CODEOWNERS file that ask the owners of documents for reviews. What cannot be said so is said in a comment. */
export function codeownersLines(documents: readonly OwnedDocument[]): readonly string[] {
  return documents.map(({ path, roles, people }) => {
    const accounts = people.flatMap((person) => accountOf(person) ?? []);
    const pattern = patternOf(path);
    if (pattern !== undefined && accounts.length > 0) return `${pattern} ${accounts.join(' ')}`;
    return `# ${oneLine(path)}: ${pattern === undefined ? noPattern() : whyNobody(roles, people)}`;
  });
}

const account = /^[\w.-]{1,100}$/;
const address = /^[^\s@#]{1,200}@[^\s@#]{1,200}$/;

/** `@adal`, else the email; `undefined` when neither can stand in the file. */
function accountOf({ github, email }: OwnedDocument['people'][number]): string | undefined {
  const name = github?.replace(/^@/, '') ?? '';
  if (account.test(name)) return `@${name}`;
  return email !== undefined && address.test(email) ? email : undefined;
}

/**
 * A path as a pattern that means this file, from the top: blanks with a backslash before them, as GitHub and GitLab read them.
 * Both disagree on how brackets, stars and backslashes of a name are written, so that a question mark stands for each of them,
 * which is any one character to both. `undefined` for a name that no line can hold.
 */
function patternOf(path: string): string | undefined {
  if (/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(path)) return undefined;
  const letters = path.replace(/[\\*?[\]]/gu, '?').replace(/(?<=\s)#/gu, '?');
  return `/${letters.replace(/\s/gu, '\\$&')}`;
}

function noPattern(): string {
  return l10n.t('no line of CODEOWNERS can have this name. Rename the file.');
}

function whyNobody(roles: OwnedDocument['roles'], people: OwnedDocument['people']): string {
  const role = oneLine(roles.map(({ label }) => label).join(', '));
  if (people.length === 0) return l10n.t('nobody is {0}. Add somebody to the team in ownership.yaml.', role);
  const names = oneLine(people.map(({ name }) => name).join(', '));
  return l10n.t('{0} ({1}) has no GitHub account and no email in ownership.yaml.', names, role);
}
