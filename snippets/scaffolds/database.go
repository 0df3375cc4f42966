// prefix: gin:database
// description: One database pool for the whole process, with limits, checked at the start
// stops: openDatabase, SetMaxOpenConns(25)

package web

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// openDatabase opens the pool that every handler shares: call it once in main and close it when the server has stopped,
// never in a handler. The driver is a blank import, such as _ "github.com/go-sql-driver/mysql".
func openDatabase(ctx context.Context, driver, dsn string) (*sql.DB, error) {
	db, err := sql.Open(driver, dsn) // Checks the driver only, and connects to nothing yet.
	if err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	// There is no limit by default: stay below what the database allows, divided by the number of processes.
	db.SetMaxOpenConns(25)
	// Only two connections are kept by default, the others are opened again and again under load.
	db.SetMaxIdleConns(25)
	db.SetConnMaxIdleTime(5 * time.Minute)
	// Below wait_timeout of the database and the limits of proxies in between.
	db.SetConnMaxLifetime(30 * time.Minute)

	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	if err := db.PingContext(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("reach database: %w", err), db.Close())
	}
	return db, nil
}
