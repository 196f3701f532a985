import { readCharter, type CharterReading } from '../../../../src/core/charter/read/readCharter.js';

/** A charter with some of everything, and comments in every corner. Today is 2026-11-20. */
export const charterText = `# Who owns what at Tidewell.
version: 1
roles: { design: Designer } # one more

people:
  ada: { name: Ada Lovelace, email: ada@example.com }   # writes well
  grace: { name: Grace Hopper }
  lin: { name: Lin Wei }
  zoe: { name: Zoë Example }

teams:
  commerce:
    name: Commerce
    roles: { pm: ada, em: [] }
    responsibilities:
      rollout: { accountable: pm }
      experiments: { accountable: pm }

  # The team that does the work.
  payments:
    name: Payments
    parent: commerce
    roles:
      em: grace   # since May
      design: [lin]
    responsibilities:
      hiring: { accountable: em, stakeholders: [people-ops] }  # keep
      sprint-planning:
        area: Sprint planning
        accountable: [pm, em]
        resolve: PM sets priority, EM sets capacity
      on-call: { area: On call, accountable: [pm, em] }
      rollout: { accountable: pm }
    agreements:
      one-on-one: { title: Weekly one-to-one, every: 1w, last: 2026-11-03 }
      review: { title: Charter review, every: 3m, last: 2026-10-20 }
      someday: { title: Offsite }
`;

export const today = '2026-11-20';

export const uri = 'memory:/workspace/ownership.yaml';

export function read(text: string = charterText): CharterReading {
  return readCharter(uri, text);
}
