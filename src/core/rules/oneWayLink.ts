import * as l10n from '@vscode/l10n';
import { formatScalar } from '../parse/yaml/yamlScalar.js';
import { partnersOf } from '../workspace/pair.js';
import { nameOf, relativeLink } from '../workspace/uris.js';
import { kindName } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A link to a partner that does not link back. */
export const oneWayLink = {
  id: 'one-way-link',
  summary: 'A document links to its partner, and the partner does not link back.',
  docs: `A PRD and its designs are read together: whoever opens one looks for the other. Where only one of the two has the link, readers of the other do not find it, and
one moved file is enough to lose the pair.

Tandem itself takes two documents for a pair when either links to the other. The fix adds the link to the front matter of the partner, beside those that it has. This rule says
nothing of a partner without front matter that belongs to another tool, such as Kiro or spec-kit: Tandem adds none there.`,
  defaultSeverity: 'info',
  appliesTo: ['prd', 'sdd'],
  fixable: true,
  *checkDocument({ document, links, pair }: DocumentContext): Iterable<Report> {
    const partners = new Map(partnersOf(pair).map((facts) => [facts.uri, facts]));
    const told = new Set<string>();
    for (const { link, uri } of links) {
      const partner = uri === undefined || told.has(uri) ? undefined : partners.get(uri);
      if (partner?.kind !== link.kind) continue;
      told.add(partner.uri);
      if (partner.links.some(({ leadsTo }) => leadsTo === document.uri)) continue;
      // Where no front matter is to be begun, the one link has to do.
      if (partner.place?.isBare) continue;
      const path = relativeLink(partner.uri, document.uri) ?? nameOf(document.uri);
      yield {
        span: link.span,
        message: l10n.t(
          '{0} does not link back to this {1}. Add “{2}: {3}” to its front matter.',
          nameOf(partner.uri),
          kindName(document.kind),
          document.kind,
          formatScalar(path),
        ),
        fixes: [
          {
            title: l10n.t('Add the link to {0}', nameOf(partner.uri)),
            edits: [],
            partner: { uri: partner.uri, change: { type: 'link', kind: document.kind, to: document.uri } },
            preferred: false,
          },
        ],
      };
    }
  },
} satisfies Rule;
