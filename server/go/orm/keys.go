package orm

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"time"
)

// giveKey makes the key of a new row that has none, where the model asks for unique ones.
func (s *shape) giveKey(ctx context.Context, model Model) error {
	if s.UniqueIDs == "" || plain(s.column(ctx, model, s.Key)) != "" {
		return nil
	}
	if s.UniqueIDs == "ulid" {
		return s.set(ctx, model, s.Key, newULID())
	}
	return s.set(ctx, model, s.Key, newUUID())
}

// newUUID is a version 4 UUID whose first bytes are the time, so that keys ascend.
func newUUID() string {
	var b [16]byte
	_, _ = rand.Read(b[:])
	binary.BigEndian.PutUint32(b[:4], uint32(time.Now().UnixMilli()>>16))
	binary.BigEndian.PutUint16(b[4:6], uint16(time.Now().UnixMilli()))
	b[6] = b[6]&0x0f | 0x40
	b[8] = b[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}

// newULID is 48 bits of time and 80 random ones in Crockford's base 32, in small letters.
func newULID() string {
	const letters = "0123456789abcdefghjkmnpqrstvwxyz"
	var b [16]byte
	_, _ = rand.Read(b[6:])
	milliseconds := time.Now().UnixMilli()
	for i := range 6 {
		b[i] = byte(milliseconds >> (40 - 8*i))
	}
	var text [26]byte
	for i := range text {
		// The first letter holds the two highest bits of 130.
		var value byte
		for bit := range 5 {
			at := i*5 + bit - 2
			value <<= 1
			if at >= 0 {
				value |= b[at/8] >> (7 - at%8) & 1
			}
		}
		text[i] = letters[value]
	}
	return string(text[:])
}
