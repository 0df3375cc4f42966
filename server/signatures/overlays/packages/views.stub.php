<?php
// laravelcollective/html, laracasts/flash, diglactic/laravel-breadcrumbs, tabuna/breadcrumbs, lavary/laravel-menu,
// akaunting/laravel-menu, realrashid/sweet-alert, artesaos/seotools, mcamara/laravel-localization.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace {
/** @return \Illuminate\Support\HtmlString */
function link_to() {}
/** @return \Illuminate\Support\HtmlString */
function link_to_asset() {}
/** @return \Illuminate\Support\HtmlString */
function link_to_route() {}
/** @return \Illuminate\Support\HtmlString */
function link_to_action() {}
/** @return \Laracasts\Flash\FlashNotifier */
function flash() {}
function alert() {}
function toast() {}
function confirmDelete() {}
}

namespace Akaunting\Menu {
use Closure;
use Countable;
use Illuminate\Contracts\Support\Arrayable;
use Illuminate\Support\Facades\Facade as BaseFacade;
use Illuminate\Support\ServiceProvider;
/** @mixin \Akaunting\Menu\Menu */
class Facade extends BaseFacade {}
class Menu implements Countable {
  public function __construct() {}
  public function instance(): ?\Akaunting\Menu\MenuBuilder {}
}
class MenuBuilder implements Countable {
  public function __construct() {}
  /** @return \Akaunting\Menu\MenuItem */
  public function findBy() {}
  public function setViewFactory(): static {}
  public function setView(): static {}
  public function setPrefixUrl(): static {}
  public function setFragmentUrl(): static {}
  /** @return \Akaunting\Menu\Presenters\PresenterInterface */
  public function getPresenter() {}
  public function style(): static {}
  public function setBindings(): static {}
  /** @return \Akaunting\Menu\MenuItem */
  public function add() {}
  public function dropdown($title, \Closure $callback): static {}
  public function route(): static {}
  public function url(): static {}
  public function addDivider(): static {}
  public function addHeader(): static {}
  public function header(): static {}
  public function divider(): static {}
  public function destroy(): static {}
  /** @return \Illuminate\View\View */
  public function renderView() {}
  /** @return \Illuminate\Support\Collection */
  public function toCollection() {}
  public function enableOrdering(): static {}
  public function disableOrdering(): static {}
}
class MenuItem implements Arrayable {
  /** @var Closure */
  public $hideWhen;
  public function __construct() {}
  public static function make(): static {}
  public function child(): static {}
  public function dropdown($title, \Closure $callback): static {}
  /** @return MenuItem */
  public function route() {}
  /** @return MenuItem */
  public function url() {}
  public function add(): static {}
  /** @return self */
  public function addDivider() {}
  /** @return MenuItem */
  public function divider() {}
  public function addHeader(): static {}
  public function header(): static {}
  public function order(): static {}
  public function hideWhen(Closure $callback): static {}
}
class Provider extends ServiceProvider {}
}

namespace Akaunting\Menu\Presenters {
use Akaunting\Menu\MenuItem;
abstract class Presenter implements PresenterInterface {}
interface PresenterInterface {
  /** @return string */
  public function getOpenTagWrapper();
  /** @return string */
  public function getCloseTagWrapper();
  /** @return string */
  public function getMenuWithoutDropdownWrapper($item);
  /** @return string */
  public function getDividerWrapper();
  public function getHeaderWrapper($item);
  /** @return string */
  public function getMenuWithDropDownWrapper($item);
  /** @return string */
  public function getChildMenuItems(MenuItem $item);
}
}

