// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/implementation/deliveries/DeliveriesPage.h"

#include "core/implementation/Adoptions.h"
#include "core/project/Records.h"
#include "ui/implementation/deliveries/AdoptionCard.h"
#include "ui/implementation/deliveries/DeliveryLog.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Messages.h"

#include <QSplitter>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kTwoColumns = 1100; ///< from this width on plan and log stand side by side
constexpr int kOwnerColumn = 960; ///< from this width on the table shows the owner
constexpr int kAllColumns = 1240; ///< from this width on the table shows the action too

} // namespace

DeliveriesPage::DeliveriesPage(ToolContext& context, const ToolDescriptor& descriptor)
    : Page(context, descriptor)
    , m_model(makeAdoptionModel(this))
{
    watch({QString::fromLatin1(TransformativeActivity::table), QString::fromLatin1(Action::table),
           QString::fromLatin1(Organisation::table)});
    build();
    connectParts();
    arrange();
}

void DeliveriesPage::build()
{
    setPrimaryAction(tr("Log a delivery"), [this] { logNow(); })->setObjectName(u"logDelivery"_s);
    m_empty = new EmptyState(
        u"delivery"_s, tr("No service adopted yet"),
        tr("Choose a service in the cluster toolbox and adopt it for an activity. Then plan it "
           "here and log each time it is delivered."),
        this);
    m_empty->addPrimary(tr("Open the cluster toolbox"), Line::Implementation)
        ->setObjectName(u"openToolbox"_s);
    content()->addWidget(m_empty, 1);

    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(u"deliveriesSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    auto* upper = new Card;
    m_table = new DataTable(tr("Adopted services"), upper);
    m_table->setObjectName(u"adoptionTable"_s);
    m_table->setSource(m_model);
    m_table->setColumnKinds(m_model->kinds());
    m_table->setMinimumHeight(36 * 3);
    m_table->installEventFilter(this);
    upper->body()->addWidget(m_table, 1);
    m_splitter->addWidget(upper);

    m_lower = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_lower);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    m_log = new DeliveryLog(m_lower);
    m_card = new AdoptionCard(m_lower);
    m_columns->addWidget(m_log, 7);
    m_columns->addWidget(m_card, 5);
    auto* scroll = new ScrollPane(m_lower);
    scroll->setAccessibleName(tr("Adopted service"));
    m_splitter->addWidget(scroll);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setSizes({190, 480});
    content()->addWidget(m_splitter, 1);
}

void DeliveriesPage::connectParts()
{
    connect(m_empty->findChild<QPushButton*>(u"openToolbox"_s), &QPushButton::clicked, this,
            [this] { navigator().openTool(u"cluster_toolbox"_s); });
    connect(m_table, &DataTable::currentKeyChanged, this, &DeliveriesPage::showAdoption);
    connect(m_table, &DataTable::rowActivated, this, [this] { m_card->focusFirst(); });
    connect(m_card, &AdoptionCard::edited, this, &DeliveriesPage::storeAdoption);
    connect(m_card, &AdoptionCard::deleteRequested, this, &DeliveriesPage::removeAdoption);
    connect(m_card, &AdoptionCard::threadRequested, this, [this] {
        if (const auto id = current())
            navigator().showThread(refOf(*id));
    });
    connect(m_log, &DeliveryLog::edited, this, &DeliveriesPage::storeDelivery);
    connect(m_log, &DeliveryLog::deleteRequested, this, &DeliveriesPage::removeDelivery);
    connect(m_log, &DeliveryLog::threadRequested, this,
            [this](const IdOf<Delivery>& id) { navigator().showThread(refOf(id)); });
}

void DeliveriesPage::refresh()
{
    const QList<AdoptionOverview> rows = adoptionOverviews(project());
    // Every row is measured for its height; a list of thousands is for searching, not for reading.
    m_table->setLinesPerRow(rows.size() <= DataTable::mostTallRows ? 2 : 1);
    m_model->setRows(rows);
    m_empty->setVisible(rows.isEmpty());
    m_splitter->setVisible(!rows.isEmpty());
    primaryButton()->setEnabled(!rows.isEmpty() && project().writable());
    if (!rows.isEmpty() && m_table->currentKey().isEmpty())
        m_table->selectKey(m_model->keyAt(0));
    arrange();
    showAdoption();
}

std::optional<IdOf<Adoption>> DeliveriesPage::current() const
{
    const RecordId id = RecordId::fromHex(m_table->currentKey());
    return id.isNull() ? std::nullopt : std::optional(IdOf<Adoption>(id));
}

void DeliveriesPage::showAdoption()
{
    const auto adoption = project().find(current());
    m_lower->setVisible(adoption.has_value());
    if (!adoption)
        return;
    if (adoption->id != m_card->adoption()) {
        m_card->commit(); // belongs to the one that was shown
        m_log->commit();
    }
    m_card->showAdoption(*adoption, project());
    m_log->showDeliveries(*adoption, project().where<Delivery>("adoption_id", adoption->id));
    m_card->setReadOnly(!project().writable());
    m_log->setReadOnly(!project().writable());
}

