// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <stop_token>

class QThread;

namespace s3 {

/// Work that takes too long for the window's thread: one piece at a time, in the order of their starts. A
/// piece that is started while another runs waits for it, replaces any other that waits, and asks the running
/// one to stop. Ends with its object.
class Background : public QObject {
    Q_OBJECT
public:
    /// Runs on a thread of its own; what it returns runs afterwards on the thread of this object, if it is
    /// not empty. It must not touch widgets or the project. Long work looks at `stop` and then returns
    /// nothing; short work may be delivered all the same, so that a slider shows what it passes.
    using Work = std::function<std::function<void()>(std::stop_token stop)>;

    explicit Background(QObject* parent = nullptr);
    ~Background() override;

    void start(Work work);
    bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    /// Nothing runs or waits any more; the last piece was delivered.
    void idle();

private:
    void run(Work work);
    void finished();

    QThread* m_thread = nullptr;
    std::stop_source m_stop;
    std::function<void()> m_delivery;
    Work m_waiting;
};

} // namespace s3
