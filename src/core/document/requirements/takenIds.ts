/** The highest number that other documents have given of the IDs with a prefix. */
export type TakenIds = ReadonlyMap<string, number>;
