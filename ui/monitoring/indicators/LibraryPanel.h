// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/monitoring/indicators/IndicatorForm.h"
#include "ui/monitoring/indicators/IndicatorModels.h"

class QComboBox;
class QPushButton;

namespace s3 {

class DataTable;
class SearchField;

/// The library of indicators, to choose some and take them into the project.
class LibraryPanel : public QWidget {
    Q_OBJECT
public:
    explicit LibraryPanel(QWidget* parent = nullptr);

    /// `used`: names of indicators that the project has.
    void open(const IndicatorForm::Options& activities, const QStringList& used);
    const monitoring::IndicatorLibrary& library() const { return m_library; }

Q_SIGNALS:
    /// Keys of the library; `activity` as hexadecimal text, empty = the whole strategy.
    void chosen(const QStringList& keys, const QString& activity);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();

    monitoring::IndicatorLibrary m_library;
    LibraryModel* m_model;
    SearchField* m_search;
    QComboBox* m_activity;
    DataTable* m_table;
    QPushButton* m_add;
};

} // namespace s3
