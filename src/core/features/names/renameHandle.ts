import * as l10n from '@vscode/l10n';
import type { Charter, PersonId } from '../../charter/model/charter.js';
import { charterNames } from '../../charter/resolve/charterNames.js';
import { readCharter } from '../../charter/read/readCharter.js';
import { findRole } from '../../charter/resolve/findRole.js';
import { findPerson } from '../../charter/resolve/owners.js';
import { findTeam } from '../../charter/resolve/teams.js';
import { sameHandle } from '../../document/names/nameMentions.js';
import { formatKey, formatScalar } from '../../parse/yaml/yamlScalar.js';
import { hasSyntaxFault, readYaml } from '../../parse/yaml/yamlSource.js';
import { LineIndex } from '../../text/lineIndex.js';
import type { Range } from '../../text/range.js';
import { applyEdits, type SpanEdit } from '../../text/textEdit.js';
import { nameOf } from '../../workspace/uris.js';
import type { PlannedFile } from '../plannedFile.js';
import { respelled } from './respell.js';

/** A file with the places at which it names somebody. */
export interface NamingFile {
  readonly uri: string;
  readonly text: string;
  readonly places: readonly Range[];
}

/** Edits of one file, or why there are none. */
export type FileRename =
  | { readonly file: PlannedFile; readonly refused?: undefined }
  | { readonly file?: undefined; readonly refused: string };

/** A letter first, so that no YAML reader takes it for a number, and at the end nothing that may end a sentence. */
const handleForm = /^\p{L}(?:[\p{L}\p{M}\p{N}_.-]{0,60}[\p{L}\p{M}\p{N}_])?$/u;

/** Why somebody cannot have a handle; `undefined` when they can. */
export function whyNotHandle(charter: Charter, from: PersonId, to: string): string | undefined {
  if (!handleForm.test(to) || formatKey(to) !== to || formatScalar(to) !== to) {
    return l10n.t('“{0}” cannot be a handle. Use letters, digits and hyphens, and begin with a letter.', to);
  }
  const taken = findPerson(charter, to);
  if (taken && taken.id !== from) return l10n.t('“{0}” already means {1}. Choose another handle.', to, taken.name);
  const team = findTeam(charter, to);
  if (team) return l10n.t('“{0}” already means the team {1}. Choose another handle.', to, team.name);
  const role = findRole(charter, to);
  return role && l10n.t('“{0}” already means the role {1}. Choose another handle.', to, role.label);
}

/** A handle in a document, wherever it stands by itself; other names of the same person stay. */
export function renameInDocument({ uri, text, places }: NamingFile, from: PersonId, to: string): FileRename {
  const lines = new LineIndex(text);
  const edits: SpanEdit[] = [];
  for (const range of places) {
    const span = lines.spanOf(range);
    const written = text.slice(span.start, span.end);
    if (!sameHandle(from, to) && sameHandle(written, to)) {
      return refuse(
        l10n.t(
          '“{0}” already means {1} in {2}, line {3}. Choose another handle.',
          written,
          from,
          nameOf(uri),
          range.start.line + 1,
        ),
      );
    }
    if (!sameHandle(written, from)) continue;
    const newText = respelled(written, from, to);
    if (newText === undefined) {
      return refuse(
        l10n.t(
          '“{0}” is spelled differently in {1}, line {2}. Write “{3}” there first.',
          written,
          nameOf(uri),
          range.start.line + 1,
          from,
        ),
      );
    }
    edits.push({ span, newText });
  }
  return { file: { uri, text, edits } };
}

/** A handle in its charter: its own key and every use. The text is read again with it, and has to say all else as before. */
export function renameInCharter(
  { uri, text }: Pick<NamingFile, 'uri' | 'text'>,
  from: PersonId,
  to: string,
): FileRename {
  const reading = readCharter(uri, text);
  if (hasSyntaxFault(reading.source)) {
    return refuse(l10n.t('{0} has a mistake in its YAML. Correct it first.', nameOf(uri)));
  }
  const names = charterNames(reading);
  const own = names.filter(({ kind, id }) => kind === 'person' && id === from);
  if (!own.some(({ isDefinition }) => isDefinition)) {
    return refuse(l10n.t('{0} no longer has the handle “{1}”.', nameOf(uri), from));
  }
  const edits = own.map(({ span }) => ({ span, newText: to }));
  const after = readCharter(uri, applyEdits(text, edits), { source: readYaml(applyEdits(text, edits)) });
  const said = charterNames(after);
  const isSame =
    said.length === names.length &&
    said.every(({ kind, id }, index) => {
      const before = names[index];
      return kind === before?.kind && id === (own.includes(before) ? to : before.id);
    });
  if (!isSame || after.problems.length !== reading.problems.length) {
    return refuse(
      l10n.t('{0} is written so that Tandem cannot rename “{1}” safely. Rename it by hand.', nameOf(uri), from),
    );
  }
  return { file: { uri, text, edits } };
}

function refuse(refused: string): FileRename {
  return { refused };
}
