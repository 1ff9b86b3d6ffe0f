// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/development/ActionPlan.h"
#include "ui/kit/Card.h"

class QToolButton;

namespace s3 {

class ChipField;
class InlineMessage;
class RecordForm;

/// Everything about one action, to read and to change. Knows no project: it is shown a plan and says what the
/// person did.
class ActionForm : public Card {
    Q_OBJECT
public:
    explicit ActionForm(QWidget* parent = nullptr);

    /// Shows the action; nothing happens if the plan does not hold it. Fields being typed in keep what was
    /// typed; commit() before showing another action.
    void showAction(const development::ActionPlan& plan, const IdOf<Action>& id, const QDate& today);
    const IdOf<Action>& actionId() const { return m_id; }
    void setReadOnly(bool readOnly);
    /// The title, all of it selected, ready to be typed over.
    void focusTitle();
    void commit();
    void setDateError(const QString& error);
    void setDependencyError(const QString& error);
    QDate startShown() const;
    QDate endShown() const;

Q_SIGNALS:
    /// `field` is a column of the action: title, activity_id, type, status, owner_id (a code, empty = open),
    /// ...
    void edited(const QString& field, const QVariant& value);
    void ownerTyped(const QString& name);
    void partnerAdded(const QString& code);
    void partnerTyped(const QString& name);
    void partnerRemoved(const QString& code);
    void dependencyAdded(const QString& code);
    void dependencyRemoved(const QString& code);
    void threadWanted();
    void removeWanted();
    void closeWanted();

private:
    void buildForm();
    void makeOwnerEditable();
    void showChoices(const development::ActionPlan& plan, const Action& action);

    IdOf<Action> m_id;
    bool m_readOnly = false;
    RecordForm* m_form;
    ChipField* m_partners;
    ChipField* m_dependencies;
    InlineMessage* m_hints;
    QToolButton* m_remove;
};

} // namespace s3
