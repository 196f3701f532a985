import * as l10n from '@vscode/l10n';
import { writtenIdPath } from '../document/requirements/idPath.js';
import type { CoverageStatement } from '../document/requirements/coverageStatements.js';
import { spanAt } from '../parse/yaml/yamlPath.js';
import type { NamedManifest } from '../workspace/manifests/external.js';
import type { ExternalMeant } from '../workspace/manifests/externalScope.js';
import { relativeLink } from '../workspace/uris.js';
import { externalClaimsIn, externalName } from './support/externalClaims.js';
import { explicitClaims } from './support/pairedPrds.js';
import { isSlip } from './unknownRequirement.js';
import type { CharterContext, DocumentContext, Report, Rule, RuleFix } from './rule.js';

/** A requirement of another repository that cannot be looked up, and a manifest that cannot be used. */
export const externalRequirement = {
  id: 'external-requirement',
  summary: 'A requirement of another repository cannot be looked up.',
  docs: `When the PRDs are in another repository, its owners run \`tandem coverage --manifest requirements.json\` there. The file says which requirements there are, how they read
and who owns them. \`ownership.yaml\` here names it:

\`\`\`yaml
manifests: [../billing/requirements.json] # relative to ownership.yaml; a checkout, a submodule or a copy
\`\`\`

A design then says \`Covers: FR-1\` as usual. Its own PRDs are asked first, then the manifests. Where several PRDs have the ID, write which one you mean, as a
path from the design: \`Covers: ../billing/docs/refunds.prd.md#FR-1\`. Tandem never reads from the network, and never looks at the PRD itself.

This rule says which manifest cannot be used, at its line in \`ownership.yaml\`, and which IDs are in no PRD and no manifest. None of it counts as covered.
A manifest is as old as its last run: write it in the CI of its repository.`,
  defaultSeverity: 'info',
  appliesTo: ['charter', 'sdd'],
  fixable: true,
  *checkCharter({ reading, manifests }: CharterContext): Iterable<Report> {
    const isList = Array.isArray(isRecord(reading.source.value) ? reading.source.value.manifests : undefined);
    for (const manifest of manifests) {
      const message = whyNot(manifest) ?? whatIsLeftOut(manifest);
      if (message === undefined) continue;
      const path = isList ? ['manifests', manifest.index] : ['manifests'];
      yield { span: spanAt(reading.source, path, 'value'), message };
    }
  },
  *checkDocument({ document, pair }: DocumentContext): Iterable<Report> {
    if (document.kind !== 'sdd' || pair.external.isEmpty) return;
    const told = new Set<string>();
    const unread = pair.external.manifests.find(isUnread);
    const unknown: CoverageStatement[] = [];
    for (const { claim, meant } of externalClaimsIn(document, pair, explicitClaims(document))) {
      if (meant.type === 'one' || meant.type === 'retired' || isSlip(claim, meant, pair)) continue;
      const key = `${claim.prd ?? ''}#${claim.id}`;
      if (told.has(key)) continue;
      told.add(key);
      // Why is the same for all of them.
      if (meant.type === 'unknown' && unread) {
        unknown.push(claim);
        continue;
      }
      const isAlone = document.text.slice(claim.span.start, claim.span.end) === claim.id;
      yield {
        span: claim.span,
        message: unresolved(claim.id, meant, pair.external.manifests),
        fixes: meant.type === 'several' && isAlone ? choices(claim, meant.prds, document.uri) : [],
      };
    }
    const [first] = unknown;
    if (first && unread) yield { span: first.span, message: notLookedUp(unknown, unread) };
  },
} satisfies Rule;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function unresolved(
  id: string,
  meant: ExternalMeant & { type: 'several' | 'unknown' },
  manifests: readonly NamedManifest[],
): string {
  if (meant.type === 'several') {
    const names = meant.prds.slice(0, 3).map(externalName).join(', ');
    return l10n.t('“{0}” is in more than one PRD of other repositories: {1}. Write which one you mean.', id, names);
  }
  const names = meant.prds.length > 0 ? meant.prds.map(externalName) : manifests.map(({ named }) => named);
  return l10n.t(
    'There is no requirement “{0}” in {1}, nor in a PRD here. Correct the ID, or write the manifest again.',
    id,
    names.slice(0, 3).join(', '),
  );
}

