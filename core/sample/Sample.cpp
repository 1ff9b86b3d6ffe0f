// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/Sample.h"

namespace s3 {

QList<SampleInfo> samples()
{
    return {};
}

Result<std::unique_ptr<Project>> createSample(const QString& name, const QString& path, const Project::OpenOptions&)
{
    return Error{ErrorCode::NotFound, name, {}, {path, 0, 0}};
}

} // namespace s3
