<?php
// laravel/cashier.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace Laravel\Cashier {
use Illuminate\Contracts\Support\Arrayable;
use Illuminate\Contracts\Support\Jsonable;
use Illuminate\Contracts\Support\Responsable;
use Illuminate\Database\Eloquent\Factories\HasFactory;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Support\Traits\Conditionable;
use Illuminate\Support\Traits\ForwardsCalls;
use JsonSerializable;
use Laravel\Cashier\Concerns\AllowsCoupons;
use Laravel\Cashier\Concerns\HandlesPaymentFailures;
use Laravel\Cashier\Concerns\HandlesTaxes;
use Laravel\Cashier\Concerns\InteractsWithPaymentBehavior;
use Laravel\Cashier\Concerns\ManagesCustomer;
use Laravel\Cashier\Concerns\ManagesInvoices;
use Laravel\Cashier\Concerns\ManagesPaymentMethods;
use Laravel\Cashier\Concerns\ManagesSubscriptions;
use Laravel\Cashier\Concerns\PerformsCharges;
use Laravel\Cashier\Concerns\Prorates;
use Stripe\Util\LoggerInterface as StripeLogger;
trait Billable {
  use HandlesTaxes;
  use ManagesCustomer;
  use ManagesInvoices;
  use ManagesPaymentMethods;
  use ManagesSubscriptions;
  use PerformsCharges;
}
class Cashier {
  /** @return \Laravel\Cashier\Billable|null */
  public static function findBillable() {}
  /** @return \Stripe\StripeClient */
  public static function stripe() {}
  public static function ignoreRoutes(): static {}
  public static function keepPastDueSubscriptionsActive(): static {}
  public static function keepIncompleteSubscriptionsActive(): static {}
  public static function calculateTaxes(): static {}
}
class Checkout implements Arrayable, Jsonable, JsonSerializable, Responsable {
  public function __construct() {}
  /** @return \Laravel\Cashier\CheckoutBuilder */
  public static function guest() {}
  /** @return \Laravel\Cashier\CheckoutBuilder */
  public static function customer() {}
  /** @return \Laravel\Cashier\Checkout */
  public static function create() {}
  /** @return \Illuminate\Http\RedirectResponse */
  public function redirect() {}
  /** @return \Symfony\Component\HttpFoundation\Response */
  public function toResponse() {}
  /** @return \Stripe\Checkout\Session */
  public function asStripeCheckoutSession() {}
}
class CheckoutBuilder {
  use AllowsCoupons;
  use HandlesTaxes;
  public function __construct() {}
  /** @return \Laravel\Cashier\CheckoutBuilder */
  public static function make() {}
  /** @return \Laravel\Cashier\Checkout */
  public function create() {}
}
class CustomerBalanceTransaction {
  public function __construct() {}
  /** @return \Laravel\Cashier\Invoice */
  public function invoice() {}
  /** @return \Stripe\CustomerBalanceTransaction */
  public function asStripeCustomerBalanceTransaction() {}
}
class Invoice implements Arrayable, Jsonable, JsonSerializable {
  public function __construct() {}
  /** @return \Carbon\Carbon */
  public function date() {}
  /** @return \Carbon\Carbon|null */
  public function dueDate() {}
  /** @return \Laravel\Cashier\Discount[] */
  public function discounts() {}
  /** @return \Laravel\Cashier\Tax[] */
  public function taxes() {}
  /** @return \Laravel\Cashier\InvoiceLineItem[] */
  public function invoiceItems() {}
  /** @return \Laravel\Cashier\InvoiceLineItem[] */
  public function subscriptions() {}
  /** @return \Laravel\Cashier\InvoiceLineItem[] */
  public function invoiceLineItems() {}
  /** @return \Stripe\InvoiceItem */
  public function tab() {}
  /** @return \Stripe\InvoiceItem */
  public function tabPrice() {}
  public function refresh(): static {}
  /** @return \Stripe\TaxId[] */
  public function accountTaxIds() {}
  public function finalize(): static {}
  public function pay(): static {}
  public function send(): static {}
  public function void(): static {}
  public function markUncollectible(): static {}
  public function delete(): static {}
  /** @return \Illuminate\Contracts\View\View */
  public function view() {}
  /** @return \Symfony\Component\HttpFoundation\Response */
  public function download() {}
  /** @return \Symfony\Component\HttpFoundation\Response */
  public function downloadAs() {}
  /** @return \Illuminate\Database\Eloquent\Model */
  public function owner() {}
  /** @return \Stripe\Invoice */
  public function asStripeInvoice() {}
}
class InvoiceLineItem implements Arrayable, Jsonable, JsonSerializable {
  public function __construct() {}
  /** @return \Carbon\Carbon|null */
  public function startDateAsCarbon() {}
  /** @return \Carbon\Carbon|null */
  public function endDateAsCarbon() {}
  /** @return \Laravel\Cashier\Invoice */
  public function invoice() {}
  /** @return \Stripe\InvoiceLineItem */
  public function asStripeInvoiceLineItem() {}
}
class Logger implements StripeLogger {
  public function __construct() {}
}
class Payment implements Arrayable, Jsonable, JsonSerializable {
  use ForwardsCalls;
  public function __construct() {}
  /** @return \Stripe\PaymentIntent */
  public function capture() {}
  /** @return \Stripe\PaymentIntent */
  public function cancel() {}
  /** @return \Laravel\Cashier\Billable|null */
  public function customer() {}
  /** @return \Stripe\PaymentIntent */
  public function asStripePaymentIntent() {}
}
class PaymentMethod implements Arrayable, Jsonable, JsonSerializable {
  public function __construct() {}
  /** @return \Illuminate\Database\Eloquent\Model */
  public function owner() {}
  /** @return \Stripe\PaymentMethod */
  public function asStripePaymentMethod() {}
}
/** @property \Laravel\Cashier\Billable|\Illuminate\Database\Eloquent\Model $owner */
class Subscription extends Model {
  use AllowsCoupons;
  use HandlesPaymentFailures;
  use HasFactory;
  use InteractsWithPaymentBehavior;
  use Prorates;
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsTo */
  public function user() {}
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsTo */
  public function owner() {}
  /** @return \Illuminate\Database\Eloquent\Relations\HasMany */
  public function items() {}
  /** @return \Laravel\Cashier\SubscriptionItem */
  public function findItemOrFail() {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeIncomplete($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopePastDue($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeActive($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeRecurring($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeCanceled($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeNotCanceled($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeEnded($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeOnTrial($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeExpiredTrial($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeNotOnTrial($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeOnGracePeriod($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeNotOnGracePeriod($query) {}
  public function incrementQuantity(): static {}
  public function incrementAndInvoice(): static {}
  public function decrementQuantity(): static {}
  public function updateQuantity(): static {}
  /** @return \Stripe\UsageRecord */
  public function reportUsage() {}
  /** @return \Stripe\UsageRecord */
  public function reportUsageFor() {}
  /** @return \Illuminate\Support\Collection */
  public function usageRecords() {}
  /** @return \Illuminate\Support\Collection */
  public function usageRecordsFor() {}
  public function anchorBillingCycleOn(): static {}
  public function skipTrial(): static {}
  public function endTrial(): static {}
  public function extendTrial(): static {}
  public function swap(): static {}
  public function swapAndInvoice(): static {}
  public function addPrice(): static {}
  public function addPriceAndInvoice(): static {}
  public function addMeteredPrice(): static {}
  public function addMeteredPriceAndInvoice(): static {}
  public function removePrice(): static {}
  public function cancel(): static {}
  public function cancelAt(): static {}
  public function cancelNow(): static {}
  public function cancelNowAndInvoice(): static {}
  public function resume(): static {}
  /** @return \Laravel\Cashier\Invoice */
  public function invoice() {}
  /** @return \Laravel\Cashier\Invoice|null */
  public function latestInvoice() {}
  /** @return \Laravel\Cashier\Invoice|null */
  public function upcomingInvoice() {}
  /** @return \Laravel\Cashier\Invoice|null */
  public function previewInvoice() {}
  /** @return \Illuminate\Support\Collection|\Laravel\Cashier\Invoice[] */
  public function invoices() {}
  /** @return \Illuminate\Support\Collection|\Laravel\Cashier\Invoice[] */
  public function invoicesIncludingPending() {}
  /** @return \Laravel\Cashier\Payment|null */
  public function latestPayment() {}
  /** @return \Laravel\Cashier\Discount|null */
  public function discount() {}
  /** @return \Stripe\Subscription */
  public function updateStripeSubscription() {}
  /** @return \Stripe\Subscription */
  public function asStripeSubscription() {}
}
class SubscriptionBuilder {
  use AllowsCoupons;
  use Conditionable;
  use HandlesPaymentFailures;
  use HandlesTaxes;
  use InteractsWithPaymentBehavior;
  use Prorates;
  public function __construct() {}
  public function price(): static {}
  public function meteredPrice(): static {}
  public function quantity(): static {}
  public function trialDays(): static {}
  public function trialUntil(): static {}
  public function skipTrial(): static {}
  public function anchorBillingCycleOn(): static {}
  public function withMetadata(): static {}
  /** @return \Laravel\Cashier\Subscription */
  public function add() {}
  /** @return \Laravel\Cashier\Subscription */
  public function create() {}
  /** @return \Laravel\Cashier\Subscription */
  public function createAndSendInvoice() {}
  /** @return \Laravel\Cashier\Checkout */
  public function checkout() {}
}
/** @property \Laravel\Cashier\Subscription|null $subscription */
class SubscriptionItem extends Model {
  use HandlesPaymentFailures;
  use HasFactory;
  use InteractsWithPaymentBehavior;
  use Prorates;
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsTo */
  public function subscription() {}
  public function incrementQuantity(): static {}
  public function incrementAndInvoice(): static {}
  public function decrementQuantity(): static {}
  public function updateQuantity(): static {}
  public function swap(): static {}
  public function swapAndInvoice(): static {}
  /** @return \Stripe\UsageRecord */
  public function reportUsage() {}
  /** @return \Illuminate\Support\Collection */
  public function usageRecords() {}
  /** @return \Stripe\SubscriptionItem */
  public function updateStripeSubscriptionItem() {}
  /** @return \Stripe\SubscriptionItem */
  public function asStripeSubscriptionItem() {}
}
}

namespace Laravel\Cashier\Concerns {
trait AllowsCoupons {
  public function withCoupon(): static {}
  public function withPromotionCode(): static {}
  public function allowPromotionCodes(): static {}
}
trait HandlesPaymentFailures {
  public function ignoreIncompletePayments(): static {}
  public function withPaymentConfirmationOptions(): static {}
}
trait HandlesTaxes {
  public function withTaxIpAddress(): static {}
  public function withTaxAddress(): static {}
  public function collectTaxIds(): static {}
}
trait InteractsWithPaymentBehavior {
  public function defaultIncomplete(): static {}
  public function allowPaymentFailures(): static {}
  public function pendingIfPaymentFails(): static {}
  public function errorIfPaymentFails(): static {}
  public function setPaymentBehavior(): static {}
}
trait ManagesCustomer {
  /** @return \Stripe\Customer */
  public function createAsStripeCustomer() {}
  /** @return \Stripe\Customer */
  public function updateStripeCustomer() {}
  /** @return \Stripe\Customer */
  public function createOrGetStripeCustomer() {}
  /** @return \Stripe\Customer */
  public function updateOrCreateStripeCustomer() {}
  /** @return \Stripe\Customer */
  public function syncOrCreateStripeCustomer() {}
  /** @return \Stripe\Customer */
  public function asStripeCustomer() {}
  /** @return \Stripe\Customer */
  public function syncStripeCustomerDetails() {}
  /** @return \Laravel\Cashier\Discount|null */
  public function discount() {}
  /** @return \Laravel\Cashier\PromotionCode|null */
  public function findPromotionCode() {}
  /** @return \Laravel\Cashier\PromotionCode|null */
  public function findActivePromotionCode() {}
  /** @return \Illuminate\Support\Collection */
  public function balanceTransactions() {}
  /** @return \Laravel\Cashier\CustomerBalanceTransaction */
  public function creditBalance() {}
  /** @return \Laravel\Cashier\CustomerBalanceTransaction */
  public function debitBalance() {}
  /** @return \Laravel\Cashier\CustomerBalanceTransaction */
  public function applyBalance() {}
  /** @return \Illuminate\Http\RedirectResponse */
  public function redirectToBillingPortal() {}
  /** @return \Illuminate\Support\Collection|\Stripe\TaxId[] */
  public function taxIds() {}
  /** @return \Stripe\TaxId|null */
  public function findTaxId() {}
  /** @return \Stripe\TaxId */
  public function createTaxId() {}
  /** @return \Stripe\StripeClient */
  public static function stripe() {}
}
trait ManagesInvoices {
  /** @return \Stripe\InvoiceItem */
  public function tab() {}
  /** @return \Laravel\Cashier\Invoice */
  public function invoiceFor() {}
  /** @return \Stripe\InvoiceItem */
  public function tabPrice() {}
  /** @return \Laravel\Cashier\Invoice */
  public function invoicePrice() {}
  /** @return \Laravel\Cashier\Invoice */
  public function invoice() {}
  /** @return \Laravel\Cashier\Invoice */
  public function createInvoice() {}
  /** @return \Laravel\Cashier\Invoice|null */
  public function upcomingInvoice() {}
  /** @return \Laravel\Cashier\Invoice|null */
  public function findInvoice() {}
  /** @return \Laravel\Cashier\Invoice */
  public function findInvoiceOrFail() {}
  /** @return \Symfony\Component\HttpFoundation\Response */
  public function downloadInvoice() {}
  /** @return \Illuminate\Support\Collection|\Laravel\Cashier\Invoice[] */
  public function invoices() {}
  /** @return \Illuminate\Support\Collection|\Laravel\Cashier\Invoice[] */
  public function invoicesIncludingPending() {}
  /** @return \Illuminate\Contracts\Pagination\CursorPaginator */
  public function cursorPaginateInvoices() {}
}
trait ManagesPaymentMethods {
  /** @return \Stripe\SetupIntent */
  public function createSetupIntent() {}
  /** @return \Stripe\SetupIntent */
  public function findSetupIntent() {}
  /** @return \Illuminate\Support\Collection|\Laravel\Cashier\PaymentMethod[] */
  public function paymentMethods() {}
  /** @return \Laravel\Cashier\PaymentMethod */
  public function addPaymentMethod() {}
  /** @return \Laravel\Cashier\PaymentMethod|\Stripe\Card|\Stripe\BankAccount|null */
  public function defaultPaymentMethod() {}
  /** @return \Laravel\Cashier\PaymentMethod */
  public function updateDefaultPaymentMethod() {}
  public function updateDefaultPaymentMethodFromStripe(): static {}
  /** @return \Laravel\Cashier\PaymentMethod|null */
  public function findPaymentMethod() {}
}
trait ManagesSubscriptions {
  /** @return \Laravel\Cashier\SubscriptionBuilder */
  public function newSubscription() {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeOnGenericTrial($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeHasExpiredGenericTrial($query) {}
  /** @return \Illuminate\Support\Carbon|null */
  public function trialEndsAt() {}
  /** @return \Laravel\Cashier\Subscription|null */
  public function subscription() {}
  /** @return \Illuminate\Database\Eloquent\Relations\HasMany */
  public function subscriptions() {}
}
trait PerformsCharges {
  use AllowsCoupons;
  /** @return \Laravel\Cashier\Payment */
  public function charge() {}
  /** @return \Laravel\Cashier\Payment */
  public function pay() {}
  /** @return \Laravel\Cashier\Payment */
  public function payWith() {}
  /** @return \Laravel\Cashier\Payment */
  public function createPayment() {}
  /** @return \Laravel\Cashier\Payment|null */
  public function findPayment() {}
  /** @return \Stripe\Refund */
  public function refund() {}
  /** @return \Laravel\Cashier\Checkout */
  public function checkout() {}
  /** @return \Laravel\Cashier\Checkout */
  public function checkoutCharge() {}
}
trait Prorates {
  public function noProrate(): static {}
  public function prorate(): static {}
  public function alwaysInvoice(): static {}
  public function setProrationBehavior(): static {}
}
}

namespace Laravel\Cashier\Contracts {
use Laravel\Cashier\Invoice;
interface InvoiceRenderer {
  public function render(Invoice $invoice): string;
}
}

namespace Laravel\Cashier\Events {
use Illuminate\Foundation\Events\Dispatchable;
use Illuminate\Queue\SerializesModels;
class WebhookHandled {
  use Dispatchable, SerializesModels;
  public function __construct() {}
}
class WebhookReceived {
  use Dispatchable, SerializesModels;
  public function __construct() {}
}
}

namespace Laravel\Cashier\Notifications {
use Illuminate\Bus\Queueable;
use Illuminate\Contracts\Queue\ShouldQueue;
use Illuminate\Notifications\Notification;
class ConfirmPayment extends Notification implements ShouldQueue {
  use Queueable;
  public function __construct() {}
  /** @return \Illuminate\Notifications\Messages\MailMessage */
  public function toMail() {}
}
}
