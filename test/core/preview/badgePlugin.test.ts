import assert from 'node:assert/strict';
import markdownIt from 'markdown-it';
import { badgePlugin, type BadgesInLine } from '../../../src/preview/badgePlugin.js';

const text = '# Refunds\n\n## Problem\n\nTwo days.\n\nRequirements\n------------\n\n- one\n\n  ## Inside a list\n';
const byLine: Readonly<Record<number, readonly (readonly string[])[]>> = {
  2: [['Why', 'PM Ada Lovelace']],
  6: [['What', 'not answered yet'], ['When']],
};

/** markdown-it with the plugin; `asked` counts how often it was asked what to show. */
function withBadges(badges: BadgesInLine = (line) => byLine[line] ?? []) {
  const asked: unknown[] = [];
  const markdown = badgePlugin(markdownIt({ html: true }), (env) => {
    asked.push(env);
    return badges;
  });
  return { markdown, asked };
}

describe('the preview’s badges', () => {
  it('stand over the headings of their lines, and nothing else changes', () => {
    const { markdown } = withBadges();
    const plain = markdownIt({ html: true }).render(text);
    const html = markdown.render(text, {});
    assert.ok(
      html.includes(
        '<div class="tandem-badges"><span class="tandem-badge"><strong>Why</strong> · <span>PM Ada Lovelace</span></span></div>\n<h2>Problem</h2>',
      ),
      html,
    );
    assert.match(html, /<strong>What<\/strong> · <span>not answered yet<\/span><\/span> <span class="tandem-badge">/);
    assert.equal(html.replace(/<div class="tandem-badges">.*<\/div>\n/g, ''), plain);
    assert.equal(html.match(/tandem-badges/g)?.length, 2);
    assert.equal(withBadges(() => []).markdown.render(text, {}), plain);
  });

  it('are text, whatever is written in it', () => {
    const evil = '<img src=x onerror="alert(1)">&amp;';
    const { markdown } = withBadges(() => [[evil, evil]]);
    const html = markdown.render('# A\n', {});
    assert.doesNotMatch(html, /<img/);
    assert.ok(html.includes('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;amp;'), html);
  });

  it('are asked for once for each making of HTML, also of tokens that were kept', () => {
    const { markdown, asked } = withBadges();
    const tokens = markdown.parse(text, {});
    assert.equal(asked.length, 0);
    for (const env of [{ first: true }, { second: true }]) {
      assert.match(markdown.renderer.render(tokens, markdown.options, env), /Ada Lovelace/);
    }
    assert.deepEqual(asked, [{ first: true }, { second: true }]);
  });

  it('leave to others what they do with headings, before and after', () => {
    const markdown = markdownIt();
    markdown.renderer.rules.heading_open = () => '<h2 class="theirs">';
    badgePlugin(markdown, () => () => [['Why']]);
    const ours = markdown.renderer.rules.heading_open;
    markdown.renderer.rules.heading_open = (tokens, index, options, env, self) => {
      tokens[index]?.attrSet('id', 'anchor');
      return ours(tokens, index, options, env, self);
    };
    assert.match(markdown.render('## A\n', {}), /<strong>Why<\/strong><\/span><\/div>\n<h2 class="theirs">A/);
  });

  it('do not stop what has no lines, or is rendered without an environment', () => {
    const { markdown } = withBadges(() => [['Why']]);
    const tokens = markdown.parse('## A\n', {});
    for (const token of tokens) token.map = null;
    assert.equal(markdown.renderer.render(tokens, markdown.options, undefined), '<h2>A</h2>\n');
    assert.match(markdown.renderer.render(markdown.parse('## A\n', {}), markdown.options, undefined), /Why/);
  });

  it('stand in items and rows at the beginning of their text, tight and loose, and in no other line', () => {
    const own = '<span class="tandem-badge"><strong>covered</strong></span> ';
    const marked = [
      '- FR-1\n- FR-2\n',
      '- FR-1\n\n- FR-2\n',
      '1. FR-1\n   - FR-2\n',
      '- a\n\n  FR-1\n',
      '| a | b |\n|-|-|\n| FR-1 | FR-2 |\n',
    ];
    const html = marked.map((each) => {
      const wanted = each.split('\n').findIndex((line) => line.includes('FR-1'));
      return withBadges((line) => (line === wanted ? [['covered']] : [])).markdown.render(each, {});
    });
    assert.equal(html[0], `<ul>\n<li>${own}FR-1</li>\n<li>FR-2</li>\n</ul>\n`);
    assert.equal(html[1], `<ul>\n<li>\n<p>${own}FR-1</p>\n</li>\n<li>\n<p>FR-2</p>\n</li>\n</ul>\n`);
    assert.equal(html[2], `<ol>\n<li>${own}FR-1\n<ul>\n<li>FR-2</li>\n</ul>\n</li>\n</ol>\n`);
    assert.equal(html[3], '<ul>\n<li>\n<p>a</p>\n<p>FR-1</p>\n</li>\n</ul>\n');
    assert.ok(html[4]?.includes(`<tr>\n<td>${own}FR-1</td>\n<td>FR-2</td>\n</tr>`), html[4]);
    assert.ok(
      !withBadges(() => [['covered']])
        .markdown.render('- ## A\n', {})
        .includes('<li><span'),
    );
  });
});
