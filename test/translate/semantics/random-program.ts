/**
 * Random PHP programs in which every variable keeps one type, made of what programs are made of: arithmetic, text, lists
 * and maps, copies, conditions, loops, functions, closures, exceptions. They end, and no integer leaves 64 bits.
 */
import fc from 'fast-check';

type Code = fc.Arbitrary<string>;

interface Typed {
  int: string;
  float: string;
  text: string;
  bool: string;
  list: string;
  map: string;
  stmt: string;
}

const intLiteral: Code = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constantFrom(0, 1, 2, 100)).map(String);
const floatLiteral: Code = fc.constantFrom('0.0', '1.0', '0.5', '-1.5', '2.25', '0.1', '3.14159', '1e3', '-0.25');
const textLiteral: Code = fc.constantFrom(
  "''",
  "'0'",
  "'a'",
  "'abc'",
  "'Hello World'",
  "'10'",
  "'1e1'",
  "' x '",
  "'é'",
  "'-3'",
  "'b,c'",
);
const key: Code = fc.constantFrom("'a'", "'b'", "'c'", "'key'");
const intName: Code = fc.constantFrom('$i', '$j', '$n');
const textName: Code = fc.constantFrom('$s', '$t');
const listName: Code = fc.constantFrom('$list', '$more');
const mapName: Code = fc.constantFrom('$map', '$other');
const floatName: Code = fc.constantFrom('$f', '$g');

const compared = fc.constantFrom('==', '!=', '===', '!==', '<', '<=', '>', '>=');

