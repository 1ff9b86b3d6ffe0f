// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3 {

QString PseudoTranslator::translate(const char*, const char* source, const char*, int) const
{
    return pseudo(QString::fromUtf8(source));
}

QString PseudoTranslator::pseudo(const QString& source)
{
    static const QString plain = u"AEIOUYaeiouycnsz"_s;
    static const QString accented = u"ÅÉÎÕÜÝåéîõüýçñšž"_s;
    QString text;
    int letters = 0;
    bool inMarkup = false;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source.at(i);
        if (c == u'<')
            inMarkup = true;
        const bool placeholder = i > 0 && source.at(i - 1) == u'%';
        const qsizetype known = plain.indexOf(c);
        text += !inMarkup && !placeholder && known >= 0 ? accented.at(known) : c;
        if (!inMarkup && c.isLetter())
            ++letters;
        if (c == u'>')
            inMarkup = false;
    }
    if (letters < 2)
        return text;
    return text + QString((letters * 2 + 4) / 5, u'~');
}

Languages::~Languages()
{
    removeAll();
}

void Languages::removeAll()
{
    for (const auto& translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
}

std::vector<Languages::Language> Languages::available(bool withPseudo)
{
    std::vector<Language> languages{{u"en"_s, u"English"_s}};
    for (QString file : QDir(u":/i18n"_s).entryList({u"s3facilitator_*.qm"_s})) {
        const QString code = file.remove(u"s3facilitator_"_s).remove(u".qm"_s);
        if (code != u"en"_s)
            languages.push_back({code, QLocale(code).nativeLanguageName()});
    }
    if (withPseudo)
        languages.push_back({u"pseudo"_s, u"Pseudo"_s});
    return languages;
}

void Languages::use(const QString& code)
{
    removeAll();
    QString wanted = code.isEmpty() ? QLocale::system().name().left(2) : code;
    const auto known = available(true);
    if (std::none_of(known.begin(), known.end(), [&](const Language& l) { return l.code == wanted; }))
        wanted = u"en"_s;
    m_current = wanted;
    const auto install = [&](std::unique_ptr<QTranslator> translator) {
        QCoreApplication::installTranslator(translator.get());
        m_installed.push_back(std::move(translator));
    };
    if (wanted == u"pseudo"_s) {
        install(std::make_unique<PseudoTranslator>());
        QLocale::setDefault(QLocale(QLocale::German));
        return;
    }
    QLocale::setDefault(wanted == u"en"_s ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                          : QLocale(wanted));
    for (const QString& file :
         {QString(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s + wanted),
          QString(u":/i18n/s3facilitator_"_s + wanted)}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file))
            install(std::move(translator));
    }
}

} // namespace s3
