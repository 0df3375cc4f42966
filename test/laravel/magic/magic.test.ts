import { describe, expect, it } from 'vitest';
import { printType } from '../../../server/src/php/print-type.ts';
import { walkScopes } from '../../../server/src/php/scope.ts';
import { appOpener } from '../../support/application.ts';

const { open } = await appOpener();

/** An application of several files. `t(…)` in `main.php` asks for the types of its arguments. */
const APP: Readonly<Record<string, string>> = {
  'app/Models/Post.php': `<?php namespace App\\Models;
    use Illuminate\\Database\\Eloquent\\{Model, SoftDeletes}; use Illuminate\\Database\\Eloquent\\Attributes\\Scope;
    class Post extends Model { use SoftDeletes, Taggable;
      public function author() { return $this->belongsTo(User::class); }
      public function comments() { return $this->hasMany(Comment::class); }
      public function cover() { return $this->morphOne(Image::class, 'imageable'); }
      public function scopePublished($query) { t($query); $query->whereNotNull('published_at'); }
      public function scopeRecent($query) { return $query->latest(); }
      public function scopeFetch($query, $limit) { return $limit ? $query->paginate($limit) : $query->get(); }
      #[Scope] protected function popular($query) { return $query->where('views', '>', 9); }
      public static function newest() { return static::recent()->first(); }
      protected $casts = ['published_at' => 'datetime', 'meta' => 'array'];
    }`,
  'app/Models/Taggable.php': `<?php namespace App\\Models;
    trait Taggable { public function tags() { return $this->morphToMany(Tag::class, 'taggable'); }
      public function scopeTagged($query, $tag) { t($query); return $query->whereHas('tags'); }
      public function first() { return $this->comments->first(); } }`,
  'app/Models/Others.php': `<?php namespace App\\Models; use Illuminate\\Database\\Eloquent\\Model;
    class Comment extends Model { public function post() { return $this->belongsTo(Post::class); } }
    class Tag extends Model { public function newCollection(array $models = []) { return new TagCollection($models); } }
    class Image extends Model {}
    class TagCollection extends \\Illuminate\\Database\\Eloquent\\Collection { public function labels() { return 'x'; } }
    class Query extends \\Illuminate\\Database\\Eloquent\\Builder { public function odd(): static { return $this; } }
    class Album extends Model { public function newEloquentBuilder($query) { return new Query($query); } }`,
  'app/Models/User.php': `<?php namespace App\\Models;
    class User extends \\Illuminate\\Foundation\\Auth\\User { public function posts() { return $this->hasMany(Post::class); } }
    class Admin extends \\Illuminate\\Foundation\\Auth\\User {}`,
  'app/Http/Resources/PostResource.php': `<?php namespace App\\Http\\Resources;
    class PostResource extends \\Illuminate\\Http\\Resources\\Json\\JsonResource {
      public function toArray($request) { t($request, $this->author, $this->comments()); return []; } }`,
  'app/Facades/Pay.php': `<?php namespace App\\Facades;
    class Pay extends \\Illuminate\\Support\\Facades\\Facade { protected static function getFacadeAccessor() { return \\App\\Gateway::class; } }`,
  'app/Gateway.php': '<?php namespace App; class Gateway { public function charge(): Receipt {} } class Receipt {}',
  'config/auth.php': `<?php return ['defaults' => ['guard' => env('GUARD', 'web')],
    'guards' => ['web' => ['provider' => 'users'], 'admin' => ['provider' => 'admins']],
    'providers' => ['users' => ['model' => App\\Models\\User::class], 'admins' => ['model' => 'App\\\\Models\\\\Admin']]];`,
  'config/app.php': "<?php return ['aliases' => ['Pay' => App\\Facades\\Pay::class]];",
};

const USE = `<?php namespace App; use App\\Models\\{Album, Comment, Post, Tag, User}; use App\\Http\\Resources\\PostResource;
  use Illuminate\\Http\\Request; use Illuminate\\Support\\Facades\\{Auth, Cache, DB, Gate, Route}; use App\\Facades\\Pay;
  function uses(Post $p) { new PostResource($p); PostResource::collection(Post::all()); }\n`;

function typesIn(code: string, asked = 'main.php'): readonly string[] {
  const file = open(asked, { ...APP, 'main.php': USE + code });
  const found: string[] = [];
  walkScopes(file, (node, scope) => {
    if (node.kind !== 'FuncCall' || node.callee.kind !== 'Name' || node.callee.text !== 't') return;
    found.push(
      ...node.args.map(({ value }) => printType(file.types.typeOf(value, scope)).replaceAll(/[\w\\]+\\/g, '')),
    );
  });
  return found;
}

