package php

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Flags of json_encode, by PHP's names.
const (
	JSONHexTag              = 1
	JSONHexAmp              = 2
	JSONHexApos             = 4
	JSONHexQuot             = 8
	JSONForceObject         = 16
	JSONNumericCheck        = 32
	JSONUnescapedSlashes    = 64
	JSONPrettyPrint         = 128
	JSONUnescapedUnicode    = 256
	JSONPartialOutput       = 512
	JSONPreserveZero        = 1024
	JSONInvalidUTF8Ignore   = 1 << 20
	JSONInvalidUTF8Replace  = 1 << 21
	JSONThrowOnError        = 1 << 22
	jsonMalformedUTF8       = "Malformed UTF-8 characters, possibly incorrectly encoded"
	jsonInfinite            = "Inf and NaN cannot be JSON encoded"
	jsonUnsupported         = "Type is not supported"
	jsonMalformedUTF8Code   = 5
	jsonInfiniteCode        = 7
	jsonUnsupportedTypeCode = 8
)

// JSONEncode is json_encode($v, $flags), byte for byte. It fails with *JsonException, whatever the flags. What is no
// array or scalar is asked for its own JSON, as encoding/json does.
func JSONEncode(v any, flags int) (string, error) {
	e := jsonEncoder{flags: flags}
	e.value(v, 0)
	if e.err != nil {
		return "", e.err
	}
	return e.out.String(), nil
}

// MarshalJSON is json_encode of an array: a list where the keys are 0, 1, 2 and so on, else an object.
func (m *Map[K, V]) MarshalJSON() ([]byte, error) {
	var out bytes.Buffer
	list := isList(m)
	out.WriteByte("{["[boolInt(list)])
	first := true
	for key, value := range m.All() {
		if !first {
			out.WriteByte(',')
		}
		first = false
		if !list {
			name, err := json.Marshal(asKey(key).String())
			if err != nil {
				return nil, err
			}
			out.Write(name)
			out.WriteByte(':')
		}
		element, err := json.Marshal(value)
		if err != nil {
			return nil, err
		}
		out.Write(element)
	}
	out.WriteByte("}]"[boolInt(list)])
	return out.Bytes(), nil
}

// UnmarshalJSON reads an object or a list as json_decode($text, true) does.
func (m *Map[K, V]) UnmarshalJSON(text []byte) error {
	*m = Map[K, V]{}
	decoder := json.NewDecoder(bytes.NewReader(text))
	start, err := decoder.Token()
	if err != nil {
		return err
	}
	for decoder.More() {
		key := keyFromInt[K](m.next)
		if start == json.Delim('{') {
			name, err := decoder.Token()
			if err != nil {
				return err
			}
			if key, err = keyFromText[K](fmt.Sprint(name)); err != nil {
				return err
			}
		}
		var value V
		if err := decoder.Decode(&value); err != nil {
			return err
		}
		m.Set(key, value)
	}
	return nil
}

// keyFromText is the key of type K for a text.
func keyFromText[K ArrayKey](text string) (K, error) {
	var key K
	switch p := any(&key).(type) {
	case *int:
		k := StringKey(text)
		if !k.IsInt() {
			return key, fmt.Errorf("php: the key %q is no integer", text)
		}
		*p = k.number
	case *string:
		*p = text
	case *Key:
		*p = StringKey(text)
	}
	return key, nil
}

type jsonEncoder struct {
	flags int
	out   strings.Builder
	err   error
}

func (e *jsonEncoder) has(flag int) bool { return e.flags&flag != 0 }

func (e *jsonEncoder) fail(message string, code int) {
	if e.err == nil {
		e.err = &JsonException{Exception{Message: message, Code: code}}
	}
}

func (e *jsonEncoder) value(v any, depth int) {
	if isNull(v) {
		e.out.WriteString("null")
		return
	}
	switch v := v.(type) {
	case *Object:
		e.pairs(v.Fields, depth, false)
		return
	case array:
		e.array(v, depth)
		return
	case json.Marshaler:
		e.marshaled(v, depth)
		return
	}
	switch p := plain(v).(type) {
	case bool:
		e.out.WriteString(strconv.FormatBool(p))
	case int:
		e.out.WriteString(strconv.Itoa(p))
	case float64:
		e.float(p)
	case string:
		e.text(p)
	default:
		if a, ok := arrayOf(v); ok {
			e.array(a, depth)
			return
		}
		e.marshaled(v, depth)
	}
}

