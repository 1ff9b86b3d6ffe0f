// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Dialogs.h"

#include "ui/kit/Controls.h"
#include "ui/kit/FormField.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace s3 {

namespace {

struct Question {
    QDialog dialog;
    QVBoxLayout* content;
    QPushButton* action;
};

std::unique_ptr<Question> makeQuestion(QWidget* window, const QString& title, const QString& actionLabel)
{
    auto question = std::make_unique<Question>();
    QDialog& dialog = question->dialog;
    dialog.setParent(window, Qt::Dialog);
    dialog.setWindowTitle(title);
    dialog.setAccessibleName(title);
    auto* outer = new QVBoxLayout(&dialog);
    outer->setContentsMargins(24, 20, 24, 20);
    outer->setSpacing(12);
    QLabel* heading = makeLabel(title, TextRole::Section, &dialog);
    outer->addWidget(heading);
    question->content = new QVBoxLayout;
    outer->addLayout(question->content, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* cancel = new QPushButton(QCoreApplication::translate("s3::Dialogs", "Cancel"), &dialog);
    question->action = new QPushButton(actionLabel, &dialog);
    makePrimary(question->action, Line::Project);
    question->action->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(question->action);
    outer->addSpacing(4);
    outer->addLayout(buttons);
    dialog.setMinimumWidth(dialog.fontMetrics().averageCharWidth() * 52);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(question->action, &QPushButton::clicked, &dialog, &QDialog::accept);
    return question;
}

// "Tables (*.csv *.tsv);;All files (*)" -> "csv"
QString firstSuffix(const QString& filter)
{
    const qsizetype star = filter.indexOf(QLatin1String("*."));
    if (star < 0)
        return {};
    qsizetype end = star + 2;
    while (end < filter.size() && filter.at(end).isLetterOrNumber())
        ++end;
    return filter.mid(star + 2, end - star - 2);
}

} // namespace

QString WidgetDialogs::openFile(const QString& title, const QString& filter, const QString& folder)
{
    const QString file =
        QFileDialog::getOpenFileName(m_window, title, folder.isEmpty() ? m_folder : folder, filter);
    if (!file.isEmpty())
        m_folder = QFileInfo(file).absolutePath();
    return file;
}

QString WidgetDialogs::saveFile(const QString& title, const QString& filter, const QString& suggestion)
{
    const bool bare = !suggestion.isEmpty() && QFileInfo(suggestion).isRelative() && !m_folder.isEmpty();
    QFileDialog dialog(m_window, title, {}, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(
        firstSuffix(filter)); // so that the question about overwriting names the right file
    const QFileInfo wanted(bare ? QDir(m_folder).filePath(suggestion) : suggestion);
    if (!suggestion.isEmpty()) {
        dialog.setDirectory(wanted.absolutePath());
        dialog.selectFile(wanted.fileName());
    } else if (!m_folder.isEmpty()) {
        dialog.setDirectory(m_folder);
    }
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    m_folder = QFileInfo(dialog.selectedFiles().constFirst()).absolutePath();
    return dialog.selectedFiles().constFirst();
}

bool WidgetDialogs::confirm(const QString& title, const QString& text, const QString& actionLabel)
{
    const auto question = makeQuestion(m_window, title, actionLabel);
    question->content->addWidget(makeLabel(text, TextRole::Soft, &question->dialog));
    return question->dialog.exec() == QDialog::Accepted;
}

std::optional<QString> WidgetDialogs::askText(const QString& title, const QString& label, const QString& text)
{
    const auto question = makeQuestion(m_window, title, QCoreApplication::translate("s3::Dialogs", "OK"));
    auto* field = new QLineEdit(text);
    field->selectAll();
    question->content->addWidget(new FormField(label, field, &question->dialog));
    field->setFocus();
    if (question->dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return field->text().trimmed();
}

} // namespace s3
