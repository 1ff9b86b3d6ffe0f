// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

namespace s3 {

/// A project that ships with the program, made by code from data in resources/samples/<name>/.
struct SampleInfo {
    QString name; ///< as on the command line, e.g. "alpine-composites"
    QString title;
    QString summary; ///< one or two sentences, translated
};

QList<SampleInfo> samples();

/// Makes the sample as a new project file; NotFound for an unknown name, AlreadyExists as Project::create.
/// Reproducible but for ids and the times of the journal. Its edits are its ground: undo does not take the
/// sample apart.
Result<std::unique_ptr<Project>> createSample(const QString& name, const QString& path,
                                              const Project::OpenOptions& options = {});

} // namespace s3
