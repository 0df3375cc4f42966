/** The sample shop boots on the real Laravel and answers as a customer, an app and the back office expect. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LaravelApp, startShop } from '../support/laravel.ts';
import { requirePart } from '../support/requirements.ts';
import { type Sending, type Visitor, visit } from './visitor.ts';

const nora = 'nora-token'; // seeded: a customer with one paid order
const tom = 'tom-token'; // seeded: a customer without orders
const admin = 'admin-token';
const seededOrder = '/api/v1/orders/210401-AAAAAA';
const address = { name: 'Nora Norden', street: 'Elm Road 3', zip: '10115', city: 'Berlin' };

let shop: LaravelApp;
let visitor: Visitor;

interface Example {
  readonly name: string;
  readonly request: readonly [method: string, path: string, sending?: Sending];
  readonly status: number;
  readonly headers?: Readonly<Record<string, unknown>>;
  /** The body must contain this: a piece of text, or JSON that may have more members. */
  readonly text?: string;
  readonly json?: object;
}

const api: readonly Example[] = [
  { name: 'a closure route', request: ['GET', '/api/ping'], status: 200, json: { pong: true } },
  {
    name: 'a page of products',
    request: ['GET', '/api/v1/products?per_page=2&page=2&sort=price_cents'],
    status: 200,
    json: {
      data: [{ sku: 'TEA-1001' }, { sku: 'TEA-2001', price: 14.9, tags: ['organic'] }],
      meta: { current_page: 2, last_page: 4, per_page: 2, total: 8 },
      links: { next: expect.stringContaining('per_page=2&sort=price_cents&page=3') },
    },
  },
  {
    name: 'products searched and filtered',
    request: ['GET', '/api/v1/products?q=tea&category=teaware&max_price=40&in_stock=1'],
    status: 200,
    json: { data: [{ name: 'Glass Teapot 1.2 l', price_formatted: '34.90 EUR' }], meta: { total: 1 } },
  },
  {
    name: 'one product, with the fields that only its own page has',
    request: ['GET', '/api/v1/products/1'],
    status: 200,
    json: { data: { description: 'Assam Mangalam, packed by hand.', rating: 4.5, options: [{ name: '100 g' }, {}] } },
  },
  {
    name: 'a product that does not exist',
    request: ['GET', '/api/v1/products/999'],
    status: 404,
    json: { message: 'Product not found' },
  },
  {
    name: 'an inactive product',
    request: ['GET', '/api/v1/products/9'],
    status: 404,
    json: { message: 'Not found' },
  },
  {
    name: 'a category bound by its slug',
    request: ['GET', '/api/v1/categories/tea'],
    status: 200,
    json: { name: 'Tea', parent: null, children: { 'black-tea': 'Black tea' } },
  },
  {
    name: 'categories, cacheable',
    request: ['GET', '/api/v1/categories'],
    status: 200,
    headers: { 'cache-control': 'max-age=300, public', etag: expect.stringMatching(/^".+"$/) },
    json: { data: [{ slug: 'gifts' }, { slug: 'tea' }, { slug: 'teaware' }] },
  },
  { name: 'suggestions', request: ['GET', '/api/v1/suggest?term=ass'], status: 200, json: ['Assam Mangalam'] },
  { name: 'a suggestion for too little', request: ['GET', '/api/v1/suggest?term=a'], status: 200, json: [] },
  {
    name: 'reviews, with their authors by first name and nothing else of them',
    request: ['GET', '/api/v1/products/1/reviews'],
    status: 200,
    json: { total: 2, data: [{ author: expect.stringMatching(/^(Nora|Tom)$/) }, {}] },
  },
  {
    name: 'no token',
    request: ['GET', '/api/v1/me'],
    status: 401,
    json: { message: 'Unauthenticated.' },
  },
  {
    name: 'a token, and the request id handed back',
    request: ['GET', '/api/v1/me', { token: nora, headers: { 'x-request-id': 'abc-1' } }],
    status: 200,
    headers: { 'x-request-id': 'abc-1' },
    json: { email: 'nora@example.com', is_admin: false, orders_count: 1 },
  },
  {
    name: 'a wrong password',
    request: ['POST', '/api/v1/login', { json: { email: 'nora@example.com', password: 'coffee' } }],
    status: 422,
    json: { message: 'The given data was invalid.', errors: { email: ['Wrong email address or password.'] } },
  },
  {
    name: 'a registration that breaks each rule',
    request: ['POST', '/api/v1/register', { json: { email: 'nora@example.com', password: 'secret-tea' } }],
    status: 422,
    json: {
      errors: {
        name: ['Please fill in name.'],
        email: ['This email is already taken.'],
        password: ['The two entries for password are not the same.'],
      },
    },
  },
  {
    name: 'an order with nested errors and an expired coupon',
    request: [
      'POST',
      '/api/v1/orders',
      {
        token: nora,
        json: { items: [{ product_id: 1, quantity: 99 }], address: { ...address, zip: '1' }, coupon: 'old' },
      },
    ],
    status: 422,
    json: {
      errors: {
        'items.0.quantity': ['Quantity has to be between 1 and 20.'],
        'address.zip': ['Address.zip needs exactly 5 characters.'],
        coupon: ['This coupon is not valid any more.'],
      },
    },
  },
  {
    name: 'more than there is in stock',
    request: ['POST', '/api/v1/orders', { token: nora, json: { items: [{ product_id: 2, quantity: 9 }], address } }],
    status: 409,
    json: { message: 'Only 3 of Darjeeling First Flush left', product_id: 2, available: 3 },
  },
  {
    name: "another customer's order",
    request: ['GET', seededOrder, { token: tom }],
    status: 403,
    json: { message: 'This action is unauthorized.' },
  },
  {
    name: "another customer's order, to an admin",
    request: ['GET', seededOrder, { token: admin }],
    status: 200,
    json: { data: { total: 17.8, customer: 'nora@example.com', shipped_at: null }, meta: { currency: 'EUR' } },
  },
  {
    name: 'a cancellation refused by the policy, with its message',
    request: ['POST', `${seededOrder}/cancel`, { token: tom }],
    status: 403,
    json: { message: 'This is not your order.' },
  },
  {
    name: 'the back office, to a customer',
    request: ['GET', '/api/v1/admin/stats', { token: nora }],
    status: 403,
    json: { message: 'Admins only.' },
  },
  {
    name: 'a product input made ready before it is validated',
    request: ['POST', '/api/v1/admin/products', { token: admin, json: { name: 'Assam Mangalam', sku: 'tea1' } }],
    status: 422,
    json: { errors: { sku: ['The SKU looks like TEA-1234.'], slug: ['This slug is already taken.'] } },
  },
  {
    name: 'a wrong verb',
    request: ['PUT', '/api/v1/products/1', { json: {} }],
    status: 405,
    headers: { allow: 'GET, HEAD' },
  },
];

