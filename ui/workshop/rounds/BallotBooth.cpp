// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/rounds/BallotBooth.h"

#include "core/workshop/Participants.h"
#include "core/workshop/RoundTexts.h"
#include "core/workshop/Rounds.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SegmentedControl.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

using workshop::EnteredVia;

namespace {

constexpr int kMostSegments = 12;
constexpr int kThanksMs = 2500;
constexpr int kBoothWidth = 860;

QFont large(double factor)
{
    QFont font = fontFor(TextRole::Strong);
    font.setPixelSize(int(font.pixelSize() * factor));
    return font;
}

} // namespace

/// One number to give: side by side if there are few to choose from, else a box to type into.
class BallotBooth::Field {
public:
    Field(const workshop::RoundForm& form, const workshop::BallotCell& place, const QString& name,
          QWidget* parent)
        : cell(place)
    {
        const bool zero = form.round.method == RoundMethod::Dots;
        for (int value = form.lowest(); value <= form.highest(); ++value)
            m_values.append(value);
        if (form.round.method == RoundMethod::YesNo)
            m_values = {workshop::kYes, workshop::kNo, workshop::kAbstain};
        if (form.round.method == RoundMethod::Approval)
            m_values = {1};
        if (zero)
            m_values.removeFirst();
        QStringList names{zero ? u"0"_s : u"–"_s};
        for (const int value : m_values)
            names.append(workshop::valueName(form, value));
        if (names.size() <= kMostSegments) {
            m_segments = new SegmentedControl(name, names, parent);
            widget = m_segments;
        } else {
            m_box = new QSpinBox(parent);
            m_box->setAccessibleName(name);
            m_box->setRange(0, int(m_values.size()));
            m_box->setSpecialValueText(names.first());
            m_box->setMinimumHeight(40);
            // What is shown is the mark; ranks and dots begin at 1, as the box does.
            m_box->setRange(m_values.first() - 1, m_values.last());
            m_box->setValue(m_box->minimum());
            widget = m_box;
        }
    }

    std::optional<int> value() const
    {
        if (m_box)
            return m_box->value() > m_box->minimum() ? std::optional<int>(m_box->value()) : std::nullopt;
        const int index = m_segments->currentIndex();
        return index > 0 ? std::optional<int>(m_values.at(index - 1)) : std::nullopt;
    }
    template<class F>
    void whenChanged(QObject* context, F done)
    {
        if (m_box)
            QObject::connect(m_box, &QSpinBox::valueChanged, context, done);
        else
            QObject::connect(m_segments, &SegmentedControl::currentChanged, context, done);
    }

    workshop::BallotCell cell;
    QWidget* widget = nullptr;

private:
    QList<int> m_values;
    SegmentedControl* m_segments = nullptr;
    QSpinBox* m_box = nullptr;
};

BallotBooth::BallotBooth(WorkshopDesk& desk, const IdOf<VotingRound>& round)
    : QWidget(nullptr, Qt::Window)
    , m_desk(desk)
    , m_round(round)
{
    setObjectName(u"booth"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Vote"));
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 16);
    m_stack = new QStackedWidget(this);
    m_stack->setMaximumWidth(kBoothWidth);
    column->addWidget(m_stack, 1, Qt::AlignHCenter);
    m_stack->setMinimumWidth(qMin(kBoothWidth, 640));
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_stack->addWidget(makeCodePage());
    m_stack->addWidget(makeBallotPage());
    m_stack->addWidget(makeThanksPage());
}

QWidget* BallotBooth::makeCodePage()
{
    auto* page = new QWidget(m_stack);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(16);
    column->addStretch(2);
    auto* ask = makeLabel(tr("Your code, please"), TextRole::Title, page);
    column->addWidget(ask);
    m_code = new QLineEdit(page);
    m_code->setObjectName(u"booth.code"_s);
    m_code->setAccessibleName(ask->text());
    m_code->setFont(large(1.8));
    m_code->setMinimumHeight(64);
    connect(m_code, &QLineEdit::returnPressed, this, &BallotBooth::takeCode);
    column->addWidget(m_code);
    m_codeMessage = new InlineMessage(page);
    m_codeMessage->setObjectName(u"booth.codeMessage"_s);
    m_codeMessage->setClosable(false);
    column->addWidget(m_codeMessage);
    m_again = new QPushButton(tr("Replace that ballot by a new one"), page);
    m_again->setObjectName(u"booth.replace"_s);
    m_again->hide();
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_replacing = true;
        takeCode();
    });
    column->addWidget(m_again, 0, Qt::AlignLeft);
    auto* go = new QPushButton(tr("Continue"), page);
    go->setObjectName(u"booth.continue"_s);
    go->setMinimumHeight(56);
    makePrimary(go, Line::Identification);
    connect(go, &QPushButton::clicked, this, &BallotBooth::takeCode);
    column->addWidget(go);
    column->addStretch(3);
    column->addWidget(makeLabel(tr("Escape, twice: back to the facilitator"), TextRole::Small, page));
    return page;
}

