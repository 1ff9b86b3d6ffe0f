// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/FormatStep.h"

#include "core/base/Numbers.h"
#include "ui/evidence/regional_data/ColumnChoosers.h"
#include "ui/evidence/regional_data/FormatBars.h"
#include "ui/evidence/regional_data/PreviewModel.h"
#include "ui/kit/Background.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/ErrorText.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Messages.h"
#include "ui/kit/Pill.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3 {

using evidence::DecimalSign;

struct FormatStep::Look {
    Result<evidence::Sniffed> sniffed;
    QVector<evidence::TablePart> parts;
};

FormatStep::FormatStep(QWidget* parent)
    : QWidget(parent)
    , m_background(new Background(this))
    , m_formatPill(new Pill({}, Line::Evidence, this))
    , m_formatText(makeLabel({}, TextRole::Small, this))
    , m_text(new TextFormatBar(this))
    , m_workbook(new WorkbookBar(this))
    , m_layout(new LayoutBar(this))
    , m_decimal(new ElidingComboBox(this))
    , m_columns(new ColumnChoosers(this))
    , m_memory(new InlineMessage(this))
    , m_hint(new InlineMessage(this))
    , m_preview(new DataTable(tr("First rows of the file"), this))
    , m_rows(new PreviewModel(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 8, 0);
    outer->setSpacing(12);
    auto* recognised = new QHBoxLayout;
    recognised->setSpacing(8);
    recognised->addWidget(m_formatPill);
    recognised->addWidget(m_formatText, 1);
    m_formatPill->setObjectName(u"importFormat"_s);
    outer->addLayout(recognised);
    m_memory->setObjectName(u"importMemory"_s);
    m_memory->hide();
    outer->addWidget(m_memory);
    outer->addWidget(m_workbook);
    auto* bars = new QWidget(this);
    auto* row = new FlowLayout(bars, 12);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    row->addWidget(m_layout);
    m_decimal->setObjectName(u"importDecimal"_s);
    m_decimal->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_decimal->setMinimumContentsLength(10);
    m_decimal->addItem(tr("Point: 1.5"), int(DecimalSign::Point));
    m_decimal->addItem(tr("Comma: 1,5"), int(DecimalSign::Comma));
    row->addWidget(new FormField(tr("Decimal sign"), m_decimal, this));
    outer->addWidget(bars);
    outer->addWidget(m_columns);
    m_hint->setObjectName(u"importHint"_s);
    m_hint->hide();
    outer->addWidget(m_hint);
    m_preview->setObjectName(u"importPreview"_s);
    m_preview->setSource(m_rows);
    m_preview->setSortingEnabled(false);
    m_preview->setMinimumHeight(180);
    outer->addWidget(m_preview, 1);

    connect(m_text, &TextFormatBar::changed, this, [this] {
        evidence::TableChoice table = m_sniffed.table;
        table.dialect = m_text->dialect();
        look(table, {});
    });
    connect(m_workbook, &WorkbookBar::changed, this,
            [this] { look(m_workbook->applied(m_sniffed.table), {}); });
    connect(m_layout, &LayoutBar::changed, this, [this] { look(m_sniffed.table, m_layout->layout()); });
    connect(m_decimal, &QComboBox::currentIndexChanged, this, [this] {
        m_decimalByHand = m_decimalByHand || !m_filling;
        choiceChanged();
    });
    connect(m_columns, &ColumnChoosers::changed, this, &FormatStep::choiceChanged);
    connect(m_memory, &InlineMessage::actionTriggered, this, &FormatStep::proposeAnew);
}

FormatStep::~FormatStep() = default;

Result<void> FormatStep::load(const QString& path)
{
    m_background->cancel(); // a look at another file says nothing of this one
    m_path = path;
    m_loaded = false;
    m_lastTime.reset();
    m_decimalByHand = false;
    const auto table = evidence::recognise(path);
    if (!table)
        return table.error();
    if (!table->isText()) {
        look(*table, {});
        return {};
    }
    const auto sniffed = evidence::sniffFile(path);
    if (!sniffed)
        return sniffed.error();
    m_workbook->hide();
    show(*sniffed);
    return {};
}

bool FormatStep::isLooking() const
{
    return m_background->isRunning();
}

void FormatStep::look(const evidence::TableChoice& table, const std::optional<evidence::TableLayout>& layout)
{
    if (table.isText()) { // a look at the first bytes takes no time
        const auto sniffed = evidence::sniffFileAs(m_path, table, layout);
        if (sniffed)
            show(*sniffed);
        else
            m_hint->setMessage(
                InlineMessage::Kind::Warning,
                tr("Read like this, the file holds no rows. Choose another encoding or separator."));
        return;
    }
    m_hint->setMessage(InlineMessage::Kind::Info, tr("Looking at the file …"));
    m_workbook->setEnabled(false);
    m_background->start(
        [this, path = m_path, table, layout](const Background::Task&) -> Background::Delivery {
            Look look{evidence::sniffFileAs(path, table, layout), {}};
            if (auto parts = evidence::partsOf(path, table.format))
                look.parts = *parts;
            return [this, look] { lookDone(look); };
        });
    Q_EMIT changed();
}

