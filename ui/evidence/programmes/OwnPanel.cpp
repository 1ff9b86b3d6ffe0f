// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/programmes/OwnPanel.h"

#include "core/evidence/CodeNames.h"
#include "ui/evidence/programmes/CodeChecks.h"
#include "ui/evidence/programmes/ComparisonView.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/DetailSplitter.h"
#include "ui/kit/Messages.h"
#include "ui/kit/RecordForm.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

using namespace evidence;

namespace {

QString key(const char* column)
{
    return u"programmeForm."_s + QLatin1String(column);
}

QVariant orMissing(std::optional<int> value)
{
    return value ? QVariant(qlonglong(*value)) : QVariant();
}

QVector<RecordColumn<OwnProgramme>> ownColumns()
{
    using Column = RecordColumn<OwnProgramme>;
    return {
        Column(OwnPanel::tr("Programme"),
               [](const OwnProgramme& p) {
                   return QVariant(p.title.isEmpty() ? OwnPanel::tr("Untitled programme") : p.title);
               }),
        Column(OwnPanel::tr("Level"), [](const OwnProgramme& p) { return QVariant(displayName(p.level)); }),
        Column(OwnPanel::tr("Duration"),
               [](const OwnProgramme& p) { return QVariant(durationText(p.startYear, p.endYear)); })};
}

} // namespace

