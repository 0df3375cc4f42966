<?php
// stripe/stripe-php.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace Stripe {
/**
 * @property null|\Stripe\Collection<\Stripe\BankAccount|\Stripe\Card> $external_accounts
 * @property null|\Stripe\Person $individual
 */
class Account extends ApiResource {
  use ApiOperations\All;
  use ApiOperations\Create;
  use ApiOperations\Delete;
  use ApiOperations\NestedResource;
  use ApiOperations\Update;
  use ApiOperations\Retrieve { retrieve as protected _retrieve; }
  /** @return \Stripe\Account */
  public static function retrieve() {}
  /** @return \Stripe\StripeObject */
  public function deauthorize() {}
  public function reject(): static {}
  /** @return \Stripe\Collection<\Stripe\Capability> */
  public static function allCapabilities() {}
  /** @return \Stripe\Capability */
  public static function retrieveCapability() {}
  /** @return \Stripe\Capability */
  public static function updateCapability() {}
  /** @return \Stripe\Collection<\Stripe\BankAccount|\Stripe\Card> */
  public static function allExternalAccounts() {}
  /** @return \Stripe\BankAccount|\Stripe\Card */
  public static function createExternalAccount() {}
  /** @return \Stripe\BankAccount|\Stripe\Card */
  public static function deleteExternalAccount() {}
  /** @return \Stripe\BankAccount|\Stripe\Card */
  public static function retrieveExternalAccount() {}
  /** @return \Stripe\BankAccount|\Stripe\Card */
  public static function updateExternalAccount() {}
  /** @return \Stripe\LoginLink */
  public static function createLoginLink() {}
  /** @return \Stripe\Collection<\Stripe\Person> */
  public static function allPersons() {}
  /** @return \Stripe\Person */
  public static function createPerson() {}
  /** @return \Stripe\Person */
  public static function deletePerson() {}
  /** @return \Stripe\Person */
  public static function retrievePerson() {}
  /** @return \Stripe\Person */
  public static function updatePerson() {}
}
class AccountLink extends ApiResource {
  use ApiOperations\Create;
}
abstract class ApiResource extends StripeObject {
  use ApiOperations\Request;
  /** @return \Stripe\Util\Set */
  public static function getSavedNestedResources() {}
  public function refresh(): static {}
}
class Balance extends SingletonApiResource {
  use ApiOperations\SingletonRetrieve;
}
class BaseStripeClient implements StripeClientInterface, StripeStreamingClientInterface {
  public function __construct() {}
  /** @return \Stripe\StripeObject */
  public function request() {}
  /** @return \Stripe\Collection */
  public function requestCollection() {}
  /** @return \Stripe\SearchResult */
  public function requestSearchResult() {}
}
class Card extends ApiResource {
  use ApiOperations\Delete;
  use ApiOperations\Update;
}
/**
 * @property null|\Stripe\Collection<\Stripe\Refund> $refunds
 * @property null|\Stripe\Account|\Stripe\BankAccount|\Stripe\Card|\Stripe\Source $source
 */
class Charge extends ApiResource {
  use ApiOperations\All;
  use ApiOperations\Create;
  use ApiOperations\NestedResource;
  use ApiOperations\Retrieve;
  use ApiOperations\Search;
  use ApiOperations\Update;
  public function capture(): static {}
  /** @return \Stripe\SearchResult<\Stripe\Charge> */
  public static function search() {}
  /** @return \Stripe\Collection<\Stripe\Refund> */
  public static function allRefunds() {}
  /** @return \Stripe\Refund */
  public static function retrieveRefund() {}
}
/**
 * @template TStripeObject of StripeObject
 * @property TStripeObject[] $data
 */
