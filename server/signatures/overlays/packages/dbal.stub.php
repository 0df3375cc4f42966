<?php
// doctrine/dbal.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace Doctrine\DBAL {
use Closure;
use Doctrine\Common\EventManager;
use Doctrine\DBAL\Driver\Connection as DriverConnection;
use Doctrine\DBAL\Exception\DriverException;
use Doctrine\DBAL\Platforms\AbstractPlatform;
use Doctrine\DBAL\Query\Expression\ExpressionBuilder;
use Doctrine\DBAL\Query\QueryBuilder;
use Doctrine\DBAL\Schema\AbstractSchemaManager;
use Traversable;
class Connection {
  public function __construct() {}
  /** @return Params */
  public function getParams() {}
  /** @return Driver */
  public function getDriver() {}
  /** @return Configuration */
  public function getConfiguration() {}
  /** @return EventManager */
  public function getEventManager() {}
  /** @return AbstractPlatform */
  public function getDatabasePlatform() {}
  public function createExpressionBuilder(): ExpressionBuilder {}
  /** @return ExpressionBuilder */
  public function getExpressionBuilder() {}
  /** @return TransactionIsolationLevel::* */
  public function getTransactionIsolation() {}
  /** @return Traversable<int,list<mixed>> */
  public function iterateNumeric(): Traversable {}
  /** @return Traversable<int,array<string,mixed>> */
  public function iterateAssociative(): Traversable {}
  /** @return Traversable<mixed,mixed> */
  public function iterateKeyValue(): Traversable {}
  /** @return Traversable<mixed,array<string,mixed>> */
  public function iterateAssociativeIndexed(): Traversable {}
  /** @return Traversable<int,mixed> */
  public function iterateColumn(): Traversable {}
  public function prepare(): Statement {}
  public function executeQuery(): Result {}
  public function executeCacheQuery(): Result {}
  /**
   * @param Closure(self):T $func
   * @return T
   * @template T
   */
  public function transactional(Closure $func) {}
  /** @return DriverConnection */
  public function getWrappedConnection() {}
  public function createSchemaManager(): AbstractSchemaManager {}
  /** @return AbstractSchemaManager */
  public function getSchemaManager() {}
  /** @return QueryBuilder */
  public function createQueryBuilder() {}
  final public function convertExceptionDuringQuery(): DriverException {}
  final public function convertException(): DriverException {}
  public function query(): Result {}
}
class Result {
  public function __construct() {}
  /** @return Traversable<int,list<mixed>> */
  public function iterateNumeric(): Traversable {}
  /** @return Traversable<int,array<string,mixed>> */
  public function iterateAssociative(): Traversable {}
  /** @return Traversable<mixed, mixed> */
  public function iterateKeyValue(): Traversable {}
  /** @return Traversable<mixed,array<string,mixed>> */
  public function iterateAssociativeIndexed(): Traversable {}
  /** @return Traversable<int,mixed> */
  public function iterateColumn(): Traversable {}
}
class Statement {
  public function __construct() {}
  public function execute(): Result {}
  public function executeQuery(): Result {}
  /** @return Driver\Statement */
  public function getWrappedStatement() {}
}
}

namespace Doctrine\DBAL\Platforms {
use Doctrine\Common\EventManager;
use Doctrine\DBAL\Platforms\Keywords\KeywordList;
use Doctrine\DBAL\SQL\Builder\SelectSQLBuilder;
use Doctrine\DBAL\SQL\Parser;
use Doctrine\DBAL\Schema\AbstractSchemaManager;
use Doctrine\DBAL\TransactionIsolationLevel;
abstract class AbstractPlatform {
  /** @return EventManager|null */
  public function getEventManager() {}
  /** @return string */
  abstract public function getName();
  abstract public function getCurrentDatabaseExpression(): string;
  public function createSelectSQLBuilder(): SelectSQLBuilder {}
  /**
   * @param T $item
   * @return (T is null ? null : bool)
   * @template T
   */
  public function convertFromBoolean($item) {}
  /** @return TransactionIsolationLevel::* */
  public function getDefaultTransactionIsolationLevel() {}
  final public function getReservedKeywordsList(): KeywordList {}
  public function createSQLParser(): Parser {}
  public function createSchemaManager(): AbstractSchemaManager {}
}
}

namespace Doctrine\DBAL\Query {
use Doctrine\DBAL\Connection;
use Doctrine\DBAL\Query\Expression\ExpressionBuilder;
use Doctrine\DBAL\Result;
use Doctrine\DBAL\Types\Type;
/** @method $this distinct() */
class QueryBuilder {
  public function __construct() {}
  /** @return ExpressionBuilder */
  public function expr() {}
  /** @return Connection */
  public function getConnection() {}
  /** @return self::STATE_* */
  public function getState() {}
  public function executeQuery(): Result {}
  /** @return Result|int|string */
  public function execute() {}
  public function setParameter(): static {}
  public function setParameters(): static {}
  /** @return array<int, int|string|Type|null>|array<string, int|string|Type|null> */
  public function getParameterTypes() {}
  /** @return int|string|Type */
  public function getParameterType() {}
  public function setFirstResult(): static {}
  public function setMaxResults(): static {}
  public function forUpdate(): static {}
  public function add(): static {}
  public function select(): static {}
  public function distinct(): static {}
  public function addSelect(): static {}
  public function delete(): static {}
  public function update(): static {}
  public function insert(): static {}
  public function from(): static {}
  public function join(): static {}
  public function innerJoin(): static {}
  public function leftJoin(): static {}
  public function rightJoin(): static {}
  public function set(): static {}
  public function where(): static {}
  public function andWhere(): static {}
  public function orWhere(): static {}
  public function groupBy(): static {}
  public function addGroupBy(): static {}
  public function setValue(): static {}
  public function values(): static {}
  public function having(): static {}
  public function andHaving(): static {}
  public function orHaving(): static {}
  public function orderBy(): static {}
  public function addOrderBy(): static {}
  public function resetQueryParts(): static {}
  public function resetQueryPart(): static {}
  public function resetWhere(): static {}
  public function resetGroupBy(): static {}
  public function resetHaving(): static {}
  public function resetOrderBy(): static {}
  public function enableResultCache(): static {}
  public function disableResultCache(): static {}
}
}

