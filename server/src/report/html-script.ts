/**
 * The page's script: sorts and filters tables, and opens files when the page is a webview of VS Code, to which it posts
 * `{ command: 'open', path, line }` (a path relative to the folder of the report, a line from one).
 * The page reads the same without it. It is text here because it runs in the reader's browser, not in this program.
 */
export const HTML_SCRIPT = `
'use strict';
for (const table of document.querySelectorAll('table[data-sortable]')) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  for (const head of heads) {
    const button = head.querySelector('button');
    if (button === null) continue;
    button.addEventListener('click', () => {
      const numeric = head.classList.contains('number');
      const current = head.getAttribute('aria-sort');
      const direction = current === null ? (numeric ? 'descending' : 'ascending') : current === 'ascending' ? 'descending' : 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', direction);
      const column = head.cellIndex;
      const keyOf = (row) => row.cells[column].dataset.key ?? row.cells[column].textContent;
      const compare = numeric ? (a, b) => Number(keyOf(a)) - Number(keyOf(b)) : (a, b) => keyOf(a).localeCompare(keyOf(b));
      const sign = direction === 'ascending' ? 1 : -1;
      body.append(...[...body.rows].sort((a, b) => sign * compare(a, b)));
    });
  }
}
for (const input of document.querySelectorAll('input[data-filter]')) {
  const body = document.getElementById(input.dataset.filter).tBodies[0];
  const shown = document.getElementById(input.dataset.filter + '-shown');
  input.addEventListener('input', () => {
    const wanted = input.value.trim().toLowerCase();
    let count = 0;
    for (const row of body.rows) {
      row.hidden = !row.textContent.toLowerCase().includes(wanted);
      if (!row.hidden) count++;
    }
    shown.textContent = wanted === '' ? '' : shown.dataset.text.replace('{0}', count).replace('{1}', body.rows.length);
  });
}
if (typeof acquireVsCodeApi === 'function') {
  const editor = acquireVsCodeApi();
  for (const place of document.querySelectorAll('[data-open]')) {
    const open = () => editor.postMessage({ command: 'open', path: place.dataset.open, line: Number(place.dataset.line) });
    place.setAttribute('role', 'link');
    place.tabIndex = 0;
    place.addEventListener('click', open);
    place.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') open();
    });
  }
}
`;
