/** The highest number that other documents have given, by all that stands before it in an ID: `FR-`, `FR-1.`, `NFR`. */
export type TakenIds = ReadonlyMap<string, number>;
