// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/CellText.h"
#include "core/evidence/XmlStream.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace s3::evidence {

/// What the styles of an OpenDocument spreadsheet say about cells and sheets. They stand in styles.xml and,
/// those made for single cells, at the head of content.xml.
class OdsStyles final : public XmlHandler {
public:
    /// How a date is shown in a cell of that style, or of the styles it is derived from.
    DateDetail detailOf(const std::string& cellStyle) const;
    bool hides(const std::string& tableStyle) const { return m_hiding.contains(tableStyle); }

    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view) override {}

private:
    struct Style {
        std::string date;
        std::string parent;
    };

    std::string m_dateStyle; // being read
    std::string m_style;
    std::unordered_map<std::string, DateDetail> m_dates;
    std::unordered_map<std::string, Style> m_styles;
    std::unordered_set<std::string> m_hiding;
};

} // namespace s3::evidence
