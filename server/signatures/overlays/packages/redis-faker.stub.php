<?php
// fakerphp/faker, predis/predis.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace Faker {
/** @mixin Generator */
class DefaultGenerator {
  public function __construct() {}
}
class Factory {
  const DEFAULT_LOCALE = 'en_US';
  /** @return Generator */
  public static function create() {}
}
/**
 * @property string $citySuffix
 * @method string citySuffix()
 * @method string streetSuffix()
 * @method string buildingNumber()
 * @property string $city
 * @method string city()
 * @method string streetName()
 * @method string streetAddress()
 * @method string postcode()
 * @method string address()
 * @method string country()
 * @method float latitude()
 * @method float longitude()
 * @method float[] localCoordinates()
 * @method int randomDigitNotNull()
 * @method string randomLetter()
 * @method string randomAscii()
 * @method array randomElements()
 * @method int|string|null randomKey()
 * @method array|string shuffle()
 * @method array shuffleArray()
 * @method string shuffleString()
 * @method string numerify()
 * @method string lexify()
 * @method string bothify()
 * @method string asciify()
 * @method string regexify()
 * @method string toLower()
 * @method string toUpper()
 * @method UniqueGenerator unique()
 * @method ValidGenerator valid()
 * @method int biasedNumberBetween()
 * @method string hexColor()
 * @method string safeHexColor()
 * @method array rgbColorAsArray()
 * @method string rgbColor()
 * @method string rgbCssColor()
 * @method string rgbaCssColor()
 * @method string safeColorName()
 * @method string colorName()
 * @method string hslColor()
 * @method array hslColorAsArray()
 * @method string company()
 * @method string companySuffix()
 * @method string jobTitle()
 * @method int unixTime()
 * @property \DateTime $dateTime
 * @method \DateTime dateTime()
 * @property \DateTime $dateTimeAD
 * @method \DateTime dateTimeAD()
 * @method string iso8601()
 * @method string date()
 * @method string time()
 * @property \DateTime $dateTimeBetween
 * @method \DateTime dateTimeBetween()
 * @property \DateTime $dateTimeInInterval
 * @method \DateTime dateTimeInInterval()
 * @property \DateTime $dateTimeThisCentury
 * @method \DateTime dateTimeThisCentury()
 * @property \DateTime $dateTimeThisDecade
 * @method \DateTime dateTimeThisDecade()
 * @property \DateTime $dateTimeThisYear
 * @method \DateTime dateTimeThisYear()
 * @property \DateTime $dateTimeThisMonth
 * @method \DateTime dateTimeThisMonth()
 * @method string amPm()
 * @method string dayOfMonth()
 * @method string dayOfWeek()
 * @method string month()
 * @method string monthName()
 * @method string year()
 * @method string century()
 * @method string timezone()
 * @method void setDefaultTimezone()
 * @method string getDefaultTimezone()
 * @method string file()
 * @method string randomHtml()
 * @method string imageUrl()
 * @method string image()
 * @property string $email
 * @method string email()
 * @method string safeEmail()
 * @method string freeEmail()
 * @method string companyEmail()
 * @method string freeEmailDomain()
 * @method string safeEmailDomain()
 * @method string userName()
 * @method string password()
 * @method string domainName()
 * @method string domainWord()
 * @method string tld()
 * @property string $url
 * @method string url()
 * @method string slug()
 * @method string ipv4()
 * @method string ipv6()
 * @method string localIpv4()
 * @method string macAddress()
 * @property string $word
 * @method string word()
 * @method array|string words()
 * @property string $sentence
 * @method string sentence()
 * @method array|string sentences()
 * @property string $paragraph
 * @method string paragraph()
 * @method array|string paragraphs()
 * @property string $text
 * @method string text()
 * @method bool boolean()
 * @method string md5()
 * @method string sha1()
 * @method string sha256()
 * @method string locale()
 * @method string countryCode()
 * @method string countryISOAlpha3()
 * @method string languageCode()
 * @method string currencyCode()
 * @method string emoji()
 * @method string creditCardType()
 * @method string creditCardNumber()
 * @property \DateTime $creditCardExpirationDate
 * @method \DateTime creditCardExpirationDate()
 * @method string creditCardExpirationDateString()
 * @method array creditCardDetails()
 * @method string iban()
 * @method string swiftBicNumber()
 * @property string $name
 * @method string name()
 * @method string firstName()
 * @method string firstNameMale()
 * @method string firstNameFemale()
 * @method string lastName()
 * @method string title()
 * @method string titleMale()
 * @method string titleFemale()
 * @method string phoneNumber()
 * @method string e164PhoneNumber()
 * @method int imei()
 * @method string realText()
 * @method string realTextBetween()
 * @method string macProcessor()
 * @method string linuxProcessor()
 * @method string userAgent()
 * @method string chrome()
 * @method string firefox()
 * @method string safari()
 * @method string opera()
 * @method string internetExplorer()
 * @method string windowsPlatformToken()
 * @method string macPlatformToken()
 * @method string linuxPlatformToken()
 * @property string $uuid
 * @method string uuid()
 */
