// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"
#include "ui/kit/ToolContext.h"

#include <QWidget>
#include <functional>

class QAbstractItemModel;
class QStackedWidget;
class QVBoxLayout;

namespace s3 {

class Card;
class DataTable;
class DetailSplitter;
class EmptyState;
class RecordForm;

/// A table of one kind of records with the form of the selected one; the three parts of the people page.
class RecordView : public QWidget {
    Q_OBJECT
public:
    /// Page::edit of the page that holds the view.
    using Edit =
        std::function<bool(const EditLabel&, const std::function<void(Writer&)>&, const QString& mergeKey)>;

    void refresh();
    void setFilter(const QString& text);
    /// Adds a record, selects it and puts the cursor into its first field.
    void add();
    bool reveal(const RecordId& id);
    QString currentKey() const { return m_current; }
    QString addLabel() const { return m_addLabel; } ///< of the page's primary action

protected:
    RecordView(ToolContext& context, Edit edit, const char* tableName, QWidget* parent);

    /// Called by the constructor of the class that knows the model.
    /// `prefix` names the form's fields and buttons, `firstField` gets the cursor in a new record.
    void setModel(QAbstractItemModel* model, const QString& accessibleName, const QString& prefix,
                  const char* firstField);
    void setTexts(const QString& addLabel, const QString& iconName, const QString& emptyTitle,
                  const QString& emptyText);

    virtual void load() = 0;                         ///< rows of the model out of the project
    virtual void showRecord(const RecordId& id) = 0; ///< fields of the form, title of the card
    virtual RecordId insert(Writer& w) = 0;          ///< a new record
    virtual void store(const QString& field, const QVariant& value) = 0;
    virtual QString titleOf(const RecordId& id) const = 0; ///< for the notice after deleting
    virtual EditLabel addEditLabel() const = 0;
    virtual EditLabel removeEditLabel(const RecordId& id) const = 0;

    ToolContext& context() const { return m_context; }
    Project& project() const { return m_context.project(); }
    RecordId currentId() const { return RecordId::fromHex(m_current); }
    bool edit(const EditLabel& label, const std::function<void(Writer&)>& change,
              const QString& mergeKey = {})
    {
        return m_edit(label, change, mergeKey);
    }
    QString key(const char* field) const { return m_prefix + u'.' + QLatin1String(field); }

    DataTable* table() const { return m_table; }
    RecordForm* form() const { return m_form; }
    Card* detail() const { return m_detail; }
    QVBoxLayout* above() const { return m_above; } ///< between nothing and the table: figures, messages
    QVBoxLayout* below() const { return m_below; } ///< under the form

private:
    void choose(const QString& key);
    void removeCurrent();
    void focusFirst();

    ToolContext& m_context;
    Edit m_edit;
    QString m_tableName;
    QString m_prefix;
    QString m_firstField;
    QString m_addLabel;
    QString m_current;
    bool m_loading = false;
    QStackedWidget* m_stack;
    QVBoxLayout* m_above;
    QVBoxLayout* m_below;
    DataTable* m_table = nullptr;
    RecordForm* m_form;
    Card* m_detail;
    EmptyState* m_empty;
    QWidget* m_filled;
};

} // namespace s3
