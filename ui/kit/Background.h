// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <stop_token>

class QThread;

namespace s3 {

/// Work that takes too long for the window's thread: one piece at a time, in the order of their starts. A
/// piece that is started while another runs waits for it, replaces any other that waits, and asks the running
/// one to stop. Ends with its object: nothing is delivered to an owner that is gone.
class Background : public QObject {
    Q_OBJECT
public:
    /// What a piece of work hears and tells while it runs.
    struct Task {
        std::stop_token stop;
        /// Told how much is done of how much (-1 = unknown); false = stop soon.
        std::function<bool(qint64 done, qint64 total)> progress;
    };
    using Delivery = std::function<void()>;
    /// Runs on a thread of its own; what it returns runs afterwards on the thread of this object, if it is
    /// not empty. It must not touch widgets or the project. Long work looks at `stop` and then returns
    /// nothing; short work may be delivered all the same, so that a slider shows what it passes.
    using Work = std::function<Delivery(const Task& task)>;

    explicit Background(QObject* parent = nullptr);
    ~Background() override;

    void start(Work work);
    /// Short work is done and delivered before this returns, unless another piece runs: what is ready within
    /// the blink of an eye must not flicker.
    void startShort(Work work);
    /// For work of which nobody knows whether it is short: waits for it a moment, no longer than the window
    /// may stand still, and delivers it before this returns if it is done by then.
    void startPatiently(Work work);
    /// What waits is forgotten, what runs is asked to stop and delivers nothing; idle() follows.
    void cancel();
    bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progressed(int percent);
    /// Nothing runs or waits any more; the last piece was delivered.
    void idle();

private:
    void run(Work work);
    void finished();
    Task task();

    QThread* m_thread = nullptr;
    std::stop_source m_stop;
    Delivery m_delivery;
    Work m_waiting;
    bool m_cancelled = false;
};

} // namespace s3
