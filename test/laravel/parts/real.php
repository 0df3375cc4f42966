<?php

// Boots the application in the current folder and prints what Laravel itself knows of it, as one JSON object: listeners of
// events, what the container makes, policies, commands, scheduled tasks. Arguments: classes to make, models to ask for.

require 'vendor/autoload.php';

$app = require 'bootstrap/app.php';
$kernel = $app->make(Illuminate\Contracts\Console\Kernel::class);
$app->instance('request', Illuminate\Http\Request::create('http://localhost/'));
$kernel->bootstrap();
$asked = json_decode($argv[1] ?? '{}', true);

$property = new ReflectionProperty($app->make('events'), 'listeners');
$property->setAccessible(true);
$wildcards = new ReflectionProperty($app->make('events'), 'wildcards');
$wildcards->setAccessible(true);
$listeners = [];
foreach ($property->getValue($app->make('events')) + $wildcards->getValue($app->make('events')) as $event => $found) {
    if (preg_match('/^(eloquent|Illuminate|bootstrapp|composing|creating)/', $event)) {
        continue;
    }
    foreach ($found as $one) {
        // Laravel wraps each listener in a closure that keeps it.
        $given = $one instanceof Closure ? ((new ReflectionFunction($one))->getStaticVariables()['listener'] ?? 'closure') : $one;
        $given = is_array($given) ? (is_object($given[0]) ? get_class($given[0]) : $given[0]) . '@' . $given[1] : $given;
        $listeners[] = [$event, $given instanceof Closure ? 'closure' : $given];
    }
}

$made = [];
foreach ($asked['make'] ?? [] as $name) {
    $made[$name] = get_class($app->make($name));
}

$policies = [];
foreach ($asked['models'] ?? [] as $model) {
    $policy = Illuminate\Support\Facades\Gate::getPolicyFor($model);
    $policies[$model] = $policy === null ? null : get_class($policy);
}

$commands = [];
foreach ($kernel->all() as $name => $command) {
    $isClosure = $command instanceof Illuminate\Foundation\Console\ClosureCommand && ! str_starts_with($name, 'inspire');
    if (! $isClosure && ! str_starts_with(get_class($command), 'App\\')) {
        continue;
    }
    $definition = $command->getNativeDefinition();
    $commands[$name] = [
        'description' => $command->getDescription(),
        'arguments' => array_keys($definition->getArguments()),
        'options' => array_keys($definition->getOptions()),
    ];
}

$schedule = [];
foreach ($app->make(Illuminate\Console\Scheduling\Schedule::class)->events() as $event) {
    $command = $event->command === null ? null : preg_replace("/^.*artisan'? /", '', $event->command);
    $schedule[] = [$event->expression, $command];
}

echo json_encode(compact('listeners', 'made', 'policies', 'commands', 'schedule'), JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES);
