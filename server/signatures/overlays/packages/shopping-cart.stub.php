<?php
// gloudemans/shoppingcart.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace Gloudemans\Shoppingcart {
use Closure;
use Illuminate\Contracts\Support\Arrayable;
use Illuminate\Contracts\Support\Jsonable;
use Illuminate\Support\Collection;
trait CanBeBought {}
class Cart {
  public function __construct() {}
  public function instance(): static {}
  /** @return \Gloudemans\Shoppingcart\CartItem */
  public function add() {}
  /** @return \Gloudemans\Shoppingcart\CartItem */
  public function update() {}
  /** @return \Gloudemans\Shoppingcart\CartItem */
  public function get() {}
  /** @return \Illuminate\Support\Collection */
  public function content() {}
  /** @return \Illuminate\Support\Collection */
  public function search(Closure $search) {}
}
class CartItem implements Arrayable, Jsonable {
  public function __construct() {}
  public function associate(): static {}
  public function setTaxRate(): static {}
  /** @return \Gloudemans\Shoppingcart\CartItem */
  public static function fromBuyable() {}
  /** @return \Gloudemans\Shoppingcart\CartItem */
  public static function fromArray() {}
  /** @return \Gloudemans\Shoppingcart\CartItem */
  public static function fromAttributes() {}
}
class CartItemOptions extends Collection {}
}

namespace Gloudemans\Shoppingcart\Contracts {
interface Buyable {
  /** @return int|string */
  public function getBuyableIdentifier();
  /** @return string */
  public function getBuyableDescription();
  /** @return float */
  public function getBuyablePrice();
}
}

namespace Gloudemans\Shoppingcart\Facades {
use Illuminate\Support\Facades\Facade;
/** @mixin \Gloudemans\Shoppingcart\Cart */
class Cart extends Facade {}
}
