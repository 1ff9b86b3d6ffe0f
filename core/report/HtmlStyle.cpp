// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/HtmlBlocks.h"
#include "core/report/Palette.h"

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

QString variables(int line, bool dark)
{
    QString result;
    for (const auto& [name, colour] : Palette::forLine(line, dark).named())
        result += u"--"_s + name + u':' + colour.name() + u';';
    return result;
}

/// The neutral colours and the five accents on the page, then each line's own within its parts.
QString colours(bool dark)
{
    QString result = u":root{"_s + variables(0, dark);
    for (int line = 1; line <= 5; ++line) {
        const Palette palette = Palette::forLine(line, dark);
        const QString name = u"--l"_s + QString::number(line);
        result +=
            name + u':' + palette.accent.name() + u';' + name + u"ink:"_s + palette.accentInk.name() + u';';
    }
    result += u"}\n"_s;
    for (int line = 1; line <= 5; ++line)
        result += u".l"_s + QString::number(line) + u'{' + variables(line, dark) + u"}\n"_s;
    return result;
}

// Without the characters < > & and ", which XML would escape and HTML would not read back within a style.
const char* const rules = R"(
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:56px 32px 96px;max-width:864px;font:16px/1.55 Inter,system-ui,-apple-system,'Segoe UI','Noto Sans',sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
a{color:inherit;text-decoration-color:var(--faint);text-underline-offset:3px}
a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
h1,h2,h3,h4,h5{line-height:1.2;letter-spacing:-.011em;text-wrap:balance}
h1{font-size:clamp(32px,6vw,52px);font-weight:750;letter-spacing:-.025em;margin:8px 0 12px}
p{margin:0 0 14px;max-width:70ch}
.kind{font-weight:650;color:var(--soft);margin:0}
.subtitle{font-size:20px;color:var(--soft)}
header svg{display:block;width:100%;height:auto;margin:32px 0}
svg text{font-family:inherit}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(190px,1fr));gap:16px 24px;margin:0;padding-top:24px;border-top:1px solid var(--hair)}
.facts dt,.figures dt{font-size:13px;color:var(--soft)}
.facts dd{margin:0;font-weight:550}
nav{margin:64px 0 0}
nav h2{font-size:22px;margin:0 0 12px}
nav ul{list-style:none;margin:0;padding:0}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
nav li{break-inside:avoid}
nav h2 + ul{columns:2 260px;column-gap:32px}
nav ul ul{padding:2px 0 14px 14px;margin-left:5px;border-left:4px solid var(--accent)}
nav ul ul a{color:var(--soft);display:inline-block;padding:3px 0}
nav ul a{color:var(--accent-ink);font-weight:600}
nav ul ul a{font-weight:400}
.line{margin-top:88px}
.line h2{display:flex;align-items:center;gap:16px;margin:0 0 8px;padding:22px 26px;border-radius:12px;font-size:28px;background:var(--accent);color:var(--paper)}
.no{flex:none;display:grid;place-items:center;width:42px;height:42px;border-radius:50%;background:var(--paper);color:var(--accent-ink);font-size:22px}
.line section{padding-top:32px;scroll-margin-top:8px}
h3{font-size:24px;color:var(--accent-ink);margin:0 0 14px}
h4{font-size:18px;margin:32px 0 10px}
h5{font-size:16px;margin:22px 0 8px}
ul,ol{margin:0 0 14px;padding-left:24px}
li{margin-bottom:4px;max-width:68ch}
.note{font-size:14px;line-height:1.5;color:var(--soft)}
.empty{color:var(--soft);border:1px dashed var(--faint);border-radius:10px;padding:14px 18px;max-width:none}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:16px 32px;margin:8px 0 24px}
.figures div{display:grid;grid-template-rows:subgrid;grid-row:span 3;row-gap:0;border-top:3px solid var(--accent);padding-top:10px}
.figures dd{margin:0;font-size:13px;color:var(--soft)}
.figures .value{font-size:32px;line-height:1.25;font-weight:700;letter-spacing:-.02em;color:var(--accent-ink);font-variant-numeric:tabular-nums}
.figures sup,.figures .mark{font-size:13px;letter-spacing:0;font-weight:500}
.figures .mark{margin:0 0 0 8px;vertical-align:middle}
.scroll{overflow-x:auto;margin:0 0 24px}
table{border-collapse:collapse;width:100%;font-size:14px;line-height:1.4;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:650;font-size:15px;padding:0 0 8px}
th,td{text-align:left;vertical-align:top;padding:8px 12px;border-bottom:1px solid var(--hair);font-weight:400}
thead th,thead td{font-size:13px;font-weight:600;color:var(--soft);vertical-align:bottom;border-bottom:2px solid var(--accent)}
th:first-child,td:first-child{padding-left:0}
th:last-child,td:last-child{padding-right:0}
.r{text-align:right}
.c{text-align:center}
.mark{margin-right:6px;font-size:.85em;white-space:nowrap}
.good{color:var(--good)}
.warn{color:var(--warn)}
.bad{color:var(--bad)}
sup{font-size:.72em;line-height:0}
sup a{text-decoration:none;color:var(--accent-ink);padding:0 2px}
figure{margin:16px 0 28px;padding:20px 22px 14px;border:1px solid var(--hair);border-radius:12px}
figcaption{font-weight:650;margin-bottom:12px}
figure svg{display:block;width:100%;height:auto}
figure .note{margin:8px 0 0}
details{margin-top:10px;font-size:14px}
summary{cursor:pointer;color:var(--soft);padding:4px 0}
.card{background:var(--tint);border-left:4px solid var(--accent);border-radius:0 10px 10px 0;padding:16px 20px;margin:0 0 14px;break-inside:avoid}
.card h5{margin:0 0 6px}
.card p:last-child{margin-bottom:0}
.sources{margin-top:28px;padding-top:12px;border-top:1px solid var(--hair);font-size:13px;color:var(--soft)}
.sources h4{font-size:13px;margin:0 0 6px}
.sources li:target{color:var(--ink);background:var(--tint)}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:560px){body{padding:28px 18px 64px}.line h2{padding:16px 18px;font-size:23px}figure{padding:14px 12px}.scroll table{min-width:480px}figure svg{min-width:520px}figure{overflow-x:auto}}
@page{size:A4;margin:18mm 16mm}
@media print{
body{padding:0;max-width:none;font-size:10.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
nav,.line{break-before:page;margin-top:0}
h2,h3,h4,h5,caption,figcaption{break-after:avoid}
thead{display:table-header-group}
tr,figure,.figures,.card{break-inside:avoid}
p{orphans:3;widows:3}
details{display:none}
.scroll{overflow:visible}
table{font-size:9pt}
}
)";

} // namespace

QString htmlStyle()
{
    return colours(false) + u"@media screen and (prefers-color-scheme:dark){\n"_s + colours(true) + u"}\n"_s +
           QLatin1StringView(rules);
}

} // namespace s3::report
