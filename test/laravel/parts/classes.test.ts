/**
 * What a class tells of the part that it may be.
 */
import { describe, expect, test } from 'vitest';
import type { ResourceEntry, ResourceValue } from '../../../server/src/laravel/parts/classes/facts.ts';
import { factsOf } from './read.ts';

function classOf(php: string) {
  return factsOf(php).classes?.[0];
}

const classes: readonly (readonly [php: string, want: object])[] = [
  [
    `namespace App; use Illuminate\\Contracts\\Queue\\ShouldQueue;
     final class Ship extends Base implements ShouldQueue { use Queueable;
       public $queue = 'low'; public $tries = 3; public $backoff = [1, 5]; public string $timeout = '9'; private $other = 1;
       public function __construct(private Order $order, Mailer|null $mailer, int $x) {} public function handle(Mailer $m) {} protected function helper() {} }`,
    {
      name: 'App\\Ship',
      kind: 'class',
      at: 82,
      extends: 'App\\Base',
      implements: ['Illuminate\\Contracts\\Queue\\ShouldQueue'],
      traits: ['App\\Queueable'],
      methods: ['handle'],
      injects: ['App\\Order', 'App\\Mailer'],
      settings: {
        queue: 'low',
        tries: 3,
        backoff: { kind: 'array', items: [{ value: 1 }, { value: 5 }] },
        timeout: '9',
      },
      handlers: [{ method: 'handle', types: ['App\\Mailer'] }],
    },
  ],
  [
    'class L { function handleA(A|B $e) {} function handle(?C $e) {} function __invoke($x) {} private function handleD(D $d) {} }',
    {
      handlers: [
        { method: 'handleA', types: ['A', 'B'] },
        { method: 'handle', types: ['C'] },
        { method: '__invoke', types: [] },
      ],
    },
  ],
  [
    "class E { function broadcastOn() { return [new PrivateChannel('orders.'.$this->id), new Channel('news')]; } }",
    {
      broadcasts: [
        { class: 'PrivateChannel', name: { kind: 'concat', parts: ['orders.', { kind: 'unknown' }] } },
        { class: 'Channel', name: 'news' },
      ],
    },
  ],
  ["class N { function via($n) { return ['mail', Sms::class]; } }", { channels: ['mail', 'Sms'] }],
  ["class M { function build() { return $this->view('a')->subject('Hello'); } }", { subject: 'Hello' }],
  [
    "use Illuminate\\Mail\\Mailables\\Envelope; class M { function envelope() { return new Envelope(subject: 'Hello'); } }",
    { subject: 'Hello' },
  ],
  [
    "class F { protected $model = User::class; function definition() { return ['a' => 1, 'b' => fn () => 2]; } }",
    { definition: ['a', 'b'], settings: { model: { kind: 'class', name: 'User' } } },
  ],
  [
    '#[ObservedBy([O::class])] #[UsePolicy(P::class)] class M {}',
    {
      attributes: [
        { name: 'ObservedBy', args: [{ value: { kind: 'array', items: [{ value: { kind: 'class', name: 'O' } }] } }] },
        { name: 'UsePolicy', args: [{ value: { kind: 'class', name: 'P' } }] },
      ],
    },
  ],
  [
    "class S { function subscribe($events) { $events->listen(A::class, [self::class, 'onA']); $events->listen('b', 'X@onB'); return [C::class => 'onC']; } }",
    {
      subscribes: [
        { event: 'A', to: 'onA' },
        { event: 'b', to: 'X@onB' },
        { event: 'C', to: 'onC' },
      ],
    },
  ],
  ["class X extends Facade { protected static function getFacadeAccessor() { return 'x'; } }", { facade: 'x' }],
  ['enum Status: string { case A = "a"; }', { kind: 'enum', name: 'Status' }],
];

test.each(classes)('%s', (php, want) => {
  expect(classOf(php)).toMatchObject(want);
});

const middleware: readonly (readonly [body: string, before: boolean, after: boolean])[] = [
  ['return $next($request);', false, false],
  ['log(1); return $next($request);', true, false],
  ['if ($x) { abort(403); } return $next($request);', true, false],
  ['$response = $next($request); $response->headers->set("a", "b"); return $response;', false, true],
  ['log(1); $response = $next($request); return $response;', true, true],
  ['if ($x) { return $next($request); } return redirect("/");', true, false],
  ['return tap($next($request), fn ($r) => 1);', false, true],
  ['return $next($request)->header("a", "b");', false, true],
];

test.each(middleware)('the middleware { %s }', (body, before, after) => {
  const part = classOf(
    `class M { function handle($request, Closure $next, $role) { ${body} } function terminate() {} }`,
  );
  expect(part?.middleware).toEqual({ before, after, terminates: true, params: ['role'] });
});

test('a handle without a next is no middleware', () => {
  expect(classOf('class J { function handle(A $a, B $b) { return $next($a); } }')?.middleware).toBeUndefined();
});

/** `key: value` in a line each. */
function printEntries(entries: readonly ResourceEntry[] | undefined): readonly string[] {
  return (entries ?? []).map(({ key, value }) => `${key ?? '…'}: ${printValue(value)}`);
}

function printValue(value: ResourceValue | undefined): string {
  switch (value?.kind) {
    case 'field':
      return [value.path.join('.'), ...(value.calls ?? []).map((name) => `${name}()`)].join(' ');
    case 'literal':
      return JSON.stringify(value.value);
    case 'resource':
      return `${value.many ? 'many' : 'one'} ${value.class} of ${printValue(value.of)}`;
    case 'when':
      return `${value.how} ${value.name ?? '-'} ${printValue(value.value)}`;
    case 'array':
      return `[${printEntries(value.entries).join(', ')}]`;
    default:
      return value?.kind ?? '-';
  }
}

const resources: readonly (readonly [array: string, want: readonly string[]])[] = [
  ["['id' => $this->id, 'type' => 'x', 'n' => 5]", ['id: id', 'type: "x"', 'n: 5']],
  ["['user' => $this->resource->user->name, 'price' => (float) $this->price]", ['user: user.name', 'price: price']],
  [
    "['at' => $this->created_at->toIso8601String(), 'url' => route('x', $this->id)]",
    ['at: created_at toIso8601String()', 'url: code'],
  ],
  [
    "['a' => new A($this->user), 'b' => B::collection($this->whenLoaded('items'))]",
    ['a: one A of user', 'b: many B of whenLoaded items -'],
  ],
  [
    "['a' => $this->when($x, fn () => $this->secret), $this->mergeWhen($y, ['b' => 1])]",
    ['a: when - secret', '…: mergeWhen - [b: 1]'],
  ],
  [
    "['a' => $this->whenLoaded('user', function () { return $this->user->name; }), 'n' => $this->whenCounted('posts')]",
    ['a: whenLoaded user user.name', 'n: whenCounted posts -'],
  ],
  ["['meta' => ['a' => $this->a, 'b' => [1, 2]]]", ['meta: [a: a, b: […: 1, …: 2]]']],
  ["array_merge(parent::toArray($r), ['a' => 1])", ['…: code']],
  ['parent::toArray($request)', ['…: parent']],
];

describe('toArray() of a resource', () => {
  test.each(resources)('%s', (array, want) => {
    expect(printEntries(classOf(`class R { function toArray($request) { return ${array}; } }`)?.resource)).toEqual(
      want,
    );
  });
});
