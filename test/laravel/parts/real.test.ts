/**
 * Parts of applications against what a real Laravel has after it booted: the shop, and the shop with providers, listeners,
 * commands and a schedule that use many forms.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { boundTo, classesOf } from '../../../server/src/laravel/parts/build/find.ts';
import type { Parts } from '../../../server/src/laravel/parts/build/parts.ts';
import { startLaravelApp } from '../../support/laravel.ts';
import { runPhp } from '../../support/php.ts';
import { requirePart } from '../../support/requirements.ts';
import { partsOf, textsIn } from './read.ts';

interface Real {
  readonly listeners: readonly (readonly [event: string, listener: string])[];
  readonly made: Readonly<Record<string, string>>;
  readonly policies: Readonly<Record<string, string | null>>;
  readonly commands: Readonly<
    Record<
      string,
      { readonly description: string; readonly arguments: readonly string[]; readonly options: readonly string[] }
    >
  >;
  readonly schedule: readonly (readonly [cron: string, command: string | null])[];
}

const SHOP = join(import.meta.dirname, '../../fixtures/shop');

/** What Laravel knows and what is read, of the shop with some files replaced. */
async function both(
  files: Readonly<Record<string, string>>,
  make: readonly string[],
): Promise<{ real: Real; parts: Parts }> {
  const source = mkdtempSync(join(tmpdir(), 'laragin-parts-'));
  try {
    cpSync(SHOP, source, { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(source, path)), { recursive: true });
      writeFileSync(join(source, path), text);
    }
    const parts = await partsOf(textsIn(source));
    const models = classesOf(parts, 'model').map(({ name }) => name);
    const app = await startLaravelApp(source);
    try {
      const args = [join(import.meta.dirname, 'real.php'), JSON.stringify({ make, models })];
      const { code, stdout, stderr } = await runPhp(args, { cwd: app.dir });
      if (code !== 0) throw new Error(`the application could not be asked:\n${stdout}${stderr}${app.log()}`);
      return { real: JSON.parse(stdout) as Real, parts };
    } finally {
      await app.stop();
    }
  } finally {
    rmSync(source, { recursive: true, force: true });
  }
}

/** Laravel keeps a listener as it was given; without a method it calls `handle`, else `__invoke`. */
function listenersOf({ listeners }: Parts): readonly (readonly [string, string])[] {
  return listeners
    .map(({ event, class: name, method }) => [event, name === undefined ? 'closure' : `${name}@${method}`] as const)
    .sort(byText);
}

function realListeners({ listeners }: Real, invokables: readonly string[]): readonly (readonly [string, string])[] {
  return listeners
    .map(([event, to]) => {
      const whole =
        to === 'closure' || to.includes('@') ? to : `${to}@${invokables.includes(to) ? '__invoke' : 'handle'}`;
      return [event, whole] as const;
    })
    .sort(byText);
}

function byText(a: readonly string[], b: readonly string[]): number {
  return a.join() < b.join() ? -1 : 1;
}

function checkCommands(real: Real, parts: Parts): void {
  const read = parts.commands.map(({ name = '', description = '', arguments: args = [], options = [] }) => [
    name,
    { description, arguments: args.map((one) => one.name), options: options.map((one) => one.name) },
  ]);
  expect(Object.fromEntries(read)).toEqual(real.commands);
}

function checkSchedule(real: Real, parts: Parts): void {
  const commandOf = (name: string) => parts.commands.find((one) => one.class === name.split(' ')[0])?.name;
  const read = parts.schedule.map(({ kind, name, cron }) => {
    if (kind === 'exec') return [cron, name];
    if (kind !== 'command' || name === undefined) return [cron, null];
    return [cron, commandOf(name) === undefined ? name : [commandOf(name), ...name.split(' ').slice(1)].join(' ')];
  });
  expect(read).toEqual(real.schedule);
}

