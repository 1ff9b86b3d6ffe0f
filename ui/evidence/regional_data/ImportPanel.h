// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Records.h"
#include "ui/evidence/regional_data/ImportTask.h"
#include "ui/kit/Card.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace s3 {

class Dialogs;
class FormatStep;
class InlineMessage;
class MetadataForm;
class ReviewStep;

/// Takes a table file in four steps: file, columns, source, check. In the page, not a dialog.
class ImportPanel : public Card {
    Q_OBJECT
public:
    ImportPanel(Dialogs& dialogs, QWidget* parent = nullptr);

    /// Begins anew, without a file.
    void begin();
    void beginWith(const QString& path);
    /// Puts the keyboard where the step at hand begins.
    void takeFocus();

Q_SIGNALS:
    /// The person wants these observations.
    void accepted(const s3::Dataset& dataset, const s3::evidence::ObservationTable& table);
    void cancelled();

private:
    enum Step { File, Format, Source, Check };
    void showStep(Step step);
    void chooseFile();
    void next();
    void back();
    void read();
    void readDone();
    void updateButtons();
    Dataset proposedDataset() const;

    Dialogs& m_dialogs;
    QString m_path;
    evidence::DashMeaning m_dash = evidence::DashMeaning::Missing;
    ImportTask* m_task;
    QStackedWidget* m_steps;
    InlineMessage* m_trouble;
    FormatStep* m_format;
    MetadataForm* m_source;
    ReviewStep* m_check;
    QLabel* m_hint;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_cancel;
    QPushButton* m_choose;
    bool m_readAgain = false;
    bool m_leaveCheck = false;
};

} // namespace s3