class Collection extends StripeObject implements \Countable, \IteratorAggregate {
  use ApiOperations\Request;
  /** @return Collection<TStripeObject> */
  public function all() {}
  /** @return TStripeObject */
  public function create() {}
  /** @return TStripeObject */
  public function retrieve() {}
  /** @return \ArrayIterator */
  public function getIterator() {}
  /** @return \ArrayIterator */
  public function getReverseIterator() {}
  /** @return \Generator|TStripeObject[] */
  public function autoPagingIterator() {}
  /** @return Collection */
  public static function emptyCollection() {}
  /** @return Collection<TStripeObject> */
  public function nextPage() {}
  /** @return Collection<TStripeObject> */
  public function previousPage() {}
  /** @return null|TStripeObject */
  public function first() {}
  /** @return null|TStripeObject */
  public function last() {}
}
class Coupon extends ApiResource {
  use ApiOperations\All;
  use ApiOperations\Create;
  use ApiOperations\Delete;
  use ApiOperations\Retrieve;
  use ApiOperations\Update;
}
/**
 * @property null|\Stripe\CashBalance $cash_balance
 * @property null|\Stripe\Discount $discount
 * @property null|\Stripe\Collection<\Stripe\Account|\Stripe\BankAccount|\Stripe\Card|\Stripe\Source> $sources
 * @property null|\Stripe\Collection<\Stripe\Subscription> $subscriptions
 * @property null|\Stripe\Collection<\Stripe\TaxId> $tax_ids
 */
class Customer extends ApiResource {
  use ApiOperations\All;
  use ApiOperations\Create;
  use ApiOperations\Delete;
  use ApiOperations\NestedResource;
  use ApiOperations\Retrieve;
  use ApiOperations\Search;
  use ApiOperations\Update;
  public function deleteDiscount(): static {}
  /** @return \Stripe\Collection<\Stripe\PaymentMethod> */
  public static function allPaymentMethods() {}
  /** @return \Stripe\PaymentMethod */
  public function retrievePaymentMethod() {}
  /** @return \Stripe\SearchResult<\Stripe\Customer> */
  public static function search() {}
  /** @return \Stripe\Collection<\Stripe\CustomerBalanceTransaction> */
  public static function allBalanceTransactions() {}
  /** @return \Stripe\CustomerBalanceTransaction */
  public static function createBalanceTransaction() {}
  /** @return \Stripe\CustomerBalanceTransaction */
  public static function retrieveBalanceTransaction() {}
  /** @return \Stripe\CustomerBalanceTransaction */
  public static function updateBalanceTransaction() {}
  /** @return \Stripe\Collection<\Stripe\CustomerCashBalanceTransaction> */
  public static function allCashBalanceTransactions() {}
  /** @return \Stripe\CustomerCashBalanceTransaction */
  public static function retrieveCashBalanceTransaction() {}
  /** @return \Stripe\Collection<\Stripe\BankAccount|\Stripe\Card|\Stripe\Source> */
  public static function allSources() {}
  /** @return \Stripe\BankAccount|\Stripe\Card|\Stripe\Source */
  public static function createSource() {}
  /** @return \Stripe\BankAccount|\Stripe\Card|\Stripe\Source */
  public static function deleteSource() {}
  /** @return \Stripe\BankAccount|\Stripe\Card|\Stripe\Source */
  public static function retrieveSource() {}
  /** @return \Stripe\BankAccount|\Stripe\Card|\Stripe\Source */
  public static function updateSource() {}
  /** @return \Stripe\CashBalance */
  public static function retrieveCashBalance() {}
  /** @return \Stripe\CashBalance */
  public static function updateCashBalance() {}
  /** @return \Stripe\Collection<\Stripe\TaxId> */
  public static function allTaxIds() {}
  /** @return \Stripe\TaxId */
  public static function createTaxId() {}
  /** @return \Stripe\TaxId */
  public static function deleteTaxId() {}
  /** @return \Stripe\TaxId */
  public static function retrieveTaxId() {}
}
class Event extends ApiResource {
  use ApiOperations\All;
  use ApiOperations\Retrieve;
}
/**
 * @property null|(string|\Stripe\TaxId)[] $account_tax_ids
 * @property \Stripe\TaxRate[] $default_tax_rates
 * @property null|\Stripe\Discount $discount
 * @property (string|\Stripe\Discount)[] $discounts
 * @property \Stripe\Collection<\Stripe\InvoiceLineItem> $lines
 */
