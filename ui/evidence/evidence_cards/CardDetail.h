// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Records.h"
#include "core/evidence/SwotRecords.h"
#include "core/project/RecordKinds.h"

#include <QWidget>

class QPushButton;

namespace s3 {

class Card;
class InlineMessage;
class LinkChips;
class RecordForm;
class TagEditor;

/// One evidence card: its fields, what it was computed from and what it led to.
class CardDetail : public QWidget {
    Q_OBJECT
public:
    /// `project` outlives the widget.
    CardDetail(const Project& project, QWidget* parent = nullptr);

    void show(const Evidence& card);
    using QWidget::show;
    void setReadOnly(bool readOnly);
    /// Sends what is still being typed; call before another card is shown.
    void commit();
    void editTitle();
    /// Puts one edited field, named by its key, into the card.
    static void apply(Evidence& card, const QString& key, const QVariant& value);

Q_SIGNALS:
    void edited(const QString& key, const QVariant& value);
    /// A capacity, opportunity or challenge is to be made from this card; `table` says which.
    void makeRequested(const QString& table);
    /// The card is to become an entry of the SWOT matrix.
    void swotRequested(s3::Quadrant quadrant);
    void tagAdded(const QString& tag);
    void tagRemoved(const QString& tag);
    void linkRequested(const s3::RecordRef& ref);
    void unlinkRequested(const s3::RecordRef& ref);
    void recordOpened(const s3::RecordRef& ref);
    void threadRequested();
    void removeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildForm();
    void buildLinks();
    void buildSwotMenu(QWidget* area);
    QList<FoundRecord> linkable() const;

    const Project& m_project;
    IdOf<Evidence> m_id;
    Card* m_card;
    InlineMessage* m_incomplete;
    InlineMessage* m_revision;
    RecordForm* m_form;
    TagEditor* m_tags;
    LinkChips* m_from;
    LinkChips* m_to;
    QList<QPushButton*> m_make;
    bool m_readOnly = false;
};

} // namespace s3
