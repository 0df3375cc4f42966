/**
 * Facts of tests: names, requests, factories.
 */
import { expect, test } from 'vitest';
import type { TestFact } from '../../../server/src/laravel/parts/tests/facts.ts';
import { factsOf } from './read.ts';

function print({ name, requests = [], factories = [] }: TestFact): string {
  const asked = requests.map((one) => `${one.method ?? '?'} ${one.path ?? one.route ?? one.action}`);
  return [name, ...asked, ...factories].join(' | ');
}

const cases: readonly (readonly [php: string, want: readonly string[]])[] = [
  [
    `class OrderTest extends TestCase {
      function setUp(): void { User::factory()->create(); }
      function test_list() { $this->actingAs($u)->getJson('/api/orders')->assertOk(); }
      /** @test */ function it_shows() { $this->get(route('orders.show', $o)); $this->get("/orders/{$o->id}/x"); }
      #[Test] public function stores() { $this->json('PUT', '/a'); $this->call($verb, '/b'); $this->post(url('/c')); }
      #[DataProvider('x')] function notOne() { $this->delete(action([A::class, 'show'])); }
    }`,
    [
      ' | DELETE A@show | User',
      'test_list | GET /api/orders',
      'it_shows | GET orders.show | GET /orders/*/x',
      'stores | PUT /a | ? /b | POST /c',
    ],
  ],
  [
    `use function Pest\\Laravel\\{get, postJson, actingAs};
     it('lists', function () { get('/a')->assertOk(); actingAs($u)->put('/b'); });
     test('stores', fn () => postJson('/c', []));
     it('is to do');
     test()->get('/d');`,
    [' | GET /d', 'it lists | GET /a | PUT /b', 'stores | POST /c', 'it is to do'],
  ],
  [
    "class T extends TestCase { function testOld() { factory(User::class)->create(); $this->get($path); $cache->get('/x'); } }",
    ['testOld | User'],
  ],
];

test.each(cases)('%s', (php, want) => {
  const found = factsOf(php, 'tests/Feature/ExampleTest.php').tests ?? [];
  expect(found.map(print)).toEqual(want);
});

test('what stands elsewhere is no test', () => {
  expect(factsOf("class C { function testify() { $this->get('/x'); User::factory(); } }").tests).toBeUndefined();
});
