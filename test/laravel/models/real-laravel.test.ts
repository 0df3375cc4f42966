import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readCast, typeOfCast } from '../../../server/src/laravel/models/cast-type.ts';
import type { Model, Relation } from '../../../server/src/laravel/models/model.ts';
import { conventionalForeignKey } from '../../../server/src/laravel/models/naming.ts';
import type { StaticType } from '../../../server/src/php/types.ts';
import { runPhp } from '../../support/php.ts';
import { requirePart } from '../../support/requirements.ts';
import { readFolder } from '../schema/read-application.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** What `describe.php` says of a model. */
type RealModel = Readonly<Record<string, unknown>> & {
  readonly relations: Readonly<Record<string, unknown>>;
  readonly casts: Readonly<Record<string, string>>;
  readonly isFillable: readonly string[];
};

async function describeReally(folder: string): Promise<Readonly<Record<string, RealModel>>> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.php'))
    .map((name) => join(folder, name));
  const { code, stdout, stderr } = await runPhp([join(import.meta.dirname, 'describe.php'), ...files]);
  if (code !== 0) throw new Error(`describe.php failed:\n${stderr}`);
  return JSON.parse(stdout) as Record<string, RealModel>;
}

function castsOf(model: Model): Readonly<Record<string, string>> {
  const own = model.attributes.flatMap(({ name, cast }) => (cast === undefined ? [] : [[name, cast.text] as const]));
  // Laravel adds casts for the key and for soft deletes.
  const key = model.incrementing ? { [model.primaryKey]: model.keyType } : {};
  const deleted = model.deletedAt === undefined ? {} : { [model.deletedAt]: 'datetime' };
  return { ...key, ...deleted, ...Object.fromEntries(own) };
}

function relationFacts(relation: Relation): Readonly<Record<string, unknown>> {
  const facts = { class: relation.relationClass, related: relation.related ?? null };
  const { foreignKey, localKey, morph, pivot, through } = relation;
  switch (relation.kind) {
    case 'morphTo':
      return { ...facts, type: morph?.type, id: morph?.id };
    case 'morphOne':
    case 'morphMany':
      return { ...facts, foreignKey: morph?.id, localKey, type: morph?.type };
    case 'hasOneThrough':
    case 'hasManyThrough': {
      const { model, secondKey, secondLocalKey } = through ?? {};
      return { ...facts, foreignKey, secondKey, localKey, secondLocalKey, through: model };
    }
    case 'hasOne':
    case 'hasMany':
    case 'belongsTo':
      return { ...facts, foreignKey, localKey };
    default: {
      // Laravel 8 says `Pivot` of a polymorphic relation, and makes a `MorphPivot`.
      const pivotClass = pivot?.class.replace(/MorphPivot$/, 'Pivot');
      return {
        ...{ ...facts, table: pivot?.table, foreignPivotKey: pivot?.foreignPivotKey },
        ...{ relatedPivotKey: pivot?.relatedPivotKey, parentKey: pivot?.parentKey, relatedKey: pivot?.relatedKey },
        ...{ pivotClass, accessor: pivot?.accessor },
        columns: [...(pivot?.columns ?? []), ...(pivot?.timestamps ? ['created_at', 'updated_at'] : [])],
      };
    }
  }
}

