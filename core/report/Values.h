// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace s3::report {

/// How something stands. Writers show a mark and a colour, never the colour alone.
enum class State { None, Good, Warn, Bad };

enum class Align { Left, Center, Right };

/// A numbered footnote of the section it was made in (Section::source); 0 = names no source.
struct SourceRef {
    int number = 0;
    explicit operator bool() const { return number > 0; }
    friend bool operator==(SourceRef, SourceRef) = default;
};

} // namespace s3::report
