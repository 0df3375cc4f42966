/*
 * Copies a syntax tree into one array, inside the memory of the parser runtime. A cursor that JavaScript moves crosses into
 * WebAssembly several times per node, which takes as long as parsing; this walk crosses once per tree.
 *
 * It calls what the runtime exports for its own JavaScript, and knows nothing of how trees lie in memory. It must keep to
 * local variables: its memory is the runtime's, so it has neither data nor a stack of its own.
 */

typedef const void *Tree;

#define RUNTIME(name) __attribute__((import_module("runtime"), import_name(#name))) extern

RUNTIME(malloc) void *malloc(unsigned long size);
/* Node and cursor are passed in a buffer of the runtime; whatever is called here finds and leaves them there. */
RUNTIME(ts_tree_root_node_wasm) void root_node(Tree tree);
RUNTIME(ts_node_descendant_count_wasm) int descendant_count(Tree tree);
RUNTIME(ts_tree_cursor_new_wasm) void cursor_new(Tree tree);
RUNTIME(ts_tree_cursor_delete_wasm) void cursor_delete(Tree tree);
RUNTIME(ts_tree_cursor_goto_first_child_wasm) int goto_first_child(Tree tree);
RUNTIME(ts_tree_cursor_goto_next_sibling_wasm) int goto_next_sibling(Tree tree);
RUNTIME(ts_tree_cursor_goto_parent_wasm) int goto_parent(Tree tree);
RUNTIME(ts_tree_cursor_current_node_type_id_wasm) int type_id(Tree tree);
RUNTIME(ts_tree_cursor_current_node_is_missing_wasm) int is_missing(Tree tree);
RUNTIME(ts_tree_cursor_current_field_id_wasm) int field_id(Tree tree);
RUNTIME(ts_tree_cursor_start_index_wasm) int start_index(Tree tree);
RUNTIME(ts_tree_cursor_end_index_wasm) int end_index(Tree tree);

/* As read by server/src/syntax/flat-tree.ts. `next` and `parent` count words from the first node. */
struct Node {
  /* Type id; from bit 16 on the field id; then the two bits below. */
  int type;
  int start;
  int end;
  /* Where the subtree ends. */
  int next;
  int parent;
};

enum { TYPE_MASK = 0xffff, FIELD_SHIFT = 16, MISSING_BIT = 1 << 24, INNER_BIT = 1 << 25 };

#define WORDS ((int)(sizeof(struct Node) / sizeof(int)))

/*
 * What a table says of a type: kept with all that is in it, without the tokens directly in it, without anything in it; a
 * token; left out.
 */
enum Visit { FULL, BARE, LEAF, TOKEN, SKIPPED };

/* Bits of `details`. */
enum { WITH_FIELDS = 1, WITH_MISSING = 2 };

static enum Visit visit_of(int type, const unsigned char *table, int types) {
  return type < types ? (enum Visit)table[type] : FULL;
}

static void describe(struct Node *node, Tree tree, int type, int details, int parent) {
  node->type = type;
  if (details & WITH_FIELDS) node->type |= field_id(tree) << FIELD_SHIFT;
  if ((details & WITH_MISSING) && is_missing(tree)) node->type |= MISSING_BIT;
  node->start = start_index(tree);
  node->end = end_index(tree);
  node->parent = parent * WORDS;
}

/*
 * The nodes of a tree in pre-order, behind one word that counts the words they take; to be freed by the caller. Null
 * when there is no memory. Types from `types` on, such as that of errors, are not in the table and always full.
 */
__attribute__((export_name("flatten"))) int *flatten(Tree tree, const unsigned char *table, int types, int details) {
  root_node(tree);
  int capacity = descendant_count(tree);
  int *words = malloc(sizeof(int) + (unsigned long)capacity * sizeof(struct Node));
  if (words == 0) return 0;
  struct Node *nodes = (struct Node *)(words + 1);
  int count = 0;
  /* The node around the cursor's, and what the table says of it. */
  int parent = -1;
  enum Visit around = FULL;
  cursor_new(tree);
  for (;;) {
    int type = type_id(tree);
    enum Visit visit = visit_of(type, table, types);
    if (visit != SKIPPED && !(visit == TOKEN && around == BARE)) {
      if (count == capacity) __builtin_trap();
      int own = count++;
      describe(&nodes[own], tree, type, details, parent);
      if (visit < LEAF && goto_first_child(tree)) {
        nodes[own].type |= INNER_BIT;
        parent = own;
        around = visit;
        continue;
      }
      nodes[own].next = count * WORDS;
    }
    while (parent >= 0 && !goto_next_sibling(tree)) {
      goto_parent(tree);
      nodes[parent].next = count * WORDS;
      parent = nodes[parent].parent / WORDS;
      around = parent < 0 ? FULL : visit_of(nodes[parent].type & TYPE_MASK, table, types);
    }
    if (parent < 0) break;
  }
  cursor_delete(tree);
  *words = count * WORDS;
  return words;
}
