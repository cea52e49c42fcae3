/** The look of all pages, in parts so that a page carries only what it shows. */

const LIGHT =
  '--paper:#fcfcfa;--ink:#1c2024;--soft:#565e67;--line:#e2e1dc;--shade:#f3f2ee;--link:#0b5488;--on:#fff;--mark:#fbe9a6;--harm:#b23c26;--weak:#855600;--rule:#2d6a94;--know:#6a727b';
const DARK =
  '--paper:#14171a;--ink:#e4e5e3;--soft:#a3abb3;--line:#2e343a;--shade:#1c2024;--link:#8cc2f2;--on:#10141a;--mark:#43380f;--harm:#f0907c;--weak:#e0b050;--rule:#86b9e0;--know:#9aa3ac';

/** Rules for the choice of one language; `:has` makes the choice work with scripts off. */
const shows = (lang: 'zh' | 'en', rules: string): string => rules.replaceAll('@', `:root:has(#show-${lang}:checked)`);

const base = `
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
:root[data-theme=light]{color-scheme:light;${LIGHT}}
:root[data-theme=dark]{color-scheme:dark;${DARK}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;color:var(--ink);background:var(--paper);font:1rem/1.7 system-ui,-apple-system,"Segoe UI","Helvetica Neue",Arial,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif;overflow-wrap:anywhere;text-autospace:normal;text-spacing-trim:trim-start}
:lang(en){text-wrap:pretty}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
[hidden]{display:none!important}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-4rem;z-index:2;padding:.4rem .8rem;background:var(--link);color:var(--on)}
.skip:focus{top:.5rem}
.top,main,footer{max-width:78rem;margin:0 auto;padding:0 1.25rem}
.top{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem;padding-top:.9rem;padding-bottom:.9rem;border-bottom:1px solid var(--line)}
.brand{font-weight:700;color:inherit;text-decoration:none;letter-spacing:.02em;margin-right:auto}
.brand b{color:var(--link);font-weight:700}
.seg{display:inline-flex;border:1px solid var(--line);border-radius:.5rem;margin:0;padding:0;overflow:clip}
.seg input{position:absolute;opacity:0}
.seg label{padding:.3rem .75rem;font-size:.875rem;line-height:1.5;cursor:pointer}
.seg label+input+label{border-left:1px solid var(--line)}
.seg input:checked+label{background:var(--link);color:var(--on)}
.seg input:focus-visible+label{outline:3px solid var(--link);outline-offset:-5px;outline-color:currentColor}
.btn{font:inherit;font-size:.875rem;line-height:1.5;color:inherit;background:none;border:1px solid var(--line);border-radius:.5rem;padding:.3rem .7rem;cursor:pointer;text-decoration:none}
.btn:hover,.seg label:hover{border-color:var(--soft)}
@media (max-width:29.99rem){.brand span,.btn .word{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.seg label{padding:.3rem .6rem}}
@media (pointer:coarse){#keys{display:none}}
main{padding-top:1.5rem;padding-bottom:3rem;outline:none}
footer{border-top:1px solid var(--line);padding-top:1rem;padding-bottom:2rem;color:var(--soft);font-size:.875rem}
h1{font-size:clamp(1.35rem,1.1rem + 1vw,1.8rem);line-height:1.35;margin:.2rem 0 .5rem;text-wrap:balance;letter-spacing:-.005em}
h1>.l{display:block}h1>.l[lang=en]::before{content:none}h1>.l+.l{font-size:.62em;font-weight:500;color:var(--soft);margin-top:.15em}
h2{font-size:1.2rem;line-height:1.4;margin:.25rem 0 .5rem}
h3{font-size:1rem;margin:0 0 .4rem}
p{margin:.5rem 0}
ul,ol{margin:.5rem 0;padding-left:1.3rem}
time,td,.n,.figs,.cal{font-variant-numeric:tabular-nums lining-nums}
.meta,.none{color:var(--soft);font-size:.875rem}
.none{font-style:normal}
.l[lang=en]::before{content:" · "}
.w[lang=en]{display:none}
.pair{display:grid;grid-template-columns:minmax(0,1fr);gap:.15rem 2.5rem}
.pair>.t{margin:.25rem 0}
.pair>.only{max-width:46rem}
@media (min-width:48rem){.pair{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.pair>.only{grid-column:1/-1}}
${shows('zh', '@ .l[lang=en],@ .t[lang=en]:not(.only){display:none}@ .pair{display:block;max-width:46rem}')}
${shows('en', '@ .l[lang=zh-CN],@ .w[lang=zh-CN],@ .t[lang=zh-CN]:not(.only){display:none}@ .l[lang=en]::before{content:none}@ .w[lang=en]{display:inline}@ .pair{display:block;max-width:46rem}@ h1>.l+.l{font-size:inherit;font-weight:inherit;color:inherit}@ .story h2 .t+.t{font-size:inherit}')}
.cat{color:var(--ink);white-space:nowrap}
.cat::before{content:"";display:inline-block;width:.55em;height:.55em;border-radius:50%;margin-right:.45em;background:var(--know)}
.harm::before{background:var(--harm)}.weak::before{background:var(--weak)}.rule::before{background:var(--rule)}
.sep{display:flex;flex-wrap:wrap;row-gap:.1rem;align-items:baseline;margin-left:-1.3em;clip-path:inset(-.3em -.3em -.3em 1.1em)}
.sep>*{padding-left:1.3em;position:relative}
.sep>*::after{content:"";position:absolute;left:.65em;top:.45em;height:.8em;border-left:1px solid var(--line)}
.badge{border:1px solid currentColor;border-radius:.3rem;padding:0 .4rem;font-size:.8rem;white-space:nowrap}
.badge.gone{color:var(--harm)}
.differ{border-left:3px solid var(--weak);background:var(--shade);padding:.45rem .9rem;margin:.7rem 0;font-size:.9375rem;border-radius:0 .3rem .3rem 0}
.differ p{margin:.15rem 0}
.figs{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;margin:.6rem 0 0;color:var(--soft);font-size:.875rem}
.figs b{color:var(--ink);font-size:1.05rem;font-weight:650;letter-spacing:-.005em}
kbd{font:inherit;font-size:.8rem;border:1px solid var(--line);border-bottom-width:2px;border-radius:.3rem;padding:0 .35rem;background:var(--shade);color:var(--ink)}
dialog{border:1px solid var(--line);border-radius:.6rem;background:var(--paper);color:var(--ink);padding:1.2rem 1.4rem;max-width:min(30rem,calc(100vw - 2rem))}
dialog::backdrop{background:rgb(0 0 0/.4)}
dialog dl{display:grid;grid-template-columns:auto 1fr;gap:.35rem 1rem;margin:.6rem 0 1rem;align-items:baseline}
dialog dd{margin:0}
.hint kbd+kbd{margin-left:.2rem}
@media (pointer:coarse){.hint{display:none}}
`;

