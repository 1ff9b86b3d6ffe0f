// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Makes the program's resources (schema, guide texts, catalogue, icons, translations) available. Every main
/// and every test calls it once before using core: the linker drops a static library's resources that nobody
/// names.
void initS3Resources();
