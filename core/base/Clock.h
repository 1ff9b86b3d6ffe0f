// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <functional>

namespace s3 {

/// The time of day as a dependency: tests and the sample project hand in their own.
class Clock {
public:
    Clock()
        : m_now([] { return QDateTime::currentMSecsSinceEpoch(); })
    {}
    explicit Clock(std::function<qint64()> milliseconds)
        : m_now(std::move(milliseconds))
    {}

    qint64 nowMs() const { return m_now(); } ///< milliseconds since 1970-01-01 UTC
    QDate today() const { return QDateTime::fromMSecsSinceEpoch(m_now()).date(); }

private:
    std::function<qint64()> m_now;
};

} // namespace s3