const web: readonly Example[] = [
  { name: 'the start page', request: ['GET', '/'], status: 200, text: 'Gift Box &quot;Morning&quot;' },
  {
    name: 'a list by category',
    request: ['GET', '/products?category=gifts'],
    status: 200,
    text: '<title>Gifts</title>',
  },
  { name: 'a second page', request: ['GET', '/products?page=2'], status: 200, text: '<span>2 / 2</span>' },
  { name: 'a product page', request: ['GET', '/products/assam-mangalam'], status: 200, text: '★★★★★ Strong and malty' },
  { name: 'an unknown product', request: ['GET', '/products/nope'], status: 404, text: 'Not Found' },
  { name: 'the fallback route', request: ['GET', '/x/y'], status: 404, text: 'There is no page at x/y.' },
  { name: 'a redirect route', request: ['GET', '/shop'], status: 301, headers: { location: '/products' } },
  {
    name: 'a feed',
    request: ['GET', '/feed.xml'],
    status: 200,
    headers: { 'content-type': 'application/rss+xml; charset=UTF-8' },
    text: '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0">',
  },
  { name: 'a static file', request: ['GET', '/robots.txt'], status: 200, text: 'Disallow: /cart' },
  {
    name: 'the back office, to nobody',
    request: ['GET', '/admin/categories'],
    status: 302,
    headers: { location: expect.stringMatching(/\/login$/) },
  },
  { name: 'a form without its token', request: ['POST', '/cart', { form: { product_id: '1' } }], status: 419 },
];