const digest = `
@media (max-width:47.99rem){.story h2 .t+.t{font-size:1.05rem}}
.dayname .l{word-break:keep-all}
.turn{display:flex;flex-wrap:wrap;gap:.4rem .6rem;align-items:center}
.filter{display:grid;gap:.6rem;margin:.8rem 0 0}
.filter input{font:inherit;width:100%;max-width:24rem;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:.5rem;padding:.4rem .75rem}
.ask{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem .9rem}
.ask label{flex:1 1 14rem;max-width:24rem}
.chips{display:flex;flex-wrap:wrap;gap:.35rem;border:0;margin:0;padding:0;min-width:0}
.chips button{white-space:nowrap;flex:none;border-radius:1rem;padding:.15rem .75rem}
.chips [aria-pressed=true]{background:var(--link);border-color:var(--link);color:var(--on)}
.chips .n{opacity:.85;margin-left:.4rem}
@media (max-width:47.99rem){.chips{flex-wrap:nowrap;overflow-x:auto;margin:0 -1.25rem;padding:.25rem 1.25rem}}
.list{counter-reset:story}
.story{counter-increment:story;border-top:1px solid var(--line);padding:1.3rem 0 1.2rem;scroll-margin-top:.5rem;position:relative}
.story:first-of-type{border-top:0}
.story h2 a{color:inherit;text-decoration:none}
.story h2 a:hover{color:var(--link);text-decoration:underline}
.story h2 .pair{gap:.1rem 2.5rem}
.story .from{margin:.7rem 0 0}
.cal{border-collapse:collapse;width:100%;max-width:18rem;table-layout:fixed;font-size:.875rem}
.cal caption{text-align:left;font-weight:600;padding-bottom:.3rem}
.cal th{font-weight:400;color:var(--soft)}
.cal th,.cal td{text-align:center;padding:0;height:2.1rem;border:0}
.cal td{color:var(--soft)}
.cal a{display:block;line-height:2rem;border-radius:.4rem;font-weight:600;text-decoration:none;background:var(--shade);margin:1px}
.cal a:hover{text-decoration:underline}
.cal a[aria-current]{background:var(--link);color:var(--on)}
.days .turn{display:flex;flex-wrap:wrap;gap:.2rem 1rem;font-size:.875rem}
.months{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:1.5rem 2rem}
@media (min-width:64rem){.day{display:grid;grid-template-columns:minmax(0,1fr) 15.5rem;gap:0 3.5rem}.side{position:sticky;top:1rem;align-self:start}}
@media (max-width:63.99rem){.side{border-top:1px solid var(--line);margin-top:1rem;padding-top:1.5rem}}
@media (min-width:86rem){.story::before{content:counter(story) / "";position:absolute;left:-2.6rem;width:2rem;text-align:right;color:var(--soft);font-size:.875rem;line-height:1.75;font-variant-numeric:tabular-nums}}
`;

