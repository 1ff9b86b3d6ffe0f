// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every page of the registry, empty and with the sample project. S3_SCREENSHOTS=folder keeps
// the pictures.
#include "core/sample/Sample.h"
#include "tests/Thorough.h"
#include "tests/pages/PageHarness.h"
#include "ui/shell/GuidePanel.h"
#include "ui/shell/Languages.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace s3;

namespace {

/// Widgets that a person operates or reads as one thing, and that a screen reader therefore needs a name for.
bool needsName(const QWidget* widget)
{
    if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
        return false;
    if (qobject_cast<const QLineEdit*>(widget) &&
        qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()))
        return false;
    if (qobject_cast<const QLineEdit*>(widget) && qobject_cast<const QComboBox*>(widget->parentWidget()))
        return false;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QAbstractItemView*>(widget) ||
           qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
           qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget);
}

QString nameOf(const QWidget* widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    return {};
}

bool isBlank(const QImage& image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            if (image.pixel(x, y) != first)
                return false;
    return true;
}

} // namespace

class TestPageSuite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageOnce_data();
    void everyPageOnce();
    void toolIdsAreUniqueAndDescribed();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_samplePath;
};

void TestPageSuite::initTestCase()
{
    initS3Resources();
    m_folder = std::make_unique<QTemporaryDir>();
    m_samplePath = m_folder->filePath(u"sample.s3project"_s);
    const auto made = createSample(u"alpine-composites"_s, m_samplePath);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().context));
}

void TestPageSuite::toolIdsAreUniqueAndDescribed()
{
    QStringList ids;
    for (const ToolDescriptor& tool : allTools()) {
        QVERIFY2(!ids.contains(tool.id), qPrintable(tool.id));
        ids.append(tool.id);
        QVERIFY2(!tool.title.isEmpty() && !tool.purpose.isEmpty(), qPrintable(tool.id));
        QVERIFY2(QFile::exists(u":/tools/%1/guide.md"_s.arg(tool.id)), qPrintable(tool.id));
        QVERIFY2(tool.line == Line::Project || tool.completeness, qPrintable(tool.id));
        for (const QString& table : tool.recordTables)
            QVERIFY2(table.isEmpty() || QRegularExpression(u"^[a-z_]+$"_s).match(table).hasMatch(),
                     qPrintable(table));
    }
    for (const Line line :
         {Line::Evidence, Line::Identification, Line::Development, Line::Implementation, Line::Monitoring}) {
        const auto tools = allTools();
        QVERIFY(std::any_of(tools.begin(), tools.end(),
                            [&](const ToolDescriptor& tool) { return tool.line == line; }));
    }
}

void TestPageSuite::everyPageOnce_data()
{
    QTest::addColumn<QString>("toolId");
    QTest::addColumn<bool>("sample");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("pseudo");
    for (const ToolDescriptor& tool : allTools()) {
        QTest::addRow("%s, empty", qPrintable(tool.id)) << tool.id << false << false << false;
        if (thorough(true, false)) // other colours, the same steps
            QTest::addRow("%s, sample, dark", qPrintable(tool.id)) << tool.id << true << true << false;
        QTest::addRow("%s, sample, pseudo", qPrintable(tool.id)) << tool.id << true << false << true;
    }
}

void TestPageSuite::everyPageOnce()
{
    QFETCH(QString, toolId);
    QFETCH(bool, sample);
    QFETCH(bool, dark);
    QFETCH(bool, pseudo);
    Languages languages;
    languages.use(pseudo ? u"pseudo"_s : u"en"_s);
    test::PageHarness harness;
    if (sample) {
        const QString copy = harness.folder.filePath(u"sample.s3project"_s);
        QVERIFY(QFile::copy(m_samplePath, copy));
        auto opened = Project::open(copy);
        QVERIFY(opened);
        harness.context.reset();
        harness.project = std::move(*opened);
        harness.context = std::make_unique<ToolContext>(*harness.project, harness.theme, harness.dialogs,
                                                        harness.navigator);
    }
    const QStringList before = harness.project->dump();

    Page* page = harness.open(toolId, {1024, 760});
    QVERIFY(page);
    QTest::qWait(20);
    QCOMPARE(harness.project->dump(), before); // looking changes nothing

    QStringList unnamed;
    for (const QWidget* widget : page->findChildren<QWidget*>())
        if (needsName(widget) && nameOf(widget).isEmpty())
            unnamed.append(QString::fromLatin1(widget->metaObject()->className()) + u" "_s +
                           widget->objectName() + u" in "_s +
                           (widget->parentWidget() ? widget->parentWidget()->objectName() : QString()));
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u"; "_s)));

    // Tab goes through the page and comes back; nothing holds the keyboard for good.
    page->activateWindow();
    page->setFocus();
    QTest::keyClick(page, Qt::Key_Tab);
    QSet<QWidget*> visited;
    for (int i = 0; i < 400; ++i) {
        QWidget* focus = QApplication::focusWidget();
        if (!focus || visited.contains(focus))
            break;
        visited.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QVERIFY2(visited.size() < 400, "Tab never comes back");
    QVERIFY2(!visited.isEmpty(), "the keyboard reaches nothing");

    harness.setDark(dark);
    const QImage picture = page->grab().toImage();
    QVERIFY(!isBlank(picture));
    if (const QString folder = qEnvironmentVariable("S3_SCREENSHOTS"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        picture.save(folder + u"/"_s + toolId + (sample ? u"-sample"_s : u"-empty"_s) +
                     (dark ? u"-dark"_s : u""_s) + (pseudo ? u"-pseudo"_s : u""_s) + u".png"_s);
    }

    // The page lives through the disappearance and return of everything it shows.
    int undone = 0;
    while (undone < 12 && harness.project->undo().ok())
        ++undone;
    for (int i = 0; i < undone; ++i)
        QVERIFY(harness.project->redo());
    QCoreApplication::processEvents();
    QCOMPARE(harness.project->dump(), before);

    const QJsonObject state = page->saveState();
    page->restoreState(state);
    page->refreshNow();
    // What the page was built with may go in any order at the end of a language change.
    harness.page.reset();
    QVERIFY(harness.open(toolId));
}

QTEST_MAIN(TestPageSuite)
#include "test_page_suite.moc"
