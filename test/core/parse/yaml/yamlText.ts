import fc from 'fast-check';
import type { YamlData } from '../../../../src/core/parse/yaml/yamlData.js';
import { formatKey, formatScalar } from '../../../../src/core/parse/yaml/yamlScalar.js';

/** How a written map or list looks: everything that an edit has to respect. */
interface Style {
  readonly flow: boolean;
  readonly comment: boolean;
  readonly blank: boolean;
  readonly quote: 'plain' | 'single' | 'double';
}

/** A value with the style of each of its parts. */
export interface Styled {
  readonly style: Style;
  readonly data: string | number | boolean | null | readonly Styled[] | ReadonlyMap<string, Styled>;
}

const style = fc.record<Style>({
  flow: fc.boolean(),
  comment: fc.boolean(),
  blank: fc.boolean(),
  quote: fc.constantFrom('plain', 'single', 'double'),
});

/** Keys and texts as people write them, and some that nobody should. */
export const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('ada', 'em', 'a b', 'x-1', 'Zoë', '007', 'true', 'docs/**', 'O’Neil') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '#',
      '- a',
      'a: b',
      '@x',
      '"',
      "it's",
      'null',
      '~',
      '1e3',
      '{',
      '[a]',
      '*x',
      'a #b',
      '|',
      'a\nb',
      '\t',
      '<<',
      '...',
      '---',
      '%',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: 'binary' }) },
);

const scalar = fc.oneof({ weight: 5, arbitrary: word }, fc.integer(), fc.boolean(), fc.constant(null));

export const data: fc.Arbitrary<YamlData> = fc.oneof(
  { weight: 3, arbitrary: scalar },
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(
    word.filter((key) => key !== '__proto__'),
    scalar,
    { maxKeys: 3 },
  ),
);

const { styled } = fc.letrec<{ styled: Styled; map: Styled; list: Styled; scalar: Styled }>((tie) => ({
  scalar: fc.record({ style, data: scalar }),
  list: fc.record({ style, data: fc.array(tie('styled'), { maxLength: 3 }) }),
  map: fc.record({
    style,
    data: fc.array(fc.tuple(word, tie('styled')), { maxLength: 4 }).map((entries) => new Map(entries)),
  }),
  styled: fc.oneof({ depthSize: 'small', maxDepth: 4 }, tie('scalar'), tie('map'), tie('list')),
}));

/** A map at the root, as YAML files have it. */
export const document: fc.Arbitrary<Styled> = fc.record({
  style: fc.record<Style>({
    flow: fc.constant(false),
    comment: fc.boolean(),
    blank: fc.boolean(),
    quote: fc.constant('plain'),
  }),
  data: fc.array(fc.tuple(word, styled), { maxLength: 4 }).map((entries) => new Map(entries)),
});

/** The plain value of a styled one. */
export function plain(value: Styled): YamlData {
  if (value.data instanceof Map) {
    return Object.fromEntries(
      [...(value.data as ReadonlyMap<string, Styled>)].map(([key, entry]) => [key, plain(entry)]),
    );
  }
  if (Array.isArray(value.data)) return (value.data as readonly Styled[]).map(plain);
  return value.data as string | number | boolean | null;
}

/** Writes a styled value as a YAML file. */
export function write(
  value: Styled,
  options: { readonly lineBreak: string; readonly finalBreak: boolean; readonly step: number },
): string {
  let count = 0;
  const note = (own: Style): string => (own.comment ? ` # note ${++count}` : '');

  const inline = ({ data: value, style: own }: Styled): string => {
    if (value instanceof Map) {
      const entries = [...(value as ReadonlyMap<string, Styled>)].map(
        ([key, entry]) => `${formatKey(key, own.quote)}: ${inline(entry)}`,
      );
      return own.blank ? `{${entries.join(',')}${entries.length > 0 ? ',' : ''}}` : `{ ${entries.join(', ')} }`;
    }
    if (Array.isArray(value)) return `[${(value as readonly Styled[]).map(inline).join(', ')}]`;
    return formatScalar(value as string, own.quote);
  };

  const lines = ({ data: value, style: own }: Styled, indent: string): string[] => {
    const out: string[] = [];
    const entries: [string, Styled][] =
      value instanceof Map
        ? [...(value as ReadonlyMap<string, Styled>)].map(([key, entry]) => [`${formatKey(key, own.quote)}:`, entry])
        : (value as readonly Styled[]).map((entry) => ['-', entry]);
    for (const [head, entry] of entries) {
      if (own.comment) out.push(`${indent}# above ${++count}`);
      if (own.blank) out.push('');
      const size = entry.data instanceof Map ? entry.data.size : Array.isArray(entry.data) ? entry.data.length : -1;
      if (size > 0 && !entry.style.flow) {
        const below = lines(entry, indent + ' '.repeat(options.step));
        // `- key: value` is how people write lists of maps.
        const compact = head === '-' && options.step === 2 && !entry.style.comment && !entry.style.blank;
        if (compact) out.push(`${indent}- ${(below[0] ?? '').slice(indent.length + 2)}`, ...below.slice(1));
        else out.push(`${indent}${head}${note(entry.style)}`, ...below);
      } else if (entry.data === null && entry.style.blank) out.push(`${indent}${head}${note(entry.style)}`);
      else out.push(`${indent}${head} ${inline(entry)}${note(entry.style)}`);
    }
    return out;
  };

  const all = lines(value, '');
  return all.join(options.lineBreak) + (options.finalBreak && all.length > 0 ? options.lineBreak : '');
}

/** Every path within a plain value, the root's left out. */
export function pathsOf(value: YamlData, above: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, YamlData][] = Array.isArray(value)
    ? [...(value as YamlData[]).entries()]
    : Object.entries(value);
  return entries.flatMap(([step, entry]) => [[...above, step], ...pathsOf(entry, [...above, step])]);
}