/** Whether a manifest that should say something does not. */
function isUnread({ why }: NamedManifest): boolean {
  return why !== undefined && why !== 'twice' && why !== 'own';
}

function notLookedUp(unknown: readonly CoverageStatement[], { named }: NamedManifest): string {
  const [first] = unknown;
  return unknown.length === 1
    ? l10n.t(
        '“{0}” cannot be looked up, because “{1}” cannot be used. ownership.yaml says why.',
        first?.id ?? '',
        named,
      )
    : l10n.t(
        '“{0}” and {1} other requirements cannot be looked up, because “{2}” cannot be used. ownership.yaml says why.',
        first?.id ?? '',
        unknown.length - 1,
        named,
      );
}

function choices(
  { id, span }: { readonly id: string; readonly span: { readonly start: number; readonly end: number } },
  prds: (ExternalMeant & { type: 'several' })['prds'],
  from: string,
): readonly RuleFix[] {
  return prds.slice(0, 5).flatMap(({ uri }): readonly RuleFix[] => {
    const path = uri === undefined ? undefined : relativeLink(from, uri);
    if (path === undefined) return [];
    const newText = `${writtenIdPath(path)}#${id}`;
    return [{ title: l10n.t('Change to “{0}”', newText), edits: [{ span, newText }], preferred: false }];
  });
}

/** Why nothing of a manifest counts. */
function whyNot({ named, why }: NamedManifest): string | undefined {
  switch (why) {
    case undefined:
      return undefined;
    case 'address':
      return l10n.t('“{0}” is an address, and Tandem reads nothing from the network. Write the path of a file.', named);
    case 'name':
      return l10n.t('“{0}” does not end in “.json”, so it is not read. Name a manifest.', named);
    case 'place':
      return l10n.t('“{0}” is not a path. Write the path of a manifest, relative to this file.', named);
    case 'twice':
      return l10n.t('“{0}” is named twice. Remove one of the two.', named);
    case 'own':
      return l10n.t(
        '“{0}” lists PRDs that this ownership.yaml governs. They are read directly: remove the line.',
        named,
      );
    case 'too-many':
      return l10n.t('“{0}” is not read: too many manifests are named.', named);
    case 'missing':
      return l10n.t(
        'There is no file “{0}”. Correct the path, or run “tandem coverage --manifest” in that repository.',
        named,
      );
    case 'unreadable':
      return l10n.t('“{0}” cannot be opened. Check that you may read it.', named);
    case 'too-large':
      return l10n.t('“{0}” is too large, so it is not used.', named);
    case 'binary':
      return l10n.t('“{0}” is not text, so it is not used. Write it again with “tandem coverage --manifest”.', named);
    case 'no-json':
      return l10n.t('“{0}” is not JSON, so it is not used. Write it again with “tandem coverage --manifest”.', named);
    case 'foreign':
      return l10n.t('“{0}” is not a manifest, so it is not used. “tandem coverage --manifest” writes one.', named);
    case 'version':
      return l10n.t(
        '“{0}” has a format that this Tandem does not know, so it is not used. Update Tandem here or there.',
        named,
      );
    case 'broken':
      return l10n.t(
        '“{0}” has no list of PRDs, so it is not used. Write it again with “tandem coverage --manifest”.',
        named,
      );
  }
}

/** What of a manifest does not count, while the rest does. */
function whatIsLeftOut({ named, fault, faults, own }: NamedManifest): string | undefined {
  if (fault) {
    return faults === 1
      ? l10n.t('One entry of “{0}” is not used, and the rest is: {1}.', named, describe(fault))
      : l10n.t('{0} entries of “{1}” are not used, and the rest is. The first: {2}.', faults, named, describe(fault));
  }
  return own > 0
    ? l10n.t('“{0}” also lists PRDs that this ownership.yaml governs. They are read directly.', named)
    : undefined;
}

function describe({ place, kind }: NonNullable<NamedManifest['fault']>): string {
  switch (kind) {
    case 'wrong':
      return l10n.t('“{0}” has a wrong value', place);
    case 'twice':
      return l10n.t('“{0}” was there before', place);
    case 'too-many':
      return l10n.t('there are too many, from “{0}” on', place);
  }
}
