// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/questionnaires/MissingModel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

struct MissingModelSay {
    Q_DECLARE_TR_FUNCTIONS(MissingModel)
};

QString lacks(const questionnaire::Missing& missing)
{
    QStringList parts;
    if (missing.group)
        parts.append(MissingModelSay::tr("group"));
    constexpr int named = 4;
    for (int i = 0; i < qMin(named, int(missing.items.size())); ++i)
        parts.append(missing.items.at(i));
    if (missing.items.size() > named)
        parts.append(MissingModelSay::tr("%n more", nullptr, int(missing.items.size()) - named));
    return parts.join(u", "_s);
}

} // namespace

MissingModel::MissingModel(QObject* parent)
    : RecordTableModel(
          {{MissingModelSay::tr("Respondent"),
            [](const questionnaire::Missing& m) { return QVariant(m.code); }},
           {MissingModelSay::tr("Without answer"),
            [](const questionnaire::Missing& m) { return QVariant(lacks(m)); }}},
          [](const questionnaire::Missing& m) { return m.response.hex(); }, parent)
{}

} // namespace s3
