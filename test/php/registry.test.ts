/**
 * Registries, containers and loaders of plain PHP: what an object gives under a name is what the application puts there.
 */
import { describe, expect, it } from 'vitest';
import { printType } from '../../server/src/php/print-type.ts';
import { createTypes } from '../../server/src/php/resolve/types.ts';
import { summaryOf, typeOf, worldOf } from '../support/types.ts';
import { flowTypes } from './flow-types.ts';

const REGISTRY = `
  class Registry {
    private array $data = [];
    public function __get(string $key): ?object { return $this->get($key); }
    public function get(string $key): ?object { return $this->data[$key] ?? null; }
    public function set(string $key, object $value): void { $this->data[$key] = $value; }
    public function has(string $key): bool { return isset($this->data[$key]); }
  }
  class Controller {
    public function __construct(protected Registry $registry) {}
    public function __get($key) {
      if (!$this->registry->has($key)) { throw new Exception($key); }
      return $this->registry->get($key);
    }
  }
  class Page extends Controller {} class Db {} class Log {} class FileLog extends Log {} class Other {}
`;

interface Case {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  /** What an expression is, with `$o` of the class that `of` names. */
  readonly of?: string;
  readonly types: Readonly<Record<string, string>>;
}

const CASES: readonly Case[] = [
  {
    title: 'a registry behind `__get`',
    files: {
      'boot.php': `$registry = new Registry(); $db = new Db(); $registry->set('db', $db); $registry->set('log', new Log);`,
      'registry.php': REGISTRY,
    },
    of: 'Page',
    types: { '$o->db': 'Db', '$o->log': 'Log', '$o->nothing': 'mixed' },
  },
  {
    title: 'the registry itself',
    files: { 'registry.php': `${REGISTRY} function boot(Registry $r) { $r->set('db', new Db); }` },
    of: 'Registry',
    types: { '$o->db': 'Db', "$o->get('db')": 'Db', "$o->get('log')": 'object|null', '$o->get($o)': 'object|null' },
  },
  {
    title: 'a name that two files give different objects',
    files: {
      'a.php': `function a(Registry $r) { $r->set('log', new Log); }`,
      'b.php': `class Boot { public Registry $r; function b() { $this->r->set('log', new Other); } }`,
      'registry.php': REGISTRY,
    },
    of: 'Page',
    types: { '$o->log': 'Log|Other' },
  },
  {
    title: 'a name that is also given something unknown',
    files: {
      'a.php': `function a(Registry $r, $thing) { $r->set('log', new Log); $r->set('log', $thing); }`,
      'registry.php': REGISTRY,
    },
    of: 'Page',
    types: { '$o->log': 'mixed' },
  },
  {
    title: 'what is put into another store of the same form',
    files: {
      'a.php': `class Bag { private $all = []; function get($k) { return $this->all[$k]; } function set($k, $v) { $this->all[$k] = $v; } }
        function a(Bag $bag) { $bag->set('db', new Db); }`,
      'registry.php': REGISTRY,
    },
    of: 'Page',
    types: { '$o->db': 'mixed' },
  },
  {
    title: 'bags of values, of which there are many',
    files: {
      'a.php': `class Bag { private $all = []; function get($k) { return $this->all[$k]; } function set($k, $v) { $this->all[$k] = $v; } }
        class User {} function a(Bag $bag) { $bag->set('user', new User); }`,
    },
    of: 'Bag',
    types: { "$o->get('user')": 'mixed' },
  },
  {
    title: 'a registry that is known by its name alone',
    files: {
      'registry.php': `final class Registry { private $data = []; function get($k) { return isset($this->data[$k]) ? $this->data[$k] : null; }
        function set($k, $v) { $this->data[$k] = $v; } } class Db {}
        class Model { protected $registry; function __construct($registry) { $this->registry = $registry; }
          function __get($key) { return $this->registry->get($key); } }`,
      'boot.php': `$registry = new Registry; $registry->set('db', new Db);`,
    },
    of: 'Model',
    types: { '$o->db': 'Db' },
  },
  {
    title: 'what a registry is given that came from it',
    files: {
      'a.php': `class Copy extends Page { function copy(Registry $to) { $to->set('db', $this->db); $to->set('log', $this->log); } }`,
      'b.php': `function b(Registry $r) { $r->set('db', new Db); }`,
      'registry.php': REGISTRY,
    },
    of: 'Page',
    types: { '$o->db': 'Db', '$o->log': 'mixed' },
  },
  {
    title: 'static registries',
    files: {
      'a.php': `class App { private static $services = []; static function set($name, $service) { self::$services[$name] = $service; }
        static function get($name) { if (!isset(self::$services[$name])) { return null; } return self::$services[$name]; } } class Db {}`,
      'b.php': `function b() { App::set('db', new Db); }`,
    },
    types: { "App::get('db')": 'Db', "App::get('none')": 'mixed' },
  },
  {
    title: 'a registry that is an array object',
    files: {
      'a.php': `class ArrayObject { function offsetGet($k): mixed { return unserialize($k); } function offsetSet($k, $v): void {} }
        class Db {} class Zend_Registry extends ArrayObject {
          private static $one; static function getInstance() { if (self::$one === null) { self::$one = new self(); } return self::$one; }
          static function get($index) { $instance = self::getInstance(); return $instance->offsetGet($index); }
          static function set($index, $value) { $instance = self::getInstance(); $instance->offsetSet($index, $value); } }`,
      'b.php': `function b() { Zend_Registry::set('db', new Db); }`,
    },
    types: { "Zend_Registry::get('db')": 'Db' },
  },
  {
    title: 'a container that calls what it keeps',
    files: {
      'a.php': `class Container { private $values = []; private $raw = [];
          function offsetSet($id, $value) { $this->values[$id] = $value; }
          function offsetGet($id) {
            if (isset($this->raw[$id])) { return $this->values[$id]; }
            $raw = $this->values[$id]; $val = $this->values[$id] = $raw($this); return $val; } }
        class Db {} class Mailer { function __construct(Db $db) {} }`,
      'b.php': `$c = new Container; $c['mailer'] = function ($c) { return new Mailer($c['db']); }; $c['db'] = fn () => new Db;`,
    },
    of: 'Container',
    types: { "$o['mailer']": 'Mailer', "$o['db']": 'Db', "$o['none']": 'mixed' },
  },
  {
    title: 'a container that keeps how things are made apart from what was made',
    files: {
      'a.php': `class Services { private $made = []; private $makers = [];
          function register($name, callable $maker) { $this->makers[$name] = $maker; }
          function get($name) { if (!isset($this->made[$name])) { $this->made[$name] = call_user_func($this->makers[$name], $this); }
            return $this->made[$name]; }
          function make($name) { return $this->made[$name] ??= $this->makers[$name]($this); }
          function fresh($name) { $maker = $this->makers[$name]; return $maker($this); } }
        class Db {}`,
      'b.php': `function boot(Services $s) { $s->register('db', function () { return new Db; }); }`,
    },
    of: 'Services',
    types: { "$o->get('db')": 'Db', "$o->make('db')": 'Db', "$o->fresh('db')": 'Db' },
  },
  {
    title: 'a container that is asked for a class',
    files: {
      'a.php': `namespace Psr\\Container; interface ContainerInterface { function get(string $id); }`,
      'b.php': `class Db {} class Box implements Psr\\Container\\ContainerInterface { function get(string $id) { return make($id); } }`,
    },
    of: 'Box',
    types: { '$o->get(Db::class)': 'Db', "$o->get('db')": 'mixed' },
  },
  {
    title: 'a map by class, which is no container',
    files: {
      'a.php': `class Db {} class Handlers { private $all = []; function get($class) { return $this->all[$class]; } }`,
    },
    of: 'Handlers',
    types: { '$o->get(Db::class)': 'mixed' },
  },
  {
    title: 'models that a loader finds by its own convention, those of the same part of the application first',
    files: {
      'registry.php': REGISTRY,
      'admin.php': `namespace Shop\\Admin\\Model\\Catalog; class Product {} class CustomerGroup {}`,
      'page.php': `namespace Shop\\Admin\\Controller; class Home extends \\Controller { function index() {
        $this->load->model('catalog/product'); $this->load->model('catalog/customer_group'); } }`,
      'shop.php': `namespace Shop\\Front\\Model\\Catalog; class Product {}`,
    },
    of: 'Shop\\Admin\\Controller\\Home',
    types: {
      '$o->model_catalog_product': 'Shop\\Admin\\Model\\Catalog\\Product',
      '$o->model_catalog_customer_group': 'Shop\\Admin\\Model\\Catalog\\CustomerGroup',
      '$o->model_catalog_order': 'mixed',
      '$o->product': 'mixed',
    },
  },
  {
    title: 'CodeIgniter without its own folder',
    files: {
      'application/controllers/Home.php': `class Home extends MY_Controller { function index() {
        $this->load->model('shop/product_model'); $this->load->model('user_model', 'users'); $this->load->library('form_validation'); } }`,
      'application/core/MY_Controller.php': 'class MY_Controller extends CI_Controller {}',
      'application/models/Product_model.php':
        'class Product_model extends CI_Model {} class User_model extends CI_Model {}',
      'application/core/MY_Input.php': 'class MY_Input extends CI_Input {}',
    },
    of: 'Home',
    types: {
      '$o->product_model': 'Product_model',
      '$o->users': 'User_model',
      '$o->form_validation': 'CI_Form_validation',
      '$o->db': 'CI_DB_query_builder',
      '$o->input': 'MY_Input',
      '$o->load': 'CI_Loader',
      '$o->email': 'mixed',
    },
  },
  {
    title: 'loads in an application that has no loader',
    files: { 'a.php': `class A { function f() { $this->load->model('user'); } } class User {}` },
    of: 'A',
    types: { '$o->user': 'mixed', '$o->load': 'mixed' },
  },
];

