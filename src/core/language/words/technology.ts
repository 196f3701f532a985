/** Words of one language that leave no doubt that a text tells how something is built. */
export type TechnologyWords = Readonly<Record<string, never>>;
