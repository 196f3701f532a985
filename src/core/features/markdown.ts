/**
 * Text that a surface of the editor renders as Markdown. Only the functions here make it, so that what a file says can become
 * no markup of ours: no picture that is loaded, no link, no heading.
 */
export type Markdown = string & { readonly markdown: unique symbol };

/**
 * Every character that can begin markup in CommonMark or GFM, all of which may be escaped (CommonMark 0.31.2, 2.4), and what
 * makes renderers link an address by themselves or number a list. Only an email address is still one.
 */
const special = /[\\`*_{}[\]()#+!|<>~\-&=^$]|:(?=\/\/)|(?<=www|^\s*\d{1,9})\./gim;

/** What a file says, as text and nothing else. Each line is a paragraph; indents go, for four blanks would make code. */
export function escaped(text: string): Markdown {
  const lines = text.replace(special, '\\$&').split(/[\r\n]+/);
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n\n') as Markdown;
}

/** Words of our own, which may use Markdown. */
export function ours(text: string): Markdown {
  return text as Markdown;
}

/** What a file says, in bold. */
export function bold(text: string): Markdown {
  return marked('**', text);
}

/** What a file says, in italics. */
export function italic(text: string): Markdown {
  return marked('*', text);
}

/** What a file says or shall say, line by line, as it is written. */
export function codeBlock(text: string, language: string): Markdown {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}` as Markdown;
}

/** Paragraphs one below the other; empty ones are left out. */
export function paragraphs(...parts: readonly (Markdown | '' | undefined)[]): Markdown {
  return parts.filter(Boolean).join('\n\n') as Markdown;
}

function marked(mark: string, text: string): Markdown {
  // Emphasis ends with its paragraph.
  const line = escaped(text.replace(/\s+/g, ' '));
  return (line === '' ? '' : `${mark}${line}${mark}`) as Markdown;
}
