import { ForwardSearch } from '../../../text/forwardSearch.js';

/** A value with what links show in the place of the links: `[Ada](https://…)`, `[Ada][1]` and `[Ada]` become `Ada`. */
export function withoutLinks(value: string): string {
  const closing = { '(': new ForwardSearch(value, ')'), '[': new ForwardSearch(value, ']') };
  let result = '';
  let done = 0;
  for (let start = value.indexOf('['); start >= 0; start = value.indexOf('[', done)) {
    const end = closing['['].from(start + 1);
    if (end === undefined) break;
    result += value.slice(done, start) + value.slice(start + 1, end);
    const target = value[end + 1];
    const targetEnd = target === '(' || target === '[' ? closing[target].from(end + 2) : undefined;
    done = (targetEnd ?? end) + 1;
  }
  return result + value.slice(done);
}