QWidget* BallotBooth::makeBallotPage()
{
    auto* page = new QWidget(m_stack);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(12);
    m_title = makeLabel({}, TextRole::Title, page);
    column->addWidget(m_title);
    m_rules = makeLabel({}, TextRole::Body, page);
    column->addWidget(m_rules);
    m_pane = new ScrollPane(new QWidget, page);
    column->addWidget(m_pane, 1);
    m_message = new InlineMessage(page);
    m_message->setObjectName(u"booth.message"_s);
    m_message->setClosable(false);
    column->addWidget(m_message);
    auto* foot = new QHBoxLayout;
    m_state = makeLabel({}, TextRole::Section, page);
    m_state->setObjectName(u"booth.state"_s);
    foot->addWidget(m_state, 1);
    auto* back = new QPushButton(tr("Another code"), page);
    back->setObjectName(u"booth.back"_s);
    back->setMinimumHeight(56);
    connect(back, &QPushButton::clicked, this, &BallotBooth::askForCode);
    foot->addWidget(back);
    m_handIn = new QPushButton(tr("Hand in the ballot"), page);
    m_handIn->setObjectName(u"booth.handIn"_s);
    m_handIn->setMinimumHeight(56);
    makePrimary(m_handIn, Line::Identification);
    connect(m_handIn, &QPushButton::clicked, this, &BallotBooth::handIn);
    foot->addWidget(m_handIn);
    column->addLayout(foot);
    return page;
}

QWidget* BallotBooth::makeThanksPage()
{
    auto* page = new QWidget(m_stack);
    auto* column = new QVBoxLayout(page);
    auto* thanks = makeLabel(tr("Thank you. Your ballot is in."), TextRole::Title, page);
    thanks->setAlignment(Qt::AlignCenter);
    column->addWidget(thanks);
    auto* next = new QPushButton(tr("Next voter"), page);
    next->setObjectName(u"booth.next"_s);
    next->setMinimumHeight(56);
    makePrimary(next, Line::Identification);
    connect(next, &QPushButton::clicked, this, &BallotBooth::askForCode);
    column->addWidget(next, 0, Qt::AlignHCenter);
    column->addStretch();
    return page;
}

void BallotBooth::begin()
{
    askForCode();
    showFullScreen();
    raise();
    activateWindow();
    m_code->setFocus();
}

void BallotBooth::askForCode()
{
    m_voter.clear();
    m_replacing = false;
    m_leaving = false;
    m_code->clear();
    m_codeMessage->setMessage(InlineMessage::Kind::Info, {});
    m_again->hide();
    m_stack->setCurrentIndex(0);
    m_code->setFocus();
}

QString BallotBooth::faultOfCode(const QString& code) const
{
    const auto form = workshop::formOf(m_desk.project(), m_round);
    if (!form || form->isClosed())
        return tr("This round is closed.");
    if (code.isEmpty())
        return tr("Type the code on your badge.");
    const QList<Participant> people = workshop::participantsOf(m_desk.project(), m_desk.workshop());
    const bool known =
        people.isEmpty() || std::any_of(people.begin(), people.end(), [&](const Participant& one) {
            return workshop::voterCode(one.code) == code;
        });
    return known ? QString() : tr("Nobody here has the code %1.").arg(code);
}

