import { describe, expect, it } from 'vitest';
import { readMigration } from '../../../server/src/laravel/schema/read-migration.ts';
import type { AppSettings } from '../../../server/src/laravel/schema/resolve.ts';
import { findColumn, findTable, type Schema } from '../../../server/src/laravel/schema/schema.ts';
import type { Literal } from '../../../server/src/php/literal.ts';
import { resolveNames } from '../../../server/src/php/names.ts';
import { parsePhp } from '../../../server/src/syntax/php/parse.ts';
import { testGrammars } from '../../support/grammars.ts';
import { filesBelow, readApplication } from './read-application.ts';

const HEAD = `<?php
use Illuminate\\Database\\Migrations\\Migration;
use Illuminate\\Database\\Schema\\Blueprint;
use Illuminate\\Support\\Facades\\DB;
use Illuminate\\Support\\Facades\\Schema;
use App\\Models\\User;
use App\\Status;
`;

/** One file after the other, each with this body of `up()`. */
async function schemaOf(bodies: readonly string[], app: AppSettings = {}, more = ''): Promise<Schema> {
  const files = bodies.map((body, at) => ({
    path: `database/migrations/2020_01_0${at}_000000_step.php`,
    text: `${HEAD} return new class extends Migration { public function up() { ${body} } };`,
  }));
  const models = { path: 'app/Models/User.php', text: `<?php namespace App\\Models; ${more}` };
  return (await readApplication([...files, models], app)).schema;
}

/** `name:type`, a question mark for what may be null. */
function printed(schema: Schema): readonly string[] {
  return schema.tables.map(({ name, columns, partial }) => {
    const texts = columns.map((column) => `${column.name}:${column.type}${column.nullable ? '?' : ''}`);
    return `${name}${partial ? '…' : ''}(${texts.join(' ')})`;
  });
}

function messages(schema: Schema): readonly string[] {
  return schema.problems.map(({ message }) => message);
}

const text = (key: string, value: string): AppSettings => ({
  config: (asked): Literal | undefined => (asked === key ? value : undefined),
});

describe('tables', () => {
  const cases: readonly (readonly [
    title: string,
    bodies: readonly string[],
    want: readonly string[],
    app?: AppSettings,
  ])[] = [
    [
      'named by config entries',
      ["Schema::create(config('permission.table_names.roles'), fn (Blueprint $t) => $t->id());"],
      ['roles(id:bigInteger)'],
      text('permission.table_names.roles', 'roles'),
    ],
    [
      'named by an array of config entries',
      [
        `$names = config('permission.table_names');
        if (empty($names)) { throw new \\Exception('no'); }
        Schema::create($names['roles'] ?? 'x', function (Blueprint $t) { $t->id(); });`,
      ],
      ['roles(id:bigInteger)'],
      text('permission.table_names.roles', 'roles'),
    ],
    [
      'named by the default of a config entry',
      ["Schema::create(config('a.b', 'things'), fn (Blueprint $t) => $t->id());"],
      ['things(id:bigInteger)'],
    ],
    [
      'of a model',
      ['Schema::create((new User)->getTable(), fn (Blueprint $t) => $t->foreignIdFor(User::class)->constrained());'],
      ['people(user_id:bigInteger)'],
    ],
    [
      'with columns behind others in MySQL',
      [
        "Schema::create('a', function (Blueprint $t) { $t->id(); $t->string('z'); });",
        "Schema::table('a', function (Blueprint $t) { $t->string('b')->after('id'); $t->string('first')->first(); });",
      ],
      ['a(first:string id:bigInteger b:string z:string)'],
    ],
    [
      'by conditions that see them as they were before',
      [
        "Schema::create('a', function (Blueprint $t) { $t->id(); $t->string('b'); $t->string('c'); });",
        `Schema::table('a', function (Blueprint $t) {
          if (Schema::hasColumn('a', 'b')) { $t->renameColumn('b', 'd'); }
          if (Schema::hasColumn('a', 'b')) { $t->renameColumn('c', 'e'); } });`,
      ],
      ['a(id:bigInteger d:string e:string)'],
    ],
    [
      'with what a failing guard passes by',
      ["if (! $this->ready()) { return; } Schema::create('a', fn (Blueprint $t) => $t->id());"],
      ['a(id:bigInteger)'],
    ],
    [
      'that other means of getting a builder make',
      [
        `$schema = DB::connection('x')->getSchemaBuilder(); $schema->create('a', function ($t) { $t->id(); });
        app('db.schema')->create('b', function ($t) { $t->id(); });
        $this->whatever->create('c', function (Blueprint $t) { $t->id(); });
        $this->whatever->create('d', function ($t) { $t->id(); });`,
      ],
      ['a(id:bigInteger)', 'b(id:bigInteger)', 'c(id:bigInteger)'],
    ],
    [
      'of packages, as far as they are changed',
      ["Schema::table('oauth_clients', fn (Blueprint $t) => $t->string('provider')->nullable());"],
      ['oauth_clients…(provider:string?)'],
    ],
    [
      'with a macro of a package',
      ["Schema::create('a', function (Blueprint $t) { $t->id(); $t->userstamps(); });"],
      ['a…(id:bigInteger)'],
    ],
    [
      'renamed and dropped',
      ["Schema::create('a', fn (Blueprint $t) => $t->id()); Schema::rename('a', 'b'); Schema::drop('b');"],
      [],
    ],
    [
      'with keys of the chosen kind',
      ["Schema::create('a', fn (Blueprint $t) => $t->nullableMorphs('of'));"],
      ['a(of_type:string? of_id:uuid?)'],
      { morphKey: 'uuid' },
    ],
  ];
  const model = "class User extends \\Illuminate\\Database\\Eloquent\\Model { protected $table = 'people'; }";
  for (const [title, bodies, want, app] of cases)
    it(title, async () => expect(printed(await schemaOf(bodies, app, model))).toEqual(want));
});

