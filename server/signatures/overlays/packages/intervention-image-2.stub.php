<?php
// intervention/image before 3.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace Intervention\Image {
use Closure;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\StreamInterface;
abstract class AbstractFont {
  /** @var String */
  public $text;
  /** @var String */
  public $align;
  /** @var String */
  public $valign;
  /** @return boolean */
  abstract public function applyToImage(Image $image);
  /** @return array */
  abstract public function getBoxSize();
  public function __construct() {}
  public function text(): static {}
  /** @return String */
  public function getText() {}
  public function size(): static {}
  public function color(): static {}
  public function angle(): static {}
  public function align(): static {}
  public function valign(): static {}
  public function file(): static {}
}
class Constraint {
  public function __construct() {}
  /** @return \Intervention\Image\Size */
  public function getSize() {}
}
class File {
  public function setFileInfoFromPath(): static {}
}
/**
 * @method \Intervention\Image\Image backup()
 * @method \Intervention\Image\Image blur()
 * @method \Intervention\Image\Image brightness()
 * @method \Intervention\Image\Image cache()
 * @method \Intervention\Image\Image canvas()
 * @method \Intervention\Image\Image circle()
 * @method \Intervention\Image\Image colorize()
 * @method \Intervention\Image\Image contrast()
 * @method \Intervention\Image\Image crop()
 * @method \Intervention\Image\Image ellipse()
 * @method \Intervention\Image\Image fill()
 * @method \Intervention\Image\Image flip()
 * @method \Intervention\Image\Image fit()
 * @method \Intervention\Image\Image gamma()
 * @method \Intervention\Image\Image greyscale()
 * @method \Intervention\Image\Image heighten()
 * @method \Intervention\Image\Image insert()
 * @method \Intervention\Image\Image interlace()
 * @method \Intervention\Image\Image invert()
 * @method \Intervention\Image\Image limitColors()
 * @method \Intervention\Image\Image line()
 * @method \Intervention\Image\Image make()
 * @method \Intervention\Image\Image mask()
 * @method \Intervention\Image\Image opacity()
 * @method \Intervention\Image\Image orientate()
 * @method \Intervention\Image\Image pixel()
 * @method \Intervention\Image\Image pixelate()
 * @method \Intervention\Image\Image polygon()
 * @method \Intervention\Image\Image rectangle()
 * @method \Intervention\Image\Image reset()
 * @method \Intervention\Image\Image resize()
 * @method \Intervention\Image\Image resizeCanvas()
 * @method \Intervention\Image\Image rotate()
 * @method \Intervention\Image\Image sharpen()
 * @method \Intervention\Image\Image text()
 * @method \Intervention\Image\Image trim()
 * @method \Intervention\Image\Image widen()
 * @method StreamInterface stream()
 * @method ResponseInterface psrResponse()
 */
class Image extends File {
  public function __construct() {}
  /** @return \Intervention\Image\Image */
  public function encode() {}
  public function save(): static {}
  /** @return \Intervention\Image\Image */
  public function filter($filter) {}
  /** @return \Intervention\Image\AbstractDriver */
  public function getDriver() {}
  public function setDriver(): static {}
  public function setCore(): static {}
  public function setBackup(): static {}
  public function setEncoded(): static {}
}
class ImageManager {
  public function __construct() {}
  public function configure(): static {}
  /** @return \Intervention\Image\Image */
  public function make() {}
  /** @return \Intervention\Image\Image */
  public function canvas() {}
  /** @return Image */
  public function cache(Closure $callback) {}
}
class ImageManagerStatic {
  /** @var ImageManager */
  public static $manager;
  public function __construct() {}
  /** @return ImageManager */
  public static function getManager() {}
  /** @return ImageManager */
  public static function configure() {}
  /** @return \Intervention\Image\Image */
  public static function make() {}
  /** @return \Intervention\Image\Image */
  public static function canvas() {}
}
class Point {
  public function __construct() {}
}
class Response {
  /** @var Image */
  public $image;
  public function __construct() {}
}
class Size {
  /** @var Point */
  public $pivot;
  public function __construct() {}
  public function resize($width, $height, Closure $callback = null): static {}
  /** @return \Intervention\Image\Point */
  public function relativePosition() {}
  /** @return \Intervention\Image\Size */
  public function fit() {}
  public function align(): static {}
}
}

namespace Intervention\Image\Facades {
use Illuminate\Support\Facades\Facade;
/**
 * @method static \Intervention\Image\Image make()
 * @method static self configure()
 * @method static \Intervention\Image\Image canvas()
 * @method static \Intervention\Image\Image cache()
 * @mixin \Intervention\Image\ImageManager
 */
class Image extends Facade {}
}
