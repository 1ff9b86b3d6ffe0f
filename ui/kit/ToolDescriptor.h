// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

class QWidget;

namespace s3 {

class Project;
class ToolContext;

/// The five action lines of the S3 Innovation Model, and what belongs to the whole project.
enum class Line {
    Project = 0,
    Evidence = 1,
    Identification = 2,
    Development = 3,
    Implementation = 4,
    Monitoring = 5
};

/// How far a station is: what is there of what the method asks for. `total` 0 = nothing to complete here.
struct Completeness {
    int done = 0;
    int total = 0;
    bool complete() const { return total > 0 && done >= total; }
    bool started() const { return done > 0; }
};

/// All that the shell knows of a tool. A tool is a folder ui/<line>/<tool>/ whose Descriptor.cpp defines
/// `ToolDescriptor s3::tools::<tool>()`; the build collects the folders. Its guide text is guide.md in that
/// folder (shipped as :/tools/<tool>/guide.md), its icon icon.svg (monochrome, 20 x 20, stroke or fill #000).
struct ToolDescriptor {
    QString id; ///< the folder's name; stable, used on the command line and in saved state
    Line line = Line::Project;
    int order = 0;        ///< position within its line
    QString title;        ///< translated at the time of the call
    QString purpose;      ///< one line, translated
    QStringList keywords; ///< further words that find it in the palette, translated
    /// Makes the s3::Page from this descriptor; the caller owns it.
    std::function<QWidget*(ToolContext&, const ToolDescriptor&)> makePage;
    std::function<Completeness(const Project&)> completeness; ///< may be empty
    QStringList recordTables; ///< tables whose records this page shows; "go to record" opens it
};

/// Every tool, in no particular order, from the table that the build generates.
std::vector<ToolDescriptor> allTools();

} // namespace s3
