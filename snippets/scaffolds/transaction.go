// prefix: gin:transaction
// description: Runs a function in a transaction, as DB::transaction does: commits on nil, rolls back on an error or a panic
// stops: inTransaction

package web

import (
	"context"
	"database/sql"
	"fmt"
)

// inTransaction commits when work returns nil and rolls back otherwise. Only queries on tx take part; those on the pool
// run outside, on another connection.
func inTransaction(ctx context.Context, db *sql.DB, work func(tx *sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin transaction: %w", err)
	}
	defer tx.Rollback() // Does nothing after Commit.
	if err := work(tx); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit transaction: %w", err)
	}
	return nil
}
