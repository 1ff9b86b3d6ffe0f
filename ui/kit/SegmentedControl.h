// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace s3 {

/// One choice out of a few, side by side. Arrow keys, Home and End move the choice; it is one stop of the Tab
/// key.
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    /// `name` says what is chosen; it is the accessible name.
    SegmentedControl(const QString& name, const QStringList& segments, QWidget* parent = nullptr);

    int currentIndex() const { return m_current; }
    /// Signals only if the index changes.
    void setCurrentIndex(int index);
    QStringList segments() const { return m_segments; }
    void setSegments(const QStringList& segments);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect segmentRect(int index) const;
    void describe();

    QString m_name;
    QStringList m_segments;
    int m_current = 0;
};

} // namespace s3
