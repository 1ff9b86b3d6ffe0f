// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/evidence/RowSource.h"
#include "core/evidence/ZipReader.h"

#include <functional>
#include <memory>
#include <string_view>

struct XML_ParserStruct;

namespace s3::evidence {

/// The attributes of an element, by their names without prefix.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs)
        : m_pairs(pairs)
    {}
    /// Empty if there is none.
    std::string_view value(std::string_view name) const;
    /// Calls visit(name, value) with names as they stand in the file, prefix included.
    template<class Visit>
    void each(Visit visit) const
    {
        for (const char** at = m_pairs; *at; at += 2)
            visit(std::string_view(at[0]), std::string_view(at[1]));
    }

private:
    const char** m_pairs;
};

/// A name without its prefix: "table:table-row" is "table-row".
std::string_view localName(std::string_view name);

/// "1" and "true" mean yes in the schemas of both office formats.
bool isTrue(std::string_view text);

/// Told what an XmlStream meets. Names come without prefix; text may come in pieces.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void characters(std::string_view text) = 0;
};

/// Reads one XML part of an archive in a stream, with a few bounds: no document type (so no entities to blow
/// up), no nesting beyond 64, no single token beyond 4 MB. A handler may pause the reading after what it has
/// been told.
class XmlStream {
public:
    enum class Step { Paused, End, Failed };

    XmlStream(std::unique_ptr<ZipEntryReader> entry, XmlHandler& handler, Progress progress = {});
    ~XmlStream();
    XmlStream(const XmlStream&) = delete;
    XmlStream& operator=(const XmlStream&) = delete;

    /// Reads on until a handler pauses it, or the end, or a failure: Damaged, InvalidInput, Refused,
    /// Cancelled.
    Step run();
    void pause();
    void fail(const Error& error);
    const Error& error() const { return m_error; }

private:
    friend struct XmlCallbacks;
    bool feed();
    Step failed(ErrorCode code, const QString& context, const QString& expected = {});

    XML_ParserStruct* m_parser;
    std::unique_ptr<ZipEntryReader> m_entry;
    XmlHandler& m_handler;
    Progress m_progress;
    Error m_error;
    int m_depth = 0;
    bool m_failed = false;
};

/// Reads a small part to its end. NotFound if the archive lacks it.
Result<void> readXml(ZipReader& archive, const std::string& name, XmlHandler& handler,
                     const Progress& progress = {});

} // namespace s3::evidence
