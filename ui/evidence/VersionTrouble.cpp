// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/VersionTrouble.h"

#include "ui/kit/Messages.h"

#include <QCoreApplication>

namespace s3 {

namespace {

struct VersionTroubleSay {
    Q_DECLARE_TR_FUNCTIONS(s3::VersionTrouble)
};

} // namespace

void showVersionTrouble(InlineMessage& message, const QString& text, bool writable)
{
    message.setAction(writable ? VersionTroubleSay::tr("Leave out the rarer version") : QString());
    message.setMessage(InlineMessage::Kind::Warning, text);
}

EditLabel leaveOutLabel()
{
    return {QT_TRANSLATE_NOOP("Edit", "Leave out codes of another version")};
}

} // namespace s3
