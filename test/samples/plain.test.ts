/** The sample site without a framework runs on the real PHP and answers as its visitors and its warden expect. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PhpServer, startPhp } from '../support/php.ts';
import { requirePart } from '../support/requirements.ts';
import { visit } from './visitor.ts';

let site: PhpServer;
let data: string;

describe.skipIf(!requirePart('php'))('the plain sample site', () => {
  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'laragin-plain-'));
    site = await startPhp({ docroot: join(import.meta.dirname, '../fixtures/plain'), env: { DATA_DIR: data } });
  });
  afterAll(async () => {
    await site?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  test('the guestbook takes an entry, thanks once and remembers the name', async () => {
    const visitor = visit(site.url);
    expect((await visitor.send('GET', '/')).text).toContain('<b>Hilde</b> <i>13.09.2020</i>');
    const form = { token: visitor.field('token'), name: 'Jo & Co', message: 'Nice\nplace' };
    const written = await visitor.send('POST', '/index.php', { form });
    expect([written.status, written.headers.get('location')]).toEqual([302, 'index.php#entries']);
    const page = (await visitor.send('GET', '/index.php')).text;
    expect(page).toContain('<p class="flash">Thank you, Jo &amp; Co!</p>');
    expect(page).toContain('<p>Nice<br />\nplace</p>');
    expect(visitor.field('name')).toBe('Jo &amp; Co');
    expect((await visitor.send('GET', '/index.php')).text).not.toContain('class="flash"');
  });

  test('the guestbook refuses an empty entry and a foreign form', async () => {
    const visitor = visit(site.url);
    await visitor.send('GET', '/');
    const form = { token: visitor.field('token'), name: '', message: 'see http://spam.example' };
    const refused = await visitor.send('POST', '/', { form });
    expect(refused.status).toBe(200);
    expect(refused.text).toContain('Please tell us your name.</p>\n<p class="error">No links please.');
    const foreign = await visitor.send('POST', '/', { form: { ...form, token: 'x' } });
    expect([foreign.status, foreign.text]).toEqual([400, 'The form has expired, please go back and try again.']);
  });

  test('products are listed, sorted, searched and exported', async () => {
    const visitor = visit(site.url);
    expect((await visitor.send('GET', '/products.php?sort=price')).text).toMatch(
      /Apple[\s\S]+Pumpkin &lt;large&gt;[\s\S]+Honey/,
    );
    expect((await visitor.send('GET', '/products.php?q=nothing')).text).toContain('Nothing found.');
    const csv = await visitor.send('GET', '/products.php?q=hon&format=csv');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.text).toBe('2;Honey;6.00\n');
  });

  const api: readonly [method: string, path: string, json: object | undefined, status: number, body: object][] = [
    ['GET', '/api.php', undefined, 200, { count: 3, products: [{ id: 1, price: 2.5 }, { price: 6 }, {}] }],
    ['GET', '/api.php?action=product&id=2', undefined, 200, { id: 2, name: 'Honey', price: 6 }],
    ['GET', '/api.php?action=product', undefined, 400, { error: 'id is missing' }],
    ['GET', '/api.php?action=product&id=9', undefined, 404, { error: 'no such product' }],
    ['GET', '/api.php?action=add', undefined, 405, { error: 'use POST' }],
    ['POST', '/api.php?action=add', { name: 'Leek' }, 422, { error: 'name and price are needed' }],
    ['POST', '/api.php?action=add', { name: 'Leek', price: '1.5' }, 201, { id: 4 }],
    ['GET', '/api.php?action=whoami&via=gate', undefined, 200, { ip: '127.0.0.1', via: 'gate', name: null }],
    ['GET', '/api.php?action=dance', undefined, 404, { error: 'unknown action dance' }],
  ];
  for (const [method, path, json, status, body] of api) {
    test(`${method} ${path} answers ${status}`, async () => {
      const answer = await visit(site.url).send(method, path, { json });
      expect(answer.status, answer.text).toBe(status);
      expect(answer.headers.get('content-type')).toBe('application/json');
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.json()).toMatchObject(body);
    });
  }

  test('the warden logs in, uploads a picture and logs out', async () => {
    const visitor = visit(site.url);
    expect((await visitor.send('GET', '/upload.php')).headers.get('location')).toBe('login.php');
    const wrong = await visitor.send('POST', '/login.php', { form: { user: 'warden', password: 'weeds' } });
    expect([wrong.status, wrong.text]).toEqual([401, expect.stringContaining('Wrong user or password.')]);
    const right = await visitor.send('POST', '/login.php', { form: { user: 'warden', password: 'compost' } });
    expect([right.status, right.headers.get('location')]).toEqual([302, '/upload.php']);

    const text = new File(['x'], 'notes.txt');
    await visitor.send('POST', '/upload.php', { form: { product: '2', picture: text } });
    expect((await visitor.send('GET', '/upload.php')).text).toContain('Only pictures please.');
    expect((await visitor.send('GET', '/picture.php?id=2')).status).toBe(404);

    const picture = new File([onePixel], 'Honey.GIF', { type: 'image/gif' });
    await visitor.send('POST', '/upload.php', { form: { product: '2', picture } });
    expect((await visitor.send('GET', '/upload.php')).text).toContain('Saved Honey.GIF.');
    const served = await visitor.send('GET', '/picture.php?id=2');
    expect([served.status, served.headers.get('content-type')]).toEqual([200, 'image/gif']);
    expect(served.headers.get('content-length')).toBe(String(onePixel.length));

    expect((await visitor.send('GET', '/login.php?logout=1')).headers.get('location')).toBe('index.php');
    expect((await visitor.send('GET', '/upload.php')).status).toBe(302);
  });

  test('PHP warned of nothing', () => {
    expect(site.log()).not.toMatch(/PHP (Deprecated|Notice|Warning|Fatal)/);
  });
});

const onePixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
