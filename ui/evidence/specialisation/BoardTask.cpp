// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/specialisation/BoardTask.h"

#include <QThread>

namespace s3 {

namespace {

Result<ShownBoardPtr> computed(const BoardTask::Request& request)
{
    return computeBoard(*request.measures, request.words, request.query, request.settings);
}

} // namespace

BoardTask::BoardTask(QObject* parent)
    : QObject(parent)
{}

BoardTask::~BoardTask()
{
    if (!m_thread)
        return;
    m_thread->wait();
    delete m_thread;
}

void BoardTask::start(const Request& request)
{
    if (m_thread) {
        m_next = request;
        return;
    }
    if (request.measures->table().size() <= mostAtOnce) {
        Q_EMIT done(computed(request));
        return;
    }
    m_thread = QThread::create([this, request] { m_result = computed(request); });
    connect(m_thread, &QThread::finished, this, &BoardTask::finished);
    m_thread->start();
}

void BoardTask::finished()
{
    m_thread->wait();
    m_thread->deleteLater();
    m_thread = nullptr;
    const Result<ShownBoardPtr> result = *std::exchange(m_result, std::nullopt);
    if (m_next) {
        const Request next = *m_next;
        m_next.reset();
        start(next);
    } else {
        Q_EMIT done(result);
    }
}

} // namespace s3
