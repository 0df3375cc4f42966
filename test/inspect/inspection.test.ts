import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { renderInspection } from '../../server/src/cli/inspection/render.ts';
import { inspectEndpoints } from '../../server/src/inspect/inspect-endpoints.ts';
import { inspectRoot } from '../../server/src/inspect/inspect-root.ts';
import schema from '../../server/src/inspect/inspection.schema.json' with { type: 'json' };
import { type InspectedRoot, type Inspection, SCHEMA_VERSION } from '../../server/src/inspect/inspection.ts';
import { openPlaces } from '../../server/src/inspect/places.ts';
import { LineIndex } from '../../server/src/text/lines.ts';
import { readRouteList } from '../support/laravel-routes.ts';
import { openWhole, readTexts, type Texts } from '../support/whole-application.ts';

const validate = new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(schema);
const fixture = (name: string): Texts => readTexts(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)));

async function inspect(texts: Texts, path = ''): Promise<InspectedRoot> {
  const { application, graph } = await openWhole(texts);
  const places = openPlaces(path, (file, at) => new LineIndex(texts[file] ?? '').positionAt(at).line + 1);
  const root = inspectRoot({ path, name: 'app' }, application, places);
  return { ...root, ...inspectEndpoints(graph(), true, places) };
}

function inspectionOf(...roots: InspectedRoot[]): Inspection {
  return {
    schemaVersion: SCHEMA_VERSION,
    version: '0.0.0',
    project: { name: 'app', kind: 'laravel', phpFiles: 1, bladeFiles: 0 },
    roots,
    problems: [],
  };
}

const shop = inspect(fixture('shop'));

describe('the schema', () => {
  it.each([
    ['the shop', fixture('shop')],
    ['every form of route', fixture('routes-stress')],
    ['plain PHP', fixture('plain')],
    ['nothing', {}],
    ['a file that says nothing', { 'a.php': '<?php' }],
  ])('takes the inspection of %s', async (_, texts) => {
    validate(JSON.parse(JSON.stringify(inspectionOf(await inspect(texts), await inspect(texts, 'apps/one')))));
    expect(validate.errors).toBeNull();
  });

  it('refuses an absolute path and an unknown field', async () => {
    const root = await inspect({ 'a.php': '<?php' });
    const wrong = { ...root, owner: 1, observers: [{ model: 'A', observer: 'B', path: '/a.php', line: 1 }] };
    expect(validate(inspectionOf(wrong))).toBe(false);
    expect(validate.errors?.map(({ keyword }) => keyword).sort()).toEqual(['additionalProperties', 'pattern']);
  });
});

describe('the shop', () => {
  it('has its routes with middleware, requests and bound models', async () => {
    const { routes, laravel } = await shop;
    expect(laravel).toMatchObject({ name: 'laravel', major: 8 });
    expect(routes).toHaveLength(47);
    expect(routes.find(({ uri, methods }) => uri === 'api/v1/orders' && methods.includes('POST'))).toMatchObject({
      action: 'App\\Http\\Controllers\\Api\\OrderController@store',
      middleware: ['api', 'auth:api'],
      requests: ['App\\Http\\Requests\\StoreOrderRequest'],
      models: [],
      path: 'routes/api.php',
    });
    expect(routes.find(({ name }) => name === 'products.show')?.models).toEqual([
      expect.objectContaining({ parameter: 'product', model: 'App\\Models\\Product' }),
    ]);
  });

  it('has its models with tables, types and relations', async () => {
    const { models, tables } = await shop;
    expect(models.map(({ class: name, table }) => [name.replace('App\\Models\\', ''), table])).toEqual([
      ...[
        ['Category', 'categories'],
        ['Coupon', 'coupons'],
        ['Order', 'orders'],
        ['OrderItem', 'order_items'],
      ],
      ...[
        ['Product', 'products'],
        ['Review', 'reviews'],
        ['Tag', 'tags'],
        ['User', 'users'],
      ],
    ]);
    const order = models.find(({ table }) => table === 'orders');
    expect(order?.attributes.find(({ name }) => name === 'user_id')).toMatchObject({ type: 'int|null' });
    expect(order?.relations).toContainEqual(
      expect.objectContaining({
        ...{ name: 'items', kind: 'hasMany', related: 'App\\Models\\OrderItem', foreignKey: 'order_id', many: true },
        path: 'app/Models/Order.php',
      }),
    );
    expect(tables.find(({ name }) => name === 'order_items')).toMatchObject({
      models: ['App\\Models\\OrderItem'],
      path: 'database/migrations/2021_03_04_120000_create_orders_table.php',
      line: 31,
    });
  });

  it('has its other parts', async () => {
    const root = await shop;
    const names = (list: readonly { readonly class?: string }[]) => list.map(({ class: name }) => name);
    expect(names(root.jobs)).toEqual(['App\\Jobs\\SendOrderToWarehouse']);
    expect(names(root.mails)).toEqual(['App\\Mail\\OrderReceipt']);
    expect(names(root.notifications)).toEqual(['App\\Notifications\\OrderShipped']);
    expect(names(root.events)).toEqual(['App\\Events\\OrderPlaced']);
    expect(names(root.requests)).toHaveLength(3);
    expect(root.listeners).toEqual([
      expect.objectContaining({
        event: 'App\\Events\\OrderPlaced',
        listener: 'App\\Listeners\\SendOrderReceipt',
        queued: true,
      }),
    ]);
    expect(root.commands.map(({ name }) => name)).toEqual(['shop:stock-report', 'shop:make-admin']);
    expect(root.schedule.map(({ cron }) => cron)).toEqual(['0 7 * * 1-5', '0 0 1 * *']);
    expect(root.gates.map(({ ability }) => ability)).toEqual(['export-orders']);
    expect(root.policies).toEqual([
      { model: 'App\\Models\\Order', policy: 'App\\Policies\\OrderPolicy', via: 'registered' },
    ]);
    expect(root.middleware.classes).toHaveLength(5);
    expect(root.views).toHaveLength(17);
    expect(root.config.find(({ key }) => key === 'shop.currency')).toMatchObject({ defined: true });
    expect(root.problems).toEqual([]);
  });

  it('knows the types of attributes where code reads them', async () => {
    const texts = { ...fixture('shop'), 'app/Probe.php': '<?php' };
    const { application } = await openWhole(texts);
    const created = application.types.property({ kind: 'class', name: 'App\\Models\\Order' }, 'created_at');
    expect(created).toMatchObject({ kind: 'class', name: 'Illuminate\\Support\\Carbon', nullable: true });
  });
});

