<?php
// since Laravel 9
// What versions after 8 add: validation.

namespace Illuminate\Validation {
class ConditionalRules
{
  /** @return array */
  public function rules(array $data = []) {}
  /** @return array */
  public function defaultRules(array $data = []) {}
}

class Factory
{
  /** @return void */
  public function includeUnvalidatedArrayKeys() {}
  /**
   * @param bool $value
   * @return void
   */
  public function fakeDnsLookups($value = true) {}
}

class InvokableValidationRule implements \Illuminate\Contracts\Validation\Rule, \Illuminate\Contracts\Validation\ValidatorAwareRule 
{
  use \Illuminate\Translation\CreatesPotentiallyTranslatedStrings;
  /** @var \Illuminate\Contracts\Validation\ValidationRule|\Illuminate\Contracts\Validation\InvokableRule */
  protected $invokable;
  /** @var bool */
  protected $failed;
  /** @var array */
  protected $messages;
  /** @var \Illuminate\Validation\Validator */
  protected $validator;
  /** @var array */
  protected $data;
  protected function __construct(\Illuminate\Contracts\Validation\ValidationRule|\Illuminate\Contracts\Validation\InvokableRule $invokable) {}
  /**
   * @param \Illuminate\Contracts\Validation\ValidationRule|\Illuminate\Contracts\Validation\InvokableRule $invokable
   * @return \Illuminate\Validation\InvokableValidationRule
   */
  public static function make($invokable) {}
  /**
   * @param string $attribute
   * @param mixed $value
   * @return bool
   */
  public function passes($attribute, $value) {}
  /** @return \Illuminate\Contracts\Validation\ValidationRule|\Illuminate\Contracts\Validation\InvokableRule */
  public function invokable() {}
  /** @return array */
  public function message() {}
  /**
   * @param array $data
   * @return $this
   */
  public function setData($data) {}
  /**
   * @param \Illuminate\Validation\Validator $validator
   * @return $this
   */
  public function setValidator($validator) {}
}

class NestedRules implements \Illuminate\Contracts\Validation\CompilableRules 
{
  /** @var callable */
  protected $callback;
  public function __construct(callable $callback) {}
  /**
   * @param string $attribute
   * @param mixed $value
   * @param mixed $data
   * @param mixed $context
   * @return \stdClass
   */
  public function compile($attribute, $value, $data = null, $context = null) {}
}

class Rule
{
  /**
   * @param string $ability
   * @param mixed ...$arguments
   * @return \Illuminate\Validation\Rules\Can
   */
  public static function can($ability, ...$arguments) {}
  /**
   * @param callable|bool $condition
   * @param \Illuminate\Contracts\Validation\ValidationRule|\Illuminate\Contracts\Validation\InvokableRule|\Illuminate\Contracts\Validation\Rule|\Closure|array|string $rules
   * @param \Illuminate\Contracts\Validation\ValidationRule|\Illuminate\Contracts\Validation\InvokableRule|\Illuminate\Contracts\Validation\Rule|\Closure|array|string $defaultRules
   * @return \Illuminate\Validation\ConditionalRules
   */
  public static function unless($condition, $rules, $defaultRules = []) {}
  /**
   * @param array|null $keys
   * @return \Illuminate\Validation\Rules\ArrayRule
   */
  public static function array($keys = null) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable|array|string $keys
   * @return \Illuminate\Validation\Rules\ArrayKeys
   */
  public static function arrayKeys($keys) {}
  /**
   * @param callable $callback
   * @return \Illuminate\Validation\NestedRules
   */
  public static function forEach($callback) {}
  /**
   * @param (\Closure(): bool)|bool|null $callback
   * @return \Illuminate\Validation\Rules\RequiredUnless
   */
  public static function requiredUnless($callback) {}
  /**
   * @param (\Closure(): bool)|bool $callback
   * @return \Illuminate\Validation\Rules\ExcludeIf
   */
  public static function excludeIf($callback) {}
  /**
   * @param (\Closure(): bool)|bool $callback
   * @return \Illuminate\Validation\Rules\ExcludeUnless
   */
  public static function excludeUnless($callback) {}
  /**
   * @param (\Closure(): bool)|bool $callback
   * @return \Illuminate\Validation\Rules\ProhibitedIf
   */
  public static function prohibitedIf($callback) {}
  /**
   * @param (\Closure(): bool)|bool $callback
   * @return \Illuminate\Validation\Rules\ProhibitedUnless
   */
  public static function prohibitedUnless($callback) {}
  /** @return \Illuminate\Validation\Rules\Date */
  public static function date() {}
  public static function dateTime(): \Illuminate\Validation\Rules\Date {}
  /** @return \Illuminate\Validation\Rules\Email */
  public static function email() {}
  /**
   * @param class-string $type
   * @return \Illuminate\Validation\Rules\Enum
   */
  public static function enum($type) {}
  /** @return \Illuminate\Validation\Rules\File */
  public static function file() {}
  /**
   * @param bool $allowSvg
   * @return \Illuminate\Validation\Rules\ImageFile
   */
  public static function imageFile($allowSvg = false) {}
  /** @return \Illuminate\Validation\Rules\StringRule */
  public static function string() {}
  /** @return \Illuminate\Validation\Rules\Numeric */
  public static function numeric() {}
  /**
   * @param array $rules
   * @return \Illuminate\Validation\Rules\AnyOf
   */
  public static function anyOf($rules) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable|\UnitEnum|array|string $values
   * @return \Illuminate\Validation\Rules\Contains
   */
  public static function contains($values) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable|\UnitEnum|array|string $values
   * @return \Illuminate\Validation\Rules\DoesntContain
   */
  public static function doesntContain($values) {}
}

class Validator
{
  /**
   * @template TWhenReturnType
   * @param (callable($this): TWhenReturnType) $callback
   * @param (callable($this): TWhenReturnType)|null $default
   * @return $this|TWhenReturnType
   */
  public function whenPasses(callable $callback, ?callable $default = null) {}
  /**
   * @template TWhenReturnType
   * @param (callable($this): TWhenReturnType) $callback
   * @param (callable($this): TWhenReturnType)|null $default
   * @return $this|TWhenReturnType
   */
  public function whenFails(callable $callback, ?callable $default = null) {}
  /**
   * @param string $attribute
   * @param mixed $value
   * @return void
   */
  public function setValue($attribute, $value) {}
  /** @return array */
  public function getRulesWithoutPlaceholders() {}
  /** @return $this */
  public function appendRules(array $rules) {}
  /** @return class-string<\Illuminate\Validation\ValidationException> */
  public function getException() {}
  /**
   * @param callable(int, string, mixed): mixed $callback
   * @return $this
   */
  public function ensureExponentWithinAllowedRangeUsing($callback) {}
  /**
   * @param bool $value
   * @return void
   */
  public static function fakeDnsLookups($value = true) {}
  /** @return void */
  public static function flushState() {}
}
}

