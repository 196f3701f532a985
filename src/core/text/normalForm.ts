/** As many marks on one letter as the Unicode standard expects of a text that is to be normalised (UAX #15, stream-safe). */
const tooManyMarks = /(\p{M}{30})\p{M}+/gu;

/** What may be a mark: these ranges, with all letters of Chinese, Japanese and Korean, have none. */
const mayBeMark =
  /[^\0-\u02ff\u2000-\u20cf\u2100-\u2cee\u2e00-\u3029\u3030-\u3098\u309b-\ua66e\uac00-\ud7ff\ue000-\ufb1d\ufb1f-\ufdff\ufe30-\uffff]/u;

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
