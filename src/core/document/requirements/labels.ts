import { normalizePhrase } from '../../language/normalizeHeading.js';
import { foldText, smallWordPattern } from '../../language/phrasePattern.js';

const ids = smallWordPattern(({ coverage }) => coverage.ids);

/** Whether the head of a column says that its cells are IDs, or numbers. */
export function isIdLabel(head: string): boolean {
  const label = head.trim();
  if (label.length > 40) return false;
  return (
    /^[#№]$/u.test(label) || ids.isAll(foldText(label.toLowerCase())) || ids.isAll(foldText(normalizePhrase(label)))
  );
}