describe('what stands under a name', () => {
  it.each(CASES)('$title', async ({ files, of, types }) => {
    const world = createTypes(await worldOf(files));
    const found: Record<string, string> = {};
    for (const expr of Object.keys(types)) {
      found[expr] = printType(await typeOf(world, expr, of === undefined ? {} : { o: `\\${of}` }));
    }
    expect(found).toEqual(types);
  });
});

describe('the application while it is edited', () => {
  it('answers by what is put now', async () => {
    const world = await worldOf({
      'a.php': REGISTRY,
      'b.php': `function b(Registry $r) { $r->set('log', new Log); }`,
    });
    const types = createTypes(world);
    const ask = async () => printType(await typeOf(types, '$o->log', { o: 'Page' }));
    expect(await ask()).toBe('Log');
    world.replaceFile('b.php', await summaryOf(`function b(Registry $r) { $r->set('log', new Other); }`));
    expect(await ask()).toBe('Other');
    world.replaceFile('c.php', await summaryOf(`function c(Registry $r) { $r->set('log', new FileLog); }`));
    expect(await ask()).toBe('FileLog|Other');
    world.replaceFile('b.php', undefined);
    expect(await ask()).toBe('FileLog');
  });

  it('does not depend on the order of files or of questions', async () => {
    const files = {
      'a.php': `class Copy extends Page { function copy(Registry $to) { $to->set('db', $this->log); $to->set('log', $this->db); } }`,
      'b.php': `function b(Registry $r) { $r->set('log', new Log); $r->set('db', new Db); }`,
      'c.php': REGISTRY,
    };
    const answers = new Set<string>();
    for (const order of [Object.entries(files), Object.entries(files).reverse()]) {
      for (const exprs of [
        ['$o->db', '$o->log'],
        ['$o->log', '$o->db'],
      ]) {
        const types = createTypes(await worldOf(Object.fromEntries(order)));
        const found: string[] = [];
        for (const expr of exprs) found.push(`${expr} ${printType(await typeOf(types, expr, { o: 'Page' }))}`);
        answers.add(found.sort().join(', '));
      }
    }
    expect([...answers]).toEqual(['$o->db Db|Log, $o->log Db|Log']);
  });
});

