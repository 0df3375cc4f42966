package app

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image"
	_ "image/gif"
	_ "image/jpeg"
	_ "image/png"
	"io"
	"math"
	"mime"
	"mime/multipart"
	"net"
	"net/http"
	"net/mail"
	"net/url"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"laragin.dev/orm"
	"laragin.dev/php"
)

type ruleCheck func(v *Validator, field fieldRules, value any, params []string) bool

// validationRules are Laravel's rules by name.
var validationRules map[string]ruleCheck

func init() {
	always := func(*Validator, fieldRules, any, []string) bool { return true }
	ofValue := func(check func(any) bool) ruleCheck {
		return func(_ *Validator, _ fieldRules, value any, _ []string) bool { return check(value) }
	}
	ofText := func(form string) ruleCheck {
		expression := regexp.MustCompile(form)
		return ofValue(func(value any) bool { return isTextual(value) && expression.MatchString(php.ToString(value)) })
	}
	validationRules = map[string]ruleCheck{
		"Bail": always, "Nullable": always, "Sometimes": always,
		"Required": func(v *Validator, field fieldRules, _ any, _ []string) bool { return v.isRequiredThere(field.name) },
		"RequiredIf": func(v *Validator, field fieldRules, _ any, params []string) bool {
			return !v.otherIs(params) || v.isRequiredThere(field.name)
		},
		"RequiredUnless": func(v *Validator, field fieldRules, _ any, params []string) bool {
			return v.otherIs(params) || v.isRequiredThere(field.name)
		},
		"RequiredWith": func(v *Validator, field fieldRules, _ any, params []string) bool {
			return !v.anyThere(params) || v.isRequiredThere(field.name)
		},
		"RequiredWithAll": func(v *Validator, field fieldRules, _ any, params []string) bool {
			return !v.allThere(params) || v.isRequiredThere(field.name)
		},
		"RequiredWithout": func(v *Validator, field fieldRules, _ any, params []string) bool {
			return v.allThere(params) || v.isRequiredThere(field.name)
		},
		"RequiredWithoutAll": func(v *Validator, field fieldRules, _ any, params []string) bool {
			return v.anyThere(params) || v.isRequiredThere(field.name)
		},
		"Prohibited": func(v *Validator, field fieldRules, _ any, _ []string) bool { return !v.isRequiredThere(field.name) },
		"ProhibitedIf": func(v *Validator, field fieldRules, _ any, params []string) bool {
			return !v.otherIs(params) || !v.isRequiredThere(field.name)
		},
		"ProhibitedUnless": func(v *Validator, field fieldRules, _ any, params []string) bool {
			return v.otherIs(params) || !v.isRequiredThere(field.name)
		},
		"Filled": func(v *Validator, field fieldRules, _ any, _ []string) bool {
			return !v.isThere(field.name) || v.isRequiredThere(field.name)
		},
		"Present": func(v *Validator, field fieldRules, _ any, _ []string) bool { return v.isThere(field.name) },
		"Missing": func(v *Validator, field fieldRules, _ any, _ []string) bool { return !v.isThere(field.name) },
		"Exclude": func(v *Validator, field fieldRules, _ any, _ []string) bool { v.exclude(field.name); return true },
		"ExcludeIf": func(v *Validator, field fieldRules, _ any, params []string) bool {
			if v.otherIs(params) {
				v.exclude(field.name)
			}
			return true
		},
		"ExcludeUnless": func(v *Validator, field fieldRules, _ any, params []string) bool {
			if !v.otherIs(params) {
				v.exclude(field.name)
			}
			return true
		},
		"ExcludeWithout": func(v *Validator, field fieldRules, _ any, params []string) bool {
			if !v.anyThere(params) {
				v.exclude(field.name)
			}
			return true
		},
		"ExcludeWith": func(v *Validator, field fieldRules, _ any, params []string) bool {
			if v.anyThere(params) {
				v.exclude(field.name)
			}
			return true
		},
		"Accepted": func(v *Validator, field fieldRules, value any, _ []string) bool {
			return v.isRequiredThere(field.name) && isOneOf(value, "yes", "on", "1", 1, true, "true")
		},
		"Declined": func(v *Validator, field fieldRules, value any, _ []string) bool {
			return v.isRequiredThere(field.name) && isOneOf(value, "no", "off", "0", 0, false, "false")
		},
		"String":  ofValue(func(value any) bool { _, ok := value.(string); return ok }),
		"Boolean": ofValue(func(value any) bool { return isOneOf(value, true, false, 0, 1, "0", "1") }),
		"Integer": ofValue(isInteger),
		"Numeric": ofValue(php.IsNumeric),
		"Array": ofValue2(func(value any, params []string) bool {
			if !php.IsArray(value) {
				return false
			}
			for key := range php.ToArray(value).All() {
				if len(params) > 0 && !slices.Contains(params, php.ToString(key.Value())) {
					return false
				}
			}
			return true
		}),
		"List": ofValue(func(value any) bool {
			if !php.IsArray(value) {
				return false
			}
			at := 0
			for key := range php.ToArray(value).All() {
				if !key.IsInt() || key.Int() != at {
					return false
				}
				at++
			}
			return true
		}),
		"Alpha": ofValue(func(value any) bool {
			return isTextOf(value, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) })
		}),
		"AlphaNum": ofValue(func(value any) bool { return isScalarText(value) && isTextOf(php.ToString(value), isLetterOrNumber) }),
		"AlphaDash": ofValue(func(value any) bool {
			return isScalarText(value) && isTextOf(php.ToString(value), func(r rune) bool { return isLetterOrNumber(r) || r == '_' || r == '-' })
		}),
		"Email": ofValue(isEmail),
		"URL":   ofValue(isURL), "Url": ofValue(isURL), "ActiveUrl": ofValue(isURL),
		"Ip":         ofValue(func(value any) bool { return net.ParseIP(php.ToString(value)) != nil }),
		"Ipv4":       ofValue(func(value any) bool { ip := net.ParseIP(php.ToString(value)); return ip != nil && ip.To4() != nil }),
		"Ipv6":       ofValue(func(value any) bool { ip := net.ParseIP(php.ToString(value)); return ip != nil && ip.To4() == nil }),
		"Json":       ofValue(func(value any) bool { return isTextual(value) && json.Valid([]byte(php.ToString(value))) }),
		"Uuid":       ofText(`^(?i)[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$`),
		"Ulid":       ofText(`^(?i)[0-7][0-9a-hjkmnp-tv-z]{25}$`),
		"Lowercase":  ofValue(func(value any) bool { return php.ToString(value) == strings.ToLower(php.ToString(value)) }),
		"Uppercase":  ofValue(func(value any) bool { return php.ToString(value) == strings.ToUpper(php.ToString(value)) }),
		"HexColor":   ofText(`^(?i)#(?:(?:[0-9a-f]{3}){1,2}|(?:[0-9a-f]{4}){1,2})$`),
		"MacAddress": ofValue(func(value any) bool { _, err := net.ParseMAC(php.ToString(value)); return err == nil }),
		"Timezone": ofValue(func(value any) bool {
			_, err := time.LoadLocation(php.ToString(value))
			return err == nil && value != ""
		}),
		"Ascii": ofValue(func(value any) bool {
			return !strings.ContainsFunc(php.ToString(value), func(r rune) bool { return r > unicode.MaxASCII })
		}),
		"In": func(_ *Validator, field fieldRules, value any, params []string) bool {
			if php.IsArray(value) && field.has("Array") {
				for _, element := range php.ToArray(value).All() {
					if php.IsArray(element) || !slices.Contains(params, php.ToString(element)) {
						return false
					}
				}
				return true
			}
			return !php.IsArray(value) && slices.Contains(params, php.ToString(value))
		},
		"NotIn": func(_ *Validator, _ fieldRules, value any, params []string) bool {
			return php.IsArray(value) || !slices.Contains(params, php.ToString(value))
		},
		"InArray": func(v *Validator, _ fieldRules, value any, params []string) bool {
			list := dataGet(v.data, params[0])
			if !php.IsArray(list) {
				return false
			}
			for _, element := range php.ToArray(list).All() {
				if php.LooseEqual(element, value) {
					return true
				}
			}
			return false
		},
		"Confirmed": func(v *Validator, field fieldRules, value any, _ []string) bool {
			return php.Identical(value, v.value(field.name+"_confirmation"))
		},
		"Same": func(v *Validator, _ fieldRules, value any, params []string) bool {
			return php.Identical(value, v.value(params[0]))
		},
		"Different": func(v *Validator, _ fieldRules, value any, params []string) bool {
			for _, other := range params {
				if v.isThere(other) && php.Identical(value, v.value(other)) {
					return false
				}
			}
			return true
		},
		"Min": func(v *Validator, field fieldRules, value any, params []string) bool {
			return sizeOf(field, value) >= number(params, 0)
		},
		"Max": func(v *Validator, field fieldRules, value any, params []string) bool {
			return sizeOf(field, value) <= number(params, 0)
		},
		"Size": func(v *Validator, field fieldRules, value any, params []string) bool {
			return sizeOf(field, value) == number(params, 0)
		},
		"Between": func(v *Validator, field fieldRules, value any, params []string) bool {
			size := sizeOf(field, value)
			return size >= number(params, 0) && size <= number(params, 1)
		},
		"Gt": compared(func(a, b float64) bool { return a > b }), "Gte": compared(func(a, b float64) bool { return a >= b }),
		"Lt": compared(func(a, b float64) bool { return a < b }), "Lte": compared(func(a, b float64) bool { return a <= b }),
		"MultipleOf": func(_ *Validator, _ fieldRules, value any, params []string) bool {
			by := number(params, 0)
			return php.IsNumeric(value) && by != 0 && math.Abs(math.Remainder(php.ToFloat(value), by)) < 1e-9
		},
		"Digits": func(_ *Validator, _ fieldRules, value any, params []string) bool {
			return isDigits(value) && float64(len(php.ToString(value))) == number(params, 0)
		},
		"DigitsBetween": func(_ *Validator, _ fieldRules, value any, params []string) bool {
			length := float64(len(php.ToString(value)))
			return isDigits(value) && length >= number(params, 0) && length <= number(params, 1)
		},
		"MinDigits": func(_ *Validator, _ fieldRules, value any, params []string) bool {
			return isDigits(value) && float64(len(php.ToString(value))) >= number(params, 0)
		},
		"MaxDigits": func(_ *Validator, _ fieldRules, value any, params []string) bool {
			return isDigits(value) && float64(len(php.ToString(value))) <= number(params, 0)
		},
		"Decimal": func(_ *Validator, _ fieldRules, value any, params []string) bool {
			_, digits, _ := strings.Cut(php.ToString(value), ".")
			places := float64(len(digits))
			if !php.IsNumeric(value) {
				return false
			}
			if len(params) == 1 {
				return places == number(params, 0)
			}
			return places >= number(params, 0) && places <= number(params, 1)
		},
		"StartsWith": ofValue2(func(value any, params []string) bool {
			return slices.ContainsFunc(params, func(p string) bool { return p != "" && strings.HasPrefix(php.ToString(value), p) })
		}),
		"EndsWith": ofValue2(func(value any, params []string) bool {
			return slices.ContainsFunc(params, func(p string) bool { return p != "" && strings.HasSuffix(php.ToString(value), p) })
		}),
		"DoesntStartWith": ofValue2(func(value any, params []string) bool {
			return !slices.ContainsFunc(params, func(p string) bool { return p != "" && strings.HasPrefix(php.ToString(value), p) })
		}),
		"DoesntEndWith": ofValue2(func(value any, params []string) bool {
			return !slices.ContainsFunc(params, func(p string) bool { return p != "" && strings.HasSuffix(php.ToString(value), p) })
		}),
		"Regex": ofValue2(func(value any, params []string) bool {
			return isScalarText(value) && matchesPattern(params[0], php.ToString(value))
		}),
		"NotRegex": ofValue2(func(value any, params []string) bool {
			return isScalarText(value) && !matchesPattern(params[0], php.ToString(value))
		}),
		"Date": ofValue(func(value any) bool { _, ok := dateOf(value); return ok }),
		"DateFormat": ofValue2(func(value any, params []string) bool {
			return slices.ContainsFunc(params, func(format string) bool { return isScalarText(value) && hasDateFormat(format, php.ToString(value)) })
		}),
		"DateEquals":    compareDates(func(a, b time.Time) bool { return a.Equal(b) }),
		"After":         compareDates(func(a, b time.Time) bool { return a.After(b) }),
		"AfterOrEqual":  compareDates(func(a, b time.Time) bool { return !a.Before(b) }),
		"Before":        compareDates(func(a, b time.Time) bool { return a.Before(b) }),
		"BeforeOrEqual": compareDates(func(a, b time.Time) bool { return !a.After(b) }),
		"Distinct": func(v *Validator, field fieldRules, value any, params []string) bool {
			count := 0
			for _, name := range v.matching(cmpOr(field.pattern, field.name)) {
				other := v.value(name)
				same := php.LooseEqual(other, value)
				if slices.Contains(params, "strict") {
					same = php.Identical(other, value)
				}
				if slices.Contains(params, "ignore_case") {
					same = strings.EqualFold(php.ToString(other), php.ToString(value))
				}
				if same {
					count++
				}
			}
			return count < 2
		},
		"RequiredArrayKeys": ofValue2(func(value any, params []string) bool {
			if !php.IsArray(value) {
				return false
			}
			return !slices.ContainsFunc(params, func(key string) bool { return !php.ToArray(value).Has(php.KeyOf(key)) })
		}),
		"File": ofValue(func(value any) bool { return toFile(value) != nil }),
		"Image": ofValue(func(value any) bool {
			return hasKind(value, []string{"jpg", "jpeg", "png", "gif", "bmp", "svg", "webp"})
		}),
		"Mimes": ofValue2(func(value any, params []string) bool {
			if slices.Contains(params, "jpg") || slices.Contains(params, "jpeg") {
				params = append(slices.Clone(params), "jpg", "jpeg")
			}
			return hasKind(value, params)
		}),
		"Mimetypes": ofValue2(func(value any, params []string) bool {
			file := toFile(value)
			if file == nil {
				return false
			}
			kind := contentType(file)
			return slices.Contains(params, kind) || slices.Contains(params, strings.SplitN(kind, "/", 2)[0]+"/*")
		}),
		"Extensions": ofValue2(func(value any, params []string) bool {
			file := toFile(value)
			return file != nil && slices.Contains(params, strings.ToLower(strings.TrimPrefix(filepath.Ext(file.Filename), ".")))
		}),
		"Dimensions": ofValue2(hasDimensions),
		"Unique":     (*Validator).isUnique,
		"Exists":     (*Validator).doesExist,
		"CurrentPassword": func(v *Validator, _ fieldRules, value any, params []string) bool {
			guard := Auth(v.c, params...)
			user, err := guard.user()
			if err != nil || user == nil {
				return false
			}
			return CheckHash(php.ToString(value), php.ToString(modelColumn(user, "password")))
		},
	}
}

