// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/implementation/Catalogue.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace s3 {

/// What the catalogue can be narrowed by: a check box for each value with the number of services behind it. A
/// facet in which all services are alike is left out.
class FacetPanel : public QWidget {
    Q_OBJECT
public:
    explicit FacetPanel(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Shows what is chosen and how many services each value would leave.
    void showFilter(const Catalogue& catalogue, const ServiceFilter& filter);

Q_SIGNALS:
    void chosen(const QMap<s3::Facet, QSet<QString>>& values);
    void clearRequested();

private:
    struct Row {
        Facet facet;
        QString value;
        QCheckBox* box;
        QLabel* count;
    };
    void addFacet(const Catalogue& catalogue, Facet facet, QVBoxLayout* column);
    void addValue(Facet facet, const QString& value, const QString& label, QVBoxLayout* column);
    void send();

    QVector<Row> m_rows;
    QPushButton* m_clear;
    bool m_showing = false;
};

/// A filter as a page keeps it over a change of language.
QJsonObject toJson(const ServiceFilter& filter);
ServiceFilter filterFromJson(const QJsonObject& json);

} // namespace s3
