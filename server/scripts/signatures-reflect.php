<?php
/**
 * Prints what the extensions named as arguments declare, as JSON: extension => PHP declarations. It reads PHP's own
 * reflection and nothing else; a value that belongs to a machine or a build is left out and only its type is kept.
 */

const MACHINE_CONSTANTS = '/VERSION|_MINIT_|^PHP_(?!ROUND_|URL_|QUERY_|SESSION_|OUTPUT_|INT_|FLOAT_)|_SEPARATOR$|^(SODIUM_LIBRARY|ICONV_IMPL|INTL_ICU|PCRE_JIT|GD_BUNDLED|MEMCACHED_HAVE|Memcached::HAVE|DEFAULT_INCLUDE|PEAR_|LIBXML_LOADED|PDO::.*(VERSION|INFO)|LIBEXSLT|LIBXSLT|GMP_MPIR|MSGPACK_HAVE|OPENSSL_DEFAULT_STREAM_CIPHERS)/';

$declarations = [];
foreach (array_slice($argv, 1) as $name) {
    $extension = new ReflectionExtension($name);
    $blocks = [];
    foreach (sorted($extension->getConstants()) as $constant => $value) {
        if (!in_array($constant, ['TRUE', 'FALSE', 'NULL'], true)) {
            $blocks[namespaceOf($constant)][] = constantOf($constant, shortName($constant), $value, 'const', '');
        }
    }
    foreach (sorted($extension->getFunctions()) as $function) {
        $blocks[$function->getNamespaceName()][] = functionOf($function, '') . " {}\n";
    }
    foreach (sorted($extension->getClasses()) as $class) {
        // Some extensions list the aliases of classes too.
        if (!isset($seen[$class->getName()])) {
            $seen[$class->getName()] = true;
            $blocks[$class->getNamespaceName()][] = classOf($class);
        }
    }
    ksort($blocks, SORT_STRING);
    $text = '';
    foreach ($blocks as $namespace => $lines) {
        $text .= ($namespace === '' ? 'namespace' : "namespace $namespace") . " {\n" . implode('', $lines) . "}\n";
    }
    $declarations[$name] = $text;
}
echo json_encode($declarations, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);

function sorted(array $named): array
{
    ksort($named, SORT_STRING);
    return $named;
}

function namespaceOf(string $name): string
{
    return substr($name, 0, (int) strrpos($name, '\\'));
}

function shortName(string $name): string
{
    return substr('\\' . $name, strrpos('\\' . $name, '\\') + 1);
}

function constantOf(string $fullName, string $name, mixed $value, string $declare, string $indent): string
{
    if (is_resource($value)) {
        return "$indent/** @var resource */ $declare $name = UNKNOWN;\n";
    }
    if (preg_match(MACHINE_CONSTANTS, $fullName) || (is_float($value) && is_nan($value))) {
        return "$indent/** @var " . get_debug_type($value) . " */ $declare $name = UNKNOWN;\n";
    }
    return "$indent$declare $name = " . valueOf($value) . ";\n";
}

function valueOf(mixed $value): string
{
    return match (true) {
        $value === null => 'null',
        $value === INF => '1e999',
        $value === PHP_INT_MIN => '-9223372036854775807 - 1',
        is_string($value) && preg_match('/[^\x20-\x7e]/', $value) === 1 => '"' . addcslashes($value, "\\\"\$\0..\37\177..\377") . '"',
        is_array($value) => '[' . implode(', ', array_map(
            fn ($key, $item) => array_is_list($value) ? valueOf($item) : valueOf($key) . ' => ' . valueOf($item),
            array_keys($value),
            $value,
        )) . ']',
        is_object($value) => 'UNKNOWN',
        default => var_export($value, true),
    };
}

function functionOf(ReflectionFunctionAbstract $function, string $modifiers): string
{
    $params = implode(', ', array_map(paramOf(...), $function->getParameters()));
    $type = $function->getReturnType() ?? $function->getTentativeReturnType();
    $reference = $function->returnsReference() ? '&' : '';
    return "{$modifiers}function $reference{$function->getShortName()}($params)" . ($type === null ? '' : ': ' . typeOf($type));
}

