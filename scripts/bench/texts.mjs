/**
 * PRDs and designs as teams write them: front matter, problem, goals, requirements in lists and tables, options, rollout, prose
 * with links and emphasis, now and then a diagram, a TBD or a note. Made of a seed alone.
 */

/** @typedef {import('./random.mjs').Random} Random */

const subjects = /** @type {const} */ ([
  'the checkout',
  'the refund service',
  'the ledger',
  'a merchant',
  'the support team',
  'the mobile app',
  'the nightly export',
  'a returning customer',
  'the search index',
  'the audit log',
]);
const verbs = /** @type {const} */ ([
  'keeps',
  'sends',
  'rejects',
  'retries',
  'shows',
  'records',
  'delays',
  'validates',
  'splits',
  'replaces',
]);
const objects = /** @type {const} */ ([
  'every payment that failed',
  'the address of the customer',
  'a receipt with all items',
  'the amounts in the currency of the order',
  'what was agreed with the bank',
  'the state of each shipment',
  'a message with the reason',
  'the limits per account',
  'duplicate requests within a minute',
  'the history of the last ninety days',
]);
const tails = /** @type {const} */ ([
  'so that nobody has to call support',
  'before the end of the day',
  'even when the network is slow',
  'as the contract with **Northwind** asks',
  'because the old `batch` job takes hours',
  'which [the study](../notes/study.md) found to matter most',
  'in all markets but two',
  'and tells who changed it',
  'without a second request',
  'as soon as the data is there',
]);
const people = /** @type {const} */ (['ada', 'grace', 'lin', 'tomas', 'mei', 'omar']);

/** @param {Random} random */
function sentence({ pick, next }) {
  const start = pick(subjects);
  const end = next() < 0.6 ? `, ${pick(tails)}` : '';
  return `${start.charAt(0).toUpperCase()}${start.slice(1)} ${pick(verbs)} ${pick(objects)}${end}.`;
}

/** @param {Random} random @param {number} least @param {number} most */
function paragraph(random, least = 3, most = 7) {
  return Array.from({ length: random.between(least, most) }, () => sentence(random)).join(' ');
}

/** @param {Random} random @param {number} least @param {number} most */
function prose(random, least, most) {
  return Array.from({ length: random.between(least, most) }, () => paragraph(random)).join('\n\n');
}

/** @param {Random} random */
function bullets(random) {
  return Array.from({ length: random.between(3, 7) }, () => `- ${sentence(random)}`).join('\n');
}

/**
 * @param {Random} random
 * @param {{ name: string, requirements: number }} about
 */
export function prdText(random, { name, requirements }) {
  const inTable = random.next() < 0.3;
  const ids = Array.from({ length: requirements }, (_, index) => `FR-${index + 1}`);
  const listed = inTable
    ? [
        '| ID | Requirement | Priority |',
        '| --- | --- | --- |',
        ...ids.map((id) => `| ${id} | ${sentence(random)} | ${random.pick(['must', 'should', 'could'])} |`),
      ].join('\n')
    : ids.map((id) => `- **${id}** ${sentence(random)}`).join('\n');
  return `---
document: prd
title: ${name}
stage: ${random.pick(['design', 'prd', 'ready', 'engineering'])}
authors: [${random.pick(people)}]
sdd: ${name}.sdd.md
---

# ${name}

${paragraph(random)}

## Problem

${prose(random, 2, 4)}

${random.next() < 0.1 ? `<!-- @${random.pick(people)}: do we know how many? -->\n\n` : ''}## Goals

${bullets(random)}

## Success metrics

${random.next() < 0.3 ? 'TBD' : `Refunds done within a day go from ${random.between(20, 50)} % to ${random.between(60, 95)} %.`}

## Requirements

${listed}

${Array.from({ length: random.between(1, 4) }, (_, part) => `### Part ${part + 1}\n\n${prose(random, 1, 3)}\n\n${bullets(random)}`).join('\n\n')}

## Non-goals

${bullets(random)}

## Who

| Role | Person |
| --- | --- |
| PM | @${random.pick(people)} |
| EM | @${random.pick(people)} |

## Timeline

Beta in Q${random.between(1, 4)} 2027, for all by ${random.pick(['March', 'June', 'October'])} 2027.

## Open questions

1. ${sentence(random)}
2. ${sentence(random)}
`;
}

/**
 * @param {Random} random
 * @param {{ name: string, requirements: number }} about
 */
export function sddText(random, { name, requirements }) {
  const covered = Array.from({ length: requirements }, (_, index) => `FR-${index + 1}`).filter(
    () => random.next() < 0.8,
  );
  const half = Math.ceil(covered.length / 2);
  return `---
document: sdd
title: ${name}, design
stage: ${random.pick(['design', 'prd', 'ready'])}
authors: [${random.pick(people)}]
prd: ${name}.prd.md
---

# ${name}, design

${paragraph(random)}

## Context

${prose(random, 2, 4)}

## Design

${prose(random, 2, 5)}

### Flow of data

Covers: ${covered.slice(0, half).join(', ') || 'FR-1'}

\`\`\`mermaid
sequenceDiagram
  App->>Service: request
  Service->>Ledger: entry ${random.between(1, 99)}
  Ledger-->>App: done
\`\`\`

${prose(random, 1, 4)}

### Storage

Covers: ${covered.slice(half).join(', ') || 'FR-2'}

| Table | Key | Kept for |
| --- | --- | --- |
${Array.from({ length: random.between(3, 6) }, (_, row) => `| t${row} | id | ${random.between(30, 400)} days |`).join('\n')}

${prose(random, 1, 3)}

## Alternatives

### One service

${paragraph(random)}

- Cost: ${random.between(1, 9)} weeks
- Velocity: ${sentence(random)}

### Two services

${paragraph(random)}

- Cost: ${random.between(1, 9)} weeks
- Experience: ${sentence(random)}

## Rollout

${bullets(random)}

## When

${random.next() < 0.2 ? 'To be decided.' : `Done on 2027-0${random.between(1, 9)}-1${random.between(0, 9)}.`}

[study]: ../notes/study.md
`;
}

/**
 * A text of at least so many characters: parts of PRDs one after the other under one title.
 *
 * @param {Random} random
 * @param {number} length
 */
export function longText(random, length) {
  const parts = [prdText(random, { name: 'long', requirements: 30 })];
  let size = parts[0]?.length ?? 0;
  for (let part = 1; size < length; part++) {
    const own = `\n## Part ${part}\n\n${prose(random, 1, 3)}\n\n- **FR-${part + 100}** ${sentence(random)}\n\n${bullets(random)}\n`;
    parts.push(own);
    size += own.length;
  }
  return parts.join('');
}
