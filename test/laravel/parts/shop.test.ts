/**
 * The sample shop as a whole: its parts, in full.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../../server/src/laravel/config/read-config.ts';
import { boundTo, classesOf, configUses, envUses } from '../../../server/src/laravel/parts/build/find.ts';
import type { Parts } from '../../../server/src/laravel/parts/build/parts.ts';
import { effectiveRequest } from '../../../server/src/laravel/parts/build/requests.ts';
import { resolveNames } from '../../../server/src/php/names.ts';
import { parsePhp } from '../../../server/src/syntax/php/parse.ts';
import { testGrammars } from '../../support/grammars.ts';
import { partsOf, textsIn } from './read.ts';

const texts = textsIn(join(import.meta.dirname, '../../fixtures/shop'));
const parts = await partsOf(texts);

test('classes by their part', () => {
  const byPart: Record<string, string[]> = {};
  for (const { part, name } of parts.classes) {
    byPart[part] = [...(byPart[part] ?? []), name.replace(/^App\\/, '')];
  }
  expect(byPart).toEqual({
    command: ['Console\\Commands\\StockReport'],
    controller: [
      'Http\\Controllers\\Admin\\CategoryController',
      'Http\\Controllers\\Admin\\ExportController',
      'Http\\Controllers\\Api\\AuthController',
      'Http\\Controllers\\Api\\CategoryController',
      'Http\\Controllers\\Api\\OrderController',
      'Http\\Controllers\\Api\\ProductController',
      'Http\\Controllers\\Api\\ReviewController',
      'Http\\Controllers\\CartController',
      'Http\\Controllers\\ContactController',
      'Http\\Controllers\\Controller',
      'Http\\Controllers\\LoginController',
      'Http\\Controllers\\ShopController',
    ],
    event: ['Events\\OrderPlaced'],
    exception: ['Exceptions\\OutOfStockException'],
    'exception-handler': ['Exceptions\\Handler'],
    factory: ['Database\\Factories\\ProductFactory', 'Database\\Factories\\UserFactory'],
    job: ['Jobs\\SendOrderToWarehouse'],
    kernel: ['Console\\Kernel', 'Http\\Kernel'],
    listener: ['Listeners\\SendOrderReceipt'],
    mail: ['Mail\\OrderReceipt'],
    middleware: [
      'Http\\Middleware\\Authenticate',
      'Http\\Middleware\\EncryptCookies',
      'Http\\Middleware\\EnsureUserIsAdmin',
      'Http\\Middleware\\LogApiRequests',
      'Http\\Middleware\\VerifyCsrfToken',
    ],
    migration: ['AddImagePathToProducts', 'CreateCatalogueTables', 'CreateOrdersTable', 'CreateUsersTable'],
    model: ['Category', 'Coupon', 'Order', 'OrderItem', 'Product', 'Review', 'Tag', 'User'].map(
      (name) => `Models\\${name}`,
    ),
    notification: ['Notifications\\OrderShipped'],
    policy: ['Policies\\OrderPolicy'],
    provider: ['App', 'Auth', 'Event', 'Route'].map((name) => `Providers\\${name}ServiceProvider`),
    request: ['StoreOrder', 'StoreProduct', 'UpdateProduct'].map((name) => `Http\\Requests\\${name}Request`),
    resource: ['OrderItem', 'Order', 'Product'].map((name) => `Http\\Resources\\${name}Resource`),
    seeder: ['Database\\Seeders\\DatabaseSeeder', 'Database\\Seeders\\ProductSeeder'],
    service: ['Services\\OrderService', 'Services\\PriceCalculator'],
    test: [
      'Tests\\Feature\\CartTest',
      'Tests\\Feature\\OrderApiTest',
      'Tests\\Feature\\ProductApiTest',
      'Tests\\TestCase',
    ],
  });
});

test('what hangs together by name', () => {
  expect(parts.listeners.map(({ at: _, ...rest }) => rest)).toEqual([
    {
      event: 'App\\Events\\OrderPlaced',
      class: 'App\\Listeners\\SendOrderReceipt',
      method: 'handle',
      queued: true,
      via: 'property',
      path: 'app/Providers/EventServiceProvider.php',
    },
  ]);
  expect(parts.observers).toEqual([]);
  expect(parts.policies).toEqual([
    { model: 'App\\Models\\Order', policy: 'App\\Policies\\OrderPolicy', via: 'registered' },
  ]);
  expect(
    parts.registrations.map((one) =>
      `${one.kind} ${'name' in one ? one.name : ''} ${'to' in one ? one.to : ''}`.trim(),
    ),
  ).toEqual([
    'exception',
    'exception',
    'exception',
    'binding App\\Services\\PriceCalculator App\\Services\\PriceCalculator',
    'setting Paginator::defaultView',
    'composer layouts.app closure',
    'gate export-orders closure',
    'model-event  closure',
    'rate-limiter api closure',
    'binding Illuminate\\Contracts\\Http\\Kernel App\\Http\\Kernel',
    'binding Illuminate\\Contracts\\Console\\Kernel App\\Console\\Kernel',
    'binding Illuminate\\Contracts\\Debug\\ExceptionHandler App\\Exceptions\\Handler',
  ]);
  expect(boundTo(parts, 'illuminate\\contracts\\http\\kernel')).toBe('App\\Http\\Kernel');
  expect(boundTo(parts, 'App\\Services\\PriceCalculator')).toBe('App\\Services\\PriceCalculator');
  expect(boundTo(parts, 'App\\Services\\OrderService')).toBeUndefined();
});

test('jobs, mails and the like with what they say', () => {
  const [job] = classesOf(parts, 'job');
  expect(job).toMatchObject({ queued: true, settings: { tries: 5, backoff: 60 } });
  const [notification] = classesOf(parts, 'notification');
  expect(notification).toMatchObject({ channels: ['mail'], queued: true });
  const [mail] = classesOf(parts, 'mail');
  expect(mail?.subject).toEqual({ kind: 'concat', parts: ['Your order ', { kind: 'unknown' }] });
  expect(classesOf(parts, 'factory').map(({ definition }) => definition)).toEqual([
    ['category_id', 'sku', 'name', 'description', 'price_cents', 'stock', 'published_at'],
    ['name', 'email', 'email_verified_at', 'password', 'remember_token'],
  ]);
  const middleware = classesOf(parts, 'middleware').flatMap(({ name, middleware: what }) =>
    what === undefined ? [] : [[name.split('\\').at(-1), what.before, what.after, what.terminates]],
  );
  expect(middleware).toEqual([
    ['EnsureUserIsAdmin', true, false, false],
    ['LogApiRequests', true, true, true],
  ]);
});

test('rules', () => {
  const fields = parts.requests.map(({ class: name, authorize, rules }) => [
    name.split('\\').at(-1),
    authorize,
    rules?.fields.map(({ field }) => field),
    rules?.from,
  ]);
  expect(fields).toEqual([
    [
      'StoreOrderRequest',
      true,
      [
        'items',
        'items.*.product_id',
        'items.*.quantity',
        'address',
        ...['name', 'street', 'zip', 'city'].map((one) => `address.${one}`),
        'coupon',
        'note',
      ],
      undefined,
    ],
    ['StoreProductRequest', 'code', fieldsOf('StoreProductRequest'), undefined],
    ['UpdateProductRequest', undefined, fieldsOf('UpdateProductRequest'), ['parent::rules']],
  ]);
  const update = effectiveRequest(parts, 'App\\Http\\Requests\\UpdateProductRequest');
  expect(update?.rules?.fields.map(({ field }) => field)).toEqual(fieldsOf('StoreProductRequest'));
  expect(update?.rules?.fields.find(({ field }) => field === 'name')?.rules[0]).toBe('sometimes');
  expect([update?.authorize, update?.merges, update?.messages !== undefined]).toEqual(['code', ['sku'], true]);
  expect(
    parts.validations.map(
      (one) => `${one.class?.split('\\').at(-1)}::${one.function} ${one.rules.fields.map(({ field }) => field).join()}`,
    ),
  ).toEqual([
    'CategoryController::store name',
    'CategoryController::update name',
    'AuthController::register name,email,password',
    'AuthController::login email,password',
    'ProductController::uploadImage image',
    'ReviewController::store rating,body',
    'CartController::add product_id,quantity',
    'ContactController::send name,email,message,attachment',
    'ContactController::newsletter email',
    'LoginController::login email,password',
  ]);
});

/** The keys that stand in the text of a request's `rules()`. */
function fieldsOf(request: string): readonly string[] {
  const text = texts[`app/Http/Requests/${request}.php`] ?? '';
  return [
    ...text
      .slice(
        text.indexOf('function rules'),
        text.includes('function messages') ? text.indexOf('function messages') : undefined,
      )
      .matchAll(/^\s+'([\w.*]+)' =>/gm),
  ].map((match) => match[1] ?? '');
}

