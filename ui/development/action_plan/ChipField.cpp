// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/development/action_plan/ChipField.h"

#include "ui/kit/Controls.h"
#include "ui/kit/EmptyLayout.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Icons.h"

#include <QCompleter>

using namespace Qt::StringLiterals;

namespace s3 {

ChipField::ChipField(const QString& label, const QString& prompt, bool allowNew, QWidget* parent)
    : QWidget(parent)
    , m_label(label)
    , m_allowNew(allowNew)
    , m_holder(new QWidget(this))
    , m_flow(new FlowLayout(m_holder, 6))
    , m_box(new QComboBox(this))
    , m_error(makeLabel({}, TextRole::Small, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeLabel(label, TextRole::Label, this));
    column->addWidget(m_holder);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->lineEdit()->setPlaceholderText(prompt);
    m_box->setAccessibleName(prompt);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    column->addWidget(m_box);
    m_error->setProperty("textRole", u"error"_s);
    m_error->hide();
    column->addWidget(m_error);
    // Choosing is queued: what follows replaces the options, which the box does not expect while it tells of
    // them.
    connect(
        m_box, &QComboBox::activated, this, [this] { take(true); }, Qt::QueuedConnection);
    // Leaving the field is not: the click that ends the typing may show another record at once.
    connect(m_box->lineEdit(), &QLineEdit::returnPressed, this, [this] { take(true); });
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, [this] { take(false); });
}

void ChipField::clearText()
{
    m_box->setCurrentIndex(-1);
    m_box->clearEditText();
}

void ChipField::take(bool complain)
{
    const QString text = m_box->currentText().simplified();
    if (text.isEmpty() || m_readOnly)
        return;
    clearText();
    for (const auto& [code, option] : std::as_const(m_options))
        if (option.simplified().compare(text, Qt::CaseInsensitive) == 0) {
            const QString chosen = code; // the options are replaced while this is told
            Q_EMIT added(chosen);
            return;
        }
    if (m_allowNew)
        Q_EMIT typed(text);
    else if (complain)
        setError(tr("There is nothing called \u201c%1\u201d to choose.").arg(text));
}

void ChipField::setChips(const QList<Option>& chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    rebuild();
}

void ChipField::rebuild()
{
    emptyLayout(m_flow);
    for (const auto& [code, text] : std::as_const(m_chips)) {
        auto* chip = new QPushButton(fontMetrics().elidedText(text, Qt::ElideRight, 220), m_holder);
        makeCompact(chip);
        chip->setIcon(icon(u"close"_s, chip));
        chip->setIconSize({14, 14});
        chip->setLayoutDirection(Qt::RightToLeft); // the cross stands after the name
        chip->setAccessibleName(tr("%1: remove %2").arg(m_label, text));
        chip->setToolTip(tr("Remove %1").arg(text));
        chip->setEnabled(!m_readOnly);
        connect(
            chip, &QPushButton::clicked, this, [this, gone = code] { Q_EMIT removed(gone); },
            Qt::QueuedConnection);
        m_flow->addWidget(chip);
    }
    m_holder->setVisible(!m_chips.isEmpty());
}

void ChipField::setOptions(const QList<Option>& options)
{
    if (options == m_options)
        return;
    m_options = options;
    const QString typing = m_box->currentText();
    m_box->clear();
    for (const auto& [code, text] : options)
        m_box->addItem(text, code);
    m_box->setCurrentIndex(-1);
    m_box->setEditText(typing);
}

void ChipField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_box->setVisible(!readOnly);
    rebuild();
}

void ChipField::setError(const QString& error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    m_box->setAccessibleDescription(error);
}

QString ChipField::error() const
{
    return m_error->text();
}

} // namespace s3
