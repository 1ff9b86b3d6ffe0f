// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/QuestionsPanel.h"

#include "core/base/Numbers.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/SegmentedControl.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

using evidence::ImportQuestion;

namespace {

constexpr int namedCodes = 8;
constexpr int mostSegments = 3;

struct QuestionsPanelSay {
    Q_DECLARE_TR_FUNCTIONS(s3::QuestionsPanel)
};

QString some(const QStringList& codes)
{
    const QString listed = codes.mid(0, namedCodes).join(u", "_s);
    return codes.size() > namedCodes ? listed + u" …"_s : listed;
}

QString sentenceFor(const ImportQuestion& question)
{
    switch (question.kind) {
    case ImportQuestion::Dimension:
        return QuestionsPanelSay::tr("“%1” holds several codes. Which one is meant?").arg(question.subject);
    case ImportQuestion::Duplicates:
        return QuestionsPanelSay::tr("%n rows contradict another row. Which one counts?", nullptr,
                                     int(question.count));
    case ImportQuestion::RegionTotals:
        return QuestionsPanelSay::tr(
            "Some regions stand beside what they are part of. Add them up all the same?");
    case ImportQuestion::IndustryTotals:
        return QuestionsPanelSay::tr(
            "Some industries stand beside what they are part of. Add them up all the same?");
    case ImportQuestion::Dash:
        return QuestionsPanelSay::tr("%n cells hold a lone dash. What does it mean here?", nullptr,
                                     int(question.count));
    case ImportQuestion::Decimal:
        return QuestionsPanelSay::tr("“%1” can be read in two ways. Which is it?").arg(question.example);
    }
    return {};
}

QString explanationFor(const ImportQuestion& question)
{
    const QString place = question.place.isEmpty() ? QString() : u" ("_s + question.place + u')';
    switch (question.kind) {
    case ImportQuestion::Dimension:
        return QuestionsPanelSay::tr("Codes: %1. Read together, rows would get in each other's way.")
            .arg(some(question.codes));
    case ImportQuestion::Duplicates:
        return question.example.isEmpty()
                   ? QString()
                   : QuestionsPanelSay::tr("For example: %1%2.").arg(question.example, place);
    case ImportQuestion::RegionTotals:
    case ImportQuestion::IndustryTotals:
        return QuestionsPanelSay::tr(
                   "%1. They stay in the data either way; this is about sums, which would count twice.")
            .arg(some(question.codes));
    case ImportQuestion::Dash:
        return QuestionsPanelSay::tr(
                   "German offices write it for exactly zero, others for a missing value%1.")
            .arg(place);
    case ImportQuestion::Decimal:
        return QuestionsPanelSay::tr("No other cell of the column settles it%1.").arg(place);
    }
    return {};
}

QString choiceName(const ImportQuestion& question, const QString& choice)
{
    static const QHash<QString, const char*> names = {
        {u"first"_s, QT_TRANSLATE_NOOP("s3::QuestionsPanel", "The first")},
        {u"last"_s, QT_TRANSLATE_NOOP("s3::QuestionsPanel", "The last")},
        {u"reject"_s, QT_TRANSLATE_NOOP("s3::QuestionsPanel", "None of them")},
        {u"leave-out"_s, QT_TRANSLATE_NOOP("s3::QuestionsPanel", "Leave them out of sums")},
        {u"keep"_s, QT_TRANSLATE_NOOP("s3::QuestionsPanel", "Add up everything")},
        {u"zero"_s, QT_TRANSLATE_NOOP("s3::QuestionsPanel", "Exactly zero")},
        {u"missing"_s, QT_TRANSLATE_NOOP("s3::QuestionsPanel", "Missing")},
        {u"point"_s, QT_TRANSLATE_NOOP("s3::QuestionsPanel", "A decimal point")},
        {u"comma"_s, QT_TRANSLATE_NOOP("s3::QuestionsPanel", "A decimal comma")}};
    if (question.kind == ImportQuestion::Dimension)
        return choice == "*"_L1 && !question.codes.contains(choice) ? QuestionsPanelSay::tr("All of them")
                                                                    : choice;
    const auto known = names.constFind(choice);
    return known == names.constEnd() ? choice : QCoreApplication::translate("s3::QuestionsPanel", *known);
}

bool isSame(const ImportQuestion& a, const ImportQuestion& b)
{
    return a.kind == b.kind && a.column == b.column;
}

} // namespace

