<?php
// intervention/image, simplesoftwareio/simple-qrcode, bacon/bacon-qr-code.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace BaconQrCode {
final class Writer {
  public function __construct() {}
}
}

namespace BaconQrCode\Common {
use DASPRiD\Enum\AbstractEnum;
/**
 * @method static self L()
 * @method static self M()
 * @method static self Q()
 * @method static self H()
 */
final class ErrorCorrectionLevel extends AbstractEnum {
  public static function forBits(): self {}
}
}

namespace BaconQrCode\Renderer {
use BaconQrCode\Encoder\QrCode;
final class GDLibRenderer implements RendererInterface {
  public function __construct() {}
}
final class ImageRenderer implements RendererInterface {
  public function __construct() {}
}
final class PlainTextRenderer implements RendererInterface {
  public function __construct() {}
}
interface RendererInterface {
  public function render(QrCode $qrCode): string;
}
}

namespace BaconQrCode\Renderer\Color {
interface ColorInterface {
  public function toRgb(): Rgb;
  public function toCmyk(): Cmyk;
  public function toGray(): Gray;
}
final class Gray implements ColorInterface {
  public function __construct() {}
  public function toRgb(): Rgb {}
  public function toCmyk(): Cmyk {}
  /** @return $this */
  public function toGray(): Gray {}
}
final class Rgb implements ColorInterface {
  public function __construct() {}
  /** @return $this */
  public function toRgb(): Rgb {}
  public function toCmyk(): Cmyk {}
  public function toGray(): Gray {}
}
}

namespace BaconQrCode\Renderer\Image {
use BaconQrCode\Renderer\Color\ColorInterface;
use BaconQrCode\Renderer\Path\Path;
use BaconQrCode\Renderer\RendererStyle\Gradient;
final class EpsImageBackEnd implements ImageBackEndInterface {}
interface ImageBackEndInterface {
  public function new(int $size, ColorInterface $backgroundColor): void;
  public function scale(): void;
  public function translate(): void;
  public function rotate(): void;
  public function push(): void;
  public function pop(): void;
  public function drawPathWithColor(Path $path, ColorInterface $color): void;
  public function drawPathWithGradient(Path $path, Gradient $gradient): void;
  public function done(): string;
}
final class ImagickImageBackEnd implements ImageBackEndInterface {
  public function __construct() {}
}
final class SvgImageBackEnd implements ImageBackEndInterface {
  public function __construct() {}
}
}

namespace BaconQrCode\Renderer\RendererStyle {
use BaconQrCode\Renderer\Color\ColorInterface;
use BaconQrCode\Renderer\Eye\EyeInterface;
use BaconQrCode\Renderer\Module\ModuleInterface;
use DASPRiD\Enum\AbstractEnum;
final class EyeFill {
  public function __construct() {}
  public static function uniform(): self {}
  public static function inherit(): self {}
  public function getExternalColor(): ColorInterface {}
  public function getInternalColor(): ColorInterface {}
}
final class Fill {
  public static function default(): self {}
  public static function withForegroundColor(): self {}
  public static function withForegroundGradient(): self {}
  public static function uniformColor(): self {}
  public static function uniformGradient(): self {}
  public function getBackgroundColor(): ColorInterface {}
  public function getForegroundColor(): ColorInterface {}
  public function getForegroundGradient(): Gradient {}
  public function getTopLeftEyeFill(): EyeFill {}
  public function getTopRightEyeFill(): EyeFill {}
  public function getBottomLeftEyeFill(): EyeFill {}
}
final class Gradient {
  public function __construct() {}
  public function getStartColor(): ColorInterface {}
  public function getEndColor(): ColorInterface {}
  public function getType(): GradientType {}
}
/**
 * @method static self VERTICAL()
 * @method static self HORIZONTAL()
 * @method static self DIAGONAL()
 * @method static self INVERSE_DIAGONAL()
 * @method static self RADIAL()
 */
final class GradientType extends AbstractEnum {}
final class RendererStyle {
  public function __construct() {}
  public function withSize(): self {}
  public function withMargin(): self {}
  public function getModule(): ModuleInterface {}
  public function getEye(): EyeInterface {}
  public function getFill(): Fill {}
}
}

namespace Intervention\Image {
use Intervention\Image\Interfaces\DriverInterface;
use Intervention\Image\Interfaces\EncodedImageInterface;
use Intervention\Image\Interfaces\FileInterface;
use Intervention\Image\Interfaces\ImageInterface;
use Intervention\Image\Interfaces\ImageManagerInterface;
use Intervention\Image\Traits\CanBuildFilePointer;
use Stringable;
class EncodedImage extends File implements EncodedImageInterface {
  public function __construct($data, protected string $mediaType = '') {}
}
class File implements FileInterface, Stringable {
  use CanBuildFilePointer;
  public function __construct() {}
  public static function fromPath(): self {}
}
final class ImageManager implements ImageManagerInterface {
  public function __construct() {}
  public static function withDriver(): self {}
  public static function gd(): self {}
  public static function imagick(): self {}
  public function create(): ImageInterface {}
  public function read(): ImageInterface {}
  public function animate(callable $init): ImageInterface {}
  public function driver(): DriverInterface {}
}
}

