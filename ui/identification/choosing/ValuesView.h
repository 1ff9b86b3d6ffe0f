// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/identification/choosing/ChoosingDesk.h"
#include "ui/kit/EditableTable.h"

#include <QAbstractTableModel>

class QComboBox;
class QLabel;
class QPushButton;

namespace s3 {

class Card;

/// Alternatives by criteria; a cell that is not known is empty, never zero.
class ValuesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    ValuesModel(ChoosingDesk& desk, QObject* parent);
    void reload();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    ChoosingDesk& m_desk;
    QStringList m_shape; ///< ids of rows and columns
    qsizetype m_rows = 0;
    qsizetype m_criteria = 0;
};

/// What each alternative scores, keyed in or taken from a rating of the room.
class ValuesView : public QWidget {
    Q_OBJECT

public:
    ValuesView(ChoosingDesk& desk, QWidget* parent = nullptr);
    void refresh();

private:
    void fillSources();
    void fillActivities();

    ChoosingDesk& m_desk;
    ValuesModel* m_model;
    EditableTable* m_table;
    QComboBox* m_source;
    QComboBox* m_activity;
    QPushButton* m_add;
    QLabel* m_missing;
};

} // namespace s3
