package orm

import (
	"database/sql"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"time"

	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

// Get answers all models that the query finds, with what it asked to be loaded with them; never nil.
func Get[T any](q *gorm.DB) ([]*T, error) {
	models, err := getModels(q)
	if err != nil {
		return nil, err
	}
	found := make([]*T, len(models))
	for i, model := range models {
		found[i] = model.(any).(*T)
	}
	return found, nil
}

// First answers the first model that the query finds, nil when there is none.
func First[T any](q *gorm.DB) (*T, error) {
	found, err := Get[T](Clone(q).Limit(1))
	if err != nil || len(found) == 0 {
		return nil, err
	}
	return found[0], nil
}

// FirstOrFail is First that fails with gorm.ErrRecordNotFound.
func FirstOrFail[T any](q *gorm.DB) (*T, error) {
	found, err := First[T](q)
	if err == nil && found == nil {
		err = gorm.ErrRecordNotFound
	}
	return found, err
}

// Sole answers the only model that the query finds.
func Sole[T any](q *gorm.DB) (*T, error) {
	found, err := Get[T](Clone(q).Limit(2))
	switch {
	case err != nil:
		return nil, err
	case len(found) == 0:
		return nil, gorm.ErrRecordNotFound
	case len(found) > 1:
		return nil, errors.New("multiple records found")
	}
	return found[0], nil
}

// Find answers the model with this key, nil when there is none.
func Find[T any](q *gorm.DB, key any) (*T, error) { return First[T](WhereKey[T](q, key)) }

// FindOrFail is Find that fails with gorm.ErrRecordNotFound.
func FindOrFail[T any](q *gorm.DB, key any) (*T, error) { return FirstOrFail[T](WhereKey[T](q, key)) }

// FindMany answers the models with these keys.
func FindMany[T any](q *gorm.DB, keys any) ([]*T, error) {
	if len(listOf(keys)) == 0 {
		return []*T{}, nil
	}
	return Get[T](WhereKey[T](q, keys))
}

// FindManyOrFail fails with gorm.ErrRecordNotFound when one of the keys is missing.
func FindManyOrFail[T any](q *gorm.DB, keys any) ([]*T, error) {
	found, err := FindMany[T](q, keys)
	distinct := map[string]bool{}
	for _, key := range listOf(keys) {
		distinct[fmt.Sprint(plain(key))] = true
	}
	if err == nil && len(found) != len(distinct) {
		err = gorm.ErrRecordNotFound
	}
	return found, err
}

// WhereKey narrows a query to a key, or to those of a list.
func WhereKey[T any](q *gorm.DB, key any) *gorm.DB {
	model, err := modelOf[T]()
	if err != nil {
		_ = q.AddError(err)
		return q
	}
	return whereKey(Clone(q), model, key)
}

func whereKey(q *gorm.DB, model Model, key any) *gorm.DB {
	of := definitionOf(model)
	column := of.Table + "." + of.Key
	if isList(key) {
		return q.Where(In(column, key))
	}
	return q.Where(Compare(column, "=", key))
}

// Rows answers all rows of a query of a table, by column; never nil.
func Rows(q *gorm.DB) ([]map[string]any, error) {
	tx, _, err := prepared(q)
	if err != nil {
		return nil, err
	}
	return readRows(tx)
}

func readRows(tx *gorm.DB) ([]map[string]any, error) {
	found := []map[string]any{}
	err := eachRow(tx, func(columns []string, values []any) error {
		row := make(map[string]any, len(columns))
		for i, column := range columns {
			row[column] = values[i]
		}
		found = append(found, row)
		return nil
	})
	return found, err
}

// FirstRow answers the first row of a query of a table, nil when there is none.
func FirstRow(q *gorm.DB) (map[string]any, error) {
	found, err := Rows(Clone(q).Limit(1))
	if err != nil || len(found) == 0 {
		return nil, err
	}
	return found[0], nil
}

// getModels runs a query of a model and loads relations.
func getModels(q *gorm.DB) ([]Model, error) {
	tx, of, err := prepared(withPivot(q))
	if err != nil {
		return nil, err
	}
	if of == nil {
		return nil, errors.New("orm: the query is not one of a model")
	}
	models := []Model{}
	rows, err := tx.Rows()
	if err != nil {
		return nil, err
	}
	for rows.Next() {
		model := newOf(tx.Statement.Model.(Model))
		if err := of.scan(tx, rows, model); err != nil {
			rows.Close()
			return nil, err
		}
		models = append(models, model)
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		return nil, err
	}
	return models, loadAll(tx, of, models)
}

// scan reads a row into a model. Columns that the model has not are kept beside it.
func (s *shape) scan(tx *gorm.DB, rows *sql.Rows, model Model) error {
	columns, err := rows.Columns()
	if err != nil {
		return err
	}
	types, err := rows.ColumnTypes()
	if err != nil {
		return err
	}
	values := make([]any, len(columns))
	for i, column := range columns {
		if field := s.schema.LookUpField(column); isTyped(field, column) {
			values[i] = field.NewValuePool.Get()
		} else {
			values[i] = new(any)
		}
	}
	if err := rows.Scan(values...); err != nil {
		return err
	}
	record := model.record()
	record.exists = true
	record.ctx = tx.Statement.Context
	for i, column := range columns {
		field := s.schema.LookUpField(column)
		if field == nil || field.DBName != column {
			keepExtra(record, column, native(*values[i].(*any), types[i].DatabaseTypeName()))
			continue
		}
		value := values[i]
		if raw, ok := value.(*any); ok {
			value = native(*raw, types[i].DatabaseTypeName())
		}
		if err := field.Set(tx.Statement.Context, reflect.ValueOf(model), value); err != nil {
			return err
		}
		if isTyped(field, column) {
			field.NewValuePool.Put(values[i])
		}
		record.MarkPresent(column)
	}
	s.sync(tx.Statement.Context, model)
	return nil
}

// isTyped tells whether the driver's value goes into the field as it is. Text is made of what the driver has, since some
// make moments of it.
func isTyped(field *schema.Field, column string) bool {
	return field != nil && field.DBName == column && (field.Serializer != nil || field.IndirectFieldType.Kind() != reflect.String)
}

const pivotPrefix = "pivot_"

func keepExtra(record *Record, column string, value any) {
	if len(column) > len(pivotPrefix) && column[:len(pivotPrefix)] == pivotPrefix {
		if record.pivot == nil {
			record.pivot = map[string]any{}
		}
		record.pivot[column[len(pivotPrefix):]] = value
		return
	}
	record.SetExtra(column, value)
}

// eachRow calls fn with the values of each row. Text that a driver hands over as bytes is text.
func eachRow(tx *gorm.DB, fn func(columns []string, values []any) error) error {
	rows, err := tx.Rows()
	if err != nil {
		return err
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		return err
	}
	types, err := rows.ColumnTypes()
	if err != nil {
		return err
	}
	for rows.Next() {
		values := make([]any, len(columns))
		targets := make([]any, len(columns))
		for i := range values {
			targets[i] = &values[i]
		}
		if err := rows.Scan(targets...); err != nil {
			return err
		}
		for i, value := range values {
			values[i] = native(value, types[i].DatabaseTypeName())
		}
		if err := fn(columns, values); err != nil {
			return err
		}
	}
	return rows.Err()
}

// native is the value as PHP's database drivers give it: text for bytes and moments, int for every whole number.
func native(value any, kind string) any {
	switch v := value.(type) {
	case []byte:
		return string(v)
	case int64:
		return int(v)
	case time.Time:
		if strings.EqualFold(kind, "DATE") {
			return v.Format(time.DateOnly)
		}
		return v.Format(DateFormat)
	case bool:
		if v {
			return 1
		}
		return 0
	default:
		return v
	}
}

func isTrue(value any) bool { return value != nil && value != 0 && value != "0" && value != "f" }