describe.skipIf(!requirePart('laravel'))('the sample shop', () => {
  beforeAll(async () => {
    shop = await startShop();
  });
  afterAll(async () => {
    await shop?.stop();
  });

  describe('answers without changing anything:', () => {
    for (const example of [...api, ...web]) test(example.name, () => checkExample(example));
  });

  test('an order is placed, shipped, and then cannot be cancelled', async () => {
    visitor = visit(shop.url);
    const json = { items: [{ product_id: 4, quantity: 2 }], address, coupon: 'spring10' };
    const placed = await visitor.send('POST', '/api/v1/orders', { token: nora, json });
    expect(placed.status).toBe(201);
    expect(placed.json()).toMatchObject({ data: { status: 'pending', coupon: 'SPRING10', total: 31.72 } });

    const number = /"number":"([^"]+)"/.exec(placed.text)?.[1] ?? '';
    expect(existsSync(join(shop.dir, 'storage/app/warehouse', `${number}.json`)), 'written by the job').toBe(true);
    expect(shop.log(), 'sent by the listener').toContain(`Subject: Your order ${number}`);

    const shipped = await visitor.send('POST', `/api/v1/admin/orders/${number}/ship`, { token: admin });
    expect(shipped.json()).toMatchObject({ data: { status: 'shipped' } });
    expect(shop.log(), 'sent by the notification').toContain(`Subject: Order ${number} is on its way`);

    const late = await visitor.send('POST', `/api/v1/orders/${number}/cancel`, { token: nora });
    expect([late.status, late.json()]).toEqual([409, { message: 'Too late, the parcel is on its way.' }]);
  });

  test('a product is created, changed, given a picture and deleted', async () => {
    visitor = visit(shop.url);
    const json = { name: 'Rooibos', sku: 'tea-3001', category_id: 1, price_cents: 800, stock: 5, tags: ['Red'] };
    const created = await visitor.send('POST', '/api/v1/admin/products', { token: admin, json });
    expect(created.status).toBe(201);
    expect(created.json()).toMatchObject({ data: { sku: 'TEA-3001', slug: 'rooibos', price: 8 } });
    const location = new URL(created.headers.get('location') ?? '').pathname;
    const product = location.replace('/v1/', '/v1/admin/');

    const changed = await visitor.send('PATCH', product, { token: admin, json: { price_cents: 750 } });
    expect(changed.json()).toMatchObject({ data: { price: 7.5, tags: ['red'] } });

    const picture = new File([onePixel], 'pot.gif', { type: 'image/gif' });
    const uploaded = await visitor.send('POST', `${product}/image`, { token: admin, form: { image: picture } });
    expect(uploaded.json()).toMatchObject({ original: 'pot.gif', size: onePixel.length });
    expect(readdirSync(join(shop.dir, 'storage/app/public/products'))).toHaveLength(1);

    const refused = await visitor.send('POST', `${product}/image`, { token: admin, json: {} });
    expect([refused.status, refused.json()]).toMatchObject([422, { errors: { image: ['Please fill in image.'] } }]);

    expect((await visitor.send('DELETE', product, { token: admin })).status).toBe(204);
    expect((await visitor.send('GET', location, { json: undefined })).status).toBe(404);
  });

  test('a cart is kept in the session, and its message shown once', async () => {
    visitor = visit(shop.url);
    await visitor.send('GET', '/products/assam-mangalam');
    const form = { _token: visitor.field('_token'), product_id: '1', quantity: '3' };
    const added = await visitor.send('POST', '/cart', { form });
    expect([added.status, added.headers.get('location')]).toEqual([302, `${shop.url}/cart`]);

    const cart = (await visitor.send('GET', '/cart')).text;
    expect(cart).toContain('<p class="status">Assam Mangalam is in your cart.</p>');
    expect(cart).toContain('<td class="total">43.60 EUR</td>');
    expect((await visitor.send('GET', '/cart')).text).not.toContain('class="status"');

    const removal = { _token: visitor.field('_token'), _method: 'DELETE' };
    expect((await visitor.send('POST', '/cart/1', { form: removal })).status).toBe(302);
    expect((await visitor.send('GET', '/cart')).text).toContain('It is empty.');
  });

  test('a form that fails goes back with its errors and its input', async () => {
    visitor = visit(shop.url);
    await visitor.send('GET', '/contact');
    const form = { _token: visitor.field('_token'), name: 'Kim', email: 'kim', message: 'Hello tea people' };
    const sent = await visitor.send('POST', '/contact', { form, headers: { referer: `${shop.url}/contact` } });
    expect([sent.status, sent.headers.get('location')]).toEqual([302, `${shop.url}/contact`]);
    const page = (await visitor.send('GET', '/contact')).text;
    expect(page).toContain('<li>Email has to be an email address.</li>');
    expect(page).toContain('<input name="email" value="kim">');
  });

  test('a message with a file reaches the team', async () => {
    visitor = visit(shop.url);
    await visitor.send('GET', '/contact');
    const attachment = new File(['my list'], 'list.txt', { type: 'text/plain' });
    const form = {
      _token: visitor.field('_token'),
      name: 'K <i>',
      email: 'k@example.com',
      message: 'Hello tea people',
      attachment,
    };
    expect((await visitor.send('POST', '/contact', { form })).status).toBe(302);
    expect((await visitor.send('GET', '/contact')).text).toContain('Thank you K &amp;lt;i&amp;gt;, we will write');
    expect(readdirSync(join(shop.dir, 'storage/app/contact'))).toEqual([expect.stringMatching(/^\d+-list\.txt$/)]);
  });

  test('an admin logs in, comes back to the page asked for, and downloads the orders', async () => {
    visitor = visit(shop.url);
    await visitor.send('GET', '/admin/categories');
    await visitor.send('GET', '/login');
    const form = { _token: visitor.field('_token'), email: 'admin@kettle-and-leaf.example', password: 'wrong' };
    await visitor.send('POST', '/login', { form, headers: { referer: `${shop.url}/login` } });
    expect((await visitor.send('GET', '/login')).text).toContain('<li>Wrong email address or password.</li>');

    const right = await visitor.send('POST', '/login', { form: { ...form, password: 'secret-tea' } });
    expect([right.status, right.headers.get('location')]).toEqual([302, `${shop.url}/admin/categories`]);
    expect((await visitor.send('GET', '/admin/categories')).text).toContain('Log out Ada');

    const csv = await visitor.send('GET', '/admin/export/orders');
    expect(csv.headers.get('content-disposition')).toMatch(/attachment; filename=orders-\d{4}-\d\d-\d\d\.csv/);
    expect(csv.text).toMatch(/^number,customer,status,total,date\n210401-AAAAAA,nora@example\.com,paid,17\.80,/);
  });

  test('the console command reports low stock', async () => {
    const run = await shop.artisan('shop:stock-report --limit=4');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/TEA-2002 \| Gunpowder +\| Green tea \| 0/);
  });

  test('nothing of PHP or Laravel went wrong on the way', () => {
    expect(shop.log()).not.toMatch(/local\.(ERROR|CRITICAL)|PHP (Deprecated|Warning|Fatal)/);
  });
});

async function checkExample({ request, status, headers = {}, text, json }: Example): Promise<void> {
  const [method, path, sending = path.startsWith('/api/') ? apiClient : {}] = request;
  const answer = await visit(shop.url).send(method, path, sending);
  expect(answer.status, answer.text).toBe(status);
  expect(Object.fromEntries(answer.headers)).toMatchObject(headers);
  if (text !== undefined) expect(answer.text).toContain(text);
  if (json !== undefined) expect(answer.json()).toMatchObject(json);
}

const apiClient: Sending = { headers: { accept: 'application/json' } };

const onePixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
