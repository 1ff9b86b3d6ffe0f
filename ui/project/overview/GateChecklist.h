// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gates/Gate.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace s3 {

class SegmentedControl;

/// The questions of a gate, each with its answer and a note.
class GateChecklist : public QWidget {
    Q_OBJECT
public:
    explicit GateChecklist(QWidget* parent = nullptr);

    /// Keeps what is being typed while the questions stay the same.
    void setGate(const gates::Gate& gate, bool writable);

Q_SIGNALS:
    void answered(const QString& question, s3::Answer answer, const QString& note);

private:
    struct Row {
        QString code;
        SegmentedControl* answer;
        QLineEdit* note;
    };
    void build(const gates::Gate& gate);
    QWidget* rowFor(const gates::Question& question);
    void send(const Row& row);

    QList<Row> m_rows;
    bool m_showing = false; ///< setGate is at work
};

} // namespace s3
