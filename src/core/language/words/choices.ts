/** Words of one language for options, what they are judged by, and the choice among them. */
export type ChoiceWords = Readonly<Record<string, never>>;
