package php

import (
	"net/url"
	"strings"
)

// URLEncode is urlencode($text): a space is a plus.
func URLEncode(text string) string { return strings.ReplaceAll(url.QueryEscape(text), "~", "%7E") }

// RawURLEncode is rawurlencode($text): a space is %20.
func RawURLEncode(text string) string {
	return strings.ReplaceAll(url.QueryEscape(text), "+", "%20")
}

// URLDecode is urldecode($text); percent signs that begin no code stay.
func URLDecode(text string) string { return percentDecode(strings.ReplaceAll(text, "+", " ")) }

// RawURLDecode is rawurldecode($text).
func RawURLDecode(text string) string { return percentDecode(text) }

// HTTPBuildQuery is http_build_query($data): nested arrays as a[b]=c, null left out, bools as 0 and 1.
func HTTPBuildQuery(v any) string {
	var pairs []string
	buildQuery(&pairs, "", v)
	return strings.Join(pairs, "&")
}

func buildQuery(pairs *[]string, prefix string, v any) {
	a, ok := arrayOf(v)
	if !ok {
		return
	}
	for key, value := range a.each {
		name := URLEncode(key.String())
		if prefix != "" {
			name = prefix + "%5B" + name + "%5D"
		}
		switch value := normal(value).(type) {
		case nil:
		case bool:
			*pairs = append(*pairs, name+"="+"01"[boolInt(value):boolInt(value)+1])
		case float64:
			*pairs = append(*pairs, name+"="+URLEncode(FloatRepr(value)))
		case int, string:
			*pairs = append(*pairs, name+"="+URLEncode(ToString(value)))
		default:
			buildQuery(pairs, name, value)
		}
	}
}

// ParseStr is parse_str($text, $result): the pairs of a query, with a[b]=c as nested arrays.
func ParseStr(text string) *Map[Key, any] {
	result := NewMap[Key, any]()
	for _, pair := range strings.Split(text, "&") {
		name, value, _ := strings.Cut(pair, "=")
		name = strings.TrimLeft(URLDecode(name), " ")
		if name == "" {
			continue
		}
		root, path := name, []string(nil)
		if open := strings.IndexByte(name, '['); open > 0 {
			root = name[:open]
			for rest := name[open:]; strings.HasPrefix(rest, "["); {
				inner, after, closed := strings.Cut(rest[1:], "]")
				if !closed {
					if len(path) == 0 {
						root = name[:open] + "_" + rest[1:]
					}
					break
				}
				path = append(path, inner)
				rest = after
			}
		}
		if len(path) == 0 {
			root = strings.ReplaceAll(root, ".", "_")
		}
		setPath(result, strings.NewReplacer(".", "_", " ", "_").Replace(root), path, URLDecode(value))
	}
	return result
}

func setPath(m *Map[Key, any], name string, path []string, value string) {
	key := StringKey(name)
	for i := range len(path) + 1 {
		if i == len(path) {
			m.Set(key, value)
			return
		}
		inner, ok := m.Get(key).(*Map[Key, any])
		if !ok {
			inner = NewMap[Key, any]()
			m.Set(key, inner)
		}
		m, key = inner, StringKey(path[i])
		if path[i] == "" {
			key = IntKey(m.next)
		}
	}
}

func percentDecode(text string) string {
	var decoded strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] == '%' && i+2 < len(text) && IsXDigit(text[i+1]) && IsXDigit(text[i+2]) {
			decoded.WriteByte(byte(digitValue(text[i+1])<<4 | digitValue(text[i+2])))
			i += 2
			continue
		}
		decoded.WriteByte(text[i])
	}
	return decoded.String()
}
