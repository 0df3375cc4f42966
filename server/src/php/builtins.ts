/**
 * What PHP's own functions and constants answer, where the answer has one type whatever the arguments are. Functions
 * that answer `false` or null on failure are left out, but for those whose failure is an error since PHP 8.
 */
import { ARRAY, BOOL, FLOAT, INT, STRING, type StaticType } from './types.ts';

/** By lower-case name. */
export function builtinType(name: string): StaticType | undefined {
  return FUNCTIONS.get(name);
}

export function constantType(name: string): StaticType | undefined {
  return CONSTANTS.get(name);
}

const FUNCTIONS: ReadonlyMap<string, StaticType> = tableOf([
  [
    STRING,
    `addslashes basename bin2hex chr chunk_split date dechex decbin decoct dirname escapeshellarg gettype gmdate
     html_entity_decode htmlentities htmlspecialchars htmlspecialchars_decode http_build_query implode join lcfirst
     ltrim mb_convert_case mb_strtolower mb_strtoupper mb_substr md5 nl2br number_format
     quotemeta random_bytes rawurldecode rawurlencode rtrim serialize sha1 sprintf str_pad str_repeat
     strip_tags stripslashes strrev strtolower strtoupper strtr strval substr trim ucfirst ucwords
     uniqid urldecode urlencode wordwrap base64_encode hash_hmac get_debug_type sys_get_temp_dir
     php_uname`,
  ],
  [
    INT,
    `array_push array_unshift count crc32 intdiv intval levenshtein mb_strlen memory_get_usage mt_rand ord
     rand random_int similar_text sizeof strcasecmp strcmp strlen strnatcasecmp strnatcmp strncasecmp strncmp
     substr_count time`,
  ],
  [FLOAT, 'acos asin atan atan2 ceil cos deg2rad exp floatval floor fmod hypot log10 pi sin sqrt tan'],
  [
    BOOL,
    `array_key_exists boolval checkdate class_exists ctype_alnum ctype_alpha ctype_digit ctype_lower ctype_space
     ctype_upper ctype_xdigit defined empty extension_loaded file_exists function_exists headers_sent in_array
     interface_exists is_a is_array is_bool is_callable is_countable is_dir is_executable is_file is_finite is_float
     is_infinite is_int is_integer is_iterable is_link is_nan is_null is_numeric is_object is_readable is_resource
     is_scalar is_string is_subclass_of is_uploaded_file is_writable isset key_exists method_exists move_uploaded_file
     password_verify property_exists str_contains str_ends_with str_starts_with hash_equals`,
  ],
  [
    ARRAY,
    `array_chunk array_column array_combine array_count_values array_diff array_diff_assoc array_diff_key array_fill
     array_fill_keys array_filter array_flip array_intersect array_intersect_key array_keys array_map array_merge
     array_merge_recursive array_pad array_replace array_reverse array_slice array_splice array_unique array_values
     compact explode func_get_args get_object_vars range str_split mb_str_split`,
  ],
]);

const CONSTANTS: ReadonlyMap<string, StaticType> = tableOf([
  [STRING, 'PHP_EOL PHP_OS PHP_OS_FAMILY PHP_VERSION DIRECTORY_SEPARATOR PATH_SEPARATOR'],
  [STRING, '__DIR__ __FILE__ __CLASS__ __FUNCTION__ __METHOD__ __NAMESPACE__ __TRAIT__'],
  [INT, 'PHP_INT_MAX PHP_INT_MIN PHP_INT_SIZE PHP_VERSION_ID PHP_MAJOR_VERSION PHP_MINOR_VERSION __LINE__'],
  [FLOAT, 'PHP_FLOAT_EPSILON PHP_FLOAT_MAX PHP_FLOAT_MIN M_PI M_E INF NAN'],
]);

function tableOf(rows: readonly (readonly [StaticType, string])[]): ReadonlyMap<string, StaticType> {
  const table = new Map<string, StaticType>();
  for (const [type, names] of rows) for (const name of names.split(/\s+/)) if (name !== '') table.set(name, type);
  return table;
}
