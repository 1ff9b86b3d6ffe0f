// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Record.h"

#include <QList>
#include <QPair>
#include <QWidget>

class QComboBox;
class QLabel;

namespace s3 {

class FlowLayout;

/// The actions that move an indicator, as chips, and a field that finds one more by its title.
class LinkedActions : public QWidget {
    Q_OBJECT
public:
    using Option = QPair<RecordId, QString>;

    explicit LinkedActions(QWidget* parent = nullptr);

    /// What is linked, and what else could be.
    void setActions(const QList<Option>& linked, const QList<Option>& others);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void linkWanted(const s3::RecordId& action);
    void unlinkWanted(const s3::RecordId& action);
    void openWanted(const s3::RecordId& action);

private:
    void take();
    void rebuild();

    QList<Option> m_linked;
    QList<Option> m_others;
    bool m_readOnly = false;
    QWidget* m_holder;
    FlowLayout* m_flow;
    QLabel* m_none;
    QComboBox* m_box;
};

} // namespace s3
