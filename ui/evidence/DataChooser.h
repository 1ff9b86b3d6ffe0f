// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/DataFinding.h"

#include <QJsonObject>
#include <QPointer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace s3 {

class TableReader;

/// What the pages of the analyst are about: a data set, a region in it, a period, what to compare with. Pills
/// in a row that wraps. Reads the observations once for each block of the data set, many of them off the
/// window's thread: then there is no table() until changed() is sent.
class DataChooser : public QWidget {
    Q_OBJECT
public:
    enum Part { Region = 1, Period = 2, Comparator = 4, BasePeriod = 8, All = 15 };
    Q_DECLARE_FLAGS(Parts, Part)

    /// `prefix` begins the object names: "board" gives boardDataset, boardRegion, boardPeriod,
    /// boardComparator, boardBasePeriod. The data set is always among the pills. `project` outlives the
    /// widget.
    DataChooser(Project& project, Parts parts, const QString& prefix, QWidget* parent = nullptr);

    /// Reads the project anew and keeps what is chosen as far as it still occurs; no signal unless the
    /// observations come later.
    void refresh();
    /// As if chosen by hand, as quietly as refresh(). Parts of the query that do not occur are proposed anew.
    void choose(const IdOf<Dataset>& dataset, const evidence::BoardQuery& query = {});

    bool hasDataset() const { return !m_id.isNull(); }
    /// Null: the project has no data set, or its observations are not read yet or cannot be.
    std::shared_ptr<const evidence::ObservationTable> table() const;
    const IdOf<Dataset>& datasetId() const { return m_id; }
    const evidence::BoardQuery& query() const { return m_query; }
    const evidence::BoardWords& words() const { return m_words; }
    const QStringList& ownRegions() const { return m_ownRegions; }
    /// Puts a further pill (a chooser of the page) behind the others.
    void addPill(QComboBox* box);
    /// What is about the observations: in its place stands a line that says so as long as there are none.
    QWidget* framed(QWidget* body);

    QJsonObject state() const;
    void restore(const QJsonObject& state); ///< takes effect with the next refresh()

Q_SIGNALS:
    void changed();

private:
    QComboBox* addChooser(const QString& name, const QString& objectName);
    void fillDatasets(const QList<Dataset>& datasets);
    void load();
    void show();
    void fill();
    void chosen();

    Project& m_project;
    TableReader* m_reader;
    IdOf<Dataset> m_id;
    evidence::BoardQuery m_query;
    evidence::BoardWords m_words;
    QStringList m_ownRegions;
    QComboBox* m_dataset;
    QComboBox* m_region = nullptr;
    QComboBox* m_period = nullptr;
    QComboBox* m_comparator = nullptr;
    QComboBox* m_base = nullptr;
    QStackedWidget* m_frame = nullptr;
    QLabel* m_note = nullptr;
    QPointer<QWidget> m_focused; ///< within the frame, before its content was hidden
    bool m_filling = false;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(DataChooser::Parts)

} // namespace s3