OwnPanel::OwnPanel(const ProgrammeLibrary& library, const Project& project, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_project(project)
    , m_model(new RecordTableModel<OwnProgramme>(
          ownColumns(), [](const OwnProgramme& p) { return p.id.hex(); }, this))
    , m_stack(new QStackedWidget(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    auto* empty =
        new EmptyState(u"evidence"_s, tr("Place your own programme here"),
                       tr("Objectives, types of cluster, target groups, budget and duration are then set "
                          "beside %1 programmes of Europe's countries and regions.")
                           .arg(m_library.programmes().size()),
                       this);
    QPushButton* first = empty->addPrimary(tr("Add our programme"), Line::Evidence, u"add"_s);
    first->setObjectName(u"firstProgramme"_s);
    connect(first, &QPushButton::clicked, this, &OwnPanel::addRequested);
    m_writing.append(first);
    m_stack->addWidget(empty);
    auto* card = new Card(tr("Beside the programmes of the report"), {}, this);
    card->setMinimumWidth(300);
    m_comparison = new ComparisonView(m_library, card);
    auto* pane = new ScrollPane(m_comparison, card);
    pane->setAccessibleName(tr("Comparison"));
    card->body()->addWidget(pane, 1);
    m_stack->addWidget(new DetailSplitter(buildEditor(), card, 760, 420, this));
}

QWidget* OwnPanel::buildEditor()
{
    auto* card = new Card(tr("Our programmes"), {}, this);
    card->setMinimumWidth(300);
    QToolButton* remove = iconButton(u"delete"_s, tr("Delete"), card);
    remove->setObjectName(u"programmeDelete"_s);
    connect(remove, &QToolButton::clicked, this, [this] { Q_EMIT removeRequested(current()); });
    m_writing.append(remove);
    card->addHeaderWidget(remove);
    m_table = new DataTable(tr("Our programmes"), card);
    m_table->setObjectName(u"ownProgrammeTable"_s);
    m_table->setSource(m_model);
    m_table->setColumnKinds(m_model->kinds());
    m_table->setFitRows(true);
    m_table->setMaximumHeight(150);
    m_table->installEventFilter(this);
    connect(m_table, &DataTable::currentKeyChanged, this, [this](const QString& now) {
        if (m_filling || now.isEmpty())
            return;
        m_form->commit();
        m_id = RecordId::fromHex(now);
        showCurrent();
    });
    connect(m_table, &DataTable::rowActivated, this, &OwnPanel::editTitle);
    card->body()->addWidget(m_table);
    auto* pane = new ScrollPane(buildForm(), card);
    pane->setAccessibleName(tr("Our programme"));
    card->body()->addWidget(pane, 1);
    return card;
}

CodeChecks* OwnPanel::addChecks(const QString& column, const QString& title, ProgrammeTerm term,
                                QWidget* parent)
{
    QList<QPair<QString, QString>> options;
    for (const QString& code : termCodes(term))
        options.append({code, termName(term, code)});
    auto* checks = new CodeChecks(u"programmeForm."_s + column, title, options, parent);
    connect(checks, &CodeChecks::changed, this, [this, column](const QStringList& chosen) {
        Q_EMIT edited(current(), u"programmeForm."_s + column, storedCodes(chosen));
    });
    m_checks.append({column, checks});
    return checks;
}

QWidget* OwnPanel::buildForm()
{
    auto* inner = new QWidget(this);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 8, 8, 0);
    column->setSpacing(16);
    m_form = new RecordForm(inner);
    m_form->setObjectName(u"programmeForm"_s);
    m_form->setColumns(2);
    m_form->addText(key("title"), tr("Title"));
    m_form->addChoice(key("level"), tr("Level"),
                      {{codeOf(ProgrammeLevel::Regional), displayName(ProgrammeLevel::Regional)},
                       {codeOf(ProgrammeLevel::National), displayName(ProgrammeLevel::National)}});
    QList<QPair<QString, QString>> countries{{QString(), tr("Not chosen")}};
    const RegionNames names;
    for (const char* code : {"AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI",
                             "FR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "ME", "MT",
                             "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "UK"})
        countries.append({QString::fromLatin1(code), names.nameOf(QString::fromLatin1(code))});
    std::sort(countries.begin() + 1, countries.end(),
              [](const auto& a, const auto& b) { return a.second.localeAwareCompare(b.second) < 0; });
    m_form->addChoice(key("country"), tr("Country"), countries);
    m_form->addText(key("region_code"), tr("Region code"));
    m_form->setHint(key("region_code"), tr("As in NUTS, e.g. AT33"));
    m_form->addInteger(key("start_year"), tr("First year"));
    m_form->addInteger(key("end_year"), tr("Last year"));
    m_form->addNumber(key("budget"), tr("Budget for all years"));
    m_form->addText(key("currency"), tr("Currency"));
    m_form->addText(key("managing_body"), tr("Run by"));
    m_form->addLongText(key("note"), tr("Note"));
    column->addWidget(m_form);
    column->addWidget(addChecks(u"objectives"_s, tr("Objectives"), ProgrammeTerm::Objective, inner));
    column->addWidget(
        addChecks(u"cluster_types"_s, tr("Types of cluster"), ProgrammeTerm::ClusterType, inner));
    column->addWidget(addChecks(u"target_groups"_s, tr("Who may apply"), ProgrammeTerm::TargetGroup, inner));
    column->addWidget(addChecks(u"support_types"_s, tr("Kinds of support"), ProgrammeTerm::Support, inner));
    column->addStretch();
    connect(m_form, &RecordForm::edited, this,
            [this](const QString& field, const QVariant& value) { Q_EMIT edited(current(), field, value); });
    return inner;
}

RecordRef OwnPanel::current() const
{
    return {QString::fromLatin1(OwnProgramme::table), m_id};
}

void OwnPanel::apply(OwnProgramme& own, const QString& key, const QVariant& value)
{
    const QString name = key.section(u'.', 1);
    OwnProgramme::fields(own, [&](const char* field, auto& stored) {
        using Field = std::decay_t<decltype(stored)>;
        if (name != QLatin1String(field))
            return;
        if constexpr (std::is_same_v<Field, std::optional<int>>)
            stored = value.isValid() ? std::optional(value.toInt()) : std::nullopt;
        else if constexpr (std::is_same_v<Field, std::optional<double>>)
            stored = value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
        else if constexpr (std::is_same_v<Field, QString>)
            stored = value.toString().trimmed();
        else
            stored = enumFromCode<Field>(value.toString()).value_or(stored);
    });
    own.currency = own.currency.toUpper();
}

void OwnPanel::refresh()
{
    const QList<OwnProgramme> all = m_project.all<OwnProgramme>();
    m_stack->setCurrentIndex(all.isEmpty() ? 0 : 1);
    const int before = m_model->indexOf(m_id.hex());
    m_filling = true;
    m_model->setRows(QVector<OwnProgramme>(all.begin(), all.end()));
    if (m_model->indexOf(m_id.hex()) < 0)
        m_id = all.isEmpty() ? RecordId() : RecordId(all.at(qBound(0, before, int(all.size()) - 1)).id);
    if (!m_id.isNull() && m_table->currentKey() != m_id.hex())
        m_table->selectKey(m_id.hex());
    m_filling = false;
    showCurrent();
}

void OwnPanel::showCurrent()
{
    const auto own = m_project.find(IdOf<OwnProgramme>(m_id));
    if (!own)
        return;
    m_form->setValues({{key("title"), own->title},
                       {key("level"), codeOf(own->level)},
                       {key("country"), own->country},
                       {key("region_code"), own->regionCode},
                       {key("start_year"), orMissing(own->startYear)},
                       {key("end_year"), orMissing(own->endYear)},
                       {key("budget"), own->budget ? QVariant(*own->budget) : QVariant()},
                       {key("currency"), own->currency},
                       {key("managing_body"), own->managingBody},
                       {key("note"), own->note}});
    const bool reversed = own->startYear && own->endYear && *own->endYear < *own->startYear;
    m_form->setError(key("end_year"), reversed ? tr("The last year lies before the first.") : QString());
    const bool negative = own->budget && *own->budget < 0;
    m_form->setError(key("budget"), negative ? tr("A budget is not below zero.") : QString());
    const QStringList stored[] = {codesFrom(own->objectives), codesFrom(own->clusterTypes),
                                  codesFrom(own->targetGroups), codesFrom(own->supportTypes)};
    for (int i = 0; i < m_checks.size(); ++i)
        m_checks.at(i).second->setChosen(stored[i]);
    m_comparison->show(*own);
}

void OwnPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_form->setReadOnly(readOnly);
    for (const auto& [column, checks] : m_checks)
        checks->setEnabled(!readOnly);
    for (QWidget* widget : m_writing)
        widget->setEnabled(!readOnly);
}

void OwnPanel::select(const RecordId& id)
{
    m_form->commit();
    m_id = id;
    refresh();
}

void OwnPanel::editTitle()
{
    auto* title = qobject_cast<QLineEdit*>(m_form->editor(key("title")));
    title->setFocus();
    title->selectAll();
}

void OwnPanel::commit()
{
    m_form->commit();
}

bool OwnPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && !m_id.isNull()) {
        const int pressed = static_cast<QKeyEvent*>(event)->key();
        if (pressed == Qt::Key_Delete && !m_readOnly) {
            Q_EMIT removeRequested(current());
            return true;
        }
        if (pressed == Qt::Key_F2) {
            editTitle();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace s3