const typed = fc.letrec<Typed>((tie) => {
  const code = (name: keyof Typed): Code => tie(name) as Code;
  const [int, float, text, bool] = [code('int'), code('float'), code('text'), code('bool')] as const;
  const [list, map, stmt] = [code('list'), code('map'), code('stmt')] as const;
  const made = (template: string, ...parts: readonly fc.Arbitrary<string>[]): Code =>
    fc.tuple(...parts).map((values) => template.replaceAll(/#(\d)/g, (_, at: string) => values[Number(at)] ?? ''));
  const body = fc.array(stmt, { minLength: 1, maxLength: 3 }).map((stmts) => `{\n${stmts.join('\n')}\n}`);
  const depth = { depthSize: 'small', withCrossShrink: true } as const;
  return {
    int: fc.oneof(
      depth,
      intLiteral,
      intName,
      made('(#0 + #1)', int, int),
      made('(#0 - #1)', int, int),
      made('((#0 % 50) * (#1 % 50))', int, int),
      made('(#0 % 7)', int),
      made('intdiv(#0, 3)', int),
      made('-#0', intName),
      made('(#0 <=> #1)', int, int),
      made('(#0 <=> #1)', text, text),
      made('strlen(#0)', text),
      made('count(#0)', list),
      made('(#0 ? #1 : #2)', bool, int, int),
      made('(#0[#1] ?? #2)', mapName, key, int),
      made('(#0[#1] ?? #2)', listName, fc.constantFrom('0', '1', '5'), int),
      made('max(#0, #1)', int, int),
      made('min(#0, #1)', int, int),
      made('abs(#0)', int),
      made('(int) #0', floatName),
      made('(int) #0', textName),
      made('array_sum(#0)', listName),
      made('twice(#0)', int),
      made('adder(#0)(#1)', int, int),
      made('match (true) { #0 => #1, default => #2 }', bool, int, int),
    ),
    float: fc.oneof(
      depth,
      floatLiteral,
      floatName,
      made('(#0 + #1)', float, float),
      made('(#0 - #1)', float, int),
      made('(#0 * #1)', float, floatLiteral),
      made('(#0 / 4.0)', float),
      made('(float) #0', intName),
      made('round(#0, 1)', float),
      made('floor(#0)', float),
      made('half(#0)', int),
      made('(#0 ? #1 : #2)', bool, float, float),
    ),
    text: fc.oneof(
      depth,
      textLiteral,
      textName,
      made('(#0 . #1)', text, text),
      made('(#0 . #1)', text, int),
      made('strtoupper(#0)', fc.constantFrom("'abc'", "'x1'")),
      made('ucfirst(#0)', text),
      made('strrev(#0)', text),
      made('trim(#0)', text),
      made('substr(#0, #1)', text, fc.constantFrom('0', '1', '-2')),
      made('substr(#0, #1, #2)', text, fc.constantFrom('0', '1', '-3'), fc.constantFrom('1', '2', '-1')),
      made('str_replace(#0, #1, #2)', fc.constantFrom("'a'", "'l'"), textLiteral, text),
      made('str_pad(#0, 6, #1, STR_PAD_LEFT)', text, fc.constantFrom("'*'", "'ab'")),
      made("implode(',', #0)", list),
      made('sprintf(#0, #1, #2)', fc.constantFrom("'%d-%s'", "'%03d|%5s'", "'%x %s'"), int, text),
      made('(string) #0', int),
      made('"<{#0}>"', textName),
      made('"#0;"', intName),
      made('(#0 ? #1 : #2)', bool, text, text),
      made('json_encode(#0)', fc.oneof(list, mapName)),
      made('greet(#0)', text),
      made('greet(#0, #1)', text, int),
    ),
    bool: fc.oneof(
      depth,
      fc.constantFrom('true', 'false', '$b'),
      fc.tuple(int, compared, int).map(([x, op, y]) => `(${x} ${op} ${y})`),
      fc.tuple(text, compared, text).map(([x, op, y]) => `(${x} ${op} ${y})`),
      fc.tuple(float, compared, float).map(([x, op, y]) => `(${x} ${op} ${y})`),
      fc.tuple(int, fc.constantFrom('==', '!=', '<', '>='), text).map(([x, op, y]) => `(${x} ${op} ${y})`),
      fc.tuple(list, fc.constantFrom('==', '===', '!='), list).map(([x, op, y]) => `(${x} ${op} ${y})`),
      made('(#0 && #1)', bool, bool),
      made('(#0 || #1)', bool, bool),
      made('!#0', bool),
      made('(bool) #0', fc.oneof(intName, textName, floatName)),
      made('in_array(#0, #1)', int, list),
      made('in_array(#0, #1, true)', int, listName),
      made('isset(#0[#1])', mapName, key),
      made('empty(#0)', fc.oneof(textName, listName, intName)),
      made('str_contains(#0, #1)', text, textLiteral),
      made('array_key_exists(#0, #1)', key, mapName),
    ),
    list: fc.oneof(
      depth,
      listName,
      fc.array(int, { minLength: 1, maxLength: 4 }).map((items) => `[${items.join(', ')}]`),
      made('array_map(fn(int $x): int => $x + #0, #1)', int, list),
      made('array_values(array_filter(#0, fn(int $x): bool => $x > #1))', list, intLiteral),
      made('array_merge(#0, #1)', list, list),
      made('array_slice(#0, #1)', list, fc.constantFrom('1', '-1', '0')),
      made('array_reverse(#0)', list),
      made('array_values(#0)', mapName),
      made('with(#0, #1)', list, int),
      made('range(#0, #1)', fc.constantFrom('0', '1', '3'), fc.constantFrom('2', '4')),
    ),
    map: fc.oneof(
      mapName,
      fc
        .array(fc.tuple(key, int), { minLength: 1, maxLength: 3 })
        .map((items) => `[${items.map(([k, v]) => `${k} => ${v}`).join(', ')}]`),
    ),
    stmt: fc.oneof(
      depth,
      made('#0 = (#1) % 997;', intName, int),
      made('#0 += #1 % 10;', intName, int),
      made('#0++;', intName),
      made('#0 = #1;', floatName, float),
      made('#0 = substr(#1, 0, 40);', textName, text),
      made('#0 .= #1;', textName, textLiteral),
      made('$b = #0;', bool),
      made('#0 = array_slice(#1, 0, 8);', listName, list),
      made('#0[] = #1;', listName, int),
      made('#0[0] = #1;', listName, int),
      made('#0[#1] = #2;', mapName, key, int),
      made('unset(#0[#1]);', mapName, key),
      made('#0 = #1;', mapName, map),
      made('sort(#0);', listName),
      made('usort(#0, fn(int $x, int $y): int => $y <=> $x);', listName),
      made("echo #0, ' ';", int),
      made("echo #0, '|';", float),
      made("echo #0, '.', #1, ' ';", text, int),
      made("echo #0 ? 'T' : 'F';", bool),
      made("echo implode('-', #0), ' ';", list),
      made('var_dump(#0);', fc.oneof(int, float, bool, text, list, mapName)),
      made('if (#0) #1', bool, body),
      made('if (#0) #1 else #2', bool, body, body),
      made('if (#0) #1 elseif (#2) #3', fc.oneof(intName, textName, listName), body, bool, body),
      made('for ($k = 0; $k < #0; $k++) { echo $k; #1 }', fc.constantFrom('2', '3'), stmt),
      made("foreach (#0 as $at => $item) { echo $at, '=', $item, ' '; }", list),
      made("foreach (#0 as $name => $value) { echo $name, $value, ' '; #1 }", mapName, stmt),
      made('foreach (#0 as $item) { if ($item > #1) { break; } #2 }', listName, intLiteral, stmt),
      made(
        'switch (#0) { case 1: echo "one"; break; case #1: echo "two"; default: echo "rest"; }',
        intName,
        intLiteral,
      ),
      made(
        "try { echo checked(#0), ' '; #1 } catch (RangeException $e) { echo $e->getMessage(); } finally { echo 'f'; }",
        int,
        stmt,
      ),
      made('$box->add(#0);', int),
      made('echo $box->total(), count($box->all()), $box->label(#0);', text),
      made('append(#0, #1);', listName, int),
    ),
  };
});

const HEAD = `<?php

class Box {
    private array $items = [];
    public function __construct(private string $name = 'box') {}
    public function add(int $n): static { $this->items[] = $n; return $this; }
    public function total(): int { return array_sum($this->items); }
    /** @return list<int> */
    public function all(): array { return $this->items; }
    public function label(string $suffix): string { return "{$this->name}:$suffix"; }
}
function twice(int $n): int { return ($n % 1000) * 2; }
function half(int $n): float { return $n / 2; }
function greet(string $name, int $times = 1): string { return str_repeat('hi ', max(0, min(3, $times))) . $name; }
function adder(int $n): Closure { return fn(int $x): int => $x % 1000 + $n % 1000; }
function checked(int $n): int {
    if ($n > 5) { throw new RangeException("big $n"); }
    return $n;
}
/**
 * @param list<int> $list
 * @return list<int>
 */
function with(array $list, int $n): array { $list[] = $n; return $list; }
/** @param list<int> $list */
function append(array &$list, int $n): void { $list[] = $n; }

$i = 3;
$j = -2;
$n = 10;
$f = 1.5;
$g = 0.1;
$s = 'abc';
$t = '';
$b = true;
$list = [3, 1, 2];
$more = [10];
$map = ['a' => 1, 'b' => 2];
$other = ['c' => 3];
$box = new Box('b');
`;

const TAIL = `
echo "\\n", $i, ' ', $j, ' ', $n, ' ', $f, ' ', $g, ' ', $s, ' ', $t, ' ', $b ? 1 : 0, "\\n";
echo implode(',', $list), ' ', implode(',', $more), ' ', json_encode($map), json_encode($other), ' ', $box->total(), "\\n";
`;

/** Whole files, with their opening tag. */
export const randomProgram: Code = fc
  .array(typed.stmt, { minLength: 2, maxLength: 10 })
  .map((stmts) => `${HEAD}${stmts.join('\n')}\n${TAIL}`);