namespace Artesaos\SEOTools {
use Artesaos\SEOTools\Contracts\MetaTags as MetaTagsContract;
use Artesaos\SEOTools\Contracts\OpenGraph as OpenGraphContract;
use Artesaos\SEOTools\Contracts\SEOTools as SEOContract;
use Artesaos\SEOTools\Contracts\TwitterCards as TwitterCardsContract;
use Illuminate\Support\Traits\Macroable;
class OpenGraph implements OpenGraphContract {
  public function __construct() {}
  public function addProperty(): static {}
  public function setArticle(): static {}
  public function setProfile(): static {}
  public function setBook(): static {}
  public function setMusicSong(): static {}
  public function setMusicAlbum(): static {}
  public function setMusicPlaylist(): static {}
  public function setMusicRadioStation(): static {}
  public function setVideoMovie(): static {}
  public function setVideoEpisode(): static {}
  public function setVideoOther(): static {}
  public function setVideoTVShow(): static {}
  public function addVideo(): static {}
  public function addAudio(): static {}
  public function setPlace(): static {}
  public function setProduct(): static {}
  public function removeProperty(): static {}
  public function addImage(): static {}
  public function addImages(): static {}
  public function setUrl(): static {}
}
class SEOMeta implements MetaTagsContract {
  public function __construct() {}
  public function setTitle(): static {}
  public function setTitleDefault(): static {}
  public function setTitleSeparator(): static {}
  public function setDescription(): static {}
  public function setKeywords(): static {}
  public function addKeyword(): static {}
  public function removeMeta(): static {}
  public function addMeta(): static {}
  public function setCanonical(): static {}
  public function setAmpHtml(): static {}
  public function setPrev(): static {}
  public function setNext(): static {}
  public function addAlternateLanguage(): static {}
  public function addAlternateLanguages(): static {}
  public function setAlternateLanguage(): static {}
  public function setAlternateLanguages(): static {}
  public function setRobots(): static {}
}
class SEOTools implements SEOContract {
  use Macroable;
  public function setTitle(): static {}
  public function setDescription(): static {}
  public function setCanonical(): static {}
  public function addImages(): static {}
}
class TwitterCards implements TwitterCardsContract {
  public function __construct() {}
  public function addValue(): static {}
  public function addImage(): static {}
  /** @return TwitterCardsContract */
  public function setImage() {}
}
}

namespace Artesaos\SEOTools\Facades {
use Illuminate\Support\Facades\Facade;
/**
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph addProperty()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph removeProperty()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph addImage()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph addImages()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph setTitle()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph setDescription()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph setUrl()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph setSiteName()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph setType()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph setArticle()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph setProfile()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph setMusicSong()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph setMusicAlbum()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph setMusicPlaylist()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph setMusicRadioStation()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph setVideoMovie()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph setVideoEpisode()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph setVideoOther()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph setVideoTVShow()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph setBook()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph addVideo()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph addAudio()
 */
class OpenGraph extends Facade {}
/**
 * @method static \Artesaos\SEOTools\Contracts\MetaTags setTitle()
 * @method static \Artesaos\SEOTools\Contracts\MetaTags setTitleDefault()
 * @method static \Artesaos\SEOTools\Contracts\MetaTags setTitleSeparator()
 * @method static \Artesaos\SEOTools\Contracts\MetaTags setDescription()
 * @method static \Artesaos\SEOTools\Contracts\MetaTags setKeywords()
 * @method static \Artesaos\SEOTools\Contracts\MetaTags addKeyword()
 * @method static \Artesaos\SEOTools\Contracts\MetaTags removeMeta()
 * @method static \Artesaos\SEOTools\Contracts\MetaTags addMeta()
 * @method static \Artesaos\SEOTools\Contracts\MetaTags setCanonical()
 * @method static \Artesaos\SEOTools\Contracts\MetaTags setPrev()
 * @method static \Artesaos\SEOTools\Contracts\MetaTags setNext()
 * @method static \Artesaos\SEOTools\Contracts\MetaTags addAlternateLanguage()
 * @method static \Artesaos\SEOTools\Contracts\MetaTags addAlternateLanguages()
 * @method static \Artesaos\SEOTools\Contracts\MetaTags setAlternateLanguage()
 * @method static \Artesaos\SEOTools\Contracts\MetaTags setAlternateLanguages()
 */
class SEOMeta extends Facade {}
/**
 * @method static \Artesaos\SEOTools\Contracts\MetaTags metatags()
 * @method static \Artesaos\SEOTools\Contracts\OpenGraph opengraph()
 * @method static \Artesaos\SEOTools\Contracts\TwitterCards twitter()
 * @method static \Artesaos\SEOTools\Contracts\JsonLd jsonLd()
 * @method static \Artesaos\SEOTools\Contracts\JsonLdMulti jsonLdMulti()
 * @method static \Artesaos\SEOTools\Contracts\SEOTools setTitle()
 * @method static \Artesaos\SEOTools\Contracts\SEOTools setDescription()
 * @method static \Artesaos\SEOTools\Contracts\SEOTools setCanonical()
 * @method static \Artesaos\SEOTools\Contracts\SEOTools addImages()
 */
class SEOTools extends Facade {}
/**
 * @method static \Artesaos\SEOTools\Contracts\TwitterCards addValue()
 * @method static \Artesaos\SEOTools\Contracts\TwitterCards setType()
 * @method static \Artesaos\SEOTools\Contracts\TwitterCards setTitle()
 * @method static \Artesaos\SEOTools\Contracts\TwitterCards setSite()
 * @method static \Artesaos\SEOTools\Contracts\TwitterCards setDescription()
 * @method static \Artesaos\SEOTools\Contracts\TwitterCards setUrl()
 * @method static \Artesaos\SEOTools\Contracts\TwitterCards addImage()
 * @method static \Artesaos\SEOTools\Contracts\TwitterCards setImages()
 * @method static \Artesaos\SEOTools\Contracts\TwitterCards setImage()
 */
class TwitterCard extends Facade {}
}

