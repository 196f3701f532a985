/** Phrases with commas between them, written as authors write them; they are normalised when they are read in. */
export type Phrases = string;
