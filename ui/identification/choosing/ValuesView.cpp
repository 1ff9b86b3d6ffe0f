// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/choosing/ValuesView.h"

#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/TableRoles.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3 {

ValuesModel::ValuesModel(ChoosingDesk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{}

void ValuesModel::reload()
{
    const ChoiceTable& table = m_desk.table();
    QStringList shape;
    for (const Alternative& alternative : table.alternatives)
        shape.append(alternative.record.id.hex());
    for (const Criterion& criterion : table.criteria)
        shape.append(criterion.id.hex() + criterion.title + criterion.unit);
    if (shape != m_shape || m_rows != table.alternatives.size()) {
        beginResetModel();
        m_shape = shape;
        m_rows = table.alternatives.size();
        m_criteria = table.criteria.size();
        endResetModel();
    } else if (m_rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows) - 1, int(m_criteria)));
    }
}

int ValuesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows);
}

int ValuesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_criteria) + 1;
}

QVariant ValuesModel::data(const QModelIndex& index, int role) const
{
    const ChoiceTable& table = m_desk.table();
    if (!index.isValid() || index.row() >= table.alternatives.size() ||
        index.column() > table.criteria.size())
        return {};
    const Alternative& alternative = table.alternatives.at(index.row());
    if (role == KeyRole)
        return alternative.record.id.hex();
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(alternative.title) : QVariant();
    const choice::Cell value = table.at(index.row(), index.column() - 1);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return value ? QLocale().toString(*value, 'g', 4) : u"–"_s;
    if (role == Qt::EditRole)
        return value ? QVariant(*value) : QVariant();
    if (role == FaintRole)
        return !table.takesPart(index.column() - 1);
    return {};
}

QVariant ValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const ChoiceTable& table = m_desk.table();
    if (orientation != Qt::Horizontal || section > table.criteria.size())
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(tr("Alternative")) : QVariant();
    const Criterion& criterion = table.criteria.at(section - 1);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::DisplayRole)
        return criterion.unit.isEmpty() ? criterion.title : u"%1 (%2)"_s.arg(criterion.title, criterion.unit);
    if (role == Qt::ToolTipRole && !table.takesPart(section - 1))
        return tr("%1: its weight is 0, so it takes no part and asks for no values").arg(criterion.title);
    if (role == Qt::ToolTipRole)
        return criterion.description;
    return {};
}

Qt::ItemFlags ValuesModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool own = !m_desk.table().record.roundId;
    flags.setFlag(Qt::ItemIsEditable, index.isValid() && index.column() > 0 && own && m_desk.writable());
    return flags;
}

bool ValuesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const ChoiceTable& table = m_desk.table();
    if (role != Qt::EditRole || !index.isValid() || index.column() == 0)
        return false;
    const QString text = value.toString().trimmed();
    const std::optional<double> number = typedNumber(text);
    if (!text.isEmpty() && !number)
        return false;
    const IdOf<ChoiceOption> option = table.alternatives.at(index.row()).record.id;
    const Criterion& criterion = table.criteria.at(index.column() - 1);
    const IdOf<Criterion> criterionId = criterion.id;
    return m_desk.change({QT_TRANSLATE_NOOP("Edit", "Set %1"), {criterion.title}},
                         [&](Writer& writer) { setChoiceValue(writer, option, criterionId, number); });
}

