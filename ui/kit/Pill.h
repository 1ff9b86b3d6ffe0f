// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Theme.h"

#include <QWidget>

namespace s3 {

/// What a pill's colour means: a line, a state, or nothing.
struct PillTone {
    enum Kind { Neutral, OfLine, Good, Warn, Bad };
    Kind kind = Neutral;
    Line line = Line::Project;

    static PillTone of(Line l) { return {OfLine, l}; }
    QColor fill(const ThemeColors& colors) const;
    QColor text(const ThemeColors& colors) const;
};

/// A small rounded label. State is never colour alone: the text says it.
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(const QString& text, PillTone tone = {}, QWidget* parent = nullptr);
    Pill(const QString& text, Line line, QWidget* parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString& text);
    void setTone(PillTone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The same drawing for delegates. Elides to the width of `rect`.
    static void paint(QPainter& painter, const QRectF& rect, const QString& text, PillTone tone,
                      const ThemeColors& colors);
    /// Size that `text` takes.
    static QSize sizeFor(const QString& text);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_text;
    PillTone m_tone;
};

} // namespace s3

Q_DECLARE_METATYPE(s3::PillTone)