describe.skipIf(!requirePart('laravel')).each([
  ['the sample shop', join(FIXTURES, 'shop'), join(FIXTURES, 'shop/app/Models')],
  ['models of every form', join(FIXTURES, 'schema-stress'), join(FIXTURES, 'schema-stress/models')],
])('models of %s are what real Laravel says', (_, folder, modelFolder) => {
  it('in table, key, lists, casts and relations', async () => {
    const { models } = await readFolder(folder, { driver: 'sqlite', laravel: 8 });
    const real = await describeReally(modelFolder);
    const concrete = models.filter(({ abstract }) => !abstract);
    expect(concrete.map(({ name }) => name).sort()).toEqual(Object.keys(real).sort());
    for (const model of concrete) {
      const found = real[model.name] as RealModel;
      const { createdAt = null, updatedAt = null, deletedAt = null, connection = null, perPage = 15 } = model;
      expect(
        {
          ...{ table: model.table, primaryKey: model.primaryKey, keyType: model.keyType },
          ...{ incrementing: model.incrementing, timestamps: model.timestamps, createdAt, updatedAt, deletedAt },
          ...{ connection, perPage, routeKey: model.routeKey },
          foreignKey: found.foreignKey,
          ...{ fillable: model.fillable, guarded: model.guarded, hidden: model.hidden, visible: model.visible },
          ...{ appends: model.appends, with: model.with, touches: model.touches, casts: castsOf(model) },
          dates: found.dates,
          isFillable: found.isFillable,
          globalScopes: [
            ...(model.deletedAt === undefined ? [] : ['Illuminate\\Database\\Eloquent\\SoftDeletingScope']),
            ...model.globalScopes.map(({ name }) => name),
          ],
          relations: Object.fromEntries(
            [...model.relations].sort(byName).map((relation) => [relation.name, relationFacts(relation)]),
          ),
        },
        model.name,
      ).toEqual({ ...found, casts: { ...found.casts } });
      if (!model.pivot) expect(conventionalForeignKey(model.name, model.primaryKey), model.name).toBe(found.foreignKey);
      for (const attribute of model.attributes) {
        const asked = ['id', 'title', 'isbn', 'secret', 'anything', 'owner_id'].includes(attribute.name);
        if (asked)
          expect(attribute.fillable, `${model.name}.${attribute.name}`).toBe(found.isFillable.includes(attribute.name));
      }
    }
  });
});

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

const SAMPLES: readonly (readonly [cast: string, raw: string | number])[] = [
  ['int', '5'],
  ['integer', '5'],
  ['real', '5'],
  ['float', 5],
  ['double', '5.5'],
  ['decimal:2', '5.123'],
  ['string', 5],
  ['bool', 1],
  ['boolean', '0'],
  ['object', '{"a":1}'],
  ['array', '{"a":1}'],
  ['json', '[1]'],
  ['collection', '[1]'],
  ['date', '2020-01-02'],
  ['datetime', '2020-01-02 03:04:05'],
  ['datetime:Y-m-d', '2020-01-02 03:04:05'],
  ['immutable_date', '2020-01-02'],
  ['immutable_datetime', '2020-01-02 03:04:05'],
  ['immutable_datetime:Y', '2020-01-02 03:04:05'],
  ['timestamp', '2020-01-02 03:04:05'],
  ['Illuminate\\Database\\Eloquent\\Casts\\AsArrayObject', '{"a":1}'],
  ['Illuminate\\Database\\Eloquent\\Casts\\AsCollection', '{"a":1}'],
  ['Illuminate\\Database\\Eloquent\\Casts\\AsStringable', 'text'],
  ['Suit', 'H'],
];

const READ = `<?php
require 'Illuminate/autoload.php';
enum Suit: string { case Hearts = 'H'; }
class Sample extends Illuminate\\Database\\Eloquent\\Model {
    protected $dateFormat = 'Y-m-d H:i:s';
    public function read(string $cast, $raw): string {
        $this->casts = ['sample' => $cast];
        $this->setRawAttributes(['sample' => $raw]);
        return get_debug_type($this->sample);
    }
}
echo json_encode(array_map(fn ($each) => (new Sample)->read(...$each), json_decode($argv[1], true)));
`;

test.skipIf(!requirePart('laravel'))('what a cast gives is what reading gives in real Laravel', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'laragin-casts-'));
  try {
    writeFileSync(join(folder, 'read.php'), READ);
    const { code, stdout, stderr } = await runPhp([join(folder, 'read.php'), JSON.stringify(SAMPLES)]);
    expect(code, stderr).toBe(0);
    const ours = SAMPLES.map(([cast]) => {
      const read = readCast({ name: 'sample', cast }, (fqn) => fqn === 'Suit');
      return nameOf(typeOfCast(read, false));
    });
    expect(ours).toEqual(JSON.parse(stdout));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function nameOf(type: StaticType): string {
  return type.kind === 'class' || type.kind === 'scalar' ? type.name : type.kind;
}
