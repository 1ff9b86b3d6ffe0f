// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ChartPainter.h"

#include <QByteArray>
#include <QSizeF>
#include <functional>
#include <utility>
#include <vector>

class QXmlStreamWriter;

namespace s3::report {

/// A picture as SVG. `draw` gets a painter whose units are CSS pixels.
QByteArray svgPicture(QSizeF pixels, const std::function<void(QPainter&)>& draw);

/// What an SVG within an HTML page needs besides the picture.
struct InlineSvg {
    QString id; ///< unique in the page, for the references between the elements
    QString title, description;
    std::vector<std::pair<QString, QColor>> colours; ///< written as CSS variables of these names
};

/// Writes `svg` (from svgPicture) into an HTML page: described for those who cannot see it, coloured by the
/// page's style sheet, in the page's font, each text held to the width it was laid out for.
void writeInlineSvg(QXmlStreamWriter& out, const QByteArray& svg, const InlineSvg& about,
                    const QString& family);

/// A chart at `width` CSS pixels as a picture of its own, and the same as PNG at `scale` pixels a CSS pixel.
struct ChartPicture {
    QByteArray svg;
    QSizeF pixels;
    bool complete = true; ///< every label in full
};
ChartPicture chartSvg(const Chart& chart, int line, double width, ChartPainter::Part part = {-1, -1});
/// The parts of a chart that are no higher than `height` CSS pixels.
std::vector<ChartPainter::Part> chartParts(const Chart& chart, double width, double height);
QByteArray chartPng(const Chart& chart, int line, double width, double scale,
                    ChartPainter::Part part = {-1, -1});

} // namespace s3::report