class Invoice extends ApiResource {
  use ApiOperations\All;
  use ApiOperations\Create;
  use ApiOperations\Delete;
  use ApiOperations\NestedResource;
  use ApiOperations\Retrieve;
  use ApiOperations\Search;
  use ApiOperations\Update;
  public function finalizeInvoice(): static {}
  public function markUncollectible(): static {}
  public function pay(): static {}
  public function sendInvoice(): static {}
  /** @return \Stripe\Invoice */
  public static function upcoming() {}
  /** @return \Stripe\Collection<\Stripe\InvoiceLineItem> */
  public static function upcomingLines() {}
  public function voidInvoice(): static {}
  /** @return \Stripe\SearchResult<\Stripe\Invoice> */
  public static function search() {}
  /** @return \Stripe\Collection<\Stripe\InvoiceLineItem> */
  public static function allLines() {}
}
/**
 * @property (string|\Stripe\Discount)[] $discounts
 * @property null|\Stripe\Plan $plan
 * @property null|\Stripe\Price $price
 * @property null|\Stripe\TaxRate[] $tax_rates
 */
class InvoiceLineItem extends ApiResource {
  use ApiOperations\Update;
}
class PaymentIntent extends ApiResource {
  use ApiOperations\All;
  use ApiOperations\Create;
  use ApiOperations\Retrieve;
  use ApiOperations\Search;
  use ApiOperations\Update;
  public function applyCustomerBalance(): static {}
  public function cancel(): static {}
  public function capture(): static {}
  public function confirm(): static {}
  public function incrementAuthorization(): static {}
  public function verifyMicrodeposits(): static {}
  /** @return \Stripe\SearchResult<\Stripe\PaymentIntent> */
  public static function search() {}
}
class PaymentMethod extends ApiResource {
  use ApiOperations\All;
  use ApiOperations\Create;
  use ApiOperations\Retrieve;
  use ApiOperations\Update;
  public function attach(): static {}
  public function detach(): static {}
}
class Plan extends ApiResource {
  use ApiOperations\All;
  use ApiOperations\Create;
  use ApiOperations\Delete;
  use ApiOperations\Retrieve;
  use ApiOperations\Update;
}
class Price extends ApiResource {
  use ApiOperations\All;
  use ApiOperations\Create;
  use ApiOperations\Retrieve;
  use ApiOperations\Search;
  use ApiOperations\Update;
  /** @return \Stripe\SearchResult<\Stripe\Price> */
  public static function search() {}
}
class Product extends ApiResource {
  use ApiOperations\All;
  use ApiOperations\Create;
  use ApiOperations\Delete;
  use ApiOperations\NestedResource;
  use ApiOperations\Retrieve;
  use ApiOperations\Search;
  use ApiOperations\Update;
  /** @return \Stripe\SearchResult<\Stripe\Product> */
  public static function search() {}
  /** @return \Stripe\Collection<\Stripe\ProductFeature> */
  public static function allFeatures() {}
  /** @return \Stripe\ProductFeature */
  public static function createFeature() {}
  /** @return \Stripe\ProductFeature */
  public static function deleteFeature() {}
  /** @return \Stripe\ProductFeature */
  public static function retrieveFeature() {}
}
class Refund extends ApiResource {
  use ApiOperations\All;
  use ApiOperations\Create;
  use ApiOperations\Retrieve;
  use ApiOperations\Update;
  public function cancel(): static {}
}
/**
 * @template TStripeObject of StripeObject
 * @property TStripeObject[] $data
 */
