// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Rounds.h"
#include "ui/workshop/WorkshopDesk.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace s3 {

class SegmentedControl;

/// What is voted on: open ideas, groups of ideas or candidates for a transformative activity, ticked; and
/// options that are typed in.
class OptionPicker : public QWidget {
    Q_OBJECT
public:
    explicit OptionPicker(WorkshopDesk& desk, QWidget* parent = nullptr);
    /// Lists anew; what was listed before keeps its tick, what is new is ticked.
    void refresh();
    QList<workshop::OptionPlan> chosen() const;

private:
    enum Source { Ideas, Groups, Activities };
    struct Entry {
        QString key;
        QString title;
        workshop::OptionPlan plan;
    };

    QList<Entry> entries() const;
    void addTyped();
    void tickAll(bool on);
    void count();

    WorkshopDesk& m_desk;
    SegmentedControl* m_source;
    QListWidget* m_list;
    QLineEdit* m_typed;
    QLabel* m_count;
    QHash<QString, bool> m_ticks; ///< by key
    QList<Entry> m_entries;       ///< as listed
    QStringList m_own;            ///< typed in
};

} // namespace s3
