<?php
// spatie/browsershot, spatie/image, spatie/ssl-certificate.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace Spatie\Browsershot {
/** @mixin \Spatie\Image\Image */
class Browsershot {
  public static function url(): static {}
  public static function html(): static {}
  public static function htmlFromFilePath(): static {}
  public function __construct() {}
  public function setNodeBinary(): static {}
  public function setNpmBinary(): static {}
  public function setIncludePath(): static {}
  public function setBinPath(): static {}
  public function setNodeModulePath(): static {}
  public function setChromePath(): static {}
  public function setCustomTempPath(): static {}
  public function post(): static {}
  public function useCookies(): static {}
  public function setExtraHttpHeaders(): static {}
  public function setExtraNavigationHttpHeaders(): static {}
  public function setNodeEnv(): static {}
  public function authenticate(): static {}
  public function click(): static {}
  public function locatorClick(): static {}
  public function selectOption(): static {}
  public function type(): static {}
  public function waitUntilNetworkIdle(): static {}
  public function waitForFunction(): static {}
  public function waitForSelector(): static {}
  public function setUrl(): static {}
  public function setHtmlFromFilePath(): static {}
  public function setProxyServer(): static {}
  public function setHtml(): static {}
  public function clip(): static {}
  public function preventUnsuccessfulResponse(): static {}
  public function select(): static {}
  public function selectorIndex(): static {}
  public function showBrowserHeaderAndFooter(): static {}
  public function hideBrowserHeaderAndFooter(): static {}
  public function hideHeader(): static {}
  public function hideFooter(): static {}
  public function headerHtml(): static {}
  public function footerHtml(): static {}
  public function deviceScaleFactor(): static {}
  public function fullPage(): static {}
  public function showBackground(): static {}
  public function hideBackground(): static {}
  public function transparentBackground(): static {}
  public function taggedPdf(): static {}
  public function setScreenshotType(): static {}
  public function ignoreHttpsErrors(): static {}
  public function mobile(): static {}
  public function touch(): static {}
  public function landscape(): static {}
  public function margins(): static {}
  public function noSandbox(): static {}
  public function dismissDialogs(): static {}
  public function disableJavascript(): static {}
  public function disableImages(): static {}
  public function disableCaptureURLS(): static {}
  public function blockUrls(): static {}
  public function blockDomains(): static {}
  public function disableRedirects(): static {}
  public function pages(): static {}
  public function paperSize(): static {}
  public function format(): static {}
  public function scale(): static {}
  public function timeout(): static {}
  public function protocolTimeout(): static {}
  public function userAgent(): static {}
  public function device(): static {}
  public function emulateMedia(): static {}
  public function emulateMediaFeatures(): static {}
  public function newHeadless(): self {}
  public function windowSize(): static {}
  public function setDelay(): static {}
  public function delay(): static {}
  public function setUserDataDir(): static {}
  public function userDataDir(): static {}
  public function writeOptionsToFile(): static {}
  public function setOption(): static {}
  public function addChromiumArguments(): static {}
  /** @return null|array{ url: string, status: int, statusText: string, headers: array } */
  public function redirectHistory(): ?array {}
  public function setRemoteInstance(): static {}
  public function setWSEndpoint(): static {}
  public function throwOnRemoteConnectionError(): static {}
  public function usePipe(): static {}
  public function setEnvironmentOptions(): self {}
  public function setContentUrl(): self {}
  public function initialPageNumber(): static {}
  public function getOutput(): ?ChromiumResult {}
}
class ChromiumResult {
  public function __construct() {}
  /** @return null|array{ type: string, message: string, location: array, stackTrace: string } */
  public function getConsoleMessages(): ?array {}
  /** @return null|array{ url: string, status: int, statusText: string, headers: array } */
  public function getRedirectHistory(): ?array {}
}
class ImageManipulations {
  public function __call($method, $parameters): static {}
  public function addManipulation(): static {}
}
}

namespace Spatie\Browsershot\Enums {
enum Polling : string {
  case RequestAnimationFrame = 'raf';
  case Mutation = 'mutation';
}
}

namespace Spatie\Browsershot\Exceptions {
use Exception;
class CouldNotTakeBrowsershot extends Exception {
  public static function chromeOutputEmpty(): static {}
  public static function outputFileDidNotHaveAnExtension(): static {}
}
class ElementNotFound extends Exception {
  public static function make(): static {}
}
class FileDoesNotExistException extends Exception {
  public static function make(): static {}
}
class FileUrlNotAllowed extends Exception {
  public static function make(): static {}
  public static function urlCannotBeParsed(): static {}
}
class HtmlIsNotAllowedToContainFile extends Exception {
  public static function make(): static {}
}
class RemoteConnectionException extends Exception {
  public static function make(): self {}
}
class UnsuccessfulResponse extends Exception {
  public static function make(): static {}
}
}

