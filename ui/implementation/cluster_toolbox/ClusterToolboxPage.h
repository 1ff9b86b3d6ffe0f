// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/implementation/Catalogue.h"
#include "core/implementation/Deliveries.h"
#include "ui/kit/Page.h"

namespace s3 {

class AboutCatalogue;
class EmptyState;
class FacetPanel;
class SearchField;
class ServiceDetail;
class ServiceList;
class ServiceListModel;

/// The catalogue of cluster services: narrow it, read one, adopt it for a transformative activity.
class ClusterToolboxPage : public Page {
    Q_OBJECT
public:
    ClusterToolboxPage(ToolContext& context, const ToolDescriptor& descriptor);

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QHBoxLayout* buildTopRow();
    void connectParts();
    void applyFilter();
    void clearFilter();
    void showCurrent();
    void openService(const QString& code);
    void closeService();
    void arrange();
    void beginAdopting();
    void adoptCurrent();
    void openActivities();
    QList<AdoptionOverview> adoptionsOf(const QString& code) const;

    std::optional<Catalogue> m_catalogue;
    ServiceFilter m_filter;
    QString m_code;         ///< the service that is shown
    bool m_reading = false; ///< where the page is narrow: the detail stands instead of the facets
    QList<AdoptionOverview> m_adoptions;

    SearchField* m_search = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_aboutButton = nullptr;
    AboutCatalogue* m_about = nullptr;
    QWidget* m_services = nullptr;
    FacetPanel* m_facets = nullptr;
    QWidget* m_facetPane = nullptr;
    ServiceListModel* m_model = nullptr;
    ServiceList* m_list = nullptr;
    EmptyState* m_nothing = nullptr;
    QWidget* m_middle = nullptr;
    ServiceDetail* m_detail = nullptr;
};

} // namespace s3
