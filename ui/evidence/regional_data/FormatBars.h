// SPDX-License-Identifier: GPL-3.0-or-later
// The choosers that say how a file is cut into rows and cells: one bar for text, one for workbooks and other
// files with parts.
#pragma once

#include "core/evidence/DelimitedText.h"
#include "core/evidence/TableFile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLayout;
class QLineEdit;
class QSpinBox;

namespace s3 {

class FormField;

/// Separator and encoding of a text file.
class TextFormatBar : public QWidget {
    Q_OBJECT
public:
    explicit TextFormatBar(QWidget* parent = nullptr);

    void show(const evidence::Sniffed& sniffed);
    using QWidget::show;
    /// The dialect with what is chosen.
    evidence::Dialect dialect() const;

Q_SIGNALS:
    void changed();

private:
    evidence::Dialect m_dialect;
    QComboBox* m_separator;
    QComboBox* m_encoding;
    bool m_filling = false;
};

/// Sheet and range of a workbook, data set of a JSON-stat collection.
class WorkbookBar : public QWidget {
    Q_OBJECT
public:
    explicit WorkbookBar(QWidget* parent = nullptr);

    void show(const evidence::TableChoice& table, const QVector<evidence::TablePart>& parts);
    using QWidget::show;
    /// The choice with what is chosen here.
    evidence::TableChoice applied(evidence::TableChoice table) const;

Q_SIGNALS:
    void changed();

private:
    QComboBox* m_part;
    QLineEdit* m_range;
    FormField* m_rangeField;
    QCheckBox* m_hidden;
    QString m_shownRange;
    bool m_filling = false;
};

/// Where the table begins: lines above it, rows that name the columns.
class LayoutBar : public QWidget {
    Q_OBJECT
public:
    explicit LayoutBar(QWidget* parent = nullptr);

    void show(const evidence::TableLayout& layout);
    using QWidget::show;
    evidence::TableLayout layout() const;

Q_SIGNALS:
    void changed();

private:
    QSpinBox* m_skip;
    QComboBox* m_header;
    bool m_filling = false;
};

/// The proper name of a format: "Eurostat TSV".
QString displayName(evidence::FileFormat format);

} // namespace s3
