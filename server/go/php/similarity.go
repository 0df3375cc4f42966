package php

import "strings"

// SimilarText is similar_text($a, $b): how many bytes of the longest common pieces the texts share.
func SimilarText(a, b string) int {
	if a == "" || b == "" {
		return 0
	}
	longest, atA, atB := 0, 0, 0
	for i := range len(a) {
		if len(a)-i <= longest {
			break
		}
		for j := range len(b) {
			if len(b)-j <= longest {
				break
			}
			n := 0
			for i+n < len(a) && j+n < len(b) && a[i+n] == b[j+n] {
				n++
			}
			if n > longest {
				longest, atA, atB = n, i, j
			}
		}
	}
	if longest == 0 {
		return 0
	}
	return longest + SimilarText(a[:atA], b[:atB]) + SimilarText(a[atA+longest:], b[atB+longest:])
}

// SimilarPercent is the third argument of similar_text($a, $b, $percent).
func SimilarPercent(a, b string) float64 {
	if len(a)+len(b) == 0 {
		return 0
	}
	return float64(SimilarText(a, b)) * 2 * 100 / float64(len(a)+len(b))
}

// Levenshtein is levenshtein($a, $b), by bytes.
func Levenshtein(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal + boolInt(a[i] != b[j])
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

// Soundex is soundex($text).
func Soundex(text string) string {
	const codes = "01230120022455012623010202"
	code := ""
	last := byte(0)
	for _, letter := range []byte(strings.ToUpper(text)) {
		if letter < 'A' || letter > 'Z' {
			continue
		}
		digit := codes[letter-'A']
		switch {
		case code == "":
			code, last = string(letter), digit
		case digit == '0':
			last = 0
		case digit != last:
			code, last = code+string(digit), digit
		}
		if len(code) == 4 {
			return code
		}
	}
	return (code + "0000")[:4]
}
