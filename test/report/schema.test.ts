import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import schema from '../../server/src/report/report.schema.json' with { type: 'json' };
import { file, mapped, report, unmapped } from './samples.ts';

const validate = new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

it.each([
  ['nothing', report()],
  [
    'a bit of everything',
    report({
      analyses: [
        file('app/A.php', {
          sites: [mapped('request/query'), mapped('view/blade'), unmapped('strlen')],
          findings: [{ rule: 'lazy-loading-in-loop', severity: 'warning', line: 3 }],
          syntax: [{ line: 2, message: 'unexpected text' }],
        }),
        file('b.php', { logicLines: 4 }),
      ],
      problems: [{ kind: 'binary', path: 'c.php', line: null, detail: '12 bytes' }],
    }),
  ],
])('a report of %s is what the schema says', (_, subject) => {
  validate(JSON.parse(JSON.stringify(subject)));
  expect(validate.errors).toBeNull();
});

it('the schema refuses an absolute path and an unknown field', () => {
  const wrong = {
    ...report(),
    files: [{ ...report({ analyses: [file('/a.php', { logicLines: 2 })] }).files[0], owner: 1 }],
  };
  expect(validate(wrong)).toBe(false);
  expect(validate.errors?.map(({ keyword }) => keyword).sort()).toEqual(['additionalProperties', 'pattern']);
});
