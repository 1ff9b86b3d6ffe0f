// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ObservationBlocks.h"
#include "core/evidence/ObservationImport.h"
#include "core/evidence/Records.h"
#include "core/evidence/TableChange.h"
#include "ui/kit/Card.h"

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace s3 {

class Background;
class Dialogs;
class FormatStep;
class InlineMessage;
class MetadataForm;
class Project;
class ReviewStep;

/// What a file gave, as a person wants it. Its observations are in the project's file already.
struct AcceptedImport {
    Dataset dataset; ///< of an id that exists where one is replaced
    bool replaces = false;
    evidence::ReadOptions options;
    std::shared_ptr<const evidence::ImportOutcome> outcome;
    evidence::ObservationBlock block;
    std::shared_ptr<const evidence::ObservationTable> before; ///< where one is replaced
    std::shared_ptr<const evidence::ObservationTable> stored; ///< as they are read from the block
    QString fileName;
};

/// Takes a table file in four steps: file, columns, source, check. In the page, not a dialog.
class ImportPanel : public Card {
    Q_OBJECT
public:
    /// `project` outlives the panel.
    ImportPanel(const Project& project, Dialogs& dialogs, QWidget* parent = nullptr);
    ~ImportPanel() override;

    /// Begins anew, without a file.
    void begin();
    void beginWith(const QString& path);
    /// Begins with another edition of a data set; `table` holds its observations.
    void beginReplacing(const Dataset& dataset, std::shared_ptr<const evidence::ObservationTable> table);
    /// Puts the keyboard where the step at hand begins.
    void takeFocus();

Q_SIGNALS:
    void accepted(const s3::AcceptedImport& import);
    void cancelled();

private:
    enum Step { File, Format, Source, Check };
    struct Reading;
    QWidget* buildFile();
    void buildFoot();
    void load(const QString& path);
    void showStep(Step step);
    void chooseFile();
    void next();
    void back();
    void stop();
    void leaveFormat();
    void read();
    void readDone(std::shared_ptr<const Reading> reading);
    void showRead();
    void accept();
    AcceptedImport acceptedImport() const;
    void store(const AcceptedImport& import);
    void storingFailed(const Error& error);
    void exportRejected();
    void updateButtons();
    void updateCheckButtons();
    QStringList warningsOf(const evidence::ObservationTable& table) const;
    Dataset proposedDataset() const;

    const Project& m_project;
    Dialogs& m_dialogs;
    QString m_path;
    Dataset m_replaced; ///< with a null id unless one is replaced
    std::shared_ptr<const evidence::ObservationTable> m_before;
    evidence::ReadOptions m_options;          ///< with which the file was read last
    std::shared_ptr<const Reading> m_reading; ///< null before and while a file is read
    bool m_storing = false;
    Background* m_background;
    QStackedWidget* m_steps;
    InlineMessage* m_trouble;
    FormatStep* m_format;
    MetadataForm* m_source;
    ReviewStep* m_check;
    QLabel* m_hint;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_cancel;
    QPushButton* m_choose = nullptr;
};

} // namespace s3
