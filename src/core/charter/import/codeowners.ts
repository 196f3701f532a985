/** Whom a CODEOWNERS file names. Its patterns are not taken over: who reviews a file is not who owns a decision. */
export interface CodeOwners {
  /** Accounts, without “@”. */
  readonly users: readonly string[];
  /** Teams as `organisation/team`, without “@”; on GitLab groups, subgroups included. */
  readonly teams: readonly string[];
  readonly emails: readonly string[];
  /** Names of GitLab's sections, often those of teams. */
  readonly sections: readonly string[];
}

/** A file of this many lines names nobody new any more, or is none. */
const maxLines = 20_000;
const maxLineLength = 2_000;

/** GitLab: `[Section][2] @default`, `^[Optional section]`. */
const sectionPattern = /^\^?\[([^\]]{1,200})\](?:\[\d{1,4}\])?(?=\s|$)/;
const teamPattern = /^@([\w.-]{1,100}(?:\/[\w.-]{1,100}){1,20})$/;
const userPattern = /^@([\w.-]{1,100})$/;
const emailPattern = /^[^\s@]{1,200}@[^\s@]{1,200}$/;

/** Reads a CODEOWNERS file as GitHub and GitLab write it. Never throws; lines that make no sense name nobody. */
export function readCodeowners(text: string): CodeOwners {
  const found = { users: new Set<string>(), teams: new Set<string>(), emails: new Set<string>() };
  const sections = new Set<string>();
  for (const line of text.split(/\r\n|\n|\r/, maxLines)) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#') || trimmed.length > maxLineLength) continue;
    const section = sectionPattern.exec(trimmed);
    if (section?.[1] !== undefined) sections.add(section[1].trim());
    const rest = section ? trimmed.slice(section[0].length) : trimmed;
    // The first word of other lines is the pattern; “\ ” in it is a blank that is part of it.
    const words = rest.replaceAll('\\ ', '_').split(/\s+/);
    for (const word of section ? words : words.slice(1)) {
      if (word.startsWith('#')) break;
      const team = teamPattern.exec(word)?.[1];
      const user = userPattern.exec(word)?.[1];
      if (team !== undefined) found.teams.add(team);
      else if (user !== undefined) found.users.add(user);
      else if (emailPattern.test(word)) found.emails.add(word);
    }
  }
  return {
    users: [...found.users],
    teams: [...found.teams],
    emails: [...found.emails],
    sections: [...sections].filter((name) => name !== ''),
  };
}
