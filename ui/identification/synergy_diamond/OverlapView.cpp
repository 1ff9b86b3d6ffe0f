// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/synergy_diamond/OverlapView.h"

#include "core/identification/DiamondLabels.h"
#include "ui/identification/synergy_diamond/MatrixGrid.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Messages.h"
#include "ui/kit/RecordForm.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3 {

namespace {

GridCell overlapCell(const OverlapMatrix& matrix, int a, int b, bool acrossOnly)
{
    GridCell cell;
    if (a == b || (acrossOnly && !matrix.crossRegional(a, b))) {
        cell.tone = GridCell::Tone::Blocked;
        cell.title = u"–"_s;
        return cell;
    }
    const QString names =
        OverlapView::tr("%1 beside %2").arg(matrix.members().at(a).title, matrix.members().at(b).title);
    const auto judged = matrix.at(a, b);
    if (!judged) {
        cell.title = u"?"_s;
        cell.spoken = OverlapView::tr("%1: not judged yet").arg(names);
        return cell;
    }
    cell.title = displayName(judged->judgement);
    cell.detail = judged->note;
    cell.tone = judged->judgement == Overlap::Same            ? GridCell::Tone::Mark
                : judged->judgement == Overlap::Complementary ? GridCell::Tone::Good
                                                              : GridCell::Tone::Plain;
    cell.spoken = u"%1: %2. %3"_s.arg(names, cell.title, cell.detail);
    return cell;
}

} // namespace

OverlapView::OverlapView(DiamondDesk& desk)
    : DiamondSight(desk)
    , m_stack(new QStackedWidget(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    auto* empty =
        new EmptyState(u"activity"_s, tr("Two activities are needed"),
                       tr("Record the transformative activities (TA) of each region, then say here which "
                          "are the same and which complement each other."),
                       m_stack);
    QPushButton* go = empty->addPrimary(tr("Go to activities"), Line::Identification, u"activity"_s);
    go->setObjectName(u"overlapGoToActivities"_s);
    connect(go, &QPushButton::clicked, this, [this] { this->desk().navigator().openTool(u"activities"_s); });
    m_stack->addWidget(empty);
    m_stack->addWidget(buildMatrix());
}

QWidget* OverlapView::buildMatrix()
{
    auto* card = new Card({}, {}, m_stack);
    auto* head = new QHBoxLayout;
    m_count = makeLabel({}, TextRole::Soft, card);
    m_count->setObjectName(u"overlapCount"_s);
    head->addWidget(m_count, 1);
    m_across = new QCheckBox(tr("Only across regions"), card);
    m_across->setObjectName(u"overlapAcross"_s);
    head->addWidget(m_across);
    card->body()->addLayout(head);
    m_grid = new MatrixGrid(tr("Activities beside each other"), card);
    m_grid->setObjectName(u"overlapMatrix"_s);
    card->body()->addWidget(m_grid, 1);
    m_pair = makeLabel({}, TextRole::Strong, card);
    m_pair->setObjectName(u"overlapPair"_s);
    card->body()->addWidget(m_pair);
    auto* answers = new QWidget(card);
    auto* flow = new FlowLayout(answers, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    const QString keys[] = {u"S"_s, u"C"_s, u"U"_s};
    for (const Overlap judgement : allValues<Overlap>()) {
        auto* button = new QPushButton(
            u"%1 (%2)"_s.arg(displayName(judgement), keys[static_cast<size_t>(judgement)]), answers);
        button->setObjectName(u"overlap."_s + codeOf(judgement));
        flow->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, judgement] { judge(judgement); });
    }
    card->body()->addWidget(answers);
    m_note = new RecordForm(card);
    m_note->setObjectName(u"overlapForm"_s);
    m_note->addText(u"note"_s, tr("Note"));
    card->body()->addWidget(m_note);
    connect(m_across, &QCheckBox::toggled, this, &OverlapView::refresh);
    connect(m_grid, &MatrixGrid::cellChanged, this, &OverlapView::showPair);
    connect(m_grid, &MatrixGrid::cellActivated, this,
            [this] { m_note->editor(u"note"_s)->setFocus(Qt::TabFocusReason); });
    connect(m_grid, &MatrixGrid::keyTyped, this, [this](int key) {
        if (key == Qt::Key_S)
            judge(Overlap::Same);
        else if (key == Qt::Key_C)
            judge(Overlap::Complementary);
        else if (key == Qt::Key_U)
            judge(Overlap::Unrelated);
        else if (key == Qt::Key_Delete)
            judge(std::nullopt);
    });
    connect(m_note, &RecordForm::edited, this, [this](const QString&, const QVariant& value) {
        if (!pairChosen())
            return;
        const auto a = m_matrix.members().at(m_grid->currentRow()).id;
        const auto b = m_matrix.members().at(m_grid->currentColumn()).id;
        this->desk().edit(
            EditLabel{QT_TRANSLATE_NOOP("Edit", "Note on two activities")},
            [&](Writer& w) { noteOverlap(w, a, b, value.toString()); },
            u"overlap:%1:%2"_s.arg(a.hex(), b.hex()));
    });
    return card;
}