class Generator {
  public function __construct() {}
  /**
   * @template T of Extension\Extension
   * @param class-string<T> $id
   * @return T
   */
  public function ext($id): Extension\Extension {}
  public function addProvider() {}
  public function getProviders() {}
  public function seed() {}
  public function format() {}
  /** @return callable */
  public function getFormatter() {}
  /** @return string */
  public function parse() {}
  public function mimeType() {}
  public function fileExtension() {}
  public function filePath() {}
  public function bloodType(): string {}
  public function bloodRh(): string {}
  public function bloodGroup(): string {}
  public function ean13(): string {}
  public function ean8(): string {}
  public function isbn10(): string {}
  public function isbn13(): string {}
  public function numberBetween(): int {}
  public function randomDigit(): int {}
  public function randomDigitNot(): int {}
  public function randomDigitNotZero(): int {}
  public function randomFloat(): float {}
  public function randomNumber(): int {}
  public function semver(): string {}
}
/** @mixin Generator */
class UniqueGenerator {
  public function __construct() {}
}
}

namespace Predis {
use IteratorAggregate;
use Predis\Command\CommandInterface;
use Predis\Command\FactoryInterface;
use Predis\Command\Redis\Container\ACL;
use Predis\Command\Redis\Container\CLUSTER;
use Predis\Command\Redis\Container\ContainerInterface;
use Predis\Command\Redis\Container\FunctionContainer;
use Predis\Command\Redis\Container\Json\JSONDEBUG;
use Predis\Command\Redis\Container\Search\FTCONFIG;
use Predis\Command\Redis\Container\Search\FTCURSOR;
use Predis\Configuration\OptionsInterface;
use Predis\Connection\ConnectionInterface;
use Predis\Monitor\Consumer as MonitorConsumer;
use Predis\Pipeline\Pipeline;
use Predis\PubSub\Consumer as PubSubConsumer;
use Predis\Transaction\MultiExec as MultiExecTransaction;
use Traversable;
class Client implements ClientInterface, IteratorAggregate {
  public function __construct() {}
  /** @return ClientInterface */
  public function getClientBy() {}
  /** @return ContainerInterface */
  public function __get($name) {}
  /** @return Pipeline|array */
  public function pipeline() {}
  /** @return MultiExecTransaction|array */
  public function transaction() {}
  /** @return PubSubConsumer|null */
  public function pubSubLoop() {}
  /** @return MonitorConsumer */
  public function monitor() {}
  /** @return Traversable<string, static> */
  public function getIterator() {}
}
/**
 * @property CLUSTER $cluster
 * @property FunctionContainer $function
 * @property FTCONFIG $ftconfig
 * @property FTCURSOR $ftcursor
 * @property JSONDEBUG $jsondebug
 * @property ACL $acl
 */
interface ClientInterface {
  /** @return FactoryInterface */
  public function getCommandFactory();
  /** @return OptionsInterface */
  public function getOptions();
  public function connect();
  public function disconnect();
  /** @return ConnectionInterface */
  public function getConnection();
  /** @return CommandInterface */
  public function createCommand();
  public function executeCommand(CommandInterface $command);
}
}

namespace Predis\Pipeline {
use Predis\ClientContextInterface;
use Predis\ClientInterface;
class Pipeline implements ClientContextInterface {
  public function __construct() {}
  public function __call($method, $arguments): static {}
  public function executeCommand(): static {}
  public function flushPipeline(): static {}
  /** @return ClientInterface */
  public function getClient() {}
}
}
