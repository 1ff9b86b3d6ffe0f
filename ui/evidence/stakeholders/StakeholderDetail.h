// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Stakeholders.h"
#include "core/project/RecordKinds.h"

#include <QWidget>

class QComboBox;

namespace s3 {

class Card;
class LinkChips;
class Pill;
class RecordForm;

/// One organisation as a stakeholder: who it is, how it is judged, what it brings, and its ties.
class StakeholderDetail : public QWidget {
    Q_OBJECT
public:
    /// `project` outlives the widget.
    StakeholderDetail(const Project& project, QWidget* parent = nullptr);

    void show(const Organisation& organisation);
    using QWidget::show;
    void setReadOnly(bool readOnly);
    void commit();
    void editName();

    /// Writes one edited field, named by its key, to the organisation or to its profile.
    static void store(Writer& writer, const IdOf<Organisation>& id, const QString& key,
                      const QVariant& value);

Q_SIGNALS:
    void edited(const QString& key, const QVariant& value);
    void tieAdded(s3::TieKind kind, bool fromHere, const s3::IdOf<s3::Organisation>& other);
    void tieRemoved(const s3::IdOf<s3::OrganisationTie>& tie);
    void tieOpened(const s3::IdOf<s3::OrganisationTie>& tie);
    void removeRequested();

private:
    void buildForm();
    void buildTies();
    QList<FoundRecord> others() const;

    const Project& m_project;
    IdOf<Organisation> m_id;
    Card* m_card;
    Pill* m_engagement;
    RecordForm* m_form;
    LinkChips* m_ties;
    QComboBox* m_tieKind;
    bool m_readOnly = false;
};

} // namespace s3
