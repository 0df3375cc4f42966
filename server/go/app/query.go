package app

import (
	"context"
	"database/sql"
)

// querier is a database or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// selectMaps answers the rows of a query as maps from column to value, as Laravel's DB::select does with objects; an
// empty slice when there are none. Where the columns are known, scan into a struct instead.
func selectMaps(ctx context.Context, db querier, query string, args ...any) ([]map[string]any, error) {
	rows, err := db.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		return nil, err
	}
	found := []map[string]any{}
	for rows.Next() {
		values := make([]any, len(columns))
		targets := make([]any, len(columns))
		for i := range values {
			targets[i] = &values[i]
		}
		if err := rows.Scan(targets...); err != nil {
			return nil, err
		}
		row := make(map[string]any, len(columns))
		for i, column := range columns {
			row[column] = values[i]
			// Some drivers hand text over as bytes.
			if text, ok := values[i].([]byte); ok {
				row[column] = string(text)
			}
		}
		found = append(found, row)
	}
	return found, rows.Err()
}

// selectFirst answers the first row of a query, nil when there is none.
func selectFirst(ctx context.Context, db querier, query string, args ...any) (map[string]any, error) {
	rows, err := selectMaps(ctx, db, query, args...)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	return rows[0], nil
}
