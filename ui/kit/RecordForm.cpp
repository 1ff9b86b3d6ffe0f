// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/RecordForm.h"

#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/FieldText.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Icons.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

/// What was stored is the project's to undo: Ctrl+Z in the field must not take it back behind the history's
/// back.
void forgetOwnSteps(QWidget* editor)
{
    if (auto* text = qobject_cast<QPlainTextEdit*>(editor)) {
        text->document()->clearUndoRedoStacks();
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        const QSignalBlocker quiet(line);
        const int at = line->cursorPosition();
        line->setText(line->text());
        line->setCursorPosition(at);
    }
}

} // namespace

RecordForm::RecordForm(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_pause(new QTimer(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    m_pause->setSingleShot(true);
    m_pause->setInterval(600);
    connect(m_pause, &QTimer::timeout, this, &RecordForm::commit);
}

RecordForm::~RecordForm()
{
    // The editors lose the focus while they are destroyed; nobody may hear of that.
    for (const Field& field : std::as_const(m_fields)) {
        field.editor->disconnect(this);
        field.editor->removeEventFilter(this);
    }
}

RecordForm::Field& RecordForm::add(const QString& key, const QString& label, QWidget* editor)
{
    Q_ASSERT(!m_fields.contains(key));
    Field field;
    field.editor = editor;
    field.frame = new FormField(label, editor, this);
    editor->setObjectName(key);
    editor->installEventFilter(this);
    m_order.append(field.frame);
    m_shownColumns = 0;
    arrange();
    return *m_fields.insert(key, field);
}

QLineEdit* RecordForm::addLine(const QString& key, const QString& label)
{
    auto* edit = new QLineEdit;
    Field& field = add(key, label, edit);
    field.setReadOnly = [edit](bool on) { edit->setReadOnly(on); };
    connect(edit, &QLineEdit::textEdited, this, [this, key] { touched(key); });
    connect(edit, &QLineEdit::editingFinished, this, [this, key] { finished(key); });
    return edit;
}

QLineEdit* RecordForm::addText(const QString& key, const QString& label)
{
    QLineEdit* edit = addLine(key, label);
    Field& field = m_fields[key];
    field.read = [edit](bool*) { return QVariant(edit->text()); };
    field.write = [edit](const QVariant& v) {
        if (edit->text() == v.toString())
            return; // what is being typed comes back and must not move the cursor
        edit->setText(v.toString());
        if (!edit->hasFocus()) // a long text is read from its beginning
            edit->setCursorPosition(0);
    };
    return edit;
}

QPlainTextEdit* RecordForm::addLongText(const QString& key, const QString& label, int lines)
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * lines + 22);
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    edit->setMaximumHeight(qMax(edit->minimumHeight(), edit->fontMetrics().lineSpacing() * (lines + 4)));
    Field& field = add(key, label, edit);
    field.read = [edit](bool*) { return QVariant(edit->toPlainText()); };
    field.write = [edit](const QVariant& v) { edit->setPlainText(v.toString()); };
    field.setReadOnly = [edit](bool on) { edit->setReadOnly(on); };
    m_wide.insert(field.frame);
    m_shownColumns = 0;
    arrange();
    connect(edit, &QPlainTextEdit::textChanged, this, [this, key] { touched(key); });
    return edit;
}

QLineEdit* RecordForm::addNumber(const QString& key, const QString& label, const QString& unit)
{
    QLineEdit* edit = addLine(key, unit.isEmpty() ? label : tr("%1 (%2)").arg(label, unit));
    edit->setAlignment(Qt::AlignRight);
    Field& field = m_fields[key];
    field.unreadable = tr("This is not a number.");
    field.read = [edit](bool* ok) { return readNumber(edit->text(), ok); };
    field.write = [edit](const QVariant& v) { edit->setText(numberText(v)); };
    return edit;
}

QLineEdit* RecordForm::addInteger(const QString& key, const QString& label, const QString& unit)
{
    QLineEdit* edit = addNumber(key, label, unit);
    Field& field = m_fields[key];
    field.unreadable = tr("This is not a whole number.");
    field.read = [edit](bool* ok) { return readInteger(edit->text(), ok); };
    return edit;
}

