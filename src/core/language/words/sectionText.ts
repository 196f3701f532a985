/** What every section begins with. */
export interface SectionText {
  /** “Problem” */
  readonly heading: string;
  /** What to write there, in a sentence or two. */
  readonly prompt: string;
}
