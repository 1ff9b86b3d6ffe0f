// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/sources/SourceRows.h"
#include "ui/kit/Page.h"

#include <QTemporaryDir>

class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace s3 {

class DataTable;
class SearchField;
class SourceDetail;

/// What was said and read: a list of interviews, documents and visits, and the one chosen with its notes, its
/// files and the cards drawn from it.
class SourcesPage : public Page {
    Q_OBJECT
public:
    SourcesPage(ToolContext& context, const ToolDescriptor& descriptor);

    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildEmpty();
    void connectDetail();
    void connectFiles();
    void choose(const RecordId& id);
    void showCurrent();
    void addSource(SourceKind kind, const QString& title);
    void removeSource();
    void makeCard();
    void storeConsent(const QDate& day);
    void attachFiles(const QStringList& paths);
    void viewFile(const IdOf<Attachment>& id);
    void saveFile(const IdOf<Attachment>& id);
    void removeFile(const IdOf<Attachment>& id);

    IdOf<QualitativeSource> m_id;
    SourceModel* m_model;
    QStackedWidget* m_stack;
    QSplitter* m_split;
    SearchField* m_search;
    QLineEdit* m_quick;
    DataTable* m_table;
    QStackedWidget* m_right;
    SourceDetail* m_detail;
    QTemporaryDir m_copies; ///< files that are being viewed; gone with the page
    bool m_filling = false;
};

} // namespace s3
