/**
 * What the converted shop is asked, beside the real one. Requests of one run follow each other: what one changes, the next
 * ones see.
 */
export interface ShopRequest {
  readonly method: string;
  readonly path: string;
  /** `nora`, `tom`, `admin`: whose token is sent. */
  readonly as?: 'nora' | 'tom' | 'admin';
  readonly json?: unknown;
  readonly form?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const get = (path: string, as?: ShopRequest['as']): ShopRequest => ({ method: 'GET', path, ...(as && { as }) });
const send = (method: string, path: string, json: unknown, as?: ShopRequest['as']): ShopRequest => ({
  ...{ method, path, json },
  ...(as && { as }),
});

const address = { name: 'Nora Norden', street: 'Elm Road 3', zip: '10115', city: 'Berlin' };
const product = {
  ...{ category_id: 1, sku: 'NEW-1000', name: 'New Tea', price_cents: 990, stock: 5 },
};

export const REQUESTS: readonly ShopRequest[] = [
  // Lists, pages and filters.
  get('/api/v1/products'),
  get('/api/v1/products?page=2'),
  get('/api/v1/products?per_page=2'),
  get('/api/v1/products?per_page=2&page=2'),
  get('/api/v1/products?per_page=100'),
  get('/api/v1/products?per_page=abc'),
  get('/api/v1/products?q=tea'),
  get('/api/v1/products?q=%20tea%20'),
  get('/api/v1/products?q='),
  get('/api/v1/products?category=black-tea'),
  get('/api/v1/products?category=none'),
  get('/api/v1/products?in_stock=1'),
  get('/api/v1/products?in_stock=on'),
  get('/api/v1/products?in_stock=0'),
  get('/api/v1/products?max_price=10'),
  get('/api/v1/products?max_price=0'),
  get('/api/v1/products?sort=price_cents'),
  get('/api/v1/products?sort=price_cents&desc=1'),
  get('/api/v1/products?sort=nonsense'),
  get('/api/v1/products?sort=name&desc'),
  get('/api/v1/products/1'),
  get('/api/v1/products/2/'),
  get('/api/v1/products/999'),
  get('/api/v1/products/abc'),
  get('/api/v1/products/1/reviews'),
  get('/api/v1/products/999/reviews'),
  get('/api/v1/suggest'),
  get('/api/v1/suggest?term=a'),
  get('/api/v1/suggest?term=As'),
  get('/api/v1/suggest?term=%20Gl%20'),
  get('/api/v1/suggest?term=zzz'),
  get('/api/v1/categories'),
  get('/api/v1/categories/tea'),
  get('/api/v1/categories/nothing'),
  // Nothing there, or not this way.
  get('/api/v1/nothing'),
  get('/api/nothing/at/all'),
  send('POST', '/api/v1/products', {}),
  send('DELETE', '/api/v1/products/1', {}),
  send('PUT', '/api/v1/suggest', {}),
  send('PATCH', '/api/ping', {}),
  // Who is not known, or not allowed.
  get('/api/v1/me'),
  get('/api/v1/orders'),
  get('/api/v1/orders/1'),
  send('POST', '/api/v1/orders', {}),
  send('POST', '/api/v1/orders/1/cancel', {}),
  send('POST', '/api/v1/logout', {}),
  send('POST', '/api/v1/products/1/reviews', {}),
  send('DELETE', '/api/v1/reviews/1', {}),
  get('/api/v1/admin/stats'),
  get('/api/v1/admin/stats', 'nora'),
  send('POST', '/api/v1/admin/products', product, 'nora'),
  send('POST', '/api/v1/admin/products', {}),
  send('DELETE', '/api/v1/admin/products/1', {}, 'tom'),
  send('POST', '/api/v1/admin/orders/1/ship', {}, 'tom'),
  { method: 'GET', path: '/api/v1/me', headers: { Authorization: 'Bearer wrong' } },
  { method: 'GET', path: '/api/v1/me?api_token=nora-token' },
  get('/api/v1/me', 'nora'),
  get('/api/v1/me', 'admin'),
  // Registering and logging in.
  send('POST', '/api/v1/register', {}),
  send('POST', '/api/v1/register', { name: '', email: 'x', password: 'short' }),
  send('POST', '/api/v1/register', {
    name: 'A',
    email: 'nora@example.com',
    password: 'long enough',
    password_confirmation: 'long enough',
  }),
  send('POST', '/api/v1/register', {
    name: 'A',
    email: 'new@example.com',
    password: 'long enough',
    password_confirmation: 'other',
  }),
  send('POST', '/api/v1/register', {
    name: 'x'.repeat(101),
    email: 'new@example.com',
    password: 'long enough',
    password_confirmation: 'long enough',
  }),
  send('POST', '/api/v1/register', { name: ['a'], email: 5, password: true }),
  send('POST', '/api/v1/login', {}),
  send('POST', '/api/v1/login', { email: 'nora@example.com' }),
  send('POST', '/api/v1/login', { email: 'no mail', password: 'x' }),
  send('POST', '/api/v1/login', { email: 'nora@example.com', password: 'wrong' }),
  send('POST', '/api/v1/login', { email: 'nobody@example.com', password: 'wrong' }),
  { method: 'POST', path: '/api/v1/login', form: 'email=no&password=', headers: { Accept: 'application/json' } },
  // Reviews.
  send('POST', '/api/v1/products/1/reviews', {}, 'admin'),
  send('POST', '/api/v1/products/1/reviews', { rating: 9, body: 'x' }, 'admin'),
  send('POST', '/api/v1/products/1/reviews', { rating: '4.5', body: 'x'.repeat(30) }, 'admin'),
  send('POST', '/api/v1/products/2/reviews', { rating: 4, body: 'A very fine tea, I drink it often.' }, 'admin'),
  send('POST', '/api/v1/products/999/reviews', { rating: 4, body: 'A very fine tea, I drink it often.' }, 'admin'),
  send('DELETE', '/api/v1/reviews/abc', {}, 'nora'),
  send('DELETE', '/api/v1/reviews/999', {}, 'nora'),
  send('DELETE', '/api/v1/reviews/2', {}, 'nora'),
  send('DELETE', '/api/v1/reviews/1', {}, 'nora'),
  // Orders.
  get('/api/v1/orders', 'nora'),
  get('/api/v1/orders?status=paid', 'nora'),
  get('/api/v1/orders?status=none', 'nora'),
  get('/api/v1/orders', 'tom'),
  get('/api/v1/orders/1', 'nora'),
  get('/api/v1/orders/1', 'tom'),
  get('/api/v1/orders/999', 'nora'),
  send('POST', '/api/v1/orders', {}, 'nora'),
  send('POST', '/api/v1/orders', { items: [] }, 'nora'),
  send('POST', '/api/v1/orders', { items: 'x', address: 'y' }, 'nora'),
  send('POST', '/api/v1/orders', { items: [{}], address }, 'nora'),
  send(
    'POST',
    '/api/v1/orders',
    {
      items: [
        { product_id: 999, quantity: 0 },
        { product_id: 1, quantity: 21 },
      ],
      address,
    },
    'nora',
  ),
  send(
    'POST',
    '/api/v1/orders',
    { items: [{ product_id: 1, quantity: 1 }], address: { ...address, zip: '1' } },
    'nora',
  ),
  send('POST', '/api/v1/orders', { items: [{ product_id: '1', quantity: '2' }], address: {}, note: 5 }, 'nora'),
  send('POST', '/api/v1/orders', { items: [{ product_id: 1, quantity: 1 }], address, coupon: 'NONE' }, 'nora'),
  send('POST', '/api/v1/orders', { items: [{ product_id: 1, quantity: 1 }], address, coupon: 'OLD' }, 'nora'),
  send('POST', '/api/v1/orders/1/cancel', {}, 'tom'),
  send('POST', '/api/v1/orders/1/cancel', {}, 'nora'),
  // The administrator.
  send('POST', '/api/v1/admin/products', {}, 'admin'),
  send('POST', '/api/v1/admin/products', { ...product, sku: 'bad sku', price_cents: 0 }, 'admin'),
  send('POST', '/api/v1/admin/products', { ...product, category_id: 999, tags: ['a', 'a'], options: [{}] }, 'admin'),
  send('POST', '/api/v1/admin/products', { ...product, sku: 'TEA-1001' }, 'admin'),
  send('POST', '/api/v1/admin/products', { ...product, published_at: 'not a date', is_active: 'maybe' }, 'admin'),
  send('PATCH', '/api/v1/admin/products/3', {}, 'admin'),
  send('PATCH', '/api/v1/admin/products/999', { name: 'X' }, 'admin'),
  send('PATCH', '/api/v1/admin/products/3', { price_cents: 'x' }, 'admin'),
  send('DELETE', '/api/v1/admin/products/999', {}, 'admin'),
  send('POST', '/api/v1/admin/products/1/image', {}, 'admin'),
  send('POST', '/api/v1/admin/products/abc/image', {}, 'admin'),
  // Redirects and sessions of the pages.
  get('/shop'),
  get('/admin/categories'),
  get('/admin/export/orders'),
  get('/healthz'),
  { method: 'POST', path: '/logout', form: '' },
  { method: 'DELETE', path: '/cart/1', form: '' },
];
