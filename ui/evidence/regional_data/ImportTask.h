// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ObservationImport.h"

#include <QObject>
#include <atomic>
#include <memory>

class QThread;

namespace s3 {

/// Reads a table file on a thread of its own, so that the window goes on answering. One reading at a time;
/// ends with its object.
class ImportTask : public QObject {
    Q_OBJECT
public:
    using Outcome = Result<evidence::ImportOutcome>;

    explicit ImportTask(QObject* parent = nullptr);
    ~ImportTask() override;

    void start(const QString& path, const evidence::ReadOptions& options);
    /// finished() follows with ErrorCode::Cancelled, unless the file was read by then.
    void cancel();
    bool isRunning() const { return m_thread != nullptr; }
    /// After finished(), until the next start.
    std::shared_ptr<Outcome> outcome() const { return m_outcome; }

Q_SIGNALS:
    void progressed(int percent);
    void finished();

private:
    void done();

    QThread* m_thread = nullptr;
    std::atomic<bool> m_stop = false;
    std::shared_ptr<Outcome> m_outcome;
};

} // namespace s3
