// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "core/implementation/Catalogue.h"

using namespace Qt::StringLiterals;

namespace s3::cli {

int runCatalogue(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"json"_s));
    parser.addOption({u"search"_s, {}, u"WORDS"_s});
    parser.addOption({u"lang"_s, {}, u"CODE"_s});
    int exitCode = Done;
    if (!parse(parser, "catalogue", arguments, 0, exitCode))
        return exitCode;
    const auto catalogue = Catalogue::load(parser.value(u"lang"_s));
    if (!catalogue)
        return fail(catalogue.error());
    ServiceFilter filter;
    filter.words = parser.value(u"search"_s);
    QJsonArray array;
    const QStringList codes = catalogue->search(filter);
    for (const QString& code : codes) {
        const Service& service = *catalogue->find(code);
        const QString origin = codeOf(service.origin);
        if (!parser.isSet(u"json"_s)) {
            print(u"%1  %2  %3"_s.arg(service.code, -6)
                      .arg(catalogue->fieldTitle(service.field), -14)
                      .arg(service.title));
            continue;
        }
        QJsonObject sections;
        for (const ServiceSection& section : service.sections)
            sections.insert(section.key, section.text);
        array.append(QJsonObject{{u"code"_s, service.code},
                                 {u"origin"_s, origin},
                                 {u"field"_s, service.field},
                                 {u"title"_s, service.title},
                                 {u"summary"_s, service.summary},
                                 {u"country"_s, service.country},
                                 {u"sections"_s, sections},
                                 {u"source"_s, service.source}});
    }
    if (parser.isSet(u"json"_s))
        print(array);
    else
        print(u"%1 of %2 services"_s.arg(codes.size()).arg(catalogue->size()));
    return codes.isEmpty() ? Findings : Done;
}

} // namespace s3::cli
