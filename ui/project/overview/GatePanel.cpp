// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/overview/GatePanel.h"

#include "core/gates/Labels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/LineNames.h"
#include "ui/kit/Pill.h"
#include "ui/project/overview/GateChecklist.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

QLineEdit* addField(QBoxLayout* layout, const char* objectName, const QString& label, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QString::fromLatin1(objectName));
    edit->setAccessibleName(label);
    edit->setPlaceholderText(label);
    layout->addWidget(edit, 1);
    return edit;
}

PillTone toneOf(const gates::Gate& gate)
{
    switch (gate.state) {
    case gates::State::Signed:
        return {gate.slipped() ? PillTone::Warn : PillTone::Good};
    case gates::State::Overridden:
        return {PillTone::Warn};
    case gates::State::Ready:
        return {PillTone::Good};
    case gates::State::Open:
        break;
    }
    return {};
}

} // namespace

GatePanel::GatePanel(QWidget* parent)
    : Card(u" "_s, u" "_s, parent)
    , m_state(new Pill({}, PillTone(), this))
    , m_conditions(new QVBoxLayout)
    , m_checklist(new GateChecklist(this))
{
    setObjectName(u"gatePanel"_s);
    auto* close = iconButton(u"close"_s, tr("Close the gate"), this);
    close->setObjectName(u"closeGate"_s);
    connect(close, &QToolButton::clicked, this, &GatePanel::closeWanted);
    addHeaderWidget(m_state);
    addHeaderWidget(close);

    body()->addWidget(makeLabel(tr("Counted from the records"), TextRole::Label, this));
    m_conditions->setSpacing(4);
    body()->addLayout(m_conditions);
    body()->addSpacing(4);
    body()->addWidget(makeLabel(tr("Checklist"), TextRole::Label, this));
    body()->addWidget(m_checklist);
    connect(m_checklist, &GateChecklist::answered, this, &GatePanel::answered);
    body()->addSpacing(4);
    makeSigning();
    makeReturning();
}

void GatePanel::makeSigning()
{
    body()->addWidget(makeLabel(tr("Sign-off"), TextRole::Label, this));
    m_signed = makeLabel({}, TextRole::Body, this);
    m_signed->setObjectName(u"gateSigned"_s);
    body()->addWidget(m_signed);
    m_signing = new QWidget(this);
    auto* rows = new QVBoxLayout(m_signing);
    rows->setContentsMargins(0, 0, 0, 0);
    m_reasonHint =
        makeLabel(tr("The gate is still open. It does not stop you: say why you go on, and the reason goes "
                     "into the decision log."),
                  TextRole::Soft, m_signing);
    rows->addWidget(m_reasonHint);
    m_reason = addField(rows, "gateReason", tr("Why it is passed although it is open"), m_signing);
    auto* row = new QHBoxLayout;
    m_by = addField(row, "gateSignedBy", tr("Name of who signs"), m_signing);
    m_note = addField(row, "gateNote", tr("Note"), m_signing);
    m_sign = new QPushButton(tr("Sign off"), m_signing);
    m_sign->setObjectName(u"signGate"_s);
    row->addWidget(m_sign);
    rows->addLayout(row);
    body()->addWidget(m_signing);
    m_withdraw = new QPushButton(tr("Withdraw the sign-off"), this);
    m_withdraw->setObjectName(u"withdrawGate"_s);
    body()->addWidget(m_withdraw, 0, Qt::AlignLeft);
    connect(m_sign, &QPushButton::clicked, this, &GatePanel::sign);
    connect(m_withdraw, &QPushButton::clicked, this,
            [this] { Q_EMIT withdrawWanted(m_by->text(), m_note->text()); });
    for (QLineEdit* field : {m_by, m_note, m_reason})
        connect(field, &QLineEdit::returnPressed, this, &GatePanel::sign);
}

