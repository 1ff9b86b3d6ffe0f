// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/development/action_plan/ActionForm.h"

#include "core/development/ActionTexts.h"
#include "core/development/Labels.h"
#include "ui/development/action_plan/ChipField.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Messages.h"
#include "ui/kit/RecordForm.h"

#include <QCompleter>

using namespace Qt::StringLiterals;
using namespace s3::development;

namespace s3 {

namespace {

// The form names its editors by these keys, so that the end-to-end test finds them.
QString key(const char* field)
{
    return u"actionForm."_s + QLatin1String(field);
}

template<class E>
QList<QPair<QString, QString>> choices()
{
    QList<QPair<QString, QString>> list;
    for (const E value : allValues<E>())
        list.append({codeOf(value), displayName(value)});
    return list;
}

QList<QPair<QString, QString>> currencies(const ActionPlan& plan)
{
    QStringList codes{u"EUR"_s, u"CHF"_s, u"GBP"_s, u"BGN"_s, u"CZK"_s, u"DKK"_s,
                      u"HUF"_s, u"NOK"_s, u"PLN"_s, u"RON"_s, u"SEK"_s, u"USD"_s};
    for (const Action& action : plan.actions)
        if (!codes.contains(action.currency))
            codes.append(action.currency);
    QList<QPair<QString, QString>> list;
    for (const QString& code : codes)
        list.append({code, code});
    return list;
}

QString codeOrNone(const std::optional<IdOf<Organisation>>& id)
{
    return id ? id->hex() : u""_s;
}

} // namespace

ActionForm::ActionForm(QWidget* parent)
    : Card(tr("Action"), {}, parent)
    , m_form(new RecordForm(this))
    , m_partners(new ChipField(tr("Partners"), tr("Add a partner"), true, this))
    , m_dependencies(new ChipField(tr("Waits for"), tr("Add an action that must be done first"), false, this))
    , m_hints(new InlineMessage(this))
    , m_remove(iconButton(u"delete"_s, tr("Delete action"), this))
{
    setObjectName(u"actionForm"_s);
    auto* thread = iconButton(u"thread"_s, tr("Show thread"), this);
    thread->setObjectName(u"actionForm.thread"_s);
    m_remove->setObjectName(u"actionForm.delete"_s);
    auto* close = iconButton(u"close"_s, tr("Close details"), this);
    close->setObjectName(u"actionForm.close"_s);
    for (QToolButton* button : {thread, m_remove, close})
        addHeaderWidget(button);
    connect(thread, &QToolButton::clicked, this, &ActionForm::threadWanted);
    connect(m_remove, &QToolButton::clicked, this, &ActionForm::removeWanted);
    connect(close, &QToolButton::clicked, this, &ActionForm::closeWanted);

    m_hints->hide();
    buildForm();
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(2, 2, 10, 2); // room for focus rings and the scroll bar
    column->setSpacing(12);
    column->addWidget(m_hints);
    column->addWidget(m_form);
    column->addStretch(1);
    body()->addWidget(new ScrollPane(inner, this), 1);

    connect(m_form, &RecordForm::edited, this, [this](const QString& field, const QVariant& value) {
        Q_EMIT edited(field.section(u'.', 1), value);
    });
    connect(m_partners, &ChipField::added, this, &ActionForm::partnerAdded);
    connect(m_partners, &ChipField::typed, this, &ActionForm::partnerTyped);
    connect(m_partners, &ChipField::removed, this, &ActionForm::partnerRemoved);
    connect(m_dependencies, &ChipField::added, this, &ActionForm::dependencyAdded);
    connect(m_dependencies, &ChipField::removed, this, &ActionForm::dependencyRemoved);
}

void ActionForm::buildForm()
{
    m_form->setColumns(2);
    m_form->addText(key("title"), tr("Title"));
    m_form->addChoice(key("status"), tr("Status"), choices<ActionStatus>());
    m_form->addChoice(key("activity_id"), tr("Transformative activity"), {});
    m_form->addChoice(key("type"), tr("Type"), choices<ActionType>());
    m_form->addChoice(key("owner_id"), tr("Owner"), {});
    m_form->setHint(key("owner_id"), tr("One organisation. Choose it, or type a new name."));
    makeOwnerEditable();
    m_form->addText(key("next_step"), tr("Next step"));
    m_form->addDate(key("next_step_on"), tr("Next step due"));
    m_form->addText(key("funding_source"), tr("Source of funds"));
    m_form->addDate(key("start_on"), tr("Start"));
    m_form->addDate(key("end_on"), tr("End"));
    m_form->addNumber(key("cost"), tr("Cost"));
    m_form->setHint(key("cost"), tr("Leave empty while it is not known."));
    m_form->addChoice(key("currency"), tr("Currency"), {});
    m_form->addLongText(key("expected_output"), tr("Expected output"), 2);
    m_form->addLongText(key("description"), tr("Description"), 3);
    m_partners->setObjectName(u"actionForm.partners"_s);
    m_partners->box()->setObjectName(u"actionForm.addPartner"_s);
    m_form->addWidget(m_partners);
    m_dependencies->setObjectName(u"actionForm.dependencies"_s);
    m_dependencies->box()->setObjectName(u"actionForm.addDependency"_s);
    m_form->addWidget(m_dependencies);
}

void ActionForm::makeOwnerEditable()
{
    auto* box = qobject_cast<QComboBox*>(m_form->editor(key("owner_id")));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->lineEdit()->setPlaceholderText(tr("No owner yet"));
    // At once, not queued: a click on another action ends the editing and shows that one in the same breath.
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, [this, box] {
        const QString text = box->currentText().simplified();
        const int known = box->findText(text, Qt::MatchFixedString);
        if (known >= 0 || text.isEmpty())
            box->setCurrentIndex(text.isEmpty() ? box->findData(u""_s) : known);
        else if (!m_readOnly)
            Q_EMIT ownerTyped(text);
    });
}

