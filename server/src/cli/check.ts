/**
 * `laragin check`: pitfalls in Go, and habits in PHP that turn dangerous in Go.
 */
import { statSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { ruleIds } from '../pitfalls/registry.ts';
import { type Severity, type SeveritySetting, severities } from '../pitfalls/rule.ts';
import { escapeTerminal } from '../report/escape.ts';
import { findAssets } from '../workspace/assets.ts';
import { type CheckedFinding, type CheckResult, checkPaths } from '../workspace/check-paths.ts';
import { errorCode, Failure } from '../workspace/errors.ts';
import { defaultCacheFolder } from '../workspace/index-cache.ts';
import { EXIT } from './failure.ts';
import { suggestion } from './nearest.ts';
import { paletteOf, type Terminal } from './terminal.ts';

interface CheckFlags {
  readonly format: 'text' | 'json';
  readonly failOn: Severity | 'never';
  readonly rule: Readonly<Record<string, SeveritySetting>>;
  readonly all: boolean;
  readonly cache: boolean;
}

export function addCheckCommand(program: Command, terminal: Terminal, signal: AbortSignal): void {
  program
    .command('check')
    .summary('flag risky code in Go, and PHP habits that turn dangerous in Go')
    .description(
      'Checks Go and PHP files for pitfalls of a migration. A finding is silenced by a comment on its line or above it:\n' +
        '`// laragin:ignore rule-id reason`. `laragin explain rule-id` says what is wrong and what to write instead.',
    )
    .argument('[paths...]', 'files and folders', ['.'])
    .addOption(new Option('-f, --format <format>', 'what to print').choices(['text', 'json']).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 when a finding is at least this severe')
        .choices([...[...severities].reverse(), 'never'])
        .default('warning'),
    )
    .option(
      '--rule <id=severity>',
      'severity of a rule: error, warning, information, hint or off; repeatable',
      addRule,
      {},
    )
    .option('--all', 'also read vendor, storage, build folders and what git ignores', false)
    .option('--no-cache', 'neither use nor keep what was read of the files before')
    .addHelpText(
      'after',
      `
Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or unreadable paths

Examples:
  $ laragin check                                  every Go and PHP file below the current folder
  $ laragin check internal cmd --fail-on error
  $ laragin check --rule defer-in-loop=off --format json`,
    )
    .action((paths: string[], flags: CheckFlags) => runCheck(paths, flags, terminal, signal));
}

async function runCheck(paths: string[], flags: CheckFlags, terminal: Terminal, signal: AbortSignal): Promise<void> {
  for (const path of paths) assertReadable(path);
  const result = await checkPaths(paths, {
    assets: findAssets(),
    severities: flags.rule,
    all: flags.all,
    cache: flags.cache ? defaultCacheFolder() : undefined,
    signal,
  });
  terminal.out(
    flags.format === 'json' ? `${JSON.stringify(result, undefined, 2)}\n` : renderFindings(result, terminal),
  );
  const limit = flags.failOn === 'never' ? Number.POSITIVE_INFINITY : severities.indexOf(flags.failOn);
  if (result.findings.some(({ severity }) => severities.indexOf(severity) >= limit)) process.exitCode = EXIT.findings;
}

/** One line a finding, in the form that editors and terminals make links of. */
function renderFindings({ findings, problems, files }: CheckResult, { colours }: Terminal): string {
  const { red, yellow, cyan, dim, bold } = paletteOf(colours);
  const paint = { error: red, warning: yellow, information: cyan, hint: dim };
  const line = ({ path, line, column, rule, severity, message }: CheckedFinding): string =>
    `${escapeTerminal(path)}:${line}:${column}: ${paint[severity](severity)} ${escapeTerminal(message)} ${dim(rule)}\n`;
  const skipped = problems.map(
    ({ path, kind, detail }) => `${escapeTerminal(path)}: ${dim(`${kind}: ${escapeTerminal(detail)}`)}\n`,
  );
  const total = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  return `${findings.map(line).join('')}${skipped.join('')}${bold(total)} in ${files} ${files === 1 ? 'file' : 'files'}\n`;
}

function assertReadable(path: string): void {
  try {
    statSync(path);
  } catch (error) {
    throw new Failure(`${path} cannot be read (${errorCode(error)}). Give files and folders that exist.`);
  }
}

function addRule(text: string, rules: CheckFlags['rule']): CheckFlags['rule'] {
  const [id = '', setting, ...rest] = text.split('=');
  const settings: readonly SeveritySetting[] = [...severities, 'off'];
  const severity = settings.find((each) => each === setting);
  if (!ruleIds.has(id)) {
    throw new Failure(
      `--rule ${text}: no rule is called "${id}".${suggestion(id, ruleIds)} \`laragin rows --pitfalls\` lists them.`,
    );
  }
  if (severity === undefined || rest.length > 0) {
    throw new Failure(`--rule ${text}: write ${id}=SEVERITY, where SEVERITY is one of ${settings.join(', ')}.`);
  }
  return { ...rules, [id]: severity };
}
