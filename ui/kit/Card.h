// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace s3 {

/// A white sheet with one hairline and a radius of 12: title, optional subtitle, optional widgets at the
/// right of the header, and a body to fill. Without a title there is no header.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, const QString& subtitle = {}, QWidget* parent = nullptr);

    QString title() const;
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    /// Put to the right of the title, in the order of the calls; the card owns it.
    void addHeaderWidget(QWidget* widget);
    /// Where the content goes: a vertical layout with spacing 8 and no margins.
    QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void showHeader();

    QWidget* m_header;
    QHBoxLayout* m_actions;
    QLabel* m_title;
    QLabel* m_subtitle;
    QVBoxLayout* m_body;
};

} // namespace s3