namespace Illuminate\Validation\Concerns {
}

namespace Illuminate\Validation\Rules {
class AnyOf implements \Illuminate\Contracts\Validation\Rule, \Illuminate\Contracts\Validation\ValidatorAwareRule 
{
  protected array $rules;
  /** @var \Illuminate\Validation\Validator */
  protected $validator;
  /** @param array $rules */
  public function __construct($rules) {}
  /**
   * @param string $attribute
   * @param mixed $value
   * @return bool
   */
  public function passes($attribute, $value) {}
  /** @return array */
  public function message() {}
  /**
   * @param \Illuminate\Contracts\Validation\Validator $validator
   * @return $this
   */
  public function setValidator($validator) {}
}

class ArrayKeys implements \Stringable 
{
  /** @var array */
  protected $keys;
  /** @param \Illuminate\Contracts\Support\Arrayable|array $keys */
  public function __construct($keys) {}
  /** @return string */
  public function __toString() {}
}

class ArrayRule implements \Stringable 
{
  /** @var array */
  protected $keys;
  /** @param \Illuminate\Contracts\Support\Arrayable|array|null $keys */
  public function __construct($keys = null) {}
  /** @return string */
  public function __toString() {}
}

class Can implements \Illuminate\Contracts\Validation\Rule, \Illuminate\Contracts\Validation\ValidatorAwareRule 
{
  /** @var string */
  protected $ability;
  /** @var array */
  protected $arguments;
  /** @var \Illuminate\Validation\Validator */
  protected $validator;
  /** @param string $ability */
  public function __construct($ability, array $arguments = []) {}
  /**
   * @param string $attribute
   * @param mixed $value
   * @return bool
   */
  public function passes($attribute, $value) {}
  /** @return array */
  public function message() {}
  /**
   * @param \Illuminate\Validation\Validator $validator
   * @return $this
   */
  public function setValidator($validator) {}
}

class Contains implements \Stringable 
{
  /** @var array */
  protected $values;
  /** @param \Illuminate\Contracts\Support\Arrayable|\UnitEnum|array|string $values */
  public function __construct($values) {}
  /** @return string */
  public function __toString() {}
}

trait DatabaseRule
{
  /**
   * @param string $deletedAtColumn
   * @return $this
   */
  public function withoutTrashed($deletedAtColumn = 'deleted_at') {}
  /**
   * @param string $deletedAtColumn
   * @return $this
   */
  public function onlyTrashed($deletedAtColumn = 'deleted_at') {}
}

class Date implements \Stringable 
{
  use \Illuminate\Support\Traits\Conditionable, \Illuminate\Support\Traits\Macroable;
  protected ?string $format;
  protected array $constraints;
  public function format(string $format): static {}
  public function beforeToday(): static {}
  public function afterToday(): static {}
  public function todayOrBefore(): static {}
  public function todayOrAfter(): static {}
  public function past(): static {}
  public function future(): static {}
  public function nowOrPast(): static {}
  public function nowOrFuture(): static {}
  public function before(\DateTimeInterface|string $date): static {}
  public function after(\DateTimeInterface|string $date): static {}
  public function beforeOrEqual(\DateTimeInterface|string $date): static {}
  public function afterOrEqual(\DateTimeInterface|string $date): static {}
  public function between(\DateTimeInterface|string $from, \DateTimeInterface|string $to): static {}
  public function betweenOrEqual(\DateTimeInterface|string $from, \DateTimeInterface|string $to): static {}
  protected function addRule(array|string $rules): static {}
  protected function formatDate(\DateTimeInterface|string $date): string {}
  public function __toString(): string {}
}

class Dimensions implements \Stringable
{
  /**
   * @param float $value
   * @return $this
   */
  public function minRatio($value) {}
  /**
   * @param float $value
   * @return $this
   */
  public function maxRatio($value) {}
  /**
   * @param float $min
   * @param float $max
   * @return $this
   */
  public function ratioBetween($min, $max) {}
}

class DoesntContain implements \Stringable 
{
  /** @var array */
  protected $values;
  /** @param \Illuminate\Contracts\Support\Arrayable|\UnitEnum|array|string $values */
  public function __construct($values) {}
  /** @return string */
  public function __toString() {}
}

class Email implements \Illuminate\Contracts\Validation\Rule, \Illuminate\Contracts\Validation\DataAwareRule, \Illuminate\Contracts\Validation\ValidatorAwareRule 
{
  use \Illuminate\Support\Traits\Conditionable, \Illuminate\Support\Traits\Macroable;
  public bool $validateMxRecord;
  public bool $preventSpoofing;
  public bool $nativeValidation;
  public bool $nativeValidationWithUnicodeAllowed;
  public bool $rfcCompliant;
  public bool $strictRfcCompliant;
  /** @var \Illuminate\Validation\Validator */
  protected $validator;
  /** @var array */
  protected $data;
  /** @var array */
  protected $customRules;
  /** @var array */
  protected $messages;
  /** @var string|array|callable|null */
  public static $defaultCallback;
  /**
   * @param static|callable|null $callback
   * @return ($callback is null ? static : void)
   */
  public static function defaults($callback = null) {}
  /** @return static */
  public static function default() {}
  /** @return $this */
  public function rfcCompliant(bool $strict = false) {}
  /** @return $this */
  public function strict() {}
  /** @return $this */
  public function validateMxRecord() {}
  /** @return $this */
  public function preventSpoofing() {}
  /** @return $this */
  public function withNativeValidation(bool $allowUnicode = false) {}
  /**
   * @param string|array $rules
   * @return $this
   */
  public function rules($rules) {}
  /**
   * @param string $attribute
   * @param mixed $value
   * @return bool
   */
  public function passes($attribute, $value) {}
  /** @return array */
  protected function buildValidationRules() {}
  /** @return array */
  public function message() {}
  /**
   * @param \Illuminate\Contracts\Validation\Validator $validator
   * @return $this
   */
  public function setValidator($validator) {}
  /**
   * @param array $data
   * @return $this
   */
  public function setData($data) {}
}

class Enum implements \Illuminate\Contracts\Validation\Rule, \Illuminate\Contracts\Validation\ValidatorAwareRule, \Stringable
{
  use \Illuminate\Support\Traits\Conditionable;
  /**
   * @param \UnitEnum[]|\UnitEnum|\Illuminate\Contracts\Support\Arrayable<array-key, \UnitEnum> $values
   * @return $this
   */
  public function only($values) {}
  /**
   * @param \UnitEnum[]|\UnitEnum|\Illuminate\Contracts\Support\Arrayable<array-key, \UnitEnum> $values
   * @return $this
   */
  public function except($values) {}
  /**
   * @param \Illuminate\Validation\Validator $validator
   * @return $this
   */
  public function setValidator($validator) {}
  /** @return string */
  public function __toString() {}
}

class ExcludeIf implements \Stringable 
{
  /** @var (\Closure(): bool)|bool */
  public $condition;
  /** @param (\Closure(): bool)|bool $condition */
  public function __construct($condition) {}
  /** @return string */
  public function __toString() {}
}

class ExcludeUnless implements \Stringable 
{
  /** @var (\Closure(): bool)|bool */
  public $condition;
  /** @param (\Closure(): bool)|bool $condition */
  public function __construct($condition) {}
  /** @return string */
  public function __toString() {}
}

class File implements \Illuminate\Contracts\Validation\Rule, \Illuminate\Contracts\Validation\DataAwareRule, \Illuminate\Contracts\Validation\ValidatorAwareRule 
{
  use \Illuminate\Support\Traits\Conditionable, \Illuminate\Support\Traits\Macroable;
  /** @var array */
  protected $allowedMimetypes;
  /** @var array */
  protected $allowedExtensions;
  /** @var null|int */
  protected $minimumFileSize;
  /** @var null|int */
  protected $maximumFileSize;
  /** @var string|null */
  protected $encoding;
  /** @var array */
  protected $customRules;
  /** @var array */
  protected $messages;
  /** @var array */
  protected $data;
  /** @var \Illuminate\Validation\Validator */
  protected $validator;
  /** @var string|array|callable|null */
  public static $defaultCallback;
  /**
   * @param static|callable|null $callback
   * @return ($callback is null ? static : void)
   */
  public static function defaults($callback = null) {}
  /** @return static */
  public static function default() {}
  /**
   * @param bool $allowSvg
   * @return ImageFile
   */
  public static function image($allowSvg = false) {}
  /**
   * @param string|array<int, string> $mimetypes
   * @return static
   */
  public static function types($mimetypes) {}
  /**
   * @param string|array<int, string> $extensions
   * @return $this
   */
  public function extensions($extensions) {}
  /**
   * @param string|int $size
   * @return $this
   */
  public function size($size) {}
  /**
   * @param string|int $minSize
   * @param string|int $maxSize
   * @return $this
   */
  public function between($minSize, $maxSize) {}
  /**
   * @param string|int $size
   * @return $this
   */
  public function min($size) {}
  /**
   * @param string|int $size
   * @return $this
   */
  public function max($size) {}
  /**
   * @param string $encoding
   * @return $this
   */
  public function encoding($encoding) {}
  /**
   * @param string|int $size
   * @return ($size is int ? int : int|float)
   */
  protected function toKilobytes($size) {}
  /**
   * @param string|array $rules
   * @return $this
   */
  public function rules($rules) {}
  /**
   * @param string $attribute
   * @param mixed $value
   * @return bool
   */
  public function passes($attribute, $value) {}
  /** @return array */
  protected function buildValidationRules() {}
  /** @return array */
  protected function buildMimetypes() {}
  /**
   * @param array|string $messages
   * @return bool
   */
  protected function fail($messages) {}
  /** @return array */
  public function message() {}
  /**
   * @param \Illuminate\Contracts\Validation\Validator $validator
   * @return $this
   */
  public function setValidator($validator) {}
  /**
   * @param array $data
   * @return $this
   */
  public function setData($data) {}
}

class ImageFile extends File 
{
  /** @param bool $allowSvg */
  public function __construct($allowSvg = false) {}
  /**
   * @param \Illuminate\Validation\Rules\Dimensions $dimensions
   * @return $this
   */
  public function dimensions($dimensions) {}
}

class Numeric implements \Stringable 
{
  use \Illuminate\Support\Traits\Conditionable;
  protected array $constraints;
  /** @return $this */
  public function between(int|float $min, int|float $max): Numeric {}
  /** @return $this */
  public function decimal(int $min, ?int $max = null): Numeric {}
  /** @return $this */
  public function different(string $field): Numeric {}
  /** @return $this */
  public function digits(int $length): Numeric {}
  /** @return $this */
  public function digitsBetween(int $min, int $max): Numeric {}
  /** @return $this */
  public function greaterThan(string $field): Numeric {}
  /** @return $this */
  public function greaterThanOrEqualTo(string $field): Numeric {}
  /** @return $this */
  public function integer(bool $strict = false): Numeric {}
  /** @return $this */
  public function lessThan(string $field): Numeric {}
  /** @return $this */
  public function lessThanOrEqualTo(string $field): Numeric {}
  /** @return $this */
  public function max(int|float $value): Numeric {}
  /** @return $this */
  public function maxDigits(int $value): Numeric {}
  /** @return $this */
  public function min(int|float $value): Numeric {}
  /** @return $this */
  public function minDigits(int $value): Numeric {}
  /** @return $this */
  public function multipleOf(int|float $value): Numeric {}
  /** @return $this */
  public function same(string $field): Numeric {}
  /** @return $this */
  public function exactly(int $value): Numeric {}
  public function __toString(): string {}
  protected function addRule(array|string $rules): Numeric {}
}

class Password implements \Illuminate\Contracts\Validation\DataAwareRule, \Illuminate\Contracts\Validation\ImplicitRule, \IteratorAggregate, \Illuminate\Contracts\Validation\Rule, \Illuminate\Contracts\Validation\ValidatorAwareRule
{
  /**
   * @param int $size
   * @return $this
   */
  public function max($size) {}
  /** @return array */
  public function appliedRules() {}
  /** @return string */
  public function toPasswordRulesString() {}
  /** @return \ArrayIterator<int, mixed> */
  public function getIterator(): \Traversable {}
}

class ProhibitedIf implements \Stringable 
{
  /** @var (\Closure(): bool)|bool */
  public $condition;
  /** @param (\Closure(): bool)|bool $condition */
  public function __construct($condition) {}
  /** @return string */
  public function __toString() {}
}

class ProhibitedUnless implements \Stringable 
{
  /** @var (\Closure(): bool)|bool */
  public $condition;
  /** @param (\Closure(): bool)|bool $condition */
  public function __construct($condition) {}
  /** @return string */
  public function __toString() {}
}

class RequiredUnless implements \Stringable 
{
  /** @var (\Closure(): bool)|bool */
  public $condition;
  /** @param (\Closure(): bool)|bool|null $condition */
  public function __construct($condition) {}
  /** @return string */
  public function __toString() {}
}

class StringRule implements \Stringable 
{
  use \Illuminate\Support\Traits\Conditionable;
  protected array $constraints;
  /** @return $this */
  public function alpha(bool $ascii = false): static {}
  /** @return $this */
  public function alphaDash(bool $ascii = false): static {}
  /** @return $this */
  public function alphaNumeric(bool $ascii = false): static {}
  /** @return $this */
  public function ascii(): static {}
  /** @return $this */
  public function between(int $min, int $max): static {}
  /** @return $this */
  public function doesntEndWith(string ...$values): static {}
  /** @return $this */
  public function doesntStartWith(string ...$values): static {}
  /** @return $this */
  public function endsWith(string ...$values): static {}
  /** @return $this */
  public function exactly(int $value): static {}
  /** @return $this */
  public function lowercase(): static {}
  /** @return $this */
  public function max(int $value): static {}
  /** @return $this */
  public function min(int $value): static {}
  /** @return $this */
  public function startsWith(string ...$values): static {}
  /** @return $this */
  public function uppercase(): static {}
  public function __toString(): string {}
  protected function addRule(array|string $rules): static {}
}
}
