<?php
// What PHP's other functions answer where its reflection cannot say it: resources, and what arrays hold.

namespace {
/** @return array<int, string> */
function explode(string $separator, string $string, int $limit = PHP_INT_MAX): array {}
/** @return array<int, string> */
function str_split(string $string, int $length = 1): array {}
/** @return array<int, string> */
function mb_str_split(string $string, int $length = 1, ?string $encoding = null): array {}
/** @return array<int, string>|false */
function preg_split(string $pattern, string $subject, int $limit = -1, int $flags = 0): array|false {}
/**
 * @param array<array-key, string> $array
 * @return array<array-key, string>|false
 */
function preg_grep(string $pattern, array $array, int $flags = 0): array|false {}
/** @param array<array-key, string> $matches */
function preg_match(string $pattern, string $subject, &$matches = null, int $flags = 0, int $offset = 0): int|false {}
/** @param array<array-key, array<array-key, string>> $matches */
function preg_match_all(string $pattern, string $subject, &$matches = null, int $flags = 0, int $offset = 0): int|false {}
/**
 * @param array<string>|string $pattern
 * @param array<string>|string $replacement
 * @param array<string>|string $subject
 * @return ($subject is string ? string|null : array<array-key, string>|null)
 */
function preg_replace(array|string $pattern, array|string $replacement, array|string $subject, int $limit = -1, &$count = null): array|string|null {}
/**
 * @param array<string>|string $pattern
 * @param callable(array<array-key, string>): string $callback
 * @param array<string>|string $subject
 * @return ($subject is string ? string|null : array<array-key, string>|null)
 */
function preg_replace_callback(array|string $pattern, callable $callback, array|string $subject, int $limit = -1, &$count = null, int $flags = 0): array|string|null {}
/**
 * @param array<string>|string $search
 * @param array<string>|string $replace
 * @param array<string>|string $subject
 * @return ($subject is string ? string : array<array-key, string>)
 */
function str_replace(array|string $search, array|string $replace, array|string $subject, &$count = null): array|string {}
/**
 * @param array<string>|string $search
 * @param array<string>|string $replace
 * @param array<string>|string $subject
 * @return ($subject is string ? string : array<array-key, string>)
 */
function str_ireplace(array|string $search, array|string $replace, array|string $subject, &$count = null): array|string {}
/** @return ($as_float is true ? float : string) */
function microtime(bool $as_float = false): string|float {}
/** @return ($as_float is true ? float : array<string, int>) */
function gettimeofday(bool $as_float = false): array|float {}
/** @return ($return is true ? string : bool) */
function print_r(mixed $value, bool $return = false): string|bool {}
/** @return ($return is true ? string : null) */
function var_export(mixed $value, bool $return = false): ?string {}
/** @return ($component is -1 ? array{scheme?: string, host?: string, port?: int, user?: string, pass?: string, path?: string, query?: string, fragment?: string}|false : int|string|false|null) */
function parse_url(string $url, int $component = -1): int|string|array|null|false {}
/** @return ($flags is 15 ? array{dirname?: string, basename: string, extension?: string, filename: string} : string) */
function pathinfo(string $path, int $flags = PATHINFO_ALL): array|string {}
/** @return array<int, string>|false */
function file(string $filename, int $flags = 0, $context = null): array|false {}
/** @return array<int, string>|false */
function glob(string $pattern, int $flags = 0): array|false {}
/** @return array<int, string>|false */
function scandir(string $directory, int $sorting_order = SCANDIR_SORT_ASCENDING, $context = null): array|false {}
/** @return array{0: int, 1: int, 2: int, 3: string, mime: string, channels?: int, bits?: int}|false */
function getimagesize(string $filename, &$image_info = null): array|false {}
/** @return array{seconds: int, minutes: int, hours: int, mday: int, wday: int, mon: int, year: int, yday: int, weekday: string, month: string, 0: int} */
function getdate(?int $timestamp = null): array {}
/** @return array<string, string> */
function class_implements($object_or_class, bool $autoload = true): array|false {}
/** @return array<string, string> */
function class_uses($object_or_class, bool $autoload = true): array|false {}
/** @return array<string, string> */
function class_parents($object_or_class, bool $autoload = true): array|false {}
/** @return array<int, string> */
function get_class_methods(object|string $object_or_class): array {}
/** @return array<string, string> */
function getallheaders(): array {}
/** @return array<string, string> */
function apache_request_headers(): array {}
/** @return ($name is null ? array<string, string> : string|false) */
function getenv(?string $name = null, bool $local_only = false): array|string|false {}
/** @return array<int, array<string, mixed>> */
function debug_backtrace(int $options = DEBUG_BACKTRACE_PROVIDE_OBJECT, int $limit = 0): array {}
/** @return array<int, string|null>|false */
function fgetcsv($stream, ?int $length = null, string $separator = ",", string $enclosure = "\"", string $escape = "\\"): array|false {}
/** @return array<int, string|null> */
function str_getcsv(string $string, string $separator = ",", string $enclosure = "\"", string $escape = "\\"): array {}
/**
 * @param int|float|string $start
 * @param int|float|string $end
 * @return array<int, int|float|string>
 */
function range($start, $end, int|float $step = 1): array {}
/**
 * @param resource|null $context
 * @return resource|false
 */
function fopen(string $filename, string $mode, bool $use_include_path = false, $context = null) {}
/** @return resource|false */
function tmpfile() {}
/** @return resource|false */
function popen(string $command, string $mode) {}
/**
 * @param array<int, resource> $pipes
 * @return resource|false
 */
function proc_open(array|string $command, array $descriptor_spec, &$pipes, ?string $cwd = null, ?array $env_vars = null, ?array $options = null) {}
/** @return resource|false */
function opendir(string $directory, $context = null) {}
/** @return resource */
function stream_context_create(?array $options = null, ?array $params = null) {}
/** @return resource|false */
function fsockopen(string $hostname, int $port = -1, &$error_code = null, &$error_message = null, ?float $timeout = null) {}
/** @return resource|false */
function stream_socket_client(string $address, &$error_code = null, &$error_message = null, ?float $timeout = null, int $flags = STREAM_CLIENT_CONNECT, $context = null) {}
/**
 * @template TClass of SimpleXMLElement
 * @param class-string<TClass>|null $class_name
 * @return ($class_name is null ? SimpleXMLElement|false : TClass|false)
 */
function simplexml_load_string(string $data, ?string $class_name = SimpleXMLElement::class, int $options = 0, string $namespace_or_prefix = "", bool $is_prefix = false): SimpleXMLElement|false {}
/** @return array<int, LibXMLError> */
function libxml_get_errors(): array {}
/** @return array<int, string> */
function hash_algos(): array {}
/** @return array<int, string> */
function timezone_identifiers_list(int $timezoneGroup = DateTimeZone::ALL, ?string $countryCode = null): array {}
}
