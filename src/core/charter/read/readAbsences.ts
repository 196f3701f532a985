import * as l10n from '@vscode/l10n';
import { isDay } from '../model/calendar.js';
import type { Absence, Person, PersonId } from '../model/charter.js';
import { addPersonFix } from '../edit/charterFixes.js';
import type { Reading } from './charterReading.js';
import { readPersonRefs } from './readRefs.js';
import type { AbsenceEntry } from './schema.js';
import { unknownPersonText } from './unknownText.js';

/**
 * Who is away, by person. People whom nobody knows are reported and left out, and so are deputies that cannot be any:
 * unknown ones, and oneself.
 */
export function readAbsences(
  reading: Reading,
  entries: Readonly<Record<string, AbsenceEntry>>,
  people: ReadonlyMap<PersonId, Person>,
): ReadonlyMap<PersonId, Absence> {
  const absences = new Map<PersonId, Absence>();
  for (const [key, entry] of Object.entries(entries)) {
    const path = ['away', key];
    const person = people.has(key) ? key : key.replace(/^@/, '');
    if (!people.has(person)) {
      const at = { path, part: 'key', word: key } as const;
      reading.reportUnknown('unknown-person', at, people.keys(), unknownPersonText(key), [addPersonFix(person)]);
    }
    const until = readDay(reading, entry.until, [...path, 'until']);
    const deputy = readDeputy(reading, entry.deputy, [...path, 'deputy'], person, people);
    if (!people.has(person)) continue;
    absences.set(person, {
      person,
      until,
      deputy,
      isUnusable:
        (entry.until !== undefined && until === undefined) || (entry.deputy !== undefined && deputy === undefined),
      span: reading.span(path),
      untilSpan: reading.span([...path, 'until'], 'value'),
      deputySpan: reading.span([...path, 'deputy'], 'value'),
    });
  }
  return absences;
}

function readDay(reading: Reading, until: string | undefined, path: readonly string[]): string | undefined {
  if (until === undefined || isDay(until)) return until;
  reading.report(
    'charter',
    reading.span(path, 'value'),
    l10n.t('There is no day “{0}”. Write it as 2026-01-31.', until),
  );
  return undefined;
}

function readDeputy(
  reading: Reading,
  deputy: string | undefined,
  path: readonly string[],
  person: PersonId,
  people: ReadonlyMap<PersonId, Person>,
): PersonId | undefined {
  const [found] = readPersonRefs(reading, deputy, path, people);
  if (found === undefined || found !== person) return found;
  const message = l10n.t('“{0}” cannot be their own deputy. Choose somebody else.', found);
  reading.report('charter', reading.span(path, 'value'), message);
  return undefined;
}
