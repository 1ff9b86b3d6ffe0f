// SPDX-License-Identifier: GPL-3.0-or-later
// Invented employment of the Alpine Space's regions by NACE division, with structure: regions have abilities,
// industries ask for some, so that related industries stand together and few regions have the demanding ones.
#pragma once

#include "core/evidence/MapShapes.h"
#include "core/evidence/Observations.h"

#include <random>

namespace s3::test {

inline evidence::ObservationTable alpineEmployment(const QStringList& periods = {QStringLiteral("2022")})
{
    evidence::ObservationTable table;
    std::mt19937 random(7); // its numbers are the same everywhere
    const auto unit = [&random] { return double(random() % 10'000) / 10'000; };
    QStringList industries;
    for (int division = 10; division <= 33; ++division)
        industries.append(QStringLiteral("C%1").arg(division));
    for (const char* code : {"A01", "A02", "B08", "D35", "E36", "E38", "F41", "F42", "F43", "G45", "G46",
                             "G47", "H49", "H52", "I55", "I56", "J58", "J61", "J62", "J63", "K64", "K65",
                             "L68", "M69", "M70", "M71", "M72", "N77", "N79", "P85", "Q86", "R90", "S96"})
        industries.append(QString::fromLatin1(code));
    constexpr int abilities = 6;
    std::vector<std::array<double, abilities>> asks(size_t(industries.size()));
    for (int i = 0; i < industries.size(); ++i)
        for (int a = 0; a < abilities; ++a)
            asks[size_t(i)][size_t(a)] =
                (i * abilities / int(industries.size()) == a ? 2.2 : 0) + unit() * 0.9;
    for (const evidence::Tile& tile : evidence::shippedTileMaps().at(0).tiles) {
        const int region = table.regions().intern(tile.code);
        std::array<double, abilities> has{};
        const double breadth = unit();
        for (double& ability : has)
            ability = unit() < 0.3 + 0.5 * breadth ? 1 : 0.15;
        const double size = 40 + 400 * unit();
        for (int i = 0; i < industries.size(); ++i) {
            double fit = 0;
            for (int a = 0; a < abilities; ++a)
                fit += asks[size_t(i)][size_t(a)] * has[size_t(a)];
            const double jobs = size * (1 + double(i % 7)) * std::exp(0.8 * fit) * (0.75 + 0.5 * unit());
            for (int p = 0; p < periods.size(); ++p)
                table.add(region, table.industries().intern(industries.at(i)),
                          table.periods().intern(periods.at(p)), std::round(jobs * (1 + 0.03 * p)));
        }
    }
    return table;
}

inline Dataset alpineDataset()
{
    Dataset dataset;
    dataset.title = QStringLiteral("Employment, Alpine Space (invented)");
    dataset.measure = QStringLiteral("Employees");
    dataset.unit = QStringLiteral("persons");
    dataset.industryScheme = QStringLiteral("NACE Rev. 2");
    dataset.regionScheme = QStringLiteral("NUTS 2016");
    dataset.source = QStringLiteral("Invented for this test");
    return dataset;
}

} // namespace s3::test