describe('Eloquent', () => {
  it.each([
    ['Post::find(1)', 'Post|null'],
    ['Post::find([1, 2])', 'Collection<int, Post>'],
    ['Post::findOrFail($_GET["id"])', 'Post'],
    ['Post::where("a", 1)->orderBy("b")->first()', 'Post|null'],
    ['Post::whereTitle("x")->get()', 'Collection<int, Post>'],
    ['Post::published()', 'Builder<Post>'],
    ['Post::published()->recent()->popular()->firstOrFail()', 'Post'],
    ['Post::query()->fetch(3)', 'Collection<int, Post>|LengthAwarePaginator<int, Post>'],
    ['Post::tagged("x")->withTrashed()->paginate()', 'LengthAwarePaginator<int, Post>'],
    ['Post::newest()', 'Post|null'],
    ['Post::all()->first()->author', 'User|null'],
    ['Post::newest()->comments', 'Collection<int, Comment>'],
    ['Post::newest()->comments()->where("x", 1)->latest()', 'HasMany<Comment, Post>'],
    ['Post::newest()->comments()->create([])', 'Comment'],
    ['Post::newest()->cover', 'Image|null'],
    ['Post::newest()->tags', 'TagCollection<int, Tag>'],
    ['Tag::all()', 'TagCollection<int, Tag>'],
    ['Tag::all()->labels()', 'string'],
    ['Post::newest()->first()', 'Comment|null'],
    ['Album::where("x", 1)->odd()->first()', 'Album|null'],
    ['Post::newest()->comments_count', 'int'],
    ['Post::newest()->published_at', 'Carbon|null'],
    ['Post::newest()->meta', 'array|null'],
    ['Post::newest()->nothing', 'mixed'],
    ['Post::count()', 'int'],
    ['Post::when(1, function ($q) { $q->latest(); })', 'Builder<Post>'],
    ['Post::nothing()', 'mixed'],
  ])('%s', (expr, type) => {
    expect(typesIn(`t(${expr});`)).toEqual([type]);
  });

  it.each([
    ['Post::whereHas("comments", fn ($q) => t($q));', 'Builder<Comment>'],
    ['Post::whereHas("comments.post.author", function ($q) { t($q); });', 'Builder<User>'],
    ['Post::with(["comments" => function ($q) { t($q); }]);', 'HasMany<Comment, Post>'],
    ['Post::newest()->load(["author" => fn ($q) => t($q)]);', 'BelongsTo<User, Post>'],
    ['Post::where(function ($q) { t($q); });', 'Builder<Post>'],
    ['Post::newest()->comments()->where(fn ($q) => t($q));', 'Builder<Comment>'],
    ['Post::creating(function ($post) { t($post); });', 'Post'],
    ['Post::all()->each(fn ($p) => t($p));', 'Post'],
    ['Post::chunk(100, function ($posts) { t($posts); });', 'Collection<int, Post>'],
    ['foreach (Post::paginate() as $post) { t($post); }', 'Post'],
    ['foreach (User::first()->posts as $post) { t($post->author); }', 'User|null'],
    ['DB::transaction(fn ($c) => t($c));', 'Connection'],
    ['Gate::define("x", fn ($user) => t($user));', 'User'],
  ])('closures: %s', (code, type) => {
    expect(typesIn(code)).toEqual([type]);
  });

  it('calls scopes with a query', () => {
    expect(typesIn('', 'app/Models/Post.php')).toEqual(['Builder<Post>']);
    expect(typesIn('', 'app/Models/Taggable.php')).toEqual(['Builder']);
  });
});

describe('the framework', () => {
  it.each([
    ['collect([1, 2])->map(fn ($x) => new Post)->filter()->values()->first()', 'Post|null'],
    ['Post::all()->pluck("author")->first()', 'User|null'],
    ['Post::all()->map->author->first()', 'User|null'],
    ['Post::all()->map(fn ($p) => $p->author)->first()', 'User|null'],
    ['Post::all()->groupBy("x")->first()->first()', 'Post|null'],
    ['Post::all()->filter->isDirty()', 'Collection<int, Post>'],
    ['auth()->user()', 'User|null'],
    ['Auth::user()', 'User|null'],
    ['Auth::guard("admin")->user()', 'User|Admin|null'],
    ['request()->user()', 'User|null'],
    ['app(Gateway::class)->charge()', 'Receipt'],
    ['app("cache")', 'CacheManager'],
    ['resolve(Gateway::class)', 'Gateway'],
    ['Pay::charge()', 'Receipt'],
    ['\\Pay::charge()', 'Receipt'],
    ['Route::prefix("v1")->middleware("x")', 'RouteRegistrar'],
    ['DB::table("x")->where("a", 1)->first()', 'stdClass|null'],
    ['response()->json([])', 'JsonResponse'],
    ['now()->addDay()', 'Carbon'],
    ['tap(new Post)', 'HigherOrderTapProxy<Post>'],
    ['Cache::get("k")', 'mixed'],
    ['Cache::remember("k", 60, fn () => new Post)', 'Post'],
  ])('%s', (expr, type) => {
    expect(typesIn(`t(${expr});`)).toEqual([type]);
  });

  it('knows what a resource is made around by its uses', () => {
    expect(typesIn('', 'app/Http/Resources/PostResource.php')).toEqual([
      'Request',
      'User|null',
      'HasMany<Comment, Post>',
    ]);
  });
});
