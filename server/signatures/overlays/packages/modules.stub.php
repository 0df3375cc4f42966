<?php
// akaunting/laravel-money, akaunting/laravel-setting, akaunting/laravel-module, nwidart/laravel-modules,
// moneyphp/money, brick/money, torann/geoip, jenssegers/agent, vinkla/hashids, hashids/hashids,
// propaganistas/laravel-phone.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace {
use Akaunting\Money\Currency;
use Akaunting\Money\Money;
use Illuminate\Foundation\Vite;
use Propaganistas\LaravelPhone\PhoneNumber;
function money(): Money {}
function currency(): Currency {}
function setting() {}
function module() {}
function module_path() {}
function module_vite(): Vite {}
/** @return \Torann\GeoIP\GeoIP|\Torann\GeoIP\Location */
function geoip() {}
/** @return ($format is null ? \Propaganistas\LaravelPhone\PhoneNumber : string) */
function phone($number, $country = null, $format = null): PhoneNumber|string {}
}

namespace Akaunting\Module {
use Akaunting\Module\Contracts\RepositoryInterface;
use Countable;
use Illuminate\Filesystem\Filesystem;
use Illuminate\Support\Collection as BaseCollection;
use Illuminate\Support\Facades\Facade as BaseFacade;
use Illuminate\Support\Traits\Macroable;
class Collection extends BaseCollection {}
/** @mixin \Akaunting\Module\FileRepository */
class Facade extends BaseFacade {}
abstract class FileRepository implements RepositoryInterface, Countable {
  use Macroable;
  public function __construct() {}
  public function addLocation(): static {}
  public function toCollection(): Collection {}
  /** @return Module */
  public function findOrFail() {}
  public function collections(): Collection {}
  /** @return Filesystem */
  public function getFiles() {}
  /** @return \Symfony\Component\Process\Process */
  public function install() {}
  public function setStubPath(): static {}
}
abstract class Module {
  use Macroable;
  public function __construct() {}
  public function setPath(): static {}
  public function json(): Json {}
  abstract public function registerAliases();
  abstract public function registerProviders();
  /** @return string */
  abstract public function getCachedServicesPath();
}
}

namespace Akaunting\Module\Contracts {
interface PublisherInterface {
  public function publish();
}
interface RepositoryInterface {
  public function all();
  /** @return array */
  public function getCached();
  /** @return array */
  public function scan();
  /** @return \Akaunting\Module\Collection */
  public function toCollection();
  /** @return array */
  public function getScanPaths();
  public function allEnabled();
  public function allDisabled();
  /** @return int */
  public function count();
  public function getOrdered();
  public function getByStatus();
  public function find();
  public function findOrFail();
  public function getModulePath();
  /** @return \Illuminate\Filesystem\Filesystem */
  public function getFiles();
  public function config();
}
interface RunableInterface {
  public function run();
}
}

namespace Akaunting\Module\Exceptions {
class InvalidAssetPath extends \Exception {
  public static function missingModuleName(): static {}
}
}

namespace Akaunting\Module\Laravel {
use Akaunting\Module\FileRepository;
use Akaunting\Module\Module as BaseModule;
class LaravelFileRepository extends FileRepository {}
class Module extends BaseModule {}
}

