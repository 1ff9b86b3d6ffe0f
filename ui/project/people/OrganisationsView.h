// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Organisations.h"
#include "ui/kit/RecordTableModel.h"
#include "ui/project/people/RecordView.h"

namespace s3 {

class FlowLayout;

struct OrganisationRow {
    Organisation organisation;
    QString region;
    int parts = 0; ///< places where it takes part
};

/// Organisations with counts by helix group, and where each takes part.
class OrganisationsView : public RecordView {
    Q_OBJECT
public:
    OrganisationsView(ToolContext& context, Edit edit, QWidget* parent = nullptr);

protected:
    void load() override;
    void showRecord(const RecordId& id) override;
    RecordId insert(Writer& w) override;
    void store(const QString& field, const QVariant& value) override;
    QString titleOf(const RecordId& id) const override;
    EditLabel addEditLabel() const override;
    EditLabel removeEditLabel(const RecordId& id) const override;

private:
    void showParts(const IdOf<Organisation>& id);
    void showCounts(const QList<Organisation>& organisations);

    RecordTableModel<OrganisationRow>* m_model;
    QHash<IdOf<Organisation>, QList<people::Participation>> m_parts;
    FlowLayout* m_counts;
    QWidget* m_countsHolder;
    QVBoxLayout* m_partsList;
    QWidget* m_partsHolder;
};

} // namespace s3
