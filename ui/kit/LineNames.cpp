// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/LineNames.h"

#include <QCoreApplication>

namespace s3 {

namespace {
QString translatedName(const char* text)
{
    return QCoreApplication::translate("s3::LineNames", text);
}
} // namespace

QString lineName(Line line)
{
    switch (line) {
    case Line::Evidence:
        return translatedName(QT_TRANSLATE_NOOP("s3::LineNames", "Base of evidence"));
    case Line::Identification:
        return translatedName(QT_TRANSLATE_NOOP("s3::LineNames", "Identification"));
    case Line::Development:
        return translatedName(QT_TRANSLATE_NOOP("s3::LineNames", "Development"));
    case Line::Implementation:
        return translatedName(QT_TRANSLATE_NOOP("s3::LineNames", "Implementation"));
    case Line::Monitoring:
        return translatedName(QT_TRANSLATE_NOOP("s3::LineNames", "Monitoring"));
    case Line::Project:
        break;
    }
    return translatedName(QT_TRANSLATE_NOOP("s3::LineNames", "Project"));
}

QString linePurpose(Line line)
{
    switch (line) {
    case Line::Evidence:
        return translatedName(QT_TRANSLATE_NOOP(
            "s3::LineNames", "See what the region is good at, and what presses it to change."));
    case Line::Identification:
        return translatedName(QT_TRANSLATE_NOOP(
            "s3::LineNames", "Find, with the people concerned, a few activities that transform industries."));
    case Line::Development:
        return translatedName(QT_TRANSLATE_NOOP(
            "s3::LineNames", "Turn each activity into actions with an owner and a first step."));
    case Line::Implementation:
        return translatedName(QT_TRANSLATE_NOOP(
            "s3::LineNames", "Let clusters carry actions out with services that worked elsewhere."));
    case Line::Monitoring:
        return translatedName(
            QT_TRANSLATE_NOOP("s3::LineNames", "Watch whether it works, and decide what follows."));
    case Line::Project:
        break;
    }
    return {};
}

} // namespace s3