void FormatStep::lookDone(const Look& look)
{
    m_workbook->setEnabled(true);
    const Result<evidence::Sniffed>& sniffed = look.sniffed;
    m_hint->setMessage(InlineMessage::Kind::Info, {});
    if (!sniffed && m_loaded) { // another sheet or range was chosen: that can be taken back here
        m_hint->setMessage(InlineMessage::Kind::Warning, sentenceFor(sniffed.error()));
        Q_EMIT changed();
        return;
    }
    if (!sniffed) {
        Q_EMIT failed(sniffed.error());
        return;
    }
    m_workbook->show(sniffed->table, look.parts);
    show(*sniffed);
    Q_EMIT looked();
}

void FormatStep::show(const evidence::Sniffed& sniffed)
{
    m_sniffed = sniffed;
    m_loaded = true;
    m_text->show(sniffed);
    m_text->setVisible(sniffed.table.isText());
    m_layout->show(sniffed.layout);
    m_layout->setVisible(sniffed.table.format != evidence::FileFormat::JsonStat);
    showFormat();
    m_rows->setTable(sniffed);
    m_lastTime = MappingMemory().recall(shape());
    const auto remembered = m_lastTime ? evidence::remembered(m_lastTime->options, sniffed) : std::nullopt;
    if (!remembered)
        m_lastTime.reset();
    m_memory->setMessage(InlineMessage::Kind::Info,
                         remembered ? tr("Assigned as last time, on %1.")
                                          .arg(QLocale().toString(m_lastTime->date, QLocale::ShortFormat))
                                    : QString());
    m_memory->setAction(remembered ? tr("Propose anew") : QString());
    applyOptions(remembered.value_or(evidence::ReadOptions::fromGuess(sniffed)));
}

void FormatStep::proposeAnew()
{
    m_lastTime.reset();
    m_memory->setMessage(InlineMessage::Kind::Info, {});
    applyOptions(evidence::ReadOptions::fromGuess(m_sniffed));
}

void FormatStep::applyOptions(const evidence::ReadOptions& options)
{
    m_options = options;
    m_filling = true;
    m_decimalByHand = false;
    m_decimal->setCurrentIndex(m_decimal->findData(int(options.value.decimal)));
    m_columns->setTable(m_sniffed.header, m_sniffed.sample, options.mapping);
    m_columns->setFilters(options.filters);
    m_filling = false;
    choiceChanged();
}

void FormatStep::choiceChanged()
{
    if (m_filling)
        return;
    m_rows->setOptions(options());
    showHint();
    Q_EMIT changed();
}

void FormatStep::showFormat()
{
    m_formatPill->setText(displayName(m_sniffed.table.format));
    QStringList words;
    if (!m_sniffed.encodingProven &&
        m_sniffed.table.dialect.encoding == evidence::Encoding::Windows1252) // plain ASCII is no doubt
        words.append(tr("the encoding is a guess: check names with accents"));
    if (m_sniffed.layout.skipLines > 0)
        words.append(m_sniffed.titles.isEmpty()
                         ? tr("%n lines above the table", nullptr, m_sniffed.layout.skipLines)
                         : m_sniffed.titles.first());
    words.append(tr("%n columns", nullptr, m_sniffed.columnCount()));
    m_formatText->setText(words.join(u" · "_s));
}

void FormatStep::showHint()
{
    const evidence::ColumnMapping mapping = m_columns->mapping();
    const int column = mapping.isWide() ? mapping.valueColumns.front() : mapping.value;
    const evidence::ColumnGuess guess = m_sniffed.columns.value(column);
    if (column >= 0 && guess.ambiguous && !guess.ambiguousCell.isEmpty()) {
        const QByteArray cell = guess.ambiguousCell.toUtf8();
        const auto read = evidence::parseValue({cell.constData(), size_t(cell.size())}, options().value);
        m_hint->setMessage(InlineMessage::Kind::Warning,
                           tr("“%1” is read as %2. Choose the other decimal sign if that is wrong.")
                               .arg(guess.ambiguousCell, read.kind == evidence::ParsedValue::Number
                                                             ? exactText(read.value)
                                                             : tr("no number")));
        return;
    }
    const int rejected = m_rows->rejectedCells();
    m_hint->setMessage(InlineMessage::Kind::Warning,
                       rejected > 0 && m_columns->problem().isEmpty()
                           ? tr("%n cells of the first rows cannot be read like this.", nullptr, rejected)
                           : QString());
}

evidence::ReadOptions FormatStep::options() const
{
    evidence::ReadOptions options = m_options;
    options.mapping = m_columns->mapping();
    options.value.decimal = DecimalSign(m_decimal->currentData().toInt());
    options.answers.decimal = options.answers.decimal || m_decimalByHand;
    options.filters = m_columns->filters();
    return options;
}

QString FormatStep::problem() const
{
    return m_background->isRunning() ? tr("Looking at the file …") : m_columns->problem();
}

QString FormatStep::shape() const
{
    return evidence::shapeOf(m_sniffed);
}

QStringList FormatStep::sampleCodes(evidence::Role role) const
{
    const evidence::ColumnMapping mapping = m_columns->mapping();
    const int column = role == evidence::Role::Region     ? mapping.region
                       : role == evidence::Role::Industry ? mapping.industry
                                                          : mapping.time;
    QStringList codes;
    for (const QStringList& row : m_sniffed.sample)
        if (const QString code = row.value(column); !code.isEmpty() && !codes.contains(code))
            codes.append(code);
    return codes;
}

} // namespace s3