namespace Akaunting\Money {
use Closure;
use Illuminate\Contracts\Database\Eloquent\Castable;
use Illuminate\Contracts\Database\Eloquent\CastsAttributes;
use Illuminate\Contracts\Support\Arrayable;
use Illuminate\Contracts\Support\Jsonable;
use Illuminate\Contracts\Support\Renderable;
use Illuminate\Support\ServiceProvider;
use Illuminate\Support\Traits\Macroable;
use JsonSerializable;
/**
 * @method static Currency AUD()
 * @method static Currency BRL()
 * @method static Currency CAD()
 * @method static Currency CHF()
 * @method static Currency EUR()
 * @method static Currency GBP()
 * @method static Currency INR()
 * @method static Currency JPY()
 * @method static Currency NGN()
 * @method static Currency PLN()
 * @method static Currency RUB()
 * @method static Currency SEK()
 * @method static Currency TRY()
 * @method static Currency USD()
 */
class Currency implements Arrayable, Castable, Jsonable, JsonSerializable, Renderable {
  use Macroable { __callStatic as protected macroableCallStatic; }
  public function __construct() {}
  public static function __callStatic($method, $arguments): Currency {}
  /** @return class-string<CastsAttributes> */
  public static function castUsing(): string {}
}
/**
 * @method static Money AUD()
 * @method static Money BRL()
 * @method static Money CAD()
 * @method static Money CHF()
 * @method static Money EUR()
 * @method static Money GBP()
 * @method static Money INR()
 * @method static Money JPY()
 * @method static Money NGN()
 * @method static Money PLN()
 * @method static Money RUB()
 * @method static Money SEK()
 * @method static Money TRY()
 * @method static Money USD()
 */
class Money implements Arrayable, Castable, Jsonable, JsonSerializable, Renderable {
  use Macroable { __callStatic as protected macroableCallStatic; }
  public function __construct() {}
  public static function __callStatic($method, $arguments): Money {}
  /** @return class-string<CastsAttributes> */
  public static function castUsing(): string {}
  public function getCurrency(): Currency {}
  public function convert(): Money {}
  public function add(): Money {}
  public function subtract(): Money {}
  public function multiply(): Money {}
  public function divide(): Money {}
  public function formatForHumans($locale = null, ?Closure $callback = null): string {}
  public function formatLocale($locale = null, ?Closure $callback = null): string {}
  public function immutable(): Money {}
  /** @return $this */
  public function mutable(): Money {}
}
class Provider extends ServiceProvider {}
}

namespace Akaunting\Money\Casts {
use Akaunting\Money\Currency;
use Akaunting\Money\Money;
use Illuminate\Contracts\Database\Eloquent\CastsAttributes;
class CurrencyCast implements CastsAttributes {
  public function get(): Currency {}
}
class MoneyCast implements CastsAttributes {
  public function get(): Money {}
}
}

namespace Akaunting\Money\Rules {
use Illuminate\Contracts\Validation\Rule;
class CurrencyRule implements Rule {}
}

namespace Akaunting\Money\View\Components {
use Illuminate\Contracts\View\Factory;
use Illuminate\Contracts\View\View;
use Illuminate\View\Component;
class Currency extends Component {
  public function __construct(public string $currency) {}
  public function render(): View|Factory {}
}
class Money extends Component {
  public function __construct(public mixed $amount, public ?string $currency = null, public ?bool $convert = null) {}
  public function render(): View|Factory {}
}
}

namespace Akaunting\Setting {
use Akaunting\Setting\Drivers\Database;
use Akaunting\Setting\Drivers\Json;
use Akaunting\Setting\Drivers\Memory;
use Illuminate\Support\Facades\Facade as BaseFacade;
use Illuminate\Support\Manager as BaseManager;
use Illuminate\Support\ServiceProvider;
/** @mixin \Akaunting\Setting\Manager */
class Facade extends BaseFacade {}
class Manager extends BaseManager {
  public function __construct() {}
  /** @return Json */
  public function createJsonDriver() {}
  /** @return Database */
  public function createDatabaseDriver() {}
  /** @return Memory */
  public function createMemoryDriver() {}
}
class Provider extends ServiceProvider {}
}

namespace Akaunting\Setting\Contracts {
abstract class Driver {
  public function withoutFallback(): static {}
}
}

namespace Akaunting\Setting\Drivers {
use Akaunting\Setting\Contracts\Driver;
class Database extends Driver {
  public function __construct() {}
}
class Json extends Driver {
  public function __construct() {}
}
class Memory extends Driver {
  public function __construct() {}
}
}

namespace Akaunting\Setting\Support {
class Arr {}
}