function paramOf(ReflectionParameter $param): string
{
    $text = $param->hasType() ? typeOf($param->getType()) . ' ' : '';
    $text .= ($param->isPassedByReference() ? '&' : '') . ($param->isVariadic() ? '...' : '') . '$' . $param->getName();
    if (!$param->isOptional() || $param->isVariadic()) {
        return $text;
    }
    // As in PHP's own stubs: what an absent argument means cannot be said by a value.
    if (!$param->isDefaultValueAvailable()) {
        return "$text = UNKNOWN";
    }
    $constant = $param->getDefaultValueConstantName();
    return $text . ' = ' . ($constant === null ? valueOf($param->getDefaultValue()) : ltrim($constant, '\\'));
}

/** Class names in full: a declaration may stand in a namespace. */
function typeOf(ReflectionType $type): string
{
    return preg_replace_callback('/[\w\\\\]+/', function ($found) {
        $isClass = class_exists($found[0]) || interface_exists($found[0]);
        return $isClass && !in_array($found[0], ['self', 'static'], true) ? "\\$found[0]" : $found[0];
    }, (string) $type);
}

function classOf(ReflectionClass $class): string
{
    $kind = match (true) {
        $class->isInterface() => 'interface',
        $class->isTrait() => 'trait',
        $class->isEnum() => 'enum',
        default => ($class->isAbstract() ? 'abstract ' : '') . ($class->isFinal() ? 'final ' : '') . 'class',
    };
    $head = "$kind {$class->getShortName()}";
    $parent = $class->getParentClass();
    if ($parent !== false) {
        $head .= " extends \\{$parent->getName()}";
    }
    $interfaces = directInterfaces($class);
    if ($interfaces !== []) {
        $head .= ($class->isInterface() ? ' extends ' : ' implements ') . '\\' . implode(', \\', $interfaces);
    }
    return "$head {\n" . implode('', membersOf($class)) . "}\n";
}

/** Those that neither the parent class nor another of the interfaces brings. */
function directInterfaces(ReflectionClass $class): array
{
    $brought = $class->getParentClass() === false ? [] : $class->getParentClass()->getInterfaceNames();
    foreach ($class->getInterfaces() as $interface) {
        array_push($brought, ...$interface->getInterfaceNames());
    }
    if ($class->isEnum()) {
        array_push($brought, 'UnitEnum', 'BackedEnum');
    }
    $direct = array_values(array_diff($class->getInterfaceNames(), $brought));
    sort($direct, SORT_STRING);
    return $direct;
}

function membersOf(ReflectionClass $class): array
{
    $lines = [];
    $own = fn ($member) => $member->getDeclaringClass()->getName() === $class->getName() && !$member->isPrivate();
    foreach (sorted(byName(array_filter($class->getReflectionConstants(), $own))) as $name => $constant) {
        $visibility = $constant->isProtected() ? 'protected const' : 'const';
        $lines[] = $constant->isEnumCase()
            ? "  case $name;\n"
            : constantOf("{$class->getName()}::$name", $name, $constant->getValue(), $visibility, '  ');
    }
    foreach (sorted(byName(array_filter($class->getProperties(), $own))) as $name => $property) {
        $modifiers = modifiersOf($property->getModifiers());
        $type = $property->hasType() ? typeOf($property->getType()) . ' ' : '';
        $lines[] = "  $modifiers $type\$$name;\n";
    }
    foreach (sorted(byName(array_filter($class->getMethods(), $own))) as $method) {
        $modifiers = modifiersOf($method->getModifiers() & ~($class->isInterface() ? ReflectionMethod::IS_ABSTRACT : 0));
        $lines[] = '  ' . functionOf($method, "$modifiers ") . ($method->isAbstract() ? ";\n" : " {}\n");
    }
    return $lines;
}

function byName(array $members): array
{
    return array_combine(array_map(fn ($member) => $member->getName(), $members), $members);
}

function modifiersOf(int $modifiers): string
{
    return implode(' ', Reflection::getModifierNames($modifiers));
}