class SearchResult extends StripeObject implements \Countable, \IteratorAggregate {
  use ApiOperations\Request;
  /** @return SearchResult<TStripeObject> */
  public function all() {}
  /** @return \ArrayIterator */
  public function getIterator() {}
  /** @return \Generator|TStripeObject[] */
  public function autoPagingIterator() {}
  /** @return SearchResult */
  public static function emptySearchResult() {}
  /** @return SearchResult<TStripeObject> */
  public function nextPage() {}
  /** @return null|TStripeObject */
  public function first() {}
  /** @return null|TStripeObject */
  public function last() {}
}
class SetupIntent extends ApiResource {
  use ApiOperations\All;
  use ApiOperations\Create;
  use ApiOperations\Retrieve;
  use ApiOperations\Update;
  public function cancel(): static {}
  public function confirm(): static {}
  public function verifyMicrodeposits(): static {}
}
class Stripe {
  /** @var null|Util\LoggerInterface */
  public static $logger;
  /** @return Util\LoggerInterface */
  public static function getLogger() {}
}
/**
 * @property \Stripe\Service\OAuthService $oauth
 * @property \Stripe\Service\AccountLinkService $accountLinks
 * @property \Stripe\Service\AccountService $accounts
 * @property \Stripe\Service\AccountSessionService $accountSessions
 * @property \Stripe\Service\ApplePayDomainService $applePayDomains
 * @property \Stripe\Service\ApplicationFeeService $applicationFees
 * @property \Stripe\Service\Apps\AppsServiceFactory $apps
 * @property \Stripe\Service\BalanceService $balance
 * @property \Stripe\Service\BalanceTransactionService $balanceTransactions
 * @property \Stripe\Service\Billing\BillingServiceFactory $billing
 * @property \Stripe\Service\BillingPortal\BillingPortalServiceFactory $billingPortal
 * @property \Stripe\Service\ChargeService $charges
 * @property \Stripe\Service\Checkout\CheckoutServiceFactory $checkout
 * @property \Stripe\Service\Climate\ClimateServiceFactory $climate
 * @property \Stripe\Service\ConfirmationTokenService $confirmationTokens
 * @property \Stripe\Service\CountrySpecService $countrySpecs
 * @property \Stripe\Service\CouponService $coupons
 * @property \Stripe\Service\CreditNoteService $creditNotes
 * @property \Stripe\Service\CustomerService $customers
 * @property \Stripe\Service\CustomerSessionService $customerSessions
 * @property \Stripe\Service\DisputeService $disputes
 * @property \Stripe\Service\Entitlements\EntitlementsServiceFactory $entitlements
 * @property \Stripe\Service\EphemeralKeyService $ephemeralKeys
 * @property \Stripe\Service\EventService $events
 * @property \Stripe\Service\ExchangeRateService $exchangeRates
 * @property \Stripe\Service\FileLinkService $fileLinks
 * @property \Stripe\Service\FileService $files
 * @property \Stripe\Service\FinancialConnections\FinancialConnectionsServiceFactory $financialConnections
 * @property \Stripe\Service\Forwarding\ForwardingServiceFactory $forwarding
 * @property \Stripe\Service\Identity\IdentityServiceFactory $identity
 * @property \Stripe\Service\InvoiceItemService $invoiceItems
 * @property \Stripe\Service\InvoiceService $invoices
 * @property \Stripe\Service\Issuing\IssuingServiceFactory $issuing
 * @property \Stripe\Service\MandateService $mandates
 * @property \Stripe\Service\PaymentIntentService $paymentIntents
 * @property \Stripe\Service\PaymentLinkService $paymentLinks
 * @property \Stripe\Service\PaymentMethodConfigurationService $paymentMethodConfigurations
 * @property \Stripe\Service\PaymentMethodDomainService $paymentMethodDomains
 * @property \Stripe\Service\PaymentMethodService $paymentMethods
 * @property \Stripe\Service\PayoutService $payouts
 * @property \Stripe\Service\PlanService $plans
 * @property \Stripe\Service\PriceService $prices
 * @property \Stripe\Service\ProductService $products
 * @property \Stripe\Service\PromotionCodeService $promotionCodes
 * @property \Stripe\Service\QuoteService $quotes
 * @property \Stripe\Service\Radar\RadarServiceFactory $radar
 * @property \Stripe\Service\RefundService $refunds
 * @property \Stripe\Service\Reporting\ReportingServiceFactory $reporting
 * @property \Stripe\Service\ReviewService $reviews
 * @property \Stripe\Service\SetupAttemptService $setupAttempts
 * @property \Stripe\Service\SetupIntentService $setupIntents
 * @property \Stripe\Service\ShippingRateService $shippingRates
 * @property \Stripe\Service\Sigma\SigmaServiceFactory $sigma
 * @property \Stripe\Service\SourceService $sources
 * @property \Stripe\Service\SubscriptionItemService $subscriptionItems
 * @property \Stripe\Service\SubscriptionService $subscriptions
 * @property \Stripe\Service\SubscriptionScheduleService $subscriptionSchedules
 * @property \Stripe\Service\Tax\TaxServiceFactory $tax
 * @property \Stripe\Service\TaxCodeService $taxCodes
 * @property \Stripe\Service\TaxIdService $taxIds
 * @property \Stripe\Service\TaxRateService $taxRates
 * @property \Stripe\Service\Terminal\TerminalServiceFactory $terminal
 * @property \Stripe\Service\TestHelpers\TestHelpersServiceFactory $testHelpers
 * @property \Stripe\Service\TokenService $tokens
 * @property \Stripe\Service\TopupService $topups
 * @property \Stripe\Service\TransferService $transfers
 * @property \Stripe\Service\Treasury\TreasuryServiceFactory $treasury
 * @property \Stripe\Service\WebhookEndpointService $webhookEndpoints
 */
