/**
 * The application put together: what its configuration says of guards, sessions and input, the middleware of all requests,
 * and the program that serves it.
 */
import { settingAt, withoutEnv } from '../../laravel/config/read-config.ts';
import { isKind, type Literal } from '../../php/literal.ts';
import type { ApplicationFile, ApplicationSource } from './application.ts';
import { configUnits } from './config.ts';
import { goString, parseDecls } from './go-text.ts';
import { gathered, plainParts } from './parts.ts';
import { middlewareText } from './route-middleware.ts';

export function serverUnits(from: ApplicationSource): readonly ApplicationFile[] {
  if (from.app.routes.routes.length === 0) return [];
  const ledger: string[] = [];
  const text = applicationText(from, ledger);
  const unit = gathered([{ ...plainParts(parseDecls(from.tools.grammars, text)), ledger: [...new Set(ledger)] }]);
  const module = from.tools.module;
  const main = [
    'package main',
    '',
    'import (',
    '\t"log"',
    '\t"os"',
    '',
    `\t"${module}/internal/app"`,
    ')',
    '',
    'func main() {',
    '\tapp.LoadEnv(".env")',
    '\thandler, err := app.New()',
    '\tif err != nil {',
    '\t\tlog.Fatal(err)',
    '\t}',
    '\taddress := os.Getenv("ADDRESS")',
    '\tif address == "" {',
    '\t\taddress = ":8080"',
    '\t}',
    '\tif err := app.Serve(handler, address); err != nil {',
    '\t\tlog.Fatal(err)',
    '\t}',
    '}',
    '',
  ].join('\n');
  return [
    ...configUnits(from),
    { kind: 'unit', goPath: 'internal/app/application.go', from: from.app.routes.routes[0]?.path ?? '', unit },
    { kind: 'text', file: { path: 'cmd/server/main.go', text: main } },
  ];
}

function applicationText(from: ApplicationSource, ledger: string[]): string {
  const { app } = from;
  const global = app.routes.middleware.global;
  const has = (name: string): boolean =>
    global.some((each) => {
      const of = each.split(':')[0] ?? '';
      const full = `Illuminate\\Foundation\\Http\\Middleware\\${name}`;
      return of.toLowerCase() === full.toLowerCase() || app.types.isClass(of, full) === true;
    });
  const chain = global.flatMap((name) => middlewareText(from, name, ledger));
  const version = laravelMajor(from);
  const lines = [
    `InputCleaning.Trim = ${has('TrimStrings')}`,
    `InputCleaning.EmptyToNull = ${has('ConvertEmptyStringsToNull')}`,
    `ValidatedParents = ${version !== undefined && version < 9}`,
    `SummariseErrors = ${version === undefined || version >= 9}`,
    ...guardLines(from, ledger),
  ];
  const login = app.routes.routes.find(({ name }) => name === 'login');
  if (login !== undefined) lines.push(`LoginPath = ${goString(`/${login.uri}`)}`);
  lines.push('LoadSettings()');
  lines.push('if locale, ok := Config("app.locale").(string); ok {\n\tLocale = locale\n}');
  lines.push('if locale, ok := Config("app.fallback_locale").(string); ok {\n\tFallbackLocale = locale\n}');
  lines.push('if key, ok := Config("app.key").(string); ok {\n\tSessions.Key = key\n}');
  lines.push('if cookie, ok := Config("session.cookie").(string); ok {\n\tSessions.Cookie = cookie\n}');
  for (const { fqn, goName, kind } of app.parts.classes.flatMap(({ name }) => from.plan.classNamed(name) ?? [])) {
    if (kind === 'model') lines.push(`modelClasses[${goString(goName)}] = ${goString(fqn)}`);
  }
  if (app.parts.classes.some(({ part }) => part === 'exception-handler'))
    ledger.push('the exception handler of the application');
  const models = app.parts.classes.flatMap(({ name, part }) => {
    const table = part === 'model' ? from.plan.model(name)?.model.table : undefined;
    return table === undefined ? [] : [`modelTables[${goString(name)}] = ${goString(table)}`];
  });
  const use = chain.length === 0 ? '' : `\t\tr.Use(${chain.join(', ')})\n`;
  const body = [...lines, ...models].map((line) => `\t${line.replaceAll('\n', '\n\t')}`).join('\n');
  return [
    `// Configure sets what the application's configuration says.\nfunc Configure() {\n${body}\n}\n`,
    `// New is the application, on the database of its configuration.\nfunc New() (http.Handler, error) {\n\tConfigure()\n\tdb, err := OpenDatabase()\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn On(db), nil\n}\n`,
    `// On is the application on a database.\nfunc On(db *gorm.DB) http.Handler {\n\treturn NewHandler(db, func(r *gin.Engine) {\n${use}\t\tRoutes(r)\n\t})\n}\n`,
  ].join('\n');
}

/** 8 of `^8.0`. */
function laravelMajor({ app }: ApplicationSource): number | undefined {
  const { composer } = app.project;
  const said = JSON.stringify(composer ?? {});
  const found = /"laravel\/framework"[^0-9]*?(\d+)/.exec(said);
  return found === null ? undefined : Number(found[1]);
}

function guardLines(from: ApplicationSource, ledger: string[]): readonly string[] {
  const auth = from.app.config('auth');
  if (auth === undefined) return [];
  const lines: string[] = [];
  const fallback = text(settingAt(auth, 'defaults.guard'));
  if (fallback !== undefined) lines.push(`DefaultGuard = ${goString(fallback)}`);
  const guards = settingAt(auth, 'guards');
  const entries = isKind(guards, 'array') ? guards.items : [];
  let user: string | undefined;
  for (const { key, value } of entries) {
    if (typeof key !== 'string') continue;
    const driver = text(settingAt(value, 'driver'));
    const provider = text(settingAt(value, 'provider')) ?? 'users';
    const model = className(settingAt(auth, `providers.${provider}.model`));
    const planned = model === undefined ? undefined : from.plan.classNamed(model);
    if (driver === undefined || planned?.kind !== 'model') {
      ledger.push(`the guard ${key}`);
      continue;
    }
    user ??= planned.goName;
    if (!['session', 'token', 'sanctum'].includes(driver)) ledger.push(`the guard ${key} by ${driver}`);
    const column = text(settingAt(value, 'storage_key')) ?? 'api_token';
    const hash = settingAt(value, 'hash') === true;
    const token = driver === 'token' ? `, TokenColumn: ${goString(column)}, TokenHash: ${hash}` : '';
    lines.push(
      `Guards[${goString(key)}] = GuardSettings{Driver: ${goString(driver)}, Find: UserFinder[${planned.goName}]()${token}}`,
    );
  }
  const isSanctum = /"laravel\/sanctum"/.test(JSON.stringify(from.app.project.composer ?? {}));
  if (isSanctum && user !== undefined && !entries.some(({ key }) => key === 'sanctum')) {
    lines.push(`Guards["sanctum"] = GuardSettings{Driver: "sanctum", Find: UserFinder[${user}]()}`);
  }
  return lines;
}

function text(literal: Literal | undefined): string | undefined {
  const plain = withoutEnv(literal);
  return typeof plain === 'string' ? plain : undefined;
}

function className(literal: Literal | undefined): string | undefined {
  const plain = withoutEnv(literal);
  if (typeof plain === 'string') return plain.replace(/^\\/, '');
  return isKind(plain, 'class') ? plain.name : undefined;
}