ValuesView::ValuesView(ChoosingDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new ValuesModel(desk, this))
    , m_table(new EditableTable(tr("Alternatives by criteria"), this))
    , m_source(new ElidingComboBox(this))
    , m_activity(new ElidingComboBox(this))
    , m_add(textButton(u"add"_s, tr("Add"), this))
    , m_missing(makeLabel({}, TextRole::Soft, this))
{
    auto* card = new Card(tr("What each alternative scores"), {}, this);
    auto* from = new QHBoxLayout;
    from->addWidget(makeLabel(tr("Values"), TextRole::Label, card));
    m_source->setObjectName(u"values.source"_s);
    m_source->setAccessibleName(tr("Where the values come from"));
    from->addWidget(m_source, 1);
    card->body()->addLayout(from);
    m_missing->setObjectName(u"values.missing"_s);
    card->body()->addWidget(m_missing);
    m_table->setObjectName(u"valuesTable"_s);
    m_table->setSource(m_model);
    m_table->setSortingEnabled(false);
    m_table->setFitRows(true);
    m_table->setLinesPerRow(2);
    m_table->setEmptyText(tr("No alternatives yet. Add two or more below."));
    card->body()->addWidget(m_table);
    auto* more = new QHBoxLayout;
    m_activity->setObjectName(u"values.activity"_s);
    m_activity->setEditable(true);
    m_activity->setInsertPolicy(QComboBox::NoInsert);
    m_activity->setAccessibleName(tr("Another alternative: an activity, or a name of your own"));
    m_activity->lineEdit()->setPlaceholderText(m_activity->accessibleName());
    m_add->setObjectName(u"values.add"_s);
    more->addWidget(m_activity, 1);
    more->addWidget(m_add);
    card->body()->addLayout(more);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
    const auto add = [this] {
        const QString title = m_activity->currentText().trimmed();
        const int row = m_activity->findText(title);
        std::optional<IdOf<TransformativeActivity>> activity;
        if (row >= 0)
            activity = IdOf<TransformativeActivity>(RecordId::fromHex(m_activity->itemData(row).toString()));
        if (!title.isEmpty())
            m_desk.change({QT_TRANSLATE_NOOP("Edit", "Add alternative %1"), {title}}, [&](Writer& writer) {
                addAlternative(writer, m_desk.table().record.id, activity, activity ? QString() : title);
            });
    };
    connect(m_add, &QPushButton::clicked, this, add);
    connect(m_activity->lineEdit(), &QLineEdit::returnPressed, this, add);
    connect(m_source, &QComboBox::activated, this, [this](int row) {
        const RecordId id = RecordId::fromHex(m_source->itemData(row).toString());
        m_desk.change({QT_TRANSLATE_NOOP("Edit", "Choose where the values come from")}, [&](Writer& writer) {
            takeValuesFrom(writer, m_desk.table().record.id,
                           id.isNull() ? std::nullopt : std::optional(IdOf<VotingRound>(id)));
        });
    });
    connect(m_table, &EditableTable::removeWanted, this, [this](const QStringList& keys) {
        m_desk.change({QT_TRANSLATE_NOOP("Edit", "Remove alternative")}, [&](Writer& writer) {
            for (const QString& key : keys)
                writer.remove(IdOf<ChoiceOption>(RecordId::fromHex(key)));
        });
    });
}

void ValuesView::fillSources()
{
    const ChoiceTable& table = m_desk.table();
    m_source->clear();
    m_source->addItem(tr("Keyed in here"), QString());
    for (const VotingRound& round : ratingsFor(m_desk.project(), table.record))
        m_source->addItem(tr("Mean marks of the rating “%1”").arg(round.title), round.id.hex());
    m_source->setCurrentIndex(
        qMax(0, m_source->findData(table.record.roundId ? table.record.roundId->hex() : QString())));
    m_source->setEnabled(m_desk.writable() && m_source->count() > 1);
}

void ValuesView::fillActivities()
{
    m_activity->clear();
    for (const TransformativeActivity& activity : m_desk.project().all<TransformativeActivity>()) {
        const QList<Alternative>& taken = m_desk.table().alternatives;
        const bool in = std::any_of(taken.begin(), taken.end(), [&](const Alternative& alternative) {
            return alternative.record.activityId == activity.id;
        });
        if (!in)
            m_activity->addItem(activity.title, activity.id.hex());
    }
    m_activity->setCurrentIndex(-1);
    m_activity->setEnabled(m_desk.writable());
    m_add->setEnabled(m_desk.writable());
}

void ValuesView::refresh()
{
    fillSources();
    fillActivities();
    m_model->reload();
    QVector<ColumnKind> kinds{ColumnKind::Text};
    kinds.resize(m_desk.table().criteria.size() + 1, ColumnKind::Number);
    m_table->setColumnKinds(kinds);
    m_table->setFitRows(true);
    const int missing = m_desk.table().missingValues();
    m_missing->setText(missing > 0 ? tr("%n value(s) are not known yet. Nothing is ranked before they are; "
                                        "missing is not zero.",
                                        nullptr, missing)
                                   : QString());
    m_missing->setVisible(missing > 0);
}

} // namespace s3
