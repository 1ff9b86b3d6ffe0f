// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QXmlStreamWriter>
#include <initializer_list>
#include <utility>

namespace s3::report {

using OdtAttribute = std::pair<const char16_t*, QString>;

/// An XML part of an OpenDocument file. Names carry the usual prefixes, which the root declares.
class OdtXml {
public:
    /// Opens the root, e.g. u"office:document-content".
    OdtXml(QByteArray* bytes, const char16_t* root);

    void open(const char16_t* element, std::initializer_list<OdtAttribute> attributes = {});
    void close() { m_out.writeEndElement(); }
    void empty(const char16_t* element, std::initializer_list<OdtAttribute> attributes = {});
    /// Text as it is: runs of spaces and line feeds in the elements that keep them.
    void text(const QString& text);
    /// A paragraph or any other element with nothing but text.
    void element(const char16_t* name, std::initializer_list<OdtAttribute> attributes, const QString& text);
    void finish();

private:
    QXmlStreamWriter m_out;
};

} // namespace s3::report
