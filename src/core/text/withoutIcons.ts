/**
 * A text for a line that the editor draws `$(name)` in as an icon: what a file says is words. Marks that turn the direction
 * of writing around are left out, because they would reach beyond the text; line breaks become blanks.
 */
export function withoutIcons(text: string): string {
  return text
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\r\n]+/gu, ' ')
    .replaceAll('$(', '\\$(');
}
