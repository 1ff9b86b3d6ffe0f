// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/RecordKinds.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace s3 {

/// Finds a record by its title, or makes a new one with what was typed. Typing filters, arrow keys walk
/// through the list, Return takes a row, Escape closes.
class RecordPicker : public QWidget {
    Q_OBJECT

public:
    /// `variants`: what a new record may be, pairs of code and name; empty = it needs no choice.
    RecordPicker(const QString& prompt, const QList<QPair<QString, QString>>& variants, QWidget* parent);

    /// What can be chosen; asked for by opening(), and to be renewed while the picker is open.
    void setCandidates(const QList<FoundRecord>& candidates);
    void openPicker();
    QLineEdit* field() const { return m_field; }
    QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void opening(); ///< the time to set the candidates
    void picked(const s3::RecordRef& ref);
    void createRequested(const QString& title, const QString& variant);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void take(int row);
    void closePicker();

    QList<QPair<QString, QString>> m_variants;
    QList<FoundRecord> m_candidates;
    QList<FoundRecord> m_shown; ///< the first rows of the list; the rest makes new records
    QLineEdit* m_field;
    QListWidget* m_list;
};

} // namespace s3
