// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/DataFinding.h"
#include "ui/kit/Page.h"

class QStackedWidget;

namespace s3 {

class DataChooser;
class InlineMessage;
class SpecialisationView;

/// What a region is special in and whether it grows; numbers kept as evidence cards.
class SpecialisationPage : public Page {
    Q_OBJECT
public:
    SpecialisationPage(ToolContext& context, const ToolDescriptor& descriptor);

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;

private:
    void showBoard();
    void keep(const QStringList& industries);
    void updateKeep();

    QHash<QString, IdOf<Evidence>> m_kept;
    RecordRef m_lastCard;
    QStackedWidget* m_stack;
    DataChooser* m_chooser;
    SpecialisationView* m_board;
    InlineMessage* m_done;
};

} // namespace s3
