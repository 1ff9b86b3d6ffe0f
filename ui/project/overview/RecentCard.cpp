// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/overview/RecentCard.h"

#include "core/history/ChangeWords.h"
#include "core/history/JournalSearch.h"
#include "core/history/RestorePoints.h"
#include "ui/kit/Controls.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int mostKinds = 6;

QString countText(const history::KindCount& count)
{
    QStringList parts;
    if (count.added > 0)
        parts.append(RecentCard::tr("%1 added").arg(QLocale().toString(count.added)));
    if (count.changed > 0)
        parts.append(RecentCard::tr("%1 changed").arg(QLocale().toString(count.changed)));
    if (count.removed > 0)
        parts.append(RecentCard::tr("%1 removed").arg(QLocale().toString(count.removed)));
    return parts.join(u", "_s);
}

QString dateText(const QDate& date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

} // namespace

RecentCard::RecentCard(QWidget* parent)
    : Card(tr("Recent changes"), {}, parent)
    , m_counts(new QGridLayout)
    , m_point(makeLabel({}, TextRole::Soft, this))
    , m_create(textButton(u"pin"_s, tr("Create restore point"), this))
    , m_naming(new QWidget(this))
    , m_name(new QLineEdit(m_naming))
{
    auto* history = new QPushButton(tr("History"), this);
    history->setObjectName(u"openHistory"_s);
    makeQuiet(history);
    makeCompact(history);
    addHeaderWidget(history);
    connect(history, &QPushButton::clicked, this, &RecentCard::historyWanted);

    m_counts->setColumnStretch(0, 1);
    m_counts->setVerticalSpacing(6);
    body()->addLayout(m_counts);
    body()->addWidget(m_point);

    m_create->setObjectName(u"createRestorePoint"_s);
    body()->addWidget(m_create, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout(m_naming);
    row->setContentsMargins(0, 0, 0, 0);
    m_name->setObjectName(u"restorePointName"_s);
    m_name->setPlaceholderText(tr("Name, e.g. before the workshop"));
    m_name->setAccessibleName(tr("Name of the restore point"));
    m_name->setMaxLength(60);
    auto* done = new QPushButton(tr("Create"), m_naming);
    done->setObjectName(u"confirmRestorePoint"_s);
    row->addWidget(m_name, 1);
    row->addWidget(done);
    body()->addWidget(m_naming);
    body()->addStretch(1);
    m_naming->hide();

    connect(m_create, &QPushButton::clicked, this, [this] { askName(true); });
    const auto create = [this] {
        askName(false);
        Q_EMIT restorePointWanted(m_name->text().trimmed());
        m_name->clear();
    };
    connect(done, &QPushButton::clicked, this, create);
    connect(m_name, &QLineEdit::returnPressed, this, create);
}

void RecentCard::askName(bool ask)
{
    m_naming->setVisible(ask);
    m_create->setVisible(!ask);
    if (ask)
        m_name->setFocus();
    else
        m_create->setFocus();
}

void RecentCard::show(const Project& project)
{
    showCounts(project);
    const QList<history::RestorePoint> points = history::restorePointsOf(project);
    if (points.isEmpty()) {
        m_point->setText(tr("Everything is stored as you work. There is no restore point yet."));
        return;
    }
    const history::RestorePoint& last = points.first();
    const QString when = QLocale().toString(last.at, QLocale::ShortFormat);
    const QString what = last.name.isEmpty() ? when
                         : last.at.isValid() ? tr("%1, %2").arg(last.name, when)
                                             : last.name;
    m_point->setText(tr("Everything is stored as you work. Last restore point: %1.").arg(what));
}

void RecentCard::showCounts(const Project& project)
{
    while (QLayoutItem* item = m_counts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const history::RecentChanges recent = history::recentChanges(project, project.clock().today());
    setSubtitle(recent.to == project.clock().today()
                    ? tr("The last seven days")
                    : tr("%1 to %2").arg(dateText(recent.from), dateText(recent.to)));
    for (int i = 0; i < qMin(mostKinds, int(recent.kinds.size())); ++i) {
        const history::KindCount& count = recent.kinds.at(i);
        auto* name = makeLabel(history::tableName(count.table), TextRole::Body, this);
        auto* value = makeLabel(countText(count), TextRole::Soft, this);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_counts->addWidget(name, i * 2, 0);
        m_counts->addWidget(value, i * 2, 1);
        m_counts->addWidget(new HairLine(Qt::Horizontal, this), i * 2 + 1, 0, 1, 2);
    }
    if (recent.isEmpty())
        m_counts->addWidget(makeLabel(tr("Nothing was changed yet."), TextRole::Soft, this), 0, 0);
}

} // namespace s3
