// What the scaffolds promise, asked of real Gin. This file is compiled beside them, in their package.
package web

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/gin-gonic/gin"
	_ "github.com/glebarez/go-sqlite"
)

func TestAuthStopsTheChain(t *testing.T) {
	find := func(_ context.Context, token string) (User, error) {
		switch token {
		case "good":
			return User{ID: 7, Name: "Ada"}, nil
		case "broken":
			return User{}, errors.New("no database")
		default:
			return User{}, errUnknownUser
		}
	}
	router := gin.New()
	router.GET("/", requireUser(find), func(c *gin.Context) { c.JSON(http.StatusOK, currentUser(c)) })
	for header, want := range map[string]string{
		"":              `401 {"message":"Unauthenticated."}`,
		"Basic good":    `401 {"message":"Unauthenticated."}`,
		"Bearer other":  `401 {"message":"Unauthenticated."}`,
		"Bearer broken": `500 {"message":"Server Error"}`,
		"bearer good":   `200 {"id":7,"name":"Ada"}`,
	} {
		check(t, send(router, "GET", "/", nil, "Authorization", header), want)
	}
}

func TestListReadsOnePage(t *testing.T) {
	db := database(t, "CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT)")
	router := gin.New()
	router.GET("/products", listProducts(db))
	check(t, send(router, "GET", "/products", nil), `200 {"data":[],"meta":{"page":1,"per_page":15,"total":0}}`)
	execute(t, db, "INSERT INTO products (name) VALUES ('Tea'), ('Cake'), ('Jam')")
	check(t, send(router, "GET", "/products?page=2&per_page=2", nil),
		`200 {"data":[{"id":3,"name":"Jam"}],"meta":{"page":2,"per_page":2,"total":3}}`)
	for _, query := range []string{"per_page=101", "page=0", "page=-1", "page=x"} {
		check(t, send(router, "GET", "/products?"+query, nil),
			`422 {"message":"page and per_page must be positive and not too large."}`)
	}
}

func TestUploadBelievesNothing(t *testing.T) {
	dir := t.TempDir()
	router := gin.New()
	router.POST("/", uploadImage(dir))
	const png = "\x89PNG\r\n\x1a\n"
	check(t, sendFile(router, "image", "cat.png", "<html>"), `422 {"message":"The file must be a JPEG, PNG or WebP."}`)
	check(t, sendFile(router, "image", "cat.png", ""), `422 {"message":"The file must be a JPEG, PNG or WebP."}`)
	check(t, sendFile(router, "other", "cat.png", png), `422 {"message":"A file is required."}`)
	// One byte more than the limit, and so much more that reading stops before the end.
	for _, size := range []int{5<<20 + 1, 6 << 20} {
		content := png + strings.Repeat("x", size-len(png))
		check(t, sendFile(router, "image", "cat.png", content), `413 {"message":"The file is too large."}`)
	}
	if answer := sendFile(router, "image", `..\..\evil.php`, png+strings.Repeat("x", 5<<20-len(png))); answer.Code != 201 {
		t.Errorf("status %d: %s", answer.Code, answer.Body)
	}
	kept, _ := filepath.Glob(filepath.Join(dir, "*"))
	if len(kept) != 1 || filepath.Ext(kept[0]) != ".png" || strings.Contains(kept[0], "evil") {
		t.Errorf("kept %v", kept)
	}
}

func TestSessionCookieIsSafe(t *testing.T) {
	key := bytes.Repeat([]byte("k"), 32)
	router := gin.New()
	if err := useSessions(router, key, key[:16], true); err == nil {
		t.Error("a short encryption key is accepted")
	}
	if err := useSessions(router, key, key, true); err != nil {
		t.Fatal(err)
	}
	router.POST("/login", func(c *gin.Context) { answer(c, logIn(c, 7)) })
	router.POST("/logout", func(c *gin.Context) { answer(c, logOut(c)) })
	for path, maxAge := range map[string]int{"/login": 7200, "/logout": -1} {
		cookies := send(router, "POST", path, nil).Result().Cookies()
		if len(cookies) != 1 {
			t.Fatalf("%s sets %v", path, cookies)
		}
		sent := cookies[0]
		if !sent.HttpOnly || sent.SameSite != http.SameSiteLaxMode || sent.Path != "/" || sent.MaxAge != maxAge {
			t.Errorf("%s sets %s", path, sent)
		}
		if path == "/login" && !sent.Secure {
			t.Errorf("%s sets %s", path, sent)
		}
	}
}

func TestRoutesAnswer404And405(t *testing.T) {
	name := func(text string) gin.HandlerFunc { return func(c *gin.Context) { c.String(200, text+c.Param("id")) } }
	router := gin.New()
	deny := func(c *gin.Context) { c.AbortWithStatus(http.StatusUnauthorized) }
	registerRoutes(router, name("list"), name("show"), name("store"), deny)
	check(t, send(router, "GET", "/api/v1/products", nil), "200 list")
	check(t, send(router, "GET", "/api/v1/products/5", nil), "200 show5")
	check(t, send(router, "POST", "/api/v1/products", nil), "401 ")
	check(t, send(router, "PUT", "/api/v1/products", nil), `405 {"message":"Method Not Allowed"}`)
	check(t, send(router, "GET", "/nowhere", nil), `404 {"message":"Not Found"}`)
}