namespace Brick\Money {
use Brick\Math\BigDecimal;
use Brick\Math\BigInteger;
use Brick\Math\BigNumber;
use Brick\Math\BigRational;
use Brick\Math\RoundingMode;
use JsonSerializable;
use Stringable;
abstract class AbstractMoney implements MoneyContainer, Stringable, JsonSerializable {
  abstract public function getAmount(): BigNumber;
  abstract public function getCurrency(): Currency;
  final public function to(): Money {}
  /** @return array<string, BigNumber> */
  final public function getAmounts(): array {}
}
interface Context {
  public function applyTo(BigNumber $amount, Currency $currency, RoundingMode $roundingMode): BigDecimal;
  public function getStep(): int;
  public function isFixedScale(): bool;
}
final class Currency implements Stringable, JsonSerializable {
  public function __construct() {}
  public static function of(): Currency {}
  public static function ofCountry(): Currency {}
}
final class CurrencyConverter {
  public function __construct() {}
  public function convert(): Money {}
  public function convertToRational(): RationalMoney {}
}
final class Money extends AbstractMoney {
  public static function min(): Money {}
  public static function max(): Money {}
  public static function total(): Money {}
  public static function create(): Money {}
  public static function of(): Money {}
  public static function ofMinor(): Money {}
  public static function zero(): Money {}
  public function getAmount(): BigDecimal {}
  public function getMinorAmount(): BigDecimal {}
  public function getUnscaledAmount(): BigInteger {}
  public function getCurrency(): Currency {}
  public function getContext(): Context {}
  public function plus(): Money {}
  public function minus(): Money {}
  public function multipliedBy(): Money {}
  public function dividedBy(): Money {}
  public function quotient(): Money {}
  /** @return array{Money, Money} */
  public function quotientAndRemainder(): array {}
  /** @return Money[] */
  public function allocate(): array {}
  /** @return Money[] */
  public function allocateWithRemainder(): array {}
  /** @return Money[] */
  public function split(): array {}
  /** @return Money[] */
  public function splitWithRemainder(): array {}
  public function abs(): Money {}
  public function negated(): Money {}
  public function convertedTo(): Money {}
  public function toRational(): RationalMoney {}
}
final class MoneyBag implements MoneyContainer {
  public function getAmount(): BigRational {}
  /** @return array<string, BigRational> */
  public function getAmounts(): array {}
  /** @return $this */
  public function add(): MoneyBag {}
  /** @return $this */
  public function subtract(): MoneyBag {}
}
interface MoneyContainer {
  /** @return array<string, BigNumber> */
  public function getAmounts(): array;
}
final class RationalMoney extends AbstractMoney {
  public function __construct() {}
  public static function of(): RationalMoney {}
  public function getAmount(): BigRational {}
  public function getCurrency(): Currency {}
  public function plus(): RationalMoney {}
  public function minus(): RationalMoney {}
  public function multipliedBy(): RationalMoney {}
  public function dividedBy(): RationalMoney {}
  public function simplified(): RationalMoney {}
}
}

namespace Brick\Money\Exception {
class CurrencyConversionException extends MoneyException {
  public function __construct() {}
  /** @return CurrencyConversionException */
  public static function exchangeRateNotAvailable(): self {}
}
class MoneyMismatchException extends MoneyException {
  /** @return MoneyMismatchException */
  public static function currencyMismatch(): self {}
  /** @return MoneyMismatchException */
  public static function contextMismatch(): self {}
}
class UnknownCurrencyException extends MoneyException {
  public static function unknownCurrency(): self {}
  public static function noCurrencyForCountry(): self {}
  public static function noSingleCurrencyForCountry(): self {}
}
}

namespace Hashids {
class Hashids implements HashidsInterface {
  public function __construct() {}
}
interface HashidsInterface {
  public function encode(): string;
  /** @return array<int, int> */
  public function decode(): array;
  public function encodeHex(): string;
  public function decodeHex(): string;
}
}

namespace Jenssegers\Agent {
use Jaybizzle\CrawlerDetect\CrawlerDetect;
use Mobile_Detect;
class Agent extends Mobile_Detect {
  /** @return CrawlerDetect */
  public function getCrawlerDetect() {}
}
}

namespace Jenssegers\Agent\Facades {
use Illuminate\Support\Facades\Facade;
/** @mixin \Jenssegers\Agent\Agent */
class Agent extends Facade {}
}

