// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <atomic>
#include <functional>

class QThread;

namespace s3 {

/// Runs one function at a time on a thread of its own, so that the window goes on answering. What the
/// function makes it leaves where its owner looks after finished(). Destroying the job stops the function and
/// waits.
class BackgroundJob : public QObject {
    Q_OBJECT
public:
    /// Told how much is done of how much (-1 = unknown); false = stop soon.
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    using Work = std::function<void(const Progress&)>;

    explicit BackgroundJob(QObject* parent = nullptr);
    ~BackgroundJob() override;

    /// Must not be running.
    void start(Work work);
    /// Makes the function's progress answer false; finished() follows.
    void cancel();
    bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progressed(int percent);
    void finished();

private:
    QThread* m_thread = nullptr;
    std::atomic<bool> m_stop = false;
};

} // namespace s3
