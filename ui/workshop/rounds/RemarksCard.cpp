// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/rounds/RemarksCard.h"

#include "core/workshop/RoomLabels.h"
#include "core/workshop/RoundRemarks.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SegmentedControl.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace s3 {

RemarksCard::RemarksCard(WorkshopDesk& desk, QWidget* parent)
    : Card(tr("What the group says about it"),
           tr("The votes stay as they are. Another order stands beside them, with its reason, and in the "
              "decision log."),
           parent)
    , m_desk(desk)
{
    m_list = new QWidget(this);
    m_list->setObjectName(u"remarks"_s);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_list);
    body()->addWidget(makeForm());
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"remark.message"_s);
    body()->addWidget(m_message);
    showKind();
}

QWidget* RemarksCard::makeForm()
{
    m_form = new QWidget(this);
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* row = new QWidget(m_form);
    auto* flow = new FlowLayout(row, 12);
    m_kind = new SegmentedControl(tr("Kind of remark"), {tr("Minority view"), tr("Another order")}, row);
    m_kind->setObjectName(u"remark.kind"_s);
    connect(m_kind, &SegmentedControl::currentChanged, this, [this] { showKind(); });
    flow->addWidget(new FormField(tr("Kind"), m_kind, row));
    m_option = new ElidingComboBox(row);
    m_option->setObjectName(u"remark.option"_s);
    m_option->setMinimumWidth(220);
    m_option->setMaximumWidth(340);
    flow->addWidget(new FormField(tr("About"), m_option, row));
    m_place = new QSpinBox(row);
    m_place->setObjectName(u"remark.place"_s);
    m_place->setMinimum(1);
    flow->addWidget(new FormField(tr("Place instead"), m_place, row));
    m_by = new QLineEdit(row);
    m_by->setObjectName(u"remark.by"_s);
    m_by->setMinimumWidth(160);
    flow->addWidget(new FormField(tr("Said or decided by"), m_by, row));
    column->addWidget(row);
    m_reason = new QPlainTextEdit(m_form);
    m_reason->setObjectName(u"remark.reason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 3 + 20);
    m_reason->setPlaceholderText(tr("In the words of those who say it"));
    column->addWidget(new FormField(tr("Reason (required)"), m_reason, m_form));
    m_record = new QPushButton(tr("Record it"), m_form);
    m_record->setObjectName(u"remark.record"_s);
    connect(m_record, &QPushButton::clicked, this, &RemarksCard::record);
    column->addWidget(m_record, 0, Qt::AlignLeft);
    return m_form;
}

void RemarksCard::showResult(const workshop::RoundResult& result)
{
    const bool same = m_round == result.form.round.id;
    const QString chosen = same ? m_option->currentData().toString() : QString();
    m_round = result.form.round.id;
    m_closed = result.form.isClosed();
    m_option->clear();
    m_option->addItem(tr("The result as a whole"), QString());
    for (const workshop::OptionResult& row : result.options)
        m_option->addItem(row.title, row.options.value(0).hex());
    m_option->setCurrentIndex(qMax(0, m_option->findData(chosen)));
    m_place->setMaximum(qMax(1, int(result.options.size())));
    if (!same)
        m_message->setMessage(InlineMessage::Kind::Info, {});
    m_form->setEnabled(m_desk.writable());
    showRemarks(result);
}

void RemarksCard::showRemarks(const workshop::RoundResult& result)
{
    while (QLayoutItem* item = m_list->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const RoundRemark& remark : result.remarks) {
        auto* line = new QWidget(m_list);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        QString about = tr("the result as a whole");
        for (const workshop::OptionResult& option : result.options)
            if (remark.optionId && option.options.contains(*remark.optionId))
                about = option.title;
        const bool place = remark.kind == RemarkKind::Override && remark.rank;
        QString head = place
                           ? tr("%1, place %2: %3").arg(displayName(remark.kind)).arg(*remark.rank).arg(about)
                           : tr("%1: %2").arg(displayName(remark.kind), about);
        QString text = head + u'\n' + remark.reason;
        if (!remark.madeBy.isEmpty())
            text += u" — "_s + remark.madeBy;
        row->addWidget(makeLabel(text, TextRole::Body, line), 1);
        auto* away = iconButton(u"delete"_s, tr("Take back: %1").arg(head), line);
        away->setObjectName(u"remark.remove"_s);
        away->setEnabled(m_desk.writable());
        connect(away, &QToolButton::clicked, this, [this, id = remark.id] {
            if (m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Take back a remark on the result")},
                            [&](Writer& w) { return workshop::removeRemark(w, id); }))
                m_desk.navigator().notice(tr("Took back the remark"), true);
        });
        row->addWidget(away, 0, Qt::AlignTop);
        m_list->layout()->addWidget(line);
    }
    m_list->setVisible(!result.remarks.isEmpty());
}

void RemarksCard::showKind()
{
    m_place->parentWidget()->setVisible(m_kind->currentIndex() == Override);
}

void RemarksCard::record()
{
    const bool override = m_kind->currentIndex() == Override;
    const IdOf<RoundOption> option(RecordId::fromHex(m_option->currentData().toString()));
    const workshop::RemarkText text{m_reason->toPlainText(), m_by->text()};
    const auto refuse = [this](const QString& why, QWidget* where) {
        m_message->setMessage(InlineMessage::Kind::Error, why);
        where->setFocus();
    };
    if (text.reason.trimmed().isEmpty())
        return refuse(tr("Write down the reason first."), m_reason);
    if (override && option.isNull())
        return refuse(tr("Choose the option that gets another place."), m_option);
    if (override && !m_closed)
        return refuse(tr("Close the round first: its result is not there yet."), m_record);
    const IdOf<VotingRound> round = m_round;
    const int place = m_place->value();
    const bool done =
        override
            ? m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Change the order of a result")},
                          [&](Writer& w) { return workshop::overrideRank(w, round, option, place, text); })
            : m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Record a minority view")}, [&](Writer& w) {
                  return workshop::addMinorityView(
                      w, round, option.isNull() ? std::nullopt : std::optional(option), text);
              });
    if (!done)
        return;
    m_reason->clear();
    m_message->setMessage(InlineMessage::Kind::Info, {});
    m_desk.navigator().notice(tr("Recorded"), true);
}

} // namespace s3