namespace Artesaos\SEOTools\Traits {
trait SEOTools {}
}

namespace Collective\Html {
use Illuminate\Support\Facades\Facade;
use Illuminate\Support\Traits\Macroable;
trait Componentable {}
class FormBuilder {
  use Macroable, Componentable { Macroable::__call as macroCall; Componentable::__call as componentCall; }
  public function __construct() {}
  /** @return \Illuminate\Support\HtmlString */
  public function open() {}
  /** @return \Illuminate\Support\HtmlString */
  public function model() {}
  /** @return \Illuminate\Support\HtmlString */
  public function label() {}
  /** @return \Illuminate\Support\HtmlString */
  public function input() {}
  /** @return \Illuminate\Support\HtmlString */
  public function text() {}
  /** @return \Illuminate\Support\HtmlString */
  public function password() {}
  /** @return \Illuminate\Support\HtmlString */
  public function range() {}
  /** @return \Illuminate\Support\HtmlString */
  public function hidden() {}
  /** @return \Illuminate\Support\HtmlString */
  public function search() {}
  /** @return \Illuminate\Support\HtmlString */
  public function email() {}
  /** @return \Illuminate\Support\HtmlString */
  public function tel() {}
  /** @return \Illuminate\Support\HtmlString */
  public function number() {}
  /** @return \Illuminate\Support\HtmlString */
  public function date() {}
  /** @return \Illuminate\Support\HtmlString */
  public function datetime() {}
  /** @return \Illuminate\Support\HtmlString */
  public function datetimeLocal() {}
  /** @return \Illuminate\Support\HtmlString */
  public function time() {}
  /** @return \Illuminate\Support\HtmlString */
  public function url() {}
  /** @return \Illuminate\Support\HtmlString */
  public function week() {}
  /** @return \Illuminate\Support\HtmlString */
  public function file() {}
  /** @return \Illuminate\Support\HtmlString */
  public function textarea() {}
  /** @return \Illuminate\Support\HtmlString */
  public function select() {}
  /** @return \Illuminate\Support\HtmlString */
  public function selectRange() {}
  /** @return \Illuminate\Support\HtmlString */
  public function selectMonth() {}
  /** @return \Illuminate\Support\HtmlString */
  public function getSelectOption() {}
  /** @return \Illuminate\Support\HtmlString */
  public function checkbox() {}
  /** @return \Illuminate\Support\HtmlString */
  public function radio() {}
  /** @return \Illuminate\Support\HtmlString */
  public function reset() {}
  /** @return \Illuminate\Support\HtmlString */
  public function image() {}
  /** @return \Illuminate\Support\HtmlString */
  public function month() {}
  /** @return \Illuminate\Support\HtmlString */
  public function color() {}
  /** @return \Illuminate\Support\HtmlString */
  public function submit() {}
  /** @return \Illuminate\Support\HtmlString */
  public function button() {}
  /** @return \Illuminate\Support\HtmlString */
  public function datalist() {}
  /** @return \Illuminate\Contracts\Session\Session */
  public function getSessionStore() {}
  public function setSessionStore(): static {}
}
/** @mixin \Collective\Html\FormBuilder */
class FormFacade extends Facade {}
class HtmlBuilder {
  use Macroable, Componentable { Macroable::__call as macroCall; Componentable::__call as componentCall; }
  public function __construct() {}
  /** @return \Illuminate\Support\HtmlString */
  public function script() {}
  /** @return \Illuminate\Support\HtmlString */
  public function style() {}
  /** @return \Illuminate\Support\HtmlString */
  public function image() {}
  /** @return \Illuminate\Support\HtmlString */
  public function favicon() {}
  /** @return \Illuminate\Support\HtmlString */
  public function link() {}
  /** @return \Illuminate\Support\HtmlString */
  public function secureLink() {}
  /** @return \Illuminate\Support\HtmlString */
  public function linkAsset() {}
  /** @return \Illuminate\Support\HtmlString */
  public function linkSecureAsset() {}
  /** @return \Illuminate\Support\HtmlString */
  public function linkRoute() {}
  /** @return \Illuminate\Support\HtmlString */
  public function linkAction() {}
  /** @return \Illuminate\Support\HtmlString */
  public function mailto() {}
  /** @return \Illuminate\Support\HtmlString|string */
  public function ol() {}
  /** @return \Illuminate\Support\HtmlString|string */
  public function ul() {}
  /** @return \Illuminate\Support\HtmlString */
  public function dl() {}
  /** @return \Illuminate\Support\HtmlString */
  public function meta() {}
  /** @return \Illuminate\Support\HtmlString */
  public function tag() {}
}
/** @mixin \Collective\Html\HtmlBuilder */
class HtmlFacade extends Facade {}
}