namespace Money {
use IteratorAggregate;
use JsonSerializable;
use Traversable;
final class Converter {
  public function __construct() {}
  public function convert(): Money {}
  /** @return array{0: Money, 1: CurrencyPair} */
  public function convertAndReturnWithCurrencyPair(): array {}
  public function convertAgainstCurrencyPair(): Money {}
}
/** @extends IteratorAggregate<int|string, Currency> */
interface Currencies extends IteratorAggregate {
  public function contains(Currency $currency): bool;
  public function subunitFor(Currency $currency): int;
  /** @return Traversable<int|string, Currency> */
  public function getIterator(): Traversable;
}
final class Currency implements JsonSerializable {
  public function __construct() {}
  public function zero(): Money {}
}
final class CurrencyPair implements JsonSerializable {
  public function __construct() {}
  public static function createFromIso(): CurrencyPair {}
  public function getCounterCurrency(): Currency {}
  public function getBaseCurrency(): Currency {}
}
final class Money implements JsonSerializable {
  use MoneyFactory;
  public function __construct() {}
  public function getCurrency(): Currency {}
  public function add(): Money {}
  public function subtract(): Money {}
  public function multiply(): Money {}
  public function divide(): Money {}
  public function mod(): Money {}
  /**
   * @param TRatios $ratios
   * @return ( TRatios is list ? non-empty-list<Money> : non-empty-array<Money> )
   * @template TRatios
   */
  public function allocate($ratios): array {}
  /** @return non-empty-list<Money> */
  public function allocateTo(): array {}
  public function roundToUnit(): self {}
  public function absolute(): Money {}
  public function negative(): Money {}
  public static function min(): Money {}
  public static function max(): Money {}
  public static function sum(): Money {}
  public static function avg(): Money {}
  /** @param class-string<Calculator> $calculator */
  public static function registerCalculator($calculator): void {}
  /** @return class-string<Calculator> */
  public static function getCalculator(): string {}
}
interface MoneyFormatter {
  /** @return non-empty-string */
  public function format(Money $money): string;
}
interface MoneyParser {
  public function parse(string $money, Currency|null $fallbackCurrency = null): Money;
}
/**
 * @method static Money AUD()
 * @method static Money BRL()
 * @method static Money CAD()
 * @method static Money CHF()
 * @method static Money EUR()
 * @method static Money GBP()
 * @method static Money INR()
 * @method static Money JPY()
 * @method static Money NGN()
 * @method static Money PLN()
 * @method static Money RUB()
 * @method static Money SEK()
 * @method static Money TRY()
 * @method static Money USD()
 */
trait MoneyFactory {
  public static function __callStatic($method, $arguments): Money {}
}
}

namespace Money\Currencies {
use Money\Currencies;
use Money\Currency;
use Traversable;
final class ISOCurrencies implements Currencies {
  /** @return Traversable<int, Currency> */
  public function getIterator(): Traversable {}
}
}

namespace Money\Formatter {
use Money\MoneyFormatter;
final class DecimalMoneyFormatter implements MoneyFormatter {
  public function __construct() {}
}
final class IntlLocalizedDecimalFormatter implements MoneyFormatter {
  public function __construct() {}
}
final class IntlMoneyFormatter implements MoneyFormatter {
  public function __construct() {}
}
}

namespace Money\Parser {
use Money\Money;
use Money\MoneyParser;
final class DecimalMoneyParser implements MoneyParser {
  public function __construct() {}
  public function parse(): Money {}
}
final class IntlLocalizedDecimalParser implements MoneyParser {
  public function __construct() {}
  public function parse(): Money {}
}
final class IntlMoneyParser implements MoneyParser {
  public function __construct() {}
  public function parse(): Money {}
}
}

namespace Nwidart\Modules {
use Countable;
use Illuminate\Filesystem\Filesystem;
use Illuminate\Support\Collection as BaseCollection;
use Illuminate\Support\Traits\Macroable;
use Nwidart\Modules\Contracts\RepositoryInterface;
class Collection extends BaseCollection {}
abstract class FileRepository implements Countable, RepositoryInterface {
  use Macroable;
  public function __construct() {}
  public function addLocation(): static {}
  public function toCollection(): Collection {}
  /** @return Module */
  public function findOrFail() {}
  public function collections(): Collection {}
  public function getFiles(): Filesystem {}
  /** @return \Symfony\Component\Process\Process */
  public function install() {}
  public function setStubPath(): static {}
  public function resetModules(): static {}
}
abstract class Module {
  use Macroable;
  public function __construct() {}
  /** @return $this */
  public function setPath(): Module {}
  public function json(): Json {}
  abstract public function registerAliases(): void;
  abstract public function registerProviders(): void;
  abstract public function getCachedServicesPath(): string;
}
class ModuleManifest {
  public function __construct() {}
  public function getModulesData(): \Illuminate\Support\Collection {}
}
}

namespace Nwidart\Modules\Contracts {
use Nwidart\Modules\Module;
interface PublisherInterface {
  public function publish();
}
interface RepositoryInterface {
  public function all();
  /** @return array */
  public function scan();
  /** @return \Nwidart\Modules\Collection */
  public function toCollection();
  /** @return array */
  public function getScanPaths();
  public function allEnabled();
  public function allDisabled();
  /** @return int */
  public function count();
  public function getOrdered();
  public function getByStatus();
  /** @return Module|null */
  public function find();
  public function findOrFail();
  public function getModulePath();
  /** @return \Illuminate\Filesystem\Filesystem */
  public function getFiles();
  public function config();
  public function getPath(): string;
  public function boot(): void;
  public function register(): void;
  public function assetPath(): string;
  public function delete(): bool;
  public function isEnabled(): bool;
  public function isDisabled(): bool;
}
interface RunableInterface {
  public function run();
}
}

