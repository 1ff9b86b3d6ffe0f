// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/FormatStep.h"

#include "ui/evidence/regional_data/ColumnChoosers.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Messages.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace s3 {

using evidence::DecimalSign;
using evidence::Encoding;

namespace {

void select(QComboBox* box, int data)
{
    box->setCurrentIndex(box->findData(data));
}

} // namespace

FormatStep::FormatStep(QWidget* parent)
    : QWidget(parent)
    , m_columns(new ColumnChoosers(this))
    , m_hint(new InlineMessage(this))
    , m_preview(new DataTable(tr("First rows of the file"), this))
    , m_rows(new QStandardItemModel(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(12);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_separator = addBox(tr("Separator"), "importSeparator", row);
    m_decimal = addBox(tr("Decimal sign"), "importDecimal", row);
    m_encoding = addBox(tr("Encoding"), "importEncoding", row);
    m_headerRow = addBox(tr("First row"), "importHeader", row);
    m_separator->addItem(tr("Comma"), int(','));
    m_separator->addItem(tr("Semicolon"), int(';'));
    m_separator->addItem(tr("Tab"), int('\t'));
    m_separator->addItem(tr("Bar |"), int('|'));
    m_decimal->addItem(tr("Point: 1.5"), int(DecimalSign::Point));
    m_decimal->addItem(tr("Comma: 1,5"), int(DecimalSign::Comma));
    m_encoding->addItem(u"UTF-8"_s, int(Encoding::Utf8));
    m_encoding->addItem(u"Windows-1252"_s, int(Encoding::Windows1252));
    m_encoding->addItem(u"UTF-16 LE"_s, int(Encoding::Utf16LittleEndian));
    m_encoding->addItem(u"UTF-16 BE"_s, int(Encoding::Utf16BigEndian));
    m_headerRow->addItem(tr("Names of columns"), 1);
    m_headerRow->addItem(tr("Already data"), 0);
    outer->addLayout(row);
    outer->addWidget(m_columns);
    m_hint->hide();
    outer->addWidget(m_hint);
    m_preview->setObjectName(u"importPreview"_s);
    m_preview->setSource(m_rows);
    m_preview->setSortingEnabled(false);
    m_preview->setMinimumHeight(180);
    outer->addWidget(m_preview, 1);

    connect(m_separator, &QComboBox::currentIndexChanged, this, &FormatStep::dialectChosen);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &FormatStep::dialectChosen);
    connect(m_headerRow, &QComboBox::currentIndexChanged, this, &FormatStep::headerChosen);
    connect(m_decimal, &QComboBox::currentIndexChanged, this, &FormatStep::changed);
    connect(m_columns, &ColumnChoosers::changed, this, &FormatStep::changed);
}

QComboBox* FormatStep::addBox(const QString& label, const char* objectName, QLayout* row)
{
    auto* box = new ElidingComboBox(this);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    row->addWidget(new FormField(label, box, this));
    return box;
}

Result<void> FormatStep::load(const QString& path)
{
    const auto sniffed = evidence::sniffFile(path);
    if (!sniffed)
        return sniffed.error();
    m_path = path;
    showGuess(*sniffed);
    return {};
}

void FormatStep::showGuess(const evidence::Sniffed& sniffed)
{
    m_filling = true;
    m_sniffed = sniffed;
    select(m_separator, int(sniffed.table.dialect.separator));
    select(m_encoding, int(sniffed.table.dialect.encoding));
    select(m_headerRow, sniffed.hasHeader() ? 1 : 0);
    m_filling = false;
    showTable(true);
}

void FormatStep::dialectChosen()
{
    if (m_filling)
        return;
    evidence::Dialect dialect = m_sniffed.table.dialect;
    dialect.separator = char(m_separator->currentData().toInt());
    dialect.encoding = Encoding(m_encoding->currentData().toInt());
    dialect.compoundKey = dialect.compoundKey && dialect.separator == m_sniffed.table.dialect.separator;
    evidence::TableChoice table = m_sniffed.table;
    table.dialect = dialect;
    const auto sniffed = evidence::sniffFileAs(m_path, table);
    if (sniffed) {
        showGuess(*sniffed);
        return;
    }
    m_hint->setMessage(InlineMessage::Kind::Warning,
                       tr("Read like this, the file holds no rows. Choose another encoding or separator."));
}

void FormatStep::headerChosen()
{
    const bool header = m_headerRow->currentData().toInt() == 1;
    if (m_filling || header == m_sniffed.hasHeader())
        return;
    const auto sniffed =
        evidence::sniffFileAs(m_path, m_sniffed.table, {{m_sniffed.layout.skipLines, header ? 1 : 0}});
    if (sniffed)
        m_sniffed = *sniffed;
    showTable(true);
}

void FormatStep::showTable(bool proposeAgain)
{
    m_rows->clear();
    QStringList names = m_sniffed.header;
    for (int i = int(names.size()); i < m_sniffed.columnCount(); ++i)
        names.append(tr("Column %1").arg(i + 1));
    for (int row = 0; row < qMin<qsizetype>(previewRows, m_sniffed.sample.size()); ++row) {
        QList<QStandardItem*> items;
        for (const QString& cell : m_sniffed.sample.at(row))
            items.append(new QStandardItem(cell));
        m_rows->appendRow(items);
    }
    m_rows->setHorizontalHeaderLabels(names);
    if (!proposeAgain)
        return;
    const auto proposal = evidence::proposeMapping(m_sniffed.headerRows, m_sniffed.header, m_sniffed.sample);
    m_filling = true;
    select(m_decimal, int(evidence::ReadOptions::fromGuess(m_sniffed, proposal.mapping).value.decimal));
    m_filling = false;
    m_columns->setTable(m_sniffed.header, m_sniffed.sample, proposal.mapping);
    showHint();
}

void FormatStep::showHint()
{
    const evidence::ColumnMapping mapping = m_columns->mapping();
    const int column = mapping.isWide() ? mapping.valueColumns.front() : mapping.value;
    const auto guess = m_sniffed.columns.value(column);
    if (column >= 0 && guess.ambiguous && !guess.ambiguousCell.isEmpty())
        m_hint->setMessage(
            InlineMessage::Kind::Warning,
            tr("“%1” may be read in two ways. Check the decimal sign.").arg(guess.ambiguousCell));
    else if (!m_sniffed.encodingProven && m_sniffed.table.dialect.encoding == Encoding::Windows1252)
        m_hint->setMessage(InlineMessage::Kind::Info,
                           tr("The encoding is a guess. Check names with accents in the preview."));
    else
        m_hint->setMessage(InlineMessage::Kind::Info, {});
}

evidence::ReadOptions FormatStep::options() const
{
    const evidence::ColumnMapping mapping = m_columns->mapping();
    evidence::ReadOptions options = evidence::ReadOptions::fromGuess(m_sniffed, mapping);
    options.value.decimal = DecimalSign(m_decimal->currentData().toInt());
    options.filters = m_columns->filters();
    return options;
}

QString FormatStep::problem() const
{
    return m_columns->problem();
}

} // namespace s3
