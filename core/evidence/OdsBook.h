// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/OdsStyles.h"
#include "core/evidence/SheetStream.h"

#include <string>
#include <vector>

namespace s3::evidence {

/// An OpenDocument spreadsheet (ISO/IEC 26300) is told by its mimetype. Refused if it is encrypted,
/// InvalidInput if it is another kind of document.
Result<void> checkOds(ZipReader& archive);

/// Reads all sheets of content.xml one after the other.
class OdsSheetStream final : public SheetStream {
public:
    /// `styles` are those of styles.xml.
    OdsSheetStream(std::unique_ptr<ZipEntryReader> entry, OdsStyles styles, int longestRow,
                   Progress progress);

    /// True: the rows of the sheet at hand and of those to come are passed over.
    void skipRows(bool skip) { m_skip = skip; }

private:
    /// Outside of a sheet; within one but in no row; and so on inwards.
    enum class In { Nowhere, Spreadsheet, Sheet, Row, Cell };

    struct Cell {
        std::string type, value, text, formula, style;
        int repeat = 1;
        int rows = 1;
        int columns = 1;
        int paragraphs = 0;
        bool covered = false;
        bool isFault = false;
    };

    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;
    void startOutside(std::string_view name, const XmlAttributes& attributes);
    void startInSheet(std::string_view name, const XmlAttributes& attributes);
    void startInCell(std::string_view name, const XmlAttributes& attributes);
    void endInCell();
    void startColumn(const XmlAttributes& attributes);
    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes, bool covered);
    void finishCell();
    void addCell(CellKind kind, std::string_view text);
    DateDetail detail() const; ///< of the cell at hand
    void append(std::string_view text);

    In m_in = In::Nowhere;
    bool m_skip = false;
    int m_nested = 0; // elements open within the cell; tables within a sheet that is not in a row
    int m_note = 0;   // how deep a comment within a paragraph lies
    bool m_inParagraph = false;
    OdsStyles m_styles;
    std::vector<std::pair<int, std::string>> m_columnStyles; // up to which column, cell style
    int m_number = 0;                                        // of the row
    int m_nextNumber = 1;
    int m_nextSheetColumn = 1; // to be declared
    int m_column = 1;
    Cell m_cell;
};

} // namespace s3::evidence
