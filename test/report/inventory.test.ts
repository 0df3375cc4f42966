import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIDELITIES } from '../../server/src/table/row.ts';
import { file, mapped, ROWS, report, row, unmapped } from './samples.ts';

describe('the inventory', () => {
  it('counts sites by row, fidelity and file', () => {
    const { coverage, idioms, files } = report({
      analyses: [
        file('b.php', { sites: [mapped('request/input', 7), mapped('view/blade')] }),
        file('a.php', { sites: [mapped('request/input', 3), unmapped('strlen')] }),
      ],
    });
    expect(coverage).toEqual({
      sites: 4,
      mapped: 3,
      unmapped: 1,
      byFidelity: { exact: 0, caveat: 2, decision: 0, manual: 1 },
      unknownReceivers: 0,
    });
    expect(idioms[0]).toMatchObject({
      id: 'request/input',
      sites: 2,
      files: 2,
      minutes: 5,
      places: [
        { path: 'a.php', line: 3 },
        { path: 'b.php', line: 7 },
      ],
    });
    expect(files.map(({ path, sites, mapped: own, worst }) => [path, sites, own, worst])).toEqual([
      ['b.php', 2, 2, 'manual'],
      ['a.php', 2, 1, 'caveat'],
    ]);
  });

  it('shows the Go of a row without the marks of the translator', () => {
    const facts = row('env/default', {
      before: '$fresh(value) := f($KEY)\nif err != nil {\n\t$fail(err)\n}\n',
      go: '$fresh(value)',
    });
    const [idiom] = report({ row: () => facts, analyses: [file('a.php', { sites: [mapped('env/default')] })] }).idioms;
    expect(idiom?.go).toBe('value := f($KEY)\nif err != nil {\n\tfail(err)\n}\nvalue');
  });

  it('keeps the cost of an unmapped construct below its cap', () => {
    const sites = Array.from({ length: 500 }, (_, at) => unmapped('t', at + 1));
    expect(report({ analyses: [file('a.php', { sites })] }).unknown[0]).toMatchObject({ sites: 500, minutes: 60 });
  });

  it('calls code on top of the framework Laravel, whatever lies beside it', () => {
    const project = { name: 'x', kind: 'plain', bladeFiles: 0, goFiles: 0 } as const;
    expect(report({ project, analyses: [file('a.php', { isOnFramework: true })] }).project.kind).toBe('laravel');
    expect(report({ project, analyses: [file('a.php')] }).project.kind).toBe('plain');
  });

  it('names the first syntax problem of a file', () => {
    const syntax = [
      { line: 4, message: 'missing ";"' },
      { line: 9, message: 'unexpected text' },
    ];
    expect(report({ analyses: [file('a.php', { syntax })] }).problems).toEqual([
      { kind: 'syntax', path: 'a.php', line: 4, detail: 'missing ";" (+1)' },
    ]);
  });

  const site = fc.oneof(
    fc.constantFrom(...ROWS.map(({ id }) => id)).map((id) => mapped(id)),
    fc.constantFrom('strlen', 'count', 'header').map((name) => unmapped(name)),
  );
  const anyFile = fc.record({
    path: fc.constantFrom('a.php', 'b/c.php', 'é.php', '中.php', 'z.php'),
    logicLines: fc.nat(500),
    sites: fc.array(site, { maxLength: 20 }),
  });
  const anyFiles = fc
    .uniqueArray(anyFile, { selector: ({ path }) => path })
    .map((list) => list.map(({ path, ...facts }) => file(path, facts)));

  it('adds up: every total is the sum of parts that are listed', () => {
    fc.assert(
      fc.property(anyFiles, (analyses) => {
        const { coverage, effort, idioms, unknown, files } = report({ analyses });
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        expect(coverage.mapped).toBe(sum(FIDELITIES.map((id) => coverage.byFidelity[id])));
        expect(coverage.sites).toBe(coverage.mapped + coverage.unmapped);
        expect(coverage.mapped).toBe(sum(idioms.map(({ sites }) => sites)));
        expect(coverage.unmapped).toBe(sum(unknown.map(({ sites }) => sites)));
        expect(coverage.sites).toBe(sum(files.map(({ sites }) => sites)));
        for (const key of ['minutes', 'low', 'high'] as const) {
          expect(effort[key]).toBe(sum(effort.parts.map((part) => part[key])));
        }
        const minutesOf = (id: string) => effort.parts.find((part) => part.id === id)?.minutes;
        expect(minutesOf('unmapped')).toBe(sum(unknown.map(({ minutes }) => minutes)));
        for (const fidelity of FIDELITIES) {
          const own = idioms.filter((idiom) => idiom.fidelity === fidelity);
          expect(minutesOf(fidelity)).toBe(sum(own.map(({ minutes }) => minutes)));
        }
        expect(effort.low).toBeLessThanOrEqual(effort.minutes);
        expect(effort.high).toBeGreaterThanOrEqual(effort.minutes);
      }),
    );
  });

  it('does not depend on the order in which files come', () => {
    fc.assert(
      fc.property(anyFiles, (analyses) => {
        const backwards = [...analyses].reverse();
        expect(JSON.stringify(report({ analyses: backwards }))).toBe(JSON.stringify(report({ analyses })));
      }),
    );
  });
});
