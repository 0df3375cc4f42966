<?php
// laravel/ai.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace Laravel\Ai {
use Closure;
use Illuminate\JsonSchema\Types\Type;
use Illuminate\Queue\SerializesModels;
use Illuminate\Support\Collection;
use Laravel\Ai\Contracts\Agent;
use Laravel\Ai\Contracts\Conversational;
use Laravel\Ai\Contracts\HasStructuredOutput;
use Laravel\Ai\Contracts\HasTools;
use Laravel\Ai\Contracts\Schemable;
use Laravel\Ai\Enums\Lab;
use Laravel\Ai\Gateway\FakeAudioGateway;
use Laravel\Ai\Gateway\FakeEmbeddingGateway;
use Laravel\Ai\Gateway\FakeFileGateway;
use Laravel\Ai\Gateway\FakeImageGateway;
use Laravel\Ai\Gateway\FakeRerankingGateway;
use Laravel\Ai\Gateway\FakeTextGateway;
use Laravel\Ai\Gateway\FakeTranscriptionGateway;
use Laravel\Ai\PendingResponses\PendingAudioGeneration;
use Laravel\Ai\PendingResponses\PendingEmbeddingsGeneration;
use Laravel\Ai\PendingResponses\PendingImageGeneration;
use Laravel\Ai\PendingResponses\PendingReranking;
use Laravel\Ai\PendingResponses\PendingTranscriptionGeneration;
use Laravel\Ai\Responses\AgentResponse;
use Laravel\Ai\Responses\FileResponse;
use Laravel\Ai\Responses\QueuedAgentResponse;
use Laravel\Ai\Responses\StoredFileResponse;
use Laravel\Ai\Responses\StreamableAgentResponse;
use Prism\Prism\Contracts\HasSchemaType;
use Prism\Prism\Contracts\Schema as PrismSchema;
class AnonymousAgent implements Agent, Conversational, HasTools {
  use Promptable;
  public function __construct(public string $instructions, public iterable $messages, public iterable $tools) {}
}
class Audio {
  public static function of(): PendingAudioGeneration {}
  public static function fake(Closure|array $responses = []): FakeAudioGateway {}
}
class Embeddings {
  public static function for(): PendingEmbeddingsGeneration {}
  public static function fake(Closure|array $responses = []): FakeEmbeddingGateway {}
}
class Files {
  public static function get(): FileResponse {}
  public static function put(): StoredFileResponse {}
  public static function putFromPath(): StoredFileResponse {}
  public static function putFromStorage(): StoredFileResponse {}
  public static function fake(Closure|array $responses = []): FakeFileGateway {}
}
class Image {
  public static function of(): PendingImageGeneration {}
  public static function fake(Closure|array $responses = []): FakeImageGateway {}
}
class ObjectSchema extends Schema implements HasSchemaType {
  public function __construct() {}
}
trait Promptable {
  use SerializesModels;
  public static function make(): static {}
  public function prompt(): AgentResponse {}
  public function stream(): StreamableAgentResponse {}
  public function queue(): QueuedAgentResponse {}
  public function broadcast(): StreamableAgentResponse {}
  public function broadcastNow(): StreamableAgentResponse {}
  public function broadcastOnQueue(): QueuedAgentResponse {}
  public static function fake(Closure|array $responses = []): FakeTextGateway {}
}
class QueuedAgentPrompt {
  public function __construct(public Agent $agent, public string $prompt, public Collection|array $attachments, public Lab|array|string|null $provider, public ?string $model) {}
}
class Reranking {
  public static function of(): PendingReranking {}
  public static function fake(Closure|array $responses = []): FakeRerankingGateway {}
}
class Schema implements PrismSchema, Schemable {
  public function __construct(public Type $schema, public string $name = '', public bool $strict = true) {}
  public function withName(): self {}
}
class StructuredAnonymousAgent extends AnonymousAgent implements HasStructuredOutput {
  public function __construct(public string $instructions, public iterable $messages, public iterable $tools, Closure $schema) {}
}
class Transcription {
  public static function of(): PendingTranscriptionGeneration {}
  public static function fromBase64(): PendingTranscriptionGeneration {}
  public static function fromPath(): PendingTranscriptionGeneration {}
  public static function fromStorage(): PendingTranscriptionGeneration {}
  public static function fromUpload(): PendingTranscriptionGeneration {}
  public static function fake(Closure|array $responses = []): FakeTranscriptionGateway {}
}
}

namespace Laravel\Ai\Concerns {
trait RemembersConversations {
  public function forUser(): static {}
  public function continue(): static {}
  public function continueLastConversation(): static {}
}
}

namespace Laravel\Ai\Contracts {
use Illuminate\Broadcasting\Channel;
use Illuminate\Contracts\JsonSchema\JsonSchema;
use Laravel\Ai\Responses\AgentResponse;
use Laravel\Ai\Responses\QueuedAgentResponse;
use Laravel\Ai\Responses\StreamableAgentResponse;
use Laravel\Ai\Tools\Request;
use Stringable;
interface Agent {
  public function instructions(): Stringable|string;
  public function prompt(): AgentResponse;
  public function stream(): StreamableAgentResponse;
  public function queue(): QueuedAgentResponse;
  public function broadcast(string $prompt, Channel|array $channels): StreamableAgentResponse;
  public function broadcastNow(string $prompt, Channel|array $channels): StreamableAgentResponse;
  public function broadcastOnQueue(string $prompt, Channel|array $channels): QueuedAgentResponse;
}
interface Tool {
  public function description(): Stringable|string;
  public function handle(Request $request): Stringable|string;
  /** @return array<string, \Illuminate\JsonSchema\Types\Type> */
  public function schema(JsonSchema $schema): array;
}
}

