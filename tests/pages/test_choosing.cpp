// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/Choices.h"
#include "core/identification/ChoosingSection.h"
#include "core/report/Document.h"
#include "tests/pages/PageHarness.h"
#include "ui/kit/EditableTable.h"
#include "ui/kit/SegmentedControl.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::identification;

namespace {

class Room : public test::PageHarness {
public:
    Choice choice() const { return project->all<Choice>().value(0); }
    ChoiceTable table() const { return loadChoice(*project, choice().id).value_or(ChoiceTable()); }
    void part(int index)
    {
        find<SegmentedControl>("choice.part")->setCurrentIndex(index);
        QCoreApplication::processEvents();
    }
    /// Types into a cell as a person does: the key opens the editor, Return stores.
    void type(EditableTable* view, int row, int column, const QString& text)
    {
        view->setCurrentIndex(view->model()->index(row, column));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F2);
        const QList<QLineEdit*> editors = view->findChildren<QLineEdit*>(); // those before wait to be deleted
        QVERIFY(!editors.isEmpty());
        QLineEdit* editor = editors.last();
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    bool candidates(int count)
    {
        bool done = false;
        fill([&](Writer& w) {
            for (int i = 0; i < count; ++i) {
                TransformativeActivity activity;
                activity.title = u"Activity %1"_s.arg(QChar(u'A' + i));
                w.insert(activity);
            }
            done = true;
        });
        return done;
    }
};

} // namespace

class TestChoosing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheCandidates();
    void ranksOnceEverythingIsKnown();
    void comparesPairsAndNamesTheContradiction();
    void selectsWithAReason();
    void deletesAndUndoes();
};

void TestChoosing::beginsWithTheCandidates()
{
    Room room;
    QVERIFY(room.candidates(3));
    QVERIFY(room.open(u"choosing"_s));
    QTest::mouseClick(room.find<QPushButton>("addFirstChoice"), Qt::LeftButton);
    QCOMPARE(room.table().alternatives.size(), 3);
    QCOMPARE(room.table().criteria.size(), 5);
    QCOMPARE(room.table().weights.size(), size_t(5));
    auto* criteria = room.find<EditableTable>("criteriaTable");
    QCOMPARE(criteria->model()->rowCount(), 5);
    room.type(criteria, 0, 4, u"60"_s); // points
    QCOMPARE(room.table().criteria.first().points, 60.0);
    QCOMPARE(room.table().weights.front(), 60.0 / 140);
    room.type(criteria, 0, 4, u"-1"_s); // not taken
    QCOMPARE(room.table().criteria.first().points, 60.0);
    QTest::mouseClick(room.find<QPushButton>("criteria.add"), Qt::LeftButton);
    QCOMPARE(room.table().criteria.size(), 6);
}

void TestChoosing::ranksOnceEverythingIsKnown()
{
    Room room;
    QVERIFY(room.candidates(2));
    QVERIFY(room.open(u"choosing"_s));
    QTest::mouseClick(room.find<QPushButton>("addFirstChoice"), Qt::LeftButton);
    room.part(2);
    QVERIFY(!room.find<QLabel>("order.verdict")->isVisible());
    room.part(1);
    QVERIFY(room.find<QLabel>("values.missing")->isVisible());
    auto* values = room.find<EditableTable>("valuesTable");
    for (int row = 0; row < 2; ++row)
        for (int column = 1; column <= 5; ++column)
            room.type(values, row, column, QString::number(row == 0 ? 2 : 4));
    QCOMPARE(room.table().missingValues(), 0);
    QVERIFY(!room.find<QLabel>("values.missing")->isVisible());
    room.part(2);
    auto* verdict = room.find<QLabel>("order.verdict");
    QTRY_VERIFY(verdict->isVisible() && verdict->text().contains(u"Activity B"_s));
    auto* order = room.find<DataTable>("orderTable");
    QCOMPARE(order->model()->index(0, 0).data().toString(), u"Activity B"_s);
    QCOMPARE(order->model()->index(0, 2).data().toInt(), 1);
    QVERIFY(!report::choosingSection(*room.project).isEmpty());
    QVERIFY(room.project->undo().ok()); // the last value
    QTRY_VERIFY(!verdict->isVisible());
}