const story = `
section{margin:2.2rem 0 0;border-top:1px solid var(--line);padding-top:1rem}
section>h2{font-size:1rem;font-weight:650;margin:0 0 .6rem}
.lede{font-size:1.0625rem}
h1 .pair{gap:.2rem 2.5rem}
.ref{font-size:.7rem;vertical-align:.45em;line-height:0;text-decoration:none;padding:0 .12rem;font-variant-numeric:tabular-nums}
.told-only{max-width:46rem}
table.rows{border-collapse:collapse;width:100%}
.rows th,.rows td{border-bottom:1px solid var(--line);padding:.5rem 1.2rem .5rem 0;text-align:left;vertical-align:top;font-weight:400}
.rows thead th{color:var(--soft);font-size:.8125rem;padding-top:0}
.rows tbody tr:last-child>*{border-bottom:0}
.fig b{font-size:1.15rem;font-weight:650}
.fig .l{display:block}.fig .l[lang=en]::before{content:none}
q,blockquote{quotes:none;color:var(--soft)}
blockquote{margin:.2rem 0;padding-left:.9rem;border-left:2px solid var(--line)}
mark{background:var(--mark);color:var(--ink);border-radius:.15rem;padding:0 .1rem}
.proof>li{padding:.35rem 0;scroll-margin-top:1rem}
.proof>li:target{background:var(--shade);box-shadow:0 0 0 .5rem var(--shade)}
.facts{list-style:none;padding:0;margin:.3rem 0 0;font-size:.875rem;color:var(--soft)}
.facts b{color:var(--ink);font-weight:600}
.line{list-style:none;padding:0;margin:0}
.line li{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:0 1rem;padding:.35rem 0 .35rem 1rem;border-left:2px solid var(--line);position:relative}
.line li::before{content:"";position:absolute;left:-.34rem;top:1.05rem;width:.55rem;height:.55rem;border-radius:50%;background:var(--soft)}
.line time{color:var(--soft);white-space:nowrap;line-height:1.75}
.line .t{margin:0}
figure{margin:.6rem 0 1rem}
.differ .rows{margin-top:.5rem}.differ .rows th,.differ .rows td{padding:.25rem 1.2rem .25rem 0}
svg.share{width:10rem;height:.65rem;vertical-align:middle}
figure svg{display:block;width:100%;max-width:36rem;height:auto;overflow:visible}
svg text{fill:var(--soft);font-size:12px;font-variant-numeric:tabular-nums}
svg .bar{fill:var(--link)}svg .bar.zh{fill:var(--link)}svg .bar.en{fill:var(--weak)}svg .bar.xx{fill:var(--know)}svg .axis{stroke:var(--line)}
figcaption{color:var(--soft);font-size:.875rem}
.key i{display:inline-block;width:.7em;height:.7em;border-radius:.15em;margin:0 .35em 0 .9em;background:var(--know)}.key i.zh{background:var(--link)}.key i.en{background:var(--weak)}.key i:first-child{margin-left:0}
.src{padding-left:1.5rem}.src li{padding:.2rem 0}
details summary{cursor:pointer;color:var(--soft)}
code{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;word-break:break-all}
@media (max-width:47.99rem){.line li{grid-template-columns:minmax(0,1fr)}.rows.wide,.rows.wide tbody,.rows.wide tr,.rows.wide td,.rows.wide th{display:block}.rows.wide thead{display:none}.rows.wide tr{border-bottom:1px solid var(--line);padding:.5rem 0}.rows.wide th,.rows.wide td{border:0;padding:.1rem 0}}
`;

