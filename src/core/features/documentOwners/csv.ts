import * as l10n from '@vscode/l10n';
import { csvText } from '../csv.js';
import type { OwnedDocument } from './documentOwners.js';

/** Documents by owner as CSV, one line for each document; several owners are set apart by semicolons. */
export function ownersCsv(documents: readonly OwnedDocument[]): string {
  const head = [
    l10n.t('Document'),
    l10n.t('Kind'),
    l10n.t('Title'),
    l10n.t('Team'),
    l10n.t('Stage'),
    l10n.t('Role'),
    l10n.t('Owner'),
    l10n.t('Email'),
    l10n.t('GitHub'),
  ];
  const rows = documents.map(({ path, kind, title, team, stage, roles, people }) => [
    path,
    kind.toUpperCase(),
    title,
    team,
    stage,
    roles.map(({ label }) => label).join('; '),
    people.map(({ name }) => name).join('; '),
    people.flatMap(({ email }) => email ?? []).join('; '),
    people.flatMap(({ github }) => github?.replace(/^@/, '') ?? []).join('; '),
  ]);
  return csvText([head, ...rows]);
}
