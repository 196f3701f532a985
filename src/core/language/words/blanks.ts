/** Words of one language that stand where an answer is still to come: blanks, prompts, promises to write it. */
export type BlankWords = Readonly<Record<string, never>>;
