// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/SvgPicture.h"

#include <QBuffer>
#include <QFont>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

constexpr double pixelsPerPoint = 4.0 / 3.0;

QString asVariable(QStringView value, const InlineSvg& about)
{
    const QColor colour(value.toString());
    if (!value.startsWith(u'#') || !colour.isValid())
        return value.toString();
    for (const auto& [name, named] : about.colours)
        if (named.rgb() == colour.rgb())
            return u"var(--"_s + name + u')';
    return value.toString();
}

bool isFontAttribute(QStringView name)
{
    return name == "font-family"_L1 || name == "font-style"_L1;
}

/// Qt's weights are those of CSS.
double textWidth(const QString& text, const QXmlStreamAttributes& attributes, const QString& family)
{
    QFont font(family);
    font.setPixelSize(std::max(1, attributes.value("font-size"_L1).toInt()));
    font.setWeight(
        static_cast<QFont::Weight>(std::clamp(attributes.value("font-weight"_L1).toInt(), 100, 900)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return QFontMetricsF(font).horizontalAdvance(text);
}

void writeText(QXmlStreamWriter& out, QXmlStreamReader& in, const InlineSvg& about, const QString& family)
{
    const QXmlStreamAttributes attributes = in.attributes();
    const QString text = in.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    out.writeStartElement(u"text"_s);
    for (const QXmlStreamAttribute& a : attributes)
        if (!isFontAttribute(a.name()) && a.name() != "space"_L1)
            out.writeAttribute(a.qualifiedName().toString(), asVariable(a.value(), about));
    const double width = textWidth(text, attributes, family);
    if (width > 0) {
        out.writeAttribute(u"textLength"_s, QString::number(width, 'f', 1));
        out.writeAttribute(u"lengthAdjust"_s, u"spacingAndGlyphs"_s);
    }
    out.writeCharacters(text);
    out.writeEndElement();
}

void writeRoot(QXmlStreamWriter& out, const QXmlStreamAttributes& attributes, const InlineSvg& about)
{
    out.writeStartElement(u"svg"_s);
    out.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    out.writeAttribute(u"viewBox"_s, attributes.value("viewBox"_L1).toString());
    out.writeAttribute(u"role"_s, u"img"_s);
    out.writeAttribute(u"aria-labelledby"_s, QString(about.id % u"t "_s % about.id % u"d"_s));
    const auto named = [&out](const QString& element, const QString& id, const QString& text) {
        out.writeStartElement(element);
        out.writeAttribute(u"id"_s, id);
        out.writeCharacters(text);
        out.writeEndElement();
    };
    named(u"title"_s, about.id + u't', about.title);
    named(u"desc"_s, about.id + u'd', about.description);
}

void writeElement(QXmlStreamWriter& out, const QXmlStreamReader& in, const InlineSvg& about)
{
    out.writeStartElement(in.name().toString());
    for (const QXmlStreamAttribute& a : in.attributes())
        if (!isFontAttribute(a.name()))
            out.writeAttribute(a.qualifiedName().toString(), asVariable(a.value(), about));
}

ChartPainter::Part wholeOr(const ChartPainter& painter, double width, ChartPainter::Part part)
{
    return part.first >= 0 ? part : painter.parts(width, std::numeric_limits<double>::max()).front();
}

} // namespace

QByteArray svgPicture(QSizeF pixels, const std::function<void(QPainter&)>& draw)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pixels.toSize());
    generator.setViewBox(QRectF(QPointF(), pixels));
    // 96 units an inch, so that a unit is a CSS pixel.
    generator.setResolution(96);
    QPainter painter(&generator);
    draw(painter);
    painter.end();
    return buffer.data();
}

void writeInlineSvg(QXmlStreamWriter& out, const QByteArray& svg, const InlineSvg& about,
                    const QString& family)
{
    QXmlStreamReader in(svg);
    int depth = 0;
    while (!in.atEnd()) {
        const auto token = in.readNext();
        if (token == QXmlStreamReader::EndElement && depth > 0) {
            out.writeEndElement();
            --depth;
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = in.name();
        if (name == "svg"_L1) {
            writeRoot(out, in.attributes(), about);
            ++depth;
        } else if (name == "title"_L1 || name == "desc"_L1 || name == "defs"_L1) {
            in.skipCurrentElement();
        } else if (name == "text"_L1) {
            writeText(out, in, about, family);
        } else {
            writeElement(out, in, about);
            ++depth;
        }
    }
}

std::vector<ChartPainter::Part> chartParts(const Chart& chart, double width, double height)
{
    return ChartPainter(chart, ChartStyle::forLine(0, pixelsPerPoint)).parts(width, height);
}

ChartPicture chartSvg(const Chart& chart, int line, double width, ChartPainter::Part part)
{
    const ChartPainter plot(chart, ChartStyle::forLine(line, pixelsPerPoint));
    part = wholeOr(plot, width, part);
    ChartPicture picture;
    picture.pixels = QSizeF(width, std::ceil(plot.heightFor(width, part)));
    picture.svg = svgPicture(picture.pixels, [&](QPainter& painter) {
        picture.complete = plot.paint(painter, QRectF(QPointF(), picture.pixels), part);
    });
    return picture;
}

QByteArray chartPng(const Chart& chart, int line, double width, double scale, ChartPainter::Part part)
{
    const ChartStyle style = ChartStyle::forLine(line, pixelsPerPoint * scale);
    const ChartPainter plot(chart, style);
    part = wholeOr(plot, width * scale, part);
    const QSizeF size(width * scale, std::ceil(plot.heightFor(width * scale, part)));
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(style.palette.paper);
    QPainter painter(&image);
    plot.paint(painter, QRectF(QPointF(), size), part);
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace s3::report
