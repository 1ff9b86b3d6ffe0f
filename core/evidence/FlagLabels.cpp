// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/FlagLabels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

struct FlagWords {
    Flag flag;
    const char* name;
    const char* meaning;
};

constexpr FlagWords flagWords[] = {
    {Flag::Confidential, QT_TRANSLATE_NOOP("Flags", "Confidential"),
     QT_TRANSLATE_NOOP("Flags", "Withheld by the statistical office: a gap, not zero.")},
    {Flag::Missing, QT_TRANSLATE_NOOP("Flags", "Missing"),
     QT_TRANSLATE_NOOP("Flags", "No value in the source: a gap, not zero.")},
    {Flag::Estimated, QT_TRANSLATE_NOOP("Flags", "Estimated"),
     QT_TRANSLATE_NOOP("Flags", "Estimated by the source.")},
    {Flag::Provisional, QT_TRANSLATE_NOOP("Flags", "Provisional"),
     QT_TRANSLATE_NOOP("Flags", "The source may still change the value.")},
    {Flag::Break, QT_TRANSLATE_NOOP("Flags", "Break in series"),
     QT_TRANSLATE_NOOP("Flags", "Not comparable with the period before.")},
    {Flag::Unreliable, QT_TRANSLATE_NOOP("Flags", "Unreliable"),
     QT_TRANSLATE_NOOP("Flags", "Few cases behind the value: low reliability.")},
    {Flag::Noted, QT_TRANSLATE_NOOP("Flags", "Remark"),
     QT_TRANSLATE_NOOP("Flags", "The source has another remark on the value.")},
};

} // namespace

QString flagName(Flag flag)
{
    for (const FlagWords& known : flagWords)
        if (known.flag == flag)
            return QCoreApplication::translate("Flags", known.name);
    return {};
}

QString flagMeaning(Flag flag)
{
    for (const FlagWords& known : flagWords)
        if (known.flag == flag)
            return QCoreApplication::translate("Flags", known.meaning);
    return {};
}

QString flagNames(Flags flags)
{
    QStringList names;
    for (const FlagWords& known : flagWords)
        if (flags.testFlag(known.flag) &&
            !(known.flag == Flag::Missing && flags.testFlag(Flag::Confidential)))
            names.append(flagName(known.flag));
    return names.join(u", "_s);
}

} // namespace s3::evidence
