import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Inspection } from '../../src/core/features/inspection.js';
import { MemoryWorkspace } from '../core/memoryWorkspace.js';

/** The decisions that labels speak of, in the order in which labels name them. */
export const decisions = ['why', 'what', 'how', 'who', 'when'] as const;

type Decision = (typeof decisions)[number];

/** A short document and what a careful reader says of it. */
export interface LabelledDocument {
  readonly id: string;
  readonly kind: 'prd' | 'sdd';
  /** What the document is an example of, in a few words. */
  readonly form: string;
  readonly text: string;
  readonly answers: Readonly<Record<Decision, 'answered' | 'empty' | 'missing'>>;
  /** One-based line of each judged heading, and what its section answers. */
  readonly headings: Readonly<Record<string, readonly Decision[]>>;
  /** Decisions that fair readers call either way: not judged, neither as answers nor at headings. */
  readonly borderline?: readonly Decision[];
  readonly note?: string;
}

/** One thing that a label says, and what Tandem says of it. */
export interface Judged {
  /** `answers.who`, `headings.3`. */
  readonly thing: string;
  readonly wanted: string;
  readonly read: string;
}

/** The documents of a folder, by language: the name of their file. */
export function labelledDocuments(folder: string): ReadonlyMap<string, readonly LabelledDocument[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(
    files.map((file) => {
      const documents = parse(readFileSync(path.join(folder, file), 'utf8')) as LabelledDocument[];
      return [path.basename(file, '.yaml'), documents];
    }),
  );
}

/** Reads a document under a charter, and sets what was read beside each thing that its labels say. */
export async function judge(document: LabelledDocument, charter: string): Promise<readonly Judged[]> {
  const name = `docs/a.${document.kind}.md`;
  const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, [name]: document.text });
  await workspace.analyze(name);
  const inspection = workspace.tandem.inspect(workspace.uri(name));
  if (!inspection) throw new Error(`${document.id} is read as no document.`);
  const judged = decisions.filter((decision) => document.borderline?.includes(decision) !== true);
  return [
    ...judged.map((decision) => ({
      thing: `answers.${decision}`,
      wanted: document.answers[decision],
      read: inspection.decisions[decision]?.state ?? 'no decision',
    })),
    ...Object.entries(document.headings).map(([line, wanted]) => ({
      thing: `headings.${line}`,
      wanted: listOf(judged, wanted),
      read: readAt(inspection, Number(line), judged),
    })),
  ];
}

function readAt({ sections }: Inspection, line: number, judged: readonly Decision[]): string {
  const section = sections.find((each) => each.line === line - 1);
  return section ? listOf(judged, section.decisions) : 'no heading';
}

function listOf(judged: readonly Decision[], found: readonly string[]): string {
  return `[${judged.filter((decision) => found.includes(decision)).join(', ')}]`;
}
