package app

import (
	"context"
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
	"golang.org/x/crypto/bcrypt"
	"laragin.dev/orm"
	"laragin.dev/php"
)

// GuardSettings is one guard of config/auth.php.
type GuardSettings struct {
	// Driver is session, token or sanctum.
	Driver string
	// Find reads the user with a value in a column; nil when there is none.
	Find func(ctx context.Context, column string, value any) (orm.Model, error)
	// TokenColumn and TokenHash are those of a token guard.
	TokenColumn string
	TokenHash   bool
}

// Guards are the application's guards by name; DefaultGuard is used where none is named.
var (
	Guards       = map[string]GuardSettings{}
	DefaultGuard = "web"
)

// UserFinder reads users of a model.
func UserFinder[T any]() func(ctx context.Context, column string, value any) (orm.Model, error) {
	return func(ctx context.Context, column string, value any) (orm.Model, error) {
		found, err := orm.First[T](orm.Query[T](ctx).Where(map[string]any{column: value}))
		if err != nil || found == nil {
			return nil, err
		}
		return any(found).(orm.Model), nil
	}
}

// Guard answers who is logged in on a request.
type Guard struct {
	c    *gin.Context
	name string
}

// Auth is auth($guard).
func Auth(c *gin.Context, name ...string) *Guard {
	if len(name) > 0 && name[0] != "" {
		return &Guard{c, name[0]}
	}
	if chosen := c.GetString("laravel.guard"); chosen != "" {
		return &Guard{c, chosen}
	}
	return &Guard{c, DefaultGuard}
}

// AuthUser is auth($guard)->user(): nil when nobody is logged in.
func AuthUser[T any](c *gin.Context, guard ...string) (*T, error) {
	user, err := Auth(c, guard...).user()
	if err != nil || user == nil {
		return nil, err
	}
	typed, _ := user.(*T)
	return typed, nil
}

// RequireUser is auth()->authenticate(): 401 when nobody is logged in.
func RequireUser[T any](c *gin.Context, guard ...string) (*T, error) {
	user, err := AuthUser[T](c, guard...)
	if err == nil && user == nil {
		err = &AuthenticationError{}
	}
	return user, err
}

// AuthenticationError is the answer to a request that needs a user: 401, or the way to the login page.
type AuthenticationError struct{ RedirectTo string }

func (e *AuthenticationError) Error() string { return "Unauthenticated." }

// LoginPath is where guests are sent.
var LoginPath = ""

// Answer answers 401, or sends a browser to the login page.
func (e *AuthenticationError) Answer(c *gin.Context) {
	path := e.RedirectTo
	if path == "" {
		path = LoginPath
	}
	if wantsJSON(c) || path == "" {
		c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"message": e.Error()})
		return
	}
	respond(c, RedirectGuest(c, path))
	c.Abort()
}

type noUser struct{}

// user finds the user once in a request.
func (g *Guard) user() (any, error) {
	key := "laravel.user." + g.name
	if known, ok := g.c.Get(key); ok {
		if _, none := known.(noUser); none {
			return nil, nil
		}
		return known, nil
	}
	found, err := g.find()
	if err != nil {
		return nil, err
	}
	if found == nil {
		g.c.Set(key, noUser{})
		return nil, nil
	}
	g.c.Set(key, found)
	return found, nil
}

func (g *Guard) find() (orm.Model, error) {
	settings, ok := Guards[g.name]
	if !ok || settings.Find == nil {
		return nil, nil
	}
	switch settings.Driver {
	case "session":
		if id := Session(g.c).Get(g.sessionName()); id != nil {
			return settings.Find(g.c, "id", id)
		}
	case "sanctum":
		for _, name := range []string{DefaultGuard, "web"} {
			if other := Guards[name]; other.Driver == "session" {
				if user, err := (&Guard{g.c, name}).user(); err != nil || user != nil {
					model, _ := user.(orm.Model)
					return model, err
				}
			}
		}
		return g.findByAccessToken(settings)
	case "token":
		token := g.token()
		if token == "" {
			return nil, nil
		}
		if settings.TokenHash {
			token = sha256Text(token)
		}
		return settings.Find(g.c, settings.TokenColumn, token)
	}
	return nil, nil
}

// findByAccessToken is Sanctum's: the token is its id and a text, of which the table has the hash.
func (g *Guard) findByAccessToken(settings GuardSettings) (orm.Model, error) {
	bearer := Input(g.c).BearerToken()
	if bearer == nil || *bearer == "" {
		return nil, nil
	}
	id, text, hasID := strings.Cut(*bearer, "|")
	query := orm.DB(g.c).Table("personal_access_tokens")
	if hasID {
		query = query.Where("id = ?", id)
	} else {
		text = *bearer
	}
	row, err := orm.FirstRow(query.Where("token = ?", sha256Text(text)))
	if err != nil || row == nil {
		return nil, err
	}
	return settings.Find(g.c, "id", row["tokenable_id"])
}

// token is what the request brings for a guard that knows tokens.
func (g *Guard) token() string {
	in := Input(g.c)
	if token := php.ToString(in.Query("api_token")); token != "" {
		return token
	}
	if token := php.ToString(in.Get("api_token")); token != "" {
		return token
	}
	if token := in.BearerToken(); token != nil && *token != "" {
		return *token
	}
	_, password, _ := g.c.Request.BasicAuth()
	return password
}

