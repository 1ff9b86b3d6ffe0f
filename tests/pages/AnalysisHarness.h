// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that compute, on the invented regions of RegionsData.h.
#pragma once

#include "core/evidence/DatasetRecords.h"
#include "tests/RegionsData.h"
#include "tests/pages/PageHarness.h"
#include "ui/evidence/AnalysisPage.h"

namespace s3::test {

/// One data set, and Upper Austria as the project's own region.
inline void addAnalysisData(PageHarness& harness,
                            const evidence::ObservationTable& table = alpineEmployment())
{
    harness.fill([&](Writer& w) -> Result<void> {
        Region own;
        own.code = QStringLiteral("AT31");
        own.name = QStringLiteral("Upper Austria");
        own.role = RegionRole::Own;
        w.insert(own);
        const auto stored = evidence::storeDataset(w, alpineDataset(), table);
        return stored ? Result<void>() : Result<void>(stored.error());
    });
}

/// The page with its measures computed; null if it is no such page.
template<class AnyPage>
AnyPage* openedAnalysis(PageHarness& harness, const QString& tool, const QSize& size = {1180, 800})
{
    auto* page = qobject_cast<AnyPage*>(harness.open(tool, size));
    if (page) {
        page->refreshNow();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 20'000); }();
    }
    return page;
}

} // namespace s3::test
