// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/decisions/DecisionsPage.h"

#include "core/decisions/Labels.h"
#include "core/project/RecordKinds.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/LineNames.h"
#include "ui/kit/Messages.h"
#include "ui/kit/Pill.h"
#include "ui/kit/SearchField.h"
#include "ui/project/decisions/DecisionDetail.h"

#include <QSplitter>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

enum Column { WhatColumn, WhyColumn, KindColumn, LineColumn, DateColumn, ByColumn };

constexpr int roomForLine = 560; ///< page width from which the line has a column of its own
constexpr int roomForAll = 900;  ///< page width from which reason and person have columns of their own

PillTone toneOf(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Selection:
    case DecisionKind::SignOff:
        return {PillTone::Good, Line::Project};
    case DecisionKind::Override:
    case DecisionKind::LoopBack:
        return {PillTone::Warn, Line::Project};
    case DecisionKind::Note:
        break;
    }
    return {};
}

std::optional<RecordRef> subjectOf(const Decision& decision)
{
    if (!decision.subjectId)
        return std::nullopt;
    return RecordRef{decision.subjectTable, *decision.subjectId};
}

} // namespace

DecisionsPage::DecisionsPage(ToolContext& toolContext, const ToolDescriptor& descriptor, QWidget* parent)
    : Page(toolContext, descriptor, parent)
    , m_rows(makeModel())
    , m_stack(new QStackedWidget(this))
{
    watch({QString()}); // any record may be the subject of a decision and change its name
    QPushButton* add = setPrimaryAction(tr("Add note"), [this] { addNote(); });
    add->setObjectName(u"addNote"_s);
    content()->addWidget(m_stack);
    buildEmpty();
    buildWork();
}

RecordTableModel<DecisionsPage::Row> DecisionsPage::makeModel()
{
    using C = RecordColumn<Row>;
    return {{C(tr("What"), [](const Row& row) { return QVariant(row.what); }).withTooltip([](const Row& row) {
                 return row.what;
             }),
             C(tr("Why"),
               [](const Row& row) {
                   return QVariant(row.decision.rationale);
               }).withTooltip([](const Row& row) { return row.decision.rationale; }),
             C(
                 tr("Kind"), [](const Row& row) { return QVariant(displayName(row.decision.kind)); },
                 ColumnKind::Pill)
                 .withExtra([](const Row& row, int role) {
                     return role == ToneRole ? QVariant::fromValue(toneOf(row.decision.kind)) : QVariant();
                 }),
             C(tr("Line"),
               [](const Row& row) {
                   return QVariant(row.decision.line);
               }).withText([](const Row& row) { return lineName(static_cast<Line>(row.decision.line)); }),
             C(tr("Date"), [](const Row& row) { return QVariant(row.decision.madeOn); }),
             C(tr("By"), [](const Row& row) { return QVariant(row.decision.madeBy); })},
            [](const Row& row) { return row.decision.id.hex(); }};
}

void DecisionsPage::buildEmpty()
{
    auto* empty =
        new EmptyState(u"decision"_s, tr("Nothing decided yet"),
                       tr("Selections, overrides, sign-offs and loop-backs arrive here by themselves. "
                          "Add a note for what was agreed elsewhere."));
    QPushButton* first = empty->addPrimary(tr("Add note"), Line::Project, u"add"_s);
    first->setObjectName(u"addFirstNote"_s);
    first->setEnabled(project().writable());
    connect(first, &QPushButton::clicked, this, &DecisionsPage::addNote);
    m_stack->addWidget(empty);
}

QWidget* DecisionsPage::buildFilters()
{
    auto* filters = new QWidget(this);
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_search = new SearchField(tr("Search decisions"), filters);
    m_search->setObjectName(u"decisionSearch"_s);
    m_kind = new QComboBox(filters);
    m_kind->setObjectName(u"decisionKind"_s);
    m_kind->setAccessibleName(tr("Kind of decision"));
    m_kind->addItem(tr("All kinds"));
    for (const DecisionKind kind : allValues<DecisionKind>())
        m_kind->addItem(displayName(kind), codeOf(kind));
    m_lineChoice = new QComboBox(filters);
    m_lineChoice->setObjectName(u"decisionLine"_s);
    m_lineChoice->setAccessibleName(tr("Line"));
    m_lineChoice->addItem(tr("All lines"));
    for (int line = 0; line <= 5; ++line)
        m_lineChoice->addItem(lineName(static_cast<Line>(line)), line);
    row->addWidget(m_search, 1);
    row->addWidget(m_kind);
    row->addWidget(m_lineChoice);
    for (QComboBox* box : {m_kind, m_lineChoice})
        connect(box, &QComboBox::currentIndexChanged, this, [this] { refreshNow(); });
    connect(m_search, &SearchField::searched, this,
            [this](const QString& text) { m_table->setFilter(text); });
    return filters;
}

