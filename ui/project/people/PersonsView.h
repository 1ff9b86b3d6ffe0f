// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Records.h"
#include "ui/kit/RecordTableModel.h"
#include "ui/project/people/RecordView.h"

namespace s3 {

class InlineMessage;

struct PersonRow {
    Person person;
    QString organisation;
};

/// Persons with contact and consent. Their names never stand in the labels of edits: those stay in the
/// history.
class PersonsView : public RecordView {
    Q_OBJECT
public:
    PersonsView(ToolContext& context, Edit edit, QWidget* parent = nullptr);

protected:
    void load() override;
    void showRecord(const RecordId& id) override;
    RecordId insert(Writer& w) override;
    void store(const QString& field, const QVariant& value) override;
    QString titleOf(const RecordId& id) const override;
    EditLabel addEditLabel() const override;
    EditLabel removeEditLabel(const RecordId& id) const override;

private:
    RecordTableModel<PersonRow>* m_model;
    InlineMessage* m_privacy;
};

} // namespace s3
