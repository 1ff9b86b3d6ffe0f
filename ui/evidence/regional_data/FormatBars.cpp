// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/FormatBars.h"

#include "core/base/Numbers.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/FormField.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace s3 {

using evidence::Encoding;
using evidence::FileFormat;

namespace {

QHBoxLayout* rowOf(QWidget* bar)
{
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    return row;
}

QComboBox* addBox(QWidget* bar, const QString& label, const char* objectName)
{
    auto* box = new ElidingComboBox(bar);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    bar->layout()->addWidget(new FormField(label, box, bar));
    return box;
}

void choose(QComboBox* box, int data, const QString& label)
{
    if (box->findData(data) < 0)
        box->addItem(label, data);
    box->setCurrentIndex(box->findData(data));
}

} // namespace

QString displayName(FileFormat format)
{
    switch (format) {
    case FileFormat::DelimitedText:
        return QCoreApplication::translate("FileFormat", "Delimited text");
    case FileFormat::EurostatTsv:
        return u"Eurostat TSV"_s;
    case FileFormat::SdmxCsv:
        return u"SDMX-CSV"_s;
    case FileFormat::JsonStat:
        return u"JSON-stat"_s;
    case FileFormat::Workbook:
        return QCoreApplication::translate("FileFormat", "Workbook");
    }
    return {};
}

TextFormatBar::TextFormatBar(QWidget* parent)
    : QWidget(parent)
{
    rowOf(this);
    m_separator = addBox(this, tr("Separator"), "importSeparator");
    m_encoding = addBox(this, tr("Encoding"), "importEncoding");
    m_separator->addItem(tr("Comma"), int(','));
    m_separator->addItem(tr("Semicolon"), int(';'));
    m_separator->addItem(tr("Tab"), int('\t'));
    m_separator->addItem(tr("Bar |"), int('|'));
    m_encoding->addItem(u"UTF-8"_s, int(Encoding::Utf8));
    m_encoding->addItem(u"Windows-1252"_s, int(Encoding::Windows1252));
    m_encoding->addItem(u"UTF-16 LE"_s, int(Encoding::Utf16LittleEndian));
    m_encoding->addItem(u"UTF-16 BE"_s, int(Encoding::Utf16BigEndian));
    for (QComboBox* box : {m_separator, m_encoding})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling)
                Q_EMIT changed();
        });
}

void TextFormatBar::show(const evidence::Sniffed& sniffed)
{
    m_filling = true;
    m_dialect = sniffed.table.dialect;
    choose(m_separator, int(m_dialect.separator), QString(QLatin1Char(m_dialect.separator)));
    choose(m_encoding, int(m_dialect.encoding), {});
    m_filling = false;
}

evidence::Dialect TextFormatBar::dialect() const
{
    evidence::Dialect dialect = m_dialect;
    dialect.separator = char(m_separator->currentData().toInt());
    dialect.encoding = Encoding(m_encoding->currentData().toInt());
    dialect.compoundKey = dialect.compoundKey && dialect.separator == m_dialect.separator;
    return dialect;
}

WorkbookBar::WorkbookBar(QWidget* parent)
    : QWidget(parent)
    , m_range(new QLineEdit(this))
    , m_hidden(new QCheckBox(tr("Hidden rows and columns too"), this))
{
    auto* row = rowOf(this);
    m_part = addBox(this, tr("Sheet"), "importPart");
    m_range->setObjectName(u"importRange"_s);
    m_range->setPlaceholderText(tr("All that is used, or e.g. B3:H40"));
    m_rangeField = new FormField(tr("Range"), m_range, this);
    row->addWidget(m_rangeField);
    m_hidden->setObjectName(u"importHidden"_s);
    row->addWidget(m_hidden, 0, Qt::AlignBottom);
    const auto tell = [this] {
        if (!m_filling)
            Q_EMIT changed();
    };
    connect(m_part, &QComboBox::currentIndexChanged, this, tell);
    connect(m_hidden, &QCheckBox::toggled, this, tell);
    connect(m_range, &QLineEdit::editingFinished, this, [this, tell] {
        if (m_range->text().trimmed() != m_shownRange)
            tell();
    });
}

void WorkbookBar::show(const evidence::TableChoice& table, const QVector<evidence::TablePart>& parts)
{
    m_filling = true;
    const bool sheets = table.format == FileFormat::Workbook;
    m_part->clear();
    for (const evidence::TablePart& part : parts) {
        QString label = part.title.isEmpty() ? part.id : part.title;
        if (part.rows > 0)
            label += u" · "_s + tr("%1 × %2").arg(displayNumber(part.rows), displayNumber(part.columns));
        if (part.hidden)
            label += u" · "_s + tr("hidden");
        m_part->addItem(label, part.id);
    }
    m_part->setCurrentIndex(qMax(0, m_part->findData(table.part)));
    m_shownRange = table.range;
    m_range->setText(table.range);
    m_hidden->setChecked(table.withHidden);
    m_rangeField->setVisible(sheets);
    m_hidden->setVisible(sheets);
    setVisible(sheets || parts.size() > 1);
    m_filling = false;
}

evidence::TableChoice WorkbookBar::applied(evidence::TableChoice table) const
{
    if (m_part->count() > 0)
        table.part = m_part->currentData().toString();
    table.range = m_range->text().trimmed();
    table.withHidden = m_hidden->isChecked();
    return table;
}

LayoutBar::LayoutBar(QWidget* parent)
    : QWidget(parent)
    , m_skip(new QSpinBox(this))
{
    auto* row = rowOf(this);
    m_skip->setObjectName(u"importSkip"_s);
    m_skip->setRange(0, 1000);
    m_skip->setKeyboardTracking(false);
    row->addWidget(new FormField(tr("Lines above the table"), m_skip, this));
    m_header = addBox(this, tr("Names of columns"), "importHeader");
    m_header->addItem(tr("None, data at once"), 0);
    m_header->addItem(tr("In one row"), 1);
    m_header->addItem(tr("In two rows"), 2);
    m_header->addItem(tr("In three rows"), 3);
    const auto tell = [this] {
        if (!m_filling)
            Q_EMIT changed();
    };
    connect(m_skip, &QSpinBox::valueChanged, this, tell);
    connect(m_header, &QComboBox::currentIndexChanged, this, tell);
}

void LayoutBar::show(const evidence::TableLayout& layout)
{
    m_filling = true;
    m_skip->setValue(layout.skipLines);
    choose(m_header, layout.headerLines, tr("In %1 rows").arg(layout.headerLines));
    m_filling = false;
}

evidence::TableLayout LayoutBar::layout() const
{
    return {m_skip->value(), m_header->currentData().toInt()};
}

} // namespace s3
