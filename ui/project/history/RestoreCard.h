// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/RestorePoints.h"
#include "ui/kit/Card.h"
#include "ui/kit/RecordTableModel.h"

class QLineEdit;
class QPushButton;

namespace s3 {

class DataTable;

/// The restore points of a project: make one, open one as a copy.
class RestoreCard : public Card {
    Q_OBJECT
public:
    explicit RestoreCard(QWidget* parent = nullptr);

    void setPoints(const QList<history::RestorePoint>& points);

Q_SIGNALS:
    void createWanted(const QString& name);
    void copyWanted(const QString& path);

private:
    DataTable* m_table;
    RecordTableModel<history::RestorePoint>* m_model;
    QLineEdit* m_name;
    QPushButton* m_open;
};

} // namespace s3
