package app

import (
	"encoding/json"
	"fmt"
	"mime/multipart"
	"net/http"
	"regexp"
	"slices"
	"strings"

	"github.com/gin-gonic/gin"
	"laragin.dev/php"
)

// Validator checks data by rules as Laravel's does: the same rules, in the same order, with the same messages.
type Validator struct {
	c          *gin.Context
	data       *php.Map[php.Key, any]
	messages   *php.Map[php.Key, any]
	attributes *php.Map[php.Key, any]
	// given are the rules as they were written, by attribute; fields are those for what the data has.
	given  []fieldRules
	fields []fieldRules
	bag    *MessageBag
	failed map[string][]string
	after  []func(*Validator)
	ran    bool
	err    error
	first  bool
	// excluded are attributes that are no part of what was validated.
	excluded []string
}

type fieldRules struct {
	name  string
	rules []fieldRule
	// pattern is the name with its stars, for one that came from a pattern.
	pattern string
}

// fieldRule is a rule with its parameters, or an object that checks by itself.
type fieldRule struct {
	name   string
	params []string
	check  ValidationRule
}

// ValidationRule is a rule of the application's own.
type ValidationRule interface {
	// Check tells whether the value may stand there, and what to say when it may not.
	Check(c *gin.Context, attribute string, value any) (message string, ok bool, err error)
}

// NewValidator is Validator::make($data, $rules, $messages, $attributes).
func NewValidator(c *gin.Context, data, rules any, more ...any) *Validator {
	v := &Validator{
		c: c, data: php.ToArray(data), messages: php.NewMap[php.Key, any](), attributes: php.NewMap[php.Key, any](),
		bag: NewMessageBag(), failed: map[string][]string{},
	}
	if len(more) > 0 && more[0] != nil {
		v.messages = php.ToArray(more[0])
	}
	if len(more) > 1 && more[1] != nil {
		v.attributes = php.ToArray(more[1])
	}
	for name, list := range php.ToArray(rules).All() {
		v.given = append(v.given, fieldRules{name: php.ToString(name.Value()), rules: parseRules(list)})
	}
	return v
}

// Validate is $request->validate($rules, $messages, $attributes): what was validated, or the answer that says what is wrong.
func (in *RequestInput) Validate(rules any, more ...any) (*php.Map[php.Key, any], error) {
	return NewValidator(in.c, in.All(), rules, more...).Validate()
}

// Validate answers what was validated, or a ValidationFailure.
func (v *Validator) Validate() (*php.Map[php.Key, any], error) {
	if failed, err := v.Fails(); err != nil {
		return nil, err
	} else if failed {
		return nil, &ValidationFailure{Messages: v.bag}
	}
	return v.validated(), nil
}

// After is $validator->after($check).
func (v *Validator) After(check func(*Validator)) *Validator {
	v.after = append(v.after, check)
	return v
}

// StopOnFirstFailure is $validator->stopOnFirstFailure().
func (v *Validator) StopOnFirstFailure(stop ...bool) *Validator {
	v.first = len(stop) == 0 || stop[0]
	return v
}

// Data is $validator->getData().
func (v *Validator) Data() *php.Map[php.Key, any] { return v.data }

// Errors is $validator->errors().
func (v *Validator) Errors() *MessageBag {
	if !v.ran {
		v.run()
	}
	return v.bag
}

// Fails is $validator->fails().
func (v *Validator) Fails() (bool, error) {
	v.run()
	return v.bag.Any(), v.err
}

// Passes is $validator->passes().
func (v *Validator) Passes() (bool, error) {
	failed, err := v.Fails()
	return !failed, err
}

