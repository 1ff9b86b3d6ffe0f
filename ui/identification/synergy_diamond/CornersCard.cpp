// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/synergy_diamond/CornersCard.h"

#include "core/base/MethodPack.h"
#include "core/evidence/Labels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/RecordForm.h"
#include "ui/kit/SegmentedControl.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFile>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3 {

namespace {

/// Every word that "accepts" may hold, with its name.
QList<QPair<QString, QString>> acceptWords()
{
    QList<QPair<QString, QString>> words{
        {QString::fromLatin1(Opportunity::table), CornersCard::tr("Opportunities")},
        {QString::fromLatin1(Challenge::table), CornersCard::tr("Challenges")}};
    for (const CapacityKind kind : allValues<CapacityKind>())
        words.append({u"capacity:"_s + codeOf(kind), CornersCard::tr("Capacity: %1").arg(displayName(kind))});
    return words;
}

} // namespace

CornersCard::CornersCard(DiamondDesk& desk, QWidget* parent)
    : Card(tr("Corners"), tr("Clockwise from the top; they belong to this diamond"), parent)
    , m_desk(desk)
{
    m_corners = new SegmentedControl(tr("Corner"), {u"1"_s, u"2"_s, u"3"_s, u"4"_s}, this);
    m_corners->setObjectName(u"setupCorner"_s);
    body()->addWidget(m_corners);
    m_cornerForm = new RecordForm(this);
    m_cornerForm->setObjectName(u"cornerForm"_s);
    m_cornerForm->addText(u"title"_s, tr("Title"));
    m_cornerForm->addText(u"hint"_s, tr("Question it asks"));
    body()->addWidget(m_cornerForm);
    body()->addWidget(makeLabel(tr("Takes cards of"), TextRole::Label, this));
    auto* area = new QWidget(this);
    auto* flow = new FlowLayout(area, 12);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto& [word, name] : acceptWords()) {
        auto* box = new QCheckBox(name, area);
        box->setObjectName(u"accepts."_s + word);
        box->setProperty("word", word);
        box->setEnabled(m_desk.writable());
        flow->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &CornersCard::storeAccepts);
        m_accepts.append(box);
    }
    body()->addWidget(area);
    m_origin = makeLabel({}, TextRole::Small, this);
    body()->addWidget(m_origin);
    QPushButton* load = textButton(u"import"_s, tr("Corners from a method pack…"), this);
    load->setObjectName(u"cornersLoad"_s);
    load->setEnabled(m_desk.writable());
    body()->addWidget(load, 0, Qt::AlignLeft);
    connect(load, &QPushButton::clicked, this, &CornersCard::loadPack);
    connect(m_corners, &SegmentedControl::currentChanged, this, [this] {
        m_cornerForm->commit(); // belongs to the corner shown so far
        showCorner();
    });
    connect(m_cornerForm, &RecordForm::edited, this, &CornersCard::storeCorner);
}

void CornersCard::refresh()
{
    const DiamondSheet* sheet = m_desk.sheet();
    if (!sheet)
        return;
    QStringList titles;
    for (const DiamondCorner& each : sheet->corners)
        titles.append(each.title);
    if (titles != m_corners->segments())
        m_corners->setSegments(titles);
    m_origin->setText(tr("Copied from the method pack %1, version %2.")
                          .arg(sheet->diamond.packId, sheet->diamond.packVersion));
    m_origin->setVisible(!sheet->diamond.packId.isEmpty());
    showCorner();
}

void CornersCard::commit()
{
    m_cornerForm->commit();
}

void CornersCard::showCorner()
{
    const DiamondSheet* sheet = m_desk.sheet();
    if (!sheet || m_corners->currentIndex() >= sheet->corners.size())
        return;
    const DiamondCorner& shown = sheet->corners.at(m_corners->currentIndex());
    m_shown = shown.id;
    m_cornerForm->setValues({{u"title"_s, shown.title}, {u"hint"_s, shown.hint}});
    m_cornerForm->setReadOnly(!m_desk.writable());
    for (QCheckBox* box : m_accepts) {
        const QString word = box->property("word").toString();
        box->setChecked(takes(shown.accepts, word.section(u':', 0, 0), word.section(u':', 1)));
    }
}

void CornersCard::storeCorner(const QString& key, const QVariant& value)
{
    const QString text = value.toString().simplified();
    if (key == "title"_L1 && text.isEmpty()) {
        m_cornerForm->setError(key, tr("A corner needs a title."));
        return;
    }
    m_cornerForm->setError(key, {});
    const auto id = m_shown;
    m_desk.edit(
        EditLabel{QT_TRANSLATE_NOOP("Edit", "Change a corner of the diamond")},
        [&](Writer& w) {
            w.modify(id, [&](DiamondCorner& changed) {
                (key == "title"_L1 ? changed.title : changed.hint) = text;
            });
        },
        u"diamond_corner:%1:%2"_s.arg(id.hex(), key));
}

void CornersCard::storeAccepts()
{
    QStringList words;
    for (const QCheckBox* box : m_accepts)
        if (box->isChecked())
            words.append(box->property("word").toString());
    const auto id = m_shown;
    m_desk.edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Change a corner of the diamond")}, [&](Writer& w) {
        w.modify(id, [&](DiamondCorner& changed) { changed.accepts = words.join(u' '); });
    });
}

void CornersCard::loadPack()
{
    const DiamondSheet* sheet = m_desk.sheet();
    if (!sheet)
        return;
    const QString path =
        m_desk.dialogs().openFile(tr("Choose a method pack"), tr("Method packs (*.json)"), {});
    if (path.isEmpty())
        return;
    QFile file(path);
    constexpr qint64 most = 1 << 20; // bytes; packs are a few kilobytes
    const QByteArray json = file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
    const auto pack = readDiamondPack(json, packLanguage());
    const auto id = sheet->diamond.id;
    m_desk.edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Take corners from a method pack")}, [&](Writer& w) {
        if (pack)
            changePack(w, id, *pack);
        else
            w.fail(pack.error());
    });
}

} // namespace s3
