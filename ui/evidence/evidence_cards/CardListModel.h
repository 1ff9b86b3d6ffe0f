// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/CodeNames.h"
#include "core/evidence/Records.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace s3 {

/// What of the cards is shown. Unset = all.
struct CardFilter {
    QString words; ///< each must occur in title, body, source or a tag
    std::optional<EvidenceKind> kind;
    std::optional<Confidence> confidence;
    QString region;
    QString tag;
    bool fits(const Evidence& card, const QStringList& tags) const;
};

/// The cards that fit a filter, in the order of making.
class CardListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { MetaRole = Qt::UserRole + 1, ConfidenceRole, ShortConfidenceRole, IncompleteRole, TagsRole };
    using QAbstractListModel::QAbstractListModel;

    /// `tags` by card.
    void setCards(QList<Evidence> cards, const QHash<RecordId, QStringList>& tags, const CardFilter& filter,
                  const evidence::RegionNames& regions);
    int indexOf(const IdOf<Evidence>& id) const; ///< -1 = not among them
    IdOf<Evidence> idAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString metaOf(const Evidence& card) const;
    QList<Evidence> m_cards;
    QHash<RecordId, QStringList> m_tags;
    evidence::RegionNames m_regions;
};

/// Draws a card of the list: title, where it comes from, confidence in words, whether something is missing,
/// and its tags.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The wall of cards, on the ground colour.
class CardList : public QListView {
    Q_OBJECT
public:
    explicit CardList(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace s3
