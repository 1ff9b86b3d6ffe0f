// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/MeasureTexts.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

struct Entry {
    const char* code;
    const char* name;
    const char* formula;
    const char* variant;
    const char* source;
    const char* reading;
    const char* caveat;
};

constexpr const char* smallBase =
    QT_TRANSLATE_NOOP("MeasureTexts", "Jumps with single firms where the numbers are small.");
constexpr const char* firstPeriods = QT_TRANSLATE_NOOP(
    "MeasureTexts", "Counts cells with a value in both periods only; a break in the series is no growth.");
constexpr const char* withinData =
    QT_TRANSLATE_NOOP("MeasureTexts", "Comparable only between data with the same list of industries.");

constexpr Entry entries[] = {
    {"share", QT_TRANSLATE_NOOP("MeasureTexts", "Share"), "s(r,i) = x(r,i) / x(r)", "", "",
     QT_TRANSLATE_NOOP("MeasureTexts", "0 to 1: part of the region's total that is in this industry."), ""},
    {"lq", QT_TRANSLATE_NOOP("MeasureTexts", "Location quotient"), "LQ = (x(r,i) / x(r)) / (x(i) / x)",
     QT_TRANSLATE_NOOP("MeasureTexts", "Not logarithmic; the total includes the region itself."),
     "P. S. Florence 1948; B. Balassa, Manchester School 33 (1965)",
     QT_TRANSLATE_NOOP("MeasureTexts", "1: as much as in the total; above 1: specialised."), smallBase},
    {"presence", QT_TRANSLATE_NOOP("MeasureTexts", "Presence"), "1 if LQ >= threshold, else 0",
     QT_TRANSLATE_NOOP("MeasureTexts", "Decided exactly, on the decimal numbers as written."),
     "C. A. Hidalgo, R. Hausmann, PNAS 106 (2009)",
     QT_TRANSLATE_NOOP("MeasureTexts", "1: the region has the industry to a notable degree."),
     QT_TRANSLATE_NOOP("MeasureTexts", "Depends on the threshold, a setting.")},
    {"density_incl_self", QT_TRANSLATE_NOOP("MeasureTexts", "Relatedness density, with the industry itself"),
     "sum over j of proximity(i,j) presence(r,j) / sum over j of proximity(i,j)",
     QT_TRANSLATE_NOOP("MeasureTexts", "0 to 1, not times 100; j runs over all industries."),
     "C. A. Hidalgo et al., Science 317 (2007)",
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "The higher, the more of what is near to the industry is in the region."),
     QT_TRANSLATE_NOOP("MeasureTexts", "Higher where the region has the industry already.")},
    {"density_excl_self",
     QT_TRANSLATE_NOOP("MeasureTexts", "Relatedness density, without the industry itself"),
     "sum over j other than i of proximity(i,j) presence(r,j) / sum over j other than i of proximity(i,j)",
     QT_TRANSLATE_NOOP("MeasureTexts", "0 to 1, not times 100; j runs over all other industries."),
     "R. Boschma, P.-A. Balland, D. F. Kogler, Industrial and Corporate Change 24 (2015)",
     QT_TRANSLATE_NOOP("MeasureTexts", "The higher, the nearer is the field to what the region has."),
     QT_TRANSLATE_NOOP("MeasureTexts", "Few regions make proximity coarse.")},
    {"total", QT_TRANSLATE_NOOP("MeasureTexts", "Total"), "x(r) or x(i): sum of the values", "", "",
     QT_TRANSLATE_NOOP("MeasureTexts", "In the unit of the data."),
     QT_TRANSLATE_NOOP("MeasureTexts", "A lower bound where values are missing.")},
    {"diversity", QT_TRANSLATE_NOOP("MeasureTexts", "Diversity"), "sum over i of presence(r,i)", "",
     "C. A. Hidalgo, R. Hausmann, PNAS 106 (2009)",
     QT_TRANSLATE_NOOP("MeasureTexts", "Industries in which the region is specialised."), ""},
    {"hhi", QT_TRANSLATE_NOOP("MeasureTexts", "Herfindahl-Hirschman index"), "sum s(r,i)^2",
     QT_TRANSLATE_NOOP("MeasureTexts", "Shares from 0 to 1, not in per cent."), "O. C. Herfindahl 1950",
     QT_TRANSLATE_NOOP("MeasureTexts", "1/n: spread evenly; 1: all in one industry."), withinData},
    {"hhi_normalised", QT_TRANSLATE_NOOP("MeasureTexts", "Normalised Herfindahl-Hirschman index"),
     "(HHI - 1/n) / (1 - 1/n)", QT_TRANSLATE_NOOP("MeasureTexts", "n counts industries of zero too."),
     "O. C. Herfindahl 1950", QT_TRANSLATE_NOOP("MeasureTexts", "0: spread evenly; 1: all in one industry."),
     ""},
    {"krugman_vs_total", QT_TRANSLATE_NOOP("MeasureTexts", "Krugman index against the total"),
     "sum |s(r,i) - s(i)|",
     QT_TRANSLATE_NOOP("MeasureTexts", "Against the total with the region itself; 0 to 2, not halved."),
     "P. Krugman, Geography and Trade, 1991",
     QT_TRANSLATE_NOOP("MeasureTexts", "0: the structure of the total; 2: nothing in common with it."),
     withinData},
    {"krugman_vs_rest", QT_TRANSLATE_NOOP("MeasureTexts", "Krugman index against the rest"),
     "sum |s(r,i) - (x(i) - x(r,i)) / (x - x(r))|",
     QT_TRANSLATE_NOOP("MeasureTexts", "Against all other regions; 0 to 2, not halved."),
     "P. Krugman, Geography and Trade, 1991",
     QT_TRANSLATE_NOOP("MeasureTexts", "0: the structure of the others; 2: nothing in common with them."),
     withinData},
    {"hoover_specialisation", QT_TRANSLATE_NOOP("MeasureTexts", "Hoover index of specialisation"),
     "1/2 sum |s(r,i) - s(i)|",
     QT_TRANSLATE_NOOP("MeasureTexts", "Half of the Krugman index against the total."),
     "E. M. Hoover, Review of Economics and Statistics 18 (1936)",
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "0 to 1: the part that would have to change industry to match the total."),
     withinData},
    {"gini_unweighted", QT_TRANSLATE_NOOP("MeasureTexts", "Gini coefficient, unweighted"),
     "sum sum |x(k) - x(l)| / (2 n^2 mean)",
     QT_TRANSLATE_NOOP("MeasureTexts", "Population form (not times n / (n - 1)); zeros count."),
     "C. Gini 1912", QT_TRANSLATE_NOOP("MeasureTexts", "0: all alike; towards 1: all in one."), withinData},
    {"gini_hoover_weighted", QT_TRANSLATE_NOOP("MeasureTexts", "Gini coefficient of the Hoover curve"),
     "sum over pairs |p(k) q(l) - p(l) q(k)|",
     QT_TRANSLATE_NOOP("MeasureTexts", "Against the distribution of the total, sorted by the quotient."),
     "E. M. Hoover, Review of Economics and Statistics 18 (1936)",
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "0: distributed as the total; towards 1: concentrated where the total is not."),
     ""},
    {"entropy_bits", QT_TRANSLATE_NOOP("MeasureTexts", "Shannon entropy"), "-sum s(r,i) log2 s(r,i)",
     QT_TRANSLATE_NOOP("MeasureTexts", "In bits; zeros contribute nothing."), "C. E. Shannon 1948",
     QT_TRANSLATE_NOOP("MeasureTexts", "0: all in one industry; log2 n: spread evenly."), withinData},
    {"evenness", QT_TRANSLATE_NOOP("MeasureTexts", "Evenness"), "entropy / log2 n",
     QT_TRANSLATE_NOOP("MeasureTexts", "n counts industries of zero too, not only those present."),
     "E. C. Pielou 1966", QT_TRANSLATE_NOOP("MeasureTexts", "0 to 1: spread evenly."), ""},
    {"hill_number_2powH", QT_TRANSLATE_NOOP("MeasureTexts", "Hill number"), "2^entropy",
     QT_TRANSLATE_NOOP("MeasureTexts", "Of order 1."), "M. O. Hill, Ecology 54 (1973)",
     QT_TRANSLATE_NOOP("MeasureTexts", "So many equally large industries would be as diverse."), withinData},
    {"unrelated_variety", QT_TRANSLATE_NOOP("MeasureTexts", "Unrelated variety"), "sum P(g) log2 (1 / P(g))",
     QT_TRANSLATE_NOOP("MeasureTexts", "Entropy between groups, in bits."),
     "K. Frenken, F. van Oort, T. Verburg, Regional Studies 41 (2007)",
     QT_TRANSLATE_NOOP("MeasureTexts", "High: different groups; a protection against shocks."),
     QT_TRANSLATE_NOOP("MeasureTexts", "Depends on how industries are grouped.")},
    {"related_variety", QT_TRANSLATE_NOOP("MeasureTexts", "Related variety"), "sum P(g) H(g)",
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "Entropy within groups, in bits; with unrelated variety it is the entropy."),
     "K. Frenken, F. van Oort, T. Verburg, Regional Studies 41 (2007)",
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "High: many industries near to each other, which can learn from each other."),
     QT_TRANSLATE_NOOP("MeasureTexts", "Depends on how industries are grouped.")},
    {"eci_z_pop", QT_TRANSLATE_NOOP("MeasureTexts", "Economic complexity index (ECI)"),
     "D^-1/2 times the second left singular vector of D^-1/2 M U^-1/2",
     QT_TRANSLATE_NOOP(
         "MeasureTexts",
         "z-scores with the population standard deviation; sign by the correlation with diversity."),
     "C. A. Hidalgo, R. Hausmann, PNAS 106 (2009)",
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "High: rare industries that go with others that are rare. Relative only."),
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "Tells little below about 30 regions; not comparable between periods.")},
    {"ubiquity", QT_TRANSLATE_NOOP("MeasureTexts", "Ubiquity"), "sum over r of presence(r,i)", "",
     "C. A. Hidalgo, R. Hausmann, PNAS 106 (2009)",
     QT_TRANSLATE_NOOP("MeasureTexts", "Regions that are specialised in the industry."), ""},
    {"hhi_across_regions", QT_TRANSLATE_NOOP("MeasureTexts", "Herfindahl-Hirschman index over regions"),
     "sum over r of (x(r,i) / x(i))^2",
     QT_TRANSLATE_NOOP("MeasureTexts", "Shares from 0 to 1, not in per cent."), "O. C. Herfindahl 1950",
     QT_TRANSLATE_NOOP("MeasureTexts", "1/n: in all regions alike; 1: in one only."), ""},
    {"krugman_concentration_vs_total", QT_TRANSLATE_NOOP("MeasureTexts", "Krugman index of concentration"),
     "sum over r of |x(r,i) / x(i) - x(r) / x|",
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "Against the distribution of everything over regions; 0 to 2, not halved."),
     "P. Krugman, Geography and Trade, 1991",
     QT_TRANSLATE_NOOP("MeasureTexts", "0: where everything is; 2: where nothing else is."), ""},
    {"pci_z_pop", QT_TRANSLATE_NOOP("MeasureTexts", "Product complexity index (PCI)"),
     "U^-1/2 times the second right singular vector of D^-1/2 M U^-1/2",
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "z-scores with the population standard deviation; the same sign as ECI."),
     "C. A. Hidalgo, R. Hausmann, PNAS 106 (2009)",
     QT_TRANSLATE_NOOP("MeasureTexts", "High: found in complex regions. Relative only."),
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "Tells little below about 30 regions; not comparable between periods.")},
    {"proximity", QT_TRANSLATE_NOOP("MeasureTexts", "Proximity"),
     "regions with both i and j / max(ubiquity(i), ubiquity(j))",
     QT_TRANSLATE_NOOP("MeasureTexts", "The smaller of the two conditional probabilities."),
     "C. A. Hidalgo et al., Science 317 (2007)",
     QT_TRANSLATE_NOOP("MeasureTexts", "0: never in the same region; 1: always."),
     QT_TRANSLATE_NOOP("MeasureTexts", "Shared places are no proof of shared skills.")},
    {"national_share", QT_TRANSLATE_NOOP("MeasureTexts", "National share"), "e0 g",
     QT_TRANSLATE_NOOP("MeasureTexts", "Dunn's shift-share; weights of the first period."),
     "E. S. Dunn, Papers of the Regional Science Association 6 (1960)",
     QT_TRANSLATE_NOOP("MeasureTexts", "The change if everything had grown as the total."), firstPeriods},
    {"industry_mix", QT_TRANSLATE_NOOP("MeasureTexts", "Industry mix"), "e0 (g(i) - g)",
     QT_TRANSLATE_NOOP("MeasureTexts", "Dunn's shift-share; weights of the first period."),
     "E. S. Dunn, Papers of the Regional Science Association 6 (1960)",
     QT_TRANSLATE_NOOP("MeasureTexts", "What the industry grew more, or less, than the total."),
     firstPeriods},
    {"regional_shift", QT_TRANSLATE_NOOP("MeasureTexts", "Regional shift"), "e0 (g(r,i) - g(i))",
     QT_TRANSLATE_NOOP("MeasureTexts", "Without a base the whole change is regional."),
     "E. S. Dunn, Papers of the Regional Science Association 6 (1960)",
     QT_TRANSLATE_NOOP("MeasureTexts", "What the industry grew more, or less, here than elsewhere."),
     firstPeriods},
    {"em_homothetic", QT_TRANSLATE_NOOP("MeasureTexts", "Homothetic mass"), "h = E0(r) E0(i) / E0", "",
     "J. M. Esteban-Marquillas, Regional and Urban Economics 2 (1972)",
     QT_TRANSLATE_NOOP("MeasureTexts", "What the region would have with the structure of the total."), ""},
    {"em_competitive", QT_TRANSLATE_NOOP("MeasureTexts", "Competitive effect"), "h (g(r,i) - g(i))",
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "Esteban-Marquillas; with the allocation effect it is the regional shift."),
     "J. M. Esteban-Marquillas, Regional and Urban Economics 2 (1972)",
     QT_TRANSLATE_NOOP("MeasureTexts", "The region's advantage, freed of its specialisation."), firstPeriods},
    {"em_allocation", QT_TRANSLATE_NOOP("MeasureTexts", "Allocation effect"), "(e0 - h) (g(r,i) - g(i))",
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "Esteban-Marquillas; with the competitive effect it is the regional shift."),
     "J. M. Esteban-Marquillas, Regional and Urban Economics 2 (1972)",
     QT_TRANSLATE_NOOP("MeasureTexts", "Positive: specialised where the region has an advantage."),
     firstPeriods},
    {"relative_growth", QT_TRANSLATE_NOOP("MeasureTexts", "Relative growth"), "g(r,i) - g(i)",
     QT_TRANSLATE_NOOP("MeasureTexts", "Over the whole time, in points; not a year."), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "Above 0: the industry grows faster here than in all regions."),
     smallBase},
    {"quadrant", QT_TRANSLATE_NOOP("MeasureTexts", "Growth-share class"),
     "star: LQ >= 1 and g(r,i) >= g(i); mature: only LQ; emerging: only growth; declining: neither",
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "Both limits decided exactly; growth as the industry's counts as growing."),
     "", QT_TRANSLATE_NOOP("MeasureTexts", "Where the industry stands and where it goes."), smallBase},
    {"symmetric_quotient", QT_TRANSLATE_NOOP("MeasureTexts", "Symmetric location quotient"),
     "(LQ - 1) / (LQ + 1)", "", "B. Dalum, K. Laursen, G. Villumsen 1998",
     QT_TRANSLATE_NOOP("MeasureTexts", "-1 to 1; 0: as much as in the total."), smallBase},
    {"annual_growth", QT_TRANSLATE_NOOP("MeasureTexts", "Growth a year"), "(e1 / e0)^(1 / years) - 1",
     QT_TRANSLATE_NOOP("MeasureTexts", "Compound annual growth rate."), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "The same rate every year would give the same change."), smallBase},
};

