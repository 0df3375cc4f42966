/**
 * Runs PHP expressions in real PHP and their Go counterparts in one Go program, and tells which answers differ. Both
 * sides print a value in the same words, with its type: what package php is tested by.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPhp } from '../../support/php.ts';
import { findPart } from '../../support/requirements.ts';

export interface Pair {
  /** Where the case stands: file and line. */
  readonly at: string;
  readonly php: string;
  readonly go: string;
}

export interface Difference extends Pair {
  readonly phpSays: string;
  readonly goSays: string;
}

const CASES = join(import.meta.dirname, 'cases');
const PACKAGE = join(import.meta.dirname, '../../../server/go/php');

/**
 * The cases of `cases/*.txt`. `PHP => GO` is one case; `name: a | b | c` names inputs for the cases below it, which
 * stand as `$name` in PHP and `name` in Go and are tried in all combinations. `a ~ b` is an input that the two write
 * differently.
 */
export function readPairs(only?: string): Pair[] {
  const files = readdirSync(CASES).filter((file) => only === undefined || file.startsWith(only));
  return files.sort().flatMap((file) => {
    const inputs = new Map<string, Input[]>();
    return readFileSync(join(CASES, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const at = `${file}:${index + 1}`;
        const named = /^(\w+): (.*)$/.exec(line);
        if (named !== null) inputs.set(named[1] as string, (named[2] as string).split(' | ').map(readInput));
        const arrow = line.lastIndexOf(' => ');
        if (named !== null || line.startsWith('#') || arrow < 0) return [];
        return combine({ at, php: line.slice(0, arrow), go: line.slice(arrow + 4) }, inputs);
      });
  });
}

/** The pairs whose two sides do not answer the same. */
export async function findDifferences(pairs: readonly Pair[]): Promise<readonly Difference[]> {
  const php = await runInPhp(pairs.map((pair) => pair.php));
  const go = runInGo(pairs.map((pair) => pair.go));
  return pairs.flatMap((pair, index) => {
    const [phpSays, goSays] = [php[index] ?? 'nothing', go[index] ?? 'nothing'];
    return phpSays === goSays ? [] : [{ ...pair, phpSays, goSays }];
  });
}

interface Input {
  readonly php: string;
  readonly go: string;
}

function readInput(text: string): Input {
  const [php = '', go = php] = text.trim().split(' ~ ');
  return { php, go };
}

/** One pair for each combination of the inputs it names. */
function combine(pair: Pair, inputs: ReadonlyMap<string, readonly Input[]>): Pair[] {
  const name = [...inputs.keys()].find((each) => new RegExp(`\\$${each}\\b`).test(pair.php));
  if (name === undefined) return [pair];
  const inPhp = new RegExp(`\\$${name}\\b`, 'g');
  // Names inside of literals are text.
  const inGo = new RegExp(`"(?:[^"\\\\]|\\\\.)*"|\\b${name}\\b`, 'g');
  return (inputs.get(name) as Input[]).flatMap(({ php, go }) =>
    combine(
      {
        at: pair.at,
        php: pair.php.replace(inPhp, () => php),
        go: pair.go.replace(inGo, (found) => (found === name ? go : found)),
      },
      new Map([...inputs].filter(([other]) => other !== name)),
    ),
  );
}

