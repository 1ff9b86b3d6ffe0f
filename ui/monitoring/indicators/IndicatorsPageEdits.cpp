// SPDX-License-Identifier: GPL-3.0-or-later
// What the page changes in the project.
#include "core/monitoring/IndicatorEdits.h"
#include "core/monitoring/Labels.h"
#include "core/people/Organisations.h"
#include "ui/kit/DataTable.h"
#include "ui/monitoring/indicators/IndicatorsPage.h"
#include "ui/monitoring/indicators/LibraryPanel.h"

#include <QComboBox>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace s3::monitoring;

namespace s3 {

void IndicatorsPage::addIndicator()
{
    if (!project().writable())
        return;
    Indicator made;
    made.name = tr("New indicator");
    made.level = IndicatorLevel::Result;
    made.frequencyMonths = 12;
    // What the list is filtered by is what the person is at.
    const RecordId activity = RecordId::fromHex(m_activityFilter->currentData().toString());
    if (!activity.isNull())
        made.activityId = IdOf<TransformativeActivity>(activity);
    else if (m_activities.size() == 1)
        made.activityId = IdOf<TransformativeActivity>(RecordId::fromHex(m_activities.first().first));
    if (!edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Add indicator %1"), {made.name}},
              [&](Writer& w) { w.insert(made); }))
        return;
    reveal(refOf(made));
    m_detail->form()->focusTitle();
}

void IndicatorsPage::removeCurrent()
{
    const IndicatorRow* row = current();
    if (!row || !project().writable())
        return;
    const QString name = row->state.indicator.name;
    const int place = table()->currentIndex().row();
    const IdOf<Indicator> gone = m_current;
    if (!edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Delete indicator %1"), {name}},
              [&](Writer& w) { w.remove(gone); }))
        return;
    const int rows = table()->proxy()->rowCount();
    if (rows > 0)
        table()->setCurrentIndex(table()->proxy()->index(qMin(place, rows - 1), 0));
    navigator().notice(tr("Deleted indicator %1").arg(name), true);
}

void IndicatorsPage::openLibrary()
{
    if (!project().writable())
        return;
    QStringList used;
    for (const IndicatorRow& row : std::as_const(m_rows))
        used.append(row.state.indicator.name);
    m_leaves->setCurrentIndex(LibraryLeaf);
    m_library->open(m_activities, used);
}

void IndicatorsPage::takeFromLibrary(const QStringList& keys, const QString& activity)
{
    std::optional<IdOf<TransformativeActivity>> target;
    if (!activity.isEmpty())
        target = IdOf<TransformativeActivity>(RecordId::fromHex(activity));
    IdOf<Indicator> first;
    const bool done =
        edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Add indicators from the library")}, [&](Writer& w) {
            for (const QString& key : keys) {
                const LibraryIndicator* entry = m_library->library().find(key);
                const IdOf<Indicator> made = entry ? addFromLibrary(w, *entry, target) : IdOf<Indicator>();
                first = first.isNull() ? made : first;
            }
        });
    if (!done || first.isNull())
        return;
    reveal(refOf(first));
    table()->setFocus(Qt::OtherFocusReason);
    navigator().notice(tr("Added %n indicator(s) from the library", nullptr, int(keys.size())), true);
}

void IndicatorsPage::store(const QString& field, const QVariant& value)
{
    const IndicatorRow* row = current();
    if (!row)
        return;
    const IdOf<Indicator> id = m_current;
    edit(
        EditLabel{QT_TRANSLATE_NOOP("Edit", "Change indicator %1"), {row->state.indicator.name}},
        [&](Writer& w) { w.modify(id, [&](Indicator& i) { IndicatorForm::apply(i, field, value); }); },
        u"indicator:%1:%2"_s.arg(id.hex(), field));
}

void IndicatorsPage::setResponsible(const QString& name)
{
    const IndicatorRow* row = current();
    if (!row)
        return;
    const IdOf<Indicator> id = m_current;
    edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Change indicator %1"), {row->state.indicator.name}},
         [&](Writer& w) {
             const IdOf<Organisation> organisation = people::organisationNamed(w, name);
             w.modify(id, [&](Indicator& i) { i.responsibleId = organisation; });
         });
}

void IndicatorsPage::storeMeasurement(const MeasurementDraft& draft)
{
    const IndicatorRow* row = current();
    if (!row)
        return;
    const Indicator indicator = row->state.indicator;
    const int place = table()->currentIndex().row();
    const bool wasOverdue = view() == OverdueView;
    const bool done = edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Measure %1"), {indicator.name}},
                           [&](Writer& w) -> Result<void> {
                               const auto added = addMeasurement(w, indicator.id, draft);
                               return added ? Result<void>() : Result<void>(added.error());
                           });
    if (!done)
        return;
    if (wasOverdue && m_current != indicator.id)
        nextOverdue(place);
    else
        m_detail->entry()->clearForNext();
    navigator().notice(tr("%1: stored %2").arg(indicator.name, valueText(draft.value, indicator.unit)), true);
}

// With the value the row has left the list; the one that took its place is the next to measure.
void IndicatorsPage::nextOverdue(int row)
{
    const int rows = table()->proxy()->rowCount();
    if (rows == 0)
        return;
    table()->setCurrentIndex(table()->proxy()->index(qMin(row, rows - 1), 0));
    m_detail->entry()->focusValue();
}

void IndicatorsPage::correct(const IdOf<Measurement>& old, const MeasurementDraft& draft)
{
    const IndicatorRow* row = current();
    if (!row)
        return;
    const QString name = row->state.indicator.name;
    const bool done = edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Correct a value of %1"), {name}},
                           [&](Writer& w) -> Result<void> {
                               const auto corrected = correctMeasurement(w, old, draft);
                               return corrected ? Result<void>() : Result<void>(corrected.error());
                           });
    if (!done)
        return;
    m_detail->entry()->clearForNext();
    navigator().notice(tr("Corrected a value of %1").arg(name), true);
}

void IndicatorsPage::removeMeasurement(const RecordId& id)
{
    const IndicatorRow* row = current();
    if (!row)
        return;
    const QString name = row->state.indicator.name;
    if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Delete a value of %1"), {name}},
             [&](Writer& w) { w.remove(IdOf<Measurement>(id)); }))
        navigator().notice(tr("Deleted a value of %1").arg(name), true);
}

} // namespace s3
