import { isAlias, type Node } from 'yaml';
import { nodeSpan } from '../../parse/yaml/yamlValue.js';
import { placeAt, type YamlPath } from '../../parse/yaml/yamlPath.js';
import type { YamlSource } from '../../parse/yaml/yamlSource.js';
import { derived } from '../../text/derived.js';
import { inFile, type Span } from '../../text/range.js';
import type { CharterReading } from '../read/readCharter.js';
import { valueAt } from '../read/lenient.js';

/** A place in a charter that names a person, role or team of it. */
export interface CharterName {
  readonly kind: 'person' | 'role' | 'team';
  readonly id: string;
  /** The name alone, without quotes and a `@` before it. */
  readonly span: Span;
  /** Here the charter says who or what that is. */
  readonly isDefinition: boolean;
}

/** Every place of a charter that names a person, role or team, in the order of its text. */
export const charterNames = derived((reading: CharterReading): readonly CharterName[] => {
  const found = new Map<number, CharterName>();
  const reader = new Reader(reading, (name) => {
    // What is shared by an anchor stands at one place only.
    if (!found.has(name.span.start)) found.set(name.span.start, name);
  });
  reader.read();
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
});

class Reader {
  readonly #reading: CharterReading;
  readonly #add: (name: CharterName) => void;

  constructor(reading: CharterReading, add: (name: CharterName) => void) {
    this.#reading = reading;
    this.#add = add;
  }

  read(): void {
    for (const kind of ['people', 'roles', 'teams'] as const) {
      for (const id of this.#keys([kind])) this.#name(kinds[kind], [kind, id], 'key', true);
    }
    for (const person of this.#keys(['away'])) {
      this.#name('person', ['away', person], 'key');
      this.#values('person', ['away', person, 'deputy']);
    }
    for (const decision of this.#keys(['decisions'])) {
      this.#values('role', ['decisions', decision, 'owner']);
      this.#values('role', ['decisions', decision, 'consulted']);
    }
    for (const team of this.#keys(['teams'])) this.#team(['teams', team]);
  }

  #team(team: YamlPath): void {
    this.#values('team', [...team, 'parent']);
    for (const role of this.#keys([...team, 'roles'])) {
      this.#name('role', [...team, 'roles', role], 'key');
      this.#values('person', [...team, 'roles', role]);
    }
    for (const area of this.#keys([...team, 'responsibilities'])) {
      const path = [...team, 'responsibilities', area];
      this.#values('role', [...path, 'accountable']);
      for (const role of this.#keys([...path, 'expectations']))
        this.#name('role', [...path, 'expectations', role], 'key');
    }
  }

  /** One name, or each of a list. */
  #values(kind: CharterName['kind'], path: YamlPath): void {
    const value = this.#valueAt(path);
    if (typeof value === 'string') this.#name(kind, path, 'value');
    if (Array.isArray(value)) value.forEach((_, index) => this.#name(kind, [...path, index], 'value'));
  }

  #name(kind: CharterName['kind'], path: YamlPath, part: 'key' | 'value', isDefinition = false): void {
    const word = part === 'key' ? path.at(-1) : this.#valueAt(path);
    const id = typeof word === 'string' ? this.#idOf(kind, word) : undefined;
    const span = id === undefined ? undefined : spanOf(this.#reading.source, path, part, id);
    if (id !== undefined && span) this.#add({ kind, id, span, isDefinition });
  }

  /** What a charter takes a name for: here ids stand, of people with “@” or without. */
  #idOf(kind: CharterName['kind'], word: string): string | undefined {
    const { people, roles, teams } = this.#reading.charter;
    if (kind === 'team') return teams.has(word) ? word : undefined;
    if (kind === 'role') return roles.has(word) ? word : undefined;
    return [word, word.replace(/^@/, '')].find((id) => people.has(id));
  }

  #keys(path: YamlPath): readonly string[] {
    const value = this.#valueAt(path);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  }

  #valueAt(path: YamlPath): unknown {
    return valueAt(this.#reading.source.value, path);
  }
}

const kinds = { people: 'person', roles: 'role', teams: 'team' } as const;

/** Where a name stands as it reads; `undefined` where it does not, as with an escape. */
function spanOf(source: YamlSource, path: YamlPath, part: 'key' | 'value', id: string): Span | undefined {
  const place = placeAt(source, path);
  const node = (part === 'key' ? place?.pair?.key : place?.node) as Node | undefined;
  if (!node || isAlias(node)) return undefined;
  const span = nodeSpan(node, source.text);
  const at = source.text.slice(span.start, span.end).indexOf(id);
  return at < 0 ? undefined : inFile({ start: span.start + at, end: span.start + at + id.length }, source.base);
}
