/** As many marks on one letter as the Unicode standard expects of a text that is to be normalised (UAX #15, stream-safe). */
const tooManyMarks = /(\p{M}{30})\p{M}+/gu;

/**
 * A text in a Unicode normal form. Of more than 30 combining marks in a row the rest is left out: to sort them costs the
 * square of their number, and no script writes as many.
 */
export function normalForm(text: string, form: 'NFC' | 'NFD' | 'NFKC' | 'NFKD'): string {
  // ASCII is in every normal form as it stands.
  if (!/[^\0-\x7f]/u.test(text)) return text;
  if (text.length <= 30) return text.normalize(form);
  return text.replace(tooManyMarks, '$1').normalize(form);
}