describe.skipIf(!requirePart('laravel'))('what a booted Laravel says', () => {
  test('of the shop', async () => {
    const names = ['App\\Services\\PriceCalculator', 'Illuminate\\Contracts\\Debug\\ExceptionHandler'];
    const { real, parts } = await both({}, names);
    expect(listenersOf(parts)).toEqual(realListeners(real, []));
    for (const name of names) expect(boundTo(parts, name), name).toBe(real.made[name]);
    checkCommands(real, parts);
    checkSchedule(real, parts);
  });

  test('of providers, listeners and a schedule in many forms', async () => {
    const names = ['App\\Clock', 'clock', 'cart', 'App\\Contracts\\Tax', 'App\\Contracts\\Rate', 'App\\Report'];
    const { real, parts } = await both(MANY_FORMS, names);
    expect(real.listeners.length).toBeGreaterThan(9);
    expect(listenersOf(parts)).toEqual(realListeners(real, ['App\\Listeners\\Invoked']));
    for (const name of names) expect(boundTo(parts, name), name).toBe(real.made[name]);
    const policies = Object.entries(real.policies).filter(([, policy]) => policy !== null);
    expect(parts.policies.map(({ model, policy }) => [model, policy])).toEqual(policies);
    checkCommands(real, parts);
    checkSchedule(real, parts);
  });
});

