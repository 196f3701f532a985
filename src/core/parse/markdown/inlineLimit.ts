import type { Data } from 'unified';

type SyntaxExtension = NonNullable<Data['micromarkExtensions']>[number];
type Construct = Extract<NonNullable<SyntaxExtension['text']>[string], { tokenize: unknown }>;
type State = ReturnType<Construct['tokenize']>;

/**
 * How many characters of one paragraph, heading or table cell may open or close emphasis, links, images, code and inline
 * HTML. What comes after them is plain text. micromark looks from each mark at all those before it and at the text to
 * come: without a limit, 20,000 characters can keep it busy for half a minute. People write a few dozen.
 */
export const maxInlineMarks = 500;

const mark = {
  exclamation: 33,
  asterisk: 42,
  lessThan: 60,
  leftBracket: 91,
  rightBracket: 93,
  underscore: 95,
  backtick: 96,
};

/** All of a run of these is one sequence: `****` may become two nested nodes. */
const runs: readonly (number | null)[] = [mark.asterisk, mark.underscore, mark.backtick];

/** Makes micromark obey {@link maxInlineMarks}. To be made anew for each parse, for it counts. */
export function limitInline(): SyntaxExtension {
  // Each paragraph, heading and cell is read by a tokenizer of its own.
  const counts = new WeakMap<object, number>();

  const limit: Construct = {
    tokenize(effects, ok, nok) {
      let count = counts.get(this) ?? 0;
      let first: number | null = null;
      const begin: State = (code) => {
        first = code;
        effects.enter('data');
        return take(code);
      };
      const take: State = (code) => {
        effects.consume(code);
        count++;
        return next;
      };
      const next: State = (code) => {
        if (code === first && runs.includes(code)) return take(code);
        effects.exit('data');
        counts.set(this, count);
        // "Not ok" hands the mark on to the constructs it belongs to.
        return count > maxInlineMarks ? ok(code) : nok(code);
      };
      return begin;
    },
  };

  const limitCode: Construct = {
    ...limit,
    // As micromark's own construct has it: a run of backticks is looked at once, from its start.
    previous(code) {
      return code !== mark.backtick || this.events.at(-1)?.[1].type === 'characterEscape';
    },
  };

  const constructs = Object.fromEntries(Object.values(mark).map((code) => [code, limit]));
  return { text: { ...constructs, [mark.backtick]: limitCode } };
}
