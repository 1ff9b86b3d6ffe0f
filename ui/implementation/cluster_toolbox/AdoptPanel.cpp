// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/implementation/cluster_toolbox/AdoptPanel.h"

#include "core/implementation/Labels.h"
#include "core/project/Records.h"
#include "ui/kit/Controls.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Messages.h"

#include <QComboBox>
#include <QCompleter>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

QComboBox* combo(const QString& name)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

template<class T>
std::optional<IdOf<T>> chosenId(const QComboBox* box)
{
    const RecordId id = RecordId::fromHex(box->currentData().toString());
    return id.isNull() ? std::nullopt : std::optional(IdOf<T>(id));
}

} // namespace

AdoptPanel::AdoptPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(makeLabel({}, TextRole::Section, this))
    , m_noActivity(new InlineMessage(this))
    , m_form(new QWidget(this))
{
    setObjectName(u"adoptPanel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    m_noActivity->setMessage(
        InlineMessage::Kind::Info,
        tr("A service is adopted for a transformative activity, and there is none yet."));
    m_noActivity->setAction(tr("Describe an activity"));
    column->addWidget(m_noActivity);
    m_form->setLayout(buildFields());
    column->addWidget(m_form);

    auto* buttons = new QHBoxLayout;
    auto* adopt = new QPushButton(tr("Adopt"), this);
    adopt->setObjectName(u"adoptConfirm"_s);
    makePrimary(adopt, Line::Implementation);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"adoptCancel"_s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(adopt);
    column->addLayout(buttons);
    connect(adopt, &QPushButton::clicked, this, &AdoptPanel::adoptRequested);
    connect(cancel, &QPushButton::clicked, this, &AdoptPanel::cancelled);
    connect(m_noActivity, &InlineMessage::actionTriggered, this, &AdoptPanel::activitiesRequested);
    countNote();
}

QVBoxLayout* AdoptPanel::buildFields()
{
    m_activity = combo(u"adopt.activity"_s);
    m_action = combo(u"adopt.action"_s);
    m_owner = combo(u"adopt.owner"_s);
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_owner->completer()->setFilterMode(Qt::MatchContains);
    m_owner->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_owner->lineEdit()->setPlaceholderText(tr("Choose, or type a new name"));
    m_note = new QPlainTextEdit;
    m_note->setObjectName(u"adopt.adaptation"_s);
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(96);
    m_note->setMaximumHeight(140);
    m_note->setPlaceholderText(
        tr("For example: fewer firms, another host, a shorter format, a partner from the next region"));

    m_activityField = new FormField(tr("Transformative activity"), m_activity, this);
    m_actionField = new FormField(tr("Action (optional)"), m_action, this);
    m_ownerField = new FormField(tr("Cluster organisation that offers it"), m_owner, this);
    m_noteField = new FormField(tr("What will be different in your region"), m_note, this);
    auto* fields = new QVBoxLayout;
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    for (FormField* field : {m_activityField, m_actionField, m_ownerField, m_noteField})
        fields->addWidget(field);
    connect(m_activity, &QComboBox::currentIndexChanged, this, &AdoptPanel::fillActions);
    connect(m_note, &QPlainTextEdit::textChanged, this, &AdoptPanel::countNote);
    return fields;
}

void AdoptPanel::setService(const QString& code, const QString& title)
{
    m_title->setText(tr("Adopt “%1”").arg(title));
    if (code == m_code)
        return;
    if (!m_code.isEmpty())
        m_notes.insert(m_code, m_note->toPlainText());
    m_code = code;
    m_note->setPlainText(m_notes.value(code));
    showFlaws({});
}

void AdoptPanel::setChoices(const QList<TransformativeActivity>& activities, const QList<Action>& actions,
                            const QList<Organisation>& organisations)
{
    m_actions = actions;
    const QVariant activity = m_activity->currentData();
    {
        const QSignalBlocker quiet(m_activity);
        m_activity->clear();
        if (activities.size() != 1)
            m_activity->addItem(tr("Choose …"), QString());
        for (const TransformativeActivity& each : activities)
            m_activity->addItem(each.title, each.id.hex());
        m_activity->setCurrentIndex(qMax(0, m_activity->findData(activity)));
    }
    fillActions();
    QStringList owners;
    for (const Organisation& each : organisations)
        owners.append(each.name);
    if (owners != m_owners) { // there may be thousands, and somebody may be typing
        m_owners = owners;
        const QString owner = m_owner->currentText();
        m_owner->clear();
        m_owner->addItems(owners);
        m_owner->setCurrentIndex(-1);
        m_owner->setEditText(owner);
    }
    m_noActivity->setVisible(activities.isEmpty());
    m_form->setVisible(!activities.isEmpty());
    findChild<QPushButton*>(u"adoptConfirm"_s)->setEnabled(!activities.isEmpty());
}

void AdoptPanel::fillActions()
{
    const QVariant action = m_action->currentData();
    const auto activity = chosenId<TransformativeActivity>(m_activity);
    m_action->clear();
    m_action->addItem(tr("None"), QString());
    for (const Action& each : m_actions)
        if (activity && each.activityId == *activity)
            m_action->addItem(each.title, each.id.hex());
    m_action->setCurrentIndex(qMax(0, m_action->findData(action)));
    m_action->setEnabled(m_action->count() > 1);
}

AdoptionDraft AdoptPanel::draft() const
{
    AdoptionDraft draft;
    draft.activityId = chosenId<TransformativeActivity>(m_activity).value_or(IdOf<TransformativeActivity>());
    draft.actionId = chosenId<Action>(m_action);
    draft.newOwner = m_owner->currentText(); // a known name is recognised as such
    draft.adaptation = m_note->toPlainText();
    return draft;
}

void AdoptPanel::showFlaws(const QList<AdoptionFlaw>& flaws)
{
    const auto show = [&](FormField* field, AdoptionFlaw flaw) {
        field->setError(flaws.contains(flaw) ? sentenceFor(flaw) : QString());
    };
    show(m_activityField, AdoptionFlaw::NoActivity);
    show(m_actionField, AdoptionFlaw::ForeignAction);
    show(m_ownerField, AdoptionFlaw::NoOwner);
    show(m_noteField, AdoptionFlaw::ShortAdaptation);
    for (FormField* field : {m_activityField, m_actionField, m_ownerField, m_noteField}) {
        if (!field->error().isEmpty()) {
            field->editor()->setFocus();
            return;
        }
    }
}

void AdoptPanel::clear()
{
    m_notes.remove(m_code);
    m_note->clear();
    showFlaws({});
}

void AdoptPanel::focusFirst()
{
    if (m_form->isHidden())
        findChild<QPushButton*>(u"adoptCancel"_s)->setFocus();
    else if (m_activity->count() > 1)
        m_activity->setFocus();
    else
        m_owner->setFocus();
}

void AdoptPanel::countNote()
{
    const int length = adaptationLength(m_note->toPlainText());
    m_noteField->setHint(length >= minimumAdaptation
                             ? tr("%1 characters").arg(length)
                             : tr("A description is one region's case. At least %1 characters, now %2.")
                                   .arg(minimumAdaptation)
                                   .arg(length));
    if (length >= minimumAdaptation)
        m_noteField->setError({});
}

void AdoptPanel::paintEvent(QPaintEvent*)
{
    const ThemeColors c = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(c.line(Line::Implementation), c.paper, 0.35), 1));
    painter.setBrush(mixed(c.lineTint(Line::Implementation), c.paper, 0.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

void AdoptPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
             (event->modifiers() & Qt::ControlModifier))
        Q_EMIT adoptRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace s3