void DecisionsPage::buildWork()
{
    auto* work = new QWidget(this);
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildFilters());
    auto* splitter = new QSplitter(Qt::Vertical, work);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(16);
    auto* card = new Card;
    card->layout()->setContentsMargins(8, 4, 8, 8);
    m_table = new DataTable(tr("Decisions"), card);
    m_table->setObjectName(u"decisionTable"_s);
    m_table->setSource(&m_rows);
    m_table->setColumnKinds(m_rows.kinds());
    m_table->setLinesPerRow(2);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyText(tr("No decision matches"));
    m_table->installEventFilter(this);
    card->body()->addWidget(m_table);
    m_detail = new DecisionDetail;
    m_detail->setObjectName(u"decisionDetail"_s);
    splitter->addWidget(card);
    m_detailSide = new ScrollPane(m_detail, splitter);
    splitter->addWidget(m_detailSide);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    column->addWidget(splitter, 1);
    m_stack->addWidget(work);
    connect(m_table, &DataTable::currentKeyChanged, this, &DecisionsPage::showCurrent);
    connect(m_detail, &DecisionDetail::edited, this, &DecisionsPage::store);
    connect(m_detail, &DecisionDetail::deleteRequested, this, &DecisionsPage::deleteCurrent);
    const auto open = [this](bool thread) {
        const auto decision = current();
        const auto subject = decision ? subjectOf(*decision) : std::nullopt;
        if (!subject)
            return;
        if (thread)
            navigator().showThread(*subject);
        else
            navigator().openRecord(*subject);
    };
    connect(m_detail, &DecisionDetail::subjectRequested, this, [open] { open(false); });
    connect(m_detail, &DecisionDetail::threadRequested, this, [open] { open(true); });
    connect(m_table, &DataTable::rowActivated, this, [open] { open(false); });
}

void DecisionsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void DecisionsPage::fitColumns()
{
    const bool narrow = width() < roomForAll;
    m_table->setColumnHidden(LineColumn, width() < roomForLine);
    m_table->setColumnHidden(WhyColumn, narrow);
    m_table->setColumnHidden(ByColumn, narrow);
}

bool DecisionsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const auto decision = current();
        if (decision && decisions::isEditable(*decision) && project().writable()) {
            if (key == Qt::Key_Delete) {
                deleteCurrent();
                return true;
            }
            if (key == Qt::Key_F2) {
                m_detail->editTitle();
                return true;
            }
        }
    }
    return Page::eventFilter(watched, event);
}

decisions::LogFilter DecisionsPage::filter() const
{
    decisions::LogFilter wanted;
    wanted.kind = enumFromCode<DecisionKind>(m_kind->currentData().toString());
    if (m_lineChoice->currentData().isValid())
        wanted.line = m_lineChoice->currentData().toInt();
    return wanted;
}

void DecisionsPage::refresh()
{
    const bool nothing = project().count<Decision>() == 0;
    m_stack->setCurrentIndex(nothing ? 0 : 1);
    QVector<Row> rows;
    for (const Decision& decision : decisions::decisionLog(project(), filter()))
        rows.append({decision, decisions::whatOf(project(), decision)});
    m_rows.setRows(std::move(rows));
    if (m_table->currentKey().isEmpty() && m_rows.rowCount() > 0)
        m_table->selectKey(m_rows.keyAt(0));
    showCurrent();
}

std::optional<Decision> DecisionsPage::current() const
{
    const int row = m_rows.indexOf(m_table->currentKey());
    return row < 0 ? std::nullopt : std::optional<Decision>(m_rows.row(row).decision);
}

void DecisionsPage::showCurrent()
{
    const auto decision = current();
    m_detailSide->setVisible(decision.has_value());
    if (!decision)
        return;
    const auto subject = subjectOf(*decision);
    m_detail->setDecision(*decision, decisions::whatOf(project(), *decision),
                          subject && project().exists(*subject), project().writable());
}

bool DecisionsPage::reveal(const RecordRef& ref)
{
    if (ref.table != QLatin1String(Decision::table) || !project().exists(ref))
        return false;
    m_kind->setCurrentIndex(0);
    m_lineChoice->setCurrentIndex(0);
    m_search->clear();
    m_table->setFilter({});
    refreshNow();
    return m_table->selectKey(ref.id.hex());
}

QJsonObject DecisionsPage::saveState() const
{
    return {{u"decision"_s, m_table->currentKey()},
            {u"kind"_s, m_kind->currentIndex()},
            {u"line"_s, m_lineChoice->currentIndex()}};
}

void DecisionsPage::restoreState(const QJsonObject& state)
{
    m_kind->setCurrentIndex(qBound(0, state.value(u"kind"_s).toInt(), m_kind->count() - 1));
    m_lineChoice->setCurrentIndex(qBound(0, state.value(u"line"_s).toInt(), m_lineChoice->count() - 1));
    refreshNow();
    m_table->selectKey(state.value(u"decision"_s).toString());
}

void DecisionsPage::addNote()
{
    m_detail->commit();
    const QString title = tr("New note");
    const int line = filter().line.value_or(0);
    IdOf<Decision> id;
    if (!edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Add note %1"), {title}},
              [&](Writer& writer) { id = decisions::addNote(writer, line, title, {}, project().author()); }))
        return;
    if (reveal(refOf(id)))
        m_detail->editTitle();
}

void DecisionsPage::deleteCurrent()
{
    const auto decision = current();
    if (!decision)
        return;
    if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Delete note %1"), {decision->title}},
             [&](Writer& writer) { decisions::removeNote(writer, decision->id); }))
        navigator().notice(tr("Deleted %1").arg(decision->title), true);
}

void DecisionsPage::store(const QString& key, const QVariant& value)
{
    auto note = current();
    if (!note)
        return;
    if (key == u"title")
        note->title = value.toString();
    else if (key == u"rationale")
        note->rationale = value.toString();
    else if (key == u"made_on")
        note->madeOn = value.toDate();
    else if (key == u"line")
        note->line = value.toInt();
    edit(
        EditLabel{QT_TRANSLATE_NOOP("Edit", "Change note %1"), {note->title}},
        [&](Writer& writer) { decisions::changeNote(writer, *note); },
        u"decision:%1:%2"_s.arg(note->id.hex(), key));
}

} // namespace s3
