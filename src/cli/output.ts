/** What a command may do to the outside; tests bring their own. */
export interface Output {
  readonly workingDirectory: string;
  /** To standard output. */
  readonly print: (text: string) => void;
  /** To standard error. */
  readonly complain: (text: string) => void;
}
