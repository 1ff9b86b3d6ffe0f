// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/capacities/FindingPanel.h"

#include "core/evidence/Labels.h"
#include "core/project/Records.h"
#include "ui/evidence/LinkChips.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Messages.h"
#include "ui/kit/RecordForm.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int fullTableFrom = 380;  ///< pixels from which all columns are shown
constexpr int sideBySideFrom = 560; ///< pixels from which the form stands beside the table

struct Words {
    QString emptyTitle;
    QString emptyText;
    QString first;
    QString quick;
};

Words wordsOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Capacity:
        return {FindingPanel::tr("No capacity yet"),
                FindingPanel::tr("A capacity is something the region can already: firms, research, skills, a "
                                 "cluster. Transformative activities combine several."),
                FindingPanel::tr("Add the first capacity"),
                FindingPanel::tr("Name a capacity and press Enter")};
    case FindingKind::Opportunity:
        return {FindingPanel::tr("No opportunity yet"),
                FindingPanel::tr("An opportunity opens up for the region: a technology, a market, a need of "
                                 "society, a new rule."),
                FindingPanel::tr("Add the first opportunity"),
                FindingPanel::tr("Name an opportunity and press Enter")};
    case FindingKind::Challenge:
        break;
    }
    return {FindingPanel::tr("No challenge yet"),
            FindingPanel::tr("A challenge is the pressure to change that the region must answer."),
            FindingPanel::tr("Add the first challenge"),
            FindingPanel::tr("Name a challenge and press Enter")};
}

} // namespace

