package app

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/gin-gonic/gin"
	"laragin.dev/php"
)

// SessionStore is the session of a request, as Laravel's is.
type SessionStore struct {
	c       *gin.Context
	id      string
	data    *php.Map[php.Key, any]
	started bool
	// dropped is an id whose session shall be no more.
	dropped []string
}

// Sessions says how sessions are kept.
var Sessions = struct {
	Cookie   string
	Lifetime time.Duration
	Secure   bool
	// Store keeps sessions between requests; in memory unless the application says otherwise.
	Store SessionKeeper
	// Key is the application's secret.
	Key string
}{Cookie: "laravel_session", Lifetime: 2 * time.Hour, Store: &memorySessions{}}

// SessionKeeper keeps what sessions hold, by id.
type SessionKeeper interface {
	Read(id string) (string, bool)
	Write(id, data string, until time.Time)
	Delete(id string)
}

type memorySessions struct {
	all sync.Map
}

type keptSession struct {
	data  string
	until time.Time
}

func (m *memorySessions) Read(id string) (string, bool) {
	kept, ok := m.all.Load(id)
	if !ok || time.Now().After(kept.(keptSession).until) {
		return "", false
	}
	return kept.(keptSession).data, true
}

func (m *memorySessions) Write(id, data string, until time.Time) {
	m.all.Store(id, keptSession{data, until})
}
func (m *memorySessions) Delete(id string) { m.all.Delete(id) }

const sessionKey = "laravel.session"

// Session is the session of a request. Outside of routes that start one it begins empty and is not kept.
func Session(c *gin.Context) *SessionStore {
	if known, ok := c.Get(sessionKey); ok {
		return known.(*SessionStore)
	}
	session := &SessionStore{c: c, id: randomText(40), data: php.NewMap[php.Key, any]()}
	c.Set(sessionKey, session)
	return session
}

// startSession reads the session that a cookie names, and keeps it when the answer is sent.
func startSession(c *gin.Context) {
	session := Session(c)
	session.started = true
	if sealed, err := c.Cookie(Sessions.Cookie); err == nil {
		if id, ok := unseal(sealed); ok {
			if text, ok := Sessions.Store.Read(id); ok {
				if data, err := php.JSONDecode(text); err == nil && php.IsArray(data) {
					session.id = id
					session.data = php.ToArray(data)
				}
			}
		}
	}
	if session.data.Get(php.StringKey("_token")) == nil {
		session.RegenerateToken()
	}
	session.ageFlash()
	before := &sessionWriter{ResponseWriter: c.Writer, save: session.save}
	c.Writer = before
	c.Next()
	before.flush()
}

// sessionWriter saves the session before anything of the answer is written, since its cookie is a header.
type sessionWriter struct {
	gin.ResponseWriter
	save  func()
	saved bool
}

func (w *sessionWriter) flush() {
	if !w.saved {
		w.saved = true
		w.save()
	}
}

func (w *sessionWriter) Write(data []byte) (int, error) {
	w.flush()
	return w.ResponseWriter.Write(data)
}

func (w *sessionWriter) WriteString(text string) (int, error) {
	w.flush()
	return w.ResponseWriter.WriteString(text)
}

func (w *sessionWriter) WriteHeaderNow() {
	w.flush()
	w.ResponseWriter.WriteHeaderNow()
}

func (s *SessionStore) save() {
	if s.c.Request.Method == http.MethodGet && !Input(s.c).Ajax() && routeName(s.c) != "" {
		s.put("_previous.url", FullURL(s.c))
	}
	for _, id := range s.dropped {
		Sessions.Store.Delete(id)
	}
	text, err := json.Marshal(s.data)
	if err != nil {
		return
	}
	until := time.Now().Add(Sessions.Lifetime)
	Sessions.Store.Write(s.id, string(text), until)
	http.SetCookie(s.c.Writer, &http.Cookie{
		Name: Sessions.Cookie, Value: seal(s.id), Path: "/", Expires: until, MaxAge: int(Sessions.Lifetime.Seconds()),
		HttpOnly: true, Secure: Sessions.Secure, SameSite: http.SameSiteLaxMode,
	})
	csrf := &http.Cookie{
		Name: "XSRF-TOKEN", Value: seal(s.Token()), Path: "/", Expires: until, MaxAge: int(Sessions.Lifetime.Seconds()),
		Secure: Sessions.Secure, SameSite: http.SameSiteLaxMode,
	}
	http.SetCookie(s.c.Writer, csrf)
}

// ageFlash forgets what was flashed for this request's predecessor, and takes what was flashed for this one.
func (s *SessionStore) ageFlash() {
	for _, name := range s.texts("_flash.old") {
		forgetPath(s.data, name)
	}
	s.put("_flash.old", s.list("_flash.new"))
	s.put("_flash.new", php.NewMap[php.Key, any]())
}

