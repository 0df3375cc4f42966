/** What hovers and the endpoints view say of the sample application, in PHP and in Blade. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EndpointPartsResult, EndpointsResult } from '../../server/src/protocol.ts';
import { startServer, type TestServer } from '../support/check-lsp.ts';

const SHOP = join(import.meta.dirname, '../fixtures/shop');

let server: TestServer;

beforeAll(async () => {
  server = await startServer(SHOP);
  await server.indexed;
});

afterAll(async () => {
  await server.lsp.dispose();
});

const onOrder = (code: string) => `<?php\nfunction f(\\App\\Models\\Order $order) { return ${code}; }\n`;
const inShopController = (code: string) =>
  `<?php\nnamespace App\\Http\\Controllers;\nclass ShopController extends Controller { ${code} }\n`;

describe('hover over what only Laravel knows', () => {
  const shown: [name: string, php: string, parts: string[]][] = [
    [
      'a column',
      onOrder('$order->sta|tus'),
      ['`Order::$status` · `string`', 'column `orders.status`: `enum` · not null · default `"pending"`', '.php#L22'],
    ],
    [
      'a column that is cast and may be null',
      onOrder('$order->shipped|_at'),
      ['`Illuminate\\Support\\Carbon|null`', 'nullable', 'cast `datetime`'],
    ],
    [
      'a relation as a property',
      onOrder('$order->it|ems'),
      [
        '`Order::items()` · `hasMany` `App\\Models\\OrderItem`',
        'reads as `Illuminate\\Database\\Eloquent\\Collection<int, App\\Models\\OrderItem>`',
        'by `order_id` → `id`',
        'Order.php#L36',
      ],
    ],
    ['a relation as a method', onOrder('$order->pro|ducts()'), ['`hasManyThrough` `App\\Models\\Product`']],
    ['a relation behind others', onOrder('$order->items->first()->prod|uct'), ['`belongsTo`', 'Product|null']],
    ['a scope on the class', '<?php\nreturn \\App\\Models\\Order::op|en();', ['`Order::open()` · query scope']],
    ['a scope on a query', '<?php\nreturn \\App\\Models\\Product::latest()->act|ive();', ['`Product::active()`']],
    ['a relation where it is declared', onOrder('1') + orderModel('function it|ems() {}'), ['`hasMany`']],
    [
      "a route's name",
      "<?php\nreturn route('api.cat|egories.show', 1);",
      ['`GET /api/v1/categories/{category}` · route', 'CategoryController@show', 'api.php#L21'],
    ],
    ["a view's name", "<?php\nreturn view('products.|show');", ['`products.show` · view', 'products/show.blade.php']],
    ['a setting', "<?php\nreturn config('shop.cur|rency');", ['`shop.currency` · config `"EUR"`']],
    ['a setting of the machine', "<?php\nreturn config('shop.warehouse.u|rl');", ['`env("WAREHOUSE_URL")`']],
    ['an action', inShopController('function ho|me() {}'), ['`ShopController@home` · action', '`GET /`', '`web`']],
    ['a route in Blade', "<p>{{ route('api.cat|egories.show', 1) }}</p>", ['`GET /api/v1/categories/{category}`']],
  ];
  it.each(shown)('names %s', async (name, php, parts) => {
    const document = await server.open(php, name.includes('Blade') ? { path: 'resources/views/x.blade.php' } : {});
    const hover = await document.hover();
    for (const part of parts) expect(hover).toContain(part);
    expect(hover?.split('\n').length).toBeLessThanOrEqual(12);
  });

  const silent: [name: string, php: string][] = [
    [
      'a property of another class',
      '<?php\nfunction f(\\App\\Services\\OrderService $order) { return $order->sta|tus; }',
    ],
    ['a property of something unknown', '<?php\nreturn $order->sta|tus;'],
    ['an attribute that the model does not have', onOrder('$order->colo|ur')],
    ['a text that only looks like a name', "<?php\nreturn strtoupper('shop.cur|rency');"],
    ['a method of the builder', '<?php\nreturn \\App\\Models\\Order::whe|re("a", 1);'],
    ['an action of nobody', inShopController('function hel|per() {}')],
  ];
  it.each(silent)('says nothing of Laravel about %s', async (_, php) => {
    expect((await (await server.open(php)).hover()) ?? '').not.toMatch(/Order::|· config|ShopController@/);
  });

  it('names the type by which a row was chosen', async () => {
    const php = '<?php\nfunction f(\\App\\Http\\Requests\\StoreOrderRequest $in) { return $in->in|put("q"); }';
    expect(await (await server.open(php)).hover()).toContain('`$in`: `App\\Http\\Requests\\StoreOrderRequest`');
  });

  it('can be switched off', async () => {
    const plain = await startServer(SHOP, { capabilities: { workspace: { configuration: true } } });
    try {
      plain.lsp.answer('workspace/configuration', ({ items }: { items: unknown[] }) =>
        items.map(() => ({ hover: { types: false } })),
      );
      await plain.lsp.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await plain.indexed;
      expect(await (await plain.open(onOrder('$order->sta|tus'))).hover()).toBeUndefined();
    } finally {
      await plain.lsp.dispose();
    }
  });

  it('speaks Chinese', async () => {
    const chinese = await startServer(SHOP, { locale: 'zh-cn' });
    try {
      await chinese.indexed;
      expect(await (await chinese.open(onOrder('$order->sta|tus'))).hover()).toContain('列 `orders.status`');
    } finally {
      await chinese.lsp.dispose();
    }
  });

  it('escapes what the application says', async () => {
    const php = `<?php\nnamespace App\\Models;\nclass Bad extends \\Illuminate\\Database\\Eloquent\\Model {\n  protected $casts = ['a' => '\`[x](command:evil)<b>\u202e'];\n  function f() { return $this->|a; }\n}\n`;
    const hover = await (await server.open(php, { path: 'app/Models/Bad.php' })).hover();
    expect(hover).toContain('Bad::$a');
    expect(hover).not.toMatch(/``|\u202e/);
  });
});

function orderModel(method: string): string {
  return `namespace App\\Models;\nclass Order extends \\Illuminate\\Database\\Eloquent\\Model { ${method} }\n`;
}

describe('Blade templates', () => {
  const path = (name: string) => ({ path: `resources/views/${name}.blade.php` });
  const TEMPLATE = `@extends('layouts.app')
<p>$_GET['q'] {{ $_G|ET['q'] }}</p>
@foreach ($orders as $order)
  @if (strlen($order->number) > 3) <b>{{ $order->number }}</b> @endif
@endforeach
`;

  it.each(['blade', 'php'])('have the hovers of their PHP, opened as %s', async (languageId) => {
    const document = await server.open(TEMPLATE, { ...path(`sample-${languageId}`), languageId });
    expect(await document.hover()).toContain('c.Query("q")');
  });

  it('are HTML elsewhere', async () => {
    const html = await server.open(TEMPLATE.replace('|', '').replace("<p>$_GET['q']", "<p>$_G|ET['q']"), path('html'));
    expect(await html.hover()).toBeUndefined();
    const directive = await server.open('@cs|rf\n<p>@aut|h</p>\n', path('directive'));
    expect(await directive.hover()).toBeUndefined();
  });

  it('offer the Go of an idiom to look at and to copy, and write nothing', async () => {
    const actions = await (await server.open(TEMPLATE, path('actions'))).codeActions();
    expect(actions.map(({ kind }) => kind).sort()).toEqual(['refactor.laragin.copy', 'refactor.laragin.show']);
    const copy = actions.find(({ kind }) => kind?.endsWith('copy'));
    const [uri, range, unit] = copy?.command?.arguments ?? [];
    const params = { uri, range, unit };
    const { code } = await server.lsp.connection.sendRequest<{ code: string }>('laragin/convert', params);
    expect(code).toContain('c.Query("q")');
  });

  it('have the pitfalls of their PHP, without comments in the page', async () => {
    const document = await server.open(
      '@foreach (\\App\\Models\\Order::all() as $order)\n<li>{{ $order->us|er->name }}</li>\n@endforeach\n',
      path('pitfall'),
    );
    const [finding] = await document.diagnostics;
    expect(finding).toMatchObject({ code: 'lazy-loading-in-loop', range: { start: { line: 1 } } });
    const edits = (await document.codeActions()).map(({ edit }) => JSON.stringify(edit ?? {}));
    expect(edits.join()).not.toContain('laragin:ignore');
  });

  it('that are broken get an answer', async () => {
    for (const text of [
      '@if(',
      '{{ $a',
      "@foreach($a as\n@section('x'",
      '<?php {{ @php }}',
      '{{--',
      '@'.repeat(5000),
    ]) {
      const document = await server.open(`${text}|`, path(`broken${text.length}`));
      await document.diagnostics;
      expect(await document.hover()).toBeUndefined();
    }
  });
});

describe('endpoints', () => {
  const list = () => server.lsp.connection.sendRequest<EndpointsResult>('laragin/endpoints');
  const partsOf = async (label: string) => {
    const [application] = (await list()).applications;
    const endpoint = application?.groups.flatMap(({ endpoints }) => endpoints).find((each) => each.label === label);
    const params = { application: application?.uri, id: endpoint?.id };
    return (await server.lsp.connection.sendRequest<EndpointPartsResult>('laragin/endpointParts', params)).parts;
  };

  it('are grouped by route file, with name and place', async () => {
    const { applications } = await list();
    expect(applications.map(({ name }) => name)).toEqual(['shop']);
    const groups = applications[0]?.groups ?? [];
    expect(groups.map(({ name }) => name)).toEqual(expect.arrayContaining(['routes/web.php', 'routes/api.php']));
    const show = groups.flatMap(({ endpoints }) => endpoints).find(({ name }) => name === 'api.categories.show');
    expect(show?.label).toBe('GET /api/v1/categories/{category}');
    expect(show?.at.uri).toBe(server.uri('routes/api.php'));
  });

  it('tell what they are made of, from the outside in', async () => {
    const parts = await partsOf('POST /api/v1/orders');
    const kinds = parts.map(({ kind }) => kind);
    expect(parts.slice(0, 3).map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'middleware api',
      'middleware auth:api',
      'action OrderController@store',
    ]);
    expect(kinds).toEqual(expect.arrayContaining(['request', 'model', 'job', 'event', 'mail']));
    const request = parts.find(({ kind }) => kind === 'request');
    expect(request).toMatchObject({
      label: 'StoreOrderRequest',
      at: { uri: server.uri('app/Http/Requests/StoreOrderRequest.php') },
    });
  });

  it('have no parts once they are gone', async () => {
    const params = { application: server.uri('').slice(0, -1), id: 'GET /no/such' };
    const result = await server.lsp.connection.sendRequest<EndpointPartsResult>('laragin/endpointParts', params);
    expect(result.parts).toEqual([]);
  });
});
