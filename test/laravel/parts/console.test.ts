/**
 * Commands and schedules: signatures against Laravel's own parser, tasks by what the file says.
 */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSignature } from '../../../server/src/laravel/parts/console/signature.ts';
import { runPhp } from '../../support/php.ts';
import { requirePart } from '../../support/requirements.ts';
import { factsOf } from './read.ts';

const signatures = [
  'mail:send',
  'mail:send {user}',
  'mail:send {user?} {team=admins}',
  'mail:send {users*}',
  'mail:send {users?*}',
  'mail:send {users=*a,b, c}',
  'mail:send {--queue}',
  'mail:send {--queue=}',
  'mail:send {--queue=default}',
  'mail:send {--Q|queue}',
  'mail:send {--Q|queue=low : Which queue it goes to}',
  'mail:send {--id=*}',
  'mail:send {--id=*1,2}',
  'mail:send {user : The user} {--all : Everybody, also: those who left}',
  `mail:send
     {user : The user}
     {--limit=10 : How many}
     {--dry-run : Only say what would be done}`,
  '  mail:send   { user }   { --queue }  ',
  'mail:send {user : A text : with two colons}',
  'mail:send {path=/tmp/a=b}',
  'mail:send {--since=2020-01-01 00:00}',
  'mail:send {} {--}',
  'a:b {x} {y?} {--z} text behind {--w|ww=}',
  'mail:send {user}{--now}',
];

describe.skipIf(!requirePart('laravel'))("signatures as Laravel's parser reads them", () => {
  test('each of them', async () => {
    // Symfony refuses an argument or an option without a name.
    const asked = signatures.filter((one) => !one.includes('{}'));
    const run = await runPhp([join(import.meta.dirname, 'signature.php'), JSON.stringify(asked)]);
    const real = JSON.parse(run.stdout) as unknown[];
    const ours = asked.map((text) => {
      const { name, arguments: args, options } = parseSignature(text) ?? { name: '', arguments: [], options: [] };
      return {
        name,
        arguments: args.map((one) => [
          one.name,
          one.required,
          one.array,
          one.default ?? (one.array ? [] : null),
          one.description ?? '',
        ]),
        options: options.map((one) => [
          one.name,
          one.shortcut ?? null,
          one.value,
          one.array,
          one.default ?? (one.array ? [] : one.value ? null : false),
          one.description ?? '',
        ]),
      };
    });
    expect(ours).toEqual(real);
  });
});

test('signatures without a name or with empty braces', () => {
  expect(parseSignature('  ')).toBeUndefined();
  expect(parseSignature('mail:send {} {--}')?.options).toEqual([{ name: '', value: false, array: false }]);
});

const commands: readonly (readonly [php: string, want: object])[] = [
  [
    `use Illuminate\\Console\\Command;
     class Tidy extends Command { protected $signature = 'tidy {--all}'; protected $description = 'Tidies'; protected $hidden = true; }`,
    {
      class: 'Tidy',
      name: 'tidy',
      options: [{ name: 'all', value: false, array: false }],
      description: 'Tidies',
      hidden: true,
    },
  ],
  [
    `#[\\Symfony\\Component\\Console\\Attribute\\AsCommand('tidy', description: 'Tidies')]
     class Tidy extends \\Illuminate\\Console\\Command { }`,
    { class: 'Tidy', name: 'tidy', description: 'Tidies' },
  ],
  [`class Tidy extends \\Illuminate\\Console\\Command { protected $name = 'tidy'; }`, { class: 'Tidy', name: 'tidy' }],
  [
    `Artisan::command('tidy {path}', function ($path) { })->describe('Tidies');`,
    { name: 'tidy', arguments: [{ name: 'path', required: true, array: false }], description: 'Tidies' },
  ],
];

test.each(commands)('the command in %s', (php, want) => {
  expect(factsOf(php).commands).toMatchObject([want]);
});

test('a signature of something else is no command', () => {
  expect(factsOf(`class Contract { public $name = 'x'; }`).commands).toBeUndefined();
});

const tasks: readonly (readonly [php: string, want: readonly [name: string | undefined, cron: string | undefined]])[] =
  [
    [`Schedule::command('a --b')->daily();`, ['a --b', '0 0 * * *']],
    [`Schedule::command(App\\Tidy::class, ['--all'])->hourlyAt(17);`, ['App\\Tidy --all', '17 * * * *']],
    [`Schedule::job(new App\\Jobs\\Sync, 'low')->everyFiveMinutes();`, ['App\\Jobs\\Sync', '*/5 * * * *']],
    [`Schedule::call([new App\\Report, 'run'])->weeklyOn(1, '8:30');`, ['App\\Report@run', '30 8 * * 1']],
    [`Schedule::call(new App\\Report)->cron('1 2 3 4 5');`, ['App\\Report', '1 2 3 4 5']],
    [`Schedule::exec('node x.js')->at($time);`, ['node x.js', undefined]],
    [`Schedule::command('x')->everyTenSeconds();`, ['x', '* * * * *']],
    [`Schedule::command('x')->days([Schedule::SUNDAY, 3])->at('13:05');`, ['x', '5 13 * * 0,3']],
    [`Schedule::command('x')->lastDayOfMonth('15:00');`, ['x', undefined]],
    [`Schedule::command('x');`, ['x', '* * * * *']],
    [
      `function f(\\Illuminate\\Console\\Scheduling\\Schedule $s) { $s->command('x')->twiceDaily(1, 13); }`,
      ['x', '0 1,13 * * *'],
    ],
  ];

test.each(tasks)('%s', (php, [name, cron]) => {
  const found = factsOf(`${php}`, 'routes/console.php').schedule ?? [];
  expect(found.map((one) => [one.name, one.cron])).toEqual([[name, cron]]);
});

test('what is no schedule has no tasks', () => {
  expect(factsOf(`$bus->command('x')->daily(); Queue::job(new X);`).schedule).toBeUndefined();
});

test('the application that bootstrap/app.php configures', () => {
  const { application, schedule, registrations } = factsOf(
    `use Illuminate\\Foundation\\Application;
     use Illuminate\\Foundation\\Configuration\\Exceptions;
     use Illuminate\\Console\\Scheduling\\Schedule;
     return Application::configure(basePath: dirname(__DIR__))
       ->withProviders([App\\Providers\\A::class])
       ->withEvents(discover: [__DIR__.'/../app/Domain/Listeners'])
       ->withCommands([__DIR__.'/../app/Domain/Commands'])
       ->withSchedule(function (Schedule $schedule) { $schedule->command('x')->daily(); })
       ->withExceptions(function (Exceptions $exceptions) {
         $exceptions->dontReport([App\\Exceptions\\Quiet::class]);
         $exceptions->render(fn (App\\Exceptions\\Loud $e) => response('x'));
       })->create();`,
    'bootstrap/app.php',
  );
  expect(application?.map(({ method }) => method).sort()).toEqual([
    'configure',
    'withCommands',
    'withEvents',
    'withExceptions',
    'withProviders',
    'withSchedule',
  ]);
  expect(schedule?.map(({ name, cron }) => [name, cron])).toEqual([['x', '0 0 * * *']]);
  expect(registrations).toMatchObject([
    { kind: 'exception', via: 'dontReport', exceptions: ['App\\Exceptions\\Quiet'] },
    { kind: 'exception', via: 'render', exceptions: ['App\\Exceptions\\Loud'] },
  ]);
});
