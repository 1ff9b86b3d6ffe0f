// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/DataFinding.h"
#include "ui/kit/Page.h"

#include <memory>

class QComboBox;
class QStackedWidget;
class QToolButton;

namespace s3 {

class Card;
class ImportPanel;
class InlineMessage;
class MetadataForm;
class SpecialisationView;

/// Data sets of the project, each as a board of what a region is special in; numbers kept as evidence cards.
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
    enum View { Empty, Board, Import, Details };
    void buildHeader();
    QWidget* buildDetails();
    void showView(View view);
    void showDataset();
    void startImport(const QString& path = {});
    void store(const Dataset& dataset, const evidence::ObservationTable& table);
    void removeDataset();
    void keep(const QStringList& industries);
    void openCard(const IdOf<Evidence>& id);
    void updateKeep();
    std::optional<Dataset> current() const;

    IdOf<Dataset> m_id;
    qint64 m_loadedBlock = 0;
    std::shared_ptr<const evidence::ObservationTable> m_table;
    evidence::BoardQuery m_query;
    QHash<QString, IdOf<Evidence>> m_kept;
    RecordRef m_lastCard;
    QStackedWidget* m_stack;
    SpecialisationView* m_board;
    ImportPanel* m_import;
    MetadataForm* m_details = nullptr;
    InlineMessage* m_done;
    QComboBox* m_switcher = nullptr;
    QToolButton* m_more = nullptr;
    QPushButton* m_importButton = nullptr;
    bool m_filling = false;
};

} // namespace s3
