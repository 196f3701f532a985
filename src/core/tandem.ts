import { type Core, createCore } from './analysis/core.js';
import { Names } from './analysis/names.js';
import type { DocumentKind } from './charter/model/charter.js';
import { templatesFor } from './document/templates/builtIn.js';
import type { Template } from './document/templates/template.js';
import { type AboutAnalysed, aboutAnalysed } from './door/analysed.js';
import { type AboutCharters, aboutCharters } from './door/charters.js';
import { type AboutDocuments, aboutDocuments } from './door/documents.js';
import { type AboutFiles, aboutFiles } from './door/files.js';
import { type AboutNames, aboutNames } from './door/names.js';
import { type AboutOwnTemplates, aboutOwnTemplates } from './door/ownTemplates.js';
import { type Planning, planning } from './door/planning.js';
import { type AboutRequirements, aboutRequirements } from './door/requirements.js';
import { type AboutSessions, aboutSessions } from './door/sessions.js';
import type { LanguageTag } from './language/writtenLanguages.js';
import type { Ports } from './workspace/ports.js';

export type { Analysis } from './analysis/plainAnalysis.js';
export type { GoverningCharter, PlainCharterState } from './analysis/plainCharter.js';
export type { Highlight, PathLink, RenamePlace } from './analysis/names.js';
export type { AnalyzeOptions, Source } from './analysis/source.js';
export type { SignOffOrigin } from './document/signoffs/signOffOrigin.js';
export type { PairTurn } from './door/documents.js';
export type { Concerned } from './door/files.js';
export type { AnyTemplate } from './features/newDocument.js';
export type { LanguageTag } from './language/writtenLanguages.js';

/**
 * Everything that adapters ask of the core: the one door. What goes in and what comes out is plain data that could be
 * sent to another thread (listeners aside), and nothing that comes out changes later. Trees, readings and what is
 * remembered between two calls stay behind it. Files go by their URIs; places are zero-based lines and UTF-16 columns.
 */
export interface Tandem extends AboutFiles, AboutAnalysed, Planning, AboutRequirements {
  readonly charters: AboutCharters;
  readonly documents: AboutDocuments;
  readonly names: AboutNames;
  readonly sessions: AboutSessions;
  /** The user's calendar day, `YYYY-MM-DD`. */
  today(): string;
  /** The built-in templates for a kind in a language; the first is the one to suggest. */
  templates(kind: DocumentKind, language: LanguageTag): readonly Template[];
  readonly ownTemplates: AboutOwnTemplates;
}

/** Puts the core together over what its surroundings offer. */
export function createTandem(ports: Ports): Tandem {
  return tandemOf(createCore(ports));
}

/** The door of a core that stands already; for tests, which also look behind it. */
export function tandemOf(core: Core): Tandem {
  const { ports } = core;
  const names = new Names(core);
  return {
    ...aboutFiles(core),
    ...aboutAnalysed(core, names),
    ...planning(core, names),
    ...aboutRequirements(core),
    charters: aboutCharters(core),
    documents: aboutDocuments(core),
    names: aboutNames(names),
    sessions: aboutSessions(core),
    today: () => ports.clock.today(),
    templates: templatesFor,
    ownTemplates: aboutOwnTemplates(core),
  };
}