void GatePanel::makeReturning()
{
    body()->addSpacing(4);
    body()->addWidget(makeLabel(tr("Return to an earlier line"), TextRole::Label, this));
    auto* row = new QHBoxLayout;
    m_backTo = new QComboBox(this);
    m_backTo->setObjectName(u"backToLine"_s);
    m_backTo->setAccessibleName(tr("Line to return to"));
    row->addWidget(m_backTo);
    m_backWhy = addField(row, "backReason", tr("Because …"), this);
    m_back = new QPushButton(tr("Return"), this);
    m_back->setObjectName(u"returnToLine"_s);
    row->addWidget(m_back);
    body()->addLayout(row);
    const auto back = [this] {
        if (m_backWhy->text().trimmed().isEmpty())
            return m_backWhy->setFocus();
        Q_EMIT returnWanted(m_backTo->currentData().toInt(), m_by->text(), m_backWhy->text());
        m_backWhy->clear();
    };
    connect(m_back, &QPushButton::clicked, this, back);
    connect(m_backWhy, &QLineEdit::returnPressed, this, back);
}

void GatePanel::setGate(const gates::Gate& gate, const QString& author, bool writable)
{
    const bool another = gate.line != m_gate.line || title().trimmed().isEmpty();
    m_gate = gate;
    m_writable = writable;
    setTitle(tr("Gate %1: %2").arg(QString::number(gate.line), lineName(static_cast<Line>(gate.line))));
    setSubtitle(tr("%1 % complete. A gate warns and never blocks.").arg(gate.percent()));
    m_state->setText(gates::displayName(gate.state));
    m_state->setTone(toneOf(gate));
    makePrimary(m_sign, static_cast<Line>(gate.line));
    if (another) {
        m_by->setText(author);
        m_note->clear();
        m_reason->clear();
        m_backWhy->clear();
        m_backTo->clear();
        for (int line = gate.line; line >= 1; --line)
            m_backTo->addItem(u"%1 %2"_s.arg(QString::number(line), lineName(static_cast<Line>(line))), line);
    }
    showConditions();
    m_checklist->setGate(gate, writable);
    showSigning();
}

void GatePanel::showConditions()
{
    while (QLayoutItem* item = m_conditions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const gates::Condition& condition : std::as_const(m_gate.conditions)) {
        auto* row = new QWidget(this);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        const bool met = condition.met();
        layout->addWidget(new IconLabel(met ? u"check"_s : u"warning"_s, 18,
                                        met ? IconLabel::Tone::Good : IconLabel::Tone::Warn, row));
        layout->addWidget(makeLabel(gates::conditionText(condition), TextRole::Body, row), 1);
        layout->addWidget(makeLabel(met ? tr("met") : tr("not met"), TextRole::Small, row));
        m_conditions->addWidget(row);
    }
}

void GatePanel::showSigning()
{
    const bool passed = m_gate.passed();
    QString text;
    if (m_gate.signOff) {
        const GateSignOff& sign = *m_gate.signOff;
        text = tr("Signed off by %1 on %2.")
                   .arg(sign.signedBy, QLocale().toString(sign.signedOn, QLocale::ShortFormat));
        if (!sign.note.isEmpty())
            text += u' ' + sign.note;
        if (!sign.overrideReason.isEmpty())
            text += u'\n' + tr("Passed although open, because: %1").arg(sign.overrideReason);
        if (m_gate.slipped())
            text += u'\n' + tr("Since then something has come to be missing.");
    } else if (!m_gate.history.isEmpty()) {
        const GateSignOff& last = m_gate.history.last();
        text = tr("Signed off by %1 on %2, then withdrawn.")
                   .arg(last.signedBy, QLocale().toString(last.signedOn, QLocale::ShortFormat));
    }
    m_signed->setText(text);
    m_signed->setVisible(!text.isEmpty());
    const bool needsReason = !m_gate.complete();
    m_reason->setVisible(needsReason);
    m_reasonHint->setVisible(needsReason);
    m_signing->setVisible(!passed && m_writable);
    m_withdraw->setVisible(passed && m_writable);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_backTo, m_backWhy, m_back})
        widget->setEnabled(m_writable);
}

void GatePanel::sign()
{
    if (m_by->text().trimmed().isEmpty())
        return m_by->setFocus();
    if (!m_gate.complete() && m_reason->text().trimmed().isEmpty())
        return m_reason->setFocus();
    Q_EMIT signOffWanted({m_by->text(), {}, m_note->text(), m_reason->text()});
}

} // namespace s3
