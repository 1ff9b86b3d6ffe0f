// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ObservationImport.h"

#include <QWidget>

class QComboBox;
class QStandardItemModel;

namespace s3 {

class ColumnChoosers;
class DataTable;
class InlineMessage;

/// What was recognised in a table file, to be corrected, above a preview of its first rows.
class FormatStep : public QWidget {
    Q_OBJECT
public:
    static constexpr int previewRows = 50;
    explicit FormatStep(QWidget* parent = nullptr);

    /// Looks at the beginning of the file.
    Result<void> load(const QString& path);
    evidence::ReadOptions options() const;
    /// What is still to be told; empty = ready to read.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox* addBox(const QString& label, const char* objectName, QLayout* row);
    void showGuess(const evidence::Sniffed& sniffed);
    void dialectChosen();
    void headerChosen();
    void showTable(bool proposeAgain);
    void showHint();

    evidence::Sniffed m_sniffed;
    QString m_path;
    QComboBox* m_encoding;
    QComboBox* m_separator;
    QComboBox* m_decimal;
    QComboBox* m_headerRow;
    ColumnChoosers* m_columns;
    InlineMessage* m_hint;
    DataTable* m_preview;
    QStandardItemModel* m_rows;
    bool m_filling = false;
};

} // namespace s3
