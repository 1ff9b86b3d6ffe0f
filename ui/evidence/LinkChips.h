// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/RecordKinds.h"

#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace s3 {

class FlowLayout;

/// Records that another one is linked with, as chips: a click opens one, its cross takes the link away. Below
/// them, where asked for, a field that finds further records by typing.
class LinkChips : public QWidget {
    Q_OBJECT
public:
    struct Item {
        RecordRef ref;
        QString title;
        friend bool operator==(const Item&, const Item&) = default;
    };

    /// `title` stands above the chips; object names of the parts begin with `name`.
    LinkChips(const QString& title, const QString& name, QWidget* parent = nullptr);

    /// `removable`: chips have a cross.
    void setItems(const QList<Item>& items, bool removable);
    /// Shown while there is no chip; empty = nothing.
    void setEmptyText(const QString& text);
    /// A field below that offers `candidates`, asked for when it is entered.
    void setPicker(const QString& placeholder, std::function<QList<FoundRecord>()> candidates);
    void setPickerEnabled(bool enabled);

Q_SIGNALS:
    void opened(const s3::RecordRef& ref);
    void removed(const s3::RecordRef& ref);
    void picked(const s3::RecordRef& ref);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeChip(const Item& item, bool removable);

    QString m_name;
    QLabel* m_empty;
    QWidget* m_area;
    FlowLayout* m_flow;
    QLineEdit* m_field = nullptr;
    QStandardItemModel* m_found = nullptr;
    std::function<QList<FoundRecord>()> m_candidates;
    QList<Item> m_items;
    bool m_removable = false;
};

} // namespace s3
