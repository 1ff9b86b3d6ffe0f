// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/implementation/cluster_toolbox/FacetPanel.h"

#include "core/implementation/Labels.h"
#include "ui/kit/Controls.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr std::array kFacets{Facet::Field,         Facet::Origin, Facet::Country,
                             Facet::CrossRegional, Facet::S3Link, Facet::GroupSize};

QString facetName(Facet facet)
{
    switch (facet) {
    case Facet::Field:
        return FacetPanel::tr("Field");
    case Facet::Origin:
        return FacetPanel::tr("Origin");
    case Facet::Country:
        return FacetPanel::tr("Country");
    case Facet::CrossRegional:
        return FacetPanel::tr("Run across regions");
    case Facet::S3Link:
        return FacetPanel::tr("Linked to a regional strategy");
    case Facet::GroupSize:
        return FacetPanel::tr("Group size");
    }
    return {};
}

QString facetCode(Facet facet)
{
    static const QMap<Facet, QString> codes{
        {Facet::Field, u"field"_s},         {Facet::Origin, u"origin"_s}, {Facet::Country, u"country"_s},
        {Facet::CrossRegional, u"cross"_s}, {Facet::S3Link, u"s3link"_s}, {Facet::GroupSize, u"group"_s}};
    return codes.value(facet);
}

QString valueName(const Catalogue& catalogue, Facet facet, const QString& value)
{
    if (value == facet::unstated())
        return FacetPanel::tr("Not stated");
    if (value == facet::stated())
        return FacetPanel::tr("Stated");
    if (value == facet::yes())
        return FacetPanel::tr("Yes");
    if (value == facet::no())
        return FacetPanel::tr("No");
    if (facet == Facet::Field)
        return catalogue.fieldTitle(value);
    if (facet == Facet::Country)
        return countryName(value);
    const auto origin = enumFromCode<ServiceOrigin>(value);
    return origin ? displayName(*origin) : value;
}

/// Fields and origins in the catalogue's order, countries by name, "not stated" last.
QStringList valuesOf(const Catalogue& catalogue, Facet facet)
{
    QStringList values;
    for (const Service& service : catalogue.services())
        if (const QString value = facetValue(service, facet); !values.contains(value))
            values.append(value);
    if (facet == Facet::Country)
        std::sort(values.begin(), values.end(), [](const QString& a, const QString& b) {
            return countryName(a).localeAwareCompare(countryName(b)) < 0;
        });
    if (facet == Facet::CrossRegional || facet == Facet::S3Link)
        std::sort(values.begin(), values.end(), std::greater<>()); // yes, unstated, no
    std::stable_partition(values.begin(), values.end(),
                          [](const QString& value) { return value != facet::unstated(); });
    return values;
}

} // namespace

FacetPanel::FacetPanel(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_clear(new QPushButton(tr("Clear filters"), this))
{
    setObjectName(u"facets"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 8);
    column->setSpacing(0);
    for (const Facet facet : kFacets)
        addFacet(catalogue, facet, column);
    m_clear->setObjectName(u"clearFilters"_s);
    makeCompact(m_clear);
    column->addSpacing(12);
    column->addWidget(m_clear, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_clear, &QPushButton::clicked, this, &FacetPanel::clearRequested);
}

void FacetPanel::addFacet(const Catalogue& catalogue, Facet facet, QVBoxLayout* column)
{
    const QStringList values = valuesOf(catalogue, facet);
    if (values.size() < 2)
        return;
    if (!m_rows.isEmpty())
        column->addSpacing(12);
    column->addWidget(makeLabel(facetName(facet), TextRole::Label, this));
    column->addSpacing(2);
    for (const QString& value : values)
        addValue(facet, value, valueName(catalogue, facet, value), column);
}

void FacetPanel::addValue(Facet facet, const QString& value, const QString& label, QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    Row entry{facet, value, new QCheckBox(label, this), makeLabel({}, TextRole::Small, this)};
    entry.box->setObjectName(u"facet.%1.%2"_s.arg(facetCode(facet), value));
    entry.count->setWordWrap(false);
    row->addWidget(entry.box, 1);
    row->addWidget(entry.count);
    column->addLayout(row);
    connect(entry.box, &QCheckBox::toggled, this, &FacetPanel::send);
    m_rows.append(entry);
}

void FacetPanel::showFilter(const Catalogue& catalogue, const ServiceFilter& filter)
{
    m_showing = true;
    QMap<Facet, QMap<QString, int>> counts;
    for (const Row& row : std::as_const(m_rows)) {
        if (!counts.contains(row.facet))
            counts.insert(row.facet, catalogue.counts(row.facet, filter));
        const int count = counts.value(row.facet).value(row.value);
        row.box->setChecked(filter.chosen.value(row.facet).contains(row.value));
        row.box->setEnabled(count > 0 || row.box->isChecked());
        row.count->setText(QLocale().toString(count));
        row.box->setAccessibleDescription(tr("Services: %1").arg(count));
    }
    m_clear->setVisible(!filter.isEmpty());
    m_showing = false;
}

void FacetPanel::send()
{
    if (m_showing)
        return;
    QMap<Facet, QSet<QString>> values;
    for (const Row& row : std::as_const(m_rows))
        if (row.box->isChecked())
            values[row.facet].insert(row.value);
    Q_EMIT chosen(values);
}

QJsonObject toJson(const ServiceFilter& filter)
{
    QJsonObject chosen;
    for (auto it = filter.chosen.begin(); it != filter.chosen.end(); ++it)
        chosen.insert(facetCode(it.key()), QJsonArray::fromStringList(it->values()));
    return {{u"words"_s, filter.words}, {u"chosen"_s, chosen}};
}

ServiceFilter filterFromJson(const QJsonObject& json)
{
    ServiceFilter filter;
    filter.words = json.value(u"words"_s).toString();
    const QJsonObject chosen = json.value(u"chosen"_s).toObject();
    for (const Facet facet : kFacets)
        for (const QJsonValue& value : chosen.value(facetCode(facet)).toArray())
            filter.chosen[facet].insert(value.toString());
    return filter;
}

} // namespace s3
