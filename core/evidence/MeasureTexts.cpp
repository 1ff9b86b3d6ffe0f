// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/MeasureTexts.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

struct Entry {
    const char* code;
    const char* column; ///< empty: as the code
    const char* name;
    const char* shortName; ///< empty: as the name
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
constexpr const char* fewRegions =
    QT_TRANSLATE_NOOP("MeasureTexts", "Tells little below about 30 regions; not comparable between periods.");
constexpr const char* grouping = QT_TRANSLATE_NOOP("MeasureTexts", "Depends on how industries are grouped.");

constexpr Entry entries[] = {
    {"value", "", QT_TRANSLATE_NOOP("MeasureTexts", "Value"), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "as in the data"), "", "",
     QT_TRANSLATE_NOOP("MeasureTexts", "In the unit of the data."),
     QT_TRANSLATE_NOOP("MeasureTexts", "A gap is not zero.")},
    {"share", "", QT_TRANSLATE_NOOP("MeasureTexts", "Share"), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "value / total of the region"), "", "",
     QT_TRANSLATE_NOOP("MeasureTexts", "The part of the region's total that is in this industry."), ""},
    {"location_quotient", "lq", QT_TRANSLATE_NOOP("MeasureTexts", "Location quotient (LQ)"),
     QT_TRANSLATE_NOOP("MeasureTexts", "LQ"),
     QT_TRANSLATE_NOOP("MeasureTexts", "share in the region / share in the comparator"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Not logarithmic; a total of all regions includes the region itself."),
     "P. S. Florence 1948; B. Balassa, Manchester School 33 (1965)",
     QT_TRANSLATE_NOOP("MeasureTexts", "1: as much as in the comparator; above 1: specialised."), smallBase},
    {"presence", "", QT_TRANSLATE_NOOP("MeasureTexts", "Presence"), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "1 if LQ ≥ threshold, else 0"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Decided exactly, on the decimal numbers as written."),
     "C. A. Hidalgo, R. Hausmann, PNAS 106 (2009)",
     QT_TRANSLATE_NOOP("MeasureTexts", "1: the region has the industry to a notable degree."),
     QT_TRANSLATE_NOOP("MeasureTexts", "Depends on the threshold, a setting.")},
    {"density_incl_self", "",
     QT_TRANSLATE_NOOP("MeasureTexts", "Relatedness density, the industry itself included"), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "sum of proximity(i,j) over the industries j that the region has / "
                                       "sum of proximity(i,j) over all j"),
     QT_TRANSLATE_NOOP("MeasureTexts", "j may be i itself."),
     "C. A. Hidalgo, B. Klinger, A.-L. Barabasi, R. Hausmann, Science 317 (2007)",
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "The higher, the more of what is near to the industry is in the region."),
     QT_TRANSLATE_NOOP("MeasureTexts", "Higher where the region has the industry already.")},
    {"density_excl_self", "", QT_TRANSLATE_NOOP("MeasureTexts", "Relatedness density"), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "sum of proximity(i,j) over the industries j that the region has / "
                                       "sum of proximity(i,j) over all j"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Without the industry i itself."),
     "R. Boschma, P.-A. Balland, D. F. Kogler, Industrial and Corporate Change 24 (2015)",
     QT_TRANSLATE_NOOP("MeasureTexts", "The higher, the nearer is the field to what the region has."),
     QT_TRANSLATE_NOOP("MeasureTexts", "Few regions make proximity coarse.")},
    {"region_total", "total", QT_TRANSLATE_NOOP("MeasureTexts", "Total"), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "sum of the values of all industries that are not part of another"),
     "", "", QT_TRANSLATE_NOOP("MeasureTexts", "In the unit of the data."),
     QT_TRANSLATE_NOOP("MeasureTexts", "A lower bound where values are missing.")},
    {"diversity", "", QT_TRANSLATE_NOOP("MeasureTexts", "Diversity"), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "number of industries with LQ ≥ threshold"), "",
     "C. A. Hidalgo, R. Hausmann, PNAS 106 (2009)",
     QT_TRANSLATE_NOOP("MeasureTexts", "Industries in which the region is specialised."),
     QT_TRANSLATE_NOOP("MeasureTexts", "Depends on the threshold, a setting.")},
    {"hhi", "", QT_TRANSLATE_NOOP("MeasureTexts", "Herfindahl-Hirschman index (HHI)"),
     QT_TRANSLATE_NOOP("MeasureTexts", "HHI"),
     QT_TRANSLATE_NOOP("MeasureTexts", "sum of squared shares of the industries"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Shares from 0 to 1, not in per cent."), "O. C. Herfindahl 1950",
     QT_TRANSLATE_NOOP("MeasureTexts", "1/n: spread evenly; 1: all in one industry."), withinData},
    {"hhi_normalised", "", QT_TRANSLATE_NOOP("MeasureTexts", "Normalised Herfindahl-Hirschman index"),
     QT_TRANSLATE_NOOP("MeasureTexts", "HHI, 0 to 1"),
     QT_TRANSLATE_NOOP("MeasureTexts", "(HHI − 1/n) / (1 − 1/n)"),
     QT_TRANSLATE_NOOP("MeasureTexts", "n counts industries of zero too."), "O. C. Herfindahl 1950",
     QT_TRANSLATE_NOOP("MeasureTexts", "0: spread evenly; 1: all in one industry."), ""},
    {"krugman_vs_total", "", QT_TRANSLATE_NOOP("MeasureTexts", "Krugman index"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Krugman"),
     QT_TRANSLATE_NOOP("MeasureTexts", "sum of |share in the region − share in all regions|"),
     QT_TRANSLATE_NOOP("MeasureTexts", "All regions include this one; 0 to 2, not halved."),
     "P. Krugman, Geography and Trade, 1991",
     QT_TRANSLATE_NOOP("MeasureTexts", "0: the structure of all regions; 2: nothing in common with it."),
     withinData},
    {"krugman_vs_rest", "", QT_TRANSLATE_NOOP("MeasureTexts", "Krugman index against the rest"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Krugman, rest"),
     QT_TRANSLATE_NOOP("MeasureTexts", "sum of |share in the region − share in all other regions|"),
     QT_TRANSLATE_NOOP("MeasureTexts", "0 to 2, not halved."), "P. Krugman, Geography and Trade, 1991",
     QT_TRANSLATE_NOOP("MeasureTexts", "0: the structure of the others; 2: nothing in common with them."),
     withinData},
    {"hoover_specialisation", "", QT_TRANSLATE_NOOP("MeasureTexts", "Hoover index of specialisation"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Hoover"),
     QT_TRANSLATE_NOOP("MeasureTexts", "half the sum of |share in the region − share in all regions|"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Half of the Krugman index."),
     "E. M. Hoover, Review of Economics and Statistics 18 (1936)",
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "0 to 1: the part that would have to change industry to match all regions."),
     withinData},
    {"gini_unweighted", "", QT_TRANSLATE_NOOP("MeasureTexts", "Gini coefficient"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Gini"),
     QT_TRANSLATE_NOOP("MeasureTexts", "sum of |x(k) − x(l)| over all pairs of industries / (2 n² mean)"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Unweighted, population form (not times n / (n − 1)); zeros count."),
     "C. Gini 1912",
     QT_TRANSLATE_NOOP("MeasureTexts", "0: all industries equally large; towards 1: all in one."),
     withinData},
    {"gini_hoover_weighted", "", QT_TRANSLATE_NOOP("MeasureTexts", "Gini coefficient of the Hoover curve"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Gini, Hoover"),
     QT_TRANSLATE_NOOP(
         "MeasureTexts",
         "sum of |p(k) q(l) − p(l) q(k)| over pairs of industries; p share in the region, q in all regions"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Against all regions, sorted by the quotient."),
     "E. M. Hoover, Review of Economics and Statistics 18 (1936)",
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "0: the structure of all regions; towards 1: concentrated where they are not."),
     ""},
    {"entropy_bits", "", QT_TRANSLATE_NOOP("MeasureTexts", "Shannon entropy"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Entropy (bits)"),
     QT_TRANSLATE_NOOP("MeasureTexts", "−sum of share × log2(share)"),
     QT_TRANSLATE_NOOP("MeasureTexts", "In bits; zeros contribute nothing."), "C. E. Shannon 1948",
     QT_TRANSLATE_NOOP("MeasureTexts", "0: all in one industry; log2 n: spread evenly."), withinData},
    {"evenness", "", QT_TRANSLATE_NOOP("MeasureTexts", "Evenness"), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "entropy / log2 n"),
     QT_TRANSLATE_NOOP("MeasureTexts", "n counts industries of zero too, not only those present."),
     "E. C. Pielou 1966", QT_TRANSLATE_NOOP("MeasureTexts", "0: all in one industry; 1: spread evenly."), ""},
    {"hill_number_2powH", "", QT_TRANSLATE_NOOP("MeasureTexts", "Hill number"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Effective industries"),
     QT_TRANSLATE_NOOP("MeasureTexts", "2^entropy"), QT_TRANSLATE_NOOP("MeasureTexts", "Of order 1."),
     "M. O. Hill, Ecology 54 (1973)",
     QT_TRANSLATE_NOOP("MeasureTexts", "So many equally large industries would be as diverse."), withinData},
    {"unrelated_variety", "", QT_TRANSLATE_NOOP("MeasureTexts", "Unrelated variety"), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "sum of share × log2(1 / share) over groups of industries"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Entropy between groups, in bits."),
     "K. Frenken, F. van Oort, T. Verburg, Regional Studies 41 (2007)",
     QT_TRANSLATE_NOOP("MeasureTexts", "High: different groups; a protection against shocks."), grouping},
    {"related_variety", "", QT_TRANSLATE_NOOP("MeasureTexts", "Related variety"), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "sum of share × entropy within the group over groups of industries"),
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "Entropy within groups, in bits; with unrelated variety it is the entropy."),
     "K. Frenken, F. van Oort, T. Verburg, Regional Studies 41 (2007)",
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "High: many industries near to each other, which can learn from each other."),
     grouping},
    {"eci_z_pop", "", QT_TRANSLATE_NOOP("MeasureTexts", "Economic complexity index (ECI)"),
     QT_TRANSLATE_NOOP("MeasureTexts", "ECI"),
     QT_TRANSLATE_NOOP("MeasureTexts", "D^−1/2 times the second left singular vector of D^−1/2 M U^−1/2; M "
                                       "presence, D diversity, U ubiquity"),
     QT_TRANSLATE_NOOP(
         "MeasureTexts",
         "z-scores with the population standard deviation; sign by the correlation with diversity."),
     "C. A. Hidalgo, R. Hausmann, PNAS 106 (2009)",
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "High: rare industries that go with others that are rare. Relative only."),
     fewRegions},
    {"industry_total", "total", QT_TRANSLATE_NOOP("MeasureTexts", "Total of the industry"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Total"),
     QT_TRANSLATE_NOOP("MeasureTexts", "sum of the values of all regions that are not part of another"), "",
     "", QT_TRANSLATE_NOOP("MeasureTexts", "In the unit of the data."),
     QT_TRANSLATE_NOOP("MeasureTexts", "A lower bound where values are missing.")},
    {"ubiquity", "", QT_TRANSLATE_NOOP("MeasureTexts", "Ubiquity"), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "number of regions with LQ ≥ threshold"), "",
     "C. A. Hidalgo, R. Hausmann, PNAS 106 (2009)",
     QT_TRANSLATE_NOOP("MeasureTexts", "Regions that are specialised in the industry."),
     QT_TRANSLATE_NOOP("MeasureTexts", "Depends on the threshold, a setting.")},
    {"hhi_across_regions", "", QT_TRANSLATE_NOOP("MeasureTexts", "Concentration in regions (HHI)"),
     QT_TRANSLATE_NOOP("MeasureTexts", "HHI"),
     QT_TRANSLATE_NOOP("MeasureTexts", "sum of squared shares of the regions in the industry"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Shares from 0 to 1, not in per cent."), "O. C. Herfindahl 1950",
     QT_TRANSLATE_NOOP("MeasureTexts", "1/n: in all regions alike; 1: in one only."), ""},
    {"krugman_concentration_vs_total", "", QT_TRANSLATE_NOOP("MeasureTexts", "Krugman concentration"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Krugman"),
     QT_TRANSLATE_NOOP("MeasureTexts", "sum over regions of |share of the industry − share of everything|"),
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "Against the distribution of everything over regions; 0 to 2, not halved."),
     "P. Krugman, Geography and Trade, 1991",
     QT_TRANSLATE_NOOP("MeasureTexts", "0: where everything is; 2: where nothing else is."), ""},
    {"industry_gini_unweighted", "gini_unweighted",
     QT_TRANSLATE_NOOP("MeasureTexts", "Gini coefficient over regions"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Gini"),
     QT_TRANSLATE_NOOP("MeasureTexts", "sum of |x(k) − x(l)| over all pairs of regions / (2 n² mean)"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Unweighted, population form (not times n / (n − 1)); zeros count."),
     "C. Gini 1912", QT_TRANSLATE_NOOP("MeasureTexts", "0: all regions alike; towards 1: all in one."), ""},
    {"industry_gini_hoover_weighted", "gini_hoover_weighted",
     QT_TRANSLATE_NOOP("MeasureTexts", "Gini coefficient of the Hoover curve over regions"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Gini, Hoover"),
     QT_TRANSLATE_NOOP(
         "MeasureTexts",
         "sum of |p(k) q(l) − p(l) q(k)| over pairs of regions; p share of the industry, q of everything"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Against the distribution of everything, sorted by the quotient."),
     "E. M. Hoover, Review of Economics and Statistics 18 (1936)",
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "0: distributed as everything; towards 1: concentrated where little else is."),
     ""},
    {"pci_z_pop", "", QT_TRANSLATE_NOOP("MeasureTexts", "Product complexity index (PCI)"),
     QT_TRANSLATE_NOOP("MeasureTexts", "PCI"),
     QT_TRANSLATE_NOOP("MeasureTexts", "U^−1/2 times the second right singular vector of D^−1/2 M U^−1/2; M "
                                       "presence, D diversity, U ubiquity"),
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "z-scores with the population standard deviation; the same sign as ECI."),
     "C. A. Hidalgo, R. Hausmann, PNAS 106 (2009)",
     QT_TRANSLATE_NOOP("MeasureTexts", "High: found in complex regions. Relative only."), fewRegions},
    {"proximity", "", QT_TRANSLATE_NOOP("MeasureTexts", "Proximity"), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "regions that have both / regions that have the more frequent one"),
     QT_TRANSLATE_NOOP("MeasureTexts", "The smaller of the two conditional probabilities."),
     "C. A. Hidalgo, B. Klinger, A.-L. Barabasi, R. Hausmann, Science 317 (2007)",
     QT_TRANSLATE_NOOP("MeasureTexts", "0: never in the same region; 1: always."),
     QT_TRANSLATE_NOOP("MeasureTexts", "Shared places are no proof of shared skills.")},
    {"change", "", QT_TRANSLATE_NOOP("MeasureTexts", "Change"), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "later value − earlier value"), "", "",
     QT_TRANSLATE_NOOP("MeasureTexts", "In the unit of the data."), firstPeriods},
    {"national_share", "", QT_TRANSLATE_NOOP("MeasureTexts", "National share"), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "earlier value × growth of everything in all regions"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Dunn's shift-share; weights of the first period."),
     "E. S. Dunn, Papers of the Regional Science Association 6 (1960)",
     QT_TRANSLATE_NOOP("MeasureTexts", "The change if everything had grown as the total."), firstPeriods},
    {"industry_mix", "", QT_TRANSLATE_NOOP("MeasureTexts", "Industry mix"), "",
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "earlier value × (growth of the industry − growth of everything), in all regions"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Dunn's shift-share; weights of the first period."),
     "E. S. Dunn, Papers of the Regional Science Association 6 (1960)",
     QT_TRANSLATE_NOOP("MeasureTexts", "What the industry grew more, or less, than the total."),
     firstPeriods},
    {"regional_shift", "", QT_TRANSLATE_NOOP("MeasureTexts", "Regional shift"), "",
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "earlier value × (growth in the region − growth of the industry in all regions)"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Dunn's shift-share; without a base the whole change is regional."),
     "E. S. Dunn, Papers of the Regional Science Association 6 (1960)",
     QT_TRANSLATE_NOOP("MeasureTexts", "What the industry grew more, or less, here than elsewhere."),
     firstPeriods},
    {"em_homothetic", "", QT_TRANSLATE_NOOP("MeasureTexts", "Homothetic value"), "",
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "h = total of the region × total of the industry / total of everything, all earlier"),
     "", "J. M. Esteban-Marquillas, Regional and Urban Economics 2 (1972)",
     QT_TRANSLATE_NOOP("MeasureTexts", "What the region would have with the structure of all regions."), ""},
    {"em_competitive", "", QT_TRANSLATE_NOOP("MeasureTexts", "Competitive effect"), "",
     QT_TRANSLATE_NOOP(
         "MeasureTexts",
         "h × (growth in the region − growth of the industry in all regions); h homothetic value"),
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "Esteban-Marquillas; with the allocation effect it is the regional shift."),
     "J. M. Esteban-Marquillas, Regional and Urban Economics 2 (1972)",
     QT_TRANSLATE_NOOP("MeasureTexts", "The region's advantage, freed of its specialisation."), firstPeriods},
    {"em_allocation", "", QT_TRANSLATE_NOOP("MeasureTexts", "Allocation effect"), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "(earlier value − h) × (growth in the region − growth of the industry "
                                       "in all regions); h homothetic value"),
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "Esteban-Marquillas; with the competitive effect it is the regional shift."),
     "J. M. Esteban-Marquillas, Regional and Urban Economics 2 (1972)",
     QT_TRANSLATE_NOOP("MeasureTexts", "Positive: specialised where the region has an advantage."),
     firstPeriods},
    {"relative_growth", "", QT_TRANSLATE_NOOP("MeasureTexts", "Relative growth"), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "growth in the region − growth of the industry in all regions"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Over the whole time, in points; not a year."), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "Above 0: the industry grows faster here than in all regions."),
     smallBase},
    {"quadrant", "", QT_TRANSLATE_NOOP("MeasureTexts", "Growth-share class"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Class"),
     QT_TRANSLATE_NOOP("MeasureTexts", "star: LQ ≥ 1 and growth ≥ the industry's in all regions; mature: "
                                       "only LQ; emerging: only growth; declining: neither"),
     QT_TRANSLATE_NOOP("MeasureTexts",
                       "Both limits decided exactly; growth as the industry's counts as growing."),
     "", QT_TRANSLATE_NOOP("MeasureTexts", "Where the industry stands and where it goes."), smallBase},
    {"symmetric_quotient", "", QT_TRANSLATE_NOOP("MeasureTexts", "Symmetric location quotient"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Symmetric"), QT_TRANSLATE_NOOP("MeasureTexts", "(LQ − 1) / (LQ + 1)"),
     "", "B. Dalum, K. Laursen, G. Villumsen 1998",
     QT_TRANSLATE_NOOP("MeasureTexts", "−1 to 1; 0: as much as in the comparator."), smallBase},
    {"annual_growth", "", QT_TRANSLATE_NOOP("MeasureTexts", "Growth a year"), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "(later value / earlier value)^(1 / years) − 1"),
     QT_TRANSLATE_NOOP("MeasureTexts", "Compound annual growth rate."), "",
     QT_TRANSLATE_NOOP("MeasureTexts", "The same rate every year would give the same change."), smallBase},
};

QString translated(const char* text)
{
    return *text ? QCoreApplication::translate("MeasureTexts", text) : QString();
}

MeasureText textOf(const Entry& entry)
{
    MeasureText text;
    text.code = QString::fromLatin1(entry.code);
    text.column = *entry.column ? QString::fromLatin1(entry.column) : text.code;
    text.name = translated(entry.name);
    text.shortName = *entry.shortName ? translated(entry.shortName) : text.name;
    text.formula = translated(entry.formula);
    text.variant = translated(entry.variant);
    text.source = QString::fromLatin1(entry.source);
    text.reading = translated(entry.reading);
    text.caveat = translated(entry.caveat);
    return text;
}

} // namespace

QString MeasureText::explained() const
{
    QStringList lines{formula, reading, variant, caveat};
    if (!source.isEmpty())
        lines.append(QCoreApplication::translate("MeasureTexts", "Formula after %1").arg(source));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString MeasureText::sentence() const
{
    return QCoreApplication::translate("MeasureTexts", "%1: %2. %3").arg(name, formula, reading);
}

MeasureText measureText(FindingMeasure measure)
{
    return measureText(s3::codeOf(measure)).value_or(MeasureText());
}

std::optional<MeasureText> measureText(const QString& code)
{
    const auto found = std::find_if(std::begin(entries), std::end(entries),
                                    [&](const Entry& entry) { return code == QLatin1String(entry.code); });
    return found == std::end(entries) ? std::nullopt : std::optional(textOf(*found));
}

QStringList measureCodes()
{
    QStringList codes;
    for (const Entry& entry : entries)
        codes.append(QString::fromLatin1(entry.code));
    return codes;
}

} // namespace s3::evidence
