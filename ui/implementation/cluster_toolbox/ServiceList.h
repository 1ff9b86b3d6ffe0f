// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/implementation/Catalogue.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace s3 {

/// The services that pass the filter, with a mark at those that the project has adopted.
class ServiceListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { CodeRole = Qt::UserRole + 1, FieldRole, OriginRole, SummaryRole, AdoptedRole };
    explicit ServiceListModel(const Catalogue& catalogue, QObject* parent = nullptr);

    void setCodes(const QStringList& codes);
    /// How often each service has been adopted.
    void setAdopted(const QHash<QString, int>& adopted);
    int rowOf(const QString& code) const { return int(m_codes.indexOf(code)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const Catalogue& m_catalogue;
    QStringList m_codes;
    QHash<QString, int> m_adopted;
};

/// A service as a card: code, field and origin, title, two lines of summary.
class ServiceCardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The cards, one below the other, on the page's ground.
class ServiceList : public QListView {
    Q_OBJECT
public:
    explicit ServiceList(QWidget* parent = nullptr);

Q_SIGNALS:
    void currentCodeChanged(const QString& code);
    /// Return or a click.
    void opened(const QString& code);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace s3
