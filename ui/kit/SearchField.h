// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace s3 {

/// A field that filters what is below it: magnifier, clear button, hint of the shortcut (Ctrl+F, which
/// focuses it from anywhere on the page that holds it). Escape clears it.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    /// `placeholder` says what is searched; it is the accessible name too.
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The text without surrounding space, 150 ms after the last key.
    void searched(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QTimer* m_pause;
};

} // namespace s3
