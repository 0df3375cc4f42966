package orm

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"

	"github.com/gin-gonic/gin"

	"laragin.dev/php"
)

// Resource is what shows a model to clients: a JsonResource.
type Resource interface {
	ToArray(ctx context.Context) (*php.Map[string, any], error)
}

// wrapper is the key that responses put a resource under; "" for none.
var wrapper = "data"

// WithoutWrapping is JsonResource::withoutWrapping(): called once, when the program starts.
func WithoutWrapping() { wrapper = "" }

// missing is Laravel's MissingValue: arrays of resources leave it out.
type missing struct{}

// spread are the values of merge and mergeWhen, which stand in the array around them.
type spread struct {
	values any
}

// When is $this->when($is, $value, $otherwise): without an otherwise nothing stands there.
func When(is bool, value any, otherwise ...any) any {
	switch {
	case is:
		return value
	case len(otherwise) > 0:
		return otherwise[0]
	default:
		return missing{}
	}
}

// WhenNotNull is $this->whenNotNull($value).
func WhenNotNull(value any) any { return When(!php.IsNull(value), value) }

// MergeWhen is $this->mergeWhen($is, $values).
func MergeWhen(is bool, values any) any {
	if !is {
		return missing{}
	}
	return spread{values}
}

// WhenLoaded is $this->whenLoaded($name): the relation, if it is loaded.
func WhenLoaded(m Model, name string) any {
	if !m.record().IsLoaded(name) {
		return missing{}
	}
	value := find(m.record().loaded, name)
	if php.IsNull(value) {
		return nil
	}
	return value
}

// WhenLoadedThen is $this->whenLoaded($name, fn () => …): what is made when the relation is loaded, null for one that
// leads to nothing.
func WhenLoadedThen(m Model, name string, then func() (any, error)) (any, error) {
	value := WhenLoaded(m, name)
	if _, isMissing := value.(missing); isMissing || value == nil {
		return value, nil
	}
	return then()
}

// WhenCounted is $this->whenCounted($name).
func WhenCounted(m Model, name string) any {
	key := snake(name) + "_count"
	for extra, value := range m.record().Extras() {
		if extra == key {
			return value
		}
	}
	return missing{}
}

// ResourceFor is new XResource($value) of a value that may be missing or null.
func ResourceFor[M any, R Resource](value any, make func(model M) R) any {
	switch value := value.(type) {
	case missing:
		return value
	case M:
		if !php.IsNull(value) {
			return make(value)
		}
	}
	return nil
}

// ResourceCollection shows a list of models, or a page of them.
type ResourceCollection struct {
	items      []Resource
	page       any
	additional *php.Map[string, any]
}

// Collection is XResource::collection($models).
func Collection[M any, R Resource](models []M, make func(model M) R) *ResourceCollection {
	made := &ResourceCollection{items: []Resource{}}
	for _, model := range models {
		made.items = append(made.items, make(model))
	}
	return made
}

// CollectionOfPage is XResource::collection($page).
func CollectionOfPage[M any, R Resource](page *Page[M], make func(model M) R) *ResourceCollection {
	made := Collection(page.Items, make)
	made.page = page
	return made
}

// CollectionFor is XResource::collection($value) of a value that may be missing.
func CollectionFor[M any, R Resource](value any, make func(model M) R) any {
	switch value := value.(type) {
	case missing:
		return value
	case []M:
		return Collection(value, make)
	case *Page[M]:
		return CollectionOfPage(value, make)
	default:
		return nil
	}
}

// Additional is ->additional($values): what stands beside the data in the response.
func (c *ResourceCollection) Additional(values *php.Map[string, any]) *ResourceCollection {
	c.additional = values
	return c
}

// Len is how many there are.
func (c *ResourceCollection) Len() int { return len(c.items) }

// List is the array of each.
func (c *ResourceCollection) List(ctx context.Context) ([]any, error) {
	list := make([]any, 0, len(c.items))
	for _, item := range c.items {
		array, err := item.ToArray(ctx)
		if err != nil {
			return nil, err
		}
		list = append(list, array)
	}
	return list, nil
}

// Respond answers the request with the list, and with what there is to say of its page.
func (c *ResourceCollection) Respond(context *gin.Context) error {
	list, err := c.List(context)
	if err != nil {
		return err
	}
	if c.page == nil && wrapper == "" && c.additional.Len() == 0 {
		context.JSON(http.StatusOK, list)
		return nil
	}
	body := php.NewMap[string, any]()
	body.Set(keyOf(wrapper), list)
	if c.page != nil {
		if err := describePage(body, c.page); err != nil {
			return err
		}
	}
	addTo(body, c.additional)
	context.JSON(http.StatusOK, body)
	return nil
}

func keyOf(wrapper string) string {
	if wrapper == "" {
		return "data"
	}
	return wrapper
}

