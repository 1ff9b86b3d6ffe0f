// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <utility>
#include <variant>

namespace s3 {

/// What went wrong, as a code that the edge of the program turns into a sentence. Core never shows text to a
/// person.
enum class ErrorCode {
    NotFound,       ///< a file or record that should be there is not
    NotAProject,    ///< the file is no S3 Facilitator project
    Damaged,        ///< truncated or corrupt
    TooNew,         ///< written by a newer program version that this one cannot read
    ForeignObjects, ///< the file holds tables, triggers or views that no project holds
    InUse,          ///< somebody else has the project open
    ReadOnly,       ///< the project was opened for reading only
    NoPermission,   ///< file or folder may not be written or read
    DiskFull,       ///< no space left
    AlreadyExists,  ///< would overwrite something
    InvalidValue,   ///< a value breaks a rule of the method or a type
    InvalidInput,   ///< a file from outside cannot be understood; place says where
    Refused,        ///< a rule forbids the step, e.g. a cycle of dependencies
    NothingToDo,    ///< undo without anything to undo and the like
    Storage,        ///< any other failure of the storage layer
    Cancelled,      ///< the user stopped it
};

/// Where in a file from outside something was found. Row and column count from 1; 0 = does not apply.
struct Place {
    QString file;
    int row = 0;
    int column = 0;
};

struct Error {
    ErrorCode code = ErrorCode::Storage;
    QString context; ///< what exactly; in English, for the log, the command line and the details of a message
    QString expected; ///< what would have been right; may be empty
    Place place;
};

/// A value or an Error. `if (!r) return r.error();` hands an error on.
template<class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    T valueOr(T fallback) const { return ok() ? value() : std::move(fallback); }
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {}
    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace s3
