/**
 * The page's style. Inside VS Code its theme decides, by the variables that webviews get; elsewhere the fallbacks do, in
 * light and dark. Colour never stands alone: each fidelity is named beside its bar.
 */
export const HTML_STYLE = `
:root {
  color-scheme: light dark;
  --text: var(--vscode-foreground, light-dark(#1f2328, #e6e6e6));
  --soft: var(--vscode-descriptionForeground, light-dark(#59636e, #a3a3a3));
  --page: var(--vscode-editor-background, light-dark(#ffffff, #1e1e1e));
  --card: var(--vscode-editorWidget-background, light-dark(#f6f8fa, #252526));
  --line: var(--vscode-panel-border, light-dark(#d1d9e0, #3c3c3c));
  --link: var(--vscode-textLink-foreground, light-dark(#0a5cc2, #6cb2ff));
  --focus: var(--vscode-focusBorder, light-dark(#0a5cc2, #6cb2ff));
  --input: var(--vscode-input-background, light-dark(#ffffff, #313131));
  --exact: var(--vscode-charts-green, light-dark(#2f8f3f, #6cc07a));
  --caveat: var(--vscode-charts-yellow, light-dark(#b58900, #e2c04b));
  --decision: var(--vscode-charts-purple, light-dark(#8250df, #b68cf0));
  --manual: var(--vscode-charts-red, light-dark(#cf222e, #f47067));
  --unmapped: var(--vscode-charts-lines, light-dark(#8c959f, #7a7a7a));
  --logic: var(--vscode-charts-blue, light-dark(#2672c9, #62a6ee));
  --contrast: var(--vscode-contrastBorder, transparent);
  --sans: var(--vscode-font-family, system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', sans-serif);
  --mono: var(--vscode-editor-font-family, ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace);
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1.5rem 4rem; max-width: 72rem; color: var(--text); background: var(--page); font: 14px/1.5 var(--sans); }
h1 { font-size: 1.5rem; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .25rem; }
p { margin: .25rem 0 .75rem; }
.soft { color: var(--soft); }
code, .place { font-family: var(--mono); font-size: .92em; overflow-wrap: anywhere; }
pre { margin: .5rem 0; padding: .5rem .75rem; background: var(--card); border: 1px solid var(--line); border-radius: 4px; overflow-x: auto; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: .75rem; margin: 1.25rem 0; }
.card { padding: .75rem 1rem; background: var(--card); border: 1px solid var(--line); outline: 1px solid var(--contrast); border-radius: 6px; }
.card dt { color: var(--soft); }
.card dd { margin: 0; }
.card .value { font-size: 1.6rem; font-weight: 600; line-height: 1.3; }
dl { margin: 0; }
svg.bar { display: block; width: 100%; height: .6rem; border-radius: 3px; overflow: hidden; background: var(--card); outline: 1px solid var(--contrast); }
svg.whole { height: 1.1rem; margin: .75rem 0; }
.fill-exact { fill: var(--exact); } .fill-caveat { fill: var(--caveat); } .fill-decision { fill: var(--decision); }
.fill-manual { fill: var(--manual); } .fill-unmapped { fill: var(--unmapped); } .fill-logic { fill: var(--logic); }
.tag { display: inline-block; padding-left: .5rem; border-left: .3rem solid var(--unmapped); white-space: nowrap; }
.tag-exact { border-color: var(--exact); } .tag-caveat { border-color: var(--caveat); } .tag-decision { border-color: var(--decision); }
.tag-manual, .tag-error { border-color: var(--manual); } .tag-warning { border-color: var(--caveat); } .tag-logic { border-color: var(--logic); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .35rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th { position: sticky; top: 0; background: var(--page); font-weight: 600; white-space: nowrap; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.wide { min-width: 12rem; }
td.chart { width: 20%; min-width: 6rem; vertical-align: middle; }
tfoot td { font-weight: 600; }
th button { all: unset; cursor: pointer; position: relative; }
th button::after { position: absolute; left: 100%; margin-left: .2em; }
th.number button::after { left: auto; right: 100%; margin: 0 .2em 0 0; }
th[aria-sort='ascending'] button::after { content: '▲'; font-size: .7em; }
th[aria-sort='descending'] button::after { content: '▼'; font-size: .7em; }
:focus-visible, th button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.tools { display: flex; gap: .75rem; align-items: center; margin: .5rem 0; }
.tools label { color: var(--soft); }
.tools input { width: 24rem; max-width: 60%; padding: .25rem .5rem; color: inherit; background: var(--input); border: 1px solid var(--line); border-radius: 4px; font: inherit; }
summary { cursor: pointer; }
.place { display: block; }
.place[role='link'] { color: var(--link); cursor: pointer; }
.place[role='link']:hover { text-decoration: underline; }
@media (forced-colors: active) { svg rect { forced-color-adjust: none; } }
@media print { .tools { display: none; } th { position: static; } }
`;
