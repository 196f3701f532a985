/** A command line that cannot be carried out; the message is one sentence for the person who typed it. */
export class UsageError extends Error {}
