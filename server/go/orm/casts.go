package orm

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"
	"strconv"

	"gorm.io/gorm/schema"

	"laragin.dev/php"
)

// The serializers that tags of models name: Eloquent's casts, where a column holds something else than its field.
func init() {
	schema.RegisterSerializer("array", arrayCast{})
	schema.RegisterSerializer("date", timeCast{toDay: true})
	schema.RegisterSerializer("datetime", timeCast{})
	schema.RegisterSerializer("decimal", decimalCast{})
	schema.RegisterSerializer("encrypted", encryptedCast{})
	schema.RegisterSerializer("encryptedArray", encryptedCast{isArray: true})
	schema.RegisterSerializer("int", scalarCast{})
	schema.RegisterSerializer("float", scalarCast{})
	schema.RegisterSerializer("bool", scalarCast{})
}

// put sets a field of type T or *T.
func put(ctx context.Context, field *schema.Field, dst reflect.Value, value any) error {
	target := field.ReflectValueOf(ctx, dst)
	if value == nil {
		target.SetZero()
		return nil
	}
	if target.Kind() == reflect.Pointer && reflect.TypeOf(value).Kind() != reflect.Pointer {
		made := reflect.New(target.Type().Elem())
		made.Elem().Set(reflect.ValueOf(value).Convert(target.Type().Elem()))
		target.Set(made)
		return nil
	}
	target.Set(reflect.ValueOf(value).Convert(target.Type()))
	return nil
}

// plainOf is the value of a field of type T or *T, nil for a nil pointer.
func plainOf(value any) any {
	r := reflect.ValueOf(value)
	if r.Kind() != reflect.Pointer {
		return value
	}
	if r.IsNil() {
		return nil
	}
	return r.Elem().Interface()
}

func textOf(dbValue any) any {
	switch dbValue := dbValue.(type) {
	case []byte:
		return string(dbValue)
	case int64:
		return int(dbValue)
	default:
		return dbValue
	}
}

// timeCast is the cast `datetime`, or with toDay `date`.
type timeCast struct {
	toDay bool
}

func (c timeCast) Scan(ctx context.Context, field *schema.Field, dst reflect.Value, dbValue any) error {
	if dbValue == nil {
		return put(ctx, field, dst, nil)
	}
	moment, err := toTime(dbValue)
	if err != nil {
		return fmt.Errorf("column %s: %w", field.DBName, err)
	}
	if c.toDay {
		moment = startOfDay(moment)
	}
	return put(ctx, field, dst, moment)
}

func (c timeCast) Value(_ context.Context, _ *schema.Field, _ reflect.Value, fieldValue any) (any, error) {
	moment, ok := momentOf(fieldValue)
	if !ok {
		return nil, nil
	}
	return moment.Format(DateFormat), nil
}

// decimalCast is the cast `decimal:2`: a text with as many digits behind the point as the tag's scale.
type decimalCast struct{}

func (decimalCast) Scan(ctx context.Context, field *schema.Field, dst reflect.Value, dbValue any) error {
	if dbValue == nil {
		return put(ctx, field, dst, nil)
	}
	return put(ctx, field, dst, decimalText(php.ToFloat(textOf(dbValue)), field.Scale))
}

func (decimalCast) Value(_ context.Context, _ *schema.Field, _ reflect.Value, fieldValue any) (any, error) {
	return plainOf(fieldValue), nil
}

// decimalText is number_format($value, $scale, '.', ”).
func decimalText(value float64, scale int) string {
	unit := math.Pow10(scale)
	// Rounded as PHP does: 1.005 is meant to be 1.005, whatever its nearest float is.
	meant, err := strconv.ParseFloat(strconv.FormatFloat(value*unit, 'g', 15, 64), 64)
	if err != nil {
		meant = value * unit
	}
	text := strconv.FormatFloat(math.Round(meant)/unit, 'f', scale, 64)
	if value, err := strconv.ParseFloat(text, 64); err == nil && value == 0 {
		return strconv.FormatFloat(0, 'f', scale, 64)
	}
	return text
}