func ofValue2(check func(any, []string) bool) ruleCheck {
	return func(_ *Validator, _ fieldRules, value any, params []string) bool { return check(value, params) }
}

func cmpOr(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// isRequiredThere is what Laravel's rule required asks for.
func (v *Validator) isRequiredThere(name string) bool {
	switch value := v.value(name).(type) {
	case nil:
		return false
	case string:
		return strings.Trim(value, " \t\n\r\x00\x0b") != ""
	default:
		if php.IsArray(value) {
			return php.Count(value) > 0
		}
		return true
	}
}

func (v *Validator) anyThere(names []string) bool {
	return slices.ContainsFunc(names, v.isRequiredThere)
}

func (v *Validator) allThere(names []string) bool {
	return !slices.ContainsFunc(names, func(name string) bool { return !v.isRequiredThere(name) })
}

// otherIs tells whether another attribute, the first parameter, has one of the other parameters for its value.
func (v *Validator) otherIs(params []string) bool {
	if len(params) < 2 {
		return false
	}
	other := v.value(params[0])
	isBool := v.field(params[0]).has("Boolean")
	if _, ok := other.(bool); ok {
		isBool = true
	}
	for _, wanted := range params[1:] {
		switch {
		case isBool && wanted == "true" && php.LooseEqual(other, true), isBool && wanted == "false" && php.LooseEqual(other, false):
			return true
		case other == nil && strings.ToLower(wanted) == "null":
			return true
		case other != nil && !php.IsArray(other) && php.LooseEqual(other, wanted):
			return true
		}
	}
	return false
}

func isOneOf(value any, values ...any) bool {
	return slices.ContainsFunc(values, func(each any) bool { return php.Identical(value, each) })
}

func isTextual(value any) bool {
	_, ok := value.(string)
	return ok
}

func isScalarText(value any) bool { return isTextual(value) || php.IsNumeric(value) }

func isTextOf(value any, check func(rune) bool) bool {
	text, ok := value.(string)
	return ok && text != "" && !strings.ContainsFunc(text, func(r rune) bool { return !check(r) })
}

func isLetterOrNumber(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsNumber(r)
}

var integerForm = regexp.MustCompile(`^\s*[+-]?(?:0|[1-9]\d*)\s*$`)

// isInteger is FILTER_VALIDATE_INT.
func isInteger(value any) bool {
	switch value := value.(type) {
	case int:
		return true
	case bool:
		return value
	case float64:
		return value == math.Trunc(value) && math.Abs(value) < 1e18
	case string:
		if !integerForm.MatchString(value) {
			return false
		}
		_, err := strconv.ParseInt(strings.TrimPrefix(strings.TrimSpace(value), "+"), 10, 64)
		return err == nil
	}
	return false
}

func isDigits(value any) bool {
	text := php.ToString(value)
	return isScalarText(value) && text != "" && !strings.ContainsFunc(text, func(r rune) bool { return r < '0' || r > '9' })
}

func number(params []string, at int) float64 {
	if at >= len(params) {
		return 0
	}
	return php.ParseFloat(params[at])
}

// sizeOf is the number itself, how many elements an array has, the kilobytes of a file, the characters of a text.
func sizeOf(field fieldRules, value any) float64 {
	switch {
	case php.IsNumeric(value) && field.has("Numeric", "Integer", "Decimal"):
		return php.ToFloat(value)
	case php.IsArray(value):
		return float64(php.Count(value))
	case toFile(value) != nil:
		return float64(toFile(value).Size) / 1024
	}
	return float64(utf8.RuneCountInString(php.ToString(value)))
}

// kindOfSize is which message speaks of the size.
func kindOfSize(field fieldRules, value any) string {
	switch {
	case field.has("Numeric", "Integer", "Decimal"):
		return "numeric"
	case field.has("Array", "List"):
		return "array"
	case toFile(value) != nil:
		return "file"
	}
	return "string"
}

func compared(holds func(a, b float64) bool) ruleCheck {
	return func(v *Validator, field fieldRules, value any, params []string) bool {
		if !v.isThere(params[0]) && php.IsNumeric(params[0]) {
			if php.IsNumeric(value) {
				return holds(php.ToFloat(value), php.ParseFloat(params[0]))
			}
			return holds(sizeOf(field, value), php.ParseFloat(params[0]))
		}
		other := v.value(params[0])
		if php.IsNumeric(value) && php.IsNumeric(other) && field.has("Numeric", "Integer") {
			return holds(php.ToFloat(value), php.ToFloat(other))
		}
		if php.IsArray(value) != php.IsArray(other) || (toFile(value) == nil) != (toFile(other) == nil) {
			return false
		}
		return holds(sizeOf(field, value), sizeOf(field, other))
	}
}

func isEmail(value any) bool {
	text, ok := value.(string)
	if !ok || len(text) > 320 {
		return false
	}
	local, domain, found := strings.Cut(text, "@")
	if !found || local == "" || domain == "" || strings.ContainsAny(text, " \t\n\r") || strings.HasSuffix(domain, ".") || strings.HasPrefix(domain, ".") {
		return false
	}
	if strings.HasPrefix(domain, "-") || strings.Contains(domain, "..") || strings.ContainsAny(domain, "_@") {
		return false
	}
	address, err := mail.ParseAddress("<" + text + ">")
	return err == nil && address.Address == text
}

var urlForm = regexp.MustCompile(`^(?i)(https?|ftp|ftps|sftp|ws|wss|file|mailto|tel|sms|ssh|git|data|redis|mongodb|mysql|ldap|irc)://`)

func isURL(value any) bool {
	text, ok := value.(string)
	if !ok || !urlForm.MatchString(text) || strings.ContainsAny(text, " \t\n\"<>") {
		return false
	}
	address, err := url.Parse(text)
	if err != nil || address.Hostname() == "" {
		return false
	}
	host := address.Hostname()
	return !strings.HasPrefix(host, ".") && !strings.Contains(host, "..") && !strings.HasPrefix(host, "-")
}

// matchesPattern is preg_match, with a pattern between delimiters.
func matchesPattern(pattern, text string) bool {
	expression, err := php.CompileRegexp(pattern)
	return err == nil && expression.Matches(text)
}

func dateOf(value any) (time.Time, bool) {
	switch value := value.(type) {
	case time.Time:
		return value, true
	case string, int, float64:
		text := php.ToString(value)
		return php.StrToTime(text, time.Now())
	}
	return time.Time{}, false
}

// hasDateFormat tells whether a text is a date in one of PHP's formats: what comes out again is the text.
func hasDateFormat(format, text string) bool {
	layout := dateLayout(format)
	parsed, err := time.Parse(layout, text)
	return err == nil && php.Date(format, parsed) == text
}

func dateLayout(format string) string {
	var layout strings.Builder
	for i := 0; i < len(format); i++ {
		if known, ok := dateLetters[format[i]]; ok {
			layout.WriteString(known)
		} else if format[i] == '\\' && i+1 < len(format) {
			i++
			layout.WriteByte(format[i])
		} else {
			layout.WriteByte(format[i])
		}
	}
	return layout.String()
}

var dateLetters = map[byte]string{
	'd': "02", 'j': "2", 'D': "Mon", 'l': "Monday", 'm': "01", 'n': "1", 'M': "Jan", 'F': "January", 'Y': "2006", 'y': "06",
	'H': "15", 'G': "15", 'h': "03", 'g': "3", 'i': "04", 's': "05", 'A': "PM", 'a': "pm", 'v': "000", 'u': "000000",
	'P': "-07:00", 'O': "-0700", 'T': "MST", 'e': "MST",
}

func compareDates(holds func(a, b time.Time) bool) ruleCheck {
	return func(v *Validator, field fieldRules, value any, params []string) bool {
		if !isScalarText(value) {
			if _, ok := value.(time.Time); !ok {
				return false
			}
		}
		of := func(value any) (time.Time, bool) {
			for _, rule := range field.rules {
				if rule.name == "DateFormat" && len(rule.params) > 0 && isScalarText(value) {
					if parsed, err := time.ParseInLocation(dateLayout(rule.params[0]), php.ToString(value), time.Local); err == nil {
						return parsed, true
					}
				}
			}
			return dateOf(value)
		}
		var other any = params[0]
		if v.isThere(params[0]) {
			other = v.value(params[0])
		}
		a, okA := of(value)
		b, okB := of(other)
		return okA && okB && holds(a, b)
	}
}

func openFile(file *multipart.FileHeader) []byte {
	opened, err := file.Open()
	if err != nil {
		return nil
	}
	defer opened.Close()
	head, err := io.ReadAll(opened)
	if err != nil {
		return nil
	}
	return head
}

func contentType(file *multipart.FileHeader) string {
	kind, _, err := mime.ParseMediaType(http.DetectContentType(openFile(file)))
	if err != nil {
		return ""
	}
	return kind
}

// hasKind tells whether what is in a file is of one of the kinds, whatever its name says.
func hasKind(value any, kinds []string) bool {
	file := toFile(value)
	if file == nil {
		return false
	}
	content := openFile(file)
	for _, kind := range kinds {
		for _, known := range mediaTypes[kind] {
			if known == contentType(file) {
				return true
			}
		}
		if kind == "svg" && bytes.Contains(content[:min(len(content), 512)], []byte("<svg")) {
			return true
		}
		if (kind == "csv" || kind == "txt") && contentType(file) == "text/plain" {
			return true
		}
	}
	return false
}

var mediaTypes = map[string][]string{
	"jpg": {"image/jpeg"}, "jpeg": {"image/jpeg"}, "png": {"image/png"}, "gif": {"image/gif"}, "bmp": {"image/bmp"}, "webp": {"image/webp"},
	"pdf": {"application/pdf"}, "zip": {"application/zip"}, "mp4": {"video/mp4"}, "mp3": {"audio/mpeg"}, "xml": {"text/xml"}, "html": {"text/html"},
	"docx": {"application/zip"}, "xlsx": {"application/zip"}, "gz": {"application/x-gzip"},
}

func hasDimensions(value any, params []string) bool {
	file := toFile(value)
	if file == nil {
		return false
	}
	config, _, err := image.DecodeConfig(bytes.NewReader(openFile(file)))
	if err != nil {
		return false
	}
	width, height := float64(config.Width), float64(config.Height)
	for _, param := range params {
		name, text, _ := strings.Cut(param, "=")
		limit := php.ParseFloat(text)
		switch name {
		case "width":
			if width != limit {
				return false
			}
		case "height":
			if height != limit {
				return false
			}
		case "min_width":
			if width < limit {
				return false
			}
		case "min_height":
			if height < limit {
				return false
			}
		case "max_width":
			if width > limit {
				return false
			}
		case "max_height":
			if height > limit {
				return false
			}
		case "ratio":
			if a, b, ok := strings.Cut(text, "/"); ok {
				limit = php.ParseFloat(a) / php.ParseFloat(b)
			}
			if math.Abs(limit-width/height) > 1/(math.Max((width+height)/2, height)+1) {
				return false
			}
		}
	}
	return true
}

// isUnique is unique:table,column,ignored,idColumn,extra…
func (v *Validator) isUnique(field fieldRules, value any, params []string) bool {
	column := columnOf(field, params)
	query := orm.DB(v.c).Table(tableOf(params)).Where(map[string]any{column: value})
	if len(params) > 2 && params[2] != "" && strings.ToUpper(params[2]) != "NULL" {
		id := "id"
		if len(params) > 3 && params[3] != "" {
			id = params[3]
		}
		ignored := strings.Trim(params[2], `"`)
		if m := bracketed.FindStringSubmatch(ignored); m != nil {
			ignored = php.ToString(v.value(m[1]))
		}
		query = query.Where(fmt.Sprintf("%s <> ?", quoted(id)), ignored)
	}
	for at := 4; at+1 < len(params); at += 2 {
		query = query.Where(extraCondition(params[at], params[at+1]))
	}
	found, err := orm.Count(query)
	if err != nil {
		v.err = err
	}
	return found == 0
}

var bracketed = regexp.MustCompile(`^\[(.*)\]$`)

// doesExist is exists:table,column,extra…
func (v *Validator) doesExist(field fieldRules, value any, params []string) bool {
	column := columnOf(field, params)
	query := orm.DB(v.c).Table(tableOf(params)).Where(map[string]any{column: value})
	expected := 1
	if php.IsArray(value) {
		var values []any
		for _, each := range php.ToArray(value).All() {
			if !slices.ContainsFunc(values, func(known any) bool { return php.LooseEqual(known, each) }) {
				values = append(values, each)
			}
		}
		if len(values) == 0 {
			return true
		}
		expected = len(values)
		query = orm.DB(v.c).Table(tableOf(params)).Where(map[string]any{column: values}).Distinct(column)
	}
	for at := 2; at+1 < len(params); at += 2 {
		query = query.Where(extraCondition(params[at], params[at+1]))
	}
	found, err := orm.Count(query)
	if err != nil {
		v.err = err
	}
	return found >= expected
}

func extraCondition(column, value string) string {
	switch {
	case value == "NULL":
		return quoted(column) + " IS NULL"
	case value == "NOT_NULL":
		return quoted(column) + " IS NOT NULL"
	case strings.HasPrefix(value, "!"):
		return quoted(column) + " <> " + literalSQL(value[1:])
	}
	return quoted(column) + " = " + literalSQL(value)
}

func literalSQL(text string) string { return "'" + strings.ReplaceAll(text, "'", "''") + "'" }

func quoted(name string) string { return name }

func tableOf(params []string) string {
	table := params[0]
	if at := strings.LastIndex(table, "."); at >= 0 {
		table = table[at+1:]
	}
	if known, ok := modelTables[table]; ok {
		return known
	}
	return table
}

// modelTables are the tables of models that rules name by their class.
var modelTables = map[string]string{}

func columnOf(field fieldRules, params []string) string {
	if len(params) > 1 && params[1] != "" && params[1] != "NULL" {
		return params[1]
	}
	name := field.name
	if at := strings.LastIndex(name, "."); at >= 0 {
		name = name[at+1:]
	}
	return name
}
