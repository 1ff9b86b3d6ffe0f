// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/specialisation/ShownBoard.h"

#include <QObject>

#include <optional>

class QThread;

namespace s3 {

/// Computes boards: small tables at once, large ones on a thread of its own so that the window goes on
/// answering. A request made meanwhile waits, and only the latest one of them is computed. The measures
/// belong to the task while it runs.
class BoardTask : public QObject {
    Q_OBJECT
public:
    struct Request {
        std::shared_ptr<evidence::DatasetMeasures> measures;
        evidence::BoardWords words;
        evidence::BoardQuery query;
        BoardSettings settings;
    };
    /// Tables of more observations are computed off the window's thread.
    static constexpr int mostAtOnce = 20'000;

    explicit BoardTask(QObject* parent = nullptr);
    ~BoardTask() override;

    void start(const Request& request);
    bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    /// Errors as computeBoard().
    void done(const s3::Result<s3::ShownBoardPtr>& board);

private:
    void finished();

    QThread* m_thread = nullptr;
    std::optional<Result<ShownBoardPtr>> m_result;
    std::optional<Request> m_next;
};

} // namespace s3
