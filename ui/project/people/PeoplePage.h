// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"

class QPushButton;
class QStackedWidget;

namespace s3 {

class RecordView;
class SearchField;
class SegmentedControl;

/// Who and where: organisations, people and regions of the project.
class PeoplePage : public Page {
    Q_OBJECT
public:
    PeoplePage(ToolContext& context, const ToolDescriptor& descriptor);

    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;

private:
    void showPart(int part);
    RecordView* part() const;
    void purge();

    SegmentedControl* m_parts;
    SearchField* m_search;
    QPushButton* m_purge;
    QStackedWidget* m_stack;
};

} // namespace s3