QLineEdit* RecordForm::addDate(const QString& key, const QString& label)
{
    QLineEdit* edit = addLine(key, label);
    const QString example = QLocale().toString(QDate(2026, 12, 31), QLocale::ShortFormat);
    edit->setPlaceholderText(tr("e.g. %1").arg(example)); // a bare date reads as a value
    Field& field = m_fields[key];
    field.unreadable = tr("This is not a date. Write it like %1 or 2026-12-31.").arg(example);
    field.read = [edit](bool* ok) { return readDate(edit->text(), ok); };
    field.write = [edit](const QVariant& v) { edit->setText(dateText(v.toDate())); };
    edit->setProperty("quiet", true);
    QAction* pick = edit->addAction(icon(u"calendar"_s, edit), QLineEdit::TrailingPosition);
    pick->setText(tr("Choose from calendar"));
    connect(pick, &QAction::triggered, this, [this, key, edit] {
        if (edit->isReadOnly())
            return;
        QMenu menu(edit);
        auto* calendar = new QCalendarWidget(&menu);
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        calendar->setAccessibleName(edit->accessibleName());
        calendar->setSelectedDate(readDate(edit->text(), nullptr).toDate());
        auto* holder = new QWidgetAction(&menu);
        holder->setDefaultWidget(calendar);
        menu.addAction(holder);
        connect(calendar, &QCalendarWidget::activated, &menu, &QMenu::close);
        connect(calendar, &QCalendarWidget::clicked, &menu, &QMenu::close);
        QDate chosen;
        for (const auto signal : {&QCalendarWidget::activated, &QCalendarWidget::clicked})
            connect(calendar, signal, &menu, [&chosen](QDate date) { chosen = date; });
        menu.exec(edit->mapToGlobal(QPoint(0, edit->height() + 4)));
        if (!chosen.isValid())
            return;
        edit->setText(dateText(chosen));
        send(key);
    });
    return edit;
}

QComboBox* RecordForm::addChoice(const QString& key, const QString& label,
                                 const QList<QPair<QString, QString>>& options)
{
    auto* box = new ElidingComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the page instead of changing values
    for (const auto& [code, text] : options)
        box->addItem(text, code);
    Field& field = add(key, label, box);
    field.read = [box](bool*) { return box->currentData(); };
    field.write = [box](const QVariant& v) { box->setCurrentIndex(box->findData(v.toString())); };
    field.setReadOnly = [box](bool on) { box->setEnabled(!on); };
    connect(box, &QComboBox::currentIndexChanged, this, [this, key] {
        if (!m_showing)
            send(key);
    });
    return box;
}

QCheckBox* RecordForm::addCheck(const QString& key, const QString& label)
{
    auto* check = new QCheckBox(label);
    Field& field = add(key, label, check);
    m_low.insert(field.frame);
    field.read = [check](bool*) { return QVariant(check->isChecked()); };
    field.write = [check](const QVariant& v) { check->setChecked(v.toBool()); };
    field.setReadOnly = [check](bool on) { check->setEnabled(!on); };
    connect(check, &QCheckBox::toggled, this, [this, key] {
        if (!m_showing)
            send(key);
    });
    return check;
}

void RecordForm::addWidget(QWidget* widget)
{
    widget->setParent(this);
    m_order.append(widget);
    m_wide.insert(widget);
    m_shownColumns = 0;
    arrange();
}

void RecordForm::addHeading(const QString& text)
{
    addWidget(makeLabel(text, TextRole::Section, this));
}

void RecordForm::setColumns(int columns)
{
    m_columns = qBound(1, columns, 2);
    arrange();
}

void RecordForm::setHint(const QString& key, const QString& hint)
{
    if (m_fields.contains(key))
        m_fields[key].frame->setHint(hint);
}

void RecordForm::setError(const QString& key, const QString& error)
{
    if (m_fields.contains(key))
        m_fields[key].frame->setError(error);
}

QString RecordForm::error(const QString& key) const
{
    return m_fields.contains(key) ? m_fields[key].frame->error() : QString();
}

void RecordForm::setFieldVisible(const QString& key, bool visible)
{
    if (!m_fields.contains(key))
        return;
    m_fields[key].frame->setVisible(visible);
    m_shownColumns = 0;
    arrange();
}

void RecordForm::setReadOnly(bool readOnly)
{
    for (Field& field : m_fields)
        field.setReadOnly(readOnly);
}