func (v *Validator) run() {
	v.ran = true
	v.bag = NewMessageBag()
	v.failed = map[string][]string{}
	v.excluded = nil
	v.fields = v.explode()
	for _, field := range v.fields {
		if v.isExcluded(field.name) {
			continue
		}
		if v.first && v.bag.Any() {
			break
		}
		for _, rule := range field.rules {
			v.checkRule(field, rule)
			if v.err != nil {
				return
			}
			if v.isExcluded(field.name) || v.stops(field) {
				break
			}
		}
	}
	for _, check := range v.after {
		check(v)
	}
}

// parseRules reads "required|max:5", a list of rules, or an object.
func parseRules(list any) []fieldRule {
	if text, ok := list.(string); ok {
		var rules []fieldRule
		for _, each := range strings.Split(text, "|") {
			rules = append(rules, parseRule(each))
		}
		return rules
	}
	if !php.IsArray(list) {
		return []fieldRule{parseRule(list)}
	}
	var rules []fieldRule
	for _, each := range php.ToArray(list).All() {
		switch each := each.(type) {
		case []string:
			rules = append(rules, fieldRule{name: studly(each[0]), params: each[1:]})
		default:
			rules = append(rules, parseRule(each))
		}
	}
	return rules
}

func parseRule(rule any) fieldRule {
	if check, ok := rule.(ValidationRule); ok {
		return fieldRule{name: "object", check: check}
	}
	text := php.ToString(rule)
	if named, ok := rule.(fmt.Stringer); ok {
		text = named.String()
	}
	name, params, has := strings.Cut(text, ":")
	made := fieldRule{name: studly(strings.TrimSpace(name))}
	switch {
	case !has:
	case made.name == "Regex" || made.name == "NotRegex":
		made.params = []string{params}
	default:
		made.params = parseCSV(params)
	}
	switch made.name {
	case "Int":
		made.name = "Integer"
	case "Bool":
		made.name = "Boolean"
	}
	return made
}

// parseCSV is str_getcsv.
func parseCSV(text string) []string {
	var fields []string
	var field strings.Builder
	quoted, wasQuoted := false, false
	for i := 0; i < len(text); i++ {
		switch {
		case text[i] == '"' && quoted && i+1 < len(text) && text[i+1] == '"':
			field.WriteByte('"')
			i++
		case text[i] == '"' && (quoted || field.Len() == 0):
			quoted = !quoted
			wasQuoted = true
		case text[i] == ',' && !quoted:
			fields = append(fields, field.String())
			field.Reset()
			wasQuoted = false
		default:
			field.WriteByte(text[i])
		}
	}
	_ = wasQuoted
	return append(fields, field.String())
}

