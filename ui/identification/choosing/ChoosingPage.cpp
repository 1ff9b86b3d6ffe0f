// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/choosing/ChoosingPage.h"

#include "ui/identification/choosing/CriteriaView.h"
#include "ui/identification/choosing/OrderView.h"
#include "ui/identification/choosing/ValuesView.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SegmentedControl.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3 {

class ChoosingPage::Desk : public ChoosingDesk {
public:
    explicit Desk(ChoosingPage& page)
        : m_page(page)
    {}
    Project& project() const override { return m_page.project(); }
    Dialogs& dialogs() const override { return m_page.dialogs(); }
    const ChoiceTable& table() const override { return m_table; }
    bool change(const EditLabel& label, const Change& change) override { return m_page.edit(label, change); }
    void read(const IdOf<Choice>& id) { m_table = loadChoice(m_page.project(), id).value_or(ChoiceTable()); }

private:
    ChoosingPage& m_page;
    ChoiceTable m_table;
};

ChoosingPage::ChoosingPage(ToolContext& toolContext, const ToolDescriptor& descriptor)
    : Page(toolContext, descriptor)
    , m_desk(std::make_unique<Desk>(*this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(
          u"sort"_s, tr("Nothing to choose between yet"),
          tr("A choice puts alternatives beside criteria, weighs the criteria, and tells how sure "
             "the order is. It begins with the activities that are candidates.")))
    , m_work(new QWidget(this))
{
    QStringList tables;
    for (const char* table : {Choice::table, ChoiceOption::table, ChoiceValue::table, CriteriaSet::table,
                              Criterion::table, CriterionJudgement::table, TransformativeActivity::table,
                              "voting_round", "round_setup", "ballot_rating", "round_option", "ballot"})
        tables.append(QString::fromLatin1(table));
    watch(tables);
    QPushButton* made = setPrimaryAction(tr("New choice"), [this] { add(); });
    made->setObjectName(u"addChoice"_s);
    QPushButton* first =
        m_empty->addPrimary(tr("Choose between the candidates"), Line::Identification, u"add"_s);
    first->setObjectName(u"addFirstChoice"_s);
    first->setEnabled(project().writable());
    connect(first, &QPushButton::clicked, this, &ChoosingPage::add);
    buildWork();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_work);
    content()->addWidget(m_stack);
}

ChoosingPage::~ChoosingPage()
{
    hide(); // stores a cell that is being edited while the desk is still there
}

void ChoosingPage::buildWork()
{
    auto* column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* bar = new QHBoxLayout;
    m_choices = new ElidingComboBox(m_work);
    m_choices->setObjectName(u"choices"_s);
    m_choices->setAccessibleName(tr("Choice shown"));
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices->setMinimumContentsLength(16);
    bar->addWidget(m_choices, 1);
    m_rename = iconButton(u"edit"_s, tr("Rename this choice"), m_work);
    m_rename->setObjectName(u"choice.rename"_s);
    m_delete = iconButton(u"delete"_s, tr("Delete this choice"), m_work);
    m_delete->setObjectName(u"choice.delete"_s);
    bar->addWidget(m_rename);
    bar->addWidget(m_delete);
    m_part =
        new SegmentedControl(tr("Part of the choice"), {tr("Criteria"), tr("Values"), tr("Order")}, m_work);
    m_part->setObjectName(u"choice.part"_s);
    bar->addWidget(m_part);
    column->addLayout(bar);
    m_parts = new QStackedWidget(m_work);
    m_criteria = new CriteriaView(*m_desk);
    m_values = new ValuesView(*m_desk);
    m_order = new OrderView(*m_desk);
    for (QWidget* part : std::initializer_list<QWidget*>{m_criteria, m_values, m_order})
        m_parts->addWidget(new ScrollPane(part, m_parts));
    column->addWidget(m_parts, 1);
    connect(m_choices, &QComboBox::activated, this, [this](int row) {
        choose(IdOf<Choice>(RecordId::fromHex(m_choices->itemData(row).toString())));
    });
    connect(m_part, &SegmentedControl::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_part, &SegmentedControl::currentChanged, this, [this] { showCurrent(); });
    connect(m_rename, &QToolButton::clicked, this, &ChoosingPage::rename);
    connect(m_delete, &QToolButton::clicked, this, &ChoosingPage::removeCurrent);
}

void ChoosingPage::add()
{
    QList<IdOf<TransformativeActivity>> candidates;
    for (const TransformativeActivity& activity : project().all<TransformativeActivity>())
        if (activity.status == ActivityStatus::Candidate || activity.status == ActivityStatus::Shortlisted)
            candidates.append(activity.id);
    IdOf<Choice> made;
    const QString title = tr("Which activities go on");
    if (!edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Add choice %1"), {title}},
              [&](Writer& writer) { made = createChoice(writer, title, candidates); }))
        return;
    choose(made);
    m_part->setCurrentIndex(0);
    m_part->setFocus();
}

void ChoosingPage::removeCurrent()
{
    const QString title = m_desk->table().record.title;
    const IdOf<Choice> id = m_current;
    if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Delete choice %1"), {title}},
             [&](Writer& writer) { writer.remove(id); }))
        navigator().notice(tr("Deleted %1").arg(title), true);
}

void ChoosingPage::rename()
{
    const auto title = dialogs().askText(tr("Rename choice"), tr("Title"), m_desk->table().record.title);
    if (title && !title->isEmpty())
        edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Rename choice")}, [&](Writer& writer) {
            writer.modify(m_current, [&](Choice& choice) { choice.title = *title; });
        });
}

void ChoosingPage::choose(const IdOf<Choice>& id)
{
    m_current = id;
    refreshNow();
}

void ChoosingPage::refresh()
{
    const QList<Choice> all = choicesOf(project());
    m_stack->setCurrentIndex(all.isEmpty() ? 0 : 1);
    m_choices->clear();
    for (const Choice& choice : all)
        m_choices->addItem(choice.title, choice.id.hex());
    if (all.isEmpty()) {
        m_current = {};
        m_desk->read(m_current);
        return;
    }
    const int row = m_choices->findData(m_current.hex());
    m_choices->setCurrentIndex(qMax(0, row));
    m_current = all.at(qMax(0, row)).id;
    m_rename->setEnabled(project().writable());
    m_delete->setEnabled(project().writable());
    m_desk->read(m_current);
    showCurrent();
}

void ChoosingPage::showCurrent()
{
    switch (m_part->currentIndex()) {
    case 0:
        m_criteria->refresh();
        break;
    case 1:
        m_values->refresh();
        break;
    default:
        m_order->refresh();
    }
}

bool ChoosingPage::reveal(const RecordRef& ref)
{
    if (ref.table != QLatin1String(Choice::table) || !project().exists(ref))
        return false;
    choose(IdOf<Choice>(ref.id));
    return true;
}

QJsonObject ChoosingPage::saveState() const
{
    return {{u"choice"_s, m_current.hex()}, {u"part"_s, m_part->currentIndex()}};
}

void ChoosingPage::restoreState(const QJsonObject& state)
{
    m_part->setCurrentIndex(qBound(0, state.value(u"part"_s).toInt(), 2));
    const RecordId id = RecordId::fromHex(state.value(u"choice"_s).toString());
    if (!id.isNull())
        reveal({QString::fromLatin1(Choice::table), id});
}

} // namespace s3
