package orm

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// Page is one page of what a query finds, as Laravel's paginators are.
type Page[T any] struct {
	Items       []T
	PerPage     int
	CurrentPage int
	// Total is how many there are on all pages; -1 for a simple page, which only knows whether there are more.
	Total int
	// More tells whether there are pages behind this one.
	More bool
	// Path is the address of the pages, without their query.
	Path string
	// Name is that of the parameter with the number of the page.
	Name string
	// Query is what links have beside the number.
	Query url.Values
	// Fragment is what links have behind a #.
	Fragment string
}

// PageOption is a setting of Paginate.
type PageOption func(page *pageSettings)

type pageSettings struct {
	name string
	page int
}

// PageName is the parameter with the number of the page; "page" when it is not set.
func PageName(name string) PageOption { return func(page *pageSettings) { page.name = name } }

// PageNumber is the page itself, whatever the request says.
func PageNumber(number int) PageOption { return func(page *pageSettings) { page.page = number } }

// Paginate answers the page that the request of the query's context asks for. perPage 0 is the model's own size.
func Paginate[T any](q *gorm.DB, perPage int, options ...PageOption) (*Page[*T], error) {
	page, err := newPage[T](q, perPage, options)
	if err != nil {
		return nil, err
	}
	page.Total, err = countForPages(q)
	if err != nil {
		return nil, err
	}
	page.Items = []*T{}
	if page.Total > 0 {
		page.Items, err = Get[T](Clone(q).Limit(page.PerPage).Offset((page.CurrentPage - 1) * page.PerPage))
	}
	page.More = page.CurrentPage < page.LastPage()
	return page, err
}

// SimplePaginate is Paginate that does not count the rows.
func SimplePaginate[T any](q *gorm.DB, perPage int, options ...PageOption) (*Page[*T], error) {
	page, err := newPage[T](q, perPage, options)
	if err != nil {
		return nil, err
	}
	page.Total = -1
	page.Items, err = Get[T](Clone(q).Limit(page.PerPage + 1).Offset((page.CurrentPage - 1) * page.PerPage))
	if len(page.Items) > page.PerPage {
		page.Items, page.More = page.Items[:page.PerPage], true
	}
	return page, err
}

// PaginateRows is Paginate for a query of a table.
func PaginateRows(q *gorm.DB, perPage int, options ...PageOption) (*Page[map[string]any], error) {
	page := startPage[map[string]any](q, perPage, options)
	var err error
	page.Total, err = countForPages(q)
	if err != nil {
		return nil, err
	}
	page.Items = []map[string]any{}
	if page.Total > 0 {
		page.Items, err = Rows(Clone(q).Limit(page.PerPage).Offset((page.CurrentPage - 1) * page.PerPage))
	}
	page.More = page.CurrentPage < page.LastPage()
	return page, err
}

func newPage[T any](q *gorm.DB, perPage int, options []PageOption) (*Page[*T], error) {
	if perPage == 0 {
		model, err := modelOf[T]()
		if err != nil {
			return nil, err
		}
		perPage = definitionOf(model).PerPage
	}
	return startPage[*T](q, perPage, options), nil
}

func startPage[T any](q *gorm.DB, perPage int, options []PageOption) *Page[T] {
	settings := pageSettings{name: "page"}
	for _, option := range options {
		option(&settings)
	}
	if perPage == 0 {
		perPage = 15
	}
	page := &Page[T]{PerPage: perPage, CurrentPage: max(settings.page, 1), Path: "/", Name: settings.name, Query: url.Values{}}
	if request := requestOf(q.Statement.Context); request != nil {
		page.Path = addressOf(request)
		if number, err := strconv.Atoi(strings.TrimSpace(parameter(request, settings.name))); settings.page == 0 && err == nil && number >= 1 {
			page.CurrentPage = number
		}
	}
	return page
}

// countForPages counts rows without order, limit and columns; those of groups are groups.
func countForPages(q *gorm.DB) (int, error) {
	tx := Clone(q)
	for _, name := range []string{"ORDER BY", "LIMIT"} {
		delete(tx.Statement.Clauses, name)
	}
	if _, grouped := tx.Statement.Clauses["GROUP BY"]; !grouped {
		return Count(tx)
	}
	inner, _, err := prepared(tx)
	if err != nil {
		return 0, err
	}
	return Count(DB(q.Statement.Context).Table("(?) AS aggregate_table", inner))
}

func requestOf(ctx context.Context) *http.Request {
	request, _ := ctx.Value(gin.ContextRequestKey).(*http.Request)
	return request
}