const review = `
.desk{display:grid;gap:1.5rem 3rem}
@media (min-width:64rem){.desk{grid-template-columns:minmax(0,1fr) minmax(0,1.15fr)}.desk>.said{position:sticky;top:0;max-height:100vh;overflow:auto;align-self:start;padding:.5rem .25rem 2rem 0}}
.desk h2{font-size:1rem;margin:1.4rem 0 .5rem}
.say{list-style:none;padding:0;margin:0}
.say li{border-top:1px solid var(--line)}
.say a{display:block;color:inherit;text-decoration:none;padding:.5rem .6rem;border-radius:.3rem}
.say a:hover,.say a:focus-visible,.say .on{background:var(--shade)}
.say .on{box-shadow:inset 3px 0 var(--link)}
.say .t,.say .none{display:block;margin:.1rem 0}
.text p,.text h3,.text li,.text pre{margin:.7rem 0;white-space:pre-wrap;font-family:inherit}
.text pre{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.8125rem;background:var(--shade);padding:.5rem .75rem;border-radius:.3rem}
.text .q{padding-left:.9rem;border-left:2px solid var(--line)}
.ev{border-bottom:2px dotted var(--line)}
.ev.on,.ev:target{background:var(--mark);border-bottom-color:var(--weak)}
.m{border-radius:.15rem;box-shadow:inset 0 -2px currentColor}
.m.f{color:var(--harm)}.m.d{color:var(--rule)}.m.n{color:var(--weak)}.m.i{color:var(--link);box-shadow:inset 0 -2px currentColor;font-weight:600}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.875rem;color:var(--soft)}
table.rows{border-collapse:collapse;width:100%;font-size:.9375rem}
.rows th,.rows td{border-bottom:1px solid var(--line);padding:.4rem 1rem .4rem 0;text-align:left;vertical-align:top;font-weight:400}
.rows thead th{color:var(--soft);font-size:.8125rem}
.wrap{overflow-x:auto}
.lost li{padding:.15rem 0;color:var(--soft)}
details summary{cursor:pointer;color:var(--soft)}
code{font:.875em/1.5 ui-monospace,Menlo,Consolas,monospace}
`;

const print = `
@media print{:root,:root[data-theme]{color-scheme:light;${LIGHT};--paper:#fff}body{font-size:10pt}.top,.filter,.side,.hint,footer nav,.skip,dialog,.turn{display:none!important}main{padding:0;max-width:none}.story,.line li,.proof>li,tr{break-inside:avoid}h1,h2,h3{break-after:avoid}a{color:inherit;text-decoration:none}.src a[href^=http]::after{content:" (" attr(href) ")";font-size:8pt;color:var(--soft)}.pair,.story h2 .pair{gap:.15rem 1.5rem;grid-template-columns:1fr 1fr}details::details-content{content-visibility:visible}}
`;

const sheet = (...parts: readonly string[]): string => parts.join('').replace(/\s*\n\s*/g, '');

export const STYLES = {
  digest: sheet(base, digest, print),
  story: sheet(base, story, print),
  review: sheet(base, review, print),
} as const satisfies Readonly<Record<string, string>>;