namespace Doctrine\DBAL\Query\Expression {
class ExpressionBuilder {
  public function __construct() {}
  public function and(): CompositeExpression {}
  public function or(): CompositeExpression {}
  /** @return CompositeExpression */
  public function andX() {}
  /** @return CompositeExpression */
  public function orX() {}
}
}

namespace Doctrine\DBAL\Schema {
use Doctrine\DBAL\Platforms\AbstractPlatform;
use Doctrine\DBAL\Types\Type;
abstract class AbstractAsset {}
/** @template T of AbstractPlatform */
abstract class AbstractSchemaManager {
  /** @param T $platform */
  public function __construct($connection, $platform) {}
  /** @return T */
  public function getDatabasePlatform() {}
  /** @return Sequence[] */
  public function listSequences() {}
  /** @return Column[] */
  public function listTableColumns() {}
  /** @return Index[] */
  public function listTableIndexes() {}
  /** @return list<Table> */
  public function listTables() {}
  /** @return Table */
  public function listTableDetails() {}
  public function introspectTable(): Table {}
  /** @return View[] */
  public function listViews() {}
  /** @return ForeignKeyConstraint[] */
  public function listTableForeignKeys() {}
  /** @return Schema */
  public function createSchema() {}
  public function introspectSchema(): Schema {}
  /** @return SchemaConfig */
  public function createSchemaConfig() {}
  public function createComparator(): Comparator {}
}
class Column extends AbstractAsset {
  public function __construct() {}
  public function setOptions(): static {}
  public function setType(): static {}
  public function setLength(): static {}
  public function setPrecision(): static {}
  public function setScale(): static {}
  public function setUnsigned(): static {}
  public function setFixed(): static {}
  public function setNotnull(): static {}
  public function setDefault(): static {}
  public function setPlatformOptions(): static {}
  public function setPlatformOption(): static {}
  public function setColumnDefinition(): static {}
  /** @return Type */
  public function getType() {}
  public function setAutoincrement(): static {}
  public function setComment(): static {}
  public function setCustomSchemaOption(): static {}
  public function setCustomSchemaOptions(): static {}
}
class ForeignKeyConstraint extends AbstractAsset implements Constraint {
  public function __construct() {}
  /** @return Table */
  public function getLocalTable() {}
}
class Index extends AbstractAsset implements Constraint {
  public function __construct() {}
  public function addFlag(): static {}
}
class Schema extends AbstractAsset {
  public function __construct() {}
  /** @return Table[] */
  public function getTables() {}
  /** @return Table */
  public function getTable() {}
  /** @return Sequence */
  public function getSequence() {}
  /** @return Sequence[] */
  public function getSequences() {}
  public function createNamespace(): static {}
  /** @return Table */
  public function createTable() {}
  public function renameTable(): static {}
  public function dropTable(): static {}
  /** @return Sequence */
  public function createSequence() {}
  public function dropSequence(): static {}
}
class Table extends AbstractAsset {
  public function __construct() {}
  public function setPrimaryKey(): static {}
  /** @return self */
  public function addIndex() {}
  /** @return self */
  public function addUniqueConstraint(): Table {}
  /** @return self */
  public function addUniqueIndex() {}
  /** @return self */
  public function renameIndex() {}
  /** @return Column */
  public function addColumn() {}
  /** @return self */
  public function changeColumn() {}
  public function modifyColumn(): static {}
  public function dropColumn(): static {}
  /** @return self */
  public function addForeignKeyConstraint() {}
  public function addOption(): static {}
  /** @return ForeignKeyConstraint */
  public function getForeignKey() {}
  public function getUniqueConstraint(): UniqueConstraint {}
  /** @return Column[] */
  public function getColumns() {}
  /** @return Column[] */
  public function getForeignKeyColumns() {}
  /** @return Column */
  public function getColumn() {}
  /** @return Index|null */
  public function getPrimaryKey() {}
  /** @return Column[] */
  public function getPrimaryKeyColumns() {}
  /** @return Index */
  public function getIndex() {}
  /** @return Index[] */
  public function getIndexes() {}
  /** @return UniqueConstraint[] */
  public function getUniqueConstraints(): array {}
  /** @return ForeignKeyConstraint[] */
  public function getForeignKeys() {}
  public function setComment(): static {}
}
class View extends AbstractAsset {
  public function __construct() {}
}
}

namespace Doctrine\DBAL\Types {
abstract class Type {
  final public function __construct() {}
  /** @return string */
  abstract public function getName();
  final public static function getTypeRegistry(): TypeRegistry {}
  /** @return Type */
  public static function getType() {}
  /** @param class-string<Type> $className */
  public static function addType($name, $className) {}
  /** @param class-string<Type> $className */
  public static function overrideType($name, $className) {}
}
final class Types {}
}
