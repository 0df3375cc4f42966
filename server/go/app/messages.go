package app

import (
	"regexp"
	"strings"

	"laragin.dev/php"
)

// fail notes the message of a rule that does not hold.
func (v *Validator) fail(field fieldRules, rule fieldRule) {
	v.failed[field.name] = append(v.failed[field.name], rule.name)
	v.bag.Add(field.name, v.filled(field, rule, v.message(field, rule)))
}

// message is the text for a rule: the request's own, the application's, Laravel's.
func (v *Validator) message(field fieldRules, rule fieldRule) string {
	name := snake(rule.name)
	for _, key := range []string{field.name + "." + name, name, field.name} {
		for pattern, message := range v.messages.All() {
			text := php.ToString(pattern.Value())
			if text != key && !(strings.Contains(text, "*") && matchesAny([]string{text}, key)) {
				continue
			}
			if key == field.name && !php.IsArray(message) {
				continue
			}
			if php.IsArray(message) {
				if own, ok := php.ToArray(message).Lookup(php.StringKey(name)); ok {
					return php.ToString(own)
				}
				continue
			}
			return php.ToString(message)
		}
	}
	lines := validationLines()
	if custom, ok := lookupPath(lines, "custom."+field.name+"."+name); ok {
		return php.ToString(custom)
	}
	line := lines.Get(php.StringKey(name))
	if php.IsArray(line) {
		line = php.ToArray(line).Get(php.StringKey(kindOfSize(field, v.value(field.name))))
	}
	if line == nil {
		return "validation." + name
	}
	return php.ToString(line)
}

// validationLines are the messages of the application's language.
func validationLines() *php.Map[php.Key, any] {
	if own, ok := Lines[Locale+".validation"]; ok {
		return own
	}
	if own, ok := Lines[FallbackLocale+".validation"]; ok {
		return own
	}
	return frameworkMessages()
}

// display is the name of an attribute as messages write it.
func (v *Validator) display(field fieldRules) string {
	candidates := []string{field.name}
	if field.pattern != "" {
		candidates = append(candidates, field.pattern)
	}
	for _, name := range candidates {
		if own, ok := v.attributes.Lookup(php.KeyOf(name)); ok {
			return php.ToString(own)
		}
		if own, ok := lookupPath(validationLines(), "attributes."+name); ok {
			return php.ToString(own)
		}
	}
	if field.pattern != "" {
		return field.name
	}
	return strings.ReplaceAll(snake(field.name), "_", " ")
}

// filled is a message with what it speaks of.
func (v *Validator) filled(field fieldRules, rule fieldRule, message string) string {
	name := v.display(field)
	upper, capital := strings.ToUpper(name), name
	if name != "" {
		capital = php.UcFirst(name)
	}
	message = strings.NewReplacer(":attribute", name, ":ATTRIBUTE", upper, ":Attribute", capital).Replace(message)
	if value := v.value(field.name); !php.IsArray(value) && strings.Contains(message, ":input") {
		message = strings.ReplaceAll(message, ":input", php.ToString(value))
	}
	if keys := indices.FindAllString(field.name, -1); len(keys) > 0 {
		message = strings.ReplaceAll(message, ":index", keys[0])
	}
	params := rule.params
	param := func(at int) string {
		if at < len(params) {
			return params[at]
		}
		return ""
	}
	replace := func(pairs ...string) { message = strings.NewReplacer(pairs...).Replace(message) }
	switch rule.name {
	case "Between", "DigitsBetween":
		replace(":min", param(0), ":max", param(1))
	case "Min", "MinDigits":
		replace(":min", param(0))
	case "Max", "MaxDigits":
		replace(":max", param(0))
	case "Size":
		replace(":size", param(0))
	case "Digits":
		replace(":digits", param(0))
	case "Decimal":
		replace(":decimal", strings.Join(params, "-"))
	case "MultipleOf":
		replace(":value", param(0))
	case "DateFormat":
		replace(":format", param(0))
	case "Same", "Different":
		replace(":other", v.displayOf(param(0)))
	case "InArray":
		replace(":other", v.displayOf(param(0)))
	case "RequiredIf", "ProhibitedIf", "AcceptedIf", "DeclinedIf", "MissingIf", "PresentIf":
		replace(":other", v.displayOf(param(0)), ":value", v.displayValue(param(0), v.value(param(0))))
	case "RequiredUnless", "ProhibitedUnless":
		values := make([]string, 0, len(params))
		for _, each := range params[min(1, len(params)):] {
			values = append(values, v.displayValue(param(0), each))
		}
		replace(":other", v.displayOf(param(0)), ":values", strings.Join(values, ", "))
	case "RequiredWith", "RequiredWithAll", "RequiredWithout", "RequiredWithoutAll", "MissingWith", "MissingWithAll", "PresentWith", "PresentWithAll":
		names := make([]string, len(params))
		for i, each := range params {
			names[i] = v.displayOf(each)
		}
		replace(":values", strings.Join(names, " / "))
	case "In", "NotIn", "StartsWith", "EndsWith", "DoesntStartWith", "DoesntEndWith":
		values := make([]string, len(params))
		for i, each := range params {
			values[i] = v.displayValue(field.name, each)
		}
		replace(":values", strings.Join(values, ", "))
	case "Mimes", "Mimetypes", "Extensions", "RequiredArrayKeys", "Array":
		replace(":values", strings.Join(params, ", "))
	case "After", "AfterOrEqual", "Before", "BeforeOrEqual", "DateEquals":
		date := param(0)
		if _, ok := dateOf(date); !ok {
			date = v.displayOf(date)
		}
		replace(":date", date)
	case "Gt", "Gte", "Lt", "Lte":
		value := param(0)
		if v.isThere(value) {
			value = php.FloatString(sizeOf(field, v.value(value)))
		}
		replace(":value", value)
	}
	return message
}

var indices = regexp.MustCompile(`\d+`)

func (v *Validator) displayOf(name string) string {
	for _, field := range v.fields {
		if field.name == name {
			return v.display(field)
		}
	}
	return v.display(fieldRules{name: name})
}

func (v *Validator) displayValue(name string, value any) string {
	if line, ok := lookupPath(validationLines(), "values."+name+"."+php.ToString(value)); ok {
		return php.ToString(line)
	}
	switch value := value.(type) {
	case bool:
		return map[bool]string{true: "true", false: "false"}[value]
	case nil:
		return "empty"
	}
	return php.ToString(value)
}
