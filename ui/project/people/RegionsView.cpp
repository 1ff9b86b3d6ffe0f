// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/people/RegionsView.h"

#include "core/people/Labels.h"
#include "core/people/Nuts.h"
#include "ui/kit/Card.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Pill.h"
#include "ui/kit/RecordForm.h"

#include <QCompleter>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace s3 {

RegionsView::RegionsView(ToolContext& context, Edit edit, QWidget* parent)
    : RecordView(context, std::move(edit), Region::table, parent)
    , m_suggestions(new QStringListModel(this))
{
    using Column = RecordColumn<Region>;
    Column name{tr("Region"), [](const Region& r) { return QVariant(r.name); }};
    Column code{tr("Code"), [](const Region& r) { return QVariant(r.code); }};
    Column role{tr("Role"), [](const Region& r) { return QVariant(displayName(r.role)); }, ColumnKind::Pill};
    role.extra = [](const Region& r, int wanted) {
        return wanted == ToneRole && r.role == RegionRole::Own
                   ? QVariant::fromValue(PillTone::of(Line::Project))
                   : QVariant();
    };
    m_model = new RecordTableModel<Region>(
        {name, code, role}, [](const Region& r) { return r.id.hex(); }, this);
    setModel(m_model, tr("Regions"), u"regionForm"_s, "code");
    table()->setObjectName(u"regionTable"_s);
    table()->setColumnKinds(m_model->kinds());
    setTexts(
        tr("Add region"), u"region"_s, tr("No region yet"),
        tr("Name your own region, partner regions, and those you compare with. The list of European regions "
           "helps; a code of your own will do as well."));

    form()->addText(key("code"), tr("Code"));
    form()->setHint(key("code"),
                    tr("Type a code or a name, such as AT31 or Bavaria in its own language. Free codes "
                       "are allowed."));
    form()->addText(key("name"), tr("Name"));
    QList<QPair<QString, QString>> roles;
    for (const RegionRole r : allValues<RegionRole>())
        roles.append({codeOf(r), displayName(r)});
    form()->addChoice(key("role"), tr("Role"), roles);
    buildSuggestions();
}

void RegionsView::buildSuggestions()
{
    auto* code = qobject_cast<QLineEdit*>(form()->editor(key("code")));
    auto* completer = new QCompleter(m_suggestions, this);
    // The list is filtered by code and name already; the completer just shows it.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    code->setCompleter(completer);
    connect(code, &QLineEdit::textEdited, this, [this](const QString& text) {
        QStringList lines;
        for (const people::NutsRegion& region : people::suggestRegions(text))
            lines.append(tr("%1 \u2013 %2 (NUTS %3)").arg(region.code, region.name).arg(region.version));
        m_suggestions->setStringList(lines);
    });
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &RegionsView::takeSuggestion,
            Qt::QueuedConnection);
}

void RegionsView::takeSuggestion(const QString& text)
{
    const QString code = text.section(u' ', 0, 0);
    const QList<people::NutsRegion> found = people::suggestRegions(code, 1);
    if (found.isEmpty() || found.first().code != code)
        return;
    const IdOf<Region> id(currentId());
    edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Choose region %1"), {code}}, [&](Writer& w) {
        w.modify(id, [&](Region& changed) {
            changed.code = code;
            changed.name = found.first().name;
        });
    });
}

void RegionsView::load()
{
    const QList<Region> regions = project().all<Region>();
    m_model->setRows(QVector<Region>(regions.begin(), regions.end()));
}

void RegionsView::showRecord(const RecordId& id)
{
    const auto region = project().find(IdOf<Region>(id));
    if (!region)
        return;
    detail()->setTitle(region->name.isEmpty() ? tr("Region") : region->name);
    form()->setValues(
        {{key("code"), region->code}, {key("name"), region->name}, {key("role"), codeOf(region->role)}});
    int same = 0;
    for (const Region& other : m_model->rows())
        same += !region->code.isEmpty() && other.code.compare(region->code, Qt::CaseInsensitive) == 0;
    form()->setError(key("code"), same > 1 ? tr("Another region has this code too.") : QString());
}

RecordId RegionsView::insert(Writer& w)
{
    Region region;
    const QList<Region> present = w.all<Region>();
    const bool own = std::any_of(present.begin(), present.end(),
                                 [](const Region& r) { return r.role == RegionRole::Own; });
    region.role = own ? RegionRole::Partner : RegionRole::Own;
    return w.insert(region);
}

void RegionsView::store(const QString& field, const QVariant& value)
{
    const IdOf<Region> id(currentId());
    edit(
        EditLabel{QT_TRANSLATE_NOOP("Edit", "Edit region %1"), {titleOf(id)}},
        [&](Writer& w) {
            w.modify(id, [&](Region& changed) {
                if (field == u"code"_s) {
                    changed.code = value.toString().simplified();
                    const auto found = people::suggestRegions(changed.code, 1);
                    if (changed.name.isEmpty() && !found.isEmpty() &&
                        found.first().code.compare(changed.code, Qt::CaseInsensitive) == 0) {
                        changed.code = found.first().code;
                        changed.name = found.first().name;
                    }
                } else if (field == u"name"_s) {
                    changed.name = value.toString().simplified();
                } else {
                    changed.role = enumFromCode<RegionRole>(value.toString()).value_or(changed.role);
                }
            });
        },
        u"region:%1:%2"_s.arg(id.hex(), field));
}

QString RegionsView::titleOf(const RecordId& id) const
{
    const auto region = project().find(IdOf<Region>(id));
    return !region ? QString() : region->name.isEmpty() ? region->code : region->name;
}

EditLabel RegionsView::addEditLabel() const
{
    return {QT_TRANSLATE_NOOP("Edit", "Add a region")};
}

EditLabel RegionsView::removeEditLabel(const RecordId& id) const
{
    return {QT_TRANSLATE_NOOP("Edit", "Delete region %1"), {titleOf(id)}};
}

} // namespace s3
