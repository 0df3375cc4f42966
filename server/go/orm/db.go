// Package orm is what GORM lacks of Laravel's database layer: the rules by which Eloquent reads, writes and joins models,
// on top of plain *gorm.DB queries. It knows no model of the application; those describe themselves in a Definition.
package orm

import (
	"context"
	"time"

	"gorm.io/gorm"
	"gorm.io/gorm/logger"
)

type databaseKey struct{}

// Open connects to a database. Values are bound as Laravel binds them, see bindings.
func Open(dialector gorm.Dialector) (*gorm.DB, error) {
	db, err := gorm.Open(dialector, &gorm.Config{
		SkipDefaultTransaction: true,
		AllowGlobalUpdate:      true,
		NowFunc:                Now,
		Logger:                 logger.Discard,
	})
	if err != nil {
		return nil, err
	}
	db.ConnPool = pool{db.ConnPool, db.Name() == "postgres"}
	db.Statement.ConnPool = db.ConnPool
	return db, nil
}

// WithDB puts the database, or a transaction, into a context: everything below works on it.
func WithDB(ctx context.Context, db *gorm.DB) context.Context {
	return context.WithValue(ctx, databaseKey{}, db)
}

// DB is the database of a context, bound to it.
func DB(ctx context.Context) *gorm.DB {
	db, ok := ctx.Value(databaseKey{}).(*gorm.DB)
	if !ok {
		panic("orm: the context has no database; start it with orm.WithDB")
	}
	return db.WithContext(ctx)
}

// Query starts a query of a model's rows. Like Laravel's builder it is changed by what is called on it.
func Query[T any](ctx context.Context) *gorm.DB {
	return DB(ctx).Model(new(T))
}

// InTransaction runs fn in a transaction, which is rolled back when fn fails. Inside another one it is a savepoint.
func InTransaction(ctx context.Context, fn func(ctx context.Context) error) error {
	return DB(ctx).Transaction(func(tx *gorm.DB) error { return fn(WithDB(ctx, tx)) })
}

// Transaction is InTransaction for what gives a value.
func Transaction[T any](ctx context.Context, fn func(ctx context.Context) (T, error)) (T, error) {
	var value T
	err := InTransaction(ctx, func(ctx context.Context) (err error) {
		value, err = fn(ctx)
		return err
	})
	return value, err
}

// Exec runs a statement and answers how many rows it changed.
func Exec(ctx context.Context, sql string, args ...any) (int, error) {
	done := DB(ctx).Exec(sql, args...)
	return int(done.RowsAffected), done.Error
}

// SelectRows answers the rows of a query written in SQL, by column; never nil.
func SelectRows(ctx context.Context, sql string, args ...any) ([]map[string]any, error) {
	return readRows(DB(ctx).Raw(sql, args...))
}

// SelectRow answers the first row of a query written in SQL, nil when there is none.
func SelectRow(ctx context.Context, sql string, args ...any) (map[string]any, error) {
	found, err := SelectRows(ctx, sql, args...)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	return found[0], nil
}

// Now is the moment that timestamps get: whole seconds, as columns hold them.
func Now() time.Time {
	return time.Now().UTC().Truncate(time.Second)
}