FindingPanel::FindingPanel(FindingKind kind, const Project& project, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_project(project)
    , m_model(makeFindingModel(kind, this))
    , m_stack(new QStackedWidget(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_stack->addWidget(buildEmpty());
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(16);
    m_split->addWidget(buildTable());
    m_split->addWidget(buildDetail());
    m_split->setStretchFactor(0, 5);
    m_split->setStretchFactor(1, 5);
    m_stack->addWidget(m_split);
    buildForm();
}

EmptyState* FindingPanel::buildEmpty()
{
    const Words words = wordsOf(m_kind);
    auto* empty = new EmptyState(tableOf(m_kind), words.emptyTitle, words.emptyText, this);
    QPushButton* first = empty->addPrimary(words.first, Line::Evidence, u"add"_s);
    first->setObjectName(u"first_"_s + tableOf(m_kind));
    connect(first, &QPushButton::clicked, this, [this] { Q_EMIT addRequested({}); });
    m_writing.append(first);
    return empty;
}

QWidget* FindingPanel::buildTable()
{
    auto* left = new Card({}, {}, this);
    left->setMinimumWidth(280);
    m_quick = new QLineEdit(left);
    m_quick->setObjectName(u"quick_"_s + tableOf(m_kind));
    m_quick->setPlaceholderText(wordsOf(m_kind).quick);
    m_quick->setAccessibleName(wordsOf(m_kind).quick);
    m_writing.append(m_quick);
    connect(m_quick, &QLineEdit::returnPressed, this, [this] {
        const QString title = m_quick->text().simplified();
        if (title.isEmpty())
            return;
        m_quick->clear();
        Q_EMIT addRequested(title);
    });
    left->body()->addWidget(m_quick);
    m_table = new DataTable(wordsOf(m_kind).quick, left);
    m_table->setAccessibleName(kindName(tableOf(m_kind)));
    m_table->setObjectName(tableOf(m_kind) + u"Table"_s);
    m_table->setSource(m_model);
    m_table->setColumnKinds(m_model->kinds());
    m_table->setLinesPerRow(3);
    m_table->installEventFilter(this);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table, &DataTable::currentKeyChanged, this, [this](const QString& now) {
        if (m_filling || now.isEmpty())
            return;
        m_form->commit();
        m_id = RecordId::fromHex(now);
        showCurrent();
    });
    connect(m_table, &DataTable::rowActivated, this, &FindingPanel::editTitle);
    left->body()->addWidget(m_table, 1);
    return left;
}

QWidget* FindingPanel::buildDetail()
{
    m_right = new QStackedWidget(this);
    m_right->addWidget(new EmptyState(tableOf(m_kind), tr("Nothing chosen"),
                                      tr("Choose a row on the left to read and change it."), this));
    auto* card = new Card(kindName(tableOf(m_kind)), {}, this);
    QToolButton* thread = iconButton(u"thread"_s, tr("Show thread"), card);
    thread->setObjectName(tableOf(m_kind) + u"Thread"_s);
    connect(thread, &QToolButton::clicked, this, [this] { Q_EMIT threadRequested(current()); });
    QToolButton* remove = iconButton(u"delete"_s, tr("Delete"), card);
    remove->setObjectName(tableOf(m_kind) + u"Delete"_s);
    connect(remove, &QToolButton::clicked, this, [this] { Q_EMIT removeRequested(current()); });
    m_writing.append(remove);
    card->addHeaderWidget(thread);
    card->addHeaderWidget(remove);
    auto* inner = new QWidget(card);
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(16);
    m_opinion = new InlineMessage(inner);
    m_form = new RecordForm(inner);
    m_evidence = new LinkChips(tr("Rests on"), tableOf(m_kind) + u"Evidence"_s, inner);
    m_evidence->setPicker(tr("Link an evidence card: type to find it"), [this] { return linkable(); });
    m_to = new LinkChips(tr("Led to"), tableOf(m_kind) + u"LedTo"_s, inner);
    m_to->setEmptyText(tr("Nothing yet. Transformative activities that take it up appear here."));
    for (QWidget* widget : {static_cast<QWidget*>(m_opinion), static_cast<QWidget*>(m_form),
                            static_cast<QWidget*>(m_evidence), static_cast<QWidget*>(m_to)})
        rows->addWidget(widget);
    rows->addStretch();
    auto* pane = new ScrollPane(inner, card);
    pane->setAccessibleName(kindName(tableOf(m_kind)));
    card->body()->addWidget(pane, 1);
    m_right->addWidget(card);
    for (LinkChips* chips : {m_evidence, m_to})
        connect(chips, &LinkChips::opened, this, &FindingPanel::recordOpened);
    connect(m_evidence, &LinkChips::picked, this, &FindingPanel::evidenceLinked);
    connect(m_evidence, &LinkChips::removed, this, &FindingPanel::evidenceUnlinked);
    return m_right;
}

QString FindingPanel::key(const char* column) const
{
    return tableOf(m_kind) + u"Form."_s + QLatin1String(column);
}

void FindingPanel::buildForm()
{
    m_form->setObjectName(tableOf(m_kind) + u"Form"_s);
    m_form->setColumns(2);
    m_form->addLongText(key("title"), tr("Title"), 2);
    QWidget* title = m_form->editor(key("title"));
    title->setMaximumHeight(title->minimumHeight());
    title->installEventFilter(this);
    if (m_kind == FindingKind::Capacity) {
        QList<QPair<QString, QString>> kinds;
        for (const CapacityKind kind : allValues<CapacityKind>())
            kinds.append({codeOf(kind), displayName(kind)});
        m_form->addChoice(key("kind"), tr("Kind"), kinds);
        QList<QPair<QString, QString>> strengths{{QString(), tr("Not judged")}};
        for (int strength = 0; strength <= 5; ++strength)
            strengths.append(
                {QString::number(strength), u"%1 %2"_s.arg(strength).arg(strengthName(strength))});
        m_form->addChoice(key("strength"), tr("Strength"), strengths);
        m_form->addChoice(key("region_id"), tr("Region"), {{QString(), tr("Not chosen")}});
        m_form->addText(key("industry_codes"), tr("Industry codes"));
        m_form->setHint(key("industry_codes"), tr("e.g. C22 C30"));
    } else if (m_kind == FindingKind::Opportunity) {
        QList<QPair<QString, QString>> drivers;
        for (const Driver driver : allValues<Driver>())
            drivers.append({codeOf(driver), displayName(driver)});
        m_form->addChoice(key("driver"), tr("Driver"), drivers);
        m_form->addInteger(key("horizon_years"), tr("Horizon"), tr("years"));
    }
    m_form->addLongText(key("description"), tr("Description"), 4);
    connect(m_form, &RecordForm::edited, this,
            [this](const QString& field, const QVariant& value) { Q_EMIT edited(current(), field, value); });
}

RecordRef FindingPanel::current() const
{
    return {tableOf(m_kind), m_id};
}

void FindingPanel::refresh()
{
    const QVector<FindingRow> rows = findingRows(m_project, m_kind);
    m_stack->setCurrentIndex(rows.isEmpty() ? 0 : 1);
    if (m_kind == FindingKind::Capacity) {
        QList<QPair<QString, QString>> regions{{QString(), tr("Not chosen")}};
        for (const Region& region : m_project.all<Region>())
            regions.append({region.id.hex(), region.name.isEmpty() ? region.code : region.name});
        m_form->setOptions(key("region_id"), regions);
    }
    const int before = m_model->indexOf(m_id.hex());
    m_filling = true;
    m_model->setRows(rows);
    if (m_model->indexOf(m_id.hex()) < 0)
        m_id = rows.isEmpty() ? RecordId() : rows.at(qBound(0, before, int(rows.size()) - 1)).id;
    if (!m_id.isNull() && m_table->currentKey() != m_id.hex())
        m_table->selectKey(m_id.hex());
    m_filling = false;
    showCurrent();
}

void FindingPanel::showCurrent()
{
    const QVariantMap values = findingValues(m_project, m_kind, m_id);
    m_right->setCurrentIndex(values.isEmpty() ? 0 : 1);
    if (values.isEmpty())
        return;
    m_form->setValues(values);
    QList<LinkChips::Item> cards;
    for (const RecordRef& ref : m_project.linkedTo(current()))
        cards.append({ref, titleOf(m_project, ref)});
    const bool grounded = std::any_of(cards.begin(), cards.end(), [](const LinkChips::Item& item) {
        return item.ref.table == QLatin1String(Evidence::table);
    });
    m_opinion->setMessage(InlineMessage::Kind::Warning,
                          grounded ? QString() : tr("Opinion: no evidence card is linked yet."));
    m_evidence->setItems(cards, !m_readOnly);
    QList<LinkChips::Item> to;
    for (const RecordRef& ref : m_project.linkedFrom(current()))
        to.append({ref, titleOf(m_project, ref)});
    m_to->setItems(to, false);
}

QList<FoundRecord> FindingPanel::linkable() const
{
    QSet<RecordId> linked;
    for (const RecordRef& ref : m_project.linkedTo(current()))
        linked.insert(ref.id);
    QList<FoundRecord> found = recordsOf(m_project, QString::fromLatin1(Evidence::table));
    found.removeIf([&](const FoundRecord& record) { return linked.contains(record.ref.id); });
    return found;
}

void FindingPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_form->setReadOnly(readOnly);
    m_evidence->setPickerEnabled(!readOnly);
    for (QWidget* widget : m_writing)
        widget->setEnabled(!readOnly);
}

