package app

import (
	"strings"

	"golang.org/x/crypto/bcrypt"
	"laragin.dev/php"
)

// RuleIn is Rule::in($values).
func RuleIn(values ...any) string { return "in:" + quotedList(values) }

// RuleNotIn is Rule::notIn($values).
func RuleNotIn(values ...any) string { return "not_in:" + quotedList(values) }

func quotedList(values []any) string {
	var quotes []string
	for _, value := range inputKeys(values) {
		quotes = append(quotes, `"`+strings.ReplaceAll(value, `"`, `""`)+`"`)
	}
	return strings.Join(quotes, ",")
}

// RuleRequiredIf is Rule::requiredIf($condition).
func RuleRequiredIf(condition any) string {
	if ask, ok := condition.(func() bool); ok {
		condition = ask()
	}
	if php.ToBool(condition) {
		return "required"
	}
	return ""
}

// RuleDimensions is Rule::dimensions($constraints).
func RuleDimensions(constraints any) string {
	var parts []string
	for name, value := range php.ToArray(constraints).All() {
		parts = append(parts, php.ToString(name.Value())+"="+php.ToString(value))
	}
	return "dimensions:" + strings.Join(parts, ",")
}

// DatabaseRule is a rule that asks a table: Rule::unique() and Rule::exists().
type DatabaseRule struct {
	name, table, column string
	ignored, idColumn   string
	conditions          []string
}

// RuleUnique is Rule::unique($table, $column).
func RuleUnique(table string, column ...string) *DatabaseRule {
	return databaseRule("unique", table, column)
}

// RuleExists is Rule::exists($table, $column).
func RuleExists(table string, column ...string) *DatabaseRule {
	return databaseRule("exists", table, column)
}

func databaseRule(name, table string, column []string) *DatabaseRule {
	rule := &DatabaseRule{name: name, table: table, column: "NULL", ignored: "NULL", idColumn: "id"}
	if len(column) > 0 {
		rule.column = column[0]
	}
	return rule
}

// Ignore is ->ignore($id, $idColumn), of a model or a key.
func (r *DatabaseRule) Ignore(id any, column ...string) *DatabaseRule {
	if key := modelKey(id); key != nil {
		id = key
	}
	r.ignored = "NULL"
	if id != nil {
		r.ignored = `"` + php.ToString(id) + `"`
	}
	if len(column) > 0 {
		r.idColumn = column[0]
	}
	return r
}

func (r *DatabaseRule) with(column, value string) *DatabaseRule {
	r.conditions = append(r.conditions, column, `"`+strings.ReplaceAll(value, `"`, `""`)+`"`)
	return r
}

// Where is ->where($column, $value).
func (r *DatabaseRule) Where(column string, value ...any) *DatabaseRule {
	if first(value) == nil {
		return r.WhereNull(column)
	}
	return r.with(column, php.ToString(value[0]))
}

// WhereNot is ->whereNot($column, $value).
func (r *DatabaseRule) WhereNot(column string, value any) *DatabaseRule {
	return r.with(column, "!"+php.ToString(value))
}

// WhereNull is ->whereNull($column).
func (r *DatabaseRule) WhereNull(column string) *DatabaseRule { return r.with(column, "NULL") }

// WhereNotNull is ->whereNotNull($column).
func (r *DatabaseRule) WhereNotNull(column string) *DatabaseRule { return r.with(column, "NOT_NULL") }

// WithoutTrashed is ->withoutTrashed($column).
func (r *DatabaseRule) WithoutTrashed(column ...string) *DatabaseRule {
	if len(column) > 0 {
		return r.WhereNull(column[0])
	}
	return r.WhereNull("deleted_at")
}

func (r *DatabaseRule) String() string {
	if r.name == "exists" {
		parts := append([]string{r.table, r.column}, r.conditions...)
		return "exists:" + strings.Join(parts, ",")
	}
	parts := append([]string{r.table, r.column, r.ignored, r.idColumn}, r.conditions...)
	return "unique:" + strings.Join(parts, ",")
}

// CheckHash is Hash::check($value, $hash).
func CheckHash(value, hash string) bool {
	return hash != "" && bcrypt.CompareHashAndPassword([]byte(hash), []byte(value)) == nil
}
