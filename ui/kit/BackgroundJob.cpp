// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/BackgroundJob.h"

#include <QThread>
#include <memory>

namespace s3 {

BackgroundJob::BackgroundJob(QObject* parent)
    : QObject(parent)
{}

BackgroundJob::~BackgroundJob()
{
    cancel();
    if (m_thread) {
        m_thread->wait();
        delete m_thread;
    }
}

void BackgroundJob::start(Work work)
{
    Q_ASSERT(!m_thread);
    m_stop = false;
    auto shown = std::make_shared<int>(-1);
    const Progress progress = [this, shown](qint64 done, qint64 total) {
        const int percent = total > 0 ? int(done * 100 / total) : 0;
        if (percent != *shown) {
            *shown = percent;
            QMetaObject::invokeMethod(
                this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
        }
        return !m_stop.load();
    };
    m_thread = QThread::create([work = std::move(work), progress] { work(progress); });
    connect(m_thread, &QThread::finished, this, [this] {
        m_thread->wait();
        m_thread->deleteLater();
        m_thread = nullptr;
        Q_EMIT finished();
    });
    m_thread->start();
}

void BackgroundJob::cancel()
{
    m_stop = true;
}

} // namespace s3
