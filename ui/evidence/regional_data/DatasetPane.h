// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/CodeNames.h"
#include "core/evidence/ObservationTable.h"
#include "ui/kit/Card.h"

#include <memory>

class QStackedWidget;
class QToolButton;

namespace s3 {

class CoverageView;
class MetadataForm;
class ObservationView;
class SegmentedControl;

/// One data set: its observations, how complete they are, where they come from; what can be done with it.
class DatasetPane : public Card {
    Q_OBJECT
public:
    explicit DatasetPane(bool writable, QWidget* parent = nullptr);

    void setDataset(const Dataset& dataset, std::shared_ptr<const evidence::ObservationTable> table,
                    const evidence::RegionNames& regions, const QStringList& regionsLeftOut,
                    const QStringList& industriesLeftOut);
    int part() const;
    void setPart(int part);
    void commit();

Q_SIGNALS:
    void edited(const QString& key, const QVariant& value);
    void replaceRequested();
    void exportRequested();
    void threadRequested();
    void removeRequested();

private:
    QToolButton* addButton(const QString& iconName, const QString& name, const char* objectName);

    SegmentedControl* m_switch;
    QStackedWidget* m_parts;
    ObservationView* m_observations;
    CoverageView* m_coverage;
    MetadataForm* m_source;
};

} // namespace s3
