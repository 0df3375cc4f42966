/**
 * What must hold between the fields of a row, and inside its patterns and templates.
 */
import type { Language } from 'web-tree-sitter';
import { parseGo } from '../syntax/go/parse.ts';
import type { Grammars } from '../syntax/grammar.ts';
import { findNearest } from '../text/nearest.ts';
import { isPattern, parsePattern } from './compile.ts';
import { groupNames, parseConstraint } from './constraint.ts';
import type { Fields } from './fields.ts';
import { isMetaName, TEMPLATE_FUNCTIONS, templateAsGo, templateFunctions, templateMetas } from './metavariables.ts';
import type { Alternative, Row } from './row.ts';

export interface RowRules {
  readonly grammars: Grammars;
  readonly builders: ReadonlySet<string>;
}

/** Reports what is wrong; answers the row with its last defaults. */
export function checkRow(row: Row, fields: Fields, { grammars, builders }: RowRules): Row {
  checkWords(row, fields);
  checkFidelity(row, fields);
  // Of what cannot be read nothing more is said: one mistake, one problem.
  const bound = checkPatterns(row, fields, grammars.php);
  if (row.build !== undefined && !builders.has(row.build)) {
    const near = findNearest(row.build, [...builders]);
    const hint =
      near === undefined ? `the builders are ${[...builders].join(', ') || 'none yet'}` : `did you mean ${near}?`;
    fields.report('build', `there is no builder "${row.build}"; ${hint}`);
  }
  checkTemplate(row.go, 'go', bound, fields, grammars);
  checkTemplate(row.before, 'before', bound, fields, grammars);
  for (const [at, one] of row.instead.entries()) checkTemplate(one.go, `instead[${at}].go`, bound, fields, grammars);
  const gives = defaultGives(row, fields, grammars);
  const instead = row.instead.map((one): Alternative => (one.gives === '' ? { ...one, gives } : one));
  return { ...row, gives, instead };
}

/** What the fidelity asks for. A misspelt one asks for nothing. */
function checkFidelity(row: Row, fields: Fields): void {
  if (row.fidelity !== fields.get('fidelity')?.scalar) return;
  if (row.fidelity !== 'exact' && row.caveat === undefined) fields.report('caveat', CAVEATS[row.fidelity]);
  if (row.fidelity === 'manual') return;
  if (row.go === undefined && row.build === undefined) {
    fields.report('go', 'a row needs go or build, unless its fidelity is manual; write go: c.Query($KEY)');
  }
  for (const [at, example] of row.examples.entries()) {
    if (example.go !== undefined) continue;
    fields.report('examples', `examples[${at}] has no go; write the Go that must come out of its php`);
  }
}

function checkWords(row: Row, fields: Fields): void {
  if (row.id !== '' && !/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(row.id)) {
    fields.report(
      'id',
      `"${row.id}" is no id; write topic/name in lower case with dashes, such as request/query-value`,
    );
  }
  if (!fields.has('php')) fields.report('php', 'php is missing; write php: $_GET[$KEY]');
  if (fields.has('effort') && !(row.effort >= 0))
    fields.report('effort', 'effort is minutes, zero or more; write effort: 1');
  if (row.go !== undefined && row.build !== undefined) {
    fields.report('build', 'a row has go or build, not both; keep the one that makes the Go');
  }
  if (row.examples.length === 0 && !(fields.get('examples')?.items.length ?? 0)) {
    fields.report('examples', 'a row needs an example; write examples: [{ php: …, go: … }]');
  }
  if (row.noMatch.length === 0) {
    fields.report('no-match', "a row needs no-match: PHP that looks alike and is not this idiom, such as $get['q'];");
  }
  for (const [at, address] of row.see.entries()) {
    if (!/^https?:\/\/\S+$/.test(address)) {
      fields.report('see', `see[${at}] "${address}" is no address; write one that begins with https://`);
    }
  }
}

const CAVEATS = {
  caveat: 'the fidelity caveat needs a caveat: name the case in which Go and PHP differ',
  decision: 'the fidelity decision needs a caveat: say what a person must decide',
  manual: 'the fidelity manual needs a caveat: say what to do instead',
} as const;

