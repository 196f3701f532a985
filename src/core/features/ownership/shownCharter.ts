import type { Charter, Person } from '../../charter/model/charter.js';
import type { CharterReading } from '../../charter/read/readCharter.js';
import type { UnreadableCharter } from '../../workspace/charters.js';
import type { OpenNote, ShownDissent } from '../../workspace/openNotes.js';

/** A charter of the open folders. */
export interface ShownCharter {
  readonly uri: string;
  /** What its folder is called. */
  readonly folder: string;
  /** What is in force; of a charter that cannot be read what it said before, or the defaults. */
  readonly charter: Charter;
  /** Why it cannot be read in full; what is broken in it says what it last said. */
  readonly fault: string | undefined;
  /** Why it cannot be read: it governs all the same. */
  readonly unreadable: UnreadableCharter | undefined;
  /** The person at the keyboard, when this charter knows them. */
  readonly me: Person | undefined;
  /** What was left for people in the documents that it governs. */
  readonly notes: readonly OpenNote[];
  /** Where consulted partners disagree in them. */
  readonly dissents: readonly ShownDissent[];
}

/** What is shown of a reading. */
export function shownCharter({
  reading,
  ...rest
}: Omit<ShownCharter, 'charter' | 'fault'> & { readonly reading: CharterReading }): ShownCharter {
  return { ...rest, charter: reading.charter, fault: faultIn(reading) };
}

function faultIn({ source, kept, problems }: CharterReading): string | undefined {
  // A value of the wrong type may take as much away as broken YAML.
  const fault = source.faults[0] ?? (kept.size > 0 ? problems.find(({ code }) => code === 'charter') : undefined);
  return fault?.message;
}