class StripeClient extends BaseStripeClient {}
class StripeObject implements \ArrayAccess, \Countable, \JsonSerializable {
  /** @return Util\Set */
  public static function getPermanentAttributes() {}
  /** @return Util\Set */
  public static function getAdditiveParams() {}
  public function __construct() {}
  public static function constructFrom(): static {}
  /** @return null|ApiResponse */
  public function getLastResponse() {}
}
/**
 * @property null|\Stripe\TaxRate[] $default_tax_rates
 * @property null|\Stripe\Discount $discount
 * @property (string|\Stripe\Discount)[] $discounts
 * @property \Stripe\Collection<\Stripe\SubscriptionItem> $items
 */
class Subscription extends ApiResource {
  use ApiOperations\All;
  use ApiOperations\Create;
  use ApiOperations\Retrieve;
  use ApiOperations\Search;
  use ApiOperations\Update;
  use ApiOperations\Delete { delete as protected _delete; }
  public function deleteDiscount(): static {}
  public function cancel(): static {}
  public function resume(): static {}
  /** @return \Stripe\SearchResult<\Stripe\Subscription> */
  public static function search() {}
}
/**
 * @property (string|\Stripe\Discount)[] $discounts
 * @property \Stripe\Plan $plan
 * @property \Stripe\Price $price
 * @property null|\Stripe\TaxRate[] $tax_rates
 */
class SubscriptionItem extends ApiResource {
  use ApiOperations\All;
  use ApiOperations\Create;
  use ApiOperations\Delete;
  use ApiOperations\NestedResource;
  use ApiOperations\Retrieve;
  use ApiOperations\Update;
  /** @return \Stripe\UsageRecord */
  public static function createUsageRecord() {}
  /** @return \Stripe\Collection<\Stripe\UsageRecordSummary> */
  public static function allUsageRecordSummaries() {}
}
/**
 * @property null|\Stripe\BankAccount $bank_account
 * @property null|\Stripe\Card $card
 */
class Token extends ApiResource {
  use ApiOperations\Create;
  use ApiOperations\Retrieve;
}
abstract class Webhook {
  /** @return Event */
  public static function constructEvent() {}
}
}

namespace Stripe\ApiOperations {
trait All {
  /** @return \Stripe\Collection */
  public static function all() {}
}
trait Create {
  public static function create(): static {}
}
trait Delete {
  public function delete(): static {}
}
trait NestedResource {}
trait Request {}
trait Retrieve {
  public static function retrieve(): static {}
}
trait Search {}
trait SingletonRetrieve {
  public static function retrieve(): static {}
}
trait Update {
  public static function update(): static {}
  public function save(): static {}
}
}

