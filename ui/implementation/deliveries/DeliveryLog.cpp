// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/implementation/deliveries/DeliveryLog.h"

#include "core/implementation/Labels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Messages.h"
#include "ui/kit/RecordForm.h"

#include <QHeaderView>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kRowsAtOnce = 6; ///< more of them scroll

/// Column of each type of participant, as the schema names it.
QString columnOf(ParticipantType type)
{
    switch (type) {
    case ParticipantType::Sme:
        return u"sme"_s;
    case ParticipantType::Large:
        return u"large"_s;
    case ParticipantType::Research:
        return u"research"_s;
    case ParticipantType::PublicSector:
        return u"public"_s;
    case ParticipantType::Other:
        break;
    }
    return u"other"_s;
}

QVariant asVariant(std::optional<int> count)
{
    return count ? QVariant(qlonglong(*count)) : QVariant();
}

} // namespace

DeliveryLog::DeliveryLog(QWidget* parent)
    : Card(tr("Deliveries"), {}, parent)
    , m_model(makeDeliveryModel(this))
    , m_table(new DataTable(tr("Deliveries"), this))
    , m_empty(makeLabel(tr("Nothing has been delivered yet. Log each time the service takes place."),
                        TextRole::Soft, this))
    , m_form(new RecordForm(this))
    , m_warning(new InlineMessage(this))
    , m_totals(new QWidget(this))
{
    setObjectName(u"deliveryLog"_s);
    m_thread = iconButton(u"thread"_s, tr("Show thread"), this);
    m_thread->setObjectName(u"deliveryThread"_s);
    m_delete = iconButton(u"delete"_s, tr("Delete delivery"), this);
    m_delete->setObjectName(u"deleteDelivery"_s);
    for (QToolButton* button : {m_thread, m_delete}) {
        makeCompact(button);
        addHeaderWidget(button);
    }
    m_table->setObjectName(u"deliveryTable"_s);
    m_table->setSource(m_model);
    m_table->setColumnKinds(m_model->kinds());
    m_table->installEventFilter(this);
    new FlowLayout(m_totals, 16);
    m_totals->setObjectName(u"deliveryTotals"_s);
    body()->addWidget(m_empty);
    body()->addWidget(m_totals);
    body()->addWidget(m_table);
    body()->addSpacing(4);
    buildForm();
    m_warning->setClosable(false);
    body()->addWidget(m_warning);
    body()->addWidget(m_form);
    body()->addStretch();
    connect(m_table, &DataTable::currentKeyChanged, this, &DeliveryLog::showCurrent);
    connect(m_table, &DataTable::rowActivated, this, [this] { m_form->editor(u"title"_s)->setFocus(); });
    connect(m_delete, &QToolButton::clicked, this, &DeliveryLog::askDelete);
    connect(m_thread, &QToolButton::clicked, this, [this] {
        if (const auto id = current())
            Q_EMIT threadRequested(*id);
    });
}

void DeliveryLog::buildForm()
{
    m_form->setObjectName(u"deliveryForm"_s);
    m_form->setColumns(2);
    m_form->addText(u"title"_s, tr("Title"));
    m_form->addDate(u"delivered_on"_s, tr("Date"));
    m_form->addNumber(u"cost"_s, tr("Cost"))->setPlaceholderText(tr("not known"));
    m_form->addChoice(u"currency"_s, tr("Currency"), {});
    m_form->addHeading(tr("Participants"));
    for (const ParticipantType type : participantTypes)
        m_form->addInteger(columnOf(type), displayName(type))->setPlaceholderText(tr("not counted"));
    m_form->addLongText(u"note"_s, tr("Note"), 2);
    connect(m_form, &RecordForm::edited, this, [this](const QString& field, const QVariant& value) {
        const IdOf<Delivery> id(RecordId::fromHex(m_shown));
        const int row = m_model->indexOf(m_shown);
        if (row < 0)
            return;
        Delivery changed = m_model->row(row);
        QString why;
        if (applyEdit(changed, m_adoption, field, value, &why))
            Q_EMIT edited(id, field, value);
        else
            m_form->setError(field, why);
    });
}

void DeliveryLog::showDeliveries(const Adoption& adoption, const QList<Delivery>& deliveries)
{
    m_adoption = adoption;
    QList<Delivery> newestFirst = deliveries;
    std::sort(newestFirst.begin(), newestFirst.end(), [](const Delivery& a, const Delivery& b) {
        return std::pair(a.deliveredOn, a.createdAtMs) > std::pair(b.deliveredOn, b.createdAtMs);
    });
    m_model->setRows(newestFirst);
    const int rows = qMin(int(newestFirst.size()), kRowsAtOnce);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 4);
    m_empty->setVisible(deliveries.isEmpty());
    m_table->setVisible(!deliveries.isEmpty());
    if (m_table->currentKey().isEmpty() && !deliveries.isEmpty())
        m_table->selectKey(m_model->keyAt(0));
    showTotals();
    showCurrent();
}

