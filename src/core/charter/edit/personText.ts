import type { NewPerson } from './writeCharter.js';

/** Reads a person as people write them: `Ada Lovelace <ada@example.com>`, `@adal`, `ada@example.com`, `Ada Lovelace`. */
export function readPerson(text: string): NewPerson {
  const trimmed = text.trim();
  const [, before, address] = /^([^<>]+)<([^<>\s]+)>$/.exec(trimmed) ?? [];
  const name = before?.trim() ?? '';
  if (name !== '' && address !== undefined && /^.+@./u.test(address)) return { name, email: address };
  const account = /^@([\w-]{1,39})$/.exec(trimmed)?.[1];
  if (account !== undefined) return { name: account, github: account };
  const local = /^([^@\s<>]+)@[^@\s<>]+$/.exec(trimmed)?.[1];
  return local === undefined ? { name: trimmed } : { name: local, email: trimmed };
}
