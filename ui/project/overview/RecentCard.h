// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"
#include "ui/kit/Card.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace s3 {

/// What changed lately, counted by kind of record, and the last restore point with a way to make another.
class RecentCard : public Card {
    Q_OBJECT
public:
    explicit RecentCard(QWidget* parent = nullptr);

    void show(const Project& project);

Q_SIGNALS:
    void historyWanted();
    void restorePointWanted(const QString& name);

private:
    using Card::show;
    void showCounts(const Project& project);
    void askName(bool ask);

    QGridLayout* m_counts;
    QLabel* m_point;
    QPushButton* m_create;
    QWidget* m_naming;
    QLineEdit* m_name;
};

} // namespace s3