void TestChoosing::comparesPairsAndNamesTheContradiction()
{
    Room room;
    QVERIFY(room.candidates(2));
    room.fill([](Writer& w) {
        const auto id = createChoice(w, u"Three"_s, {});
        const QList<Criterion> all = w.all<Criterion>();
        for (int i = 3; i < all.size(); ++i)
            w.remove(all.at(i).id);
        Q_UNUSED(id)
    });
    QVERIFY(room.open(u"choosing"_s));
    room.find<SegmentedControl>("criteria.weighting")->setCurrentIndex(1);
    QVERIFY(room.table().weights.empty()); // nobody has compared yet
    auto* pairs = room.find<EditableTable>("pairsTable");
    QVERIFY(pairs->isVisible());
    QCOMPARE(pairs->model()->rowCount(), 3);
    room.type(pairs, 0, 1, u"3"_s);
    room.type(pairs, 1, 1, u"1/5"_s); // the first matters a fifth of the third
    room.type(pairs, 2, 1, u"5"_s); // yet the second, which matters less than the first, five times the third
    QCOMPARE(room.project->count<CriterionJudgement>(), 3);
    QCOMPARE(room.table().weights.size(), size_t(3));
    const QString said = room.find<QWidget>("pairs.consistency")->findChild<QLabel*>()->text();
    QVERIFY2(said.contains(u"contradict"_s) && said.contains(u"stands out"_s), qPrintable(said));
    room.type(pairs, 0, 1, u"20"_s); // beyond the scale
    QCOMPARE(*room.table().judges.first().matrix.at(0, 1), 3.0);
    room.find<QLineEdit>("pairs.judge")->setText(u"p07"_s);
    QVERIFY(pairs->model()->index(0, 1).data().toString().isEmpty()); // another person begins anew
    room.type(pairs, 0, 1, u"2"_s);
    QCOMPARE(room.table().judges.size(), 2);
    QCOMPARE(room.table().judges.last().judge, u"P07"_s);
    QCOMPARE(room.table().judges.last().missing, 2);
}

void TestChoosing::selectsWithAReason()
{
    Room room;
    QVERIFY(room.candidates(2));
    room.fill([](Writer& w) {
        QList<IdOf<TransformativeActivity>> ids;
        for (const TransformativeActivity& activity : w.all<TransformativeActivity>())
            ids.append(activity.id);
        createChoice(w, u"Two"_s, ids);
        for (const ChoiceOption& option : w.all<ChoiceOption>())
            for (const Criterion& criterion : w.all<Criterion>())
                setChoiceValue(w, option.id, criterion.id, option.position == 0 ? 5 : 1);
    });
    QVERIFY(room.open(u"choosing"_s));
    room.part(2);
    auto* reason = room.find<QLineEdit>("order.rationale");
    QTRY_VERIFY(reason->isVisible() && !reason->text().isEmpty());
    reason->setText(u"First by both methods"_s);
    QTest::mouseClick(room.find<QPushButton>("order.select"), Qt::LeftButton);
    const auto activity = room.project->all<TransformativeActivity>().first();
    QCOMPARE(activity.status, ActivityStatus::Selected);
    QCOMPARE(room.project->all<Decision>().first().rationale, u"First by both methods"_s);
}

void TestChoosing::deletesAndUndoes()
{
    Room room;
    QVERIFY(room.candidates(2));
    QVERIFY(room.open(u"choosing"_s));
    QTest::mouseClick(room.find<QPushButton>("addChoice"), Qt::LeftButton);
    const QStringList before = room.project->dump();
    QTest::mouseClick(room.find<QToolButton>("choice.delete"), Qt::LeftButton);
    QCOMPARE(room.project->count<Choice>(), 0);
    QVERIFY(room.find<QPushButton>("addFirstChoice")->isVisible());
    QVERIFY(room.project->undo().ok());
    QCOMPARE(room.project->dump(), before);
}

QTEST_MAIN(TestChoosing)
#include "test_choosing.moc"
