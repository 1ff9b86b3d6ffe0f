// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/SwotRecords.h"
#include "core/project/Project.h"

#include <QListView>
#include <QWidget>

namespace s3 {

class SearchField;

/// An evidence card on the shelf.
struct ShelfCard {
    IdOf<Evidence> id;
    QString title;
    bool used = false; ///< an entry rests on it
    friend bool operator==(const ShelfCard&, const ShelfCard&) = default;
};

class ShelfModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setCards(QVector<ShelfCard> cards);
    IdOf<Evidence> idAt(int row) const;
    int indexOf(const IdOf<Evidence>& id) const; ///< -1 = not there

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    QVector<ShelfCard> m_cards;
};

/// The evidence cards, to be dragged onto the matrix. Keys: S, W, O, T make an entry of the card in that
/// quadrant, Enter links it to the chosen entry.
class CardShelf : public QWidget {
    Q_OBJECT
public:
    explicit CardShelf(QWidget* parent = nullptr);

    void refresh(const Reader& reader);

Q_SIGNALS:
    void useRequested(const s3::IdOf<s3::Evidence>& card, s3::Quadrant quadrant);
    void linkRequested(const s3::IdOf<s3::Evidence>& card);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showFitting(const QString& words);

    QVector<ShelfCard> m_all;
    SearchField* m_search;
    ShelfModel* m_model;
    QListView* m_list;
};

} // namespace s3
