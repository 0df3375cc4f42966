package php

import (
	"fmt"
	"html"
	"strings"
)

// HTMLSpecialChars is htmlspecialchars($text) as PHP 8.1 and newer do it: both quotes are escaped, and text that is not
// UTF-8 is empty only in PHP; here its bytes stay.
func HTMLSpecialChars(text string) string { return specialChars.Replace(text) }

// HTMLSpecialCharsDecode is htmlspecialchars_decode($text).
func HTMLSpecialCharsDecode(text string) string { return specialCharsBack.Replace(text) }

// HTMLEntityDecode is html_entity_decode($text). Entities without a semicolon stay, as in PHP.
func HTMLEntityDecode(text string) string {
	var decoded strings.Builder
	for {
		at := strings.IndexByte(text, '&')
		if at < 0 {
			return decoded.String() + text
		}
		decoded.WriteString(text[:at])
		text = text[at:]
		end := strings.IndexByte(text, ';')
		if end < 0 || strings.IndexByte(text[1:end], '&') >= 0 {
			decoded.WriteByte('&')
			text = text[1:]
			continue
		}
		decoded.WriteString(decodeEntity(text[:end+1]))
		text = text[end+1:]
	}
}

// decodeEntity leaves an entity of which Go knows but the beginning, and the one that HTML 4 has not.
func decodeEntity(entity string) string {
	decoded := html.UnescapeString(entity)
	if entity == "&apos;" || strings.HasSuffix(decoded, ";") && entity != "&semi;" && entity != "&#59;" {
		return entity
	}
	return decoded
}

// NL2BR is nl2br($text).
func NL2BR(text string) string {
	var broken strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] == '\r' || text[i] == '\n' {
			broken.WriteString("<br />")
			broken.WriteByte(text[i])
			// \r\n and \n\r are one break.
			if i+1 < len(text) && (text[i+1] == '\r' || text[i+1] == '\n') && text[i+1] != text[i] {
				i++
				broken.WriteByte(text[i])
			}
			continue
		}
		broken.WriteByte(text[i])
	}
	return broken.String()
}

// AddSlashes is addslashes($text).
func AddSlashes(text string) string { return slashes.Replace(text) }

// StripSlashes is stripslashes($text).
func StripSlashes(text string) string {
	var stripped strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] == '\\' {
			i++
			if i == len(text) {
				break
			}
			if text[i] == '0' {
				stripped.WriteByte(0)
				continue
			}
		}
		stripped.WriteByte(text[i])
	}
	return stripped.String()
}

// QuoteMeta is quotemeta($text).
func QuoteMeta(text string) string { return backslashed(text, ".\\+*?[^]$()") }

// PregQuote is preg_quote($text, $delimiter).
func PregQuote(text string, delimiter ...string) string {
	set := ".\\+*?[^]$(){}=!<>|:-#"
	if len(delimiter) > 0 {
		set += delimiter[0]
	}
	return strings.ReplaceAll(backslashed(text, set), "\x00", "\\000")
}

// Bin2Hex is bin2hex($text).
func Bin2Hex(text string) string { return fmt.Sprintf("%x", text) }

// StripTags is strip_tags($text): tags, comments and PHP's own tags go, their text stays.
func StripTags(text string) string {
	var stripped strings.Builder
	depth, quote := 0, byte(0)
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case depth == 0 && c == '<':
			if i+1 < len(text) && IsSpace(text[i+1]) {
				stripped.WriteByte(c)
				continue
			}
			if strings.HasPrefix(text[i:], "<!--") {
				end := strings.Index(text[i+4:], "-->")
				if end < 0 {
					return stripped.String()
				}
				i += 4 + end + 2
				continue
			}
			if strings.HasPrefix(text[i:], "<?") {
				end := strings.Index(text[i+2:], "?>")
				if end < 0 {
					return stripped.String()
				}
				i += 2 + end + 1
				continue
			}
			depth = 1
		case depth == 0:
			if c != 0 {
				stripped.WriteByte(c)
			}
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '<':
			depth++
		case c == '>':
			depth--
		}
	}
	return stripped.String()
}

var (
	specialChars     = strings.NewReplacer("&", "&amp;", `"`, "&quot;", "'", "&#039;", "<", "&lt;", ">", "&gt;")
	specialCharsBack = strings.NewReplacer("&amp;", "&", "&quot;", `"`, "&#039;", "'", "&#39;", "'", "&apos;", "'", "&lt;", "<", "&gt;", ">")
	slashes          = strings.NewReplacer(`\`, `\\`, `'`, `\'`, `"`, `\"`, "\x00", `\0`)
)

func backslashed(text, set string) string {
	var quoted strings.Builder
	for i := range len(text) {
		if strings.IndexByte(set, text[i]) >= 0 {
			quoted.WriteByte('\\')
		}
		quoted.WriteByte(text[i])
	}
	return quoted.String()
}
