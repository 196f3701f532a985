/** The sentences of running text; each line of it ends one, too. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|(?<=[。！？])|\n/u).filter((sentence) => sentence.trim() !== '');
}
