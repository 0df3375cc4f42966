/** Prints what differs: `npx tsx test/translate/shop-behaviour/run-cli.ts`. */
import { REQUESTS } from './requests.ts';
import { compareShops } from './run-shop.ts';

const differences = await compareShops(REQUESTS);
for (const { request, what, laravel, go } of differences)
  console.log(`${request}\n  ${what}\n    laravel ${laravel}\n    go      ${go}`);
console.log(`${REQUESTS.length} requests, ${new Set(differences.map(({ request }) => request)).size} differ`);
