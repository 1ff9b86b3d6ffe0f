// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Records.h"
#include "ui/kit/RecordForm.h"

namespace s3 {

/// What a data set is and where it comes from: used when importing and for correcting later.
class MetadataForm : public RecordForm {
    Q_OBJECT
public:
    /// Keys of the fields are "<prefix>.<column>", e.g. "datasetForm.title".
    explicit MetadataForm(const QString& prefix, QWidget* parent = nullptr);

    void show(const Dataset& dataset);
    using RecordForm::show;
    /// The dataset with what the fields say.
    Dataset applied(Dataset dataset) const;
    /// Puts one edited field, named by its key, into the data set.
    static void apply(Dataset& dataset, const QString& key, const QVariant& value);
    /// Marks a missing source; true if nothing required is missing.
    bool check();

private:
    QString key(const char* column) const;
    QString m_prefix;
};

} // namespace s3
