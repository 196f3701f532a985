/** Calendar days as `YYYY-MM-DD`, without clocks and time zones: pure arithmetic. */
export type Day = string;

/** A cadence: how many of which unit. */
export interface Cadence {
  readonly count: number;
  readonly unit: 'd' | 'w' | 'm' | 'y';
}

/** Whether `text` is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return parseDay(text) !== undefined;
}

/** Reads `2w`; `undefined` when it is not a cadence. */
export function parseCadence(text: string): Cadence | undefined {
  const match = /^([1-9]\d{0,2})([dwmy])$/.exec(text);
  return match ? { count: Number(match[1]), unit: match[2] as Cadence['unit'] } : undefined;
}

/** The day one cadence later. A month without that day (31 January and a month) gives its last one. */
export function addCadence(day: Day, { count, unit }: Cadence): Day | undefined {
  const at = parseDay(day);
  if (!at) return undefined;
  if (unit === 'd' || unit === 'w') return formatDay(fromOrdinal(toOrdinal(at) + count * (unit === 'w' ? 7 : 1)));
  const months = at.year * 12 + at.month - 1 + count * (unit === 'y' ? 12 : 1);
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return formatDay({ year, month, day: Math.min(at.day, daysInMonth(year, month)) });
}

/** Days from `from` to `to`; negative when `to` is earlier, `undefined` when one of them is not a day. */
export function daysBetween(from: Day, to: Day): number | undefined {
  const [a, b] = [parseDay(from), parseDay(to)];
  return a && b ? toOrdinal(b) - toOrdinal(a) : undefined;
}

interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function parseDay(text: string): YearMonthDay | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return undefined;
  const at = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const exists = at.month >= 1 && at.month <= 12 && at.day >= 1 && at.day <= daysInMonth(at.year, at.month);
  return exists ? at : undefined;
}

function formatDay({ year, month, day }: YearMonthDay): Day {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days since 1 March of the year 0; years begin in March so that the leap day comes last. */
function toOrdinal({ year, month, day }: YearMonthDay): number {
  const shifted = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + dayOfYear;
}

function fromOrdinal(ordinal: number): YearMonthDay {
  const era = Math.floor(ordinal / 146_097);
  const dayOfEra = ordinal - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}
