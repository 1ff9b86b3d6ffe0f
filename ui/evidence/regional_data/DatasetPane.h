// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/CodeNames.h"
#include "core/evidence/LeftOutCodes.h"
#include "ui/kit/Card.h"

#include <memory>

class QStackedWidget;
class QToolButton;

namespace s3 {

class Background;
class CoverageView;
class MetadataForm;
class ObservationView;
class SegmentedControl;

/// One data set: its observations, how complete they are, where they come from; what can be done with it.
class DatasetPane : public Card {
    Q_OBJECT
public:
    using Table = std::shared_ptr<const evidence::ObservationTable>;
    explicit DatasetPane(bool writable, QWidget* parent = nullptr);

    void setDataset(const Dataset& dataset, const Table& table, const evidence::RegionNames& regions,
                    const evidence::LeftOutCodes& leftOut);
    /// As above while there are no observations: a sentence in their place.
    void setWaiting(const Dataset& dataset, const QString& note);
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
    void describe(const Dataset& dataset);
    void countCoverage(const Table& table, const QString& unit, const evidence::LeftOutCodes& leftOut);
    QToolButton* addButton(const QString& iconName, const QString& name, const char* objectName);

    bool m_writable;
    Table m_counted; ///< whose coverage is shown or on its way, with the next two
    QString m_unit;
    evidence::LeftOutCodes m_leftOut;
    Background* m_background;
    SegmentedControl* m_switch;
    QStackedWidget* m_parts;
    ObservationView* m_observations;
    CoverageView* m_coverage;
    MetadataForm* m_source;
    QToolButton* m_replace;
    QToolButton* m_export;
};

} // namespace s3
