// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ObservationTable.h"
#include "core/evidence/Records.h"
#include "ui/kit/Page.h"

class QComboBox;
class QStackedWidget;
class QToolButton;

namespace s3 {

class ImportPanel;
class MetadataForm;

/// Data sets of the project: what they hold, where they come from, new ones imported.
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
    enum View { Empty, Import, Details };
    void buildHeader();
    QWidget* buildDetails();
    void showView(View view);
    void showDataset();
    void startImport(const QString& path = {});
    void store(const Dataset& dataset, const evidence::ObservationTable& table);
    void removeDataset();
    std::optional<Dataset> current() const;

    IdOf<Dataset> m_id;
    QStackedWidget* m_stack;
    ImportPanel* m_import;
    MetadataForm* m_details = nullptr;
    QComboBox* m_switcher = nullptr;
    QToolButton* m_more = nullptr;
    bool m_filling = false;
};

} // namespace s3
