// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <memory>
#include <string>

struct zip;
struct zip_file;

namespace s3::evidence {

/// Bounds for what an archive from outside may inflate to. They count the bytes that really come out, not
/// what the archive says of itself.
struct InflateLimits {
    int entries = 20'000;
    qint64 bytes = qint64(4) << 30; ///< in one pass over the archive
    qint64 harmless = 64 << 20;     ///< up to here the ratio does not matter
    int ratio = 300;                ///< inflated bytes for each byte of the file; tables stay well below 100
};

class ZipReader;

/// One entry of an archive, inflated as it is read.
class ZipEntryReader {
public:
    ZipEntryReader(ZipReader& archive, zip_file* file, qint64 size, std::string name);
    ~ZipEntryReader();
    ZipEntryReader(const ZipEntryReader&) = delete;
    ZipEntryReader& operator=(const ZipEntryReader&) = delete;

    /// Number of bytes, 0 at the end, -1 after a failure: Damaged, or Refused for a limit.
    qint64 read(char* to, qint64 size);
    qint64 done() const { return m_done; }
    qint64 declaredSize() const { return m_size; } ///< as the archive says; only good for progress
    const std::string& name() const { return m_name; }
    const Error& error() const { return m_error; }

private:
    ZipReader& m_archive;
    zip_file* m_file;
    qint64 m_size;
    qint64 m_done = 0;
    std::string m_name;
    Error m_error;
};

/// A ZIP archive opened for reading. Errors: NotFound, NoPermission, Damaged (truncated or no archive),
/// Refused (too many entries).
class ZipReader {
public:
    static Result<std::unique_ptr<ZipReader>> open(const QString& path, const InflateLimits& limits = {});
    /// `bytes` are kept as long as the reader lives.
    static Result<std::unique_ptr<ZipReader>> openBytes(const QByteArray& bytes,
                                                        const InflateLimits& limits = {});
    ~ZipReader();
    ZipReader(const ZipReader&) = delete;
    ZipReader& operator=(const ZipReader&) = delete;

    bool has(const std::string& name) const;
    /// NotFound if there is no such entry; Refused if it is encrypted.
    Result<std::unique_ptr<ZipEntryReader>> entry(const std::string& name);
    /// Starts counting inflated bytes afresh: what is read twice on purpose does not count twice.
    void beginPass() { m_inflated = 0; }

private:
    friend class ZipEntryReader;
    ZipReader(zip* archive, qint64 fileSize, QByteArray bytes, const InflateLimits& limits);
    static Result<std::unique_ptr<ZipReader>> checked(std::unique_ptr<ZipReader> reader);
    bool mayInflate(qint64 more, Error& error);

    zip* m_archive;
    qint64 m_fileSize;
    QByteArray m_bytes;
    InflateLimits m_limits;
    qint64 m_inflated = 0;
};

} // namespace s3::evidence
