// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Records.h"
#include "ui/kit/RecordTableModel.h"
#include "ui/project/people/RecordView.h"

class QStringListModel;

namespace s3 {

/// Regions by a code of the European classification or a free one.
class RegionsView : public RecordView {
    Q_OBJECT
public:
    RegionsView(ToolContext& context, Edit edit, QWidget* parent = nullptr);

protected:
    void load() override;
    void showRecord(const RecordId& id) override;
    RecordId insert(Writer& w) override;
    void store(const QString& field, const QVariant& value) override;
    QString titleOf(const RecordId& id) const override;
    EditLabel addEditLabel() const override;
    EditLabel removeEditLabel(const RecordId& id) const override;

private:
    void buildSuggestions();
    void takeSuggestion(const QString& text);

    RecordTableModel<Region>* m_model;
    QStringListModel* m_suggestions;
};

} // namespace s3
