// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/OdsStyles.h"

#include <algorithm>

namespace s3::evidence {

namespace {

constexpr size_t mostStyles = 100'000;
constexpr int longestLine = 20; // of styles derived from one another; a circle ends there

DateDetail detailNamed(std::string_view element)
{
    if (element == "year")
        return DateDetail::Year;
    if (element == "month")
        return DateDetail::Month;
    if (element == "day")
        return DateDetail::Day;
    return element == "hours" ? DateDetail::Time : DateDetail::None;
}

} // namespace

DateDetail OdsStyles::detailOf(const std::string& cellStyle) const
{
    auto style = m_styles.find(cellStyle);
    for (int i = 0; i < longestLine && style != m_styles.end(); ++i) {
        if (const auto date = m_dates.find(style->second.date); date != m_dates.end())
            return date->second;
        style = m_styles.find(style->second.parent);
    }
    return DateDetail::None;
}

void OdsStyles::startElement(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "style") {
        m_style = attributes.value("name");
        Style style{std::string(attributes.value("data-style-name")),
                    std::string(attributes.value("parent-style-name"))};
        if (attributes.value("family") == "table-cell" && m_styles.size() < mostStyles)
            m_styles.emplace(m_style, std::move(style));
    } else if (name == "table-properties" && attributes.value("display") == "false" &&
               m_hiding.size() < mostStyles) {
        m_hiding.insert(m_style);
    } else if (name == "date-style") {
        m_dateStyle = attributes.value("name");
    } else if (!m_dateStyle.empty() && m_dates.size() < mostStyles) {
        DateDetail& detail = m_dates[m_dateStyle];
        detail = std::max(detail, detailNamed(name));
    }
}

void OdsStyles::endElement(std::string_view name)
{
    if (name == "date-style")
        m_dateStyle.clear();
}

} // namespace s3::evidence
