// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ErrorText.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("s3::ErrorText", text);
}

QString mainSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return translated(QT_TRANSLATE_NOOP(
            "s3::ErrorText", "It is not there any more. Look whether it was moved or renamed."));
    case ErrorCode::NotAProject:
        return translated(QT_TRANSLATE_NOOP(
            "s3::ErrorText",
            "This is not an S3 Facilitator project. Choose a file that ends in .s3project."));
    case ErrorCode::Damaged:
        return translated(QT_TRANSLATE_NOOP(
            "s3::ErrorText",
            "The file is damaged or incomplete. Nothing was changed. Open a restore point or another copy."));
    case ErrorCode::TooNew:
        return translated(QT_TRANSLATE_NOOP(
            "s3::ErrorText",
            "A newer version of S3 Facilitator wrote this project. Install that version to open it."));
    case ErrorCode::ForeignObjects:
        return translated(QT_TRANSLATE_NOOP("s3::ErrorText",
                                            "The file holds parts that no project has, and was not "
                                            "opened. Ask whoever sent it for a clean copy."));
    case ErrorCode::InUse:
        return translated(QT_TRANSLATE_NOOP(
            "s3::ErrorText",
            "Somebody else has this project open. You can open it for reading, or ask them to close it."));
    case ErrorCode::ReadOnly:
        return translated(QT_TRANSLATE_NOOP(
            "s3::ErrorText", "This project is open for reading only. Save a copy to change it."));
    case ErrorCode::NoPermission:
        return translated(QT_TRANSLATE_NOOP(
            "s3::ErrorText",
            "The file or folder cannot be used. Check your rights to it or choose another place."));
    case ErrorCode::DiskFull:
        return translated(QT_TRANSLATE_NOOP(
            "s3::ErrorText", "The disk is full. Nothing was changed. Make room and try again."));
    case ErrorCode::AlreadyExists:
        return translated(
            QT_TRANSLATE_NOOP("s3::ErrorText", "There is such a file already. Choose another name."));
    case ErrorCode::InvalidValue:
        return translated(QT_TRANSLATE_NOOP("s3::ErrorText", "That value does not fit here."));
    case ErrorCode::InvalidInput:
        return translated(
            QT_TRANSLATE_NOOP("s3::ErrorText", "The file cannot be understood. Nothing was taken over."));
    case ErrorCode::Refused:
        return translated(QT_TRANSLATE_NOOP("s3::ErrorText", "That is not possible here."));
    case ErrorCode::NothingToDo:
        return translated(QT_TRANSLATE_NOOP("s3::ErrorText", "There is nothing to do."));
    case ErrorCode::Storage:
        return translated(
            QT_TRANSLATE_NOOP("s3::ErrorText", "The project could not be written. Nothing was changed."));
    case ErrorCode::Cancelled:
        return translated(QT_TRANSLATE_NOOP("s3::ErrorText", "Stopped. Nothing was changed."));
    }
    return {};
}

} // namespace

QString sentenceFor(const Error& error)
{
    QStringList parts{mainSentence(error.code)};
    QString place = QFileInfo(error.place.file).fileName();
    if (error.place.row > 0)
        place += (place.isEmpty() ? u""_s : u", "_s) +
                 translated(QT_TRANSLATE_NOOP("s3::ErrorText", "row %1")).arg(error.place.row);
    if (error.place.column > 0)
        place +=
            u", "_s + translated(QT_TRANSLATE_NOOP("s3::ErrorText", "column %1")).arg(error.place.column);
    QString details = place;
    if (!error.context.isEmpty())
        details += (details.isEmpty() ? u""_s : u": "_s) + error.context;
    if (!error.expected.isEmpty())
        details += u" ("_s +
                   translated(QT_TRANSLATE_NOOP("s3::ErrorText", "expected: %1")).arg(error.expected) +
                   u")"_s;
    if (!details.isEmpty())
        parts.append(details);
    return parts.join(u"\n"_s);
}

} // namespace s3
