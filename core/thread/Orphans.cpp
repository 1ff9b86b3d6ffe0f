// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/thread/Orphans.h"

#include "core/identification/ActivityFacts.h"
#include "core/implementation/Records.h"
#include "core/monitoring/Records.h"
#include "core/project/RecordKinds.h"
#include "core/thread/ThreadIndex.h"
#include "core/workshop/Records.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace s3::thread {

namespace {

class Search {
public:
    explicit Search(const Reader& reader)
        : m_reader(reader)
        , m_index(ThreadIndex::of(reader))
    {}

    QList<Orphan> run()
    {
        leadingNowhere<Dataset>();
        leadingNowhere<Evidence>();
        foundation<Capacity>();
        foundation<Opportunity>();
        foundation<Challenge>();
        ideas();
        activities();
        services();
        indicators();
        return m_found;
    }

private:
    void add(const RecordRef& ref, OrphanReason reason)
    {
        m_found.append({ref, title(ref), kindOf(ref.table)->line, reason});
    }
    /// As titleOf(), with one query a kind: thousands may be loose.
    QString title(const RecordRef& ref)
    {
        QHash<RecordId, QString>& titles = m_titles[ref.table];
        if (titles.isEmpty())
            for (const FoundRecord& record : recordsOf(m_reader, ref.table))
                titles.insert(record.ref.id, record.title);
        const QString found = titles.value(ref.id);
        return found.isEmpty() ? kindName(ref.table) : found;
    }
    bool leads(const RecordRef& ref) const { return !m_index.downstream(ref).isEmpty(); }

    template<class T>
    void leadingNowhere()
    {
        for (const FoundRecord& record : recordsOf(m_reader, QString::fromLatin1(T::table)))
            if (!leads(record.ref))
                add(record.ref, OrphanReason::LedNowhere);
    }

    template<class T>
    void foundation()
    {
        for (const FoundRecord& record : recordsOf(m_reader, QString::fromLatin1(T::table))) {
            if (!m_index.hasUpstream(record.ref, {u"evidence"_s, u"idea"_s}))
                add(record.ref, OrphanReason::NoEvidence);
            if (!leads(record.ref))
                add(record.ref, OrphanReason::LedNowhere);
        }
    }

    void ideas()
    {
        QSet<RecordId> closed;
        for (const Workshop& workshop : m_reader.all<Workshop>())
            if (workshop.status == WorkshopStatus::Closed)
                closed.insert(workshop.id);
        for (const Idea& idea : m_reader.all<Idea>())
            if (idea.state == IdeaState::Open && closed.contains(idea.workshopId) && !leads(refOf(idea)))
                add(refOf(idea), OrphanReason::LedNowhere);
    }

    void activities()
    {
        for (const TransformativeActivity& activity : m_reader.all<TransformativeActivity>()) {
            if (activity.status == ActivityStatus::Dormant || activity.status == ActivityStatus::Closed)
                continue;
            const RecordRef ref = refOf(activity);
            if (!m_index.hasUpstream(ref, {u"capacity"_s}))
                add(ref, OrphanReason::NoCapacity);
            if (!m_index.hasUpstream(ref, {u"opportunity"_s, u"challenge"_s}))
                add(ref, OrphanReason::NoOpening);
            if (!identification::isChosen(activity.status))
                continue;
            if (!m_index.hasDownstream(ref, {u"action"_s}))
                add(ref, OrphanReason::NoAction);
            if (!m_index.hasDownstream(ref, {u"indicator"_s}))
                add(ref, OrphanReason::NoIndicator);
        }
    }

    void services()
    {
        for (const Adoption& adoption : m_reader.all<Adoption>())
            if ((adoption.status == AdoptionStatus::Running || adoption.status == AdoptionStatus::Done) &&
                !m_index.hasDownstream(refOf(adoption), {u"delivery"_s}))
                add(refOf(adoption), OrphanReason::NoDelivery);
    }

    void indicators()
    {
        for (const Indicator& indicator : m_reader.all<Indicator>()) {
            if (indicator.level != IndicatorLevel::Context && m_index.upstream(refOf(indicator)).isEmpty())
                add(refOf(indicator), OrphanReason::NoOrigin);
            if (!m_index.hasDownstream(refOf(indicator), {u"measurement"_s}))
                add(refOf(indicator), OrphanReason::NoMeasurement);
        }
    }

    const Reader& m_reader;
    ThreadIndex m_index;
    QHash<QString, QHash<RecordId, QString>> m_titles; ///< by table
    QList<Orphan> m_found;
};

} // namespace

QList<Orphan> orphans(const Reader& reader)
{
    return Search(reader).run();
}

QString displayName(OrphanReason reason)
{
    const auto words = [](const char* english) { return QCoreApplication::translate("Thread", english); };
    switch (reason) {
    case OrphanReason::NoEvidence:
        return words(QT_TRANSLATE_NOOP("Thread", "Rests on no evidence card or idea"));
    case OrphanReason::NoCapacity:
        return words(QT_TRANSLATE_NOOP("Thread", "Builds on no capacity"));
    case OrphanReason::NoOpening:
        return words(QT_TRANSLATE_NOOP("Thread", "Answers no opportunity or challenge"));
    case OrphanReason::NoAction:
        return words(QT_TRANSLATE_NOOP("Thread", "Selected, but without an action"));
    case OrphanReason::NoIndicator:
        return words(QT_TRANSLATE_NOOP("Thread", "Selected, but nothing measures it"));
    case OrphanReason::NoDelivery:
        return words(QT_TRANSLATE_NOOP("Thread", "Never delivered"));
    case OrphanReason::NoOrigin:
        return words(QT_TRANSLATE_NOOP("Thread", "Belongs to no activity or action"));
    case OrphanReason::NoMeasurement:
        return words(QT_TRANSLATE_NOOP("Thread", "Never measured"));
    case OrphanReason::LedNowhere:
        return words(QT_TRANSLATE_NOOP("Thread", "Led nowhere yet"));
    }
    return {};
}

} // namespace s3::thread