bool OverlapView::pairChosen() const
{
    const int a = m_grid->currentRow();
    const int b = m_grid->currentColumn();
    const int count = int(m_matrix.members().size());
    return a >= 0 && b >= 0 && a < count && b < count && a != b &&
           (!m_across->isChecked() || m_matrix.crossRegional(a, b));
}

void OverlapView::refresh()
{
    m_matrix = OverlapMatrix::load(desk().project());
    const int count = int(m_matrix.members().size());
    m_stack->setCurrentIndex(count < 2 ? 0 : 1);
    QStringList names, titles;
    for (const OverlapMember& member : m_matrix.members()) {
        titles.append(member.title);
        names.append(member.regions.isEmpty() ? member.title
                                              : u"%1\n%2"_s.arg(member.title, member.regions.join(u", "_s)));
    }
    QVector<GridCell> cells;
    for (int a = 0; a < count; ++a)
        for (int b = 0; b < count; ++b)
            cells.append(overlapCell(m_matrix, a, b, m_across->isChecked()));
    const bool first = m_grid->currentRow() < 0;
    m_grid->setCells(names, titles, cells);
    if (first && count > 1)
        m_grid->setCurrentIndex(m_grid->model()->index(0, 1));
    m_count->setText(tr("%1 of %2 pairs judged").arg(m_matrix.judged()).arg(m_matrix.pairs()));
    showPair();
}

void OverlapView::showPair()
{
    const bool chosen = pairChosen();
    const auto judged = chosen ? m_matrix.at(m_grid->currentRow(), m_grid->currentColumn()) : std::nullopt;
    m_pair->setText(chosen ? tr("%1 beside %2")
                                 .arg(m_matrix.members().at(m_grid->currentRow()).title,
                                      m_matrix.members().at(m_grid->currentColumn()).title)
                           : tr("Choose a pair of two activities."));
    for (QPushButton* button : m_buttons)
        button->setEnabled(chosen && desk().writable());
    m_note->setValues({{u"note"_s, judged ? judged->note : QString()}});
    m_note->setReadOnly(!judged || !desk().writable());
}

void OverlapView::judge(std::optional<Overlap> judgement)
{
    if (!pairChosen() || !desk().writable())
        return;
    const auto a = m_matrix.members().at(m_grid->currentRow());
    const auto b = m_matrix.members().at(m_grid->currentColumn());
    desk().edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Judge %1 beside %2"), {a.title, b.title}},
                [&](Writer& w) { judgeOverlap(w, a.id, b.id, judgement); });
}

void OverlapView::takeFocus()
{
    if (m_stack->currentIndex() == 1)
        m_grid->setFocus(Qt::TabFocusReason);
}

void OverlapView::commit()
{
    m_note->commit();
}

} // namespace s3
