// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/implementation/Records.h"
#include "core/project/Project.h"
#include "core/project/Records.h"
#include "ui/kit/Card.h"

class QToolButton;

namespace s3 {

class RecordForm;

/// How one adopted service is planned: adaptation, owner, action, status, dates. Knows no project: says what
/// was edited.
class AdoptionCard : public Card {
    Q_OBJECT
public:
    explicit AdoptionCard(QWidget* parent = nullptr);

    /// Shows the adoption as stored, with what may be chosen and what is wrong.
    void showAdoption(const Adoption& adoption, const Reader& reader);
    void setReadOnly(bool readOnly);
    /// Sends what is still waiting.
    void commit();
    void focusFirst();
    IdOf<Adoption> adoption() const { return m_id; }

Q_SIGNALS:
    /// `field` as in Adoption's columns.
    void edited(const QString& field, const QVariant& value);
    void deleteRequested();
    void threadRequested();

private:
    IdOf<Adoption> m_id;
    RecordForm* m_form;
    QList<QPair<QString, QString>> m_owners;
    QToolButton* m_delete;
};

/// Puts an edited value into the record; nothing else is touched. The action is set by setAction().
void applyEdit(Adoption& adoption, const QString& field, const QVariant& value);

} // namespace s3
