import * as l10n from '@vscode/l10n';
import { distance } from 'fastest-levenshtein';
import type { Charter } from '../../charter/model/charter.js';
import type { CharterChange } from '../../charter/edit/charterChange.js';
import { findRole } from '../../charter/resolve/findRole.js';
import { addPerson, addRole, addTeam } from '../../charter/edit/charterFixes.js';
import { NearestFinder } from '../../charter/read/nearestName.js';
import {
  unknownMessage,
  unknownPersonText,
  unknownRoleText,
  unknownTeamText,
  type UnknownText,
} from '../../charter/read/unknownText.js';
import { findPerson } from '../../charter/resolve/owners.js';
import type { CharterFix, CharterProblemCode } from '../../charter/read/problems.js';
import { findTeam } from '../../charter/resolve/teams.js';
import { foldName } from '../../text/foldName.js';
import { handleFrom } from '../../charter/edit/writeCharter.js';
import { declaredTeam } from '../../document/frontMatter/declaredTeam.js';
import { isTemplateValue } from '../../document/recognise/blanks/templateValues.js';
import { isBlankValue } from '../../document/recognise/blanks/placeholders.js';
import { findReferences, type NameReference } from '../../document/owners/references.js';
import { formatScalar } from '../../parse/yaml/yamlScalar.js';
import { nameOf } from '../../workspace/uris.js';
import { peopleInBody } from './peopleInBody.js';
import { inCharter } from './inCharter.js';
import type { CharterContext, DocumentContext, Report, RuleFix } from '../rule.js';

/** What a charter says in places where it names somebody or something that it does not define. */
export function* unknownInCharter({ reading }: CharterContext, code: CharterProblemCode): Iterable<Report> {
  for (const problem of reading.problems) {
    if (problem.code !== code) continue;
    yield { ...problem, fixes: inCharter(reading, problem.fixes) };
  }
}

/** What sets the three kinds of names apart when one of them is not known. */
interface NameKind {
  readonly kind: NameReference['kind'];
  /** Whether the charter knows any at all: a team that has not written them down is not bothered. */
  readonly hasAny: (charter: Charter) => boolean;
  /** What the charter has of this kind: any of them may have been meant. */
  readonly known: (charter: Charter) => readonly { readonly id: string; readonly name: string }[];
  readonly text: (word: string) => UnknownText;
  /** What adds the word to the charter. */
  readonly add: (word: string) => CharterChange;
}

export const people: NameKind = {
  kind: 'person',
  hasAny: (charter) => charter.people.size > 0,
  known: (charter) => [...charter.people.values()],
  text: unknownPersonText,
  add: addPerson,
};

export const roles: NameKind = {
  kind: 'role',
  hasAny: (charter) => charter.people.size > 0 || charter.teams.size > 0,
  known: (charter) => [...charter.roles.values()].map(({ id, label }) => ({ id, name: label })),
  text: unknownRoleText,
  add: addRole,
};

export const teams: NameKind = {
  kind: 'team',
  hasAny: (charter) => charter.teams.size > 0,
  known: (charter) => [...charter.teams.values()],
  text: unknownTeamText,
  add: (word) => addTeam(handleFrom(word) || word, word),
};

