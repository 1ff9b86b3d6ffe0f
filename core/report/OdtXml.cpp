// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/OdtXml.h"

#include "core/report/TextTools.h"

#include <array>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

constexpr std::array<std::pair<const char16_t*, const char16_t*>, 11> namespaces{
    {{u"office", u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
     {u"style", u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
     {u"text", u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
     {u"table", u"urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
     {u"draw", u"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
     {u"fo", u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
     {u"svg", u"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
     {u"meta", u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
     {u"manifest", u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
     {u"xlink", u"http://www.w3.org/1999/xlink"},
     {u"dc", u"http://purl.org/dc/elements/1.1/"}}};

QString name(const char16_t* text)
{
    return QString::fromUtf16(text);
}

} // namespace

OdtXml::OdtXml(QByteArray* bytes, const char16_t* root)
    : m_out(bytes)
{
    m_out.writeStartDocument();
    m_out.writeStartElement(name(root));
    for (const auto& [prefix, uri] : namespaces)
        m_out.writeAttribute(u"xmlns:"_s + name(prefix), name(uri));
    m_out.writeAttribute(
        QStringView(root).startsWith(u"manifest") ? u"manifest:version"_s : u"office:version"_s, u"1.3"_s);
}

void OdtXml::open(const char16_t* element, std::initializer_list<OdtAttribute> attributes)
{
    m_out.writeStartElement(name(element));
    for (const auto& [key, value] : attributes)
        if (!value.isNull())
            m_out.writeAttribute(name(key), value);
}

void OdtXml::empty(const char16_t* element, std::initializer_list<OdtAttribute> attributes)
{
    open(element, attributes);
    close();
}

void OdtXml::text(const QString& raw)
{
    const QString all = plainText(raw);
    QString run;
    const auto flush = [this, &run] {
        if (!run.isEmpty())
            m_out.writeCharacters(run);
        run.clear();
    };
    bool space = true; // at the start of a line one space is lost as well
    for (const QChar c : all) {
        if (c == u'\n') {
            flush();
            empty(u"text:line-break");
            space = true;
        } else if (c == u' ' && space) {
            flush();
            empty(u"text:s");
        } else {
            run += c;
            space = c == u' ';
        }
    }
    flush();
}

void OdtXml::element(const char16_t* element, std::initializer_list<OdtAttribute> attributes,
                     const QString& content)
{
    open(element, attributes);
    text(content);
    close();
}

void OdtXml::finish()
{
    m_out.writeEndElement();
    m_out.writeEndDocument();
}

} // namespace s3::report
