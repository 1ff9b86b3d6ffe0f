// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Tags.h"
#include "ui/kit/Card.h"
#include "ui/kit/RecordTableModel.h"

class QLineEdit;
class QPushButton;

namespace s3 {

class DataTable;

/// Every tag in use with its number of cards. A tag is renamed everywhere; renamed to another one in use, the
/// two become one.
class TagPanel : public Card {
    Q_OBJECT
public:
    explicit TagPanel(QWidget* parent = nullptr);

    void setTags(const QList<evidence::TagUse>& tags);
    void setReadOnly(bool readOnly);
    /// The cursor goes into the list.
    void begin();

Q_SIGNALS:
    void renameRequested(const QString& tag, const QString& to);
    /// The cards with this tag are to be shown.
    void filterRequested(const QString& tag);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showButton();
    void rename();

    RecordTableModel<evidence::TagUse>* m_model;
    DataTable* m_table;
    QLineEdit* m_field;
    QPushButton* m_rename;
    bool m_readOnly = false;
};

} // namespace s3