test('commands, schedule and tests', () => {
  expect(parts.commands.map(({ name, class: owner }) => [name, owner])).toEqual([
    ['shop:stock-report', 'App\\Console\\Commands\\StockReport'],
    ['shop:make-admin', undefined],
  ]);
  expect(parts.schedule.map(({ kind, name, cron }) => [kind, name, cron])).toEqual([
    ['command', 'shop:stock-report --mail', '0 7 * * 1-5'],
    ['call', undefined, '0 0 1 * *'],
  ]);
  expect(
    parts.tests.map(({ name, requests = [] }) => [name, ...requests.map((one) => `${one.method} ${one.path}`)]),
  ).toEqual([
    ['test_adding_a_product_redirects_to_the_cart', 'POST /cart', 'GET /cart'],
    ['it_places_an_order', 'POST /api/v1/orders'],
    ['it_refuses_more_than_there_is', 'POST /api/v1/orders'],
    ['test_list_shows_only_active_products', 'GET /api/v1/products'],
    ['test_customers_cannot_create_products', 'POST /api/v1/admin/products'],
    ['test_admin_uploads_an_image', 'POST /api/v1/admin/products/*/image'],
  ]);
});

test('uses by name', () => {
  expect(printUses(parts)).toEqual({
    cache: ['api.categories ×1', 'menu ×2'],
    config: [
      'shop.contact_email ×2',
      'shop.currency ×2',
      'shop.low_stock ×1',
      'shop.per_page ×1',
      'shop.shipping.flat ×2',
      'shop.shipping.free_from ×1',
      'shop.warehouse.token ×1',
      'shop.warehouse.url ×2',
    ],
    container: ['Illuminate\\Contracts\\Console\\Kernel ×1', 'Illuminate\\Contracts\\Http\\Kernel ×1'],
    cookie: ['newsletter ×1'],
    disk: ['? ×1', 'public ×4'],
    dispatch: ['App\\Jobs\\SendOrderToWarehouse ×1'],
    event: ['App\\Events\\OrderPlaced ×1'],
    factory: ['App\\Models\\Product ×6', 'App\\Models\\User ×4'],
    gate: ['cancel ×1', 'export-orders ×1', 'view ×1'],
    http: ['? ×1'],
    mail: ['? ×2', 'App\\Mail\\OrderReceipt ×1'],
    notification: ['App\\Notifications\\OrderShipped ×1'],
    route: ['admin.categories.index ×3', 'api.products.show ×1', 'cart.index ×4', 'home ×1', 'login ×1'],
    seeder: ['Database\\Seeders\\ProductSeeder ×1'],
    session: ['? ×1', 'cart ×4', 'error ×2', 'seen ×2', 'status ×6'],
    sql: ['count(*) as orders ×1', 'select p.sku, p.name ×1', 'sum(total_cents) as cents ×1'],
    transaction: ['? ×4'],
    translation: ['auth.failed ×2'],
    view: [
      'auth.login ×1',
      'cart.index ×1',
      'categories.form ×2',
      'categories.index ×1',
      'contact ×1',
      'emails.receipt ×1',
      'home ×1',
      'not-found ×1',
      'products.feed ×1',
      'products.index ×1',
      'products.show ×1',
    ],
  });
});

