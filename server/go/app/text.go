package app

import (
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
	"laragin.dev/php"
)

var (
	noWord  = regexp.MustCompile(`[^\p{L}\p{N}\s_-]+`)
	between = regexp.MustCompile(`[\s_-]+`)
)

// TextArgument is a value as PHP's functions for text take it: null is the empty text, and an array a mistake.
func TextArgument(value any) string {
	if php.IsArray(value) {
		panic("an argument must be of type string, array given")
	}
	return php.ToString(value)
}

// Slug is Str::slug($title, $separator), for letters with marks over them and those that ß, ø and their like stand for.
func Slug(title string, separator ...string) string {
	divider := "-"
	if len(separator) > 0 {
		divider = separator[0]
	}
	plain, _, err := transform.String(transform.Chain(norm.NFD, runes.Remove(runes.In(unicode.Mn)), norm.NFC), letterNames.Replace(title))
	if err != nil {
		plain = title
	}
	plain = strings.ReplaceAll(plain, "@", divider+"at"+divider)
	plain = noWord.ReplaceAllString(strings.ToLower(plain), "")
	return strings.Trim(between.ReplaceAllString(plain, divider), divider)
}

var letterNames = strings.NewReplacer("ß", "ss", "ä", "a", "ö", "o", "ü", "u", "æ", "ae", "Æ", "AE", "ø", "o", "Ø", "O", "œ", "oe", "Œ", "OE", "đ", "d", "Đ", "D", "ł", "l", "Ł", "L")

// StrStartsWith is Str::startsWith($text, $parts).
func StrStartsWith(text string, parts any) bool {
	for _, part := range inputKeys([]any{parts}) {
		if part != "" && strings.HasPrefix(text, part) {
			return true
		}
	}
	return false
}

// StrEndsWith is Str::endsWith($text, $parts).
func StrEndsWith(text string, parts any) bool {
	for _, part := range inputKeys([]any{parts}) {
		if part != "" && strings.HasSuffix(text, part) {
			return true
		}
	}
	return false
}

// StrContains is Str::contains($text, $parts).
func StrContains(text string, parts any) bool {
	for _, part := range inputKeys([]any{parts}) {
		if part != "" && strings.Contains(text, part) {
			return true
		}
	}
	return false
}

// StrAfter is Str::after($text, $part).
func StrAfter(text, part string) string {
	if _, after, ok := strings.Cut(text, part); ok && part != "" {
		return after
	}
	return text
}

// StrBefore is Str::before($text, $part).
func StrBefore(text, part string) string {
	if before, _, ok := strings.Cut(text, part); ok && part != "" {
		return before
	}
	return text
}

// StrFinish is Str::finish($text, $end): with the end once.
func StrFinish(text, end string) string {
	for end != "" && strings.HasSuffix(text, end) {
		text = strings.TrimSuffix(text, end)
	}
	return text + end
}

// StrLimit is Str::limit($text, $limit, $end), for text whose letters are all of one width.
func StrLimit(text string, args ...any) string {
	limit, end := 100, "..."
	if len(args) > 0 {
		limit = php.ToInt(args[0])
	}
	if len(args) > 1 {
		end = php.ToString(args[1])
	}
	letters := []rune(text)
	if len(letters) <= limit {
		return text
	}
	return strings.TrimRight(string(letters[:limit]), " \t\n\r\x00\x0b") + end
}
