/**
 * Checks the regular expressions of src that are not noted as safe yet, and notes them. Run it when the test of regular
 * expressions takes long: it checks those alone that are not noted.
 */
import { writeFileSync } from 'node:fs';
import { faultOf, keyOf, knownSafe, ledgerFile, listRegexes } from '../test/core/regexes/checkRegexes.js';

const safe = knownSafe();
const noted: string[] = [];
for (const regex of listRegexes()) {
  const key = keyOf(regex);
  const fault = safe.has(key) ? undefined : await faultOf(regex);
  if (fault === undefined) noted.push(key);
  else console.error(fault);
}
writeFileSync(ledgerFile, `${JSON.stringify(noted.sort(), null, 2)}\n`);
console.log(`${noted.length} regular expressions are safe.`);