func TestFailAnswersByTheError(t *testing.T) {
	db := database(t, "CREATE TABLE orders (id INTEGER PRIMARY KEY, state TEXT)")
	execute(t, db, "INSERT INTO orders VALUES (1, 'paid')")
	router := gin.New()
	router.GET("/orders/:id", showOrder(db))
	for id, want := range map[string]string{
		"1": `200 {"data":{"id":1,"state":"paid"}}`,
		"2": `404 {"message":"Not Found"}`,
		"x": `404 {"message":"No such id."}`,
	} {
		check(t, send(router, "GET", "/orders/"+id, nil, "Accept", "application/json"), want)
	}
}

func TestJSONIsLimited(t *testing.T) {
	router := gin.New()
	router.POST("/", createProduct)
	body := `{"name":"` + strings.Repeat("x", 2<<20) + `"}`
	check(t, send(router, "POST", "/", strings.NewReader(body), "Content-Type", "application/json"),
		`413 {"message":"The body is too large."}`)
}

func TestMiddlewareAndLogger(t *testing.T) {
	var log bytes.Buffer
	router := gin.New()
	quiet := gin.CustomRecoveryWithWriter(io.Discard, func(c *gin.Context, _ any) { c.AbortWithStatus(500) })
	router.Use(logRequests(slog.New(slog.NewTextHandler(&log, nil))), quiet, requestID())
	router.GET("/panic/:id", func(*gin.Context) { panic("stop") })
	answer := send(router, "GET", "/panic/1?token=secret", nil)
	if answer.Code != 500 || answer.Header().Get("X-Request-Id") == "" {
		t.Errorf("%d %v", answer.Code, answer.Header())
	}
	line := log.String()
	if strings.Contains(line, "secret") || !strings.Contains(line, "level=ERROR") || !strings.Contains(line, "route=/panic/:id") {
		t.Error(line)
	}
}

func TestSettingsNameEveryProblem(t *testing.T) {
	_, err := loadSettings(func(string) string { return "" })
	if err == nil || strings.Count(err.Error(), "\n") != 1 {
		t.Errorf("problems: %v", err)
	}
	values := map[string]string{"DATABASE_URL": "db", "SESSION_KEY": strings.Repeat("0f", 32), "TIMEOUT": "3s"}
	loaded, err := loadSettings(func(name string) string { return values[name] })
	if err != nil || loaded.addr != ":8080" || loaded.timeout.Seconds() != 3 || loaded.isDebug {
		t.Errorf("%+v, %v", loaded, err)
	}
}

func TestTransactionRollsBack(t *testing.T) {
	db := database(t, "CREATE TABLE notes (text TEXT)")
	insert := func(text string, result error) error {
		return inTransaction(t.Context(), db, func(tx *sql.Tx) error {
			_, err := tx.Exec("INSERT INTO notes VALUES (?)", text)
			return errors.Join(err, result)
		})
	}
	stopped := errors.New("stopped")
	if err := insert("lost", stopped); !errors.Is(err, stopped) {
		t.Errorf("error %v", err)
	}
	if err := insert("kept", nil); err != nil {
		t.Error(err)
	}
	var texts string
	if err := db.QueryRow("SELECT group_concat(text) FROM notes").Scan(&texts); err != nil || texts != "kept" {
		t.Errorf("notes %q, %v", texts, err)
	}
}

func TestMain(m *testing.M) {
	gin.SetMode(gin.TestMode)
	os.Exit(m.Run())
}

// database is opened as the scaffold opens it, in a file, because every connection to memory is a database of its own.
func database(t *testing.T, schema string) *sql.DB {
	t.Helper()
	db, err := openDatabase(t.Context(), "sqlite", filepath.Join(t.TempDir(), "test.sqlite"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	execute(t, db, schema)
	return db
}

func execute(t *testing.T, db *sql.DB, statement string) {
	t.Helper()
	if _, err := db.Exec(statement); err != nil {
		t.Fatal(err)
	}
}

func answer(c *gin.Context, err error) {
	if err != nil {
		c.String(http.StatusInternalServerError, err.Error())
	}
}

func send(router http.Handler, method, path string, body io.Reader, headers ...string) *httptest.ResponseRecorder {
	request := httptest.NewRequest(method, path, body)
	for pair := range slices.Chunk(headers, 2) {
		request.Header.Set(pair[0], pair[1])
	}
	recorder := httptest.NewRecorder()
	router.ServeHTTP(recorder, request)
	return recorder
}

func sendFile(router http.Handler, field, name, content string) *httptest.ResponseRecorder {
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part, _ := form.CreateFormFile(field, name)
	_, _ = io.WriteString(part, content)
	_ = form.Close()
	return send(router, "POST", "/", &body, "Content-Type", form.FormDataContentType())
}

// check compares the status and the body, with a space in between.
func check(t *testing.T, answer *httptest.ResponseRecorder, want string) {
	t.Helper()
	if got := fmt.Sprintf("%d %s", answer.Code, answer.Body); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
