// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>
#include <optional>

namespace s3 {

/// The only places where the program stops and asks: a file name, a yes, a line of text. A seam, so that
/// tests answer.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// `filter` as QFileDialog takes it: "Tables (*.csv *.xlsx);;All files (*)". Empty = the person
    /// cancelled.
    virtual QString openFile(const QString& title, const QString& filter, const QString& folder = {}) = 0;
    /// `suggestion`: a file name, with or without its folder. Overwriting has been confirmed when this
    /// returns.
    virtual QString saveFile(const QString& title, const QString& filter, const QString& suggestion = {}) = 0;
    /// True if the person chose `actionLabel` (say the deed: "Delete service"), false for Cancel.
    virtual bool confirm(const QString& title, const QString& text, const QString& actionLabel) = 0;
    /// A line of text, trimmed; nothing if cancelled.
    virtual std::optional<QString> askText(const QString& title, const QString& label,
                                           const QString& text = {}) = 0;
};

/// The real ones, modal to a window.
class WidgetDialogs : public Dialogs {
public:
    explicit WidgetDialogs(QWidget* window)
        : m_window(window)
    {}

    QString openFile(const QString& title, const QString& filter, const QString& folder) override;
    QString saveFile(const QString& title, const QString& filter, const QString& suggestion) override;
    bool confirm(const QString& title, const QString& text, const QString& actionLabel) override;
    std::optional<QString> askText(const QString& title, const QString& label, const QString& text) override;

private:
    QPointer<QWidget> m_window;
    QString m_folder; ///< where the last file was, for the next question
};

} // namespace s3
