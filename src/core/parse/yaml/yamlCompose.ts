import { Composer, Document, Parser, type CST, type YAMLError } from 'yaml';

/** Collections within collections; the composer recurses, and a JavaScript stack is finite. */
export const maxDepth = 60;

/** A text as the `yaml` package understands it. */
export interface Composed {
  readonly document: Document;
  readonly errors: readonly YAMLError[];
  /** Where a second document begins, of which nothing is read. */
  readonly second?: number;
  /** Where collections are nested too deeply; then the document is empty. */
  readonly deep?: number;
  /** Texts in quotes: where each begins, by where it ends. */
  readonly quotes: ReadonlyMap<number, number>;
}

/** Parses YAML. Never throws and never overflows the stack. */
export function composeYaml(text: string): Composed {
  return withoutStackTraces(() => {
    try {
      return compose(text);
    } catch (error) {
      // Collections that the end of a text closes are left by recursion, before their depth can be looked at.
      if (error instanceof RangeError) return { document: new Document(), errors: [], deep: 0, quotes: new Map() };
      throw error;
    }
  });
}

/** Faults of YAML are made as errors, perhaps one for each of its characters, and nobody asks where in the code. */
function withoutStackTraces<T>(run: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function compose(text: string): Composed {
  const tokens = [...new Parser().parse(text)];
  const { deep, quotes } = survey(tokens);
  if (deep !== undefined) return { document: new Document(), errors: [], deep, quotes };
  // Duplicate keys are looked for in `yamlValue.ts`: the composer compares every key with every other.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false });
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(tokens, true, text.length)) documents.push(document);
  const [first, second] = documents;
  return {
    document: first ?? new Document(),
    errors: first?.errors ?? [],
    ...(second ? { second: second.range[0] } : {}),
    quotes,
  };
}

/** Goes through the tokens without recursion: what it looks for is what recursion would not survive. */
function survey(tokens: readonly CST.Token[]): { deep: number | undefined; quotes: Map<number, number> } {
  const quotes = new Map<number, number>();
  const stack: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { token, depth } = next;
    if (depth > maxDepth) return { deep: token.offset, quotes };
    if (token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar') {
      quotes.set(token.offset + token.source.length, token.offset);
    } else if (token.type === 'document') {
      if (token.value) stack.push({ token: token.value, depth });
    } else if ('items' in token) {
      for (const item of token.items) {
        if (item.key) stack.push({ token: item.key, depth: depth + 1 });
        if (item.value) stack.push({ token: item.value, depth: depth + 1 });
      }
    }
  }
  return { deep: undefined, quotes };
}