QString translated(const char* text)
{
    return *text ? QCoreApplication::translate("MeasureTexts", text) : QString();
}

} // namespace

QString MeasureText::explained() const
{
    QStringList lines{name};
    if (!formula.isEmpty())
        lines.append(formula);
    for (const QString& line : {variant, reading, caveat})
        if (!line.isEmpty())
            lines.append(line);
    if (!source.isEmpty())
        lines.append(QCoreApplication::translate("MeasureTexts", "Formula: %1").arg(source));
    return lines.join(u'\n');
}

QStringList measureCodes()
{
    QStringList codes;
    for (const Entry& entry : entries)
        codes.append(QString::fromLatin1(entry.code));
    return codes;
}

std::optional<MeasureText> measureText(const QString& code)
{
    const QString wanted = code == u"location_quotient"_s ? u"lq"_s : code;
    const auto found = std::find_if(std::begin(entries), std::end(entries),
                                    [&](const Entry& entry) { return wanted == QLatin1String(entry.code); });
    if (found == std::end(entries))
        return std::nullopt;
    return MeasureText{QString::fromLatin1(found->code),
                       translated(found->name),
                       QString::fromLatin1(found->formula),
                       translated(found->variant),
                       QString::fromLatin1(found->source),
                       translated(found->reading),
                       translated(found->caveat)};
}

} // namespace s3::evidence
