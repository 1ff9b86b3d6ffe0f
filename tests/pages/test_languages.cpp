// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Resources.h"
#include "ui/shell/Languages.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;

class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pseudoKeepsWhatIsFilledIn();
    void englishKnowsItsPlurals();
    void languageSetsTheNumberFormat();
    void unknownLanguageFallsBack();
};

void TestLanguages::pseudoKeepsWhatIsFilledIn()
{
    const QString text = PseudoTranslator::pseudo(u"%1 of %2 &cards in <b>%n groups</b>"_s);
    for (const QString& kept : {u"%1"_s, u"%2"_s, u"%n"_s, u"<b>"_s, u"</b>"_s})
        QVERIFY2(text.contains(kept), qPrintable(text));
    QVERIFY(text.size() > 35);
    QCOMPARE(PseudoTranslator::pseudo(u"%1"_s), u"%1"_s);
    QVERIFY(PseudoTranslator::pseudo(u"Location quotient"_s).size() >= 23);
}

void TestLanguages::englishKnowsItsPlurals()
{
    Languages languages;
    languages.use(u"en"_s);
    QCOMPARE(QCoreApplication::translate("s3::ReportsPage", "%n pages", nullptr, 1), u"1 page"_s);
    QCOMPARE(QCoreApplication::translate("s3::ReportsPage", "%n pages", nullptr, 7), u"7 pages"_s);
}

void TestLanguages::languageSetsTheNumberFormat()
{
    Languages languages;
    languages.use(u"pseudo"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
    QVERIFY(QCoreApplication::translate("any", "Evidence").startsWith(u"É"_s));
    languages.use(u"en"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1,234.5"_s);
    QCOMPARE(QCoreApplication::translate("any", "Evidence"), u"Evidence"_s);
}

void TestLanguages::unknownLanguageFallsBack()
{
    Languages languages;
    languages.use(u"tlh"_s);
    QCOMPARE(languages.current(), u"en"_s);
    QCOMPARE(QString(Languages::available().front().code), u"en"_s);
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    initS3Resources();
    TestLanguages test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_languages.moc"
