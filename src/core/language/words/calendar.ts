/** Words of one language for days, months, seasons, halves, fixed events, durations and releases. */
export type CalendarWords = Readonly<Record<string, never>>;
