// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

#include <QXmlStreamWriter>

namespace s3::report {

/// Writes the blocks of one section into an HTML page.
class HtmlBlocks {
public:
    /// `anchor` is the section's id in the page; ids made here begin with it.
    HtmlBlocks(QXmlStreamWriter& out, const Section& section, QString anchor);

    void write();

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
    void element(const QString& name, const QString& cssClass, const QString& text, SourceRef source = {});
    void state(State state);
    void reference(SourceRef source);
    void tableHead(const Table& table);
    void cell(const Cell& cell, const Column& column, bool rowHeader);
    void sources();

    QXmlStreamWriter& m_out;
    const Section& m_section;
    QString m_anchor;
    int m_charts = 0;
};

/// An element with escaped text, line feeds as line breaks; never in the self-closing form, which HTML
/// misreads.
void writeHtmlElement(QXmlStreamWriter& out, const QString& name, const QString& cssClass,
                      const QString& text);

/// The style sheet of the page.
QString htmlStyle();

} // namespace s3::report
