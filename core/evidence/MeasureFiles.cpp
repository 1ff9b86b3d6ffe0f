// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/MeasureFiles.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

enum FileNumber : size_t { CellsFile, RegionsFile, IndustriesFile, ShiftShareFile, GrowthShareFile };

struct FileHead {
    const char* name;
    const char* columns;
};

constexpr FileHead heads[] = {
    {"cells.csv", "time,region,industry,value,share,lq,presence,density_incl_self,density_excl_self"},
    {"regions.csv",
     "time,region,total,diversity,hhi,hhi_normalised,krugman_vs_total,krugman_vs_rest,hoover_specialisation,"
     "gini_unweighted,gini_hoover_weighted,entropy_bits,evenness,hill_number_2powH,unrelated_variety,"
     "related_variety,eci_z_pop,eci_status"},
    {"industries.csv", "time,industry,total,ubiquity,hhi_across_regions,krugman_concentration_vs_total,"
                       "gini_unweighted,gini_hoover_weighted,pci_z_pop"},
    {"shiftshare_cells.csv", "region,industry,e0,e1,change,national_share,industry_mix,regional_shift,"
                             "em_homothetic,em_competitive,em_allocation"},
    {"growthshare.csv", "region,industry,lq_t1,regional_growth,national_growth,relative_growth,size_t1,"
                        "share_t1,quadrant"},
};

/// Codes as fields: each is written many times.
std::vector<std::string> fieldsOf(const QStringList& codes)
{
    std::vector<std::string> fields;
    fields.reserve(size_t(codes.size()));
    for (const QString& code : codes)
        fields.push_back(quotedField(code));
    return fields;
}

/// A period as a part of a file name: anything but letters, digits and a few signs becomes a low line.
QString fileNamePart(const QString& period)
{
    QString name;
    for (const QChar c : period)
        name += c.isLetterOrNumber() || c == u'-' || c == u'.' ? c : u'_';
    return name;
}

std::string_view statusOf(const Complexity& complexity, size_t region)
{
    return complexity.regionDropped[region] ? "dropped" : codeOf(complexity.status);
}

} // namespace

MeasureFiles::MeasureFiles(QString folder, std::vector<CsvFile> files)
    : m_folder(std::move(folder))
    , m_files(std::move(files))
{}

Result<MeasureFiles> MeasureFiles::create(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::NoPermission, u"the folder cannot be made"_s, {}, {folder, 0, 0}};
    std::vector<CsvFile> files;
    for (const FileHead& head : heads) {
        auto file = CsvFile::create(QDir(folder).filePath(QString::fromLatin1(head.name)));
        if (!file)
            return file.error();
        files.push_back(std::move(*file));
        files.back().row(QString::fromLatin1(head.columns).split(u','));
    }
    return MeasureFiles(folder, std::move(files));
}

Result<void> MeasureFiles::add(const PeriodMeasures& measures)
{
    addCells(measures);
    addRegions(measures);
    addIndustries(measures);
    return addProximity(measures);
}

void MeasureFiles::addCells(const PeriodMeasures& measures)
{
    CsvFile& file = m_files[CellsFile];
    const std::string time = quotedField(measures.matrix.period);
    const auto industries = fieldsOf(measures.matrix.industries);
    size_t cell = 0;
    for (const std::string& region : fieldsOf(measures.matrix.regions)) {
        for (const std::string& industry : industries) {
            file.quoted(time);
            file.quoted(region);
            file.quoted(industry);
            file.number(measures.matrix.missing[cell] ? std::nullopt
                                                      : std::optional(measures.matrix.value[cell]));
            file.number(measures.cells.share[cell]);
            file.number(measures.cells.quotient[cell]);
            const signed char presence = measures.presence.state[cell];
            file.number(presence == Presence::Undefined ? std::nullopt : std::optional(int(presence)));
            file.number(measures.cells.density.includingSelf[cell]);
            file.number(measures.cells.density.excludingSelf[cell]);
            file.endRow();
            ++cell;
        }
    }
}

