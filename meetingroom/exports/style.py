"""The look of a record as one file: light, dark, on paper, and on a narrow screen."""

STYLE = """
:root { color-scheme: light dark; --paper: #faf6ef; --card: #fffdf9; --ink: #2a2520; --soft: #655c52; --hair: #e2d8c8;
  --accent: #0c655f; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1c1916; --card: #262220; --ink: #f3ece2; --soft: #bfb3a4; --hair: #403932; --accent: #7fd3c7; }
}
@media (prefers-contrast: more) { :root { --soft: var(--ink); --hair: var(--ink); } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-inline-size: 52rem; margin-inline: auto; padding: 2rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 2rem; line-height: 1.2; margin-block: 0 1rem; }
h2 { font-size: 1.4rem; line-height: 1.3; margin-block: 2.75rem .75rem; padding-block-start: 1.25rem;
  border-block-start: 1px solid var(--hair); }
h3 { font-size: 1.1rem; margin-block: 1.75rem .5rem; color: var(--accent); }
h4, h5, h6 { font-size: 1rem; margin-block: 1rem .25rem; }
p, ul, ol, pre, blockquote { margin-block: .5rem; }
a { color: var(--accent); }
dl { margin: 0; }
dl div { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 0 1rem; padding-block: .15rem; }
dt { color: var(--soft); }
dd { margin: 0; }
table { overflow-wrap: break-word; border-collapse: collapse; inline-size: 100%; margin-block: .75rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .75rem .4rem 0;
  border-block-end: 1px solid var(--hair); }
th[align=center], td[align=center] { text-align: center; }
th[align=right], td[align=right] { text-align: end; }
thead th { color: var(--soft); font-weight: 600; font-size: .9rem; }
tbody th { font-weight: 600; }
.words { background: var(--card); border: 1px solid var(--hair); border-radius: .6rem; padding: .6rem 1rem;
  margin-block: .75rem; }
.words header { color: var(--soft); font-size: .9rem; margin-block-end: .25rem; }
.words header strong { color: var(--ink); font-size: 1rem; }
.words header span::before { content: "· "; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--hair); }
figure { margin: 1rem 0; }
figure svg { display: block; inline-size: 100%; block-size: auto; border-radius: .6rem; }
.chart-paper, .chart-dot.chart-felt { fill: var(--card); }
.chart-ink { fill: var(--ink); }
.chart-quiet { fill: var(--soft); }
.chart-rimmed { stroke: var(--card); }
.chart-grid { stroke: var(--hair); }
.chart-axis, .chart-aim, .chart-hatch, .chart-edged { stroke: var(--soft); }
.chart-change { stroke: var(--ink); }
.chart-break { fill: var(--paper); }
.chart-run, .chart-trend, .chart-dot { stroke: var(--accent); }
.chart-dot { fill: var(--accent); }
figcaption { margin-block: .5rem; }
.drawing { overflow-x: auto; }
figure th, figure td { padding-block: .1rem; font-size: .9rem; }
pre { overflow-x: auto; white-space: pre-wrap; }
@media (max-width: 40rem) {
  dl div { display: flex; flex-wrap: wrap; gap: 0 .75rem; }
  .rows thead { position: absolute; clip-path: inset(50%); }
  .rows tr { display: block; padding-block: .5rem; border-block-end: 1px solid var(--hair); }
  .rows th, .rows td { display: block; border: 0; padding: .1rem 0; }
  .rows td:empty { display: none; }
  figure svg { min-inline-size: 34rem; }
  .rows td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); }
}
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #333; --hair: #999; --accent: #000; color-scheme: light; }
  main { max-inline-size: none; padding: 0; }
  #record-attendance { break-before: page; }
  h2, h3, h4, h5, thead { break-after: avoid; }
  tr, .words header, .drawing { break-inside: avoid; }
}
"""
