import * as l10n from '@vscode/l10n';
import type { Charter } from '../charter/charter.js';
import { findRole } from '../charter/findRole.js';
import { addPersonFix, addRoleFix, setFix } from '../charter/fixes.js';
import { NearestFinder } from '../charter/nearest.js';
import { findPerson } from '../charter/owners.js';
import type { CharterFix, CharterProblemCode } from '../charter/problems.js';
import type { CharterReading } from '../charter/readCharter.js';
import { findTeam } from '../charter/teams.js';
import { handleFrom } from '../charter/writeCharter.js';
import { isBlankValue } from '../document/placeholders.js';
import { findReferences, type NameReference } from '../document/references.js';
import { formatScalar } from '../parse/yamlScalar.js';
import { LineIndex } from '../text/lineIndex.js';
import { nameOf } from '../workspace/uris.js';
import type { CharterContext, DocumentContext, Report, RuleFix } from './rule.js';

/** What a charter says in places where it names somebody or something that it does not define. */
export function* unknownInCharter({ reading }: CharterContext, code: CharterProblemCode): Iterable<Report> {
  for (const problem of reading.problems) {
    if (problem.code === code) yield { span: problem.span, message: problem.message, fixes: problem.fixes };
  }
}

/** What sets the three kinds of names apart when one of them is not known. */
interface NameKind {
  readonly kind: NameReference['kind'];
  /** Whether the charter knows any at all: a team that has not written them down is not bothered. */
  readonly hasAny: (charter: Charter) => boolean;
  /** Handles that may have been meant. */
  readonly handles: (charter: Charter) => Iterable<string>;
  readonly message: (word: string) => string;
  readonly add: (reading: CharterReading, word: string) => readonly CharterFix[];
}

export const people: NameKind = {
  kind: 'person',
  hasAny: (charter) => charter.people.size > 0,
  handles: (charter) => charter.people.keys(),
  message: (word) => l10n.t('The charter has no person “{0}”. Correct the handle, or add them under “people”.', word),
  add: addPersonFix,
};

export const roles: NameKind = {
  kind: 'role',
  hasAny: (charter) => charter.people.size > 0 || charter.teams.size > 0,
  handles: (charter) => charter.roles.keys(),
  message: (word) => l10n.t('The charter has no role “{0}”. Correct it, or add it under “roles”.', word),
  add: addRoleFix,
};

export const teams: NameKind = {
  kind: 'team',
  hasAny: (charter) => charter.teams.size > 0,
  handles: (charter) => charter.teams.keys(),
  message: (word) => l10n.t('The charter has no team “{0}”. Correct it, or add it under “teams”.', word),
  add: (reading, word) => setFix(reading, ['teams', handleFrom(word) || word], { name: word }, ''),
};

/** Names in a document that the charter does not know. */
export function* unknownInDocument({ document, charterFile }: DocumentContext, names: NameKind): Iterable<Report> {
  const { charter } = document;
  if (!charterFile || !names.hasAny(charter)) return;
  const nearest = new NearestFinder();
  const lines = new LineIndex(charterFile.reading.source.text);
  for (const reference of findReferences(document)) {
    if (reference.kind !== names.kind || isKnown(charter, reference)) continue;
    const word = reference.word.replace(/^@/, '');
    const meant = nearest.find(word, names.handles(charter));
    if (names.kind === 'person' && !looksLikeHandle(reference, meant)) continue;
    const message = names.message(word);
    yield {
      span: reference.span,
      message: meant === undefined ? message : l10n.t('{0} Did you mean “{1}”?', message, meant),
      fixes: [
        ...(meant === undefined ? [] : [replaceBy(meant, reference)]),
        ...names.add(charterFile.reading, word).map((fix) => inCharter(fix, word, charterFile.uri, lines)),
      ],
    };
  }
}

/** Where a person stands, a team or a role may stand too: a whole team can be an owner. */
function isKnown(charter: Charter, { kind, word }: NameReference): boolean {
  if (isBlankValue(word)) return true;
  if (kind === 'role') return findRole(charter, word) !== undefined;
  if (kind === 'team') return findTeam(charter, word) !== undefined;
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
function looksLikeHandle({ word, inFrontMatter }: NameReference, meant: string | undefined): boolean {
  if (/^@[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(word)) return true;
  const isWord = /^\p{Ll}[\p{L}\p{N}_.-]*$/u.test(word) && word === word.toLowerCase();
  return isWord && (inFrontMatter || meant !== undefined);
}

function replaceBy(handle: string, { span, word, inFrontMatter }: NameReference): RuleFix {
  const newText = inFrontMatter ? formatScalar(handle) : word.startsWith('@') ? `@${handle}` : handle;
  return { title: l10n.t('Change to “{0}”', handle), edits: [{ span, newText }] };
}

/** A change of the charter, offered in a document. */
function inCharter(fix: CharterFix, word: string, uri: string, lines: LineIndex): RuleFix {
  return {
    title: l10n.t('Add “{0}” to {1}', word, nameOf(uri)),
    edits: [],
    fileEdits: fix.edits.map(({ span, newText }) => ({ uri, range: lines.rangeOf(span), newText })),
  };
}
