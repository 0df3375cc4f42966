import { describe, expect, it } from 'vitest';
import { buildModels } from '../../../server/src/laravel/models/build-models.ts';
import type { Model } from '../../../server/src/laravel/models/model.ts';
import { buildSchema } from '../../../server/src/laravel/schema/build-schema.ts';
import type { AppSettings } from '../../../server/src/laravel/schema/resolve.ts';
import type { StaticType } from '../../../server/src/php/types.ts';
import { filesBelow, type ReadApplication, readApplication } from '../schema/read-application.ts';

const HEAD = `<?php namespace App;
use Illuminate\\Database\\Eloquent\\Attributes as Is;
use Illuminate\\Database\\Eloquent\\Attributes\\Scope;
use Illuminate\\Database\\Eloquent\\Attributes\\Table;
use Illuminate\\Database\\Eloquent\\Casts\\AsCollection;
use Illuminate\\Database\\Eloquent\\Casts\\AsEnumCollection;
use Illuminate\\Database\\Eloquent\\Casts\\Attribute;
use Illuminate\\Database\\Eloquent\\Model;
use Illuminate\\Database\\Eloquent\\Relations\\HasMany;
use Illuminate\\Database\\Eloquent\\SoftDeletes;
`;

const USERS = `<?php
use Illuminate\\Database\\Migrations\\Migration;
return new class extends Migration {
  public function up() {
    Schema::create('users', function ($table) {
      $table->id();
      $table->string('name');
      $table->string('nick')->nullable();
      $table->integer('age')->nullable();
      $table->decimal('balance');
      $table->json('options')->nullable();
      $table->json('tags');
      $table->string('status')->default('new');
      $table->boolean('is_admin');
      $table->timestamp('seen_at')->nullable();
      $table->foreignId('team_id');
      $table->softDeletes();
      $table->timestamps();
    });
  }
};`;

function read(classes: string, app: AppSettings = {}): Promise<ReadApplication> {
  const files = [
    { path: 'app/models.php', text: HEAD + classes },
    { path: 'database/migrations/2020_01_01_users.php', text: USERS },
  ];
  return readApplication(files, app);
}

async function model(classes: string, name = 'User', app: AppSettings = {}): Promise<Model> {
  const { models } = await read(classes, app);
  const found = models.find((each) => each.name === `App\\${name}`);
  if (found === undefined) throw new Error(`no model ${name} among ${models.map((each) => each.name).join()}`);
  return found;
}

function printed(type: StaticType): string {
  const nullable = 'nullable' in type && type.nullable ? '?' : '';
  if (type.kind !== 'class') return (type.kind === 'scalar' ? type.name : type.kind) + nullable;
  const args = type.args === undefined ? '' : `<${type.args.map(printed).join()}>`;
  return type.name + args + nullable;
}

describe('the type of an attribute', () => {
  const casts = `class User extends Model {
    use SoftDeletes;
    protected $casts = ['age' => 'int', 'options' => 'array', 'is_admin' => 'boolean', 'seen_at' => 'datetime:Y'];
    protected function casts(): array {
      return [...parent::casts(), 'balance' => 'decimal:2', 'status' => Status::class, 'nick' => Nick::class . ':a',
        'tags' => AsCollection::class];
    }
    protected $appends = ['label'];
    public function getLabelAttribute(): ?string { return null; }
    public function getPlainAttribute() { return 1; }
    protected function fullName(): Attribute { return Attribute::get(fn (): Name => new Name); }
    protected function secret(): Attribute { return new Attribute(set: fn ($v) => $v); }
  }
  enum Status: string { case New = 'new'; }`;
  const cases: readonly (readonly [attribute: string, want: string])[] = [
    ['id', 'int'],
    ['name', 'string'],
    ['age', 'int?'],
    ['balance', 'string'],
    ['options', 'array?'],
    ['tags', 'Illuminate\\Support\\Collection'],
    ['status', 'App\\Status'],
    ['nick', 'unknown'],
    ['is_admin', 'bool'],
    ['seen_at', 'Illuminate\\Support\\Carbon?'],
    ['team_id', 'int'],
    ['created_at', 'Illuminate\\Support\\Carbon?'],
    ['deleted_at', 'Illuminate\\Support\\Carbon?'],
    ['label', 'string?'],
    ['plain', 'unknown'],
    ['full_name', 'App\\Name'],
    ['secret', 'unknown'],
  ];
  it.each(cases)('%s', async (name, want) => {
    const user = await model(casts);
    const attribute = user.attributes.find((each) => each.name === name);
    expect(printed(attribute?.type ?? { kind: 'void' })).toBe(want);
  });

  it('is told with its column, cast and accessor', async () => {
    const user = await model(casts);
    const named = (name: string) => user.attributes.find((each) => each.name === name);
    expect(named('nick')?.cast).toEqual({ text: 'App\\Nick:a', kind: 'class', name: 'App\\Nick', args: ['a'] });
    expect(named('status')).toMatchObject({ cast: { kind: 'enum' }, column: { default: 'new' } });
    expect(named('label')).toMatchObject({
      appended: true,
      accessor: { method: 'getLabelAttribute', in: 'App\\User' },
    });
    expect(named('secret')).toMatchObject({ mutator: { method: 'secret' } });
    expect(user.attributes.map(({ name }) => name).slice(0, 4)).toEqual(['id', 'name', 'nick', 'age']);
    expect(user.knownColumns).toBe(true);
  });

  it('follows the arguments of collection casts', async () => {
    const user = await model(`class User extends Model { protected function casts() { return [
      'tags' => AsEnumCollection::of(Status::class), 'options' => AsCollection::using(Options::class),
      'name' => 'encrypted:collection', 'nick' => 'encrypted' ]; } } enum Status: int { case A = 1; }`);
    const types = Object.fromEntries(user.attributes.map(({ name, type }) => [name, printed(type)]));
    expect(types).toMatchObject({
      tags: 'Illuminate\\Support\\Collection<int,App\\Status>',
      options: 'App\\Options?',
      name: 'Illuminate\\Support\\Collection',
      nick: 'string?',
    });
  });
});

