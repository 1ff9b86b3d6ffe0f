// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/SideConnection.h"

#include "core/project/Sqlite.h"

#include <QThread>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace s3 {

SideConnection::SideConnection()
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

SideConnection::~SideConnection()
{
    sqlite::disconnect(m_name);
}

Result<std::unique_ptr<SideConnection>> SideConnection::open(const QString& path, Purpose purpose)
{
    std::unique_ptr<SideConnection> side(new SideConnection);
    if (auto connected = sqlite::connect(side->m_name, path, purpose == ReadBlocks); !connected)
        return connected.error();
    if (purpose == AddBlocks)
        for (const QString& pragma : {u"PRAGMA journal_mode=DELETE"_s, u"PRAGMA synchronous=FULL"_s})
            if (auto done = sqlite::run(side->database(), pragma); !done)
                return done.error();
    return side;
}

Result<void> SideConnection::begin()
{
    if (auto begun = sqlite::run(database(), u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    return {};
}

Result<void> SideConnection::end(Result<void> done)
{
    if (done)
        if (auto committed = sqlite::run(database(), u"COMMIT"_s); !committed)
            done = committed.error();
    if (!done)
        (void)sqlite::run(database(), u"ROLLBACK"_s);
    QThread::msleep(2); // twice the step in which the others look whether the file is free
    return done;
}

} // namespace s3