// describePage adds links and meta of a page.
func describePage(body *php.Map[string, any], page any) error {
	text, err := json.Marshal(page)
	if err != nil {
		return err
	}
	decoded, err := decodeJSON(text)
	if err != nil {
		return err
	}
	known := php.ToArray(decoded)
	at := func(name string) any { return known.Get(php.StringKey(name)) }
	links := php.NewMap[string, any]().With("first", at("first_page_url")).With("last", at("last_page_url")).
		With("prev", at("prev_page_url")).With("next", at("next_page_url"))
	meta := php.NewMap[string, any]()
	for key, value := range known.All() {
		if !slices.Contains(notOfMeta, key.String()) {
			meta.Set(key.String(), value)
		}
	}
	body.Set("links", links)
	body.Set("meta", meta)
	return nil
}

var notOfMeta = []string{"data", "first_page_url", "last_page_url", "prev_page_url", "next_page_url"}

// addTo is array_merge_recursive($body, $more).
func addTo(body, more *php.Map[string, any]) {
	for name, value := range more.All() {
		known, isThere := body.Lookup(name)
		if inner, ok := known.(*php.Map[string, any]); isThere && ok && php.IsArray(value) {
			added := php.NewMap[string, any]()
			for key, each := range php.ToArray(value).All() {
				added.Set(key.String(), each)
			}
			addTo(inner, added)
			continue
		}
		body.Set(name, value)
	}
}

// RespondWith answers the request with a resource: under its wrapper, with 201 for a model that was just created. more is
// what the resource's with() gives, nil for nothing.
func RespondWith(c *gin.Context, resource Resource, model any, more *php.Map[string, any]) error {
	array, err := resource.ToArray(c)
	if err != nil {
		return err
	}
	body := array
	if wrapper != "" && !array.Has(wrapper) {
		body = php.NewMap[string, any]().With(wrapper, array)
	} else if more.Len() > 0 && wrapper == "" {
		body = php.NewMap[string, any]().With("data", array)
	}
	addTo(body, more)
	status := http.StatusOK
	if m, ok := model.(Model); ok && !php.IsNull(model) && m.record().WasRecentlyCreated() {
		status = http.StatusCreated
	}
	c.JSON(status, body)
	return nil
}

// Shown is the array of a resource as clients see it: without what is missing, with what is spread, and with models,
// times and other resources as arrays.
func Shown[K php.ArrayKey](ctx context.Context, array *php.Map[K, any]) (*php.Map[string, any], error) {
	out := php.NewMap[string, any]()
	for key, value := range array.All() {
		if err := show(ctx, out, php.KeyOf(key).String(), value); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func show(ctx context.Context, out *php.Map[string, any], key string, value any) error {
	switch value := value.(type) {
	case missing:
		return nil
	case spread:
		for inner, each := range php.ToArray(value.values).All() {
			if err := show(ctx, out, inner.String(), each); err != nil {
				return err
			}
		}
		return nil
	}
	made, err := shownValue(ctx, value)
	if err != nil {
		return err
	}
	out.Set(key, made)
	return nil
}

// shownValue is arrayValue for values in which something may be missing.
func shownValue(ctx context.Context, value any) (any, error) {
	switch value := value.(type) {
	case *ResourceCollection:
		return value.List(ctx)
	case *php.Map[string, any]:
		return shownMap(ctx, value)
	case *php.Map[php.Key, any]:
		return shownMap(ctx, value)
	}
	return arrayValue(ctx, value)
}

// shownMap keeps lists lists.
func shownMap[K php.ArrayKey](ctx context.Context, array *php.Map[K, any]) (any, error) {
	if array == nil {
		return nil, nil
	}
	isList, next := true, 0
	for key := range array.All() {
		isList = isList && php.KeyOf(key).IsInt() && php.KeyOf(key).Int() == next
		next++
	}
	if !isList {
		return Shown(ctx, array)
	}
	list := []any{}
	for _, value := range array.All() {
		if _, isMissing := value.(missing); isMissing {
			continue
		}
		made, err := shownValue(ctx, value)
		if err != nil {
			return nil, err
		}
		list = append(list, made)
	}
	return list, nil
}

// MarshalResource is the JSON of a resource inside other JSON, where it has no wrapper; null without a model.
func MarshalResource(resource Resource, model Model) ([]byte, error) {
	if php.IsNull(model) {
		return []byte("null"), nil
	}
	array, err := resource.ToArray(model.record().Context())
	if err != nil {
		return nil, fmt.Errorf("%T: %w", resource, err)
	}
	return json.Marshal(array)
}

// Missing is what arrays of resources leave out.
func Missing() any { return missing{} }

// Merge is $this->merge($values): they stand in the array around it.
func Merge(values any) any { return spread{values} }
