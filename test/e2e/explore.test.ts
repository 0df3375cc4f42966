import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import { files, placeIn, prepareShop } from './support/shop.ts';
import { startVSCode } from './support/vscode.ts';
import { packVsix } from './support/vsix.ts';
it('x', async () => {
  const home = mkdtempSync(join(tmpdir(), 'laragin-x-'));
  const t0 = performance.now();
  const log = (...a: unknown[]) => appendFileSync('/tmp/x.log', `${Math.round(performance.now() - t0)} ${a.map(x => typeof x === "string" ? x.slice(0,2500) : JSON.stringify(x)).join(" ")}\n`);
  const step = async (name: string, f: () => Promise<unknown>) => { try { log(name, await f()); } catch (e) { log(name, 'FAILED', String(e).slice(0, 600)); } };
  const vsix = packVsix(join(import.meta.dirname, '../..'), join(home, 'l.vsix'), ['--allow-unused-files-pattern']);
  const wb = await startVSCode({ folder: prepareShop(home), vsix: [vsix], ...(JSON.parse(process.env.XOPT ?? '{}')) });
  log('started');
  try {
    wb.page.on('console', (m) => log('console', m.type(), m.text()));
    wb.page.on('worker', (w) => log('worker', w.url()));
    wb.page.on('requestfailed', (r) => log('reqfailed', r.url(), r.failure()?.errorText));
    wb.page.on('response', (r) => { if (r.status() >= 400 || r.url().includes('laragin')) log('resp', r.status(), r.url()); });
    await wb.open(files.script);
    const at = (s: string) => placeIn(wb.folder, files.script, s);
    await step('hover', async () => wb.hoverAt(...at("$_G|ET['q']"), /Gin/));
    await wb.runCommand('laragin: Show Output');
    await new Promise(r => setTimeout(r, 1500));
    await wb.screenshot('x-web');
  } finally { await wb.dispose(); }
}, 200000);
