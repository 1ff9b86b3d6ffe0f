// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gates/GatePack.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QLoggingCategory>
#include <QSet>

using namespace Qt::StringLiterals;

namespace s3::gates {

namespace {

Q_LOGGING_CATEGORY(logGates, "s3.gates")

Error invalid(const QString& what)
{
    return {ErrorCode::InvalidInput, what, u"a checklist pack, version 1"_s, {}};
}

QString inLanguage(const QJsonValue& texts, const QString& language)
{
    const QJsonObject object = texts.toObject();
    const QString text = object.value(language).toString();
    return text.isEmpty() ? object.value(u"en"_s).toString() : text;
}

Result<Question> questionFrom(const QJsonObject& entry, const QString& language)
{
    Question question;
    question.line = entry.value(u"line"_s).toInt();
    question.code = entry.value(u"code"_s).toString();
    question.text = inLanguage(entry.value(u"text"_s), language);
    const QString audience = entry.value(u"for"_s).toString(u"both"_s);
    if (question.line < 1 || question.line > 5 || question.code.isEmpty() || question.text.isEmpty())
        return invalid(u"question \"%1\" lacks line, code or text"_s.arg(question.code));
    if (audience == u"cluster")
        question.audience = Audience::ClusterOrganisation;
    else if (audience == u"policy")
        question.audience = Audience::PolicyMaker;
    else if (audience != u"both")
        return invalid(u"question \"%1\" is for \"%2\""_s.arg(question.code, audience));
    return question;
}

} // namespace

QList<Question> GatePack::of(int line) const
{
    QList<Question> found;
    for (const Question& question : questions)
        if (question.line == line)
            found.append(question);
    return found;
}

Result<GatePack> readGatePack(const QByteArray& json, const QString& language)
{
    QJsonParseError trouble;
    const QJsonObject root = QJsonDocument::fromJson(json, &trouble).object();
    if (trouble.error != QJsonParseError::NoError)
        return invalid(trouble.errorString());
    GatePack pack;
    pack.id = root.value(u"packId"_s).toString();
    pack.version = root.value(u"version"_s).toString();
    if (root.value(u"kind"_s).toString() != u"checklist" || pack.version.section(u'.', 0, 0) != u"1")
        return invalid(u"kind \"%1\", version \"%2\""_s.arg(root.value(u"kind"_s).toString(), pack.version));
    const QJsonObject provenance = root.value(u"provenance"_s).toObject();
    pack.provenance = provenance.value(u"status"_s).toString();
    pack.source = provenance.value(u"source"_s).toString();
    QSet<QString> known;
    for (const QJsonValue& entry : root.value(u"body"_s).toObject().value(u"questions"_s).toArray()) {
        const Result<Question> question = questionFrom(entry.toObject(), language);
        if (!question)
            return question.error();
        const QString key = QString::number(question->line) + question->code;
        if (known.contains(key))
            return invalid(u"question \"%1\" occurs twice"_s.arg(question->code));
        known.insert(key);
        pack.questions.append(*question);
    }
    return pack;
}

GatePack shippedGatePack()
{
    QFile file(u":/packs/gates.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(logGates) << "the gate pack is missing";
        return {};
    }
    const Result<GatePack> pack = readGatePack(file.readAll(), QLocale().name().section(u'_', 0, 0));
    if (!pack) {
        qCWarning(logGates).noquote() << "the gate pack cannot be read:" << pack.error().context;
        return {};
    }
    return *pack;
}

} // namespace s3::gates
