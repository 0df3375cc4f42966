package php

import (
	"strconv"
	"strings"
)

// expand puts groups into a replacement.
func expand(with string, match *Map[Key, string]) string {
	var expanded strings.Builder
	for i := 0; i < len(with); i++ {
		if (with[i] == '$' || with[i] == '\\') && i+1 < len(with) {
			rest := with[i+1:]
			braced := with[i] == '$' && rest[0] == '{'
			if braced {
				rest = rest[1:]
			}
			digits := StrSpn(rest[:min(2, len(rest))], "0123456789")
			if digits > 0 && (!braced || strings.HasPrefix(rest[digits:], "}")) {
				n, _ := strconv.Atoi(rest[:digits])
				expanded.WriteString(match.Get(IntKey(n)))
				i += digits + 2*boolInt(braced)
				continue
			}
			if with[i] == '\\' && rest[0] == '\\' {
				i++
			}
		}
		expanded.WriteByte(with[i])
	}
	return expanded.String()
}

// goPattern is a pattern of PHP's in the syntax of Go's regexp.
func goPattern(pattern string) (text string, hasTail bool, err error) {
	trimmed := strings.TrimLeft(pattern, whitespace)
	if trimmed == "" {
		return "", false, &ValueError{EngineError{Message: "Empty regular expression"}}
	}
	shut := trimmed[:1]
	if at := strings.IndexByte("([{<", trimmed[0]); at >= 0 {
		shut = ")]}>"[at : at+1]
	}
	end := strings.LastIndex(trimmed, shut)
	if end <= 0 {
		return "", false, &ValueError{EngineError{Message: "No ending delimiter '" + shut + "' found"}}
	}
	text = trimmed[1:end]
	flags := trimmed[end+1:]
	goFlags := ""
	extended, dollarEnd, unicode := false, false, false
	for _, flag := range flags {
		switch flag {
		case 'i', 'm', 's':
			goFlags += string(flag)
		case 'U':
			goFlags += "U"
		case 'u':
			unicode = true
		case 'S', '\n', ' ', '\r':
		case 'x':
			extended = true
		case 'D':
			dollarEnd = true
		case 'A':
			text = `\A(?:` + text + `)`
		default:
			return "", false, &ValueError{EngineError{Message: "Unknown modifier '" + string(flag) + "'"}}
		}
	}
	if extended {
		text = withoutSpace(text)
	}
	hasTail = !dollarEnd && !strings.Contains(goFlags, "m") && strings.HasSuffix(text, "$") && !strings.HasSuffix(text, `\$`)
	if hasTail {
		text = strings.TrimSuffix(text, "$")
	}
	text = withPHPClasses(text, unicode)
	if hasTail {
		text += `(\n?)\z`
	}
	if goFlags != "" {
		text = "(?" + goFlags + ")" + text
	}
	return text, hasTail, nil
}

// withPHPClasses rewrites what the two read otherwise: \h, \R, \e, \Z, \s, and named groups in quotes; with the flag u
// also \w, \d and their opposites, which then go by Unicode.
func withPHPClasses(text string, unicode bool) string {
	var out strings.Builder
	inClass := false
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c == '\\' && i+1 < len(text):
			i++
			switch e := text[i]; {
			case unicode && unicodeClasses[e] != "":
				out.WriteString(unicodeClass(e, inClass))
			case unicode && !inClass && unicodeClasses[lowerByte(e)] != "":
				out.WriteString("[^" + unicodeClasses[lowerByte(e)] + "]")
			case e == 'h' && inClass:
				out.WriteString(` \t`)
			case e == 'h':
				out.WriteString(`[ \t]`)
			case e == 'R' && !inClass:
				out.WriteString(`(?:\r\n|\n|\r|\f|\x0b)`)
			case e == 'e':
				out.WriteString(`\x1b`)
			case e == 's' && inClass:
				// PCRE's white space has the vertical tab.
				out.WriteString(`\s\x0b`)
			case e == 's':
				out.WriteString(`[\s\x0b]`)
			case e == 'S' && !inClass:
				out.WriteString(`[^\s\x0b]`)
			case e == 'Z' && !inClass:
				out.WriteString(`(?:\n?\z)`)
			case strings.IndexByte("/#~%@!'\"`,;:=<>&_ ", e) >= 0:
				out.WriteByte(e)
			default:
				out.WriteString(text[i-1 : i+1])
			}
		case inClass && c == '[' && !strings.HasPrefix(text[i:], "[:"):
			out.WriteString(`\[`)
		case inClass && strings.HasPrefix(text[i:], "[:"):
			end := strings.Index(text[i:], ":]")
			if end < 0 {
				out.WriteString(`\[`)
				continue
			}
			out.WriteString(text[i : i+end+2])
			i += end + 1
		case c == '[' && !inClass:
			inClass = true
			out.WriteByte(c)
			if i+1 < len(text) && text[i+1] == '^' {
				i++
				out.WriteByte('^')
			}
			// A bracket at the front is one of the characters.
			if i+1 < len(text) && text[i+1] == ']' {
				i++
				out.WriteString(`\]`)
			}
		case c == ']':
			inClass = false
			out.WriteByte(c)
		case strings.HasPrefix(text[i:], "(?'") && !inClass:
			name, _, _ := strings.Cut(text[i+3:], "'")
			out.WriteString("(?P<" + name + ">")
			i += 3 + len(name)
		default:
			out.WriteByte(c)
		}
	}
	return out.String()
}

// unicodeClasses are what stands in a bracket for the classes that go by Unicode with the flag u.
var unicodeClasses = map[byte]string{
	'w': `\p{L}\p{N}_`,
	'd': `\p{Nd}`,
	's': `\s\x0b\x{85}\x{180e}\p{Z}`,
}

// unicodeClass is a class as it stands in a bracket, or alone.
func unicodeClass(class byte, inClass bool) string {
	if inClass {
		return unicodeClasses[class]
	}
	return "[" + unicodeClasses[class] + "]"
}

// withoutSpace drops the white space and comments that the flag x allows.
func withoutSpace(text string) string {
	var out strings.Builder
	inClass := false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\\' && i+1 < len(text):
			out.WriteString(text[i : i+2])
			i++
		case inClass:
			inClass = c != ']'
			out.WriteByte(c)
		case c == '#':
			for i < len(text) && text[i] != '\n' {
				i++
			}
		case IsSpace(c):
		default:
			inClass = c == '['
			out.WriteByte(c)
		}
	}
	return out.String()
}