describe('relations', () => {
  const cases: readonly (readonly [title: string, body: string, want: string | undefined])[] = [
    ['one', 'return $this->hasOne(Car::class);', 'App\\Car?'],
    [
      'many',
      'return $this->hasMany(Car::class)->latest();',
      'Illuminate\\Database\\Eloquent\\Collection<int,App\\Car>',
    ],
    ['many in a collection of their own', 'return $this->hasMany(Item::class);', 'App\\Items<int,App\\Item>'],
    ['with a default', 'return $this->belongsTo(Car::class)->withDefault();', 'App\\Car'],
    ['one of many', 'return $this->hasMany(Car::class)->one()->ofMany();', 'App\\Car?'],
    [
      'by a variable',
      '$cars = $this->hasMany(Car::class); $cars->where("a", 1); return $cars;',
      'Illuminate\\Database\\Eloquent\\Collection<int,App\\Car>',
    ],
    ['by a condition', 'return $x ? $this->hasOne(Car::class) : $this->hasOne(Van::class);', 'App\\Car?'],
    ['in a branch', 'if ($x) { return $this->hasOne(Car::class); } return $this->hasOne(Van::class);', 'App\\Car?'],
    ['to a class of the config', 'return $this->belongsTo(config("auth.model"));', 'App\\Admin?'],
    ['to whatever', 'return $this->belongsTo($this->of());', 'unknown'],
    ['polymorphic', 'return $this->morphTo();', 'unknown'],
    ['by named arguments', 'return $this->hasOne(foreignKey: "x", related: Car::class);', 'App\\Car?'],
    ['no relation: a value', 'return $this->hasMany(Car::class)->count();', undefined],
    ['no relation: an object', 'return $this->car->hasMany(Car::class);', undefined],
    ['no relation: not returned', '$this->hasMany(Car::class);', undefined],
    ['no relation: in a closure', 'return fn () => $this->hasMany(Car::class);', undefined],
  ];
  it.each(cases)('%s', async (_, body, want) => {
    const app: AppSettings = {
      config: (key) => (key === 'auth.model' ? { kind: 'class', name: 'App\\Admin' } : undefined),
    };
    const user = await model(
      `class User extends Model { public function tested() { ${body} } }
       class Item extends Model { public function newCollection(array $models = []) { return new Items($models); } }`,
      'User',
      app,
    );
    const [relation] = user.relations;
    expect(relation === undefined ? undefined : printed(relation.type)).toBe(want);
  });

  it('a declared type is enough when a package makes them', async () => {
    const user = await model(
      'class User extends Model { public function cars(): HasMany { return $this->manyCars(); } }',
    );
    expect(user.relations).toMatchObject([{ name: 'cars', kind: 'hasMany', related: undefined, many: true }]);
  });

  it('through others, and whether a foreign key is always there', async () => {
    const classes = `class User extends Model {
      public function team() { return $this->belongsTo(Team::class); }
      public function cars() { return $this->hasMany(Car::class, 'driver_id'); }
      public function wheels() { return $this->through('cars')->has('wheels'); }
      public function sameWheels() { return $this->throughCars()->hasWheels(); } }
    class Car extends Model { public function wheels() { return $this->hasMany(Wheel::class); } }
    class Wheel extends Model {} class Team extends Model {}`;
    const user = await model(classes);
    const wheels = {
      ...{ kind: 'hasManyThrough', related: 'App\\Wheel', foreignKey: 'driver_id' },
      through: { model: 'App\\Car', secondKey: 'car_id', secondLocalKey: 'id' },
    };
    expect(user.relations).toMatchObject([
      { name: 'team', required: true },
      { name: 'cars' },
      { name: 'wheels', ...wheels },
      { name: 'sameWheels', ...wheels },
    ]);
  });
});

