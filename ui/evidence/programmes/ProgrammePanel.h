// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/CodeNames.h"
#include "core/evidence/Programmes.h"
#include "ui/kit/RecordTableModel.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace s3 {

class Card;
class DataTable;
class FactList;
class SearchField;

/// The programmes of the report: searched, filtered, sorted; the chosen one with all its facts and the tables
/// they come from.
class ProgrammePanel : public QWidget {
    Q_OBJECT
public:
    ProgrammePanel(const evidence::ProgrammeLibrary& library, QWidget* parent = nullptr);

    const evidence::ProgrammeFilter& filter() const { return m_filter; }
    QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildFilters();
    QWidget* buildTable();
    QWidget* buildDetail();
    QComboBox* addFilter(const QString& name, const QString& all,
                         const QList<QPair<QString, QString>>& options);
    void applyFilter();
    void clearFilter();
    void showCurrent();
    QString gapsText() const;

    using Model = RecordTableModel<evidence::Programme>;

    const evidence::ProgrammeLibrary& m_library;
    evidence::RegionNames m_names;
    evidence::ProgrammeFilter m_filter;
    QString m_id;
    Model* m_model;
    SearchField* m_search;
    QList<QComboBox*> m_boxes;
    QPushButton* m_clear;
    QLabel* m_count;
    DataTable* m_table;
    Card* m_card;
    FactList* m_facts;
};

} // namespace s3