QuestionsPanel::QuestionsPanel(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(16);
}

void QuestionsPanel::clear()
{
    for (const Asked& asked : std::as_const(m_asked))
        delete asked.frame;
    m_asked.clear();
    m_changed = false;
}

void QuestionsPanel::ask(const QVector<ImportQuestion>& questions)
{
    for (const ImportQuestion& question : questions) {
        const bool known = std::any_of(m_asked.begin(), m_asked.end(),
                                       [&](const Asked& a) { return isSame(a.question, question); });
        if (!known) {
            add(question);
            m_changed = true; // read with the answer, the file may look otherwise
        }
    }
}

void QuestionsPanel::add(const ImportQuestion& question)
{
    Asked asked;
    asked.question = question;
    asked.frame = new QWidget(this);
    auto* column = new QVBoxLayout(asked.frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeLabel(sentenceFor(question), TextRole::Strong, asked.frame));
    if (const QString text = explanationFor(question); !text.isEmpty())
        column->addWidget(makeLabel(text, TextRole::Soft, asked.frame));
    if (question.choices.size() <= mostSegments)
        addSegments(asked, column);
    else
        addList(asked, column);
    static constexpr const char* kinds[] = {"dimension",      "duplicates", "regionTotals",
                                            "industryTotals", "dash",       "decimal"};
    QString name = u"question."_s + QLatin1String(kinds[question.kind]);
    if (question.column >= 0 && question.kind == ImportQuestion::Dimension)
        name += QString::number(question.column);
    asked.editor->setObjectName(name);
    m_rows->addWidget(asked.frame);
    asked.frame->show();
    m_asked.append(asked);
}

void QuestionsPanel::addSegments(Asked& asked, QVBoxLayout* column)
{
    const ImportQuestion& question = asked.question;
    QStringList names;
    for (const QString& choice : question.choices)
        names.append(choiceName(question, choice));
    auto* segments = new SegmentedControl(sentenceFor(question), names, asked.frame);
    segments->setCurrentIndex(qMax(0, int(question.choices.indexOf(question.proposal))));
    auto* row = new QHBoxLayout;
    row->addWidget(segments);
    row->addStretch();
    column->addLayout(row);
    asked.editor = segments;
    asked.choice = [segments, choices = question.choices] { return choices.value(segments->currentIndex()); };
    connect(segments, &SegmentedControl::currentChanged, this, &QuestionsPanel::answerChanged);
}

void QuestionsPanel::addList(Asked& asked, QVBoxLayout* column)
{
    const ImportQuestion& question = asked.question;
    auto* box = new ElidingComboBox(asked.frame);
    box->setAccessibleName(sentenceFor(question));
    box->setMaximumWidth(320);
    for (const QString& choice : question.choices)
        box->addItem(choiceName(question, choice), choice);
    box->setCurrentIndex(qMax(0, box->findData(question.proposal)));
    column->addWidget(box);
    asked.editor = box;
    asked.choice = [box] { return box->currentData().toString(); };
    connect(box, &QComboBox::currentIndexChanged, this, &QuestionsPanel::answerChanged);
}

void QuestionsPanel::answerIn(evidence::ReadOptions& options) const
{
    for (const Asked& asked : m_asked) {
        const Result<void> noted = evidence::answer(options, asked.question, asked.choice());
        Q_ASSERT(noted.ok()); // only choices of the question are offered
    }
}

void QuestionsPanel::answerChanged()
{
    m_changed = true;
    Q_EMIT changed();
}

void QuestionsPanel::focusFirst()
{
    if (!m_asked.isEmpty())
        m_asked.first().editor->setFocus();
}

} // namespace s3