// scalarCast reads a number or a bool from a column of another type, as PHP converts it.
type scalarCast struct{}

func (scalarCast) Scan(ctx context.Context, field *schema.Field, dst reflect.Value, dbValue any) error {
	value := textOf(dbValue)
	if value == nil {
		return put(ctx, field, dst, nil)
	}
	switch field.IndirectFieldType.Kind() {
	case reflect.Int:
		return put(ctx, field, dst, php.ToInt(value))
	case reflect.Float64:
		return put(ctx, field, dst, php.ToFloat(value))
	default:
		return put(ctx, field, dst, php.ToBool(value))
	}
}

func (scalarCast) Value(_ context.Context, _ *schema.Field, _ reflect.Value, fieldValue any) (any, error) {
	value := plainOf(fieldValue)
	if isTrue, ok := value.(bool); ok {
		return php.ToInt(isTrue), nil
	}
	return value, nil
}

// arrayCast is the casts `array` and `json`: PHP's array in a column of JSON.
type arrayCast struct{}

func (arrayCast) Scan(ctx context.Context, field *schema.Field, dst reflect.Value, dbValue any) error {
	var text []byte
	switch dbValue := dbValue.(type) {
	case nil:
		return put(ctx, field, dst, nil)
	case []byte:
		text = dbValue
	case string:
		text = []byte(dbValue)
	default:
		return fmt.Errorf("column %s: %T is no JSON", field.DBName, dbValue)
	}
	value, err := decodeJSON(text)
	if err != nil {
		// json_decode gives null for what is no JSON.
		return put(ctx, field, dst, nil)
	}
	if value == nil {
		return put(ctx, field, dst, nil)
	}
	array, ok := value.(*php.Map[php.Key, any])
	if !ok {
		return fmt.Errorf("column %s: the JSON is no array", field.DBName)
	}
	return put(ctx, field, dst, array)
}

func (arrayCast) Value(_ context.Context, _ *schema.Field, _ reflect.Value, fieldValue any) (any, error) {
	if php.IsNull(fieldValue) {
		return nil, nil
	}
	text, err := encodeJSON(fieldValue)
	return text, err
}

// decodeJSON is json_decode($text, true): objects keep the order of their keys.
func decodeJSON(text []byte) (any, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	value, err := decodeValue(decoder)
	if err != nil {
		return nil, err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("more than one value")
	}
	return value, nil
}

func decodeValue(decoder *json.Decoder) (any, error) {
	token, err := decoder.Token()
	if err != nil {
		return nil, err
	}
	switch token := token.(type) {
	case json.Delim:
		return decodeArray(decoder, token == '{')
	case json.Number:
		return decodeNumber(token)
	default:
		return token, nil
	}
}

func decodeNumber(number json.Number) (any, error) {
	if n, err := strconv.Atoi(number.String()); err == nil {
		return n, nil
	}
	return number.Float64()
}

func decodeArray(decoder *json.Decoder, isObject bool) (any, error) {
	array := php.NewMap[php.Key, any]()
	for decoder.More() {
		var key any
		if isObject {
			token, err := decoder.Token()
			if err != nil {
				return nil, err
			}
			key = token
		}
		value, err := decodeValue(decoder)
		if err != nil {
			return nil, err
		}
		if isObject {
			array.Set(php.KeyOf(key), value)
		} else {
			array.Append(value)
		}
	}
	_, err := decoder.Token()
	return array, err
}

// MustDecode is the array that a class gives as the JSON of a column; it panics on what is no JSON of an array.
func MustDecode(text string) *php.Map[php.Key, any] {
	value, err := decodeJSON([]byte(text))
	if err != nil {
		panic(err)
	}
	return php.ToArray(value)
}

// DecodeArray is the array of a column of JSON; nil for what is no JSON of one.
func DecodeArray(text string) *php.Map[php.Key, any] {
	value, err := decodeJSON([]byte(text))
	if err != nil || !php.IsArray(value) {
		return nil
	}
	return php.ToArray(value)
}
