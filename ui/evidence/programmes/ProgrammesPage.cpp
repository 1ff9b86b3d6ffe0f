// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/programmes/ProgrammesPage.h"

#include "core/project/RecordKinds.h"
#include "ui/evidence/programmes/OwnPanel.h"
#include "ui/evidence/programmes/ProgrammePanel.h"
#include "ui/evidence/programmes/SupportPanel.h"
#include "ui/kit/SegmentedControl.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

enum View { Library, Support, Own };

} // namespace

ProgrammesPage::ProgrammesPage(ToolContext& context, const ToolDescriptor& descriptor)
    : Page(context, descriptor)
{
    auto loaded = evidence::ProgrammeLibrary::load();
    if (!loaded) {
        showError(loaded.error());
        content()->addStretch();
        return;
    }
    m_library = std::move(*loaded);
    build();
}

void ProgrammesPage::build()
{
    m_switch = new SegmentedControl(tr("Show"),
                                    {tr("Programmes"), tr("What would help"), tr("Our programme")}, this);
    m_switch->setObjectName(u"programmeView"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_switch);
    row->addStretch();
    content()->setSpacing(12);
    content()->addLayout(row);
    m_stack = new QStackedWidget(this);
    content()->addWidget(m_stack, 1);
    m_programmes = new ProgrammePanel(*m_library, this);
    m_own = new OwnPanel(*m_library, project(), this);
    m_own->setReadOnly(!project().writable());
    m_stack->addWidget(m_programmes);
    m_stack->addWidget(new SupportPanel(*m_library, this));
    m_stack->addWidget(m_own);
    QPushButton* primary = setPrimaryAction(tr("Add our programme"), [this] { add(); });
    primary->setObjectName(u"addProgramme"_s);
    primary->setEnabled(project().writable());
    connect(m_switch, &SegmentedControl::currentChanged, this, [this](int index) {
        m_own->commit();
        m_stack->setCurrentIndex(index);
    });
    connect(m_own, &OwnPanel::addRequested, this, &ProgrammesPage::add);
    connect(m_own, &OwnPanel::removeRequested, this, &ProgrammesPage::remove);
    connect(m_own, &OwnPanel::edited, this,
            [this](const RecordRef& ref, const QString& key, const QVariant& value) {
                edit(
                    EditLabel{QT_TRANSLATE_NOOP("Edit", "Change %1"), {kindName(ref.table)}},
                    [&](Writer& w) {
                        w.modify(IdOf<OwnProgramme>(ref.id),
                                 [&](OwnProgramme& own) { OwnPanel::apply(own, key, value); });
                    },
                    u"%1:%2:%3"_s.arg(ref.table, ref.id.hex(), key));
            });
}

void ProgrammesPage::refresh()
{
    if (m_own)
        m_own->refresh();
}

void ProgrammesPage::add()
{
    m_own->commit();
    RecordRef made;
    OwnProgramme own;
    own.title = tr("Our programme");
    if (!edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Add %1"),
                        {kindName(QString::fromLatin1(OwnProgramme::table))}},
              [&](Writer& w) { made = refOf(w.insert(own)); }))
        return;
    m_switch->setCurrentIndex(Own);
    m_own->select(made.id);
    m_own->editTitle();
}

void ProgrammesPage::remove(const RecordRef& ref)
{
    if (!project().writable() || !project().exists(ref))
        return;
    const QString title = titleOf(project(), ref);
    if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Delete %1"), {title}}, [&](Writer& w) { w.remove(ref); }))
        navigator().notice(tr("Deleted “%1”.").arg(title), true);
}

bool ProgrammesPage::reveal(const RecordRef& ref)
{
    if (!m_own || ref.table != QLatin1String(OwnProgramme::table) || !project().exists(ref))
        return false;
    m_switch->setCurrentIndex(Own);
    m_own->select(ref.id);
    return true;
}

QJsonObject ProgrammesPage::saveState() const
{
    if (!m_own)
        return {};
    return {{u"view"_s, m_stack->currentIndex()},
            {u"library"_s, m_programmes->saveState()},
            {u"own"_s, m_own->current().id.hex()}};
}

void ProgrammesPage::restoreState(const QJsonObject& state)
{
    if (!m_own)
        return;
    m_programmes->restoreState(state.value(u"library"_s).toObject());
    m_switch->setCurrentIndex(qBound(0, state.value(u"view"_s).toInt(), int(Own)));
    m_own->select(RecordId::fromHex(state.value(u"own"_s).toString()));
}

} // namespace s3
