/**
 * What the extension knows of a whole application, as a person meets it: the endpoints in the side bar, hovers over
 * relations and over names in Blade. In the extension host of Node, in the browser's, and without a Laravel application.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requirePart } from '../support/requirements.ts';
import { placeIn, prepareShop } from './support/shop.ts';
import { clickRow, openSideBar, toggleRow, treeRows } from './support/tree.ts';
import { startVSCode, type VSCodeOptions, type Workbench } from './support/vscode.ts';
import { extensionVsix } from './support/vsix.ts';

const runs = [requirePart('vscode'), requirePart('chromium')].every(Boolean);

describe.skipIf(!runs)('the endpoints of an application', () => {
  const vscode = startFor({}, prepareShop);

  it('stand in the side bar, by route file', async () => {
    await vscode().open('routes/api.php');
    await openSideBar(vscode().page, 'laragin');
    const rows = await treeRows(vscode().page, /^GET \/$/);
    expect(rows[0]).toMatchObject({ label: expect.stringMatching(/^routes\//), level: 1 });
    expect(rows).toContainEqual({ label: 'GET /', description: 'home', level: 2 });
    await vscode().screenshot('endpoints');
  });

  it('unfold to what they are made of', async () => {
    const label = 'POST /api/v1/orders';
    await toggleRow(vscode().page, label);
    await treeRows(vscode().page, /^emails\.receipt$/);
    const rows = await treeRows(vscode().page, /^auth:api$/);
    const parts = rows.filter(({ level }) => level === 3).map((row) => row.label);
    expect(parts.slice(0, 5)).toEqual(['api', 'auth:api', 'OrderController@store', 'StoreOrderRequest', 'Order']);
    expect(parts).toEqual(expect.arrayContaining(['SendOrderToWarehouse', 'OrderPlaced', 'OrderReceipt']));
    await vscode().screenshot('endpoints-parts');
  });

  it('open the code of a part, and the route itself', async () => {
    await clickRow(vscode().page, 'OrderController@store');
    expect(await vscode().activeTab(/OrderController/)).toBe('OrderController.php');
    const [line] = placeIn(vscode().folder, 'app/Http/Controllers/Api/OrderController.php', 'function st|ore(');
    expect(await vscode().statusBar(/^Ln /)).toEqual(expect.arrayContaining([expect.stringContaining(`Ln ${line},`)]));
    await clickRow(vscode().page, 'POST /api/v1/orders');
    expect(await vscode().activeTab(/api/)).toBe('api.php');
  });

  it('follow the route file while it is edited', async () => {
    await toggleRow(vscode().page, 'routes/api.php');
    await vscode().runCommand('View: Close All Editors');
    await vscode().open('routes/web.php');
    await vscode().press('Control+End');
    await vscode().type("\nRoute::view('/imprint', 'about');\n");
    await treeRows(vscode().page, /^GET \/imprint$/);
  });

  it('hovers over a relation', async () => {
    const file = 'app/Services/OrderService.php';
    await vscode().open(file);
    const hover = await vscode().hoverAt(...placeIn(vscode().folder, file, 'foreach ($order->it|ems'), /Order::items/);
    expect(hover).toContain('hasMany App\\Models\\OrderItem');
    await vscode().screenshot('hover-relation');
  });

  it('hovers over the name of a route in a Blade template', async () => {
    const file = 'resources/views/partials/product-card.blade.php';
    await vscode().open(file);
    const hover = await vscode().hoverAt(...placeIn(vscode().folder, file, "route('products.sh|ow'"), /ShopController/);
    expect(hover).toContain('GET /products/{product');
    await vscode().screenshot('hover-blade');
  });

  it('was quiet', async () => {
    expect(await vscode().notifications()).toEqual([]);
    expect(vscode().log('laragin')).not.toMatch(/\[(error|warning)\]/);
  });
});

describe.skipIf(!runs)("the endpoints in the browser's extension host", () => {
  const vscode = startFor({ userSettings: { 'remote.extensionKind': { 'laragin.laragin': ['web'] } } }, prepareShop);

  it('stand in the side bar and unfold', async () => {
    await vscode().open('routes/api.php');
    await openSideBar(vscode().page, 'laragin');
    await treeRows(vscode().page, /^POST \/api\/v1\/orders$/);
    await toggleRow(vscode().page, 'POST /api/v1/orders');
    await treeRows(vscode().page, /^OrderController@store$/);
    expect(vscode().processes(/server\.node\.js/)).toEqual([]);
    await vscode().screenshot('endpoints-browser');
  });
});

describe.skipIf(!runs)('PHP without Laravel', () => {
  const vscode = startFor({}, (home) => {
    const folder = join(home, 'plain');
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.php'), "<?php\necho $_GET['q'];\n");
    return folder;
  });

  it('has a view that says so', async () => {
    await vscode().open('index.php');
    await openSideBar(vscode().page, 'laragin');
    const welcome = vscode().page.locator('.welcome-view-content:visible').filter({ hasText: 'no routes' });
    await welcome.waitFor();
    expect(await welcome.getByText('Show Migration Report').count()).toBe(1);
    await vscode().screenshot('endpoints-none');
  });
});

/** One window for a group of tests: started before the first, closed after the last. */
function startFor(options: Omit<VSCodeOptions, 'folder' | 'vsix'>, prepare: (home: string) => string): () => Workbench {
  const home = mkdtempSync(join(tmpdir(), 'laragin-endpoints-'));
  let started: Workbench | undefined;
  beforeAll(async () => {
    started = await startVSCode({ ...options, folder: prepare(home), vsix: [extensionVsix(home)] });
  });
  afterAll(async () => {
    await started?.dispose();
    rmSync(home, { recursive: true, force: true });
  });
  return () => {
    if (started === undefined) throw new Error('VS Code has not been started.');
    return started;
  };
}