describe('problems are named', () => {
  const cases: readonly (readonly [title: string, body: string, want: readonly string[]])[] = [
    [
      'a table without a name',
      'Schema::create($this->name(), fn (Blueprint $t) => $t->id());',
      ['the name of this table is not in the sources'],
    ],
    [
      'a table twice',
      "foreach ([1, 2] as $n) Schema::create('a', fn (Blueprint $t) => $t->id());",
      ['the table a is there already'],
    ],
    [
      'a column twice',
      "Schema::create('a', function (Blueprint $t) { $t->id(); $t->string('id'); });",
      ['the column a.id is there already'],
    ],
    [
      'SQL',
      "DB::statement('ALTER TABLE missing ADD b int');",
      ['this SQL is not understood: "ALTER TABLE missing ADD b int"'],
    ],
    [
      'SQL that is put together',
      'DB::statement("ALTER TABLE " . $this->name());',
      ['this SQL is not understood: ["ALTER TABLE ",{"kind":"unknown"}]'],
    ],
    ['no problem: rows', "DB::statement('UPDATE a SET b = 1');", []],
    ['a macro', "Schema::create('a', fn (Blueprint $t) => $t->nestedSet());", ['$table->nestedSet() is not known']],
  ];
  it.each(cases)('%s', async (_, body, want) => {
    expect(messages(await schemaOf([body]))).toEqual(want);
  });
});

