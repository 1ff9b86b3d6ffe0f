// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/specialisation/SpecialisationPage.h"

#include "ui/evidence/DataChooser.h"
#include "ui/evidence/specialisation/SpecialisationView.h"
#include "ui/kit/Card.h"
#include "ui/kit/Messages.h"

#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

SpecialisationPage::SpecialisationPage(ToolContext& context, const ToolDescriptor& descriptor)
    : Page(context, descriptor)
    , m_stack(new QStackedWidget(this))
    , m_chooser(new DataChooser(project(), DataChooser::All, u"board"_s, this))
    , m_board(new SpecialisationView(dialogs(), this))
    , m_done(new InlineMessage(this))
{
    watch({QString::fromLatin1(Dataset::table), QString::fromLatin1(Evidence::table),
           QString::fromLatin1(Region::table)});
    setPrimaryAction(tr("Keep as evidence"), [this] {
        keep(m_board->selectedIndustries());
    })->setObjectName(u"keepAsEvidence"_s);
    m_done->setObjectName(u"keptMessage"_s);
    m_done->setClosable(true);
    m_done->hide();
    content()->setSpacing(12);
    content()->addWidget(m_done);

    auto* empty = new EmptyState(u"chart"_s, tr("No data yet"),
                                 tr("Import a table of jobs or firms by region, industry and year. The board "
                                    "then shows what the region is special in, and whether it grows."),
                                 this);
    QPushButton* import = empty->addPrimary(tr("Go to regional data"), Line::Evidence, u"import"_s);
    import->setObjectName(u"goToData"_s);
    connect(import, &QPushButton::clicked, this, [this] { navigator().openTool(u"regional_data"_s); });
    auto* filled = new QWidget(this);
    auto* rows = new QVBoxLayout(filled);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(m_chooser);
    rows->addWidget(m_board, 1);
    m_stack->addWidget(empty);
    m_stack->addWidget(filled);
    content()->addWidget(m_stack, 1);

    connect(m_chooser, &DataChooser::changed, this, &SpecialisationPage::showBoard);
    connect(m_board, &SpecialisationView::selectionChanged, this, &SpecialisationPage::updateKeep);
    connect(m_board, &SpecialisationView::industryActivated, this,
            [this](const QString& code) { keep({code}); });
    connect(m_done, &InlineMessage::actionTriggered, this, [this] { navigator().openRecord(m_lastCard); });
}

void SpecialisationPage::refresh()
{
    m_chooser->refresh();
    const bool any = m_chooser->table() != nullptr;
    m_stack->setCurrentIndex(any);
    primaryButton()->setVisible(any);
    if (any)
        showBoard();
}

void SpecialisationPage::showBoard()
{
    m_kept = evidence::keptEvidence(project(), m_chooser->words().dataset, m_chooser->query());
    m_board->setData(m_chooser->table(), m_chooser->words(), m_chooser->query());
    updateKeep();
}

void SpecialisationPage::updateKeep()
{
    const QStringList selected = m_board->selectedIndustries();
    const auto shown = m_board->shown();
    bool possible = false;
    for (const QString& code : selected) {
        const evidence::BoardRow* row = shown ? shown->board.row(code) : nullptr;
        possible = possible || (row && row->quotient.value);
    }
    const bool kept = selected.size() == 1 && m_kept.contains(selected.first());
    primaryButton()->setText(kept ? tr("Open evidence card") : tr("Keep as evidence"));
    primaryButton()->setEnabled(kept || (possible && project().writable()));
    primaryButton()->setToolTip(
        possible ? QString() : tr("Select an industry with a location quotient in the table or chart"));
}

void SpecialisationPage::keep(const QStringList& industries)
{
    if (industries.size() == 1 && m_kept.contains(industries.first())) {
        navigator().openRecord(refOf(m_kept.value(industries.first())));
        return;
    }
    const auto shown = m_board->shown();
    if (!shown || !project().writable())
        return;
    QList<const evidence::BoardRow*> rows;
    for (const QString& code : industries) {
        const evidence::BoardRow* row = shown->board.row(code);
        if (row && row->quotient.value && !m_kept.contains(code))
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    IdOf<Evidence> last;
    const bool kept =
        edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Keep %1 as evidence"), {rows.first()->industry}},
             [&](Writer& w) {
                 for (const evidence::BoardRow* row : rows)
                     last = evidence::keepAsEvidence(w, shown->board, *row, shown->words);
             });
    if (!kept)
        return;
    m_lastCard = refOf(last);
    const auto card = project().find(last);
    m_done->setMessage(InlineMessage::Kind::Success,
                       rows.size() == 1 ? tr("Kept as evidence: %1").arg(card ? card->title : QString())
                                        : tr("Kept %n findings as evidence.", nullptr, int(rows.size())));
    m_done->setAction(tr("Open"));
}

QJsonObject SpecialisationPage::saveState() const
{
    return m_chooser->state();
}

void SpecialisationPage::restoreState(const QJsonObject& state)
{
    m_chooser->restore(state);
    if (isVisible())
        refreshNow();
}

} // namespace s3