namespace Nwidart\Modules\Exceptions {
class InvalidAssetPath extends \Exception {
  public static function missingModuleName(): static {}
}
}

namespace Nwidart\Modules\Facades {
use Illuminate\Support\Facades\Facade;
/**
 * @method static \Nwidart\Modules\Collection toCollection()
 * @method static \Nwidart\Modules\Module find()
 * @method static \Nwidart\Modules\Module findOrFail()
 * @method static \Illuminate\Filesystem\Filesystem getFiles()
 * @mixin \Nwidart\Modules\FileRepository
 */
class Module extends Facade {}
}

namespace Nwidart\Modules\Laravel {
use Nwidart\Modules\FileRepository;
use Nwidart\Modules\Module as BaseModule;
class LaravelFileRepository extends FileRepository {}
class Module extends BaseModule {}
}

namespace Propaganistas\LaravelPhone {
use Illuminate\Contracts\Support\Jsonable;
use Illuminate\Support\Traits\Macroable;
use JsonSerializable;
use libphonenumber\PhoneNumberFormat;
use libphonenumber\PhoneNumberType;
class PhoneNumber implements Jsonable, JsonSerializable {
  use Macroable;
  final public function __construct() {}
  public function getType(): PhoneNumberType {}
  public static function normalizeType(): PhoneNumberType {}
  public static function normalizeFormat(): PhoneNumberFormat {}
  public function lenient(): static {}
  public function toLibPhoneObject(): \libphonenumber\PhoneNumber {}
}
}

namespace Propaganistas\LaravelPhone\Casts {
use Illuminate\Contracts\Database\Eloquent\CastsAttributes;
use Illuminate\Contracts\Database\Eloquent\SerializesCastableAttributes;
use Propaganistas\LaravelPhone\PhoneNumber;
class E164PhoneNumberCast extends PhoneNumberCast {
  public function get(): ?PhoneNumber {}
}
abstract class PhoneNumberCast implements CastsAttributes, SerializesCastableAttributes {
  public function __construct() {}
}
class RawPhoneNumberCast extends PhoneNumberCast {
  public function get(): ?PhoneNumber {}
}
}

namespace Propaganistas\LaravelPhone\Rules {
use Illuminate\Contracts\Validation\DataAwareRule;
use Illuminate\Contracts\Validation\ValidationRule;
class Phone implements DataAwareRule, ValidationRule {
  public function setData(): static {}
  public function country(): static {}
  public function countryField(): static {}
  public function type(): static {}
  public function notType(): static {}
  public function mobile(): static {}
  public function fixed_line(): static {}
  public function lenient(): static {}
  public function international(): static {}
  public function setParameters(): static {}
}
}

namespace Torann\GeoIP {
use ArrayAccess;
class Cache {
  public function __construct() {}
  /** @return Location|null */
  public function get() {}
}
class GeoIP {
  public function __construct() {}
  /** @return \Torann\GeoIP\Location */
  public function getLocation() {}
  /** @return \Torann\GeoIP\Contracts\ServiceInterface */
  public function getService() {}
  /** @return \Torann\GeoIP\Cache */
  public function getCache() {}
}
class Location implements ArrayAccess {
  public function __construct() {}
  public function setAttribute(): static {}
}
}

namespace Torann\GeoIP\Facades {
use Illuminate\Support\Facades\Facade;
/** @mixin \Torann\GeoIP\GeoIP */
class GeoIP extends Facade {}
}

namespace Torann\GeoIP\Services {
use Torann\GeoIP\Contracts\ServiceInterface;
use Torann\GeoIP\Location;
abstract class AbstractService implements ServiceInterface {
  public function __construct() {}
  /** @return Location */
  public function hydrate() {}
}
}

namespace Vinkla\Hashids {
use GrahamCampbell\Manager\AbstractManager;
use Hashids\Hashids;
class HashidsFactory {
  public function make(): Hashids {}
}
class HashidsManager extends AbstractManager {
  public function __construct() {}
  public function getFactory(): HashidsFactory {}
}
}

namespace Vinkla\Hashids\Facades {
use Illuminate\Support\Facades\Facade;
/**
 * @method static \Hashids\Hashids connection()
 * @mixin \Vinkla\Hashids\HashidsManager
 */
class Hashids extends Facade {}
}
