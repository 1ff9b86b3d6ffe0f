// SPDX-License-Identifier: GPL-3.0-or-later
// The house rules that a compiler does not check, read off the sources.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Source {
    QString path; ///< relative to the root
    QString text;
};

QList<Source> sourcesBelow(const QString& folder)
{
    const QDir root(QStringLiteral(S3_SOURCE_DIR));
    QList<Source> sources;
    QDirIterator it(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            sources.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
    }
    return sources;
}

/// Paths of the sources that match, with the first match.
QStringList matching(const QList<Source>& sources, const QRegularExpression& pattern)
{
    QStringList found;
    for (const Source& source : sources)
        if (const auto match = pattern.match(source.text); match.hasMatch())
            found.append(source.path + u": "_s + match.captured(0).simplified());
    return found;
}

QStringList includesOf(const Source& source)
{
    static const QRegularExpression include(u"^\\s*#include\\s+\"([^\"]+)\""_s,
                                            QRegularExpression::MultilineOption);
    QStringList paths;
    auto it = include.globalMatch(source.text);
    while (it.hasNext())
        paths.append(it.next().captured(1));
    return paths;
}

/// The folder of the tool a file belongs to; empty for what tools share.
QString toolOf(const QString& path)
{
    if (path.startsWith(u"ui/workshop/"_s))
        return {};
    const QStringList parts = path.split(u'/');
    return parts.size() >= 4 && parts.first() == u"ui"_s ? parts.mid(0, 3).join(u'/') : QString();
}

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereIsSomethingToLookAt();
    void coreHasNoWindow();
    void arrowsRunDownwards();
    void onlyCoreSpeaksSql();
    void noToolIncludesAnother();
    void shellIncludesNoTool();
    void nothingIsASingleton();
    void everyFileNamesItsLicence();
    void everyToolHasAGuideAndAnIcon();
};

void TestArchitecture::thereIsSomethingToLookAt()
{
    QVERIFY(sourcesBelow(u"core"_s).size() > 30);
    QVERIFY(sourcesBelow(u"ui"_s).size() > 30);
}

void TestArchitecture::coreHasNoWindow()
{
    const QRegularExpression window(
        u"#include\\s*<(QtWidgets|QtCharts|QWidget|QIcon|QDialog|QMessageBox|QFileDialog|QApplication|QChart\\w*|QPushButton|QLabel)\\b"_s);
    QCOMPARE(matching(sourcesBelow(u"core"_s), window), QStringList());
}

void TestArchitecture::arrowsRunDownwards()
{
    QStringList upward;
    for (const Source& source : sourcesBelow(u"core"_s))
        for (const QString& path : includesOf(source))
            if (path.startsWith(u"ui/"_s) || path.startsWith(u"app/"_s))
                upward.append(source.path + u" -> "_s + path);
    for (const Source& source : sourcesBelow(u"ui"_s))
        for (const QString& path : includesOf(source))
            if (path.startsWith(u"app/"_s))
                upward.append(source.path + u" -> "_s + path);
    for (const Source& source : sourcesBelow(u"app/cli"_s))
        for (const QString& path : includesOf(source))
            if (path.startsWith(u"ui/"_s))
                upward.append(source.path + u" -> "_s + path);
    for (const Source& source : sourcesBelow(u"ui/kit"_s))
        for (const QString& path : includesOf(source))
            if (path.startsWith(u"ui/"_s) && !path.startsWith(u"ui/kit/"_s))
                upward.append(source.path + u" -> "_s + path);
    QCOMPARE(upward, QStringList());
}

void TestArchitecture::onlyCoreSpeaksSql()
{
    const QRegularExpression sql(
        u"QSqlQuery|QSqlDatabase|sqlite::|\"\\s*(SELECT\\s.+\\sFROM|INSERT\\s+INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM)\\s"_s);
    QCOMPARE(matching(sourcesBelow(u"ui"_s), sql), QStringList());
    QCOMPARE(matching(sourcesBelow(u"app"_s), sql), QStringList());
}

void TestArchitecture::noToolIncludesAnother()
{
    QStringList crossing;
    for (const Source& source : sourcesBelow(u"ui"_s)) {
        const QString own = toolOf(source.path);
        for (const QString& path : includesOf(source))
            if (const QString other = toolOf(path); !own.isEmpty() && !other.isEmpty() && other != own)
                crossing.append(source.path + u" -> "_s + path);
    }
    QCOMPARE(crossing, QStringList());
}

void TestArchitecture::shellIncludesNoTool()
{
    QStringList crossing;
    for (const QString& folder : {u"ui/shell"_s, u"ui/kit"_s, u"ui/workshop"_s, u"app"_s})
        for (const Source& source : sourcesBelow(folder))
            for (const QString& path : includesOf(source))
                if (!toolOf(path).isEmpty())
                    crossing.append(source.path + u" -> "_s + path);
    QCOMPARE(crossing, QStringList());
}

void TestArchitecture::nothingIsASingleton()
{
    const QRegularExpression singleton(u"\\binstance\\s*\\(\\s*\\)|Q_GLOBAL_STATIC"_s);
    QCOMPARE(matching(sourcesBelow(u"core"_s) + sourcesBelow(u"ui"_s) + sourcesBelow(u"app"_s), singleton),
             QStringList());
}

void TestArchitecture::everyFileNamesItsLicence()
{
    QStringList without;
    for (const QString& folder : {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s})
        for (const Source& source : sourcesBelow(folder))
            if (!source.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s))
                without.append(source.path);
    QCOMPARE(without, QStringList());
}

void TestArchitecture::everyToolHasAGuideAndAnIcon()
{
    QStringList missing;
    int tools = 0;
    for (const Source& source : sourcesBelow(u"ui"_s)) {
        if (!source.path.endsWith(u"/Descriptor.cpp"_s))
            continue;
        ++tools;
        const QString folder = QStringLiteral(S3_SOURCE_DIR) + u"/"_s + toolOf(source.path);
        for (const QString& file : {u"guide.md"_s, u"icon.svg"_s})
            if (QFileInfo(folder + u"/"_s + file).size() < 50)
                missing.append(toolOf(source.path) + u"/"_s + file);
    }
    QCOMPARE(missing, QStringList());
    QVERIFY(tools > 0);
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "test_architecture.moc"