namespace Stripe\BillingPortal {
class Session extends \Stripe\ApiResource {
  use \Stripe\ApiOperations\Create;
}
}

namespace Stripe\Checkout {
/** @property null|\Stripe\Collection<\Stripe\LineItem> $line_items */
class Session extends \Stripe\ApiResource {
  use \Stripe\ApiOperations\All;
  use \Stripe\ApiOperations\Create;
  use \Stripe\ApiOperations\Retrieve;
  public function expire(): static {}
  /** @return \Stripe\Collection<\Stripe\LineItem> */
  public static function allLineItems() {}
}
}

namespace Stripe\Exception {
class ApiConnectionException extends ApiErrorException {}
abstract class ApiErrorException extends \Exception implements ExceptionInterface {
  public static function factory(): static {}
  /** @return null|\Stripe\ErrorObject */
  public function getError() {}
  /** @return null|array|\Stripe\Util\CaseInsensitiveArray */
  public function getHttpHeaders() {}
}
class AuthenticationException extends ApiErrorException {}
class BadMethodCallException extends \BadMethodCallException implements ExceptionInterface {}
class CardException extends ApiErrorException {
  /** @return CardException */
  public static function factory() {}
}
interface ExceptionInterface extends \Throwable {}
class IdempotencyException extends ApiErrorException {}
class InvalidArgumentException extends \InvalidArgumentException implements ExceptionInterface {}
class InvalidRequestException extends ApiErrorException {
  /** @return InvalidRequestException */
  public static function factory() {}
}
class PermissionException extends ApiErrorException {}
class RateLimitException extends InvalidRequestException {}
class SignatureVerificationException extends \Exception implements ExceptionInterface {
  /** @return SignatureVerificationException */
  public static function factory() {}
}
class UnexpectedValueException extends \UnexpectedValueException implements ExceptionInterface {}
class UnknownApiErrorException extends ApiErrorException {}
}

