/** What a ledger writes for nothing. */
const nothing = '-';

/** A word as a ledger writes it: blanks in it, and what would make it a comment or a mark of git, percent-encoded. */
export function ledgerWord(text: string | undefined): string {
  if (text === undefined || text === '') return nothing;
  if (text === nothing) return '%2D';
  return text.replace(/\p{Cs}/gu, '\u{fffd}').replace(/^[#<=>|]|[\s%\p{Cc}]/gu, encodeURIComponent);
}

/** What a word of a ledger stands for; one that nobody encoded stands for itself. */
export function ledgerText(word: string): string | undefined {
  if (word === nothing) return undefined;
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
