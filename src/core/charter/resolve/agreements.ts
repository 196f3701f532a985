import { addCadence, type Day, daysBetween, parseCadence } from '../model/calendar.js';
import type { Agreement } from '../model/charter.js';

/** When something that was agreed is due. */
export interface AgreementDue {
  /** Whether its day is past. */
  readonly overdue: boolean;
  /** The day on which it is due next; `undefined` when it has no cadence. */
  readonly next?: Day;
  /** Days until then; negative when it is overdue. */
  readonly days?: number;
}

/** When an agreement is due, seen from `today`. One that never happened is due today, and not late yet. */
export function agreementDue(agreement: Agreement, today: Day): AgreementDue {
  const cadence = agreement.every === undefined ? undefined : parseCadence(agreement.every);
  if (!cadence) return { overdue: false };
  const next = agreement.last === undefined ? today : addCadence(agreement.last, cadence);
  const days = next === undefined ? undefined : daysBetween(today, next);
  if (next === undefined || days === undefined) return { overdue: false };
  return { overdue: days < 0, next, days };
}