/** The metavariables that every pattern binds, with those of a regex's groups; `undefined` when a pattern is wrong. */
function checkPatterns(row: Row, fields: Fields, php: Language): ReadonlySet<string> | undefined {
  const all = new Set<string>();
  const rests = new Set<string>();
  let everywhere: readonly string[] | undefined;
  let areRead = row.php.length > 0;
  for (const [at, text] of row.php.entries()) {
    const pattern = parsePattern(text, php);
    if (!isPattern(pattern)) {
      const where = row.php.length === 1 ? '' : `php[${at}]: `;
      const place = pattern.offset === 0 ? '' : ` at character ${pattern.offset + 1}`;
      fields.report('php', `${where}${pattern.message}${place}, in ${text.trim()}`);
      areRead = false;
      continue;
    }
    const { metas } = pattern;
    everywhere = everywhere === undefined ? metas : everywhere.filter((name) => metas.includes(name));
    for (const name of metas) all.add(name);
    for (const name of pattern.rests) rests.add(name);
  }
  const bound = new Set(everywhere ?? []);
  checkWhere(row, fields, { all, rests, bound, areRead });
  return areRead ? bound : undefined;
}

interface Metas {
  readonly all: ReadonlySet<string>;
  readonly rests: ReadonlySet<string>;
  /** Grows by the groups of regexes. */
  readonly bound: Set<string>;
  /** Whether all patterns could be read. */
  readonly areRead: boolean;
}

function checkWhere(row: Row, fields: Fields, { all, rests, bound, areRead }: Metas): void {
  const groups = new Set<string>();
  for (const [name, alternatives] of Object.entries(row.where)) {
    for (const text of alternatives) {
      const constraint = parseConstraint(text);
      if (constraint.kind === 'wrong') fields.report('where', `where.${name}: ${constraint.message}`);
      if (constraint.kind !== 'regex') continue;
      for (const group of groupNames(constraint.source)) {
        if (isMetaName(group)) groups.add(group);
        else
          fields.report(
            'where',
            `where.${name}: the group "${group}" binds a metavariable; write (?<${group.toUpperCase()}>…)`,
          );
      }
    }
  }
  for (const group of groups) bound.add(group);
  if (!areRead) return;
  for (const name of Object.keys(row.where)) {
    if (rests.has(name)) {
      fields.report('where', `where.${name}: $...${name} is a list, and where speaks of one expression; leave it out`);
    } else if (!all.has(name) && !groups.has(name)) {
      const near = findNearest(name, [...all]);
      const hint = near === undefined ? `the metavariables are ${listOf(all)}` : `did you mean ${near}?`;
      fields.report('where', `where.${name}: php has no $${name}; ${hint}`);
    }
  }
}

function checkTemplate(
  template: string | undefined,
  field: string,
  bound: ReadonlySet<string> | undefined,
  fields: Fields,
  grammars: Grammars,
): void {
  if (template === undefined || template === '' || bound === undefined) return;
  const top = field.replace(/\[.*/, '');
  let isReadable = true;
  for (const { name } of templateMetas(template)) {
    if (bound.has(name)) continue;
    const near = findNearest(name, [...bound]);
    const hint = near === undefined ? `php binds ${listOf(bound)}` : `did you mean $${near}?`;
    fields.report(top, `${field} uses $${name}, which php does not bind; ${hint}`);
    isReadable = false;
  }
  for (const { name } of templateFunctions(template)) {
    if (TEMPLATE_FUNCTIONS.includes(name)) continue;
    fields.report(
      top,
      `${field} uses $${name}; templates know $fresh(name), $fail(err), $match, $status and metavariables`,
    );
    isReadable = false;
  }
  if (!isReadable) return;
  const wrapped = `${HEAD}${templateAsGo(template)}\n}\n`;
  const [error] = parseGo(grammars, wrapped).errors;
  if (error === undefined) return;
  const near = wrapped.slice(Math.max(HEAD.length, error.start), error.end).split('\n')[0]?.trim() ?? '';
  fields.report(top, `${field} is not Go${near === '' ? '' : ` at "${near}"`}, in ${template.trim()}`);
}

const HEAD = 'package p\n\nfunc _() {\n';

/** Statements give nothing; what an expression gives has to be said. */
function defaultGives(row: Row, fields: Fields, grammars: Grammars): string {
  if (row.gives !== '' || row.go === undefined || row.go === '') return row.gives === '' ? 'none' : row.gives;
  const asValue = `package p\n\nvar _ = ${templateAsGo(row.go).trim()}\n`;
  const isExpression = !row.go.trim().includes('\n') && parseGo(grammars, asValue).errors.length === 0;
  if (isExpression) {
    fields.report(
      'gives',
      'gives is missing; write the Go type of the expression, response when it answers the request, or none',
    );
  }
  return 'none';
}

function listOf(names: ReadonlySet<string>): string {
  return names.size === 0 ? 'none' : [...names].map((name) => `$${name}`).join(', ');
}