// marshaled writes what encoding/json makes of an object, in the form that the flags ask for.
func (e *jsonEncoder) marshaled(v any, depth int) {
	text, err := json.Marshal(v)
	if err != nil {
		e.fail(jsonUnsupported, jsonUnsupportedTypeCode)
		return
	}
	decoded, err := decodeOrdered(text, true)
	if err != nil {
		e.fail(jsonUnsupported, jsonUnsupportedTypeCode)
		return
	}
	e.value(decoded, depth)
}

func (e *jsonEncoder) float(f float64) {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		e.fail(jsonInfinite, jsonInfiniteCode)
		return
	}
	text := strings.Replace(FloatRepr(f), "E", "e", 1)
	e.out.WriteString(text)
	if e.has(JSONPreserveZero) && !strings.ContainsAny(text, ".e") {
		e.out.WriteString(".0")
	}
}

func (e *jsonEncoder) array(a array, depth int) {
	e.pairs(a, depth, !e.has(JSONForceObject) && isList(a))
}

func (e *jsonEncoder) pairs(a array, depth int, list bool) {
	open, shut := "{", "}"
	if list {
		open, shut = "[", "]"
	}
	e.out.WriteString(open)
	first := true
	for key, value := range a.each {
		if !first {
			e.out.WriteByte(',')
		}
		first = false
		e.line(depth + 1)
		if !list {
			e.key(key.String())
			e.out.WriteByte(':')
			if e.has(JSONPrettyPrint) {
				e.out.WriteByte(' ')
			}
		}
		e.value(value, depth+1)
	}
	if !first {
		e.line(depth)
	}
	e.out.WriteString(shut)
}

func (e *jsonEncoder) line(depth int) {
	if e.has(JSONPrettyPrint) {
		e.out.WriteString("\n" + strings.Repeat("    ", depth))
	}
}

func (e *jsonEncoder) key(text string) {
	inner := jsonEncoder{flags: e.flags &^ JSONNumericCheck}
	inner.text(text)
	e.out.WriteString(inner.out.String())
	if inner.err != nil && e.err == nil {
		e.err = inner.err
	}
}

func (e *jsonEncoder) text(text string) {
	if e.has(JSONNumericCheck) {
		if n, whole, found := readNumber(text); found && whole {
			e.value(n.value(), 0)
			return
		}
	}
	e.out.WriteByte('"')
	for i, r := range text {
		if r == utf8.RuneError && !strings.HasPrefix(text[i:], "\uFFFD") {
			switch {
			case e.has(JSONInvalidUTF8Ignore):
			case e.has(JSONInvalidUTF8Replace):
				e.rune(r)
			default:
				e.fail(jsonMalformedUTF8, jsonMalformedUTF8Code)
			}
			continue
		}
		e.rune(r)
	}
	e.out.WriteByte('"')
}

func (e *jsonEncoder) rune(r rune) {
	escape := func(flag int) bool {
		if e.has(flag) {
			fmt.Fprintf(&e.out, `\u%04X`, r)
		}
		return e.has(flag)
	}
	switch {
	case r == '"' && escape(JSONHexQuot), r == '<' && escape(JSONHexTag), r == '>' && escape(JSONHexTag),
		r == '&' && escape(JSONHexAmp), r == '\'' && escape(JSONHexApos):
	case r == '"', r == '\\':
		e.out.WriteString(`\` + string(r))
	case r == '/' && !e.has(JSONUnescapedSlashes):
		e.out.WriteString(`\/`)
	case r == '\b':
		e.out.WriteString(`\b`)
	case r == '\f':
		e.out.WriteString(`\f`)
	case r == '\n':
		e.out.WriteString(`\n`)
	case r == '\r':
		e.out.WriteString(`\r`)
	case r == '\t':
		e.out.WriteString(`\t`)
	case r < ' ', r > 0x7e && r <= 0xffff && !e.has(JSONUnescapedUnicode) && r != 0x7f, r == 0x2028, r == 0x2029:
		fmt.Fprintf(&e.out, `\u%04x`, r)
	case r > 0xffff && !e.has(JSONUnescapedUnicode):
		r -= 0x10000
		fmt.Fprintf(&e.out, `\u%04x\u%04x`, 0xd800+r>>10, 0xdc00+r&0x3ff)
	default:
		e.out.WriteRune(r)
	}
}
