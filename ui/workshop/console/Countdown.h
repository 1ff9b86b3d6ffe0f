// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/RunClock.h"

#include <QWidget>

namespace s3 {

/// What a state of the time is called; the colour only repeats it.
QString timeWords(workshop::TimeState state);

/// The time that is left, as large as the width allows, and a word below that says how it stands.
class Countdown : public QWidget {
    Q_OBJECT
public:
    explicit Countdown(QWidget* parent = nullptr);
    /// A running block.
    void setTime(const workshop::BlockTime& time);
    /// Anything else: a time of day, a word.
    void setWords(const QString& large, const QString& small);
    QString text() const { return m_text; }
    QString words() const { return m_words; }

    QSize sizeHint() const override { return {260, 116}; }
    QSize minimumSizeHint() const override { return {180, 116}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void show(const QString& text, const QString& words, std::optional<workshop::TimeState> state);

    QString m_text;
    QString m_words;
    std::optional<workshop::TimeState> m_state;
};

} // namespace s3
