// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace s3 {

/// Where an idea is typed: Enter hands the text over, pasting several lines hands them over at once. The text
/// stays until its owner clears it, so that nothing typed is ever lost. Grows with its text up to four lines.
class CaptureBox : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit CaptureBox(QWidget* parent = nullptr);

Q_SIGNALS:
    void entered();
    /// Alt and a digit: the kind, from 0.
    void kindWanted(int number);
    /// Ctrl and a digit: the table; 0 is none.
    void tableWanted(int number);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace s3
