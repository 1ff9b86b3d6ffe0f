// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gates/GatePack.h"

#include "core/base/MethodPack.h"

#include <QJsonArray>
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

Result<Question> questionFrom(const QJsonObject& entry, const QString& language)
{
    Question question;
    question.line = entry.value(u"line"_s).toInt();
    question.code = entry.value(u"code"_s).toString();
    question.text = textIn(entry.value(u"text"_s), language);
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
    const Result<MethodPack> read = readMethodPack(json, u"checklist"_s, language);
    if (!read)
        return read.error();
    GatePack pack{read->id, read->version, read->provenance, read->source, {}};
    QSet<QString> known;
    for (const QJsonValue& entry : read->body.value(u"questions"_s).toArray()) {
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
    const Result<QByteArray> json = shippedPack(u"gates"_s);
    const Result<GatePack> pack = json ? readGatePack(*json, packLanguage()) : Result<GatePack>(json.error());
    if (!pack) {
        qCWarning(logGates).noquote() << "the gate pack cannot be read:" << pack.error().context;
        return {};
    }
    return *pack;
}

} // namespace s3::gates
