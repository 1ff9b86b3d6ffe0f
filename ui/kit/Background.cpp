// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Background.h"

#include <QThread>

namespace s3 {

Background::Background(QObject* parent)
    : QObject(parent)
{}

Background::~Background()
{
    if (!m_thread)
        return;
    m_stop.request_stop();
    m_thread->disconnect(this);
    m_thread->wait();
    delete m_thread;
}

void Background::start(Work work)
{
    if (!m_thread) {
        run(std::move(work));
        return;
    }
    m_waiting = std::move(work);
    m_stop.request_stop();
}

void Background::startShort(Work work)
{
    if (m_thread) {
        start(std::move(work));
        return;
    }
    m_stop = std::stop_source();
    if (const Delivery delivery = work(task()))
        delivery();
    if (!m_thread)
        Q_EMIT idle();
}

void Background::startPatiently(Work work)
{
    constexpr unsigned long patienceMs = 40;
    const bool first = !m_thread;
    start(std::move(work));
    if (first && m_thread->wait(patienceMs))
        finished();
}

void Background::cancel()
{
    if (!m_thread)
        return;
    m_waiting = nullptr;
    m_cancelled = true;
    m_stop.request_stop();
}

Background::Task Background::task()
{
    const std::stop_token stop = m_stop.get_token();
    return {stop, [this, stop, shown = -1](qint64 done, qint64 total) mutable {
                const int percent = total > 0 ? int(done * 100 / total) : 0;
                if (std::exchange(shown, percent) != percent)
                    QMetaObject::invokeMethod(this, [this, stop, percent] {
                        if (!stop.stop_requested())
                            Q_EMIT progressed(percent);
                    });
                return !stop.stop_requested();
            }};
}

void Background::run(Work work)
{
    m_stop = std::stop_source();
    m_delivery = nullptr;
    m_cancelled = false;
    m_thread = QThread::create([this, work = std::move(work), task = task()] { m_delivery = work(task); });
    connect(m_thread, &QThread::finished, this, [this, thread = m_thread] {
        if (m_thread == thread) // else startPatiently() was there before
            finished();
    });
    m_thread->start();
}

void Background::finished()
{
    m_thread->deleteLater();
    m_thread = nullptr;
    const Delivery delivery = std::exchange(m_delivery, nullptr);
    const bool cancelled = m_cancelled;
    if (m_waiting)
        run(std::exchange(m_waiting, nullptr));
    if (delivery && !cancelled)
        delivery();
    if (!m_thread)
        Q_EMIT idle();
}

} // namespace s3
