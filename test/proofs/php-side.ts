/**
 * The PHP of the proofs, served by real PHP: plain proofs as files of one site, Laravel proofs as routes of one real
 * kernel. The header of a request chooses the proof; no proof sees it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startLaravelKernel } from '../support/laravel.ts';
import { startPhp } from '../support/php.ts';

export interface PhpSide {
  readonly url: string;
  stop(): Promise<void>;
}

export interface PhpProof {
  readonly name: string;
  readonly php: string;
}

/** Environment that proofs of `getenv` and `env()` read, on both sides. */
export const PROOF_ENV: Readonly<Record<string, string>> = {
  PROOF_NAME: 'tea shop',
  PROOF_EMPTY: '',
  PROOF_NUMBER: '42',
  PROOF_FLAG: 'true',
};

export async function startPlainSide(dir: string, proofs: readonly PhpProof[]): Promise<PhpSide> {
  mkdirSync(dir, { recursive: true });
  for (const { name, php } of proofs)
    writeFileSync(join(dir, `${name}.php`), php.startsWith('<?php') ? php : `<?php\n${php}\n`);
  const router = join(dir, 'router.php');
  writeFileSync(router, PLAIN_ROUTER);
  return startPhp({ docroot: dir, router, env: { ...PROOF_ENV, PROOF_VIEWS: join(import.meta.dirname, 'views') } });
}

/** Included at the top level, so that a proof's variables are globals, as in a site of files. */
const PLAIN_ROUTER = `<?php
$GLOBALS['__proof'] = basename($_SERVER['HTTP_X_LARAGIN_PROOF'] ?? '');
unset($_SERVER['HTTP_X_LARAGIN_PROOF']);
require __DIR__ . '/' . $GLOBALS['__proof'] . '.php';
`;

export async function startLaravelSide(dir: string, schema: string, proofs: readonly PhpProof[]): Promise<PhpSide> {
  const routes = join(dir, 'proofs');
  mkdirSync(routes, { recursive: true });
  for (const { name, php } of proofs) writeFileSync(join(routes, `${name}.php`), routeFile(php));
  const routesFile = join(routes, 'routes.php');
  writeFileSync(routesFile, laravelRoutes(schema));
  const viewsDir = join(import.meta.dirname, 'views');
  return startLaravelKernel({ routesFile, tempDir: join(dir, 'kernel'), viewsDir, env: PROOF_ENV });
}

/** PHP's server boots the kernel for each request, so only the routes of the proof that is asked for are registered. */
function laravelRoutes(schema: string): string {
  return `<?php
use Illuminate\\Support\\Facades\\Cache;
use Illuminate\\Support\\Facades\\DB;

$proof = basename($_SERVER['HTTP_X_LARAGIN_PROOF'] ?? '');
request()->headers->remove('X-Laragin-Proof');
request()->server->remove('HTTP_X_LARAGIN_PROOF');
unset($_SERVER['HTTP_X_LARAGIN_PROOF']);
if (str_starts_with($proof, 'reset')) {
    Illuminate\\Support\\Facades\\Route::any('/', function () {
        foreach (DB::select("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'") as $table) {
            DB::unprepared("DROP TABLE \\"$table->name\\"");
        }
        DB::unprepared(${JSON.stringify(schema).replaceAll('$', '\\$')});
        Cache::flush();
        return 'reset';
    });
} else {
    require __DIR__ . "/$proof.php";
}
`;
}

/** A proof is the body of a closure; one that registers routes itself stands as it is. */
function routeFile(php: string): string {
  const lines = php.split('\n');
  const uses = lines.filter((line) => /^use [\w\\]+( as \w+)?;/.test(line));
  const rest = lines.filter((line) => !uses.includes(line)).join('\n');
  const head = `<?php\n${uses.join('\n')}\n`;
  if (/^\s*Route::/m.test(rest)) return `${head}use Illuminate\\Support\\Facades\\Route;\n${rest}\n`;
  return `${head}Illuminate\\Support\\Facades\\Route::any('{path?}', function (Illuminate\\Http\\Request $request) {\n${rest}\n})->where('path', '.*');\n`;
}