/** Names in a document that the charter does not know. */
export function* unknownInDocument({ document, charterFile }: DocumentContext, names: NameKind): Iterable<Report> {
  const { charter } = document;
  if (!charterFile || !names.hasAny(charter)) return;
  const nearest = new NearestFinder();
  // Comparing thousands of names with thousands of others is not worth the time it takes.
  const looks = { left: 20_000 };
  const known = names.known(charter);
  const ids = known.map(({ id }) => id);
  const handles = onceOnly(() => handlesOf(known));
  const declared = findReferences(document).filter(({ kind }) => kind === names.kind);
  const inBody = names.kind === 'person' ? peopleInBody(document) : [];
  // One judgement of what is only a place to fill in: a finding that asks for the team goes by it too.
  if (names.kind === 'team' && declaredTeam(document.fields) === undefined) return;
  for (const reference of withoutTwice([...declared, ...inBody])) {
    if (isKnown(charter, reference) || isTemplateValue(document.place?.layout, reference.word)) continue;
    const word = reference.word.replace(/^@/, '');
    const misspelt = /\s/u.test(word) ? nearName(word, known, looks) : undefined;
    if (names.kind === 'person' && misspelt !== undefined) {
      yield {
        span: reference.span,
        message: unknownMessage(names.text(word), misspelt),
        fixes: [
          { title: l10n.t('Change to “{0}”', misspelt), edits: [{ span: reference.span, newText: misspelt }] },
          ...inCharter(charterFile.reading, [addTo(charterFile.uri, names.add(word), word)]),
        ],
      };
      continue;
    }
    const same = handles().get(handleFrom(word));
    const meant = same ?? nearest.find(word, ids);
    if (names.kind === 'person' && !looksLikeHandle(reference, meant)) continue;
    yield {
      span: reference.span,
      message: unknownMessage(names.text(word), meant),
      fixes: [
        ...(meant === undefined ? [] : [replaceBy(meant, reference)]),
        // What differs in accents or case alone is there already: two entries for one would be worse than none.
        ...(same === undefined && word !== '__proto__'
          ? inCharter(charterFile.reading, [addTo(charterFile.uri, names.add(word), word)])
          : []),
      ],
    };
  }
}

/** A name that differs from one of the charter by so little that it is a slip, and no other name. */
function nearName(word: string, known: ReturnType<NameKind['known']>, looks: { left: number }): string | undefined {
  if (word.length < 8 || word.length > 60) return undefined;
  const folded = foldName(word);
  return known.find(({ name }) => {
    if (Math.abs(name.length - word.length) > 1 || looks.left-- <= 0 || !/\s/u.test(name)) return false;
    return distance(folded, foldName(name)) === 1;
  })?.name;
}

/** The same place may be read in two ways: as an owner declared, and as somebody named under Who. */
function withoutTwice(references: readonly NameReference[]): readonly NameReference[] {
  const seen = new Set<number>();
  return references.filter(({ span, inFrontMatter }) => {
    if (!inFrontMatter && seen.has(span.start)) return false;
    seen.add(span.start);
    return true;
  });
}

/** What the charter has, by the handle that each id, or else each name, comes to. */
function handlesOf(known: ReturnType<NameKind['known']>): ReadonlyMap<string, string> {
  const handles = new Map<string, string>();
  const claim = (handle: string, id: string): void => {
    if (handle !== '' && !handles.has(handle)) handles.set(handle, id);
  };
  for (const { id } of known) claim(handleFrom(id), id);
  for (const { id, name } of known) claim(handleFrom(name), id);
  return handles;
}

/** Most documents name nobody whom the charter does not know: what is needed only then is made only then. */
function onceOnly<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Where a person stands, a team or a role may stand too: a whole team can be an owner. */
function isKnown(charter: Charter, { kind, word }: NameReference): boolean {
  if (kind === 'team') return findTeam(charter, word) !== undefined;
  if (isBlankValue(word)) return true;
  if (kind === 'role') return findRole(charter, word) !== undefined;
  return (
    findPerson(charter, word) !== undefined ||
    findTeam(charter, word.replace(/^@/, '')) !== undefined ||
    findRole(charter, word) !== undefined
  );
}

/**
 * Whether a name is meant as a handle: with “@”, or one word in lower case. Names in words may be of people outside the
 * charter. Where an owner is declared in the text, such a word may be anything; there it has to resemble a handle.
 */
function looksLikeHandle({ word, inFrontMatter, isHandle }: NameReference, meant: string | undefined): boolean {
  if (isHandle) return true;
  if (/^@[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(word)) return true;
  const isWord = /^\p{Ll}[\p{L}\p{N}_.-]*$/u.test(word) && word === word.toLowerCase();
  return isWord && (inFrontMatter || meant !== undefined);
}

function replaceBy(handle: string, { span, word, inFrontMatter }: NameReference): RuleFix {
  const newText = inFrontMatter ? formatScalar(handle) : word.startsWith('@') ? `@${handle}` : handle;
  return { title: l10n.t('Change to “{0}”', handle), edits: [{ span, newText }] };
}

/** A change of the charter, offered in a document. */
function addTo(uri: string, change: CharterChange, word: string): CharterFix {
  return { title: l10n.t('Add “{0}” to {1}', word, nameOf(uri)), edits: [], changes: [change] };
}