namespace Intervention\Image\Drivers\Gd {
use Intervention\Image\Drivers\AbstractDriver;
use Intervention\Image\Interfaces\ColorProcessorInterface;
use Intervention\Image\Interfaces\FontProcessorInterface;
use Intervention\Image\Interfaces\ImageInterface;
class Driver extends AbstractDriver {
  public function createImage(): ImageInterface {}
  public function createAnimation(callable $init): ImageInterface {}
  public function colorProcessor(): ColorProcessorInterface {}
  public function fontProcessor(): FontProcessorInterface {}
}
}

namespace Intervention\Image\Drivers\Imagick {
use Intervention\Image\Drivers\AbstractDriver;
use Intervention\Image\Interfaces\ColorProcessorInterface;
use Intervention\Image\Interfaces\FontProcessorInterface;
use Intervention\Image\Interfaces\ImageInterface;
class Driver extends AbstractDriver {
  public function createImage(): ImageInterface {}
  public function createAnimation(callable $init): ImageInterface {}
  public function colorProcessor(): ColorProcessorInterface {}
  public function fontProcessor(): FontProcessorInterface {}
}
}

namespace Intervention\Image\Encoders {
use Intervention\Image\Drivers\SpecializableEncoder;
use Intervention\Image\Interfaces\EncodedImageInterface;
class AutoEncoder extends MediaTypeEncoder {
  public function encode(): EncodedImageInterface {}
}
class JpegEncoder extends SpecializableEncoder {
  public function __construct(public int $quality = self::DEFAULT_QUALITY, public bool $progressive = false, public ?bool $strip = null) {}
}
class PngEncoder extends SpecializableEncoder {
  public function __construct(public bool $interlaced = false, public bool $indexed = false) {}
}
class WebpEncoder extends SpecializableEncoder {
  public function __construct(public int $quality = self::DEFAULT_QUALITY, public ?bool $strip = null) {}
}
}

namespace Intervention\Image\Interfaces {
use Closure;
use Countable;
use Intervention\Image\Encoders\AutoEncoder;
use Intervention\Image\FileExtension;
use Intervention\Image\Geometry\Bezier;
use Intervention\Image\Geometry\Circle;
use Intervention\Image\Geometry\Ellipse;
use Intervention\Image\Geometry\Line;
use Intervention\Image\Geometry\Polygon;
use Intervention\Image\Geometry\Rectangle;
use Intervention\Image\MediaType;
use Intervention\Image\Origin;
use IteratorAggregate;
interface ColorInterface {
  public static function create(): self;
  public function colorspace(): ColorspaceInterface;
  public function toString(): string;
  /** @return array<int> */
  public function toArray(): array;
  public function toHex(): string;
  /** @return array<ColorChannelInterface> */
  public function channels(): array;
  /** @return array<float> */
  public function normalize(): array;
  public function channel(): ColorChannelInterface;
  public function convertTo(string|ColorspaceInterface $colorspace): self;
  public function isGreyscale(): bool;
  public function isTransparent(): bool;
  public function isClear(): bool;
  public function __toString(): string;
}
interface EncodedImageInterface extends FileInterface {
  public function mediaType(): string;
  public function mimetype(): string;
  public function toDataUri(): string;
}
interface FileInterface {
  public function save(): void;
  /** @return resource */
  public function toFilePointer();
  public function size(): int;
  public function toString(): string;
  public function __toString(): string;
}
/** @extends IteratorAggregate<FrameInterface> */
interface ImageInterface extends IteratorAggregate, Countable {
  public function driver(): DriverInterface;
  public function core(): CoreInterface;
  public function origin(): Origin;
  public function setOrigin(Origin $origin): self;
  public function width(): int;
  public function height(): int;
  public function size(): SizeInterface;
  public function encode(EncoderInterface $encoder = new AutoEncoder()): EncodedImageInterface;
  public function save(): self;
  public function modify(ModifierInterface $modifier): self;
  public function analyze(AnalyzerInterface $analyzer): mixed;
  public function isAnimated(): bool;
  public function removeAnimation(): self;
  public function sliceAnimation(): self;
  public function loops(): int;
  public function setLoops(): self;
  public function exif(): mixed;
  public function setExif(CollectionInterface $exif): self;
  public function resolution(): ResolutionInterface;
  public function setResolution(): self;
  public function colorspace(): ColorspaceInterface;
  public function setColorspace(string|ColorspaceInterface $colorspace): self;
  public function pickColor(): ColorInterface;
  public function pickColors(): CollectionInterface;
  public function blendingColor(): ColorInterface;
  public function setBlendingColor(): self;
  public function blendTransparency(): self;
  public function profile(): ProfileInterface;
  public function setProfile(ProfileInterface $profile): self;
  public function removeProfile(): self;
  public function reduceColors(): self;
  public function sharpen(): self;
  public function greyscale(): self;
  public function brightness(): self;
  public function contrast(): self;
  public function gamma(): self;
  public function colorize(): self;
  public function flip(): self;
  public function flop(): self;
  public function blur(): self;
  public function invert(): self;
  public function pixelate(): self;
  public function rotate(): self;
  public function orient(): self;
  public function text(string $text, int $x, int $y, callable|Closure|FontInterface $font): self;
  public function resize(): self;
  public function resizeDown(): self;
  public function scale(): self;
  public function scaleDown(): self;
  public function cover(): self;
  public function coverDown(): self;
  public function resizeCanvas(): self;
  public function resizeCanvasRelative(): self;
  public function pad(): self;
  public function contain(): self;
  public function crop(): self;
  public function trim(): self;
  public function place(): self;
  public function fill(): self;
  public function drawPixel(): self;
  public function drawRectangle(int $x, int $y, callable|Closure|Rectangle $init): self;
  public function drawEllipse(int $x, int $y, callable|Closure|Ellipse $init): self;
  public function drawCircle(int $x, int $y, callable|Closure|Circle $init): self;
  public function drawPolygon(callable|Closure|Polygon $init): self;
  public function drawLine(callable|Closure|Line $init): self;
  public function drawBezier(callable|Closure|Bezier $init): self;
  public function encodeByMediaType(null|string|MediaType $type = null): EncodedImageInterface;
  public function encodeByExtension(null|string|FileExtension $extension = null): EncodedImageInterface;
  public function encodeByPath(): EncodedImageInterface;
  public function toJpeg(): EncodedImageInterface;
  public function toJpeg2000(): EncodedImageInterface;
  public function toWebp(): EncodedImageInterface;
  public function toPng(): EncodedImageInterface;
  public function toGif(): EncodedImageInterface;
  public function toBitmap(): EncodedImageInterface;
  public function toAvif(): EncodedImageInterface;
  public function toTiff(): EncodedImageInterface;
  public function toHeic(): EncodedImageInterface;
}
interface ImageManagerInterface {
  public function create(): ImageInterface;
  public function read(mixed $input, string|array|DecoderInterface $decoders = []): ImageInterface;
  public function animate(callable $init): ImageInterface;
  public function driver(): DriverInterface;
}
interface ResolutionInterface {
  public function x(): float;
  public function setX(): self;
  public function y(): float;
  public function setY(): self;
  public function perInch(): self;
  public function perCm(): self;
  public function unit(): string;
  public function toString(): string;
  public function __toString(): string;
}
interface SizeInterface {
  public function width(): int;
  public function height(): int;
  public function pivot(): PointInterface;
  public function setWidth(): self;
  public function setHeight(): self;
  public function setPivot(PointInterface $pivot): self;
  public function aspectRatio(): float;
  public function fitsInto(): bool;
  public function isLandscape(): bool;
  public function isPortrait(): bool;
  public function movePivot(): self;
  public function alignPivotTo(): self;
  public function relativePositionTo(): PointInterface;
  public function resize(): self;
  public function resizeDown(): self;
  public function scale(): self;
  public function scaleDown(): self;
  public function cover(): self;
  public function contain(): self;
  public function containMax(): self;
}
}

