import type { Person } from '../../charter/model/charter.js';

/** Where a sign-off comes from, as version control tells it. */
export type SignOffOrigin =
  | {
      readonly type: 'commit';
      /** Short name of the commit that brought it. */
      readonly commit: string;
      /** Its author, as the commit names them. */
      readonly name: string;
      readonly email: string;
      readonly day: string;
    }
  /** It stands in the file alone. */
  | { readonly type: 'uncommitted' }
  /** It is committed, and no commit shows who brought it. */
  | { readonly type: 'untraced' };

/** Addresses that GitHub gives to whoever hides their own: `123+adal@users.noreply.github.com`. */
const noReply = /^(?:\d+\+)?([^@+]+)@users\.noreply\.github\.com$/u;

/**
 * All by which the commits of a person are known, each once and in lower case: their addresses and, as `account@` with nothing
 * behind it, their account at GitHub.
 */
export function addressesOf({ email, github, aliases }: Person): readonly string[] {
  const own = [email, ...aliases].flatMap((each) => (each?.includes('@') === true ? fold(each) : []));
  const byAccount = own.flatMap((each) => noReply.exec(each)?.[1] ?? []);
  const account = github === undefined ? '' : fold(github).replace(/^@/u, '');
  return [...new Set([...own, ...[account, ...byAccount].filter(Boolean).map((each) => `${each}@`)])];
}

/** Whether an address of a commit is one of a person: their own, an alias or the one that GitHub gives them. */
export function isAddressOf({ email, github, aliases }: Person, address: string): boolean {
  const wanted = fold(address);
  if ([email, ...aliases].some((each) => each?.includes('@') === true && fold(each) === wanted)) return true;
  const account = noReply.exec(wanted)?.[1];
  return account !== undefined && github !== undefined && fold(github).replace(/^@/u, '') === account;
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
