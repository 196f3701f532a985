/** As many texts are remembered, and none that is longer, in UTF-16 units. */
const maxTexts = 5000;
const maxLength = 200;

/**
 * Remembers what follows from a short text alone: headings, labels and cells are the same in many documents, and in every
 * version of one.
 *
 * @param read works it out, when it is first asked for
 */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    if (text.length > maxLength) return read(text);
    let found = known.get(text);
    if (!found) {
      if (known.size >= maxTexts) known.clear();
      known.set(text, (found = { value: read(text) }));
    }
    return found.value;
  };
}