void ActionForm::showChoices(const ActionPlan& plan, const Action& action)
{
    QList<QPair<QString, QString>> activities;
    for (const TransformativeActivity& activity : plan.activities)
        activities.append({activity.id.hex(), activity.title});
    m_form->setOptions(key("activity_id"), activities);
    m_form->setOptions(key("currency"), currencies(plan));

    const QList<IdOf<Organisation>> partners = plan.partners.value(action.id);
    QList<QPair<QString, QString>> organisations;
    for (auto it = plan.organisations.cbegin(); it != plan.organisations.cend(); ++it)
        organisations.append({it.key().hex(), it.value()});
    std::sort(organisations.begin(), organisations.end(), [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.second, b.second) < 0;
    });
    QList<QPair<QString, QString>> chips;
    QList<QPair<QString, QString>> others;
    for (const auto& option : std::as_const(organisations)) {
        const IdOf<Organisation> id(RecordId::fromHex(option.first));
        if (partners.contains(id))
            chips.append(option);
        else if (action.ownerId != id)
            others.append(option);
    }
    m_partners->setChips(chips);
    m_partners->setOptions(others);
    organisations.prepend({u""_s, u""_s});
    m_form->setOptions(key("owner_id"), organisations);

    const QList<IdOf<Action>> waitsFor = plan.dependsOn(action.id);
    chips.clear();
    others.clear();
    for (const Action& other : plan.actions)
        if (waitsFor.contains(other.id))
            chips.append({other.id.hex(), other.title});
        else if (other.id != action.id)
            others.append({other.id.hex(), other.title});
    m_dependencies->setChips(chips);
    m_dependencies->setOptions(others);
}

void ActionForm::showAction(const ActionPlan& plan, const IdOf<Action>& id, const QDate& today)
{
    const Action* action = plan.find(id);
    if (!action)
        return;
    const bool other = m_id != id;
    if (other) {
        m_id = id;
        setDateError({});
        setDependencyError({});
        m_partners->clearText();
        m_dependencies->clearText();
    }
    setTitle(action->title.isEmpty() ? tr("Action") : action->title);
    showChoices(plan, *action);
    QVariantMap values;
    Action::fields(*action, [&](const char* name, const auto& field) {
        values.insert(key(name), column::toVariant(field));
    });
    values[key("activity_id")] = action->activityId.hex();
    values[key("owner_id")] = codeOrNone(action->ownerId);
    values[key("start_on")] = action->startOn.isValid() ? QVariant(action->startOn) : QVariant();
    values[key("end_on")] = action->endOn.isValid() ? QVariant(action->endOn) : QVariant();
    values[key("next_step_on")] = action->nextStepOn.isValid() ? QVariant(action->nextStepOn) : QVariant();
    values[key("cost")] = action->cost ? QVariant(*action->cost) : QVariant();
    m_form->setValues(values);
    if (other) // a long text is read from its beginning
        for (QLineEdit* line : m_form->findChildren<QLineEdit*>())
            line->setCursorPosition(0);
    QStringList sentences;
    for (const Hint& hint : hintsFor(plan, *action, today))
        sentences.append(sentence(hint, plan));
    m_hints->setMessage(InlineMessage::Kind::Warning, sentences.join(u'\n'));
}

void ActionForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_form->setReadOnly(readOnly);
    m_partners->setReadOnly(readOnly);
    m_dependencies->setReadOnly(readOnly);
    m_remove->setVisible(!readOnly);
}

void ActionForm::focusTitle()
{
    auto* title = qobject_cast<QLineEdit*>(m_form->editor(key("title")));
    title->setFocus(Qt::OtherFocusReason);
    title->selectAll();
}

void ActionForm::commit()
{
    m_form->commit();
}

void ActionForm::setDateError(const QString& error)
{
    m_form->setError(key("end_on"), error);
}

void ActionForm::setDependencyError(const QString& error)
{
    m_dependencies->setError(error);
}

QDate ActionForm::startShown() const
{
    return m_form->value(key("start_on")).toDate();
}

QDate ActionForm::endShown() const
{
    return m_form->value(key("end_on")).toDate();
}

} // namespace s3
