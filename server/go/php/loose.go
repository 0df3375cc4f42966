package php

import "hash/crc32"

// ImplodeAny is implode($separator, $array) of an array of any type. Everything else panics, as PHP throws.
func ImplodeAny(separator string, v any) string {
	if !IsArray(v) {
		panic(&TypeError{EngineError{Message: "implode(): Argument #2 ($array) must be of type ?array, " + GetDebugType(v) + " given"}})
	}
	return Implode(separator, ToArray(v).Values())
}

// ColumnAny is array_column($rows, $column) of rows of any type: those that are arrays and have the column.
func ColumnAny(rows any, column any) []any {
	values := []any{}
	for _, row := range ToArray(rows).All() {
		if a, ok := arrayOf(row); ok {
			if value, ok := a.lookup(KeyOf(column)); ok {
				values = append(values, value)
			}
		}
	}
	return values
}

// ColumnAnyBy is array_column($rows, $column, $by): keyed by another column.
func ColumnAnyBy(rows, column, by any) *Map[Key, any] {
	values := NewMap[Key, any]()
	for _, row := range ToArray(rows).All() {
		a, ok := arrayOf(row)
		if !ok {
			continue
		}
		value, ok := a.lookup(KeyOf(column))
		if !ok {
			continue
		}
		if key, ok := a.lookup(KeyOf(by)); ok {
			values.Set(KeyOf(key), value)
		} else {
			values.Append(value)
		}
	}
	return values
}

// Crc32 is crc32($text).
func Crc32(text string) int { return int(crc32.ChecksumIEEE([]byte(text))) }