void RecordForm::setOptions(const QString& key, const QList<QPair<QString, QString>>& options)
{
    auto* box = qobject_cast<QComboBox*>(editor(key));
    if (!box)
        return;
    m_showing = true;
    const QVariant code = box->currentData();
    box->clear();
    for (const auto& [optionCode, text] : options)
        box->addItem(text, optionCode);
    box->setCurrentIndex(box->findData(code.isValid() ? code : m_fields[key].stored));
    m_showing = false;
}

void RecordForm::setValues(const QVariantMap& values)
{
    m_showing = true;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!m_fields.contains(it.key()))
            continue;
        Field& field = m_fields[it.key()];
        const bool same = field.known && field.stored == it.value();
        field.stored = it.value();
        field.known = true;
        if (same && field.typing)
            continue;
        bool ok = true;
        if (field.read(&ok) == it.value() && ok) {
            field.typing = false; // rewriting the same text would move the cursor
            continue;
        }
        field.write(it.value());
        field.typing = false;
        if (field.frame->error() == field.unreadable)
            field.frame->setError({});
    }
    m_showing = false;
}

QVariant RecordForm::value(const QString& key) const
{
    bool ok = true;
    return m_fields.contains(key) ? m_fields[key].read(&ok) : QVariant();
}

QWidget* RecordForm::editor(const QString& key) const
{
    return m_fields.value(key).editor;
}

void RecordForm::commit()
{
    const QStringList keys = m_fields.keys();
    for (const QString& key : keys) {
        if (m_fields.value(key).typing)
            send(key);
    }
}

void RecordForm::touched(const QString& key)
{
    if (m_showing)
        return;
    m_fields[key].typing = true;
    m_pause->start();
}

void RecordForm::finished(const QString& key)
{
    // Focus is also lost while a page is being destroyed, when its slots must not run any more. So a form
    // that is no longer visible sends from the event loop, which a destroyed one never reaches.
    if (m_wasShown && (window()->isHidden() || !isVisibleTo(window())))
        QMetaObject::invokeMethod(this, &RecordForm::commit, Qt::QueuedConnection);
    else
        send(key);
}

void RecordForm::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_wasShown = true;
    m_shownColumns = 0;
    arrange();
}

void RecordForm::send(const QString& key)
{
    Field& field = m_fields[key];
    bool ok = true;
    const QVariant now = field.read(&ok);
    if (!ok) {
        // While somebody is still typing, half a number is no mistake yet.
        if (!field.editor->hasFocus() || !m_pause->isActive())
            field.frame->setError(field.unreadable);
        return;
    }
    if (!field.unreadable.isEmpty() && field.frame->error() == field.unreadable)
        field.frame->setError({});
    field.typing = false;
    const bool bothEmpty = now.toString().isEmpty() && field.stored.toString().isEmpty();
    if (now == field.stored || (bothEmpty && now.userType() != QMetaType::Bool))
        return;
    field.stored = now;
    field.known = true;
    forgetOwnSteps(field.editor);
    Q_EMIT edited(key, now);
}

bool RecordForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const QString key = watched->objectName();
        if (m_fields.contains(key) && m_fields[key].typing)
            finished(key);
    }
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus() &&
        qobject_cast<QComboBox*>(watched)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RecordForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RecordForm::arrange()
{
    const int columns =
        m_columns == 2 && width() < fontMetrics().averageCharWidth() * 64 && isVisible() ? 1 : m_columns;
    if (columns == m_shownColumns)
        return;
    m_shownColumns = columns;
    int row = 0;
    int column = 0;
    for (QWidget* widget : m_order) {
        m_grid->removeWidget(widget);
        if (widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            continue;
        const bool wide = m_wide.contains(widget) || columns == 1;
        if (wide && column > 0)
            ++row;
        // A check box stands level with the editor beside it, not with that one's label.
        const bool low = columns == 2 && !wide && m_low.contains(widget);
        m_grid->addWidget(widget, row, wide ? 0 : column, 1, wide ? columns : 1,
                          low ? Qt::AlignBottom : Qt::Alignment());
        column = wide ? 0 : (column + 1) % columns;
        row += column == 0;
    }
    for (int i = 0; i < 2; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

} // namespace s3
