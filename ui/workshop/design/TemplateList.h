// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/AgendaPack.h"

#include <QAbstractButton>

namespace s3 {

/// An agenda template as a picture: what it is for, how long, and its blocks as a strip in proportion.
class TemplateTile : public QAbstractButton {
    Q_OBJECT
public:
    /// Without a pack: the empty agenda.
    explicit TemplateTile(const std::optional<workshop::AgendaPack>& pack, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {520, 92}; }
    QSize minimumSizeHint() const override { return {280, 92}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintStrip(QPainter& painter, const QRectF& strip) const;

    std::optional<workshop::AgendaPack> m_pack;
    QString m_title;
    QString m_facts;
    QString m_summary;
};

/// The templates to start a workshop from, the default first, an empty agenda last. Arrow keys go from one to
/// the next; Enter or a click takes it.
class TemplateList : public QWidget {
    Q_OBJECT
public:
    explicit TemplateList(WorkshopKind kind, QWidget* parent = nullptr);
    void takeFocus();

Q_SIGNALS:
    void chosen(const std::optional<s3::workshop::AgendaPack>& pack);

private:
    QList<TemplateTile*> m_tiles;
};

/// "4 h 30 min".
QString durationText(int minutes);

} // namespace s3
