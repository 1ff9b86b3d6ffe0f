// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte says what the rest is: a whole archive, or the XML of an XLSX or ODS workbook (the parts one
// after the other, with a zero byte between them), which this program then packs, so that checksums do not
// keep the fuzzer out.
#include "tests/unit/WorkbookFixture.h"

#include <QList>
#include <cstdint>
#include <cstdlib>

using namespace s3::evidence;

namespace {

QByteArray workbookOf(const QByteArray& input)
{
    if (input.isEmpty())
        return {};
    const QByteArray rest = input.mid(1);
    const QList<QByteArray> parts = rest.split('\0');
    switch (input.front() % 3) {
    case 1: {
        XlsxParts xlsx;
        xlsx.sheet = parts.value(0);
        xlsx.texts = parts.value(1);
        xlsx.styles = parts.value(2);
        xlsx.workbook = parts.value(3, xlsx.workbook);
        return xlsxOf(xlsx);
    }
    case 2:
        return odsOf(parts.value(0), parts.value(1), parts.value(2));
    default:
        return rest;
    }
}

void readAll(const QByteArray& bytes, const QString& range, bool withHidden, const ReadLimits& limits,
             const InflateLimits& inflate)
{
    auto source = openWorkbookBytes(bytes, {}, range, withHidden, limits, inflate);
    if (!source)
        return;
    int rows = 0;
    int columns = -1;
    size_t total = 0;
    while ((*source)->next() == RowSource::Step::Record) {
        const int count = (*source)->fieldCount();
        if (++rows > limits.rows || count > limits.columns || (columns >= 0 && count != columns))
            std::abort();
        columns = count;
        for (int i = 0; i < count; ++i) {
            for (const char c : (*source)->field(i))
                total += size_t(static_cast<unsigned char>(c));
            (*source)->placeOf((*source)->line(), (*source)->fileColumn(i));
        }
    }
    volatile size_t kept = total;
    (void)kept;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ReadLimits limits;
    limits.rows = 500;
    limits.columns = 100;
    limits.recordBytes = 4096;
    InflateLimits inflate;
    inflate.entries = 50;
    inflate.bytes = 1 << 20;
    const QByteArray bytes = workbookOf(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    readAll(bytes, {}, false, limits, inflate);
    readAll(bytes, QStringLiteral("B2:D9"), true, limits, inflate);
    (void)workbookPartsOfBytes(bytes, limits, inflate);
    return 0;
}