func studly(name string) string {
	var made strings.Builder
	for _, word := range strings.FieldsFunc(name, func(r rune) bool { return r == '_' || r == '-' || r == ' ' }) {
		made.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return made.String()
}

func snake(name string) string {
	var made strings.Builder
	for i, r := range name {
		if r >= 'A' && r <= 'Z' {
			if i > 0 {
				made.WriteByte('_')
			}
			made.WriteRune(r + 'a' - 'A')
			continue
		}
		made.WriteRune(r)
	}
	return made.String()
}

// explode makes items.*.id the rules of items.0.id, items.1.id, …; those behind them keep their order.
func (v *Validator) explode() []fieldRules {
	var fields []fieldRules
	at := map[string]int{}
	add := func(name string, rules []fieldRule, pattern string) {
		if known, ok := at[name]; ok {
			fields[known].rules = append(slices.Clone(fields[known].rules), rules...)
			return
		}
		at[name] = len(fields)
		fields = append(fields, fieldRules{name, rules, pattern})
	}
	// Laravel takes the patterns out of the list and puts what they stand for behind it.
	for _, field := range v.given {
		if !strings.Contains(field.name, "*") {
			add(field.name, field.rules, "")
		}
	}
	for _, field := range v.given {
		if strings.Contains(field.name, "*") {
			for _, name := range v.matching(field.name) {
				add(name, field.rules, field.name)
			}
		}
	}
	return fields
}

// matching are the attributes of the data that a pattern stands for; a last step that is missing is one too.
func (v *Validator) matching(pattern string) []string {
	var found []string
	var visit func(at any, isThere bool, prefix string, steps []string)
	visit = func(at any, isThere bool, prefix string, steps []string) {
		if len(steps) == 0 {
			found = append(found, prefix)
			return
		}
		join := func(step string) string {
			if prefix == "" {
				return step
			}
			return prefix + "." + step
		}
		if steps[0] != "*" {
			var next any
			ok := false
			if isThere && php.IsArray(at) {
				next, ok = php.ToArray(at).Lookup(php.KeyOf(steps[0]))
			}
			if !ok && slices.Contains(steps[1:], "*") {
				return
			}
			visit(next, ok, join(steps[0]), steps[1:])
			return
		}
		if !isThere || !php.IsArray(at) {
			return
		}
		for key, value := range php.ToArray(at).All() {
			visit(value, true, join(php.ToString(key.Value())), steps[1:])
		}
	}
	visit(v.data, true, "", strings.Split(pattern, "."))
	return found
}

var implicitRules = []string{
	"Accepted", "AcceptedIf", "Declined", "DeclinedIf", "Filled", "Present", "PresentIf", "PresentUnless", "PresentWith", "PresentWithAll",
	"Required", "RequiredIf", "RequiredUnless", "RequiredWith", "RequiredWithAll", "RequiredWithout", "RequiredWithoutAll",
	"RequiredIfAccepted", "RequiredIfDeclined", "Missing", "MissingIf", "MissingUnless", "MissingWith", "MissingWithAll",
}

var excludeRules = []string{"Exclude", "ExcludeIf", "ExcludeUnless", "ExcludeWith", "ExcludeWithout"}

var dependentRules = []string{
	"After", "AfterOrEqual", "Before", "BeforeOrEqual", "Confirmed", "Different", "ExcludeIf", "ExcludeUnless", "ExcludeWith", "ExcludeWithout",
	"Gt", "Gte", "Lt", "Lte", "AcceptedIf", "DeclinedIf", "RequiredIf", "RequiredUnless", "RequiredWith", "RequiredWithAll", "RequiredWithout",
	"RequiredWithoutAll", "Prohibited", "ProhibitedIf", "ProhibitedUnless", "Prohibits", "Same", "Unique", "InArray", "MissingIf", "MissingUnless",
	"MissingWith", "MissingWithAll", "PresentIf", "PresentUnless", "PresentWith", "PresentWithAll", "RequiredIfAccepted", "RequiredIfDeclined",
}

func (f fieldRules) has(names ...string) bool {
	for _, rule := range f.rules {
		if slices.Contains(names, rule.name) {
			return true
		}
	}
	return false
}

func (v *Validator) field(name string) fieldRules {
	for _, field := range v.fields {
		if field.name == name {
			return field
		}
	}
	return fieldRules{name: name}
}

func (v *Validator) value(name string) any { return dataGet(v.data, name) }

func (v *Validator) isThere(name string) bool {
	_, ok := lookupPath(v.data, name)
	return ok
}

func (v *Validator) checkRule(field fieldRules, rule fieldRule) {
	if rule.name == "" {
		return
	}
	rule = v.withKeys(field, rule)
	value := v.value(field.name)
	if !v.isCheckable(field, rule, value) {
		return
	}
	if rule.check != nil {
		message, ok, err := rule.check.Check(v.c, field.name, value)
		if err != nil {
			v.err = err
		} else if !ok {
			v.failed[field.name] = append(v.failed[field.name], rule.name)
			v.bag.Add(field.name, v.filled(field, rule, message))
		}
		return
	}
	check, known := validationRules[rule.name]
	if !known {
		v.err = fmt.Errorf("the validation rule %s is not known", rule.name)
		return
	}
	if !check(v, field, value, rule.params) {
		v.fail(field, rule)
	}
}

// withKeys puts the indices of an attribute into parameters that name another one: items.*.from beside items.*.to.
func (v *Validator) withKeys(field fieldRules, rule fieldRule) fieldRule {
	if field.pattern == "" || len(rule.params) == 0 || !slices.Contains(dependentRules, rule.name) {
		return rule
	}
	form := regexp.MustCompile("^" + strings.ReplaceAll(regexp.QuoteMeta(field.pattern), `\*`, `([^.]*)`))
	keys := form.FindStringSubmatch(field.name)
	if len(keys) == 0 {
		return rule
	}
	params := make([]string, len(rule.params))
	for i, param := range rule.params {
		for _, key := range keys[1:] {
			param = strings.Replace(param, "*", key, 1)
		}
		params[i] = param
	}
	return fieldRule{rule.name, params, rule.check}
}

func (v *Validator) isCheckable(field fieldRules, rule fieldRule, value any) bool {
	if slices.Contains(excludeRules, rule.name) {
		return true
	}
	isImplicit := slices.Contains(implicitRules, rule.name)
	if text, ok := value.(string); ok && strings.Trim(text, " \t\n\r\x00\x0b") == "" {
		if !isImplicit {
			return false
		}
	} else if !v.isThere(field.name) && !isImplicit {
		return false
	}
	if field.has("Sometimes") && !v.isThere(field.name) {
		return false
	}
	if !isImplicit && value == nil && field.has("Nullable") {
		return false
	}
	if rule.name == "Unique" || rule.name == "Exists" {
		return !v.bag.Has(field.name)
	}
	return true
}

// stops tells whether what failed so far makes the other rules of the attribute needless.
func (v *Validator) stops(field fieldRules) bool {
	failed := v.failed[field.name]
	if len(failed) == 0 {
		return false
	}
	if field.has("Bail") {
		return true
	}
	for _, name := range failed {
		if slices.Contains(implicitRules, name) || name == "Uploaded" {
			return true
		}
	}
	return false
}

func (v *Validator) exclude(name string) { v.excluded = append(v.excluded, name) }

func (v *Validator) isExcluded(name string) bool {
	for _, excluded := range v.excluded {
		if name == excluded || strings.HasPrefix(name, excluded+".") {
			return true
		}
	}
	return false
}

// ValidatedParents says whether an array is validated as a whole beside rules for its parts, as Laravel did before 9.
var ValidatedParents = true

// validated is what the rules speak of, and nothing else.
func (v *Validator) validated() *php.Map[php.Key, any] {
	results := php.NewMap[php.Key, any]()
	for _, field := range v.fields {
		if v.isExcluded(field.name) {
			continue
		}
		if !ValidatedParents && field.has("Array") && slices.ContainsFunc(v.fields, func(other fieldRules) bool {
			return strings.HasPrefix(other.name, field.name+".")
		}) {
			continue
		}
		if value, ok := lookupPath(v.data, field.name); ok {
			setPath(results, field.name, php.Copy(value))
		}
	}
	return results
}

// ValidationFailure is the answer to input that breaks its rules: 422 with the messages, or the way back to the form.
type ValidationFailure struct{ Messages *MessageBag }

// SummariseErrors says whether the message is the first of the fields', as since Laravel 9.
var SummariseErrors = false

func (f *ValidationFailure) Error() string {
	if !SummariseErrors || !f.Messages.Any() {
		return "The given data was invalid."
	}
	all := f.Messages.All()
	switch more := len(all) - 1; more {
	case 0:
		return all[0]
	case 1:
		return all[0] + " (and 1 more error)"
	default:
		return fmt.Sprintf("%s (and %d more errors)", all[0], more)
	}
}

// Answer answers a request with what is wrong.
func (f *ValidationFailure) Answer(c *gin.Context) {
	if wantsJSON(c) {
		c.AbortWithStatusJSON(http.StatusUnprocessableEntity, gin.H{"message": f.Error(), "errors": f.Messages.Messages()})
		return
	}
	respond(c, RedirectBack(c).WithInput(Input(c).Except("password", "password_confirmation", "current_password")).WithErrors(f.Messages.Messages()))
	c.Abort()
}

// InvalidData is ValidationException::withMessages($messages).
func InvalidData(messages any) error {
	bag := NewMessageBag()
	for key, list := range errorBag(messages).All() {
		for _, message := range php.ToArray(list).All() {
			bag.Add(php.ToString(key.Value()), php.ToString(message))
		}
	}
	return &ValidationFailure{Messages: bag}
}

// MessageBag is messages by field, in the order in which they came.
type MessageBag struct{ all *php.Map[php.Key, any] }

// NewMessageBag is a bag without messages.
func NewMessageBag() *MessageBag { return &MessageBag{php.NewMap[php.Key, any]()} }

// Add is $errors->add($key, $message); the same message is there once.
func (b *MessageBag) Add(key, message string) *MessageBag {
	known := b.Get(key)
	if !slices.Contains(known, message) {
		b.all.Set(php.KeyOf(key), append(known, message))
	}
	return b
}

// Get is $errors->get($key).
func (b *MessageBag) Get(key string) []string {
	known, _ := b.all.Get(php.KeyOf(key)).([]string)
	return slices.Clone(known)
}

// Has is $errors->has($keys).
func (b *MessageBag) Has(keys ...any) bool {
	for _, key := range inputKeys(keys) {
		if len(b.Get(key)) == 0 {
			return false
		}
	}
	return true
}

// First is $errors->first($key).
func (b *MessageBag) First(key ...string) string {
	all := b.All()
	if len(key) > 0 && key[0] != "" {
		all = b.Get(key[0])
	}
	if len(all) == 0 {
		return ""
	}
	return all[0]
}

// All is $errors->all().
func (b *MessageBag) All() []string {
	all := []string{}
	for _, list := range b.all.All() {
		messages, _ := list.([]string)
		all = append(all, messages...)
	}
	return all
}

// Any is $errors->any().
func (b *MessageBag) Any() bool { return b.all.Len() > 0 }

// IsEmpty is $errors->isEmpty().
func (b *MessageBag) IsEmpty() bool { return b.all.Len() == 0 }

// Count is $errors->count().
func (b *MessageBag) Count() int { return len(b.All()) }

// Messages is $errors->messages().
func (b *MessageBag) Messages() *php.Map[php.Key, any] { return b.all }

// MarshalJSON is what json_encode makes of a bag: messages by field, [] when there are none.
func (b *MessageBag) MarshalJSON() ([]byte, error) { return json.Marshal(b.all) }

// toFile is the file behind a value, nil when it is none.
func toFile(value any) *multipart.FileHeader {
	file, _ := value.(*multipart.FileHeader)
	return file
}

// FormRequest is the request behind an action whose input is checked before it runs.
type FormRequest struct {
	*gin.Context
	validated *php.Map[php.Key, any]
}

func (r *FormRequest) request() *gin.Context { return r.Context }

// Validated is $request->validated().
func (r *FormRequest) Validated() *php.Map[php.Key, any] { return php.Copy(r.validated) }

// ValidatedValue is $request->validated($key, $default).
func (r *FormRequest) ValidatedValue(key string, fallback ...any) any {
	return getOr(r.validated, key, fallback)
}

// Safe is $request->safe(): what was validated, to be asked like input.
func (r *FormRequest) Safe() *RequestInput {
	none := php.NewMap[php.Key, any]()
	copied := r.Context.Copy()
	copied.Request = r.Context.Request.Clone(r.Context)
	copied.Request.Method = http.MethodPost
	return &RequestInput{c: copied, query: none, files: none, body: r.Validated()}
}

// check keeps what was validated of the request.
func (r *FormRequest) check(validator *Validator) error {
	validated, err := validator.Validate()
	r.validated = validated
	return err
}
