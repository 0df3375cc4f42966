package php

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// StrToTime is strtotime($text, $now) for the forms that applications write: dates and times of ISO 8601 and SQL, @seconds,
// now, today, midnight, noon, tomorrow, yesterday, "+1 week 2 days", "next month", "last year", "first day of next month",
// names of weekdays. It answers false for everything else.
func StrToTime(text string, now time.Time) (time.Time, bool) {
	rest := strings.ToLower(strings.TrimSpace(text))
	t := now.Truncate(time.Second)
	if rest == "" {
		return time.Time{}, false
	}
	var edge string
	for rest != "" {
		step, ok := readStep(rest)
		if !ok {
			return time.Time{}, false
		}
		t, edge = step.apply(t, edge)
		rest = strings.TrimLeft(rest[step.size:], " ,\t\n")
	}
	switch edge {
	case "first":
		t = t.AddDate(0, 0, 1-t.Day())
	case "last":
		t = t.AddDate(0, 0, daysIn(t.Year(), t.Month())-t.Day())
	}
	return t, true
}

// step is one part of a text that StrToTime reads.
type step struct {
	size  int
	apply func(t time.Time, edge string) (time.Time, string)
}

var (
	isoDate  = regexp.MustCompile(`^(\d{4})-(\d{1,2})-(\d{1,2})`)
	slashed  = regexp.MustCompile(`^(\d{1,2})/(\d{1,2})/(\d{4})\b`)
	european = regexp.MustCompile(`^(\d{1,2})[.-](\d{1,2})[.-](\d{4})\b`)
	worded   = regexp.MustCompile(`^(?:(\d{1,2}) )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?(?:,? (\d{4}))?\b`)
	clock    = regexp.MustCompile(`^t?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?([ap])\.?m\.?)?`)
	zoned    = regexp.MustCompile(`^(z|utc|gmt|[+-]\d{2}:?\d{2})(?:\b|$)`)
	seconds  = regexp.MustCompile(`^@(-?\d+)`)
	relative = regexp.MustCompile(`^([+-]? ?\d+|next|last|previous|this|a|an) ?(sec|second|min|minute|hour|day|week|fortnight|month|year|weekday)s?\b( ago)?`)
	weekday  = regexp.MustCompile(`^(next|last|this)? ?(sun|mon|tue|wed|thu|fri|sat)[a-z]*\b`)
	edgeDay  = regexp.MustCompile(`^(first|last) day of`)
	word     = regexp.MustCompile(`^(now|today|midnight|noon|tomorrow|yesterday)\b`)
)

const monthNames = "janfebmaraprmayjunjulaugsepoctnovdec"
const dayNames = "sunmontuewedthufrisat"

func readStep(text string) (step, bool) {
	if m := seconds.FindStringSubmatch(text); m != nil {
		return step{len(m[0]), func(time.Time, string) (time.Time, string) { return time.Unix(int64(ParseInt(m[1])), 0).UTC(), "" }}, true
	}
	if m := word.FindStringSubmatch(text); m != nil {
		return step{len(m[0]), func(t time.Time, edge string) (time.Time, string) { return namedDay(t, m[1]), edge }}, true
	}
	if m := edgeDay.FindStringSubmatch(text); m != nil {
		return step{len(m[0]), func(t time.Time, _ string) (time.Time, string) { return t, m[1] }}, true
	}
	if m := isoDate.FindStringSubmatch(text); m != nil {
		return dateStep(len(m[0]), m[1], m[2], m[3])
	}
	if m := slashed.FindStringSubmatch(text); m != nil {
		return dateStep(len(m[0]), m[3], m[1], m[2])
	}
	if m := european.FindStringSubmatch(text); m != nil {
		return dateStep(len(m[0]), m[3], m[2], m[1])
	}
	if m := worded.FindStringSubmatch(text); m != nil {
		return wordedStep(m), true
	}
	if m := clock.FindStringSubmatch(text); m != nil {
		return clockStep(m)
	}
	if m := zoned.FindStringSubmatch(text); m != nil {
		return step{len(m[0]), func(t time.Time, edge string) (time.Time, string) { return inZone(t, m[1]), edge }}, true
	}
	if m := relative.FindStringSubmatch(text); m != nil {
		n := amount(m[1])
		if m[3] != "" {
			n = -n
		}
		return step{len(m[0]), func(t time.Time, edge string) (time.Time, string) { return shifted(t, n, m[2]), edge }}, true
	}
	if m := weekday.FindStringSubmatch(text); m != nil {
		day := strings.Index(dayNames, m[2]) / 3
		return step{len(m[0]), func(t time.Time, edge string) (time.Time, string) { return onWeekday(t, m[1], day), edge }}, true
	}
	return step{}, false
}