void DeliveriesPage::logNow()
{
    const auto adoption = project().find(current());
    if (!adoption || !project().writable())
        return;
    m_log->commit();
    Delivery made;
    made.adoptionId = adoption->id;
    made.title = adoption->serviceTitle;
    made.deliveredOn = project().clock().today();
    made.id = IdOf<Delivery>(RecordId::create());
    const bool done = edit({QT_TRANSLATE_NOOP("Edit", "Log delivery of %1"), {adoption->serviceTitle}},
                           [&](Writer& w) -> Result<void> {
                               const Result<IdOf<Delivery>> logged = logDelivery(w, made);
                               return logged ? Result<void>() : logged.error();
                           });
    if (done)
        m_log->select(made.id, true);
}

// The card knows which adoption it shows; the table may already stand on the next one.
void DeliveriesPage::storeAdoption(const QString& field, const QVariant& value)
{
    const IdOf<Adoption> id = m_card->adoption();
    const auto adoption = project().find(id);
    if (!adoption)
        return;
    edit(
        {QT_TRANSLATE_NOOP("Edit", "Change adopted service %1"), {adoption->serviceTitle}},
        [&](Writer& w) {
            if (field == u"action_id"_s) {
                const RecordId action = RecordId::fromHex(value.toString());
                setAction(w, id, action.isNull() ? std::nullopt : std::optional(IdOf<Action>(action)));
            } else {
                w.modify(id, [&](Adoption& a) { applyEdit(a, field, value); });
            }
        },
        u"adoption:%1:%2"_s.arg(id.hex(), field));
}

void DeliveriesPage::storeDelivery(const IdOf<Delivery>& id, const QString& field, const QVariant& value)
{
    const auto delivery = project().find(id);
    const auto adoption = delivery ? project().find(delivery->adoptionId) : std::nullopt;
    if (!adoption)
        return;
    edit(
        {QT_TRANSLATE_NOOP("Edit", "Change delivery %1"), {delivery->title}},
        [&](Writer& w) { w.modify(id, [&](Delivery& d) { applyEdit(d, *adoption, field, value); }); },
        u"delivery:%1:%2"_s.arg(id.hex(), field));
}

void DeliveriesPage::removeAdoption()
{
    const auto adoption = project().find(current());
    if (!adoption || !project().writable())
        return;
    if (edit({QT_TRANSLATE_NOOP("Edit", "Delete adopted service %1"), {adoption->serviceTitle}},
             [&](Writer& w) { w.remove(adoption->id); }))
        navigator().notice(tr("Deleted “%1” with its deliveries").arg(adoption->serviceTitle), true);
}

void DeliveriesPage::removeDelivery(const IdOf<Delivery>& id)
{
    const auto delivery = project().find(id);
    if (!delivery)
        return;
    if (edit({QT_TRANSLATE_NOOP("Edit", "Delete delivery %1"), {delivery->title}},
             [&](Writer& w) { w.remove(id); }))
        navigator().notice(tr("Deleted “%1”").arg(delivery->title), true);
}

bool DeliveriesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeAdoption();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void DeliveriesPage::arrange()
{
    const bool wide = width() >= kTwoColumns;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // What the table leaves out stands in the card below it.
    const QList<AdoptionOverview>& rows = m_model->rows();
    const bool anyAction = std::any_of(rows.begin(), rows.end(),
                                       [](const AdoptionOverview& row) { return !row.action.isEmpty(); });
    m_table->setColumnHidden(AdoptionActionColumn, !anyAction || width() < kAllColumns);
    m_table->setColumnHidden(AdoptionOwnerColumn, width() < kOwnerColumn);
}

void DeliveriesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

bool DeliveriesPage::reveal(const RecordRef& ref)
{
    refreshNow();
    if (ref.table == QLatin1String(Adoption::table))
        return m_table->selectKey(ref.id.hex());
    const auto delivery = project().find(IdOf<Delivery>(ref.id));
    if (ref.table != QLatin1String(Delivery::table) || !delivery ||
        !m_table->selectKey(delivery->adoptionId.hex()))
        return false;
    m_log->select(delivery->id);
    return true;
}

QJsonObject DeliveriesPage::saveState() const
{
    const auto delivery = m_log->current();
    return {{u"adoption"_s, m_table->currentKey()}, {u"delivery"_s, delivery ? delivery->hex() : QString()}};
}

void DeliveriesPage::restoreState(const QJsonObject& state)
{
    refreshNow();
    m_table->selectKey(state.value(u"adoption"_s).toString());
    m_log->select(IdOf<Delivery>(RecordId::fromHex(state.value(u"delivery"_s).toString())));
}

} // namespace s3