void BallotBooth::takeCode()
{
    const QString code = workshop::voterCode(m_code->text());
    const QString fault = faultOfCode(code);
    const auto voted = workshop::ballotOf(m_desk.project(), m_round, code);
    const bool taken = fault.isEmpty() && voted && !m_replacing;
    m_again->setVisible(taken);
    if (!fault.isEmpty() || taken) {
        m_codeMessage->setMessage(InlineMessage::Kind::Warning,
                                  taken ? tr("There is a ballot of %1 already (%2). A code has one ballot.")
                                              .arg(code, displayName(workshop::viaOf(*voted)))
                                        : fault);
        m_code->selectAll();
        m_code->setFocus();
        return;
    }
    m_voter = code;
    m_form = *workshop::formOf(m_desk.project(), m_round);
    m_title->setText(m_form.setup.question.isEmpty() ? m_form.round.title : m_form.setup.question);
    m_rules->setText(workshop::instruction(m_form));
    m_message->setMessage(InlineMessage::Kind::Info, {});
    makeFields();
    tellState();
    m_stack->setCurrentIndex(1);
    if (!m_fields.isEmpty())
        m_fields.first()->widget->setFocus();
}

void BallotBooth::makeFields()
{
    qDeleteAll(m_fields);
    m_fields.clear();
    m_options = new QWidget;
    auto* column = new QVBoxLayout(m_options);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    int number = 1;
    for (const RoundOption& option : m_form.options) {
        auto* title = makeLabel(u"%1  %2"_s.arg(number++).arg(option.title), TextRole::Section, m_options);
        column->addSpacing(8);
        column->addWidget(title);
        const auto add = [&](const workshop::BallotCell& cell, const QString& label) {
            auto* row = new QHBoxLayout;
            auto* field = new Field(
                m_form, cell, label.isEmpty() ? option.title : option.title + u": "_s + label, m_options);
            field->widget->setObjectName(u"booth.mark.%1"_s.arg(m_fields.size()));
            field->whenChanged(this, [this] { tellState(); });
            m_fields.append(field);
            if (!label.isEmpty())
                row->addWidget(makeLabel(label, TextRole::Body, m_options), 1);
            row->addWidget(field->widget);
            if (label.isEmpty())
                row->addStretch(1);
            column->addLayout(row);
        };
        if (!m_form.isRating())
            add({option.id, {}}, {});
        for (const Criterion& criterion : m_form.criteria)
            add({option.id, criterion.id}, criterion.title);
    }
    column->addStretch();
    m_pane->setWidget(m_options);
}

workshop::BallotSheet BallotBooth::sheet() const
{
    workshop::BallotSheet given;
    for (const Field* field : m_fields)
        given.set(field->cell, field->value());
    return given;
}

void BallotBooth::tellState()
{
    const workshop::BallotCheck check = workshop::checkBallot(m_form, m_voter, sheet());
    if (m_form.round.method == RoundMethod::Dots)
        m_state->setText(tr("%1 of %2 dots given").arg(check.sum).arg(m_form.round.dotsEach));
    else
        m_state->setText(tr("%1 of %2 given").arg(check.given).arg(m_fields.size()));
    m_message->setMessage(InlineMessage::Kind::Warning,
                          check.ok() || check.fault == workshop::BallotFault::Incomplete
                              ? QString()
                              : tr("So it cannot count: %1.").arg(workshop::faultText(check, m_form)));
}

void BallotBooth::handIn()
{
    const workshop::BallotPaper paper{m_voter, sheet(), EnteredVia::Table, m_replacing};
    const workshop::BallotCheck check = workshop::checkBallot(m_form, m_voter, paper.sheet);
    if (!check.ok()) {
        m_message->setMessage(InlineMessage::Kind::Error,
                              tr("So it cannot count: %1.").arg(workshop::faultText(check, m_form)));
        return;
    }
    const IdOf<VotingRound> round = m_round;
    const EditLabel label = m_replacing ? EditLabel{QT_TRANSLATE_NOOP("Edit", "Replace ballot %1"), {m_voter}}
                                        : EditLabel{QT_TRANSLATE_NOOP("Edit", "Enter ballot %1"), {m_voter}};
    if (!m_desk.edit(label, [&](Writer& w) { return workshop::setBallot(w, round, paper); })) {
        m_message->setMessage(InlineMessage::Kind::Error,
                              tr("The ballot could not be stored. Please call the facilitator."));
        return;
    }
    m_stack->setCurrentIndex(2);
    findChild<QPushButton*>(u"booth.next"_s)->setFocus();
    // Without a click the next voter finds the question for the code, not the thanks for somebody else.
    QTimer::singleShot(kThanksMs, this, [this] {
        if (m_stack->currentIndex() == 2)
            askForCode();
    });
}

void BallotBooth::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_leaving) {
        close();
        return;
    }
    askForCode();
    m_leaving = true;
    m_codeMessage->setMessage(InlineMessage::Kind::Info, tr("Escape once more leaves the ballot screen."));
}

} // namespace s3