func (s *SessionStore) list(path string) *php.Map[php.Key, any] {
	value, ok := lookupPath(s.data, path)
	if !ok || !php.IsArray(value) {
		return php.NewMap[php.Key, any]()
	}
	return php.ToArray(value)
}

func (s *SessionStore) texts(path string) []string {
	var texts []string
	for _, value := range s.list(path).All() {
		texts = append(texts, php.ToString(value))
	}
	return texts
}

func (s *SessionStore) put(path string, value any) { setPath(s.data, path, value) }

// Get is session($key, $default).
func (s *SessionStore) Get(key string, fallback ...any) any {
	if value, ok := lookupPath(s.data, key); ok && value != nil {
		return value
	}
	return first(fallback)
}

// All is session()->all().
func (s *SessionStore) All() *php.Map[php.Key, any] { return s.data.Clone() }

// Put is session()->put($key, $value), or of an array of them.
func (s *SessionStore) Put(key any, value ...any) {
	if !php.IsArray(key) {
		s.put(php.ToString(key), first(value))
		return
	}
	for name, each := range php.ToArray(key).All() {
		s.put(php.ToString(name.Value()), each)
	}
}

// Push is session()->push($key, $value).
func (s *SessionStore) Push(key string, value any) {
	list := php.Copy(s.list(key))
	list.Append(value)
	s.put(key, list)
}

// Pull is session()->pull($key, $default).
func (s *SessionStore) Pull(key string, fallback ...any) any {
	value := s.Get(key, fallback...)
	forgetPath(s.data, key)
	return value
}

// Has is session()->has($keys): there and not null.
func (s *SessionStore) Has(keys ...any) bool {
	for _, key := range inputKeys(keys) {
		if s.Get(key) == nil {
			return false
		}
	}
	return true
}

// Exists is session()->exists($keys).
func (s *SessionStore) Exists(keys ...any) bool {
	for _, key := range inputKeys(keys) {
		if _, ok := lookupPath(s.data, key); !ok {
			return false
		}
	}
	return true
}

// Missing is session()->missing($keys).
func (s *SessionStore) Missing(keys ...any) bool { return !s.Exists(keys...) }

// Only is session()->only($keys).
func (s *SessionStore) Only(keys ...any) *php.Map[php.Key, any] {
	some := php.NewMap[php.Key, any]()
	for _, key := range inputKeys(keys) {
		if value, ok := lookupPath(s.data, key); ok {
			setPath(some, key, value)
		}
	}
	return some
}

// Forget is session()->forget($keys).
func (s *SessionStore) Forget(keys ...any) {
	for _, key := range inputKeys(keys) {
		forgetPath(s.data, key)
	}
}

// Flush is session()->flush().
func (s *SessionStore) Flush() { s.data = php.NewMap[php.Key, any]() }

// Flash is session()->flash($key, $value): there for the next request.
func (s *SessionStore) Flash(key string, value ...any) {
	var kept any = true
	if len(value) > 0 {
		kept = value[0]
	}
	s.put(key, kept)
	s.Push("_flash.new", key)
	s.without("_flash.old", key)
}

// Now is session()->now($key, $value): there for this request only.
func (s *SessionStore) Now(key string, value any) {
	s.put(key, value)
	s.Push("_flash.old", key)
}

// Reflash keeps everything that was flashed for one more request.
func (s *SessionStore) Reflash() {
	s.Keep(s.list("_flash.old"))
	s.put("_flash.old", php.NewMap[php.Key, any]())
}

// Keep is session()->keep($keys).
func (s *SessionStore) Keep(keys ...any) {
	for _, key := range inputKeys(keys) {
		s.Push("_flash.new", key)
		s.without("_flash.old", key)
	}
}

func (s *SessionStore) without(path, gone string) {
	list := php.NewMap[php.Key, any]()
	for _, name := range s.texts(path) {
		if name != gone {
			list.Append(name)
		}
	}
	s.put(path, list)
}

// Increment is session()->increment($key, $amount).
func (s *SessionStore) Increment(key string, amount ...int) int {
	by := 1
	if len(amount) > 0 {
		by = amount[0]
	}
	value := php.ToInt(s.Get(key)) + by
	s.put(key, value)
	return value
}

// Decrement is session()->decrement($key, $amount).
func (s *SessionStore) Decrement(key string, amount ...int) int {
	if len(amount) > 0 {
		return s.Increment(key, -amount[0])
	}
	return s.Increment(key, -1)
}

// Token is csrf_token().
func (s *SessionStore) Token() string { return php.ToString(s.Get("_token")) }

// CSRFToken is csrf_token().
func CSRFToken(c *gin.Context) string { return Session(c).Token() }

// RegenerateToken is session()->regenerateToken().
func (s *SessionStore) RegenerateToken() { s.put("_token", randomText(40)) }

