// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Swot.h"
#include "core/project/RecordKinds.h"

#include <QWidget>

class QPushButton;

namespace s3 {

class InlineMessage;
class LinkChips;
class RecordForm;

/// One entry of the matrix: its words, weight and region, the evidence it rests on, and what was made of it.
class EntryDetail : public QWidget {
    Q_OBJECT
public:
    /// `project` outlives the widget.
    EntryDetail(const Project& project, QWidget* parent = nullptr);

    void show(const SwotItem& item);
    using QWidget::show;
    void setReadOnly(bool readOnly);
    void commit();
    /// Puts one edited field, named by its key, into the entry.
    static void apply(SwotItem& item, const QString& key, const QVariant& value);

Q_SIGNALS:
    void edited(const QString& key, const QVariant& value);
    void evidenceLinked(const s3::RecordRef& card);
    void evidenceUnlinked(const s3::RecordRef& card);
    void makeRequested();
    void recordOpened(const s3::RecordRef& ref);

private:
    QList<FoundRecord> linkable() const;

    const Project& m_project;
    IdOf<SwotItem> m_id;
    InlineMessage* m_opinion;
    RecordForm* m_form;
    LinkChips* m_evidence;
    LinkChips* m_to;
    QPushButton* m_make;
    bool m_readOnly = false;
};

} // namespace s3
