/** What the editor converts, of which it has read only what calls reach, is what a conversion of everything gives. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openFile } from '../../../server/src/php/file.ts';
import { parsePhp } from '../../../server/src/syntax/php/parse.ts';
import { compileRow } from '../../../server/src/table/compile.ts';
import { createTable } from '../../../server/src/table/table.ts';
import { LineIndex } from '../../../server/src/text/lines.ts';
import {
  type ApplicationTools,
  type Converter,
  openConverter,
} from '../../../server/src/translate/app/convert-application.ts';
import { openReach } from '../../../server/src/translate/app/reach.ts';
import { helperNames } from '../../../server/src/translate/helpers.ts';
import type { Source } from '../../../server/src/translate/subject.ts';
import { testGofmt, testGrammars, testHelpers } from '../../support/grammars.ts';
import { readTableRows } from '../../support/rows.ts';
import { openWhole, readTexts } from '../../support/whole-application.ts';

const SHOP = join(import.meta.dirname, '../../fixtures/shop');

describe('effects of what calls reach', () => {
  let whole: Converter;
  let lazy: Converter;
  let open: (path: string) => Source;
  let paths: readonly string[];
  const read = new Set<string>();
  let settle: <T>(convert: () => T) => T;

  beforeAll(async () => {
    const texts = readTexts(SHOP);
    const { application } = await openWhole(texts);
    const grammars = await testGrammars();
    const { rows } = await readTableRows();
    const table = createTable(rows.map((row) => compileRow(row, grammars.php)));
    const helpers = await testHelpers();
    open = (path) => {
      const text = texts[path] ?? '';
      const file = openFile(parsePhp(grammars.php, text), application.types);
      return { text, path, lines: new LineIndex(text), file, table };
    };
    const tools: ApplicationTools = {
      ...{ grammars, helpers, open, gofmt: testGofmt(), module: 'example.com/shop' },
      reserved: helperNames(helpers),
    };
    paths = Object.keys(texts).filter((path) => path.startsWith('app/') && path.endsWith('.php'));
    const discoverer = openConverter(tools, application, []);
    const doings = new Map(paths.map((path) => [path, discoverer.discover(open(path))]));
    whole = openConverter(tools, application, [...doings.values()].flat());
    const reach = openReach(discoverer.plan);
    lazy = openConverter(tools, application, reach.effects);
    settle = (convert) => {
      for (;;) {
        const made = convert();
        let isMore = false;
        for (let unknown = reach.unknown(); unknown.length > 0; unknown = reach.unknown()) {
          isMore = true;
          for (const path of unknown) {
            read.add(path);
            reach.add(path, doings.get(path) ?? []);
          }
        }
        if (!isMore) return made;
      }
    };
  });

  it('reads a file only when a call leads to it', () => {
    const path = 'app/Http/Controllers/Api/CategoryController.php';
    const source = open(path);
    const start = source.text.indexOf('public function index');
    const made = settle(() => lazy.convertFunction(source, start));
    expect(made?.functions.map(({ name }) => name)).toEqual(['App\\Http\\Controllers\\Api\\CategoryController::index']);
    expect(read.size).toBeLessThan(paths.length / 3);
  });

  it('gives the Go of a whole conversion for every file', () => {
    for (const path of paths) {
      const source = open(path);
      const files = settle(() => lazy.convert(source)).map(({ file }) => file);
      expect(files).toEqual(whole.convert(source).map(({ file }) => file));
    }
  });

  it('gives each action as it stands in its file', () => {
    let count = 0;
    for (const path of paths.filter((each) => each.includes('/Controllers/'))) {
      const source = open(path);
      const text = whole
        .convert(source)
        .map(({ file }) => file.text)
        .join('\n');
      for (const { index } of source.text.matchAll(/public function (?!__construct)/g)) {
        const made = settle(() => lazy.convertFunction(source, index));
        const go = made?.file.text ?? '';
        expect(text).toContain(go.slice(go.indexOf('// laragin:from')).trimEnd());
        count++;
      }
    }
    expect(count).toBeGreaterThan(20);
  });
});