describe('SQL of the migration itself', () => {
  const table = `Schema::create('a', function (Blueprint $t) {
    $t->id(); $t->string('b')->nullable()->default('x'); $t->integer('c'); $t->index('c'); });`;
  const cases: readonly (readonly [sql: string, want: readonly string[]])[] = [
    ['ALTER TABLE a MODIFY b varchar(10) NOT NULL', ['a(id:bigInteger b:string c:integer?)']],
    ['ALTER TABLE `a` CHANGE COLUMN b e ENUM("x") NULL, DROP COLUMN c', ['a(id:bigInteger e:enum?)']],
    [
      'ALTER TABLE a ADD d json NOT NULL AFTER id, ADD COLUMN e text',
      ['a(id:bigInteger d:json b:string? c:integer? e:text?)'],
    ],
    ['ALTER TABLE a ADD (d int, e int NOT NULL)', ['a(id:bigInteger b:string? c:integer? d:integer? e:integer)']],
    [
      'ALTER TABLE public.a ALTER COLUMN b TYPE text USING b::text, ALTER c DROP NOT NULL',
      ['a(id:bigInteger b:text? c:integer?)'],
    ],
    ['ALTER TABLE a ALTER COLUMN b SET NOT NULL', ['a(id:bigInteger b:string c:integer?)']],
    ['ALTER TABLE a RENAME COLUMN b TO z; ALTER TABLE a RENAME TO w', ['w(id:bigInteger z:string? c:integer?)']],
    [
      'ALTER TABLE a ADD UNIQUE INDEX u (b), DROP FOREIGN KEY f, ENGINE = InnoDB',
      ['a(id:bigInteger b:string? c:integer?)'],
    ],
    [
      'CREATE TABLE n (id serial PRIMARY KEY, "b" text)',
      ['a(id:bigInteger b:string? c:integer?)', 'n(id:integer b:text?)'],
    ],
    ['DROP TABLE IF EXISTS a', []],
    ['CREATE UNIQUE INDEX u ON a (b)', ['a(id:bigInteger b:string? c:integer?)']],
  ];
  it.each(cases)('%s', async (sql, want) => {
    const schema = await schemaOf([table.replace("('c');", "('c')->nullable();"), `DB::statement('${sql}');`]);
    expect(printed(schema)).toEqual(want);
    expect(messages(schema)).toEqual([]);
  });
});

describe('a change of a column', () => {
  const bodies = [
    "Schema::create('a', fn (Blueprint $t) => $t->string('b', 20)->nullable()->default('x')->comment('c'));",
    "Schema::table('a', fn (Blueprint $t) => $t->text('b')->change());",
  ];
  it('keeps what it does not name up to Laravel 10', async () => {
    const column = findColumn(findTable(await schemaOf(bodies, { laravel: 10 }), 'a') ?? fail(), 'B');
    expect(column).toMatchObject({ type: 'text', nullable: true, default: 'x', comment: 'c' });
  });
  it('is all that is known from Laravel 11 on', async () => {
    const column = findColumn(findTable(await schemaOf(bodies, { laravel: 11 }), 'a') ?? fail(), 'b');
    expect(column).toMatchObject({ type: 'text', nullable: false });
    expect(column).not.toHaveProperty('default');
    expect(column?.changedAt?.path).toContain('2020_01_01');
  });
});

function fail(): never {
  throw new Error('no such table');
}

describe('robustness', () => {
  it('a file without a migration has no facts', async () => {
    const { php } = await testGrammars();
    const program = parsePhp(php, '<?php class A { function up() { Schema::create("a", fn () => 1); } }');
    expect(readMigration(program, resolveNames(program))).toBeUndefined();
  });

  it('ends for methods and closures that call each other, and for long loops', async () => {
    const recursive = `${HEAD} return new class extends Migration {
      public function up() { $this->a(); $f = function () use (&$f) { $f(); }; $f(); }
      function a() { $this->b(); } function b() { $this->a(); Schema::create('a', fn (Blueprint $t) => $t->id()); }
    };`;
    const loop = `${HEAD} class L extends Migration { public function up() {
      for ($i = 0; $i < 1000000000; $i++) { Schema::create("t$i", fn (Blueprint $t) => $t->id()); } } }`;
    const { schema } = await readApplication([
      { path: 'a/2020_01_01_a.php', text: recursive },
      { path: 'a/2020_01_02_b.php', text: loop },
    ]);
    expect(findTable(schema, 'a')).toBeDefined();
    expect(schema.tables.length).toBeLessThan(30_000);
  });

  it('whatever is cut off a migration, the others stay', async () => {
    const folder = new URL('../../fixtures/schema-stress/', import.meta.url).pathname;
    const files = ['migrations', 'more', 'newer', 'models'].flatMap((name) => filesBelow(folder + name, '.php'));
    for (const { path, text: whole } of files) {
      for (let at = 7; at < whole.length; at += 97) {
        const cut = [
          { path, text: whole.slice(0, at) },
          {
            path: 'z/2030_01_01_z.php',
            text: `${HEAD} class Z extends Migration { function up() { Schema::create('z', fn ($t) => $t->id()); } }`,
          },
        ];
        const { schema, migrations } = await readApplication(cut);
        expect(findTable(schema, 'z')?.columns).toHaveLength(1);
        expect(JSON.parse(JSON.stringify(migrations))).toEqual(migrations);
      }
    }
  }, 60_000);
});
