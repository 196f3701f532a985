import { oneLine } from '../oneLine.js';

/** HTML. Only the functions here make it, so that what a file says can become no markup of ours. */
export type Html = string & { readonly html: unique symbol };

/** What a file says, as text and nothing else, set apart from the direction in which the text around it is written. */
export function said(text: string): Html {
  const line = escapedHtml(oneLine(text));
  return (line === '' ? '' : `<bdi>${line}</bdi>`) as Html;
}

/** Words of our own, as text; also for the value of an attribute in double quotes. */
export function escapedHtml(text: string): Html {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '') as Html;
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup of our own, written out in the code; what is put in is HTML already. */
export function markup(parts: TemplateStringsArray, ...values: readonly (Html | readonly Html[])[]): Html {
  return parts.reduce((all, part, index) => {
    const value = values[index - 1] ?? '';
    return `${all}${typeof value === 'string' ? value : value.join('')}${part}`;
  }) as Html;
}

/** A cell: its text, and the class by which the page colours it beside its words. */
export interface HtmlCell {
  readonly text: string;
  readonly mark?: 'good' | 'open' | 'doubt' | 'quiet' | undefined;
}

/**
 * A table for reading aloud as well: a caption, and a header for each column and row. The first cell of a row is its header.
 * It scrolls by itself, by keyboard too, where it is wider than the page.
 *
 * @param id unique in the page
 */
export function htmlTable(
  id: string,
  caption: string,
  head: readonly string[],
  rows: readonly (readonly HtmlCell[])[],
): Html {
  if (rows.length === 0) return '' as Html;
  const heads = head.map((text) => markup`<th scope="col">${said(text)}</th>`);
  const lines = rows.map(([first, ...others]) => {
    const cells = others.map(({ text, mark }) =>
      mark ? markup`<td><span class="${escapedHtml(mark)}">${said(text)}</span></td>` : markup`<td>${said(text)}</td>`,
    );
    return markup`<tr><th scope="row">${said(first?.text ?? '')}</th>${cells}</tr>\n`;
  });
  const named = escapedHtml(id);
  return markup`<div class="wide" role="region" aria-labelledby="${named}" tabindex="0">
<table>
<caption id="${named}">${said(caption)}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${lines}</tbody>
</table>
</div>
`;
}
