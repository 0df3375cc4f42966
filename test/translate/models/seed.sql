INSERT INTO writers VALUES (1, 'Ada', 'https://ada.example/x', '2021-01-02 03:04:05'), (2, 'Bé', NULL, NULL);
INSERT INTO addresses VALUES ('a-1', 1, 'Graz', NULL, NULL);
INSERT INTO books (id, writer_id, title, pages, weight, rating, price, is_lent, shelf, grade, meta, tags_json, bought_on, lent_at, read_at, printed_on, copies, code, isbn, secret, deleted_at, created_at, updated_at) VALUES
  (1, 1, 'Engines', 320, 1.75, 4.5, 12.5, 1, 'science', 2, '{"b":1,"a":[1,2,{"x":null}],"5":true}', '["x","ü"]', '2020-02-29', '2021-05-06 07:08:09', '2021-05-06 07:08:09', '2019-12-31', '3', 'ab', '978', 'hush', NULL, '2021-01-01 00:00:00', '2021-02-03 04:05:06'),
  (2, 1, 'Notes', 12, NULL, 0, NULL, 0, 'fiction', NULL, NULL, '{}', NULL, NULL, NULL, NULL, 'many', NULL, NULL, NULL, NULL, '2021-01-01 00:00:00', NULL),
  (3, NULL, 'Lost', 1, 0.5, 1.25, 1.005, 0, 'fiction', 1, '[]', NULL, '2021-01-01 10:11:12', NULL, NULL, NULL, '1', '', '', NULL, '2022-01-01 00:00:00', NULL, NULL),
  (4, 2, 'Zoo', 99, 2, 3, 7, 1, 'science', 1, '{"deep":{"er":{"k":"v/w"}}}', '[]', '2021-12-31', NULL, NULL, NULL, '7', 'q', '1', 'x', NULL, NULL, NULL);
INSERT INTO people VALUES (10, 'Rosa', NULL, 3, '2021-01-01 00:00:00', '2021-01-01 00:00:00'), (11, 'Sam', 'sam', 0, NULL, NULL);
INSERT INTO loans VALUES (1, 1, 10, 7, 1, '2021-03-01 00:00:00', '2021-03-02 00:00:00'), (2, 4, 10, 14, 0, NULL, NULL), (3, 3, 11, 1, 0, NULL, NULL);
INSERT INTO notes VALUES (1, 'App\Models\Book', 1, 'first', 1, NULL, NULL), (2, 'App\Models\Book', 1, 'second', 0, '2021-01-01 00:00:00', NULL), (3, 'App\Models\Writer', 1, 'of a writer', 1, NULL, NULL);
