/** Words of one language for measures, values, targets and effects that can be counted. */
export type MeasureWords = Readonly<Record<string, never>>;
