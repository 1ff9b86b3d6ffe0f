// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Icons.h"

#include "core/base/Resources.h"
#include "ui/kit/Theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

class TintedIcon : public QIconEngine {
public:
    TintedIcon(QString name, const QWidget* owner)
        : m_name(std::move(name))
        , m_owner(const_cast<QWidget*>(owner))
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = qMin(rect.width(), rect.height());
        const qreal dpr = painter->device() ? painter->device()->devicePixelRatio() : 1;
        const QPixmap drawing = iconPixmap(m_name, size, color(mode), dpr);
        painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2,
                            drawing);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    // `size` is in device pixels here.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return iconPixmap(m_name, qMin(size.width(), size.height()), color(mode), 1);
    }

    QIconEngine* clone() const override { return new TintedIcon(m_name, m_owner); }
    QString key() const override { return u"s3.tinted"_s; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const ThemeColors c = colorsFor(m_owner ? m_owner->palette() : QApplication::palette());
        if (mode == QIcon::Disabled)
            return c.faint;
        if (m_owner && m_owner->property("primaryLine").isValid())
            return c.onLine();
        return m_owner && m_owner->property("quiet").toBool() ? c.soft : c.ink;
    }

    QString m_name;
    QPointer<QWidget> m_owner;
};

} // namespace

QIcon icon(const QString& name, const QWidget* owner)
{
    return name.isEmpty() ? QIcon() : QIcon(new TintedIcon(name, owner));
}

QPixmap iconPixmap(const QString& name, int size, const QColor& color, qreal dpr)
{
    initS3Resources();
    const QString path = name.startsWith(u":/"_s) ? name : u":/icons/%1.svg"_s.arg(name);
    const QString key = u"s3icon/%1/%2/%3/%4"_s.arg(path).arg(size).arg(color.rgba()).arg(dpr);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    QSvgRenderer drawing;
    if (QFile::exists(path))
        drawing.load(path);
    const int pixels = qRound(size * dpr);
    if (!drawing.isValid() || pixels < 1)
        return {};
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    result = QPixmap::fromImage(image);
    result.setDevicePixelRatio(dpr);
    QPixmapCache::insert(key, result);
    return result;
}

} // namespace s3
