<?php

class Model {
    protected static string $table = 'models';
    public static function table(): string { return static::$table; }
    public static function create(): static { return new static(); }
    public function name(): string { return static::class; }
}
class Post extends Model { protected static string $table = 'posts'; }
echo Model::table(), Post::table(), Post::create()->name(), get_class(new Post()), "\n";
