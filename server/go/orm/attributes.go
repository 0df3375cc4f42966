package orm

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"time"

	"laragin.dev/php"
)

// Model is what every Eloquent model is in Go: a struct with a field for each column, and a Record of what it came from.
type Model interface {
	// Attributes are the columns in their order, then what only methods compute.
	Attributes() []Attribute
	record() *Record
}

// Attribute is one attribute of a model: a column and its field, or a value that a method computes.
type Attribute struct {
	Name string
	// Value points to the field of the column; nil where there is none.
	Value any
	// Fillable lets Fill set it.
	Fillable bool
	// Hidden keeps it out of ToArray and JSON.
	Hidden bool
	// Appended shows it in ToArray and JSON although it is no column.
	Appended bool
	// Cast tells that PHP reads it as the type of the field, whatever was set.
	Cast bool
	// Default tells that the database gives a value to rows that leave the column out.
	Default bool
	// Layout is how ToArray shows a time; "" for Laravel's usual form.
	Layout string
	// Get computes what reading it gives; nil where that is the field.
	Get func(ctx context.Context) (any, error)
	// Set takes what is written to it; nil where that goes to the field.
	Set func(ctx context.Context, value any) error
}

// MassAssignmentError is Eloquent's MassAssignmentException: no attribute of the model may be filled.
type MassAssignmentError struct {
	Key   string
	Model string
}

func (e *MassAssignmentError) Error() string {
	return fmt.Sprintf("Add [%s] to fillable property to allow mass assignment on [%s].", e.Key, e.Model)
}

// Fill sets the attributes that may be set by name, as $model->fill($values) does, and leaves the others out.
func Fill[K php.ArrayKey, V any](ctx context.Context, m Model, values *php.Map[K, V]) error {
	attributes := m.Attributes()
	byName := make(map[string]*Attribute, len(attributes))
	isGuarded, isUnguarded := true, true
	for i := range attributes {
		byName[attributes[i].Name] = &attributes[i]
		isGuarded = isGuarded && !attributes[i].Fillable
		isUnguarded = isUnguarded && (attributes[i].Fillable || attributes[i].Value == nil)
	}
	for key, value := range values.All() {
		name := php.KeyOf(key).String()
		attribute, ok := byName[name]
		switch {
		case ok && attribute.Fillable:
			if err := set(ctx, m, *attribute, value); err != nil {
				return err
			}
		case isGuarded:
			return &MassAssignmentError{Key: name, Model: typeName(m)}
		case !ok && isUnguarded:
			return fmt.Errorf("%s has no column %q", typeName(m), name)
		}
	}
	return nil
}

// ForceFill sets attributes by name, whether they are fillable or not, as $model->forceFill($values) does.
func ForceFill[K php.ArrayKey, V any](ctx context.Context, m Model, values *php.Map[K, V]) error {
	for key, value := range values.All() {
		if err := SetAttribute(ctx, m, php.KeyOf(key).String(), value); err != nil {
			return err
		}
	}
	return nil
}

// SetAttribute is $model->$name = $value for a name that is only known when the program runs.
func SetAttribute(ctx context.Context, m Model, name string, value any) error {
	attribute, ok := attributeOf(m, name)
	if !ok {
		return fmt.Errorf("%s has no column %q", typeName(m), name)
	}
	return set(ctx, m, attribute, value)
}

// GetAttribute is $model->$name for a name that is only known when the program runs: what its accessor or its field
// gives, and nil for what the model does not have. Relations are read by their methods.
func GetAttribute(ctx context.Context, m Model, name string) (any, error) {
	attribute, ok := attributeOf(m, name)
	switch {
	case !ok:
		return m.record().Extra(name), nil
	case attribute.Get != nil:
		return attribute.Get(ctx)
	case attribute.Value == nil || !m.record().IsPresent(name):
		return nil, nil
	default:
		return fieldValue(m, attribute), nil
	}
}

func attributeOf(m Model, name string) (Attribute, bool) {
	for _, attribute := range m.Attributes() {
		if attribute.Name == name {
			return attribute, true
		}
	}
	return Attribute{}, false
}

func set(ctx context.Context, m Model, attribute Attribute, value any) error {
	if attribute.Set != nil {
		return attribute.Set(ctx, value)
	}
	if attribute.Value == nil {
		return fmt.Errorf("%s has no column %q", typeName(m), attribute.Name)
	}
	if err := assign(reflect.ValueOf(attribute.Value).Elem(), value); err != nil {
		return fmt.Errorf("%s.%s: %w", typeName(m), attribute.Name, err)
	}
	m.record().MarkPresent(attribute.Name)
	field := reflect.ValueOf(attribute.Value).Elem().Interface()
	m.record().give(attribute.Name, asGiven(attribute, value), field)
	return nil
}

