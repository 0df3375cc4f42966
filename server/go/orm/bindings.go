package orm

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"math"
	"reflect"
	"strconv"
	"strings"
	"time"

	"gorm.io/gorm"
)

// DateFormat is how Laravel writes moments into columns.
const DateFormat = "2006-01-02 15:04:05"

// pool hands values to the driver as Laravel's connection does: moments as text, booleans as 0 and 1, floats as PHP
// writes them. So both programs can share a database, and compare what the other one wrote.
type pool struct {
	gorm.ConnPool
	// keepsBooleans is set for a database that has them, and takes no numbers in their place.
	keepsBooleans bool
}

func (p pool) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return p.ConnPool.ExecContext(ctx, query, p.bindAll(args)...)
}

func (p pool) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return p.ConnPool.QueryContext(ctx, query, p.bindAll(args)...)
}

func (p pool) QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row {
	return p.ConnPool.QueryRowContext(ctx, query, p.bindAll(args)...)
}

// BeginTx makes the transaction bind values in the same way.
func (p pool) BeginTx(ctx context.Context, options *sql.TxOptions) (gorm.ConnPool, error) {
	beginner, ok := p.ConnPool.(gorm.TxBeginner)
	if !ok {
		return nil, gorm.ErrInvalidTransaction
	}
	tx, err := beginner.BeginTx(ctx, options)
	if err != nil {
		return nil, err
	}
	return &transaction{pool{tx, p.keepsBooleans}, tx}, nil
}

// GetDBConn is what gorm.DB.DB() answers.
func (p pool) GetDBConn() (*sql.DB, error) {
	if db, ok := p.ConnPool.(*sql.DB); ok {
		return db, nil
	}
	return nil, gorm.ErrInvalidDB
}

type transaction struct {
	pool
	tx *sql.Tx
}

func (t *transaction) Commit() error   { return t.tx.Commit() }
func (t *transaction) Rollback() error { return t.tx.Rollback() }

func (p pool) bindAll(args []any) []any {
	bound := make([]any, len(args))
	for i, arg := range args {
		if truth, ok := plain(arg).(bool); ok && p.keepsBooleans {
			bound[i] = truth
			continue
		}
		bound[i] = bind(arg)
	}
	return bound
}

// bind is Laravel's Connection::prepareBindings and bindValues for one value.
func bind(value any) any {
	switch v := plain(value).(type) {
	case time.Time:
		return v.Format(DateFormat)
	case bool:
		if v {
			return 1
		}
		return 0
	case float64:
		return floatText(v)
	default:
		return v
	}
}

// plain looks through pointers, enums and Valuers; nil pointers are nil.
func plain(value any) any {
	if value == nil {
		return nil
	}
	if moment, ok := value.(time.Time); ok {
		return moment
	}
	if valuer, ok := value.(driver.Valuer); ok {
		if rv := reflect.ValueOf(value); rv.Kind() == reflect.Pointer && rv.IsNil() {
			return nil
		}
		given, err := valuer.Value()
		if err != nil {
			return value
		}
		return given
	}
	switch rv := reflect.ValueOf(value); rv.Kind() {
	case reflect.Pointer:
		if rv.IsNil() {
			return nil
		}
		return plain(rv.Elem().Interface())
	case reflect.String:
		return rv.String()
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return rv.Int()
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return rv.Uint()
	case reflect.Float32, reflect.Float64:
		return rv.Float()
	case reflect.Bool:
		return rv.Bool()
	default:
		return value
	}
}

// floatText is PHP's string of a float, with the 14 digits of its default precision.
func floatText(f float64) string {
	if math.IsInf(f, 0) || math.IsNaN(f) {
		return strings.ToUpper(strings.TrimPrefix(strconv.FormatFloat(f, 'g', -1, 64), "+"))
	}
	text := strconv.FormatFloat(f, 'e', 13, 64)
	mantissa, exponent, _ := strings.Cut(text, "e")
	power, _ := strconv.Atoi(exponent)
	if power < -5 || power >= 14 {
		if strings.Contains(mantissa, ".") {
			mantissa = strings.TrimRight(strings.TrimRight(mantissa, "0"), ".")
		}
		if !strings.Contains(mantissa, ".") {
			mantissa += ".0"
		}
		return mantissa + "E" + strconv.FormatInt(int64(power), 10)
	}
	fixed := strconv.FormatFloat(f, 'f', max(0, 13-power), 64)
	if strings.Contains(fixed, ".") {
		fixed = strings.TrimRight(strings.TrimRight(fixed, "0"), ".")
	}
	return fixed
}
