// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/ContentBlocks.h"

#include "core/project/Sqlite.h"

using namespace Qt::StringLiterals;

namespace s3 {

Result<qint64> storeContent(Writer& writer, const QByteArray& content)
{
    if (!writer.result())
        return writer.result().error();
    if (content.size() > contentLimit)
        return Error{ErrorCode::Refused,
                     u"%1 bytes in one file"_s.arg(content.size()),
                     u"at most %1 bytes"_s.arg(contentLimit),
                     {}};
    // Never the number of a block that an undone edit left behind: redo must find its own content.
    auto last = sqlite::run(writer.database(), u"SELECT coalesce(max(block), 0) FROM content_block"_s);
    if (!last)
        return last.error();
    const qint64 block = last->next() ? last->value(0).toLongLong() + 1 : 1;
    last->finish();
    auto added = sqlite::run(
        writer.database(),
        u"INSERT INTO content_block (block, created_at, byte_count, content) VALUES (?, ?, ?, ?)"_s,
        {block, writer.nowMs(), content.size(), content.isNull() ? QByteArray("") : content});
    if (!added)
        return added.error();
    return block;
}

Result<QByteArray> loadContent(const Reader& reader, qint64 block)
{
    auto rows =
        sqlite::run(reader.database(), u"SELECT content FROM content_block WHERE block = ?"_s, {block});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return Error{ErrorCode::NotFound, u"content block %1"_s.arg(block), {}, {}};
    return rows->value(0).toByteArray();
}

} // namespace s3