namespace Collective\Html\Eloquent {
trait FormAccessible {}
}

namespace Diglactic\Breadcrumbs {
use Illuminate\Contracts\View\View;
use Illuminate\Support\Collection;
use Illuminate\Support\Facades\Facade;
use Illuminate\Support\Traits\Macroable;
/**
 * @method static \Illuminate\Support\Collection generate()
 * @method static \Illuminate\Contracts\View\View view()
 * @method static \Illuminate\Contracts\View\View render()
 * @mixin \Illuminate\Support\Traits\Macroable
 */
class Breadcrumbs extends Facade {}
class Generator {
  public function generate(): Collection {}
  public function parent(): static {}
  public function push(): static {}
}
class Manager {
  use Macroable;
  public function __construct() {}
  public function generate(): Collection {}
  public function view(): View {}
  public function render(): View {}
}
}

namespace Diglactic\Breadcrumbs\Exceptions {
use Facade\IgnitionContracts\ProvidesSolution;
use Facade\IgnitionContracts\Solution;
class DuplicateBreadcrumbException extends BaseException implements ProvidesSolution {
  public function __construct() {}
  public function getSolution(): Solution {}
}
class InvalidBreadcrumbException extends BaseException implements ProvidesSolution {
  public function __construct() {}
  public function getSolution(): Solution {}
}
class UnnamedRouteException extends BaseException implements ProvidesSolution {
  public function __construct() {}
  public function getSolution(): Solution {}
}
class ViewNotSetException extends BaseException implements ProvidesSolution {
  public function getSolution(): Solution {}
}
}

namespace Laracasts\Flash {
use Illuminate\Support\Facades\Facade;
use Illuminate\Support\Traits\Macroable;
/** @mixin \Laracasts\Flash\FlashNotifier */
class Flash extends Facade {}
class FlashNotifier {
  use Macroable;
  /** @var \Illuminate\Support\Collection */
  public $messages;
  public function info(): static {}
  public function success(): static {}
  public function error(): static {}
  public function warning(): static {}
  public function message(): static {}
  public function overlay(): static {}
  public function important(): static {}
  public function clear(): static {}
}
class LaravelSessionStore implements SessionStore {}
class Message implements \ArrayAccess {
  public function __construct() {}
  public function update(): static {}
}
class OverlayMessage extends Message {}
interface SessionStore {
  public function flash();
}
}