const MANY_FORMS: Readonly<Record<string, string>> = {
  'app/Clock.php': '<?php namespace App; class Clock { }',
  'app/Contracts/Tax.php': '<?php namespace App\\Contracts; interface Tax { }',
  'app/Contracts/Rate.php': '<?php namespace App\\Contracts; interface Rate { }',
  'app/FlatTax.php': '<?php namespace App; class FlatTax implements Contracts\\Tax { }',
  'app/FlatRate.php': '<?php namespace App; class FlatRate implements Contracts\\Rate { }',
  'app/Report.php': '<?php namespace App; class Report { }',
  'app/LongReport.php':
    '<?php namespace App; class LongReport extends Report { public function __invoke() {} public function run() {} }',
  'app/Policies/ProductPolicy.php': '<?php namespace App\\Policies; class ProductPolicy { }',
  'app/Models/Policies/TagPolicy.php': '<?php namespace App\\Models\\Policies; class TagPolicy { }',
  'app/Policies/TagPolicy.php': '<?php namespace App\\Policies; class TagPolicy { }',
  'app/Policies/Trade.php': '<?php namespace App\\Policies; class Trade { }',
  'app/Events/Stocked.php': '<?php namespace App\\Events; class Stocked { }',
  'app/Listeners/Found.php': `<?php namespace App\\Listeners;
    use App\\Events\\OrderPlaced; use App\\Events\\Stocked;
    class Found {
      public function handle(OrderPlaced $event) {}
      public function handleStock(Stocked $event) {}
      public function handleNothing($event) {}
      protected function handleHidden(Stocked $event) {}
      public function other(Stocked $event) {}
    }`,
  'app/Listeners/Invoked.php': '<?php namespace App\\Listeners; class Invoked { public function __invoke($event) {} }',
  'app/Listeners/Named.php':
    '<?php namespace App\\Listeners; class Named { public function stocked($event) {} public function any($event) {} }',
  'app/Listeners/Subscriber.php': `<?php namespace App\\Listeners;
    use App\\Events\\Stocked;
    class Subscriber {
      public function subscribe($events) {
        $events->listen(Stocked::class, [self::class, 'onStock']);
        $events->listen('order.cancelled', 'App\\Listeners\\Subscriber@onCancel');
        return [\\App\\Events\\OrderPlaced::class => 'onPlaced'];
      }
      public function onStock() {}
      public function onCancel() {}
      public function onPlaced() {}
    }`,
  'app/Providers/EventServiceProvider.php': `<?php namespace App\\Providers;
    use App\\Events\\OrderPlaced; use App\\Events\\Stocked; use App\\Listeners\\Invoked; use App\\Listeners\\Named; use App\\Listeners\\SendOrderReceipt;
    use Illuminate\\Foundation\\Support\\Providers\\EventServiceProvider as ServiceProvider;
    use Illuminate\\Support\\Facades\\Event;
    class EventServiceProvider extends ServiceProvider {
      protected $listen = [Stocked::class => [Invoked::class, 'App\\Listeners\\Named@stocked']];
      protected $subscribe = [\\App\\Listeners\\Subscriber::class];
      public function boot() {
        Event::listen('order.*', [Named::class, 'any']);
        Event::listen(OrderPlaced::class, Invoked::class);
        Event::listen(function (Stocked $event) {});
      }
      public function shouldDiscoverEvents() { return true; }
    }`,
  'app/Providers/AppServiceProvider.php': `<?php namespace App\\Providers;
    use App\\Clock; use App\\Contracts\\Rate; use App\\Contracts\\Tax; use App\\FlatRate; use App\\FlatTax; use App\\LongReport; use App\\Report;
    use Illuminate\\Support\\ServiceProvider;
    class AppServiceProvider extends ServiceProvider {
      public $bindings = [Rate::class => FlatRate::class];
      public function register() {
        $this->app->singleton(Clock::class);
        $this->app->alias(Clock::class, 'clock');
        $this->app->bind('cart', fn ($app) => $app->make(Report::class));
        $this->app->bind(Report::class, function () { return new LongReport; });
        $this->app->bind(Tax::class, FlatTax::class);
        $this->app->bindIf(Tax::class, Clock::class);
      }
    }`,
  'app/Providers/AuthServiceProvider.php': `<?php namespace App\\Providers;
    use Illuminate\\Foundation\\Support\\Providers\\AuthServiceProvider as ServiceProvider;
    use Illuminate\\Support\\Facades\\Gate;
    class AuthServiceProvider extends ServiceProvider {
      protected $policies = ['App\\Models\\Order' => 'App\\Policies\\OrderPolicy'];
      public function boot() {
        $this->registerPolicies();
        Gate::policy(\\App\\Models\\Coupon::class, \\App\\Policies\\Trade::class);
      }
    }`,
  'routes/console.php': `<?php
    Artisan::command('shop:hello {name?} {--loud}', function () {});
    Artisan::command('shop:bye', function () {})->describe('Says goodbye');`,
  'app/Console/Kernel.php': `<?php namespace App\\Console;
    use App\\Console\\Commands\\StockReport; use App\\Jobs\\SendOrderToWarehouse; use App\\LongReport;
    use Illuminate\\Console\\Scheduling\\Schedule; use Illuminate\\Foundation\\Console\\Kernel as ConsoleKernel;
    class Kernel extends ConsoleKernel {
      protected function schedule(Schedule $schedule) {
${[
  'everyMinute()',
  'everyTwoMinutes()',
  'everyFifteenMinutes()',
  'hourly()',
  'hourlyAt(17)',
  'hourlyAt([5, 35])',
  'everyTwoHours()',
  'everyThreeHours()',
  'everySixHours()',
  'daily()',
  "dailyAt('13:05')",
  "at('7')",
  'twiceDaily(2, 14)',
  'twiceDaily()',
  'twiceDailyAt(1, 13, 15)',
  'weekdays()',
  'weekends()',
  'mondays()',
  "sundays()->at('8:00')",
  'weekly()',
  "weeklyOn(1, '8:30')",
  "weeklyOn([1, 3], '8:30')",
  'monthly()',
  "monthlyOn(4, '15:00')",
  'monthlyOn()',
  "twiceMonthly(1, 16, '13:00')",
  'quarterly()',
  'yearly()',
  "yearlyOn(6, 1, '17:00')",
  'days([0, 3])',
  'days(1, 2)->hourly()',
  'days(Schedule::SUNDAY)',
  "cron('1 2 3 4 5')",
  "daily()->timezone('UTC')->withoutOverlapping()->onOneServer()->when(fn () => true)",
  "weekdays()->hourly()->between('8:00', '17:00')",
  '',
]
  .map((calls) => `        $schedule->command('inspire')${calls === '' ? '' : `->${calls}`};`)
  .join('\n')}
        $schedule->command(StockReport::class, ['--mail'])->daily();
        $schedule->command('shop:bye')->everyFiveMinutes();
        $schedule->job(new SendOrderToWarehouse(new \\App\\Models\\Order))->everyTenMinutes();
        $schedule->call(new LongReport)->daily();
        $schedule->call([new LongReport, 'run'])->hourly();
        $schedule->call(function () {})->monthly();
        $schedule->exec('node x.js')->yearly();
      }
      protected function commands() { $this->load(__DIR__.'/Commands'); require base_path('routes/console.php'); }
    }`,
};