describe('the facts of one file', () => {
  it('leave out what no store keeps', async () => {
    const { puts, loads } = await summaryOf(`function f($user, $view) {
      $view->set('title', 'Home'); $user->name = 'x'; $this->set('user', $user); $data['a'] = new A; $x->parameters->set('a', new A);
      collect()->put('a', new A); $registry->set($name, new A); $registry->set('count', 3); }`);
    expect(puts?.map(({ method, key }) => `${method} ${key}`)).toEqual(undefined);
    expect(loads).toBeUndefined();
  });

  it('are plain data', async () => {
    const summary = await summaryOf(`${REGISTRY} function b(Registry $r) { $r->set('log', new Log); }`);
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
    expect(summary.puts).toEqual([
      {
        of: { kind: 'class', name: 'Registry' },
        named: 'r',
        method: 'set',
        key: 'log',
        value: { kind: 'class', name: 'Log' },
      },
    ]);
  });
});

describe('scripts', () => {
  it.each([
    ["$db = user(); function f() { t($GLOBALS['db']); t($GLOBALS['none']); }", ['User', 'mixed']],
    ['/** @var User $this */ t($this->boss); (function () { t($this); })();', ['User|null', 'User']],
    ['/* @var $this User */ ?> <p> <?php t($this);', ['User']],
    ['class Q { function f() { /** @var User $this */ t($this); } }', ['Q']],
    // A computed name means none of the application's objects, and may mean anything else.
    ["function f($n) { $u = user(); $i = 1; $$n = 'x'; t($u); t($i); t($o); }", ['User', 'mixed', 'mixed']],
    ["$i = 1; function g($n) { global $i; $$n = 'x'; t($i); } $$n = 'x'; t($i);", ['mixed', 'mixed']],
    ['function f($d) { $u = user(); extract($d); t($u); }', ['mixed']],
  ])('%s', async (php, types) => {
    expect(await flowTypes(php)).toEqual(types);
  });

  it('beside the application make nothing of it unknown', async () => {
    const world = await worldOf({
      'a.php': 'class Db {} class Wizard {} $db = new Db;',
      'install/index.php': '$db = connect(); $wizard = new Wizard; $wizard = $wizard;',
    });
    const types = createTypes(world);
    const global = (name: string) => printType(types.force({ kind: 'deferred', question: { ask: 'global', name } }));
    expect(['db', 'wizard', 'none'].map(global)).toEqual(['Db', 'Wizard', 'mixed']);
  });
});
