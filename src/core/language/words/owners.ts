/** Words of one language with which a text says whose something is: alone, together, for now. */
export type OwnerWords = Readonly<Record<string, never>>;
