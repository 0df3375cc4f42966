/**
 * Random PHP for property tests: sources that parse, made of what the translator knows and what it does not, with
 * strings and comments that try to break out of the Go they end up in.
 */
import fc from 'fast-check';

const names = ['a', 'b', 'userId', 'type', 'c', 'err', 'url', 'http', 'name_of', 'Ünï'];

const hostile = fc.oneof(
  fc.constantFrom(
    '"; os.Exit(1) //',
    '`',
    '*/',
    '/*',
    '\n',
    '\\',
    '$(x)',
    '%s%d',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\0',
    '<?= ?>',
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

const singleQuoted = hostile.map((text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`);
const doubleQuoted = hostile.map(
  (text) => `"${text.replaceAll(/["\\$]/g, '\\$&').replaceAll('{', '\\{')}\\xff\\u{e9}\\n"`,
);
const variable = fc.constantFrom(...names).map((name) => `$${name}`);
const number = fc.oneof(
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => String(value)),
  fc.constantFrom('0x1F', '0b11', '0777', '1_000', '9223372036854775808', '1e999', '.5', '6.'),
);
const binaryOps = [
  '.',
  '+',
  '-',
  '*',
  '/',
  '%',
  '===',
  '==',
  '!=',
  '<',
  '>=',
  '&&',
  '||',
  'and',
  '??',
  '<=>',
  'instanceof',
];

interface Syntax {
  expr: string;
  stmt: string;
}

const syntax = fc.letrec<Syntax>((tie) => {
  const expr = tie('expr');
  const stmt = tie('stmt');
  const block = fc.array(stmt, { maxLength: 3 }).map((stmts) => `{ ${stmts.join('\n')} }`);
  const items = fc.array(fc.tuple(fc.option(singleQuoted), expr), { maxLength: 4 });
  return {
    expr: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      variable,
      number,
      singleQuoted,
      doubleQuoted,
      fc.constantFrom(
        'null',
        'true',
        'FALSE',
        'PHP_EOL',
        '$_GET["q"]',
        '$_GET["q"] ?? "d"',
        'isset($_POST["x"])',
        'count_users()',
      ),
      fc.tuple(expr, fc.constantFrom(...binaryOps), expr).map(([x, op, y]) => `(${x} ${op} ${y})`),
      expr.map((x) => `!${x}`),
      expr.map((x) => `-${x}`),
      expr.map((x) => `parse_number(${x})`),
      fc.tuple(expr, expr).map(([x, y]) => `swapped(${x}, ${y})`),
      fc.tuple(expr, expr, expr).map((all) => `(${all[0]} ? ${all[1]} : ${all[2]})`),
      items.map((all) => `[${all.map(([key, value]) => (key === null ? value : `${key} => ${value}`)).join(', ')}]`),
      variable.map((name) => `"a{${name}}b"`),
      fc.tuple(variable, expr).map(([name, x]) => `${name}->call(${x})`),
      fc.tuple(variable, expr).map(([name, x]) => `(${name} = ${x})`),
    ),
    stmt: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.tuple(variable, expr).map(([name, x]) => `${name} = ${x};`),
      fc.tuple(variable, fc.constantFrom('.=', '+=', '??='), expr).map(([name, op, x]) => `${name} ${op} ${x};`),
      variable.map((name) => `${name}++;`),
      expr.map((x) => `echo ${x};`),
      expr.map((x) => `${x};`),
      expr.map((x) => `save_name(${x});`),
      fc.array(expr, { maxLength: 3 }).map((all) => `log_all(${all.join(', ')});`),
      expr.map((x) => `return response()->json(${x});`),
      fc.tuple(expr, expr).map(([x, y]) => `return response()->json(${x}, ${y});`),
      expr.map((x) => `return ${x};`),
      fc.constantFrom(
        'exit;',
        ';',
        "header('Location: /x'); exit;",
        'lock_it();',
        "validate_input(['a' => 'required|max:3', 'b' => 'x']);",
        '?> text <?php',
        'break;',
      ),
      fc
        .tuple(expr, block, fc.option(block))
        .map(([x, yes, no]) => `if (${x}) ${yes}${no === null ? '' : ` else ${no}`}`),
      fc.tuple(expr, block, expr, block).map(([x, yes, y, no]) => `if (${x}) ${yes} elseif (${y}) ${no}`),
      fc
        .tuple(expr, variable, variable, block)
        .map(([x, key, value, body]) => `foreach (${x} as ${key} => ${value}) ${body}`),
      fc.tuple(expr, block).map(([x, body]) => `while (${x}) ${body}`),
      fc.tuple(hostile, stmt).map(([text, next]) => `/* ${text.replaceAll('*/', '')} */ ${next}`),
      fc.tuple(hostile, stmt).map(([text, next]) => `${next} // ${text.replaceAll(/[\r\n]|\?>/g, ' ')}\n`),
    ),
  };
});

/** Statements without the opening tag. */
export const phpStatements: fc.Arbitrary<string> = fc
  .array(syntax.stmt, { maxLength: 8 })
  .map((stmts) => stmts.join('\n'));

/** Text that need not be PHP at all. */
export const phpRubbish: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(phpStatements, fc.nat(), fc.nat())
    .map(([text, from, length]) => text.slice(0, from % 200) + text.slice((from % 200) + (length % 20))),
  fc.string({ maxLength: 60 }),
);