namespace Intervention\Image\Typography {
use Closure;
use Intervention\Image\Interfaces\FontInterface;
class FontFactory {
  public function __construct(callable|Closure|FontInterface $init) {}
  public function filename(): static {}
  public function file(): self {}
  public function stroke(): static {}
  public function color(): static {}
  public function size(): static {}
  public function align(): static {}
  public function valign(): static {}
  public function lineHeight(): static {}
  public function angle(): static {}
  public function wrap(): static {}
  public function __invoke(): FontInterface {}
}
}

namespace SimpleSoftwareIO\QrCode {
use BaconQrCode\Renderer\Color\ColorInterface;
use BaconQrCode\Renderer\Eye\EyeInterface;
use BaconQrCode\Renderer\ImageRenderer;
use BaconQrCode\Renderer\Image\ImageBackEndInterface;
use BaconQrCode\Renderer\Module\ModuleInterface;
use BaconQrCode\Renderer\RendererStyle\Fill;
use BaconQrCode\Renderer\RendererStyle\RendererStyle;
use BaconQrCode\Writer;
class Generator {
  /** @return void|\Illuminate\Support\HtmlString|string */
  public function generate() {}
  public function merge(): static {}
  public function mergeString(): static {}
  public function size(): static {}
  public function format(): static {}
  public function color(): static {}
  public function backgroundColor(): static {}
  public function eyeColor(): static {}
  public function gradient(): static {}
  public function eye(): static {}
  public function style(): static {}
  public function encoding(): static {}
  public function errorCorrection(): static {}
  public function margin(): static {}
  public function getWriter(): Writer {}
  public function getRenderer(): ImageRenderer {}
  public function getRendererStyle(): RendererStyle {}
  public function getFormatter(): ImageBackEndInterface {}
  public function getModule(): ModuleInterface {}
  public function getEye(): EyeInterface {}
  public function getFill(): Fill {}
  public function createColor(): ColorInterface {}
}
}

namespace SimpleSoftwareIO\QrCode\Facades {
use Illuminate\Support\Facades\Facade;
use SimpleSoftwareIO\QrCode\Generator;
/** @mixin Generator */
class QrCode extends Facade {}
}
