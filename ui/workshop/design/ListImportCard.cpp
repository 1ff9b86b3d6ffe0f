// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/design/ListImportCard.h"

#include "core/people/Labels.h"
#include "core/workshop/Labels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/ErrorText.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Messages.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace s3 {

using workshop::ListedPerson;
using workshop::ListField;
using workshop::RejectedRow;

namespace {

constexpr int kMostInFull = 12;

} // namespace

ListImportCard::ListImportCard(WorkshopDesk& desk, QWidget* parent)
    : Card(tr("Import a list of participants"), tr("One person a row"), parent)
    , m_desk(desk)
    , m_people({{tr("Row"), [](const ListedPerson& p) { return QVariant(p.line); }, ColumnKind::Number},
                {tr("Name"), [](const ListedPerson& p) { return QVariant(p.name); }},
                {tr("Organisation"), [](const ListedPerson& p) { return QVariant(p.organisation); }},
                {tr("Group"), [](const ListedPerson& p) { return QVariant(displayName(p.helix)); }},
                {tr("Region"), [](const ListedPerson& p) { return QVariant(p.regionCode); }},
                {tr("Role"), [](const ListedPerson& p) { return QVariant(displayName(p.role)); }},
                {tr("Table"), [](const ListedPerson& p) { return p.table ? QVariant(*p.table) : QVariant(); },
                 ColumnKind::Number},
                {tr("Consent"),
                 [](const ListedPerson& p) {
                     return p.consentOn.isValid() ? QVariant(p.consentOn) : QVariant();
                 }}},
               [](const ListedPerson& p) { return QString::number(p.line); })
    , m_rejected({{tr("Row"), [](const RejectedRow& r) { return QVariant(r.line); }, ColumnKind::Number},
                  {tr("Why it is not imported"),
                   [](const RejectedRow& r) { return QVariant(workshop::rejectionText(r)); }}},
                 [](const RejectedRow& r) { return QString::number(r.line); })
{
    auto* back = textButton(u"back"_s, tr("Cancel"), this);
    back->setObjectName(u"listImport.cancel"_s);
    makeCompact(back);
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT finished(false); });
    addHeaderWidget(back);
    m_import = textButton(u"import"_s, tr("Import"), this);
    m_import->setObjectName(u"listImport.store"_s);
    makePrimary(m_import, Line::Identification);
    connect(m_import, &QPushButton::clicked, this, &ListImportCard::store);
    addHeaderWidget(m_import);
    m_summary = new InlineMessage(this);
    m_summary->setObjectName(u"listImport.summary"_s);
    m_summary->setClosable(false);
    body()->addWidget(m_summary);
    m_validOnly = new QCheckBox(tr("Leave out the rows with problems"), this);
    m_validOnly->setObjectName(u"listImport.validOnly"_s);
    connect(m_validOnly, &QCheckBox::toggled, this, &ListImportCard::plan);
    body()->addWidget(m_validOnly);
    body()->addWidget(makeLabel(tr("What the columns are"), TextRole::Label, this));
    m_columns = new QWidget(this);
    new FlowLayout(m_columns, 12);
    body()->addWidget(m_columns);
    m_rejectedTitle = makeLabel(tr("Rows with problems"), TextRole::Label, this);
    body()->addWidget(m_rejectedTitle);
    m_rejectedTable = new DataTable(tr("Rows with problems"), this);
    m_rejectedTable->setObjectName(u"listImport.rejected"_s);
    m_rejectedTable->setSource(&m_rejected);
    m_rejectedTable->setColumnKinds(m_rejected.kinds());
    body()->addWidget(m_rejectedTable);
    body()->addWidget(makeLabel(tr("Who is added"), TextRole::Label, this));
    m_peopleTable = new DataTable(tr("Who is added"), this);
    m_peopleTable->setObjectName(u"listImport.people"_s);
    m_peopleTable->setSource(&m_people);
    m_peopleTable->setColumnKinds(m_people.kinds());
    m_peopleTable->setEmptyText(tr("Nobody yet."));
    body()->addWidget(m_peopleTable);
}

