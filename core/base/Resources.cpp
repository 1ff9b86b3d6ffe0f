// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Resources.h"

#include <QDir>

void initS3Resources()
{
    Q_INIT_RESOURCE(s3resources);
    Q_INIT_RESOURCE(s3translations);
}