namespace Spatie\Image {
use Spatie\Image\Drivers\Concerns\ValidatesArguments;
use Spatie\Image\Drivers\ImageDriver;
class Image implements ImageDriver {
  use ValidatesArguments;
  public function __construct() {}
  public static function load(): static {}
  public function loadFile(): static {}
  public static function useImageDriver(): static {}
  public function new(): static {}
  public function save(): static {}
  public function brightness(): static {}
  public function gamma(): static {}
  public function contrast(): static {}
  public function blur(): static {}
  public function colorize(): static {}
  public function greyscale(): static {}
  public function sepia(): static {}
  public function sharpen(): static {}
  public function getSize(): Size {}
  public function fit(): static {}
  public function resizeCanvas(): static {}
  public function manualCrop(): static {}
  public function crop(): static {}
  public function focalCrop(): static {}
  public function focalCropAndResize(): static {}
  public function background(): static {}
  public function overlay(): static {}
  public function orientation(): static {}
  public function flip(): static {}
  public function pixelate(): static {}
  public function insert(): static {}
  public function resize(): static {}
  public function width(): static {}
  public function height(): static {}
  public function border(): static {}
  public function quality(): static {}
  public function format(): static {}
  public function optimize(): static {}
  public function watermark(): static {}
  public function text(): static {}
}
class Point {
  public function __construct(public int $x = 0, public int $y = 0) {}
  public function setCoordinates(): static {}
}
class Size {
  public function __construct(public int $width, public int $height, public Point $pivot = new Point) {}
  public function resize(): self {}
  public function resizeWidth(): static {}
  public function resizeHeight(): static {}
  public function align(): static {}
  public function relativePosition(): Point {}
}
}

namespace Spatie\Image\Enums {
use Spatie\Image\Size;
enum AlignPosition : string {
  case Top = 'top';
  case TopCenter = 'top-center';
  case TopMiddle = 'top-middle';
  case CenterTop = 'center-top';
  case MiddleTop = 'middle-top';
  case TopRight = 'top-right';
  case RightTop = 'right-top';
  case Left = 'left';
  case LeftCenter = 'left-center';
  case LeftMiddle = 'left-middle';
  case CenterLeft = 'center-left';
  case MiddleLeft = 'middle-left';
  case Right = 'right';
  case RightCenter = 'right-center';
  case RightMiddle = 'right-middle';
  case CenterRight = 'center-right';
  case MiddleRight = 'middle-right';
  case BottomLeft = 'bottom-left';
  case LeftBottom = 'left-bottom';
  case Bottom = 'bottom';
  case BottomCenter = 'bottomCenter';
  case BottomMiddle = 'bottom-middle';
  case CenterBottom = 'center-bottom';
  case MiddleBottom = 'middle-bottom';
  case BottomRight = 'bottom-right';
  case RightBottom = 'right-bottom';
  case Center = 'center';
  case Middle = 'middle';
  case CenterCenter = 'centerCenter';
  case MiddleMiddle = 'middleMiddle';
  case TopLeft = 'top-left';
  case LeftTop = 'left-top';
}
enum BorderType : string {
  case Expand = 'expand';
  case Overlay = 'overlay';
  case Shrink = 'shrink';
}
enum CropPosition : string {
  case TopLeft = 'topLeft';
  case Top = 'top';
  case TopRight = 'topRight';
  case Left = 'left';
  case Center = 'center';
  case Right = 'right';
  case BottomLeft = 'bottomLeft';
  case Bottom = 'bottom';
  case BottomRight = 'bottomRight';
}
enum Fit : string {
  case Contain = 'contain';
  case Max = 'max';
  case Fill = 'fill';
  case Stretch = 'stretch';
  case Crop = 'crop';
  case FillMax = 'fill-max';
  public function calculateSize(): Size {}
}
enum FlipDirection : string {
  case Horizontal = 'horizontal';
  case Vertical = 'vertical';
  case Both = 'both';
}
enum ImageDriver : string {
  case Gd = 'gd';
  case Imagick = 'imagick';
  case Vips = 'vips';
}
enum Orientation : int {
  case Rotate0 = 0;
  case Rotate90 = 90;
  case Rotate180 = 180;
  case Rotate270 = 270;
  case RotateMinus90 = -90;
}
enum Unit : string {
  case Pixel = 'pixel';
  case Percent = 'percent';
}
}

namespace Spatie\SslCertificate {
use Carbon\Carbon;
use Spatie\Macroable\Macroable;
class SslCertificate {
  use Macroable;
  public static function download(): Downloader {}
  public static function createForHostName(): self | bool {}
  public static function createFromFile(): self {}
  public static function createFromString(): self {}
  public static function createFromArray(): self {}
  public function __construct(protected array $rawCertificateFields, protected string $fingerprint = '') {}
  public function validFromDate(): Carbon {}
  public function expirationDate(): Carbon {}
}
}
