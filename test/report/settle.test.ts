/**
 * The report settles what is left of sites without their trees; the table room settles the sites themselves. Both must
 * decide the same, so both are asked about every file of the sample applications.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { compileTable } from '../../server/scripts/table.ts';
import { laravelKnowledge } from '../../server/src/laravel/knowledge.ts';
import { openFile } from '../../server/src/php/file.ts';
import { analyseFile } from '../../server/src/report/analyse.ts';
import { readApplication } from '../../server/src/report/application.ts';
import { settleFacts } from '../../server/src/report/settle.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { createAppFacts, declaredIn, settleSites } from '../../server/src/table/assumptions.ts';
import { findSites } from '../../server/src/table/sites.ts';
import { createTable } from '../../server/src/table/table.ts';
import { discoverFiles } from '../../server/src/workspace/discover.ts';
import { testGrammars } from '../support/grammars.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

it('settles facts as the table settles sites', async () => {
  const { php } = await testGrammars();
  const table = createTable((await compileTable()).compiled);
  const sources = discoverFiles(FIXTURES).php.map(({ path }) => ({
    path,
    text: readFileSync(join(FIXTURES, path), 'utf8'),
  }));
  const files = sources.map(({ text }) => openFile(parsePhp(php, text), laravelKnowledge));
  const app = createAppFacts(files.map(({ facts }) => declaredIn(facts)));
  const analyses = sources.map(({ path, text }) =>
    analyseFile({ php, table, knowledge: laravelKnowledge }, path, text),
  );
  const application = readApplication(analyses, laravelKnowledge);

  const bySites = files.flatMap((file) =>
    settleSites(findSites(table, file).sites, app, laravelKnowledge).map((site) =>
      site.kind === 'mapped' ? site.match.row.id : site.name,
    ),
  );
  const byFacts = analyses.flatMap(({ sites }) =>
    settleFacts(sites, application).map((site) => (site.kind === 'mapped' ? site.row : site.name)),
  );
  expect(byFacts.length).toBeGreaterThan(500);
  expect(byFacts.sort()).toEqual(bySites.sort());
});
