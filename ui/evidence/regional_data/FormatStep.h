// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/TableFile.h"
#include "ui/evidence/regional_data/MappingMemory.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace s3 {

class Background;
class ColumnChoosers;
class DataTable;
class InlineMessage;
class LayoutBar;
class Pill;
class PreviewModel;
class TextFormatBar;
class WorkbookBar;

/// What was recognised in a table file, to be corrected, above a preview of its first rows.
class FormatStep : public QWidget {
    Q_OBJECT
public:
    explicit FormatStep(QWidget* parent = nullptr);
    ~FormatStep() override;

    /// Looks at the beginning of the file. A workbook is looked at on a thread of its own; looked() or
    /// failed() follow. A file read like this before is read as last time.
    Result<void> load(const QString& path);
    bool isLooking() const;
    evidence::ReadOptions options() const;
    /// What is still to be told; empty = ready to read.
    QString problem() const;
    /// Fingerprint of the file's form, for the memory.
    QString shape() const;
    /// What was said of the last file of this shape; nothing if there was none.
    const std::optional<MappingMemory::Entry>& lastTime() const { return m_lastTime; }
    /// Codes of the first rows, to guess the schemes from.
    QStringList sampleCodes(evidence::Role role) const;

Q_SIGNALS:
    void changed();
    void looked();
    void failed(const s3::Error& error);

private:
    struct Look;
    void look(const evidence::TableChoice& table, const std::optional<evidence::TableLayout>& layout);
    void lookDone(const Look& look);
    void show(const evidence::Sniffed& sniffed);
    using QWidget::show;
    void applyOptions(const evidence::ReadOptions& options);
    void proposeAnew();
    void choiceChanged();
    void showHint();
    void showFormat();

    QString m_path;
    evidence::Sniffed m_sniffed;
    evidence::ReadOptions
        m_options; ///< guessed or remembered; what the widgets do not show is kept from here
    std::optional<MappingMemory::Entry> m_lastTime;
    bool m_loaded = false; ///< the file at hand could be looked at
    bool m_decimalByHand = false;
    bool m_filling = false;
    Background* m_background;
    Pill* m_formatPill;
    QLabel* m_formatText;
    TextFormatBar* m_text;
    WorkbookBar* m_workbook;
    LayoutBar* m_layout;
    QComboBox* m_decimal;
    ColumnChoosers* m_columns;
    InlineMessage* m_memory;
    InlineMessage* m_hint;
    DataTable* m_preview;
    PreviewModel* m_rows;
};

} // namespace s3