namespace Lavary\Menu {
use Illuminate\Support\Collection as BaseCollection;
use Illuminate\Support\Facades\Facade as BaseFacade;
class Builder {
  public function __construct() {}
  /** @return Item */
  public function add() {}
  /** @return Item */
  public function raw() {}
  /** @return Item|null */
  public function get() {}
  /** @return Item|null */
  public function find() {}
  /** @return Item|null */
  public function first() {}
  /** @return Item|null */
  public function last() {}
  /** @return Item|null */
  public function item() {}
  /** @return Item|null */
  public function active() {}
  /** @return \Illuminate\Support\Collection */
  public function roots() {}
  public function filter($callback): static {}
  public function sortBy(): static {}
  /** @return Builder */
  public function spawn() {}
  /** @return Builder */
  public function topMenu() {}
  /** @return Builder */
  public function subMenu() {}
  /** @return Builder */
  public function siblingMenu() {}
  /** @return Builder */
  public function crumbMenu() {}
  /** @return Collection */
  public function filterRecursive() {}
  /** @return Item */
  public function __get($prop) {}
}
class Collection extends BaseCollection {
  public function attr(): static {}
  public function data(): static {}
  public function append(): static {}
  public function prepend(): static {}
}
/** @mixin Menu */
class Facade extends BaseFacade {}
class Item {
  public function __construct() {}
  /** @return Item */
  public function add() {}
  /** @return Item */
  public function raw() {}
  public function divide(): static {}
  /** @return string|Item|array */
  public function attr() {}
  public function prepend(): static {}
  public function append(): static {}
  public function before(): static {}
  public function after(): static {}
  /** @return Collection */
  public function children() {}
  /** @return Item|null */
  public function parent() {}
  /** @return Collection */
  public function all() {}
  /** @return Item */
  public function nickname() {}
  /** @return Item|int */
  public function id() {}
  public function active(): static {}
  /** @return string|Item|array */
  public function data() {}
}
class Link {
  public function __construct() {}
  public function active(): static {}
  public function href(): static {}
  public function secure(): static {}
  /** @return $this|array|mixed|null */
  public function attr() {}
}
class Menu {
  public function __construct() {}
  /** @return Builder */
  public function makeOnce() {}
  /** @return Builder */
  public function make() {}
  /** @return Builder */
  public function get() {}
  /** @return \Illuminate\Support\Collection */
  public function getCollection() {}
  /** @return \Illuminate\Support\Collection */
  public function all() {}
}
}

namespace Mcamara\LaravelLocalization {
class LaravelLocalization {
  public function __construct() {}
  /** @return \Illuminate\Contracts\Config\Repository */
  public function getConfigRepository() {}
}
}

namespace Mcamara\LaravelLocalization\Facades {
use Illuminate\Support\Facades\Facade;
/**
 * @method static \Illuminate\Config\Repository getConfigRepository()
 * @mixin \Mcamara\LaravelLocalization\LaravelLocalization
 */
class LaravelLocalization extends Facade {}
}

namespace RealRashid\SweetAlert {
class Toaster {
  public function __construct() {}
  public function middleware(): static {}
  public function alert(): static {}
  public function confirmDelete(): static {}
  public function success(): static {}
  public function info(): static {}
  public function warning(): static {}
  public function question(): static {}
  public function error(): static {}
  public function image(): static {}
  public function html(): static {}
  public function toast(): static {}
  public function toToast(): static {}
  public function toHtml(): static {}
  public function addImage(): static {}
  public function footer(): static {}
  public function position(): static {}
  public function width(): static {}
  public function padding(): static {}
  public function background(): static {}
  public function focusConfirm(): static {}
  public function focusCancel(): static {}
  public function animation(): static {}
  public function persistent(): static {}
  public function autoClose(): static {}
  public function showConfirmButton(): static {}
  public function showCancelButton(): static {}
  public function showCloseButton(): static {}
  public function hideCloseButton(): static {}
  public function buttonsStyling(): static {}
  public function iconHtml(): static {}
  public function timerProgressBar(): static {}
  public function reverseButtons(): static {}
}
}

namespace RealRashid\SweetAlert\Facades {
use Illuminate\Support\Facades\Facade;
/** @mixin \RealRashid\SweetAlert\Toaster */
class Alert extends Facade {}
}

namespace Tabuna\Breadcrumbs {
use Closure;
use Illuminate\Contracts\Routing\Registrar as Router;
use Illuminate\Support\Collection;
use Illuminate\Support\Facades\Facade;
use Illuminate\Support\Traits\Macroable;
use Illuminate\View\Component;
use JsonSerializable;
/**
 * @method static Collection current()
 * @method static Collection generate()
 * @mixin Manager
 */
class Breadcrumbs extends Facade {}
class BreadcrumbsComponent extends Component {
  public function __construct(public Manager $manager, public ?string $route = null, public $parameters = null, public ?string $class = null, public ?string $active = null) {}
  public function generate(): Collection {}
  /** @return \Illuminate\View\View|string */
  public function render() {}
}
class BreadcrumbsMiddleware {
  public function __construct() {}
}
class Crumb implements JsonSerializable {
  public function __construct() {}
}
class Manager {
  use Macroable;
  public function __construct() {}
  public function current(): Collection {}
  public function generate(): Collection {}
}
class Registrar {
  /** @return \Closure */
  public function get(): Closure {}
}
class Trail {
  public function __construct(protected Router $router, protected Registrar $registrar) {}
  public function generate(): Collection {}
  public function parent(): static {}
  public function push(): static {}
}
}