namespace Stripe\Service {
abstract class AbstractService {
  public function __construct() {}
  /** @return \Stripe\StripeClientInterface */
  public function getClient() {}
  /** @return \Stripe\StripeStreamingClientInterface */
  public function getStreamingClient() {}
}
abstract class AbstractServiceFactory {
  public function __construct() {}
  /** @return null|AbstractService|AbstractServiceFactory */
  public function getService() {}
}
/**
 * @property OAuthService $oauth
 * @property AccountLinkService $accountLinks
 * @property AccountService $accounts
 * @property AccountSessionService $accountSessions
 * @property ApplePayDomainService $applePayDomains
 * @property ApplicationFeeService $applicationFees
 * @property Apps\AppsServiceFactory $apps
 * @property BalanceService $balance
 * @property BalanceTransactionService $balanceTransactions
 * @property Billing\BillingServiceFactory $billing
 * @property BillingPortal\BillingPortalServiceFactory $billingPortal
 * @property ChargeService $charges
 * @property Checkout\CheckoutServiceFactory $checkout
 * @property Climate\ClimateServiceFactory $climate
 * @property ConfirmationTokenService $confirmationTokens
 * @property CountrySpecService $countrySpecs
 * @property CouponService $coupons
 * @property CreditNoteService $creditNotes
 * @property CustomerService $customers
 * @property CustomerSessionService $customerSessions
 * @property DisputeService $disputes
 * @property Entitlements\EntitlementsServiceFactory $entitlements
 * @property EphemeralKeyService $ephemeralKeys
 * @property EventService $events
 * @property ExchangeRateService $exchangeRates
 * @property FileLinkService $fileLinks
 * @property FileService $files
 * @property FinancialConnections\FinancialConnectionsServiceFactory $financialConnections
 * @property Forwarding\ForwardingServiceFactory $forwarding
 * @property Identity\IdentityServiceFactory $identity
 * @property InvoiceItemService $invoiceItems
 * @property InvoiceService $invoices
 * @property Issuing\IssuingServiceFactory $issuing
 * @property MandateService $mandates
 * @property PaymentIntentService $paymentIntents
 * @property PaymentLinkService $paymentLinks
 * @property PaymentMethodConfigurationService $paymentMethodConfigurations
 * @property PaymentMethodDomainService $paymentMethodDomains
 * @property PaymentMethodService $paymentMethods
 * @property PayoutService $payouts
 * @property PlanService $plans
 * @property PriceService $prices
 * @property ProductService $products
 * @property PromotionCodeService $promotionCodes
 * @property QuoteService $quotes
 * @property Radar\RadarServiceFactory $radar
 * @property RefundService $refunds
 * @property Reporting\ReportingServiceFactory $reporting
 * @property ReviewService $reviews
 * @property SetupAttemptService $setupAttempts
 * @property SetupIntentService $setupIntents
 * @property ShippingRateService $shippingRates
 * @property Sigma\SigmaServiceFactory $sigma
 * @property SourceService $sources
 * @property SubscriptionItemService $subscriptionItems
 * @property SubscriptionService $subscriptions
 * @property SubscriptionScheduleService $subscriptionSchedules
 * @property Tax\TaxServiceFactory $tax
 * @property TaxCodeService $taxCodes
 * @property TaxIdService $taxIds
 * @property TaxRateService $taxRates
 * @property Terminal\TerminalServiceFactory $terminal
 * @property TestHelpers\TestHelpersServiceFactory $testHelpers
 * @property TokenService $tokens
 * @property TopupService $topups
 * @property TransferService $transfers
 * @property Treasury\TreasuryServiceFactory $treasury
 * @property WebhookEndpointService $webhookEndpoints
 */
class CoreServiceFactory extends \Stripe\Service\AbstractServiceFactory {}
class CustomerService extends \Stripe\Service\AbstractService {
  /** @return \Stripe\Collection<\Stripe\Customer> */
  public function all() {}
  /** @return \Stripe\Collection<\Stripe\CustomerBalanceTransaction> */
  public function allBalanceTransactions() {}
  /** @return \Stripe\Collection<\Stripe\CustomerCashBalanceTransaction> */
  public function allCashBalanceTransactions() {}
  /** @return \Stripe\Collection<\Stripe\PaymentMethod> */
  public function allPaymentMethods() {}
  /** @return \Stripe\Collection<\Stripe\Account|\Stripe\BankAccount|\Stripe\Card|\Stripe\Source> */
  public function allSources() {}
  /** @return \Stripe\Collection<\Stripe\TaxId> */
  public function allTaxIds() {}
  /** @return \Stripe\Customer */
  public function create() {}
  /** @return \Stripe\CustomerBalanceTransaction */
  public function createBalanceTransaction() {}
  /** @return \Stripe\FundingInstructions */
  public function createFundingInstructions() {}
  /** @return \Stripe\Account|\Stripe\BankAccount|\Stripe\Card|\Stripe\Source */
  public function createSource() {}
  /** @return \Stripe\TaxId */
  public function createTaxId() {}
  /** @return \Stripe\Customer */
  public function delete() {}
  /** @return \Stripe\Discount */
  public function deleteDiscount() {}
  /** @return \Stripe\Account|\Stripe\BankAccount|\Stripe\Card|\Stripe\Source */
  public function deleteSource() {}
  /** @return \Stripe\TaxId */
  public function deleteTaxId() {}
  /** @return \Stripe\Customer */
  public function retrieve() {}
  /** @return \Stripe\CustomerBalanceTransaction */
  public function retrieveBalanceTransaction() {}
  /** @return \Stripe\CashBalance */
  public function retrieveCashBalance() {}
  /** @return \Stripe\CustomerCashBalanceTransaction */
  public function retrieveCashBalanceTransaction() {}
  /** @return \Stripe\PaymentMethod */
  public function retrievePaymentMethod() {}
  /** @return \Stripe\Account|\Stripe\BankAccount|\Stripe\Card|\Stripe\Source */
  public function retrieveSource() {}
  /** @return \Stripe\TaxId */
  public function retrieveTaxId() {}
  /** @return \Stripe\SearchResult<\Stripe\Customer> */
  public function search() {}
  /** @return \Stripe\Customer */
  public function update() {}
  /** @return \Stripe\CustomerBalanceTransaction */
  public function updateBalanceTransaction() {}
  /** @return \Stripe\CashBalance */
  public function updateCashBalance() {}
  /** @return \Stripe\Account|\Stripe\BankAccount|\Stripe\Card|\Stripe\Source */
  public function updateSource() {}
  /** @return \Stripe\Account|\Stripe\BankAccount|\Stripe\Card|\Stripe\Source */
  public function verifySource() {}
}
class PaymentIntentService extends \Stripe\Service\AbstractService {
  /** @return \Stripe\Collection<\Stripe\PaymentIntent> */
  public function all() {}
  /** @return \Stripe\PaymentIntent */
  public function applyCustomerBalance() {}
  /** @return \Stripe\PaymentIntent */
  public function cancel() {}
  /** @return \Stripe\PaymentIntent */
  public function capture() {}
  /** @return \Stripe\PaymentIntent */
  public function confirm() {}
  /** @return \Stripe\PaymentIntent */
  public function create() {}
  /** @return \Stripe\PaymentIntent */
  public function incrementAuthorization() {}
  /** @return \Stripe\PaymentIntent */
  public function retrieve() {}
  /** @return \Stripe\SearchResult<\Stripe\PaymentIntent> */
  public function search() {}
  /** @return \Stripe\PaymentIntent */
  public function update() {}
  /** @return \Stripe\PaymentIntent */
  public function verifyMicrodeposits() {}
}
class PaymentMethodService extends \Stripe\Service\AbstractService {
  /** @return \Stripe\Collection<\Stripe\PaymentMethod> */
  public function all() {}
  /** @return \Stripe\PaymentMethod */
  public function attach() {}
  /** @return \Stripe\PaymentMethod */
  public function create() {}
  /** @return \Stripe\PaymentMethod */
  public function detach() {}
  /** @return \Stripe\PaymentMethod */
  public function retrieve() {}
  /** @return \Stripe\PaymentMethod */
  public function update() {}
}
class SubscriptionService extends \Stripe\Service\AbstractService {
  /** @return \Stripe\Collection<\Stripe\Subscription> */
  public function all() {}
  /** @return \Stripe\Subscription */
  public function cancel() {}
  /** @return \Stripe\Subscription */
  public function create() {}
  /** @return \Stripe\Discount */
  public function deleteDiscount() {}
  /** @return \Stripe\Subscription */
  public function resume() {}
  /** @return \Stripe\Subscription */
  public function retrieve() {}
  /** @return \Stripe\SearchResult<\Stripe\Subscription> */
  public function search() {}
  /** @return \Stripe\Subscription */
  public function update() {}
}
}

namespace Stripe\Service\BillingPortal {
/**
 * @property ConfigurationService $configurations
 * @property SessionService $sessions
 */
class BillingPortalServiceFactory extends \Stripe\Service\AbstractServiceFactory {}
class SessionService extends \Stripe\Service\AbstractService {
  /** @return \Stripe\BillingPortal\Session */
  public function create() {}
}
}

namespace Stripe\Service\Checkout {
/** @property SessionService $sessions */
class CheckoutServiceFactory extends \Stripe\Service\AbstractServiceFactory {}
class SessionService extends \Stripe\Service\AbstractService {
  /** @return \Stripe\Collection<\Stripe\Checkout\Session> */
  public function all() {}
  /** @return \Stripe\Collection<\Stripe\LineItem> */
  public function allLineItems() {}
  /** @return \Stripe\Checkout\Session */
  public function create() {}
  /** @return \Stripe\Checkout\Session */
  public function expire() {}
  /** @return \Stripe\Checkout\Session */
  public function retrieve() {}
}
}
