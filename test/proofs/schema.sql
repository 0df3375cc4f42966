CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1, age INTEGER);
INSERT INTO users (id, name, email, active, age) VALUES
  (1, 'Ada', 'ada@example.com', 1, 36),
  (2, 'Bo', 'bo@example.com', 0, NULL),
  (3, '李雷', 'lilei@example.com', 1, 28);
CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, title TEXT NOT NULL, votes INTEGER NOT NULL DEFAULT 0);
INSERT INTO posts (id, user_id, title, votes) VALUES
  (1, 1, 'First & last', 3),
  (2, 1, 'Second', 0),
  (3, 3, '第三篇', 12);
