// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"
#include "core/report/OdtXml.h"
#include "core/report/ZipFile.h"

namespace s3::report {

/// Writes blocks as the body of an ODT and collects the pictures they need.
class OdtBlocks {
public:
    OdtBlocks(OdtXml& xml, std::vector<ZipEntry>& pictures)
        : m_xml(xml)
        , m_pictures(pictures)
    {}

    void section(const Section& section, const QString& bookmark);
    /// A heading with a bookmark that the contents refer to.
    void heading(int level, const QString& style, const QString& bookmark, const QString& text);
    /// A picture in a paragraph: SVG first, PNG for programs that cannot show it. Width and height in cm.
    void picture(const QByteArray& svg, const QByteArray& png, QSizeF cm, const QString& title,
                 const QString& description);

    void operator()(const Heading& heading);
    void operator()(const Paragraph& paragraph);
    void operator()(const Note& note);
    void operator()(const List& list);
    void operator()(const KeyFigures& figures);
    void operator()(const Table& table);
    void operator()(const Chart& chart);
    void operator()(const Card& card);
    void operator()(const Empty& empty);
    void operator()(const Source& source);

private:
    void paragraph(const QString& style, const QString& text, SourceRef source = {},
                   State state = State::None);
    void openTable(const std::vector<double>& widths, const QString& title, bool breaks = true);
    void cell(const QString& style) { m_xml.open(u"table:table-cell", {{u"table:style-name", style}}); }
    QString styled(const char16_t* name) const;

    OdtXml& m_xml;
    std::vector<ZipEntry>& m_pictures;
    int m_line = 0;
    int m_tables = 0;
};

/// The automatic styles that the tables of OdtBlocks use: columns in steps of a hundredth of the text's
/// width.
void writeOdtTableStyles(OdtXml& xml);

} // namespace s3::report