describe('routes', () => {
  it.each(['shop', 'routes-stress'])(
    'of %s are those that the list of the real router is compared with',
    async (name) => {
      const version = '{"require": {"laravel/framework": "^8.0"}}';
      const { application } = await openWhole({ ...fixture(name), 'composer.json': version });
      const { routes } = await readRouteList(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), {
        version: 8,
      });
      expect(application.routes.routes).toEqual(routes);
      expect(application.routes.problems).toEqual([]);
    },
  );
});

describe('the text', () => {
  const options = { palette: plainPalette(), width: 100, locale: 'en' } as const;

  it('tells at a glance what there is, and keeps lists short', async () => {
    const { endpoints: _, nodes: __, ...root } = await shop;
    const text = renderInspection(inspectionOf(root), options);
    expect(text).toContain('\nWhat it is made of\n');
    expect(text).toMatch(/47 Routes/);
    expect(text).toContain('… 35 more: --only routes shows them all');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('shows one list whole', async () => {
    const text = renderInspection(inspectionOf(await shop), { ...options, only: 'routes' });
    expect(text.match(/^ {2}\S/gm)).toHaveLength(47);
    expect(text).not.toContain('Models');
  });

  it('draws an endpoint as a tree, each part once', async () => {
    const text = renderInspection(inspectionOf(await shop), options);
    const block = text.slice(text.indexOf('POST /api/v1/orders'), text.indexOf('GET /api/v1/orders/{order}'));
    expect(block).toMatch(/\n {4}App\\Services\\OrderService::place {2}method, call/);
    expect(block.match(/^ +App\\Models\\Order {2}/gm)).toHaveLength(1);
    expect(block).toMatch(/SendOrderToWarehouse::handle .*queued/);
  });

  it('says of plain PHP that it is that', async () => {
    const { endpoints: _, nodes: __, ...root } = await inspect(fixture('plain'));
    expect(renderInspection(inspectionOf(root), options)).toContain('No routes, models or other parts of Laravel');
  });

  it('escapes what others have written', async () => {
    const {
      endpoints: _,
      nodes: __,
      ...root
    } = await inspect({
      'routes/web.php': '<?php Illuminate\\Support\\Facades\\Route::get("/\u001b[31mred", fn () => 1);',
      'composer.json': '{"require":{"laravel/framework":"^12"}}',
    });
    expect(renderInspection(inspectionOf(root), options)).toContain('/<U+001B>[31mred');
  });

  it('speaks Chinese', async () => {
    const { endpoints: _, nodes: __, ...root } = await shop;
    expect(renderInspection(inspectionOf(root), { ...options, locale: 'zh-cn' })).toMatch(/路由 47/);
  });
});

function plainPalette() {
  const same = (text: string): string => text;
  return { bold: same, dim: same, green: same, yellow: same, magenta: same, red: same, cyan: same };
}
