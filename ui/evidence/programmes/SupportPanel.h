// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/CodeNames.h"
#include "core/evidence/Programmes.h"
#include "ui/kit/RecordTableModel.h"

#include <QWidget>

class QComboBox;

namespace s3 {

class Card;
class DataTable;
class FactList;

/// How many countries or regions rated a measure, and how.
struct MeasureRow {
    QString code;
    int high = 0;
    int medium = 0;
    int low = 0;
    int differing = 0;
    int asked = 0;  ///< countries or regions in the table
    QString answer; ///< of the chosen country or region
};

/// Which measures countries and regions find helpful for developing their cluster programmes.
class SupportPanel : public QWidget {
    Q_OBJECT
public:
    SupportPanel(const evidence::ProgrammeLibrary& library, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QVector<MeasureRow> rows() const;
    void fitColumns();
    QString whereOf(const evidence::SupportAnswers& row) const;
    void fillPlaces();
    void refresh();
    void showCurrent();
    bool isRegional() const;

    const evidence::ProgrammeLibrary& m_library;
    evidence::RegionNames m_names;
    RecordTableModel<MeasureRow>* m_model;
    QComboBox* m_level;
    QComboBox* m_place;
    DataTable* m_table;
    Card* m_card;
    FactList* m_facts;
};

} // namespace s3
