/** As many marks on one letter as the Unicode standard expects of a text that is to be normalised (UAX #15, stream-safe). */
const tooManyMarks = /(\p{M}{30})\p{M}+/gu;

/** Where marks may be: among these characters are all of the class, and no letters of Chinese, Japanese and Korean. */
const mayBeMark =
  /[\u0300-\u1fff\u20d0-\u20ff\u2cef-\u2dff\u302a-\u302f\u3099\u309a\ua66f-\uabff\ud800-\udfff\ufb1e\ufe00-\ufe2f]/;

/**
 * A text in a Unicode normal form. Of more than 30 combining marks in a row the rest is left out: to sort them costs the
 * square of their number, and no script writes as many.
 */
export function normalForm(text: string, form: 'NFC' | 'NFD' | 'NFKC' | 'NFKD'): string {
  // ASCII is in every normal form as it stands.
  if (!/[^\0-\x7f]/u.test(text)) return text;
  if (text.length <= 30) return text.normalize(form);
  return (mayBeMark.test(text) ? text.replace(tooManyMarks, '$1') : text).normalize(form);
}