void DeliveryLog::showTotals()
{
    const QList<QWidget*> old = m_totals->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    const DeliveryTotals totals = totalsOf(m_model->rows());
    m_totals->setVisible(totals.participants.isKnown() || !displayCosts(totals.costs).isEmpty());
    const auto add = [&](const QString& name, const QString& value) {
        auto* item = new QWidget(m_totals);
        auto* column = new QVBoxLayout(item);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        QLabel* label = makeLabel(name, TextRole::Label, item);
        QLabel* sum = makeLabel(value, TextRole::Strong, item);
        label->setWordWrap(false);
        sum->setWordWrap(false);
        column->addWidget(label);
        column->addWidget(sum);
        m_totals->layout()->addWidget(item);
    };
    add(tr("All participants"), displaySum(totals.participants));
    for (size_t i = 0; i < participantTypes.size(); ++i)
        add(displayName(participantTypes[i]), displaySum(totals.byType[i]));
    if (const QString costs = displayCosts(totals.costs); !costs.isEmpty())
        add(tr("Cost"), costs);
}

void DeliveryLog::showCurrent()
{
    const QString key = m_table->currentKey();
    if (key != m_shown)
        m_form->commit(); // belongs to the delivery that was shown
    m_shown = key;
    const int row = m_model->indexOf(key);
    m_form->setVisible(row >= 0);
    m_delete->setEnabled(row >= 0 && !m_readOnly);
    m_thread->setEnabled(row >= 0);
    if (row < 0) {
        m_warning->hide();
        return;
    }
    const Delivery& d = m_model->row(row);
    QVariantMap values{{u"title"_s, d.title},
                       {u"delivered_on"_s, d.deliveredOn},
                       {u"cost"_s, d.cost ? QVariant(*d.cost) : QVariant()},
                       {u"currency"_s, d.currency},
                       {u"note"_s, d.note}};
    for (const ParticipantType type : participantTypes)
        values.insert(columnOf(type), asVariant(participants(d, type)));
    QList<QPair<QString, QString>> currencies{{u"EUR"_s, u"EUR"_s}, {u"CHF"_s, u"CHF"_s}};
    if (!currencies.contains(qMakePair(d.currency, d.currency)))
        currencies.append({d.currency, d.currency});
    m_form->setOptions(u"currency"_s, currencies);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        m_form->setError(it.key(), {});
    m_form->setValues(values);
    QStringList warnings;
    for (const DeliveryFlaw flaw : flawsOf(d, m_adoption))
        warnings.append(sentenceFor(flaw));
    m_warning->setMessage(InlineMessage::Kind::Warning, warnings.join(u' '));
}

void DeliveryLog::select(const IdOf<Delivery>& id, bool begin)
{
    m_table->selectKey(id.hex());
    if (!begin)
        return;
    auto* title = qobject_cast<QLineEdit*>(m_form->editor(u"title"_s));
    title->setFocus();
    title->selectAll();
}

std::optional<IdOf<Delivery>> DeliveryLog::current() const
{
    const RecordId id = RecordId::fromHex(m_table->currentKey());
    return id.isNull() ? std::nullopt : std::optional(IdOf<Delivery>(id));
}

void DeliveryLog::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_form->setReadOnly(readOnly);
    m_delete->setEnabled(!readOnly && current());
}

void DeliveryLog::commit()
{
    m_form->commit();
}

void DeliveryLog::askDelete()
{
    if (const auto id = current(); id && !m_readOnly)
        Q_EMIT deleteRequested(*id);
}

bool DeliveryLog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        askDelete();
        return true;
    }
    return Card::eventFilter(watched, event);
}

bool applyEdit(Delivery& delivery, const Adoption& adoption, const QString& field, const QVariant& value,
               QString* why)
{
    if (field == u"title"_s)
        delivery.title = value.toString();
    else if (field == u"delivered_on"_s)
        delivery.deliveredOn = value.toDate();
    else if (field == u"cost"_s)
        delivery.cost = value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
    else if (field == u"currency"_s)
        delivery.currency = value.toString();
    else if (field == u"note"_s)
        delivery.note = value.toString();
    for (const ParticipantType type : participantTypes)
        if (field == columnOf(type))
            setParticipants(delivery, type, value.isValid() ? std::optional(value.toInt()) : std::nullopt);
    for (const DeliveryFlaw flaw : flawsOf(delivery, adoption)) {
        if (isWarning(flaw))
            continue;
        if (why)
            *why = sentenceFor(flaw);
        return false;
    }
    return true;
}

} // namespace s3
