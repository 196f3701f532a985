import type { ChunkSpan } from '../../../text/range.js';

/**
 * How a title looks that is no Markdown heading: bold text alone, a heading or `<summary>` of HTML, the term of a
 * definition, a question before its answer, a list item with more below it, a number, sign or capitals, a label above a
 * block.
 */
export type TitleForm = 'bold' | 'html' | 'summary' | 'term' | 'question' | 'outline' | 'numbered' | 'sign' | 'label';

/** A part of a section under a title that is no Markdown heading, with what follows it. */
export interface TitledPart {
  readonly form: TitleForm;
  readonly text: string;
  readonly span: ChunkSpan;
  /** Where what stands under the title begins. */
  readonly bodyStart: number;
  readonly blank: boolean;
}

/** A title as it is met. */
export interface Title {
  readonly form: TitleForm;
  readonly text: string;
  readonly start: number;
  /** Where the title ends, and what stands under it begins. */
  readonly end: number;
  /** Among titles of its form, 1 to 6: it holds those of higher levels. */
  readonly level?: number;
  /** It may be no title but text of what is around it. */
  readonly isText?: boolean;
}

interface Draft extends Title {
  bodyEnd: number;
  blank: boolean;
}

/** A part, or something that holds parts and ends them, such as a list item; still open. */
interface Open {
  readonly part: Draft | undefined;
  readonly scope: string | undefined;
  content: boolean;
  end: number;
}

/**
 * Keeps which titled parts are open while a body is read from its beginning to its end. Each step takes the same time,
 * however many parts and scopes are open: what a part holds is handed on to the one around it when it ends.
 */
export class PartStack {
  readonly #found: Draft[] = [];
  readonly #open: Open[] = [];
  readonly #scopes = new Map<string, number>();
  #parts = 0;

  /** Whether what comes next stands under a title. */
  get isWithinPart(): boolean {
    return this.#parts > 0;
  }

  /** Begins a part, and ends those of its form beside it. */
  open(title: Title): void {
    const { level = 1 } = title;
    let first = this.#open.length;
    // Within one scope no two open parts are of one form and level, so there are few.
    for (let at = first - 1; at >= 0; at--) {
      const part = this.#open[at]?.part;
      if (!part) break;
      const isBeside = part.form === title.form && (part.level ?? 1) >= level;
      if (isBeside || (title.form === 'html' && part.form !== 'html' && part.form !== 'summary')) first = at;
    }
    while (this.#open.length > first) this.#close();
    if (title.isText === true) this.content(title.end);
    const part: Draft = { ...title, bodyEnd: title.end, blank: true };
    this.#found.push(part);
    this.#open.push({ part, scope: undefined, content: false, end: title.end });
    this.#parts++;
  }

  /** Begins something that ends all parts which begin in it. */
  enter(scope: string): void {
    this.#open.push({ part: undefined, scope, content: false, end: 0 });
    this.#scopes.set(scope, (this.#scopes.get(scope) ?? 0) + 1);
  }

  /** Ends the innermost scope of a name with all in it; nothing when there is none. */
  leave(scope: string): void {
    if ((this.#scopes.get(scope) ?? 0) === 0) return;
    let closed: Open | undefined;
    do closed = this.#close();
    while (closed && closed.scope !== scope);
  }

  /** Something real stands here, up to an offset. */
  content(end: number): void {
    const last = this.#open.at(-1);
    if (!last) return;
    last.content = true;
    last.end = Math.max(last.end, end);
  }

  /** All parts, in the order of their titles. */
  finish(): readonly TitledPart[] {
    while (this.#close());
    return this.#found.map(({ form, text, start, end, bodyEnd, blank }) => ({
      form,
      text,
      span: { start, end: bodyEnd },
      bodyStart: end,
      blank,
    }));
  }

  #close(): Open | undefined {
    const closed = this.#open.pop();
    if (!closed) return undefined;
    const { part, scope, content, end } = closed;
    if (scope !== undefined) this.#scopes.set(scope, (this.#scopes.get(scope) ?? 1) - 1);
    if (part) {
      this.#parts--;
      part.blank = !content;
      part.bodyEnd = Math.max(part.bodyEnd, end);
    }
    if (content) this.content(end);
    return closed;
  }
}