namespace Laravel\Ai\Prompts {
use Illuminate\Support\Collection;
use Laravel\Ai\Contracts\Agent;
use Laravel\Ai\Contracts\Providers\TextProvider;
class AgentPrompt extends Prompt {
  public readonly Agent $agent;
  public readonly Collection $attachments;
  public function __construct() {}
  public function prepend(): AgentPrompt {}
  public function append(): AgentPrompt {}
  public function revise(): AgentPrompt {}
  public function withAttachments(): AgentPrompt {}
  public function provider(): TextProvider {}
}
}

namespace Laravel\Ai\Responses {
use ArrayAccess;
use Closure;
use Countable;
use Illuminate\Contracts\Support\Arrayable;
use Illuminate\Contracts\Support\Htmlable;
use Illuminate\Contracts\Support\Jsonable;
use Illuminate\Contracts\Support\Responsable;
use Illuminate\Foundation\Bus\PendingDispatch;
use Illuminate\Support\Collection;
use IteratorAggregate;
use JsonSerializable;
use Laravel\Ai\Concerns\Storable;
use Laravel\Ai\Responses\Data\GeneratedImage;
use Laravel\Ai\Responses\Data\Meta;
use Laravel\Ai\Responses\Data\Usage;
use Symfony\Component\HttpFoundation\Response;
use Traversable;
class AgentResponse extends TextResponse {
  public function __construct() {}
  public function withinConversation(): static {}
  public function then(callable $callback): static {}
}
class AudioResponse {
  use Storable;
  public function __construct(public string $audio, public Meta $meta) {}
}
class EmbeddingsResponse implements Arrayable, Countable, IteratorAggregate, JsonSerializable {
  public function __construct(public array $embeddings, public int $tokens, public Meta $meta) {}
  public function getIterator(): Traversable {}
}
class ImageResponse implements Countable, Htmlable {
  public function __construct(public Collection $images, public Usage $usage, public Meta $meta) {}
  public function firstImage(): GeneratedImage {}
}
/** @mixin PendingDispatch */
class QueuedAgentResponse {
  use Concerns\HasQueuedResponseCallbacks;
  public function __construct(protected PendingDispatch $dispatchable) {}
}
class StreamableAgentResponse implements IteratorAggregate, Responsable {
  use Concerns\CanStreamUsingVercelProtocol;
  public ?Usage $usage;
  public Collection $events;
  public function __construct(public string $invocationId, protected Closure $generator, protected ?Meta $meta = null) {}
  public function each(callable $callback): static {}
  public function then(callable $callback): static {}
  public function withinConversation(): static {}
  public function usingVercelDataProtocol(): static {}
  public function toResponse(): Response {}
  public function getIterator(): Traversable {}
}
class StructuredAgentResponse extends AgentResponse implements Arrayable, ArrayAccess, Jsonable, JsonSerializable {
  use ProvidesStructuredResponse;
  public function __construct() {}
}
class StructuredTextResponse extends TextResponse implements ArrayAccess {
  use ProvidesStructuredResponse;
  public function __construct($structured, $text, public Usage $usage, public Meta $meta) {}
}
class TextResponse {
  public Collection $messages;
  public Collection $toolCalls;
  public Collection $toolResults;
  public Collection $steps;
  public function __construct(public string $text, public Usage $usage, public Meta $meta) {}
  public function withMessages(): static {}
  public function withToolCallsAndResults(): static {}
  public function withSteps(): static {}
}
class TranscriptionResponse {
  public Collection $segments;
  public Usage $usage;
  public Meta $meta;
  public function __construct() {}
}
}

namespace Laravel\Ai\Responses\Data {
use Illuminate\Contracts\Support\Arrayable;
use Illuminate\Support\Collection;
use JsonSerializable;
use Laravel\Ai\Concerns\Storable;
class GeneratedImage implements Arrayable, JsonSerializable {
  use Storable;
  public function __construct(public string $image) {}
}
class Meta implements Arrayable, JsonSerializable {
  public Collection $citations;
  public function __construct(public ?string $provider = null, public ?string $model = null) {}
}
class Usage implements Arrayable, JsonSerializable {
  public function __construct(public int $promptTokens = 0, public int $completionTokens = 0, public int $cacheWriteInputTokens = 0, public int $cacheReadInputTokens = 0, public int $reasoningTokens = 0) {}
  public function add(): Usage {}
}
}

namespace Laravel\Ai\Tools {
use ArrayAccess;
use Illuminate\Contracts\Support\Arrayable;
use Illuminate\Support\Traits\Conditionable;
use Illuminate\Support\Traits\InteractsWithData;
use Illuminate\Support\Traits\Macroable;
class Request implements Arrayable, ArrayAccess {
  use Conditionable, InteractsWithData, Macroable;
  public function __construct(protected array $arguments = []) {}
}
}
