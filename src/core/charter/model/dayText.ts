import * as l10n from '@vscode/l10n';
import { daysBetween, type Day } from './calendar.js';

/** A day so far off that its year has to be said, in days. */
const far = 300;

/** A day as people say it, such as “10 January”; with its year when it is far from `today`. */
export function dayText(day: Day, today: Day): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const isFar = Math.abs(daysBetween(today, day) ?? far) >= far;
  return formatFor(isFar).format(date);
}

function formatFor(hasYear: boolean): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };
  if (hasYear) options.year = 'numeric';
  try {
    return new Intl.DateTimeFormat(
      l10n.t({ message: 'en-GB', comment: ['The BCP 47 tag by which this language writes days, such as “fr”.'] }),
      options,
    );
  } catch {
    // A translation that is no tag must not take the sentence around it away.
    return new Intl.DateTimeFormat('en-GB', options);
  }
}
