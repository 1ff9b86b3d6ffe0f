// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Participants.h"

#include <QWidget>

namespace s3 {

class InlineMessage;
class Pill;

/// How the helix groups stand to each other, a pill each, and a warning where one is missing or business is
/// thin.
class HelixStrip : public QWidget {
    Q_OBJECT
public:
    explicit HelixStrip(QWidget* parent = nullptr);
    void show(const workshop::HelixQuota& quota);
    void say(const QString& text);

private:
    using QWidget::show;

    QList<std::pair<Helix, Pill*>> m_pills;
    InlineMessage* m_message;
};

} // namespace s3
