// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Programmes.h"
#include "ui/kit/Page.h"

#include <optional>

class QStackedWidget;

namespace s3 {

class ProgrammePanel;
class OwnPanel;
class SegmentedControl;

/// Cluster programmes of Europe's countries and regions as a reference, what would help them, and the
/// project's own programme beside them.
class ProgrammesPage : public Page {
    Q_OBJECT
public:
    ProgrammesPage(ToolContext& context, const ToolDescriptor& descriptor);

    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;

private:
    void build();
    void add();
    void remove(const RecordRef& ref);

    std::optional<evidence::ProgrammeLibrary> m_library;
    SegmentedControl* m_switch = nullptr;
    QStackedWidget* m_stack = nullptr;
    ProgrammePanel* m_programmes = nullptr;
    OwnPanel* m_own = nullptr;
};

} // namespace s3
