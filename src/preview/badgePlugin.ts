import type MarkdownIt from 'markdown-it';

/** What is said over the heading, in the list item or in the row of a table in a zero-based line: for each badge its texts. */
export type BadgesInLine = (line: number) => readonly (readonly string[])[];

/**
 * Makes markdown-it write badges over headings, and at the beginning of list items and rows. They are added when HTML is made, not when the text is read: an editor keeps
 * what it read of a text, and the badges change while that stays as it is.
 *
 * @param badgesFor asked once for each making of HTML, with the `env` that markdown-it was given; must answer at once
 */
export function badgePlugin(markdown: MarkdownIt, badgesFor: (env: unknown) => BadgesInLine): MarkdownIt {
  const { rules } = markdown.renderer;
  const asked = new WeakMap<object, BadgesInLine>();
  const badgesIn = (env: unknown): BadgesInLine => {
    if (typeof env !== 'object' || env === null) return badgesFor(env);
    let badges = asked.get(env);
    if (!badges) asked.set(env, (badges = badgesFor(env)));
    return badges;
  };
  const escaped = (text: string) => markdown.utils.escapeHtml(text);
  /** Adds to what is written of one sort of token. */
  const add = (type: string, lineOf: LineOf, written: (token: string, badges: Badges) => string): void => {
    const before = rules[type];
    rules[type] = (tokens, index, options, env: unknown, self) => {
      const token = before ? before(tokens, index, options, env, self) : self.renderToken(tokens, index, options);
      const line = lineOf(tokens, index);
      const badges = line === undefined ? [] : badgesIn(env)(line);
      return badges.length === 0 ? token : written(token, badges);
    };
  };
  add(
    'heading_open',
    (tokens, index) => tokens[index]?.map?.[0],
    (heading, badges) => `${over(badges, escaped)}${heading}`,
  );
  const within = (token: string, badges: Badges) => `${token}${inText(badges, escaped)} `;
  // A tight item has its text right behind it, a loose one in a paragraph; a heading in it has its own.
  add('list_item_open', (tokens, index) => (isHidden(tokens[index + 1]) ? tokens[index]?.map?.[0] : undefined), within);
  add(
    'paragraph_open',
    (tokens, index) => (isHidden(tokens[index]) ? undefined : lineBefore(tokens, index, 'list_item_open')),
    within,
  );
  add('td_open', (tokens, index) => lineBefore(tokens, index, 'tr_open'), within);
  return markdown;
}

type Badges = readonly (readonly string[])[];
type Tokens = Parameters<MarkdownIt['renderer']['render']>[0];
/** The line whose badges are shown with a token. */
type LineOf = (tokens: Tokens, index: number) => number | undefined;

/** Whether a token is the paragraph of a tight list, which is not written. */
function isHidden(token: Tokens[number] | undefined): boolean {
  return token?.type === 'paragraph_open' && token.hidden;
}

/** The line of the token before, if it is of a type: what begins with it. */
function lineBefore(tokens: Tokens, index: number, type: string): number | undefined {
  const token = tokens[index - 1];
  return token?.type === type ? token.map?.[0] : undefined;
}

function over(badges: Badges, escaped: (text: string) => string): string {
  return `<div class="tandem-badges">${inText(badges, escaped)}</div>\n`;
}

/** The dot between two texts is text as well, so that a badge is read and copied as the words that it is. */
function inText(badges: Badges, escaped: (text: string) => string): string {
  const one = ([first = '', ...others]: readonly string[]) => {
    const rest = others.map((text) => ` · <span>${escaped(text)}</span>`).join('');
    return `<span class="tandem-badge"><strong>${escaped(first)}</strong>${rest}</span>`;
  };
  return badges.map(one).join(' ');
}
