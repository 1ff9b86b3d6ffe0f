// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/design/PrintMenu.h"

#include "core/base/AtomicFile.h"
#include "ui/kit/ErrorText.h"
#include "ui/kit/Icons.h"

#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace s3 {

using workshop::BadgeNames;
using workshop::PlanFacts;

PrintMenu::PrintMenu(WorkshopDesk& desk, QWidget* parent)
    : QPushButton(tr("Print"), parent)
    , m_desk(desk)
{
    setObjectName(u"prepare.print"_s);
    setIcon(s3::icon(u"print"_s, this));
    setMenu(new QMenu(this));
    offer(tr("Running order"), u"runningOrder"_s, u"running-order.pdf"_s, &workshop::runningOrder);
    offer(tr("List of participants"), u"participants"_s, u"participants.pdf"_s, &workshop::participantList);
    offer(tr("Table signs"), u"signs"_s, u"table-signs.pdf"_s, [](const PlanFacts& facts) {
        QList<Participant> people;
        int tables = 0;
        for (const workshop::Attendee& one : facts.attendees) {
            people.append(one.participant);
            tables = qMax(tables, one.participant.tableNumber.value_or(0));
        }
        const int needed =
            workshop::suggestedTables(workshop::headCount(facts.plan, people), facts.plan.peoplePerTable);
        return workshop::tableSigns(facts, qMax(1, tables > 0 ? tables : needed));
    });
    menu()->addSeparator();
    const auto badges = [this](const QString& text, const QString& object, BadgeNames names, int perPage) {
        offer(text, object, u"badges.pdf"_s, [names, perPage](const PlanFacts& facts) {
            return workshop::nameBadges(facts.workshop, facts.attendees, names, perPage);
        });
    };
    badges(tr("Badges, 8 a page, names with consent"), u"badges8"_s, BadgeNames::WithConsent, 8);
    badges(tr("Badges, 10 a page, names with consent"), u"badges10"_s, BadgeNames::WithConsent, 10);
    badges(tr("Badges, 8 a page, all names"), u"badgesNamed"_s, BadgeNames::All, 8);
    badges(tr("Badges, 8 a page, codes only"), u"badgesCodes"_s, BadgeNames::None, 8);
}

void PrintMenu::offer(const QString& text, const QString& object, const QString& fileName, const Make& make)
{
    auto* action = menu()->addAction(text);
    action->setObjectName(u"print."_s + object);
    connect(action, &QAction::triggered, this, [=, this] { save(text, fileName, make); });
}

void PrintMenu::save(const QString& text, const QString& fileName, const Make& make)
{
    const QString path = m_desk.dialogs().saveFile(text, tr("PDF (*.pdf)"), fileName);
    if (path.isEmpty())
        return;
    const auto pdf = make(workshop::planFacts(m_desk.project(), m_desk.workshop()));
    const Result<void> written = pdf ? writeAtomically(path, *pdf) : Result<void>(pdf.error());
    m_desk.navigator().notice(written ? tr("Saved %1").arg(QFileInfo(path).fileName())
                                      : sentenceFor(written.error()));
}

} // namespace s3