void MeasureFiles::addRegions(const PeriodMeasures& measures)
{
    CsvFile& file = m_files[RegionsFile];
    const std::string time = quotedField(measures.matrix.period);
    for (size_t r = 0; r < measures.regions.size(); ++r) {
        const RegionMeasures& region = measures.regions[r];
        file.quoted(time);
        file.text(measures.matrix.regions.at(int(r)));
        file.number(region.total.value);
        file.number(region.diversity);
        for (const auto& value :
             {region.hhi, region.normalisedHhi, region.krugmanTotal, region.krugmanRest, region.hoover,
              region.gini, region.hooverGini, region.entropy, region.evenness, region.hillNumber})
            file.number(value);
        file.number(region.variety ? std::optional(region.variety->unrelated) : std::nullopt);
        file.number(region.variety ? std::optional(region.variety->related) : std::nullopt);
        file.number(measures.complexity.eci[r]);
        file.text(statusOf(measures.complexity, r));
        file.endRow();
    }
}

void MeasureFiles::addIndustries(const PeriodMeasures& measures)
{
    CsvFile& file = m_files[IndustriesFile];
    const std::string time = quotedField(measures.matrix.period);
    for (size_t i = 0; i < measures.industries.size(); ++i) {
        const IndustryMeasures& industry = measures.industries[i];
        file.quoted(time);
        file.text(measures.matrix.industries.at(int(i)));
        file.number(industry.total.value);
        file.number(industry.ubiquity);
        for (const auto& value : {industry.hhi, industry.krugmanTotal, industry.gini, industry.hooverGini,
                                  measures.complexity.pci[i]})
            file.number(value);
        file.endRow();
    }
}

Result<void> MeasureFiles::addProximity(const PeriodMeasures& measures)
{
    const QString name = u"proximity_%1.csv"_s.arg(fileNamePart(measures.matrix.period));
    auto file = CsvFile::create(QDir(m_folder).filePath(name));
    if (!file)
        return file.error();
    file->row(QStringList{u"industry"_s} + measures.matrix.industries);
    const auto industries = fieldsOf(measures.matrix.industries);
    for (int i = 0; i < measures.proximity.industryCount; ++i) {
        file->quoted(industries[size_t(i)]);
        for (int j = 0; j < measures.proximity.industryCount; ++j)
            file->number(measures.proximity.at(i, j));
        file->endRow();
    }
    m_proximities.push_back(std::move(*file));
    return {};
}

void MeasureFiles::compare(const ShiftShare& change, const std::vector<GrowthShareCell>& growth)
{
    const auto regions = fieldsOf(change.regions);
    const auto industries = fieldsOf(change.industries);
    CsvFile& shifts = m_files[ShiftShareFile];
    for (const ShiftShareCell& cell : change.cells) {
        shifts.quoted(regions[size_t(cell.region)]);
        shifts.quoted(industries[size_t(cell.industry)]);
        for (const auto& value : {cell.e0, cell.e1, cell.change, cell.nationalShare, cell.industryMix,
                                  cell.regionalShift, cell.homothetic, cell.competitive, cell.allocation})
            shifts.number(value);
        shifts.endRow();
    }
    CsvFile& shares = m_files[GrowthShareFile];
    for (const GrowthShareCell& cell : growth) {
        shares.quoted(regions[size_t(cell.region)]);
        shares.quoted(industries[size_t(cell.industry)]);
        for (const auto& value : {cell.quotient, cell.regionalGrowth, cell.nationalGrowth,
                                  cell.relativeGrowth, cell.size, cell.share})
            shares.number(value);
        shares.text(std::string_view(cell.growthClass ? codeOf(*cell.growthClass) : ""));
        shares.endRow();
    }
}

Result<void> MeasureFiles::commit()
{
    for (auto* files : {&m_files, &m_proximities})
        for (CsvFile& file : *files)
            if (auto done = file.commit(); !done)
                return done;
    return {};
}

} // namespace s3::evidence
