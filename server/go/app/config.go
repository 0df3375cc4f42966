package app

import (
	"os"
	"strings"

	"github.com/gin-gonic/gin"
	"laragin.dev/php"
)

// Settings are the files of config/ by name; they are read once, when they are first asked for.
var Settings = map[string]func() *php.Map[php.Key, any]{}

var readSettings = map[string]*php.Map[php.Key, any]{}

// LoadSettings reads all files, so that nothing is read while requests are served.
func LoadSettings() {
	for name, read := range Settings {
		readSettings[name] = read()
	}
}

// Config is config($key, $default).
func Config(key string, fallback ...any) any {
	file, path, isDeeper := strings.Cut(key, ".")
	settings, ok := readSettings[file]
	if !ok {
		return first(fallback)
	}
	if !isDeeper {
		return settings
	}
	if value, ok := lookupPath(settings, path); ok {
		return value
	}
	return first(fallback)
}

// Env is env($key, $default).
func Env(key string, fallback ...any) any {
	text, ok := os.LookupEnv(key)
	if !ok {
		return first(fallback)
	}
	switch strings.ToLower(text) {
	case "true", "(true)":
		return true
	case "false", "(false)":
		return false
	case "empty", "(empty)":
		return ""
	case "null", "(null)":
		return nil
	}
	if len(text) > 1 && (text[0] == '"' || text[0] == '\'') && text[len(text)-1] == text[0] {
		return text[1 : len(text)-1]
	}
	return text
}

// LoadEnv puts what a .env file says into the environment, unless it is there already.
func LoadEnv(path string) {
	content, err := os.ReadFile(path)
	if err != nil {
		return
	}
	for _, line := range strings.Split(string(content), "\n") {
		name, value, ok := strings.Cut(strings.TrimSpace(line), "=")
		if !ok || strings.HasPrefix(name, "#") {
			continue
		}
		name, value = strings.TrimSpace(name), strings.TrimSpace(value)
		if len(value) > 1 && (value[0] == '"' || value[0] == '\'') && value[len(value)-1] == value[0] {
			value = value[1 : len(value)-1]
		} else if before, _, found := strings.Cut(value, " #"); found {
			value = strings.TrimSpace(before)
		}
		if _, known := os.LookupEnv(name); !known {
			_ = os.Setenv(name, value)
		}
	}
}

// Lines are the files of lang/, by language and name: en.validation.
var Lines = map[string]*php.Map[php.Key, any]{}

// Locale is the application's language; FallbackLocale has what it lacks.
var Locale, FallbackLocale = "en", "en"

// Translate is __($key, $replace, $locale): the text, an array of texts, or the key itself when there is none.
func Translate(_ *gin.Context, key any, args ...any) any {
	if key == nil {
		return nil
	}
	name := php.ToString(key)
	locale := Locale
	if len(args) > 1 && args[1] != nil {
		locale = php.ToString(args[1])
	}
	for _, language := range []string{locale, FallbackLocale} {
		file, path, isDeeper := strings.Cut(name, ".")
		lines, ok := Lines[language+"."+file]
		if !ok {
			continue
		}
		var line any = lines
		if isDeeper {
			line, ok = lookupPath(lines, path)
		}
		if ok && line != nil {
			if text, isText := line.(string); isText {
				return replaced(text, first(args))
			}
			return line
		}
	}
	return replaced(name, first(args))
}

// TranslateText is __($key, $replace, $locale) of a key that stands for a text.
func TranslateText(c *gin.Context, key string, args ...any) string {
	return php.ToString(Translate(c, key, args...))
}

// TranslateChoice is trans_choice($key, $number, $replace).
func TranslateChoice(c *gin.Context, key string, number any, args ...any) string {
	count := php.ToInt(number)
	if php.IsArray(number) {
		count = php.Count(number)
	}
	forms := strings.Split(php.ToString(Translate(c, key)), "|")
	at := 0
	if count != 1 && len(forms) > 1 {
		at = 1
	}
	values := routeArguments(first(args))
	values.Set(php.StringKey("count"), count)
	return replaced(strings.TrimSpace(forms[at]), values)
}

// replaced puts values in for their names, in the case in which they are written: :name, :Name, :NAME.
func replaced(line string, values any) string {
	if values == nil || !php.IsArray(values) {
		return line
	}
	var pairs []string
	for key, value := range php.ToArray(values).All() {
		name, text := php.ToString(key.Value()), php.ToString(value)
		pairs = append(pairs, ":"+php.UcFirst(name), php.UcFirst(text), ":"+strings.ToUpper(name), strings.ToUpper(text), ":"+name, text)
	}
	return strings.NewReplacer(pairs...).Replace(line)
}