func dateStep(size int, year, month, day string) (step, bool) {
	y, m, d := ParseInt(year), ParseInt(month), ParseInt(day)
	return step{size, func(t time.Time, edge string) (time.Time, string) {
		return time.Date(y, time.Month(m), d, 0, 0, 0, 0, t.Location()), edge
	}}, m >= 1 && m <= 12 && d >= 1 && d <= 31
}

func wordedStep(m []string) step {
	month := time.Month(strings.Index(monthNames, m[2])/3 + 1)
	return step{len(m[0]), func(t time.Time, edge string) (time.Time, string) {
		year, day := t.Year(), t.Day()
		if m[4] != "" {
			year = ParseInt(m[4])
		}
		switch {
		case m[1] != "":
			day = ParseInt(m[1])
		case m[3] != "":
			day = ParseInt(m[3])
		case m[4] != "":
			day = 1
		}
		return time.Date(year, month, day, 0, 0, 0, 0, t.Location()), edge
	}}
}

func clockStep(m []string) (step, bool) {
	hour, minute, second := ParseInt(m[1]), ParseInt(m[2]), ParseInt(m[3])
	if m[4] != "" {
		if hour < 1 || hour > 12 {
			return step{}, false
		}
		hour = hour%12 + 12*boolInt(m[4] == "p")
	}
	return step{len(m[0]), func(t time.Time, edge string) (time.Time, string) {
		return time.Date(t.Year(), t.Month(), t.Day(), hour, minute, second, 0, t.Location()), edge
	}}, hour <= 24 && minute <= 59 && second <= 59
}

func namedDay(t time.Time, name string) time.Time {
	midnight := time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, t.Location())
	switch name {
	case "now":
		return t
	case "noon":
		return midnight.Add(12 * time.Hour)
	case "tomorrow":
		return midnight.AddDate(0, 0, 1)
	case "yesterday":
		return midnight.AddDate(0, 0, -1)
	}
	return midnight
}

func amount(text string) int {
	switch text {
	case "next", "a", "an":
		return 1
	case "last", "previous":
		return -1
	case "this":
		return 0
	}
	n, _ := strconv.Atoi(strings.ReplaceAll(strings.TrimPrefix(text, "+"), " ", ""))
	return n
}

func shifted(t time.Time, n int, unit string) time.Time {
	switch unit {
	case "sec", "second":
		return t.Add(time.Duration(n) * time.Second)
	case "min", "minute":
		return t.Add(time.Duration(n) * time.Minute)
	case "hour":
		return t.Add(time.Duration(n) * time.Hour)
	case "week":
		return t.AddDate(0, 0, 7*n)
	case "fortnight":
		return t.AddDate(0, 0, 14*n)
	case "month":
		return t.AddDate(0, n, 0)
	case "year":
		return t.AddDate(n, 0, 0)
	case "weekday":
		by := 1
		if n < 0 {
			by, n = -1, -n
		}
		for n > 0 {
			t = t.AddDate(0, 0, by)
			if day := t.Weekday(); day != time.Saturday && day != time.Sunday {
				n--
			}
		}
		return t
	}
	return t.AddDate(0, 0, n)
}

func onWeekday(t time.Time, which string, day int) time.Time {
	midnight := namedDay(t, "midnight")
	ahead := (day - int(midnight.Weekday()) + 7) % 7
	switch {
	case which == "last" && ahead == 0:
		return midnight.AddDate(0, 0, -7)
	case which == "last":
		return midnight.AddDate(0, 0, ahead-7)
	case which == "next" && ahead == 0:
		return midnight.AddDate(0, 0, 7)
	}
	return midnight.AddDate(0, 0, ahead)
}

// inZone is the same wall clock in another zone.
func inZone(t time.Time, name string) time.Time {
	zone := time.UTC
	if name[0] == '+' || name[0] == '-' {
		digits := strings.ReplaceAll(name[1:], ":", "")
		offset := ParseInt(digits[:2])*3600 + ParseInt(digits[2:])*60
		if name[0] == '-' {
			offset = -offset
		}
		zone = time.FixedZone(name, offset)
	}
	return time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), 0, zone)
}
