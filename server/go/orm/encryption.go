package orm

import (
	"bytes"
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"

	"gorm.io/gorm/schema"

	"laragin.dev/php"
)

// payload is what Laravel's Encrypter writes, as JSON in base 64.
type payload struct {
	IV    string `json:"iv"`
	Value string `json:"value"`
	MAC   string `json:"mac"`
	Tag   string `json:"tag"`
}

var errPayload = errors.New("the payload is invalid")

// encryptionKey is the application's: APP_KEY, as Laravel reads it.
func encryptionKey() ([]byte, error) {
	text := os.Getenv("APP_KEY")
	if encoded, ok := strings.CutPrefix(text, "base64:"); ok {
		return base64.StdEncoding.DecodeString(encoded)
	}
	if text == "" {
		return nil, errors.New("no application encryption key has been specified")
	}
	return []byte(text), nil
}

// Encrypt is Crypt::encryptString($text). The same text gives the same payload, so that a column that was not changed is
// not written again.
func Encrypt(text string) (string, error) {
	key, err := encryptionKey()
	if err != nil {
		return "", err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return "", err
	}
	seed := hmac.New(sha256.New, key)
	seed.Write([]byte("iv" + text))
	iv := seed.Sum(nil)[:aes.BlockSize]
	padding := aes.BlockSize - len(text)%aes.BlockSize
	padded := append([]byte(text), bytes.Repeat([]byte{byte(padding)}, padding)...)
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(padded, padded)
	made := payload{IV: base64.StdEncoding.EncodeToString(iv), Value: base64.StdEncoding.EncodeToString(padded)}
	made.MAC = made.sign(key)
	written, err := json.Marshal(made)
	if err != nil {
		return "", err
	}
	return base64.StdEncoding.EncodeToString(written), nil
}

// Decrypt is Crypt::decryptString($text).
func Decrypt(text string) (string, error) {
	key, err := encryptionKey()
	if err != nil {
		return "", err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return "", err
	}
	decoded, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return "", errPayload
	}
	var known payload
	if err := json.Unmarshal(decoded, &known); err != nil {
		return "", errPayload
	}
	iv, ivErr := base64.StdEncoding.DecodeString(known.IV)
	value, valueErr := base64.StdEncoding.DecodeString(known.Value)
	tag, tagErr := base64.StdEncoding.DecodeString(known.Tag)
	if ivErr != nil || valueErr != nil || tagErr != nil {
		return "", errPayload
	}
	if len(tag) > 0 {
		return openGCM(block, iv, append(value, tag...))
	}
	if !hmac.Equal([]byte(known.MAC), []byte(known.sign(key))) {
		return "", errors.New("the MAC is invalid")
	}
	if len(iv) != aes.BlockSize || len(value) == 0 || len(value)%aes.BlockSize != 0 {
		return "", errPayload
	}
	cipher.NewCBCDecrypter(block, iv).CryptBlocks(value, value)
	padding := int(value[len(value)-1])
	if padding == 0 || padding > aes.BlockSize {
		return "", errPayload
	}
	return string(value[:len(value)-padding]), nil
}

func openGCM(block cipher.Block, iv, sealed []byte) (string, error) {
	gcm, err := cipher.NewGCM(block)
	if err != nil || len(iv) != gcm.NonceSize() {
		return "", errPayload
	}
	opened, err := gcm.Open(nil, iv, sealed, nil)
	return string(opened), err
}

func (p payload) sign(key []byte) string {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(p.IV + p.Value))
	return hex.EncodeToString(mac.Sum(nil))
}

// encryptedCast is the casts `encrypted` and `encrypted:array`.
type encryptedCast struct {
	isArray bool
}

func (c encryptedCast) Scan(ctx context.Context, field *schema.Field, dst reflect.Value, dbValue any) error {
	if dbValue == nil {
		return put(ctx, field, dst, nil)
	}
	text, err := Decrypt(php.ToString(textOf(dbValue)))
	if err != nil {
		return fmt.Errorf("column %s: %w", field.DBName, err)
	}
	if c.isArray {
		return arrayCast{}.Scan(ctx, field, dst, text)
	}
	return put(ctx, field, dst, text)
}

func (c encryptedCast) Value(_ context.Context, _ *schema.Field, _ reflect.Value, fieldValue any) (any, error) {
	value := plainOf(fieldValue)
	if c.isArray {
		value = fieldValue
	}
	if php.IsNull(value) {
		return nil, nil
	}
	if !c.isArray {
		return Encrypt(php.ToString(value))
	}
	text, err := encodeJSON(value)
	if err != nil {
		return nil, err
	}
	return Encrypt(text)
}
