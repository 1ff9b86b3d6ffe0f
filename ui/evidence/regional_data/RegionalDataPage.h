// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Records.h"
#include "ui/kit/Page.h"
#include "ui/kit/RecordTableModel.h"

#include <memory>

class QStackedWidget;

namespace s3 {

class Background;
class DatasetPane;
class DataTable;
class ImportPanel;
class InlineMessage;
class TableReader;
struct AcceptedImport;

/// Data sets of the project: bringing them in, looking at what they hold, saying where they come from.
class RegionalDataPage : public Page {
    Q_OBJECT
public:
    RegionalDataPage(ToolContext& context, const ToolDescriptor& descriptor);

    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum View { Empty, Sets, Import };
    QWidget* buildEmpty();
    QWidget* buildSets();
    void buildHeader();
    void connectPane();
    void showView(View view);
    void showDataset();
    void startImport(const QString& path = {});
    void startReplacing();
    void store(const AcceptedImport& import);
    void replace(const AcceptedImport& import);
    void exportDataset();
    void exported(const QString& path, const Result<void>& written);
    void removeDataset();
    std::optional<Dataset> current() const;

    IdOf<Dataset> m_id;
    TableReader* m_reader;
    RecordTableModel<Dataset>* m_model;
    QStackedWidget* m_stack;
    DataTable* m_list;
    DatasetPane* m_pane;
    ImportPanel* m_import;
    InlineMessage* m_done;
    Background* m_export;
    QPushButton* m_importButton = nullptr;
};

} // namespace s3
