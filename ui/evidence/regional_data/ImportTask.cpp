// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/ImportTask.h"

#include <QThread>

namespace s3 {

ImportTask::ImportTask(QObject* parent)
    : QObject(parent)
{}

ImportTask::~ImportTask()
{
    cancel();
    if (m_thread) {
        m_thread->wait();
        delete m_thread;
    }
}

void ImportTask::start(const QString& path, const evidence::ReadOptions& options)
{
    Q_ASSERT(!m_thread);
    m_stop = false;
    m_outcome.reset();
    auto shown = std::make_shared<int>(-1);
    const evidence::Progress progress = [this, shown](qint64 read, qint64 total) {
        const int percent = total > 0 ? int(read * 100 / total) : 0;
        if (percent != *shown) {
            *shown = percent;
            QMetaObject::invokeMethod(
                this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
        }
        return !m_stop.load();
    };
    m_thread = QThread::create([this, path, options, progress] {
        m_outcome = std::make_shared<Outcome>(evidence::readObservations(path, options, progress));
    });
    connect(m_thread, &QThread::finished, this, &ImportTask::done);
    m_thread->start();
}

void ImportTask::cancel()
{
    m_stop = true;
}

void ImportTask::done()
{
    m_thread->wait();
    m_thread->deleteLater();
    m_thread = nullptr;
    Q_EMIT finished();
}

} // namespace s3
