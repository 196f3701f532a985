/** Words of one language for how a product reaches its users, and in which order. */
export type LaunchWords = Readonly<Record<string, never>>;