describe('what a model says', () => {
  it('with attributes of its class', async () => {
    const classes = `#[Table('people', key: 'code', keyType: 'string', incrementing: false, timestamps: false)]
      #[Is\\Fillable('name', 'age')] #[Is\\Hidden(['age'])] #[Is\\ObservedBy(Watcher::class)] #[Is\\ScopedBy([Alive::class])]
      #[Is\\CollectedBy(People::class)] #[Is\\UseEloquentBuilder(Query::class)] #[Is\\UseFactory(Maker::class)]
      #[Is\\Connection('other')] #[Is\\RouteKey('slug')]
      class User extends Base { #[Scope] protected function popular($query, int $min = 5) {} }
      class Base extends Model { protected $table = 'bases'; }`;
    expect(await model(classes)).toMatchObject({
      ...{ table: 'people', primaryKey: 'code', keyType: 'string', incrementing: false, timestamps: false },
      ...{
        fillable: ['name', 'age'],
        hidden: ['age'],
        observers: ['App\\Watcher'],
        connection: 'other',
        routeKey: 'slug',
      },
      ...{ collection: 'App\\People', builder: 'App\\Query', factory: 'App\\Maker' },
      globalScopes: [{ name: 'App\\Alive', in: 'App\\User' }],
      scopes: [{ name: 'popular', params: [{ name: 'min', type: { kind: 'scalar', name: 'int' }, optional: true }] }],
    });
  });

  it('when it boots, in traits too', async () => {
    const classes = `class User extends Model { use Logs;
      protected $dispatchesEvents = ['saved' => Saved::class];
      protected static function boot() { parent::boot(); static::addGlobalScope(new Mine); self::observe([W::class]);
        static::deleting(function ($user) {}); static::updated([Handler::class, 'run']); } }
      trait Logs { protected static function bootLogs() { static::created(fn () => 1); }
        public static function bootOther() { static::created(fn () => 1); } }`;
    const user = await model(classes);
    expect(user.events.map(({ event, by, in: of }) => [event, by, of])).toEqual([
      ['deleting', undefined, 'App\\User'],
      ['updated', 'App\\Handler', 'App\\User'],
      ['created', undefined, 'App\\Logs'],
    ]);
    expect(user).toMatchObject({
      ...{ observers: ['App\\W'], globalScopes: [{ name: 'App\\Mine' }] },
      dispatches: [{ event: 'saved', class: 'App\\Saved' }],
    });
  });

  it('about ids that Laravel makes', async () => {
    const uuids = 'class User extends Model { use \\Illuminate\\Database\\Eloquent\\Concerns\\HasUuids; }';
    expect(await model(uuids)).toMatchObject({ keyType: 'string', incrementing: false, uniqueIds: 'uuid' });
  });

  it('about a table that only the application knows', async () => {
    const classes = "class User extends Model { public function __construct() { $this->table = config('t.users'); } }";
    expect((await model(classes)).table).toBeUndefined();
    const app: AppSettings = { config: (key) => (key === 't.users' ? 'users' : undefined) };
    expect((await model(classes, 'User', app)).table).toBe('users');
    const prefixed = "class User extends Model { const T = 'us'; protected $table = self::T . 'ers'; }";
    expect((await model(prefixed)).table).toBe('users');
  });
});

describe('robustness', () => {
  it('classes in a ring, traits of themselves and classes defined twice end', async () => {
    const { sources, schema } = await read(`
      class User extends Admin { use Selfish; protected $fillable = ['a']; }
      class Admin extends User { public function users() { return parent::users()->where('a', 1); } }
      class User extends Model { protected $fillable = ['b']; }
      trait Selfish { use Selfish, Other; public function a() { return $this->b()->x(); } public function b() { return $this->a()->y(); } }
      trait Other { use Selfish; }`);
    const models = buildModels(sources, schema, { isModel: () => true });
    expect(models.map(({ name }) => name)).toEqual(['App\\Admin', 'App\\User']);
    expect(models[1]?.fillable).toEqual(['a']);
    expect(
      buildModels(
        [...sources].reverse().sort((a, b) => (a.name === b.name ? 1 : 0)),
        schema,
        { isModel: () => true },
      ),
    ).toHaveLength(2);
  });

  it('does not need the schema to be whole', async () => {
    const { sources } = await read('class User extends Model { protected $casts = ["a" => "int"]; }');
    const [user] = buildModels(sources, buildSchema([]), { isModel: (fqn) => fqn === 'App\\User' });
    expect(user?.attributes.map(({ name, type }) => `${name}: ${printed(type)}`)).toEqual([
      'a: int?',
      'created_at: Illuminate\\Support\\Carbon?',
      'updated_at: Illuminate\\Support\\Carbon?',
    ]);
  });

  it('reads whatever is left of a cut file', async () => {
    const folder = new URL('../../fixtures/schema-stress/models', import.meta.url).pathname;
    for (const { path, text } of filesBelow(folder, '.php')) {
      for (let at = 7; at < text.length; at += 61) {
        const { models, sources } = await readApplication([{ path, text: text.slice(0, at) }]);
        expect(JSON.parse(JSON.stringify(sources.map(({ facts }) => facts ?? null)))).toEqual(
          sources.map(({ facts }) => facts ?? null),
        );
        expect(models.length).toBeLessThan(20);
      }
    }
  }, 60_000);
});
