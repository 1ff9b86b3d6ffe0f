// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/wall/WallItems.h"

#include <QWidget>

class QComboBox;

namespace s3 {

/// Narrows the wall to a table, a kind, a state or a group.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);
    /// Offers the tables and groups there are; keeps what was chosen as long as it is there.
    void refresh(const WallContent& content);
    /// Into `filter`, which keeps its search.
    void apply(WallFilter& filter) const;
    bool anything() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    QComboBox* makeBox(const char* objectName, const QString& name);

    QComboBox* m_table;
    QComboBox* m_kind;
    QComboBox* m_state;
    QComboBox* m_group;
    QComboBox* m_all[4];
};

} // namespace s3