/** Uses without those of the environment, which are many and stand in `config/`. */
function printUses({ uses }: Parts): Record<string, readonly string[]> {
  const lines = Object.entries(uses)
    .filter(([kind, found]) => kind !== 'env' && found.length > 0)
    .map(([kind, found]) => [
      kind,
      found.map(({ name, places }) => `${name === '' ? '?' : name.split(', sum')[0]} ×${places.length}`),
    ]);
  return Object.fromEntries(lines) as Record<string, readonly string[]>;
}

test('settings that are not defined, and the environment outside of config/', async () => {
  const { php } = await testGrammars();
  const configs = new Map(
    Object.entries(texts).flatMap(([path, text]) => {
      const program = parsePhp(php, text);
      const config = path.startsWith('config/') ? readConfig(program, resolveNames(program)) : undefined;
      return config === undefined ? [] : [[path.slice(7, -4), config] as const];
    }),
  );
  expect(configUses(parts, configs).map(({ defined }) => defined)).toEqual(Array(8).fill(true));
  const made = await partsOf({
    'a.php': "<?php config('shop.currency.x'); config('shop.none'); config('mail.from.name'); config('other.x');",
  });
  expect(configUses(made, configs).map(({ name, defined }) => [name, defined])).toEqual([
    ['mail.from.name', true],
    ['other.x', undefined],
    ['shop.currency.x', false],
    ['shop.none', false],
  ]);
  const outside = envUses(parts).flatMap(({ name, outsideConfig }) => outsideConfig.map(({ path }) => [name, path]));
  expect(outside).toEqual([['SHOP_HOTLINE', 'app/Http/Controllers/ContactController.php']]);
});
