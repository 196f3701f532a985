import assert from 'node:assert/strict';
import { describePath } from '../../../../src/core/charter/read/describePath.js';
import { charterJsonSchema } from '../../../../scripts/charterJsonSchema.js';

interface Part {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly additionalProperties?: Part | boolean;
  readonly anyOf?: readonly Part[];
  readonly type?: string;
}

describe('the schema of a charter', function () {
  this.timeout(60_000);

  it('describes every key', () => {
    const missing: string[] = [];
    const visit = (part: Part, path: string): void => {
      for (const [key, value] of Object.entries(part.properties ?? {})) {
        if (!value.description) missing.push(`${path}/${key}`);
        visit(value, `${path}/${key}`);
      }
      if (typeof part.additionalProperties === 'object') visit(part.additionalProperties, `${path}/*`);
    };
    visit(charterJsonSchema(), '');
    assert.deepEqual(missing, []);
  });

  it('as JSON Schema knows no other keys, and lets a role be vacant', () => {
    const schema = charterJsonSchema() as Part;
    assert.equal(schema.additionalProperties, false);
    const team = schema.properties?.teams?.additionalProperties as Part;
    const holders = team.properties?.roles?.additionalProperties as Part;
    assert.deepEqual(
      holders.anyOf?.map((each) => each.type),
      ['string', 'array', 'null'],
    );
  });

  it('says what can stand at a place', () => {
    assert.deepEqual(
      describePath([])?.keys.map(({ key, holds }) => `${key} ${holds}`),
      [
        'version value',
        'charter value',
        'decisions map',
        'roles map',
        'people map',
        'teams map',
        'away map',
        'stages list',
        'documents map',
        'templates value',
        'manifests value',
        'requirements map',
        'layouts map',
        'rules map',
      ],
    );
    assert.deepEqual(describePath(['charter'])?.words, ['rules-of-engagement', 'pm-carries-timeline', 'appetite']);
    assert.deepEqual(describePath(['decisions', 'x', 'required'])?.words, ['true', 'false']);
    assert.equal(describePath(['people'])?.freeKey, 'Person');
    assert.equal(describePath(['teams', 'x', 'roles'])?.keyNames, 'role');
    assert.equal(describePath(['teams', 'x', 'roles', 'pm'])?.names, 'person');
    assert.equal(describePath(['teams', 'x', 'roles', 'pm', 1])?.names, 'person');
    assert.equal(
      describePath(['people', 'ada', 'email'])?.description,
      'Email address, by which Tandem finds the person in git.',
    );
    assert.equal(describePath(['nothing', 'here']), undefined);
  });
});
