// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How often a property test tries: in full, or less often under the sanitizers, which make every step many
/// times dearer and look for other faults.
constexpr int thorough(int inFull, int underSanitizers)
{
#ifdef S3_SANITIZED
    (void)inFull;
    return underSanitizers;
#else
    (void)underSanitizers;
    return inFull;
#endif
}