// Regenerate is session()->regenerate(): the same session under another id.
func (s *SessionStore) Regenerate(destroy ...bool) bool {
	if len(destroy) > 0 && destroy[0] {
		s.dropped = append(s.dropped, s.id)
	}
	s.id = randomText(40)
	s.RegenerateToken()
	return true
}

// Invalidate is session()->invalidate(): another session, with nothing in it.
func (s *SessionStore) Invalidate() bool {
	s.Flush()
	s.dropped = append(s.dropped, s.id)
	s.id = randomText(40)
	return true
}

// ID is session()->getId().
func (s *SessionStore) ID() string { return s.id }

// PreviousURL is the page that this session was on before.
func (s *SessionStore) PreviousURL() *string {
	if url, ok := s.Get("_previous.url").(string); ok {
		return &url
	}
	return nil
}

// OldInput is what a form was sent with before it came back.
func (s *SessionStore) OldInput(args ...any) any {
	old := s.list("_old_input")
	if len(args) == 0 || args[0] == nil {
		return old
	}
	return getOr(old, php.ToString(args[0]), args[1:])
}

// OldInput is old($key, $default).
func OldInput(c *gin.Context, args ...any) any { return Session(c).OldInput(args...) }

// Old is $request->old($key, $default).
func (in *RequestInput) Old(args ...any) any { return Session(in.c).OldInput(args...) }

// Flash is $request->flash().
func (in *RequestInput) Flash() { Session(in.c).Flash("_old_input", in.inputs()) }

// FlashOnly is $request->flashOnly($keys).
func (in *RequestInput) FlashOnly(keys ...any) { Session(in.c).Flash("_old_input", in.Only(keys...)) }

// FlashExcept is $request->flashExcept($keys).
func (in *RequestInput) FlashExcept(keys ...any) {
	Session(in.c).Flash("_old_input", in.Except(keys...))
}

// verifyCSRF answers 419 to forms that do not bring the session's token.
func verifyCSRF(except ...string) gin.HandlerFunc {
	return func(c *gin.Context) {
		switch c.Request.Method {
		case http.MethodGet, http.MethodHead, http.MethodOptions:
			return
		}
		in := Input(c)
		if in.Is(except...) {
			return
		}
		token := php.ToString(in.Get("_token"))
		if token == "" {
			token = c.GetHeader("X-CSRF-TOKEN")
		}
		if token == "" {
			token, _ = unseal(c.GetHeader("X-XSRF-TOKEN"))
		}
		if token == "" || token != Session(c).Token() {
			fail(c, &HTTPError{Status: statusPageExpired, Message: "CSRF token mismatch."})
		}
	}
}

// statusPageExpired is what Laravel answers to a form without a token.
const statusPageExpired = 419

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

// randomText is Str::random($length).
func randomText(length int) string {
	text := make([]byte, 0, length)
	for len(text) < length {
		var random [64]byte
		if _, err := rand.Read(random[:]); err != nil {
			panic(err)
		}
		for _, b := range random {
			if int(b) < 4*len(letters) && len(text) < length {
				text = append(text, letters[int(b)%len(letters)])
			}
		}
	}
	return string(text)
}

func cookieCipher() cipher.AEAD {
	key := sha256.Sum256([]byte("cookies" + Sessions.Key))
	block, err := aes.NewCipher(key[:])
	if err != nil {
		panic(err)
	}
	sealer, err := cipher.NewGCM(block)
	if err != nil {
		panic(err)
	}
	return sealer
}

// seal makes text that only this application reads and makes.
func seal(text string) string {
	sealer := cookieCipher()
	nonce := make([]byte, sealer.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		panic(err)
	}
	return base64.RawURLEncoding.EncodeToString(sealer.Seal(nonce, nonce, []byte(text), nil))
}

func unseal(sealed string) (string, bool) {
	raw, err := base64.RawURLEncoding.DecodeString(sealed)
	sealer := cookieCipher()
	if err != nil || len(raw) < sealer.NonceSize() {
		return "", false
	}
	text, err := sealer.Open(nil, raw[:sealer.NonceSize()], raw[sealer.NonceSize():], nil)
	return string(text), err == nil
}

// sha256Text is hash('sha256', $text).
func sha256Text(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// errorBag is messages by field in the shape in which sessions keep them.
func errorBag(errors any) *php.Map[php.Key, any] {
	bag := php.NewMap[php.Key, any]()
	if !php.IsArray(errors) {
		list := php.NewMap[php.Key, any]()
		list.Append(strings.TrimSpace(php.ToString(errors)))
		bag.Set(php.KeyOf(0), list)
		return bag
	}
	for key, message := range php.ToArray(errors).All() {
		if php.IsArray(message) {
			bag.Set(key, message)
			continue
		}
		list := php.NewMap[php.Key, any]()
		list.Append(php.ToString(message))
		bag.Set(key, list)
	}
	return bag
}
