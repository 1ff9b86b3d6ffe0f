// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/MetadataForm.h"

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr const char* textColumns[] = {"title", "source",          "measure",       "unit", "licence",
                                       "url",   "industry_scheme", "region_scheme", "note"};

QString* textOf(Dataset& dataset, const QString& column)
{
    QString* found = nullptr;
    Dataset::fields(dataset, [&](const char* name, auto& field) {
        if constexpr (std::is_same_v<std::decay_t<decltype(field)>, QString>)
            if (column == QLatin1String(name))
                found = &field;
    });
    return found;
}

} // namespace

MetadataForm::MetadataForm(const QString& prefix, QWidget* parent)
    : RecordForm(parent)
    , m_prefix(prefix)
{
    setColumns(2);
    addText(key("title"), tr("Title"));
    addText(key("source"), tr("Source (required)"));
    setHint(key("source"), tr("Office, table and version, e.g. Eurostat, namq_10_a10_e"));
    addText(key("measure"), tr("Measure"));
    setHint(key("measure"), tr("What is counted, e.g. Employees"));
    addText(key("unit"), tr("Unit"));
    setHint(key("unit"), tr("e.g. thousand persons"));
    addText(key("licence"), tr("Licence"));
    setHint(key("licence"), tr("What the source allows, e.g. reuse free with the source named"));
    addDate(key("retrieved_on"), tr("Retrieved on"));
    addText(key("industry_scheme"), tr("Industry scheme"));
    setHint(key("industry_scheme"), tr("Names are shown for NACE Rev. 2 and its national versions"));
    addText(key("region_scheme"), tr("Region scheme"));
    setHint(key("region_scheme"), tr("e.g. NUTS 2016"));
    addText(key("url"), tr("Web address"));
    addLongText(key("note"), tr("Note"), 2);
}

QString MetadataForm::key(const char* column) const
{
    return m_prefix + u'.' + QLatin1String(column);
}

void MetadataForm::show(const Dataset& dataset)
{
    Dataset copy = dataset;
    QVariantMap values;
    for (const char* column : textColumns)
        values.insert(key(column), *textOf(copy, QLatin1String(column)));
    values.insert(key("retrieved_on"),
                  dataset.retrievedOn.isValid() ? QVariant(dataset.retrievedOn) : QVariant());
    setValues(values);
}

Dataset MetadataForm::applied(Dataset dataset) const
{
    for (const char* column : textColumns)
        *textOf(dataset, QLatin1String(column)) = value(key(column)).toString().trimmed();
    dataset.retrievedOn = value(key("retrieved_on")).toDate();
    return dataset;
}

void MetadataForm::apply(Dataset& dataset, const QString& key, const QVariant& value)
{
    const QString column = key.section(u'.', 1);
    if (QString* text = textOf(dataset, column))
        *text = value.toString();
    else if (column == "retrieved_on"_L1)
        dataset.retrievedOn = value.toDate();
}

bool MetadataForm::check()
{
    const bool source = !value(key("source")).toString().trimmed().isEmpty();
    setError(key("source"),
             source ? QString() : tr("A number without a source cannot be checked by anybody."));
    return source;
}

} // namespace s3