// parameter is a value of the query or the form.
func parameter(request *http.Request, name string) string {
	if value := request.URL.Query().Get(name); value != "" {
		return value
	}
	return request.PostForm.Get(name)
}

// addressOf is Laravel's $request->url().
func addressOf(request *http.Request) string {
	scheme := "http"
	if request.TLS != nil {
		scheme = "https"
	}
	return strings.TrimRight(scheme+"://"+request.Host+request.URL.EscapedPath(), "/")
}

// LastPage is the number of the last page; 1 when there is nothing.
func (p *Page[T]) LastPage() int { return max((p.Total+p.PerPage-1)/p.PerPage, 1) }

// URL is the address of a page.
func (p *Page[T]) URL(number int) string {
	query := url.Values{p.Name: {strconv.Itoa(max(number, 1))}}
	parts := []string{}
	if rest := p.Query.Encode(); rest != "" {
		parts = append(parts, rest)
	}
	parts = append(parts, query.Encode())
	mark := "?"
	if strings.Contains(p.Path, "?") {
		mark = "&"
	}
	address := p.Path + mark + strings.Join(parts, "&")
	if p.Fragment != "" {
		address += "#" + p.Fragment
	}
	return address
}

// WithQuery keeps the other parameters of a request in the links.
func (p *Page[T]) WithQuery(query url.Values) *Page[T] {
	for name, values := range query {
		if name != p.Name {
			p.Query[name] = values
		}
	}
	return p
}

// First and Last are the numbers of the first and the last item of the page; nil when it is empty.
func (p *Page[T]) First() *int { return p.numberOf(1) }

// Last is the number of the last item.
func (p *Page[T]) Last() *int { return p.numberOf(len(p.Items)) }

func (p *Page[T]) numberOf(item int) *int {
	if len(p.Items) == 0 {
		return nil
	}
	number := (p.CurrentPage-1)*p.PerPage + item
	return &number
}

// PreviousURL and NextURL are the addresses of the pages beside; nil where there is none.
func (p *Page[T]) PreviousURL() *string {
	if p.CurrentPage <= 1 {
		return nil
	}
	address := p.URL(p.CurrentPage - 1)
	return &address
}

// NextURL is the address of the next page.
func (p *Page[T]) NextURL() *string {
	if !p.More {
		return nil
	}
	address := p.URL(p.CurrentPage + 1)
	return &address
}

// PageLink is one of the links below a list.
type PageLink struct {
	URL    *string `json:"url"`
	Label  string  `json:"label"`
	Active bool    `json:"active"`
}

// Links are the links below a list, with the pages around this one.
func (p *Page[T]) Links() []PageLink {
	links := []PageLink{{p.PreviousURL(), "&laquo; Previous", false}}
	for _, number := range p.window() {
		if number == 0 {
			links = append(links, PageLink{nil, "...", false})
			continue
		}
		address := p.URL(number)
		links = append(links, PageLink{&address, strconv.Itoa(number), number == p.CurrentPage})
	}
	return append(links, PageLink{p.NextURL(), "Next &raquo;", false})
}

// window are the numbers of pages that are linked, three to each side; 0 stands for those left out.
func (p *Page[T]) window() []int {
	const side = 3
	last := p.LastPage()
	numbers := func(from, to int) []int {
		list := []int{}
		for number := from; number <= to; number++ {
			list = append(list, number)
		}
		return list
	}
	switch {
	case last < side*2+8:
		return numbers(1, last)
	case p.CurrentPage <= side+4:
		return append(append(numbers(1, side*2+4), 0), last-1, last)
	case p.CurrentPage > last-(side+4):
		return append([]int{1, 2, 0}, numbers(last-(side+2+side-1), last)...)
	default:
		middle := append([]int{1, 2, 0}, numbers(p.CurrentPage-side, p.CurrentPage+side)...)
		return append(append(middle, 0), last-1, last)
	}
}

// MarshalJSON writes the page as Laravel does.
func (p *Page[T]) MarshalJSON() ([]byte, error) {
	shown := map[string]any{
		"current_page":   p.CurrentPage,
		"data":           p.Items,
		"first_page_url": p.URL(1),
		"from":           p.First(),
		"next_page_url":  p.NextURL(),
		"path":           p.Path,
		"per_page":       p.PerPage,
		"prev_page_url":  p.PreviousURL(),
		"to":             p.Last(),
	}
	if p.Total >= 0 {
		shown["last_page"] = p.LastPage()
		shown["last_page_url"] = p.URL(p.LastPage())
		shown["links"] = p.Links()
		shown["total"] = p.Total
	}
	return json.Marshal(shown)
}