async function runInPhp(expressions: readonly string[]): Promise<string[]> {
  const dir = mkdtempSync(join(tmpdir(), 'laragin-php-cases-'));
  try {
    const script = join(dir, 'cases.php');
    const calls = expressions.map((expression) => `say(fn() => ${expression});`);
    writeFileSync(script, `${PHP_PRELUDE}\n${calls.join('\n')}\n`);
    const run = await runPhp([script], { ini: { precision: '14', serialize_precision: '-1', 'date.timezone': 'UTC' } });
    if (run.code !== 0) throw new Error(`php: ${run.stdout.slice(-500)}${run.stderr.slice(0, 2000)}`);
    return run.stdout.trimEnd().split('\n');
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function runInGo(expressions: readonly string[]): string[] {
  const dir = mkdtempSync(join(tmpdir(), 'laragin-go-cases-'));
  try {
    cpSync(PACKAGE, join(dir, 'php'), { recursive: true });
    rmSync(join(dir, 'php/go.mod'));
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'go.mod'), 'module cases\n\ngo 1.23\n');
    const calls = expressions.map((expression) => `\tsay(func() any { return ${expression} })`);
    writeFileSync(join(dir, 'main.go'), `${GO_PRELUDE}\nfunc main() {\n${calls.join('\n')}\n}\n`);
    const go = findPart('go') ?? 'go';
    const built = spawnSync(go, ['build', '-o', 'cases', '.'], { cwd: dir, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`go build: ${withCases(built.stderr, calls)}`);
    const run = spawnSync(join(dir, 'cases'), {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'UTC' },
      maxBuffer: 1 << 26,
    });
    if (run.status !== 0) throw new Error(`the Go cases: ${run.stderr.slice(0, 2000)}`);
    return run.stdout.trimEnd().split('\n');
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The compiler's messages with the Go of their lines. */
function withCases(messages: string, calls: readonly string[]): string {
  const first = GO_PRELUDE.split('\n').length + 2;
  return messages.replace(
    /main\.go:(\d+):\d+:/g,
    (all, line: string) => `${all} ${calls[Number(line) - first] ?? ''}\n  `,
  );
}

const PHP_PRELUDE = `<?php
function say(callable $case): void {
    try { echo dump($case()), "\\n"; }
    catch (Throwable $e) { echo 'throws ', get_class($e), ' ', $e->getMessage(), "\\n"; }
}
function dump(mixed $v): string {
    if (is_array($v)) {
        $pairs = [];
        foreach ($v as $key => $value) { $pairs[] = dump($key) . ': ' . dump($value); }
        return '[' . implode(', ', $pairs) . ']';
    }
    if (is_string($v)) return '"' . addcslashes($v, "\\0..\\37\\177..\\377\\"\\\\") . '"';
    if (is_float($v)) return 'float ' . (is_finite($v) ? json_encode($v) : (string) $v);
    if (is_int($v)) return (string) $v;
    if ($v instanceof stdClass) return 'object ' . dump((array) $v);
    return var_export($v, true) === 'NULL' ? 'null' : var_export($v, true);
}
function matched(string $pattern, string $text): array { preg_match($pattern, $text, $found); return $found; }
function all(string $pattern, string $text): array { preg_match_all($pattern, $text, $found); return $found; }
function parsed(string $query): array { parse_str($query, $result); return $result; }
function dumped(mixed $v): string { ob_start(); var_dump($v); return preg_replace('/#\\d+/', '#1', ob_get_clean()); }
/** What $f leaves in the array that it takes by reference. */
function after(callable $f, array $array): array { $f($array); return $array; }
/** The array and the answer of $f. */
function both(callable $f, array $array): array { $answer = $f($array); return [$array, $answer]; }`;

const GO_PRELUDE = `package main

import (
	"fmt"
	"math"
	"reflect"
	"strings"
	"time"

	"cases/php"
)

func say(run func() any) {
	defer func() {
		if thrown := recover(); thrown != nil {
			fmt.Println("panics", thrown)
		}
	}()
	fmt.Println(dump(run()))
}

func dump(v any) string {
	switch v := v.(type) {
	case php.Key:
		return dump(v.Value())
	case error:
		return "throws " + reflect.TypeOf(v).Elem().Name() + " " + v.Error()
	case *php.Object:
		return "object " + dump(v.Fields)
	case string:
		var text strings.Builder
		for _, c := range []byte(v) {
			switch {
			case c >= 7 && c <= 13:
				text.WriteString([]string{"\\\\a", "\\\\b", "\\\\t", "\\\\n", "\\\\v", "\\\\f", "\\\\r"}[c-7])
			case c < ' ' || c >= 0x7f:
				fmt.Fprintf(&text, "\\\\%03o", c)
			case c == '"' || c == '\\\\':
				text.WriteString("\\\\" + string(c))
			default:
				text.WriteByte(c)
			}
		}
		return "\\"" + text.String() + "\\""
	case float64:
		return "float " + strings.Replace(php.FloatRepr(v), "E", "e", 1)
	}
	if php.IsArray(v) {
		var pairs []string
		for key, value := range php.ToArray(v).All() {
			pairs = append(pairs, dump(key.Value())+": "+dump(value))
		}
		return "[" + strings.Join(pairs, ", ") + "]"
	}
	if php.IsNull(v) {
		return "null"
	}
	return fmt.Sprint(v)
}

// or is the answer, or false as PHP says it.
func or[T any](v T, ok bool) any {
	if !ok {
		return false
	}
	return v
}

// orNull is the answer, or null as PHP says it.
func orNull[T any](v T, ok bool) any {
	if !ok {
		return nil
	}
	return v
}

// try is the answer, or the error.
func try[T any](v T, err error) any {
	if err != nil {
		return err
	}
	return v
}

func list(values ...any) []any { return values }

// m is an array of pairs.
func m(pairs ...any) *php.Map[php.Key, any] {
	made := php.NewMap[php.Key, any]()
	for i := 0; i < len(pairs); i += 2 {
		made.Set(php.KeyOf(pairs[i]), pairs[i+1])
	}
	return made
}

// texts is an array of pairs of texts.
func texts(pairs ...string) *php.Map[string, string] {
	made := php.NewMap[string, string]()
	for i := 0; i < len(pairs); i += 2 {
		made.Set(pairs[i], pairs[i+1])
	}
	return made
}

func texts2() *php.Map[string, any] { return php.NewMap[string, any]() }

// after is what f leaves.
func after[T any](v T, f func(T)) T {
	f(v)
	return v
}

func at(seconds int64) time.Time { return time.Unix(seconds, 0).UTC() }

// sum adds at run time, with the precision of floats.
func sum(a, b float64) float64 { return a + b }

var _, _ = math.Pi, at`;
