<?php

/*
 * Prints as JSON what real Laravel says of the models in the files given: their settings, and their relations with keys.
 */

use Illuminate\Container\Container;
use Illuminate\Database\Capsule\Manager;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Eloquent\Relations as R;
use Illuminate\Events\Dispatcher;

require 'Illuminate/autoload.php';

$app = new Container();
Container::setInstance($app);
$capsule = new Manager($app);
foreach (['default', 'other'] as $name) {
    $capsule->addConnection(['driver' => 'sqlite', 'database' => ':memory:', 'prefix' => ''], $name);
}
$capsule->setEventDispatcher(new Dispatcher($app));
$capsule->bootEloquent();
spl_autoload_register(function ($class) use ($argv) {
    foreach (array_slice($argv, 1) as $file) {
        if (basename($file, '.php') === basename(strtr($class, '\\', '/'))) {
            require_once $file;
        }
    }
});
foreach (array_slice($argv, 1) as $file) {
    require_once $file;
}

$models = [];
foreach (get_declared_classes() as $class) {
    $reflection = new ReflectionClass($class);
    $isOurs = in_array($reflection->getFileName(), array_map('realpath', array_slice($argv, 1)), true);
    if ($isOurs && $reflection->isSubclassOf(Model::class) && ! $reflection->isAbstract()) {
        $models[$class] = describe(new $class, $reflection);
    }
}
echo json_encode($models);

function describe(Model $model, ReflectionClass $reflection): array
{
    $read = function (string $property) use ($model, $reflection) {
        $of = $reflection->getProperty($property);
        $of->setAccessible(true);

        return $of->getValue($model);
    };

    return [
        'table' => $model->getTable(),
        'primaryKey' => $model->getKeyName(),
        'keyType' => $model->getKeyType(),
        'incrementing' => $model->getIncrementing(),
        'timestamps' => $model->usesTimestamps(),
        'createdAt' => $model->usesTimestamps() ? $model->getCreatedAtColumn() : null,
        'updatedAt' => $model->usesTimestamps() ? $model->getUpdatedAtColumn() : null,
        'deletedAt' => method_exists($model, 'getDeletedAtColumn') ? $model->getDeletedAtColumn() : null,
        'connection' => $model->getConnectionName(),
        'perPage' => $model->getPerPage(),
        'routeKey' => $model->getRouteKeyName(),
        'foreignKey' => $model->getForeignKey(),
        'fillable' => $model->getFillable(),
        'guarded' => $model->getGuarded(),
        'hidden' => $model->getHidden(),
        'visible' => $model->getVisible(),
        'appends' => $read('appends'),
        'with' => $read('with'),
        'touches' => $read('touches'),
        'casts' => (object) $model->getCasts(),
        'dates' => $model->getDates(),
        'isFillable' => array_values(array_filter(['id', 'title', 'isbn', 'secret', 'anything', 'owner_id'], [$model, 'isFillable'])),
        'globalScopes' => array_keys($model->getGlobalScopes()),
        'relations' => (object) relations($model, $reflection),
    ];
}

function relations(Model $model, ReflectionClass $reflection): array
{
    $relations = [];
    foreach ($reflection->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
        $isOurs = ! str_starts_with($method->class, 'Illuminate\\') && ! str_contains((string) $method->getFileName(), 'Illuminate');
        if (! $isOurs || $method->getNumberOfParameters() > 0 || $method->isStatic() || ! $method->getFileName()) {
            continue;
        }
        try {
            $relation = $model->{$method->name}();
        } catch (Throwable) {
            continue;
        }
        if ($relation instanceof R\Relation) {
            $relations[$method->name] = relation($relation);
        }
    }
    ksort($relations);

    return $relations;
}

function relation(R\Relation $relation): array
{
    $class = get_class($relation);
    $facts = ['class' => $class, 'related' => $relation instanceof R\MorphTo ? null : get_class($relation->getRelated())];
    if ($relation instanceof R\MorphTo) {
        return $facts + ['type' => $relation->getMorphType(), 'id' => $relation->getForeignKeyName()];
    }
    if ($relation instanceof R\BelongsTo) {
        return $facts + ['foreignKey' => $relation->getForeignKeyName(), 'localKey' => $relation->getOwnerKeyName()];
    }
    if ($relation instanceof R\HasManyThrough) {
        return $facts + [
            'foreignKey' => $relation->getFirstKeyName(),
            'secondKey' => $relation->getForeignKeyName(),
            'localKey' => $relation->getLocalKeyName(),
            'secondLocalKey' => $relation->getSecondLocalKeyName(),
            'through' => get_class($relation->getParent()),
        ];
    }
    if ($relation instanceof R\HasOneOrMany) {
        $keys = ['foreignKey' => $relation->getForeignKeyName(), 'localKey' => $relation->getLocalKeyName()];

        return $facts + $keys + ($relation instanceof R\MorphOneOrMany ? ['type' => $relation->getMorphType()] : []);
    }

    return $facts + [
        'table' => $relation->getTable(),
        'foreignPivotKey' => $relation->getForeignPivotKeyName(),
        'relatedPivotKey' => $relation->getRelatedPivotKeyName(),
        'parentKey' => $relation->getParentKeyName(),
        'relatedKey' => $relation->getRelatedKeyName(),
        'pivotClass' => $relation->getPivotClass(),
        'accessor' => $relation->getPivotAccessor(),
        'columns' => $relation->getPivotColumns(),
    ];
}