bool ListImportCard::begin()
{
    const QString path = m_desk.dialogs().openFile(
        tr("Import a list of participants"), tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"));
    if (path.isEmpty())
        return false;
    auto table = evidence::readSmallTable(path, workshop::mostImported);
    m_file = table ? std::move(*table) : evidence::SmallTable();
    m_validOnly->setChecked(false);
    buildColumns();
    plan();
    if (!table)
        m_summary->setMessage(InlineMessage::Kind::Error, sentenceFor(table.error()));
    return true;
}

void ListImportCard::takeFocus()
{
    if (m_import->isEnabled())
        m_import->setFocus();
    else if (m_validOnly->isVisible())
        m_validOnly->setFocus();
    else if (!m_choosers.isEmpty())
        m_choosers.first()->setFocus();
}

void ListImportCard::buildColumns()
{
    qDeleteAll(m_columns->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_choosers.clear();
    const QList<ListField> proposed = workshop::proposeFields(m_file.header);
    const std::pair<ListField, QString> fields[] = {
        {ListField::Ignored, tr("Leave out")},
        {ListField::Name, tr("Name")},
        {ListField::GivenName, tr("Given name")},
        {ListField::Organisation, tr("Organisation")},
        {ListField::Group, tr("Helix group")},
        {ListField::Region, tr("Region")},
        {ListField::Role, tr("Role")},
        {ListField::Table, tr("Table")},
        {ListField::Consent, tr("Date of consent")},
    };
    for (int column = 0; column < m_file.header.size(); ++column) {
        auto* box = new ElidingComboBox(m_columns);
        box->setObjectName(u"listImport.column.%1"_s.arg(column + 1));
        box->setMinimumContentsLength(12);
        for (const auto& [field, label] : fields)
            box->addItem(label, int(field));
        box->setCurrentIndex(box->findData(int(proposed.at(column))));
        connect(box, &QComboBox::currentIndexChanged, this, &ListImportCard::plan);
        m_choosers.append(box);
        const QString name = m_file.header.at(column);
        auto* field = new FormField(name.isEmpty() ? tr("Column %1").arg(column + 1) : name, box, m_columns);
        m_columns->layout()->addWidget(field);
        field->show();
    }
}

void ListImportCard::plan()
{
    QList<ListField> fields;
    for (const QComboBox* box : m_choosers)
        fields.append(ListField(box->currentData().toInt()));
    m_plan = workshop::planParticipants(m_file, fields, m_desk.project(), m_desk.workshop(),
                                        m_desk.project().clock().today());
    m_people.setRows(QVector<ListedPerson>(m_plan.people));
    m_rejected.setRows(QVector<RejectedRow>(m_plan.rejected));
    for (auto* table : {m_peopleTable, m_rejectedTable}) {
        const bool few = table->model()->rowCount() <= kMostInFull;
        table->setFitRows(few);
        table->setMinimumHeight(few ? 0 : 36 * kMostInFull);
    }
    const bool problems = !m_plan.rejected.isEmpty();
    for (QWidget* widget : {static_cast<QWidget*>(m_rejectedTitle), static_cast<QWidget*>(m_rejectedTable),
                            static_cast<QWidget*>(m_validOnly)})
        widget->setVisible(problems);
    const int count = int(m_plan.people.size());
    m_import->setEnabled(m_desk.writable() && m_plan.usable && count > 0 &&
                         (!problems || m_validOnly->isChecked()));
    m_import->setText(tr("Import %n participant(s)", nullptr, count));
    if (!m_plan.usable)
        m_summary->setMessage(InlineMessage::Kind::Warning,
                              tr("Say which column holds the name or the organisation, each of them once."));
    else if (problems)
        m_summary->setMessage(
            InlineMessage::Kind::Warning,
            tr("%1 of %2 rows have no problem. Nothing is imported unless the others may be "
               "left out.")
                .arg(count)
                .arg(count + m_plan.rejected.size()));
    else
        m_summary->setMessage(InlineMessage::Kind::Success, tr("%n person(s), no problem.", nullptr, count));
}

void ListImportCard::store()
{
    int stored = 0;
    const bool done =
        m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Import participants")}, [&](Writer& w) -> Result<void> {
            const auto made =
                workshop::storeParticipants(w, m_desk.workshop(), m_plan, m_validOnly->isChecked());
            if (!made)
                return made.error();
            stored = *made;
            return {};
        });
    if (!done)
        return;
    m_desk.navigator().notice(tr("Imported %n participant(s)", nullptr, stored), true);
    Q_EMIT finished(true);
}

} // namespace s3