// asGiven is what PHP reads of an attribute without a cast until the row is read again, when that is of another type than
// the field: the text "5" that was set on a column of numbers. nil where the field tells.
func asGiven(attribute Attribute, value any) any {
	if attribute.Cast || php.IsNull(value) || !php.IsScalar(value) {
		return nil
	}
	field := reflect.ValueOf(attribute.Value).Elem()
	if field.Kind() == reflect.Pointer {
		field = field.Elem()
	}
	if !php.IsScalar(field.Interface()) || php.GetType(field.Interface()) == php.GetType(value) {
		return nil
	}
	return plainScalar(value)
}

func plainScalar(value any) any {
	r := reflect.ValueOf(value)
	if r.Kind() == reflect.Pointer {
		return r.Elem().Interface()
	}
	return value
}

// errNull is the answer to null for a column that cannot be null.
var errNull = errors.New("column cannot be null")

// assign puts a PHP value into a field, converted as the database converts it.
func assign(field reflect.Value, value any) error {
	if php.IsNull(value) {
		if field.Kind() != reflect.Pointer && field.Kind() != reflect.Interface && field.Kind() != reflect.Slice {
			return errNull
		}
		field.SetZero()
		return nil
	}
	given := reflect.ValueOf(value)
	if given.Type().AssignableTo(field.Type()) {
		field.Set(reflect.ValueOf(php.Copy(value)))
		return nil
	}
	if given.Kind() == reflect.Pointer && given.Type().Elem().AssignableTo(field.Type()) {
		field.Set(given.Elem())
		return nil
	}
	if _, isArray := field.Interface().(*php.Map[php.Key, any]); isArray {
		if !php.IsArray(value) {
			return fmt.Errorf("%s is no array", php.GetDebugType(value))
		}
		field.Set(reflect.ValueOf(php.ToArray(value)))
		return nil
	}
	if field.Kind() == reflect.Pointer {
		target := reflect.New(field.Type().Elem())
		if err := assign(target.Elem(), value); err != nil {
			return err
		}
		field.Set(target)
		return nil
	}
	if field.Type() == timeType {
		moment, err := toTime(value)
		if err != nil {
			return err
		}
		field.Set(reflect.ValueOf(moment))
		return nil
	}
	return assignScalar(field, value)
}

var timeType = reflect.TypeFor[time.Time]()

func assignScalar(field reflect.Value, value any) error {
	if !php.IsScalar(value) {
		return fmt.Errorf("%s is no value of a column", php.GetDebugType(value))
	}
	switch field.Kind() {
	case reflect.Int:
		if php.IsString(value) && !php.IsNumeric(value) {
			return fmt.Errorf("%q is no number", php.ToString(value))
		}
		field.SetInt(int64(php.ToInt(value)))
	case reflect.Float64:
		if php.IsString(value) && !php.IsNumeric(value) {
			return fmt.Errorf("%q is no number", php.ToString(value))
		}
		field.SetFloat(php.ToFloat(value))
	case reflect.Bool:
		field.SetBool(php.ToBool(value))
	case reflect.String:
		// A bool is bound as a number.
		if php.IsBool(value) {
			value = php.ToInt(value)
		}
		field.SetString(php.ToString(value))
	case reflect.Interface:
		field.Set(reflect.ValueOf(value))
	default:
		return fmt.Errorf("%s is no value of a column of %s", php.GetDebugType(value), field.Type())
	}
	return nil
}

// fieldValue is what PHP reads of a column.
func fieldValue(m Model, attribute Attribute) any {
	field := reflect.ValueOf(attribute.Value).Elem().Interface()
	if value, ok := m.record().givenFor(attribute.Name, field); ok {
		return value
	}
	return field
}

func typeName(m Model) string {
	name := fmt.Sprintf("%T", m)
	return name[strings.LastIndexByte(name, '.')+1:]
}

// SetDefaults sets what every new model of the class begins with, where the class says anything.
func SetDefaults(m Model) {
	if m, ok := m.(interface{ SetDefaults() }); ok {
		m.SetDefaults()
	}
}

// isScalarField tells whether a field holds a number, a text or a bool that is never null.
func isScalarField(pointer any) bool {
	switch reflect.ValueOf(pointer).Elem().Kind() {
	case reflect.Int, reflect.Float64, reflect.String, reflect.Bool:
		return true
	default:
		return false
	}
}

// Argument is a value that was filled, as the type that a mutator takes.
func Argument[T any](value any) (T, error) {
	var taken T
	err := assign(reflect.ValueOf(&taken).Elem(), value)
	return taken, err
}

// SetDecimal sets a column with the cast `decimal`, which PHP reads with as many digits behind the point as scale says.
func SetDecimal(m Model, name string, field any, scale int, value any) error {
	if !php.IsNull(value) {
		if !php.IsNumeric(value) {
			return fmt.Errorf("%s.%s: %q is no number", typeName(m), name, php.ToString(value))
		}
		value = decimalText(php.ToFloat(value), scale)
	}
	if err := assign(reflect.ValueOf(field).Elem(), value); err != nil {
		return fmt.Errorf("%s.%s: %w", typeName(m), name, err)
	}
	m.record().MarkPresent(name)
	return nil
}
