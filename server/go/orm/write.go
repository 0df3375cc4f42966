package orm

import (
	"context"
	"errors"
	"maps"
	"reflect"
	"slices"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// UpdateRows sets columns of all rows that the query finds, updated_at with them, and answers how many there are.
func UpdateRows(q *gorm.DB, values any) (int, error) {
	tx, of, err := changing(q)
	if err != nil {
		return 0, err
	}
	sets := rowOf(values)
	if of != nil && of.UpdatedAt != "" {
		if _, given := sets[of.UpdatedAt]; !given {
			sets[of.UpdatedAt] = Now()
		}
	}
	if len(sets) == 0 {
		return 0, nil
	}
	done := tx.UpdateColumns(sets)
	return int(done.RowsAffected), done.Error
}

// DeleteRows deletes all rows that the query finds, softly where the model is.
func DeleteRows(q *gorm.DB) (int, error) {
	if model, ok := q.Statement.Model.(Model); ok {
		if of := definitionOf(model); of.DeletedAt != "" {
			return UpdateRows(q, map[string]any{of.DeletedAt: Now()})
		}
	}
	return deleteRows(q)
}

// ForceDeleteRows deletes all rows that the query finds for good, those that are deleted softly too: like Laravel's it
// asks for no scope.
func ForceDeleteRows(q *gorm.DB) (int, error) {
	return deleteRows(WithoutGlobalScopes(Clone(q)))
}

func deleteRows(q *gorm.DB) (int, error) {
	tx, of, err := changing(q)
	if err != nil {
		return 0, err
	}
	if of != nil {
		tx.Statement.Dest = newOf(tx.Statement.Model.(Model))
	}
	done := tx.Delete(tx.Statement.Dest)
	return int(done.RowsAffected), done.Error
}

// RestoreRows takes back the soft deletes of all rows that the query finds.
func RestoreRows(q *gorm.DB) (int, error) {
	model, ok := q.Statement.Model.(Model)
	if !ok || definitionOf(model).DeletedAt == "" {
		return 0, errors.New("orm: these rows are not deleted softly")
	}
	return UpdateRows(WithTrashed(Clone(q)), map[string]any{definitionOf(model).DeletedAt: nil})
}

// changing is the query for a statement that changes rows. SQL has no joins and limits there: a query of a model that has
// them names the rows by their keys.
func changing(q *gorm.DB) (*gorm.DB, *shape, error) {
	tx, of, err := prepared(q)
	if err != nil {
		return nil, nil, err
	}
	_, limited := tx.Statement.Clauses["LIMIT"]
	if len(tx.Statement.Joins) == 0 && !limited {
		delete(tx.Statement.Clauses, "ORDER BY")
		delete(tx.Statement.Clauses, "SELECT")
		tx.Statement.Selects = nil
		if of != nil {
			tx.Statement.Model = newOf(tx.Statement.Model.(Model))
		}
		return tx.Session(&gorm.Session{SkipHooks: true}), of, nil
	}
	if of == nil {
		return nil, nil, errors.New("orm: rows of a table are changed through a join or a limit")
	}
	key := columnNamed(of.Table + "." + of.Key)
	tx.Statement.Selects = nil
	tx.Statement.AddClause(clause.Select{Expression: clause.Expr{SQL: "?", Vars: []any{key}}})
	ctx := tx.Statement.Context
	keys := DB(ctx).Table("(?) AS laravel_source", tx).Select(of.Key)
	narrowed := DB(ctx).Session(&gorm.Session{SkipHooks: true}).Model(newOf(tx.Statement.Model.(Model))).Table(of.Table)
	return narrowed.Where("? IN (?)", clause.Column{Name: of.Key}, keys), of, nil
}

// Increment adds to a column of all rows that the query finds; extra columns are set with it.
func Increment(q *gorm.DB, column string, amount, extra any) (int, error) {
	values := map[string]any{column: clause.Expr{SQL: "? + ?", Vars: []any{columnNamed(column), amount}}}
	maps.Copy(values, rowOf(extra))
	return UpdateRows(q, values)
}

// IncrementModel adds to a column of a model and of its row.
func IncrementModel(ctx context.Context, model Model, column string, amount int, extra any) error {
	of, err := shapeOf(DB(ctx), model)
	if err != nil {
		return err
	}
	q := DB(ctx).Model(newOf(model)).Where(Compare(of.Key, "=", of.column(ctx, model, of.Key)))
	if _, err := Increment(q, column, amount, extra); err != nil {
		return err
	}
	sum := float64(amount)
	switch value := of.column(ctx, model, column).(type) {
	case int64:
		sum += float64(value)
	case float64:
		sum += value
	}
	values := rowOf(extra)
	values[column] = sum
	if sum == float64(int(sum)) {
		values[column] = int(sum)
	}
	for _, name := range slices.Sorted(maps.Keys(values)) {
		if err := of.set(ctx, model, name, values[name]); err != nil {
			return err
		}
		model.record().original[name] = bind(of.column(ctx, model, name))
	}
	return nil
}

// Insert adds rows to the query's table as they are: no timestamps, no events.
func Insert(q *gorm.DB, values any) error {
	rows := rowsOf(values)
	if len(rows) == 0 {
		return nil
	}
	_, err := insert(q, rows)
	return err
}

// InsertOrIgnore is Insert that leaves out rows that are there already, and answers how many it added.
func InsertOrIgnore(q *gorm.DB, values any) (int, error) {
	rows := rowsOf(values)
	if len(rows) == 0 {
		return 0, nil
	}
	return insert(q, rows, clause.OnConflict{DoNothing: true})
}

// Upsert adds rows, and sets columns of those that are there already by the columns that tell rows apart.
func Upsert(q *gorm.DB, rows []map[string]any, unique, update []string) (int, error) {
	if len(rows) == 0 {
		return 0, nil
	}
	if model, ok := q.Statement.Model.(Model); ok {
		of := definitionOf(model)
		now := Now()
		for _, row := range rows {
			for _, column := range []string{of.CreatedAt, of.UpdatedAt} {
				if _, given := row[column]; column != "" && !given {
					row[column] = now
				}
			}
		}
		if of.UpdatedAt != "" && !slices.Contains(update, of.UpdatedAt) && update != nil {
			update = append(slices.Clone(update), of.UpdatedAt)
		}
	}
	if update == nil {
		update = slices.Sorted(maps.Keys(rows[0]))
	}
	columns := []clause.Column{}
	for _, name := range unique {
		columns = append(columns, clause.Column{Name: name})
	}
	return insert(q, rows, clause.OnConflict{Columns: columns, DoUpdates: clause.AssignmentColumns(update)})
}

// InsertGetID adds a row and answers the key that the database gave it.
func InsertGetID(q *gorm.DB, row any) (int, error) {
	added := rowOf(row)
	if _, err := insert(q, []map[string]any{added}); err != nil {
		return 0, err
	}
	id, ok := added["@id"].(int64)
	if !ok {
		return 0, errors.New("orm: the database gave no key")
	}
	return int(id), nil
}

// rowsOf are rows of a list, or the one that is given.
func rowsOf(values any) []map[string]any {
	if rows, ok := values.([]map[string]any); ok {
		return rows
	}
	if reflect.TypeOf(values).Kind() != reflect.Slice {
		return []map[string]any{rowOf(values)}
	}
	rows := []map[string]any{}
	for _, each := range listOf(values) {
		rows = append(rows, rowOf(each))
	}
	return rows
}

// UpdateOrInsert sets columns of the first row with these attributes, or adds it.
func UpdateOrInsert(q *gorm.DB, attributes, values any) error {
	narrowed := Clone(q)
	by := rowOf(attributes)
	for _, name := range slices.Sorted(maps.Keys(by)) {
		narrowed = narrowed.Where(Compare(name, "=", by[name]))
	}
	found, err := Exists(narrowed)
	if err != nil {
		return err
	}
	sets := rowOf(values)
	if found {
		_, err = UpdateRows(narrowed, sets)
		return err
	}
	maps.Copy(by, sets)
	return Insert(q, by)
}

func insert(q *gorm.DB, rows []map[string]any, clauses ...clause.Expression) (int, error) {
	table := q.Statement.Table
	if model, ok := q.Statement.Model.(Model); ok {
		table = definitionOf(model).Table
	}
	tx := DB(q.Statement.Context).Table(table).Clauses(clauses...)
	if len(rows) == 1 {
		done := tx.Create(rows[0])
		return int(done.RowsAffected), done.Error
	}
	done := tx.Create(rows)
	return int(done.RowsAffected), done.Error
}

// FirstOrNew is the first model with these attributes, or a new one with them and the other values.
func FirstOrNew[T any](q *gorm.DB, attributes, values any) (*T, error) {
	narrowed := Clone(q)
	by := rowOf(attributes)
	for _, name := range slices.Sorted(maps.Keys(by)) {
		narrowed = narrowed.Where(Compare(name, "=", by[name]))
	}
	found, err := First[T](narrowed)
	if err != nil || found != nil {
		return found, err
	}
	all := rowOf(values)
	maps.Copy(all, by)
	return New[T](q.Statement.Context, all)
}

// FirstOrCreate is FirstOrNew that saves a new model.
func FirstOrCreate[T any](q *gorm.DB, attributes, values any) (*T, error) {
	found, err := FirstOrNew[T](q, attributes, values)
	if err == nil && !any(found).(Model).record().exists {
		err = Save(q.Statement.Context, any(found).(Model))
	}
	return found, err
}

// UpdateOrCreate sets the values of the first model with these attributes, or of a new one, and saves it.
func UpdateOrCreate[T any](q *gorm.DB, attributes, values any) (*T, error) {
	found, err := FirstOrNew[T](q, attributes, nil)
	if err != nil {
		return nil, err
	}
	return found, Update(q.Statement.Context, any(found).(Model), values)
}

// Destroy deletes the models with these keys, each with its events, and answers how many.
func Destroy[T any](ctx context.Context, keys any) (int, error) {
	found, err := FindMany[T](Query[T](ctx), listOf(keys))
	if err != nil {
		return 0, err
	}
	for _, model := range found {
		if err := Delete(ctx, any(model).(Model)); err != nil {
			return 0, err
		}
	}
	return len(found), nil
}
