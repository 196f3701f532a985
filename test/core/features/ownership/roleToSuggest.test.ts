import assert from 'node:assert/strict';
import { readCharter } from '../../../../src/core/charter/read/readCharter.js';
import { roleToSuggest } from '../../../../src/core/features/ownership/roleToSuggest.js';

function suggested(roles: string, more = ''): string | undefined {
  const text = `people: { ada: { name: Ada }, grace: { name: Grace } }\n${more}teams: { t: { roles: ${roles} } }\n`;
  const { charter } = readCharter('x', text);
  const team = charter.teams.get('t');
  assert.ok(team);
  return roleToSuggest(charter, team);
}

describe('the role that is suggested for somebody new', () => {
  it('is the only one that nobody holds', () => {
    assert.equal(suggested('{ pm: ada }'), 'em');
    assert.equal(suggested('{ pm: [], em: grace }'), 'pm');
    assert.equal(suggested('{ pm: ada, em: grace }', 'roles: { design: Designer }\n'), 'design');
  });

  it('is none when all are held, or several are not', () => {
    assert.equal(suggested('{ pm: ada, em: grace }'), undefined);
    assert.equal(suggested('{}'), undefined);
    assert.equal(suggested('{ pm: ada }', 'roles: { design: Designer }\n'), undefined);
  });
});