void FindingPanel::select(const RecordId& id)
{
    m_form->commit();
    m_id = id;
    refresh();
}

void FindingPanel::editTitle()
{
    auto* title = qobject_cast<QPlainTextEdit*>(m_form->editor(key("title")));
    title->setFocus();
    title->selectAll();
}

void FindingPanel::focusTable()
{
    m_table->setFocus();
}

void FindingPanel::commit()
{
    m_form->commit();
}

void FindingPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_split->setOrientation(width() >= sideBySideFrom ? Qt::Horizontal : Qt::Vertical);
}

bool FindingPanel::eventFilter(QObject* watched, QEvent* event)
{
    // A narrow table keeps the title and what it rests on; the form beside it has the rest.
    if (watched == m_table && event->type() == QEvent::Resize)
        for (int column = 1; column < m_model->columnCount() - 1; ++column)
            m_table->setColumnHidden(column, m_table->width() < fullTableFrom);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int pressed = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_table && pressed == Qt::Key_Delete && !m_readOnly && !m_id.isNull()) {
        Q_EMIT removeRequested(current());
        return true;
    }
    if (watched == m_table && pressed == Qt::Key_F2 && !m_id.isNull()) {
        editTitle();
        return true;
    }
    if (watched != m_table && (pressed == Qt::Key_Return || pressed == Qt::Key_Enter)) {
        m_form->commit();
        m_form->editor(key("description"))->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace s3
