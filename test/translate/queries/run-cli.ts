/** `npx tsx test/translate/queries/run-cli.ts [text] [--keep DIR]`: chains that hold the text, and what differs. */
import { CHAINS } from './chains.ts';
import { runChains } from './run-chains.ts';

const args = process.argv.slice(2);
const at = args.indexOf('--keep');
const keep = at < 0 ? undefined : args[at + 1];
const wanted = args.find((arg, index) => !arg.startsWith('--') && index !== at + 1);
const chosen = CHAINS.filter((chain) => wanted === undefined || chain.includes(wanted));
const { runs, broken } = await runChains(chosen, keep);
if (broken !== '') console.log(broken);
let same = 0;
let holes = 0;
for (const run of runs) {
  if (run.holes.length > 0) {
    holes++;
    console.log(`HOLE ${run.chain}\n  ${run.holes.join('\n  ')}`);
  } else if (run.php === run.go) same++;
  else console.log(`DIFF ${run.chain}\n  php ${around(run.php, run.go)}\n  go  ${around(run.go, run.php)}`);
}
console.log(`${runs.length} chains, ${same} same, ${holes} holes`);

/** The text where it begins to differ. */
function around(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return text.slice(Math.max(0, at - 60), at + 160);
}