func (g *Guard) sessionName() string { return "login_" + g.name }

// Check is auth()->check().
func (g *Guard) Check() (bool, error) {
	user, err := g.user()
	return user != nil, err
}

// Guest is auth()->guest().
func (g *Guard) Guest() (bool, error) {
	user, err := g.user()
	return user == nil, err
}

// ID is auth()->id(): nil when nobody is logged in.
func (g *Guard) ID() (any, error) {
	user, err := g.user()
	if err != nil || user == nil {
		return nil, err
	}
	return modelKey(user), nil
}

// IntID is auth()->id() of users whose key is a number.
func (g *Guard) IntID() (*int, error) {
	id, err := g.ID()
	if err != nil || id == nil {
		return nil, err
	}
	number := php.ToInt(id)
	return &number, nil
}

func modelKey(model any) any {
	name := "id"
	if keyed, ok := model.(interface{ KeyName() string }); ok {
		name = keyed.KeyName()
	}
	return modelColumn(model, name)
}

func modelColumn(model any, name string) any {
	if described, ok := model.(orm.Model); ok {
		for _, attribute := range described.Attributes() {
			if attribute.Name == name {
				return attributeValue(attribute)
			}
		}
	}
	return nil
}

// CheckCredentials is auth()->validate($credentials).
func (g *Guard) CheckCredentials(credentials any) (bool, error) {
	user, err := g.byCredentials(credentials)
	return user != nil, err
}

// Once is auth()->once($credentials): logged in for this request.
func (g *Guard) Once(credentials any) (bool, error) {
	user, err := g.byCredentials(credentials)
	if user != nil {
		g.SetUser(user)
	}
	return user != nil, err
}

// Attempt is auth()->attempt($credentials, $remember).
func (g *Guard) Attempt(credentials any, remember ...bool) (bool, error) {
	user, err := g.byCredentials(credentials)
	if err != nil || user == nil {
		return false, err
	}
	return true, g.Login(user, remember...)
}

func (g *Guard) byCredentials(credentials any) (orm.Model, error) {
	settings := Guards[g.name]
	if settings.Find == nil {
		return nil, nil
	}
	given := php.ToArray(credentials)
	var user orm.Model
	for key, value := range given.All() {
		name := php.ToString(key.Value())
		if strings.Contains(name, "password") {
			continue
		}
		if user != nil {
			if !php.LooseEqual(modelColumn(user, name), value) {
				return nil, nil
			}
			continue
		}
		found, err := settings.Find(g.c, name, value)
		if err != nil || found == nil {
			return nil, err
		}
		user = found
	}
	if user == nil {
		return nil, nil
	}
	password, stored := php.ToString(given.Get(php.StringKey("password"))), php.ToString(modelColumn(user, "password"))
	if bcrypt.CompareHashAndPassword([]byte(stored), []byte(password)) != nil {
		return nil, nil
	}
	return user, nil
}

// Login is auth()->login($user).
func (g *Guard) Login(user any, _ ...bool) error {
	session := Session(g.c)
	session.put(g.sessionName(), modelKey(user))
	session.Regenerate(true)
	g.SetUser(user)
	return nil
}

// LoginUsingID is auth()->loginUsingId($id): the user, or false.
func (g *Guard) LoginUsingID(id any, remember ...bool) (any, error) {
	settings := Guards[g.name]
	if settings.Find == nil {
		return false, nil
	}
	user, err := settings.Find(g.c, "id", id)
	if err != nil || user == nil {
		return false, err
	}
	return user, g.Login(user, remember...)
}

// SetUser is auth()->setUser($user).
func (g *Guard) SetUser(user any) { g.c.Set("laravel.user."+g.name, user) }

// Logout is auth()->logout().
func (g *Guard) Logout() error {
	Session(g.c).Forget(g.sessionName())
	g.c.Set("laravel.user."+g.name, noUser{})
	return nil
}

// authenticate lets only requests pass that one of the guards knows a user of, and makes it the guard of the request.
func authenticate(redirectTo string, guards ...string) gin.HandlerFunc {
	return func(c *gin.Context) {
		names := guards
		if len(names) == 0 {
			names = []string{""}
		}
		for _, name := range names {
			guard := Auth(c, name)
			known, err := guard.Check()
			if err != nil {
				fail(c, err)
				return
			}
			if known {
				c.Set("laravel.guard", guard.name)
				return
			}
		}
		fail(c, &AuthenticationError{RedirectTo: redirectTo})
	}
}

// guestsOnly sends users who are logged in elsewhere.
func guestsOnly(home string, guards ...string) gin.HandlerFunc {
	return func(c *gin.Context) {
		names := guards
		if len(names) == 0 {
			names = []string{""}
		}
		for _, name := range names {
			known, err := Auth(c, name).Check()
			if err != nil {
				fail(c, err)
				return
			}
			if known {
				c.Redirect(http.StatusFound, URLTo(c, home))
				c.Abort()
				return
			}
		}
	}
}
