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

void Background::run(Work work)
{
    m_stop = std::stop_source();
    m_delivery = nullptr;
    m_thread = QThread::create(
        [this, work = std::move(work), stop = m_stop.get_token()] { m_delivery = work(stop); });
    connect(m_thread, &QThread::finished, this, &Background::finished);
    m_thread->start();
}

void Background::finished()
{
    m_thread->deleteLater();
    m_thread = nullptr;
    const std::function<void()> delivery = std::exchange(m_delivery, nullptr);
    if (m_waiting)
        run(std::exchange(m_waiting, nullptr));
    if (delivery)
        delivery();
    if (!m_thread)
        Q_EMIT idle();
}

} // namespace s3
