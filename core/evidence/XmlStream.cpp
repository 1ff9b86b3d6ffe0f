// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/XmlStream.h"

#include <expat.h>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr int chunkBytes = 256 * 1024;
constexpr qint64 longestToken = 4 << 20;
constexpr int deepest = 64;

} // namespace

struct XmlCallbacks {
    static XmlStream& of(void* data) { return *static_cast<XmlStream*>(data); }

    static void start(void* data, const XML_Char* name, const XML_Char** attributes)
    {
        XmlStream& stream = of(data);
        if (stream.m_failed)
            return;
        if (++stream.m_depth > deepest) {
            stream.fail({ErrorCode::Refused,
                         u"the workbook's parts are nested too deeply"_s,
                         u"at most %1 levels"_s.arg(deepest),
                         {}});
            return;
        }
        stream.m_handler.startElement(localName(name), XmlAttributes(attributes));
    }

    static void end(void* data, const XML_Char* name)
    {
        XmlStream& stream = of(data);
        if (stream.m_failed)
            return;
        --stream.m_depth;
        stream.m_handler.endElement(localName(name));
    }

    static void text(void* data, const XML_Char* text, int size)
    {
        XmlStream& stream = of(data);
        if (!stream.m_failed)
            stream.m_handler.characters({text, size_t(size)});
    }

    static void doctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int)
    {
        of(data).fail(
            {ErrorCode::Refused, u"the workbook declares a document type, as no table does"_s, {}, {}});
    }
};

std::string_view localName(std::string_view name)
{
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool isTrue(std::string_view text)
{
    return text == "1" || text == "true";
}

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char** at = m_pairs; *at; at += 2)
        if (localName(at[0]) == name)
            return at[1];
    return {};
}

XmlStream::XmlStream(std::unique_ptr<ZipEntryReader> entry, XmlHandler& handler, Progress progress)
    : m_parser(XML_ParserCreate(nullptr))
    , m_entry(std::move(entry))
    , m_handler(handler)
    , m_progress(std::move(progress))
{
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &XmlCallbacks::start, &XmlCallbacks::end);
    XML_SetCharacterDataHandler(m_parser, &XmlCallbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser, &XmlCallbacks::doctype);
}

XmlStream::~XmlStream()
{
    XML_ParserFree(m_parser);
}

void XmlStream::pause()
{
    XML_StopParser(m_parser, XML_TRUE);
}

void XmlStream::fail(const Error& error)
{
    if (m_failed)
        return;
    m_failed = true;
    m_error = error;
    XML_StopParser(m_parser, XML_FALSE);
}

XmlStream::Step XmlStream::failed(ErrorCode code, const QString& context, const QString& expected)
{
    m_failed = true;
    m_error = Error{code, context, expected, {}};
    return Step::Failed;
}

/// Hands the next chunk to the parser. False: see m_failed, otherwise the handler paused.
bool XmlStream::feed()
{
    void* buffer = XML_GetBuffer(m_parser, chunkBytes);
    if (!buffer) {
        failed(ErrorCode::Refused, u"there is not enough memory for the workbook"_s);
        return false;
    }
    const qint64 got = m_entry->read(static_cast<char*>(buffer), chunkBytes);
    if (got < 0) {
        m_failed = true;
        m_error = m_entry->error();
        return false;
    }
    if (m_progress && !m_progress(m_entry->done(), m_entry->declaredSize())) {
        failed(ErrorCode::Cancelled, u"stopped while reading"_s);
        return false;
    }
    return XML_ParseBuffer(m_parser, int(got), got == 0) == XML_STATUS_OK;
}

XmlStream::Step XmlStream::run()
{
    for (;;) {
        if (m_failed)
            return Step::Failed;
        XML_ParsingStatus status;
        XML_GetParsingStatus(m_parser, &status);
        if (status.parsing == XML_FINISHED)
            return Step::End;
        const bool going =
            status.parsing == XML_SUSPENDED ? XML_ResumeParser(m_parser) == XML_STATUS_OK : feed();
        if (m_failed)
            return Step::Failed;
        XML_GetParsingStatus(m_parser, &status);
        if (status.parsing == XML_SUSPENDED)
            return Step::Paused;
        if (!going)
            return failed(ErrorCode::InvalidInput,
                          u"%1, line %2: %3"_s.arg(QString::fromStdString(m_entry->name()))
                              .arg(qulonglong(XML_GetCurrentLineNumber(m_parser)))
                              .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser)))),
                          u"well-formed XML"_s);
        const qint64 at = XML_GetCurrentByteIndex(m_parser);
        if (at >= 0 && m_entry->done() - at > longestToken)
            return failed(ErrorCode::Refused, u"a piece of the workbook is too long"_s,
                          u"at most %1 bytes"_s.arg(longestToken));
    }
}

Result<void> readXml(ZipReader& archive, const std::string& name, XmlHandler& handler,
                     const Progress& progress)
{
    auto entry = archive.entry(name);
    if (!entry)
        return entry.error();
    XmlStream stream(std::move(*entry), handler, progress);
    if (stream.run() == XmlStream::Step::Failed)
        return stream.error();
    return {};
}

} // namespace s3::evidence
