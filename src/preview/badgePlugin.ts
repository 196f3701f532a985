import type MarkdownIt from 'markdown-it';

/** What is said over the heading in a zero-based line: for each badge its texts. */
export type BadgesInLine = (line: number) => readonly (readonly string[])[];

/**
 * Makes markdown-it write badges over headings. They are added when HTML is made, not when the text is read: an editor keeps
 * what it read of a text, and the badges change while that stays as it is.
 *
 * @param badgesFor asked once for each making of HTML, with the `env` that markdown-it was given; must answer at once
 */
export function badgePlugin(markdown: MarkdownIt, badgesFor: (env: unknown) => BadgesInLine): MarkdownIt {
  const { rules } = markdown.renderer;
  const before = rules.heading_open;
  const asked = new WeakMap<object, BadgesInLine>();
  const badgesIn = (env: unknown): BadgesInLine => {
    if (typeof env !== 'object' || env === null) return badgesFor(env);
    let badges = asked.get(env);
    if (!badges) asked.set(env, (badges = badgesFor(env)));
    return badges;
  };
  const escaped = (text: string) => markdown.utils.escapeHtml(text);
  rules.heading_open = (tokens, index, options, env: unknown, self) => {
    const heading = before ? before(tokens, index, options, env, self) : self.renderToken(tokens, index, options);
    const line = tokens[index]?.map?.[0];
    const badges = line === undefined ? [] : badgesIn(env)(line);
    return badges.length === 0 ? heading : `${html(badges, escaped)}${heading}`;
  };
  return markdown;
}

/** The dot between two texts is text as well, so that a badge is read and copied as the words that it is. */
function html(badges: readonly (readonly string[])[], escaped: (text: string) => string): string {
  const one = ([decision = '', ...others]: readonly string[]) => {
    const rest = others.map((text) => ` · <span>${escaped(text)}</span>`).join('');
    return `<span class="tandem-badge"><strong>${escaped(decision)}</strong>${rest}</span>`;
  };
  return `<div class="tandem-badges">${badges.map(one).join(' ')}</div>\n`;
}
