// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/ActivityComparison.h"
#include "ui/kit/Card.h"

class QComboBox;
class QGridLayout;
class QLabel;

namespace s3 {

/// Two transformative activities beside each other, row by row; what both share stands across both columns.
class ComparePanel : public Card {
    Q_OBJECT

public:
    explicit ComparePanel(QWidget* parent = nullptr);

    /// Compares `current` with the one chosen here; the first other one if that is gone.
    void setActivities(const QList<identification::AssessedActivity>& all,
                       const IdOf<TransformativeActivity>& current,
                       const identification::IndustryNames& industries);

Q_SIGNALS:
    void closed();
    void otherChosen();

private:
    void fill(const identification::AssessedActivity& left, const identification::AssessedActivity& right,
              const identification::IndustryNames& industries);
    void addRow(const identification::ComparedRow& row);
    void addHeading(const QString& text);

    QComboBox* m_other;
    QLabel* m_sum;
    QWidget* m_table = nullptr;
    QGridLayout* m_grid = nullptr;
    int m_row = 0;
};

} // namespace s3
