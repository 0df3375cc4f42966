/**
 * What is done with models, in PHP and by hand in Go: what both show must be the same JSON. The models themselves, with
 * their attributes, relations and events, are what conversion made of them.
 */

export interface Scenario {
  readonly name: string;
  /** An expression, or statements with a `return`. */
  readonly php: string;
  /** Statements that return a value and an error. `ctx` is at hand. */
  readonly go: string;
}

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'all of a table',
    php: 'Book::orderBy("id")->get()',
    go: 'return orm.Get[Book](orm.Query[Book](ctx).Order("id"))',
  },
  { name: 'one', php: 'Writer::find(1)', go: 'return orm.Find[Writer](orm.Query[Writer](ctx), 1)' },
  { name: 'none', php: 'Writer::find(9)', go: 'return orm.Find[Writer](orm.Query[Writer](ctx), 9)' },
  {
    name: 'some columns',
    php: 'Book::select("id", "title", "pages")->orderBy("id")->get()->makeHidden(["label", "heavy"])',
    go: `books, err := orm.Get[Book](orm.Query[Book](ctx).Select("id", "title", "pages").Order("id"))
for _, book := range books { book.MakeHidden("label", "heavy") }
return books, err`,
  },
  {
    name: 'deleted ones too',
    php: 'Book::withTrashed()->find(3)',
    go: 'return orm.Find[Book](orm.WithTrashed(orm.Query[Book](ctx)), 3)',
  },
  {
    name: 'a relation to one',
    php: 'Book::with("writer")->orderBy("id")->get()',
    go: 'return orm.Get[Book](orm.Query[Book](ctx).Preload("writer").Order("id"))',
  },
  {
    name: 'a relation to many with another in it',
    php: 'Writer::with("books.writer")->orderBy("id")->get()',
    go: 'return orm.Get[Writer](orm.Query[Writer](ctx).Preload("books.writer").Order("id"))',
  },
  {
    name: 'a table between',
    php: 'Book::with("readers")->orderBy("id")->get()',
    go: 'return orm.Get[Book](orm.Query[Book](ctx).Preload("readers").Order("id"))',
  },
  {
    name: 'relations by class and key',
    php: 'Book::with("notes", "latestNote")->find(1)',
    go: 'return orm.Find[Book](orm.Query[Book](ctx).Preload("notes").Preload("latestNote"), 1)',
  },
  {
    name: 'the other side of those',
    php: 'Note::with("notable")->orderBy("id")->get()',
    go: 'return orm.Get[Note](orm.Query[Note](ctx).Preload("notable").Order("id"))',
  },
  {
    name: 'a relation through another',
    php: '$writer = Writer::find(1); return $writer->loans;',
    go: `writer, err := orm.Find[Writer](orm.Query[Writer](ctx), 1)
if err != nil { return nil, err }
return writer.Loans(ctx)`,
  },
  {
    name: 'a model that stands for a missing one',
    php: 'Writer::with("address")->orderBy("id")->get()',
    go: 'return orm.Get[Writer](orm.Query[Writer](ctx).Preload("address").Order("id"))',
  },
  {
    name: 'a relation that is read later',
    php: '$book = Book::find(1); $name = $book->writer->name; return [$name, $book];',
    go: `book, err := orm.Find[Book](orm.Query[Book](ctx), 1)
if err != nil { return nil, err }
writer, err := book.Writer(ctx)
if err != nil { return nil, err }
return []any{writer.Name, book}, nil`,
  },
  {
    name: 'a relation as a query',
    php: 'Writer::find(1)->books()->where("pages", ">", 100)->get()',
    go: `writer, err := orm.Find[Writer](orm.Query[Writer](ctx), 1)
if err != nil { return nil, err }
return orm.Get[Book](writer.BooksQuery(ctx).Where("pages > ?", 100))`,
  },
  {
    name: 'always loaded relations',
    php: 'Reader::orderBy("card")->get()',
    go: 'return orm.Get[Reader](orm.Query[Reader](ctx).Order("card"))',
  },
  {
    name: 'a loan with a deleted book',
    php: 'Loan::with("book")->orderBy("id")->get()',
    go: 'return orm.Get[Loan](orm.Query[Loan](ctx).Preload("book").Order("id"))',
  },
  {
    name: 'created from values',
    php: 'Book::create(["title" => "New", "code" => "xy", "secret" => "no", "price" => 3.456, "grade" => 2, "meta" => ["k" => [1, 2]], "lent_at" => "2022-03-04 05:06:07", "bought_on" => "2022-03-04"])',
    go: `book := NewBook()
values := php.NewMap[string, any]().With("title", "New").With("code", "xy").With("secret", "no").With("price", 3.456).With("grade", 2).
	With("meta", php.NewMap[string, any]().With("k", []int{1, 2})).With("lent_at", "2022-03-04 05:06:07").With("bought_on", "2022-03-04")
if err := orm.Fill(ctx, book, values); err != nil { return nil, err }
return book, orm.Save(ctx, book)`,
  },
  {
    name: 'created and read again',
    php: '$book = Book::create(["title" => "New", "is_lent" => true, "shelf" => "science", "tags_json" => ["ü/x"]]); return [$book->fresh(), DB::table("books")->where("id", $book->id)->first()];',
    go: `book := NewBook()
values := php.NewMap[string, any]().With("title", "New").With("is_lent", true).With("shelf", "science").With("tags_json", []string{"ü/x"})
if err := orm.Fill(ctx, book, values); err != nil { return nil, err }
if err := orm.Save(ctx, book); err != nil { return nil, err }
fresh, err := orm.Fresh(ctx, book)
if err != nil { return nil, err }
row, err := rowOf(ctx, "books", book.ID)
return []any{fresh, row}, err`,
  },
  {
    name: 'a text in a column of numbers',
    php: 'Reader::create(["name" => "Tom", "visits" => "5"])',
    go: `reader := NewReader()
if err := orm.Fill(ctx, reader, php.NewMap[string, any]().With("name", "Tom").With("visits", "5")); err != nil { return nil, err }
return reader, orm.Save(ctx, reader)`,
  },
  {
    name: 'listeners of events',
    php: '$reader = new Reader; $reader->name = "Uma"; $reader->save(); return [$reader, $reader->fresh()];',
    go: `reader := NewReader()
reader.Name = "Uma"
if err := orm.Save(ctx, reader); err != nil { return nil, err }
fresh, err := orm.Fresh(ctx, reader)
return []any{reader, fresh}, err`,
  },
  {
    name: 'changed and saved',
    php: '$book = Book::find(2); $book->pages = 13; $book->meta = ["a" => 1]; $book->lent_at = null; $book->save(); return [$book, $book->wasChanged("pages"), $book->wasChanged("title"), $book->fresh()];',
    go: `book, err := orm.Find[Book](orm.Query[Book](ctx), 2)
if err != nil { return nil, err }
book.Pages = 13
book.Meta = php.NewMap[php.Key, any]().With(php.StringKey("a"), 1)
book.LentAt = nil
if err := orm.Save(ctx, book); err != nil { return nil, err }
fresh, err := orm.Fresh(ctx, book)
return []any{book, book.Changed("pages"), book.Changed("title"), fresh}, err`,
  },
  {
    name: 'saved without a change',
    php: '$book = Book::find(1); $book->pages = 320; $book->save(); return [$book, $book->wasChanged()];',
    go: `book, err := orm.Find[Book](orm.Query[Book](ctx), 1)
if err != nil { return nil, err }
book.Pages = 320
if err := orm.Save(ctx, book); err != nil { return nil, err }
return []any{book, book.Changed()}, nil`,
  },
  {
    name: 'updated from values',
    php: '$book = Book::find(1); $book->update(["title" => "Other", "secret" => "kept", "weight" => null, "read_at" => "2022-01-01 10:00:00"]); return [$book, $book->fresh(), $book->secret];',
    go: `book, err := orm.Find[Book](orm.Query[Book](ctx), 1)
if err != nil { return nil, err }
if err := orm.Update(ctx, book, php.NewMap[string, any]().With("title", "Other").With("secret", "kept").With("weight", nil).With("read_at", "2022-01-01 10:00:00")); err != nil { return nil, err }
fresh, err := orm.Fresh(ctx, book)
return []any{book, fresh, book.Secret}, err`,
  },
  {
    name: 'deleted softly',
    php: '$book = Book::find(1); $book->delete(); return [$book->exists, Book::find(1), Book::withTrashed()->find(1)->makeHidden("deleted_at", "updated_at")];',
    go: `book, err := orm.Find[Book](orm.Query[Book](ctx), 1)
if err != nil { return nil, err }
if err := orm.Delete(ctx, book); err != nil { return nil, err }
gone, err := orm.Find[Book](orm.Query[Book](ctx), 1)
if err != nil { return nil, err }
kept, err := orm.Find[Book](orm.WithTrashed(orm.Query[Book](ctx)), 1)
kept.MakeHidden("deleted_at", "updated_at")
return []any{book.Exists(), gone, kept}, err`,
  },
  {
    name: 'deleted for good',
    php: '$note = Note::find(1); $note->delete(); return [$note->exists, Note::count()];',
    go: `note, err := orm.Find[Note](orm.Query[Note](ctx), 1)
if err != nil { return nil, err }
if err := orm.Delete(ctx, note); err != nil { return nil, err }
count, err := orm.Count(orm.Query[Note](ctx))
return []any{note.Exists(), count}, err`,
  },
  {
    name: 'shown otherwise',
    php: 'Book::find(1)->makeVisible("secret")->makeHidden("meta")->setAppends([])->append("heavy")',
    go: `book, err := orm.Find[Book](orm.Query[Book](ctx), 1)
if err != nil { return nil, err }
book.MakeVisible("secret")
book.MakeHidden("meta", "label")
return book, nil`,
  },
  {
    name: 'methods and attributes',
    php: '$book = Book::find(1); return [$book->isLong(), $book->label, $book->code, $book->isbn, $book->price, $book->shelf, $book->meta["a"][1]];',
    go: `book, err := orm.Find[Book](orm.Query[Book](ctx), 1)
if err != nil { return nil, err }
isbn, err := book.IsbnAttribute(ctx)
a := book.Meta.Get(php.StringKey("a"))
return []any{book.IsLong(), book.Label(), book.CodeAttribute(), isbn, book.Price, book.Shelf, php.Index(a, 1)}, err`,
  },
  {
    name: 'a new one that is not saved',
    php: '$book = new Book(["title" => "T"]); return [$book->makeHidden("label", "heavy"), $book->exists];',
    go: `book := NewBook()
if err := orm.Fill(ctx, book, php.NewMap[string, any]().With("title", "T")); err != nil { return nil, err }
book.MakeHidden("label", "heavy")
return []any{book, book.Exists()}, nil`,
  },
  {
    name: 'a key that is no number',
    php: '$address = Address::create(["id" => "b-2", "writer_id" => 2, "city" => "Linz"]); return [$address, Address::find("b-2")];',
    go: `address := NewAddress()
if err := orm.Fill(ctx, address, php.NewMap[string, any]().With("id", "b-2").With("writer_id", 2).With("city", "Linz")); err != nil { return nil, err }
if err := orm.Save(ctx, address); err != nil { return nil, err }
found, err := orm.Find[Address](orm.Query[Address](ctx), "b-2")
return []any{address, found}, err`,
  },
  {
    name: 'counts beside the columns',
    php: 'Writer::withCount("books")->orderBy("id")->get()->makeVisible("books_count")',
    go: `writers, err := orm.Get[Writer](orm.WithCount(orm.Query[Writer](ctx).Order("id"), "books"))
for _, writer := range writers { writer.MakeVisible("books_count") }
return writers, err`,
  },
  {
    name: 'a resource',
    php: 'return (new BookResource(Book::find(1)))->resolve(new Request);',
    go: `book, err := orm.Find[Book](orm.Query[Book](ctx), 1)
if err != nil { return nil, err }
return NewBookResource(book).ToArray(ctx)`,
  },
  {
    name: 'a resource with what is loaded',
    php: 'return (new BookResource(Book::with("writer.books", "notes", "readers")->find(1)))->resolve(new Request);',
    go: `book, err := orm.Find[Book](orm.Query[Book](ctx).Preload("writer.books").Preload("notes").Preload("readers"), 1)
if err != nil { return nil, err }
return NewBookResource(book).ToArray(ctx)`,
  },
  {
    name: 'a collection of resources',
    php: 'return BookResource::collection(Book::with("writer")->orderBy("id")->get())->resolve(new Request);',
    go: `books, err := orm.Get[Book](orm.Query[Book](ctx).Preload("writer").Order("id"))
if err != nil { return nil, err }
return orm.Collection(books, NewBookResource).List(ctx)`,
  },
  {
    name: 'encrypted columns',
    php: '$address = Address::create(["id" => "c", "writer_id" => 1, "city" => "X", "door" => "7/ü", "plan" => ["a" => [1]]]); return [$address, Address::find("c"), DB::table("addresses")->where("id", "c")->value("door") !== "7/ü"];',
    go: `address := NewAddress()
values := php.NewMap[string, any]().With("id", "c").With("writer_id", 1).With("city", "X").With("door", "7/ü").With("plan", php.NewMap[string, any]().With("a", []int{1}))
if err := orm.Fill(ctx, address, values); err != nil { return nil, err }
if err := orm.Save(ctx, address); err != nil { return nil, err }
found, err := orm.Find[Address](orm.Query[Address](ctx), "c")
if err != nil { return nil, err }
var door string
err = orm.DB(ctx).Table("addresses").Where("id = ?", "c").Select("door").Scan(&door).Error
return []any{address, found, door != "7/ü"}, err`,
  },
  {
    name: 'columns that Laravel encrypted',
    php: 'return Address::find("e");',
    go: 'return orm.Find[Address](orm.Query[Address](ctx), "e")',
  },
];
