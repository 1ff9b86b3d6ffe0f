// SPDX-License-Identifier: GPL-3.0-or-later
// What a form of a record promises: when it sends what was typed, and what it keeps while one types.
#include "ui/kit/FieldText.h"
#include "ui/kit/RecordForm.h"
#include "ui/kit/Theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;
using namespace s3;

class TestRecordForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }

    void sendsOnEnterFocusOutAndPause();
    void keepsFieldBeingEdited();
    void yieldsToChangedValue();
    void choiceAndCheckSendAtOnce();
    void refusesWhatIsNoNumber();
    void readOnly();
    void survivesItsPage();
    void fieldTexts();
    void germanFieldTexts();

private:
    Theme m_theme;
};

void TestRecordForm::sendsOnEnterFocusOutAndPause()
{
    RecordForm form;
    QLineEdit* title = form.addText(u"title"_s, u"Title"_s);
    QPlainTextEdit* text = form.addLongText(u"text"_s, u"Text"_s);
    form.setValues({{u"title"_s, u"Old"_s}, {u"text"_s, QString()}});
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QSignalSpy edited(&form, &RecordForm::edited);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"New"_s);
    QCOMPARE(edited.size(), 0);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.at(0).at(0).toString(), u"title"_s);
    QCOMPARE(edited.at(0).at(1), QVariant(u"New"_s));
    QTest::keyClick(title, Qt::Key_Tab);
    QCOMPARE(edited.size(), 1); // leaving without a change says nothing
    QCOMPARE(QApplication::focusWidget(), text);
    QTest::keyClicks(text, u"Hello"_s);
    QTest::keyClick(text, Qt::Key_Tab);
    QCOMPARE(edited.size(), 2);
    title->setFocus();
    QTest::keyClicks(title, u"er"_s);
    QCOMPARE(edited.size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(edited.size(), 3, 2000);
    for (const QLineEdit* line : form.findChildren<QLineEdit*>())
        QVERIFY(!line->isUndoAvailable()); // what is stored is the project's to undo
    QVERIFY(title->hasFocus());
}

void TestRecordForm::keepsFieldBeingEdited()
{
    RecordForm form;
    QLineEdit* title = form.addText(u"title"_s, u"Title"_s);
    QLineEdit* other = form.addText(u"other"_s, u"Other"_s);
    form.setValues({{u"title"_s, u"A"_s}, {u"other"_s, u"B"_s}});
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QSignalSpy edited(&form, &RecordForm::edited);
    title->setFocus();
    title->end(false);
    QTest::keyClicks(title, u"bc"_s);
    const int cursor = title->cursorPosition();
    form.setValues({{u"title"_s, u"A"_s}, {u"other"_s, u"changed"_s}});
    QCOMPARE(title->text(), u"Abc"_s);
    QCOMPARE(title->cursorPosition(), cursor);
    QCOMPARE(other->text(), u"changed"_s);
    QCOMPARE(edited.size(), 0);
    QTest::keyClick(title, Qt::Key_Return);
    title->setCursorPosition(1);
    form.setValues({{u"title"_s, u"Abc"_s}}); // the echo of the own edit
    QCOMPARE(title->cursorPosition(), 1);
}

void TestRecordForm::yieldsToChangedValue()
{
    RecordForm form;
    QLineEdit* title = form.addText(u"title"_s, u"Title"_s);
    form.setValues({{u"title"_s, u"A"_s}});
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QSignalSpy edited(&form, &RecordForm::edited);
    title->setFocus();
    QTest::keyClicks(title, u"bc"_s);
    form.setValues({{u"title"_s, u"Undone"_s}});
    QCOMPARE(title->text(), u"Undone"_s);
    form.commit();
    QCOMPARE(edited.size(), 0);
}

void TestRecordForm::choiceAndCheckSendAtOnce()
{
    RecordForm form;
    QComboBox* choice =
        form.addChoice(u"owner"_s, u"Owner"_s, {{QString(), u"None"_s}, {u"x"_s, u"Xaver"_s}});
    QCheckBox* check = form.addCheck(u"public"_s, u"Public"_s);
    QSignalSpy edited(&form, &RecordForm::edited);
    form.setValues({{u"owner"_s, QString()}, {u"public"_s, false}});
    QCOMPARE(edited.size(), 0);
    choice->setCurrentIndex(1);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.at(0).at(1).toString(), u"x"_s);
    check->click();
    QCOMPARE(edited.size(), 2);
    QCOMPARE(edited.at(1).at(1), QVariant(true));
    check->click();
    QCOMPARE(edited.size(), 3);
    form.setOptions(u"owner"_s, {{u"y"_s, u"Yan"_s}, {u"x"_s, u"Xaver"_s}});
    QCOMPARE(form.value(u"owner"_s).toString(), u"x"_s);
    QCOMPARE(edited.size(), 3);
}

void TestRecordForm::refusesWhatIsNoNumber()
{
    RecordForm form;
    QLineEdit* budget = form.addNumber(u"budget"_s, u"Budget"_s, u"EUR"_s);
    form.setValues({{u"budget"_s, 12.5}});
    QCOMPARE(budget->text(), u"12.5"_s);
    QSignalSpy edited(&form, &RecordForm::edited);
    budget->clear();
    QTest::keyClicks(budget, u"many"_s);
    QTest::keyClick(budget, Qt::Key_Return);
    QCOMPARE(edited.size(), 0);
    QVERIFY(!form.error(u"budget"_s).isEmpty());
    QCOMPARE(budget->accessibleDescription(), form.error(u"budget"_s));
    budget->clear();
    QTest::keyClick(budget, Qt::Key_Backspace);
    QTest::keyClick(budget, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QVERIFY(!edited.at(0).at(1).isValid()); // empty is missing, not zero
    QVERIFY(form.error(u"budget"_s).isEmpty());
}

void TestRecordForm::readOnly()
{
    RecordForm form;
    QLineEdit* title = form.addText(u"title"_s, u"Title"_s);
    QCheckBox* check = form.addCheck(u"c"_s, u"Check"_s);
    form.setReadOnly(true);
    QVERIFY(title->isReadOnly());
    QVERIFY(!check->isEnabled());
    form.setReadOnly(false);
    QVERIFY(!title->isReadOnly());
    QCOMPARE(title->accessibleName(), u"Title"_s);
}

// Leaving a page sends what was typed; destroying it while a field has the focus must not call back.
void TestRecordForm::survivesItsPage()
{
    QStackedWidget stack;
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    auto* form = new RecordForm;
    QLineEdit* title = form->addText(u"title"_s, u"Title"_s);
    layout->addWidget(form);
    stack.addWidget(page);
    stack.addWidget(new QWidget);
    stack.show();
    QVERIFY(QTest::qWaitForWindowActive(&stack));
    QSignalSpy edited(form, &RecordForm::edited);
    title->setFocus();
    QTest::keyClicks(title, u"a"_s);
    stack.setCurrentIndex(1);
    QTRY_COMPARE_WITH_TIMEOUT(edited.size(), 1, 300);
    stack.setCurrentIndex(0);
    title->setFocus();
    QTest::keyClicks(title, u"b"_s);
    delete page;
    QTest::qWait(20);
    QCOMPARE(edited.size(), 1);
}

void TestRecordForm::fieldTexts()
{
    QLocale::setDefault(QLocale::c());
    bool ok = false;
    QCOMPARE(readNumber(u" 1 234.5 "_s, &ok), QVariant(1234.5));
    QVERIFY(ok);
    QVERIFY(!readNumber(u""_s, &ok).isValid());
    QVERIFY(ok);
    QVERIFY(!readNumber(u"nan"_s, &ok).isValid());
    QVERIFY(!ok);
    QVERIFY(!readInteger(u"2.5"_s, &ok).isValid());
    QVERIFY(!ok);
    QCOMPARE(readInteger(u"-3"_s, &ok).toLongLong(), -3);
    QCOMPARE(readDate(u"2026-02-28"_s, &ok).toDate(), QDate(2026, 2, 28));
    QVERIFY(!readDate(u"2026-02-30"_s, &ok).isValid());
    QVERIFY(!ok);
    QCOMPARE(numberText(0.1), u"0.1"_s);
    QCOMPARE(readDate(dateText(QDate(2026, 11, 5)), &ok).toDate(), QDate(2026, 11, 5));
}

void TestRecordForm::germanFieldTexts()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    bool ok = false;
    QCOMPARE(readNumber(u"1.234,5"_s, &ok), QVariant(1234.5));
    QCOMPARE(readNumber(u"1.234"_s, &ok), QVariant(1234.0));
    QCOMPARE(readNumber(u"0.25"_s, &ok), QVariant(0.25));
    QCOMPARE(numberText(1234.5), u"1234,5"_s);
    QCOMPARE(readNumber(numberText(1e-7), &ok), QVariant(1e-7));
    QCOMPARE(readDate(u"05.11.2026"_s, &ok).toDate(), QDate(2026, 11, 5));
    QCOMPARE(readDate(u"5.11.26"_s, &ok).toDate(), QDate(2026, 11, 5));
    QCOMPARE(dateText(QDate(2026, 11, 5)), u"05.11.2026"_s);
}

QTEST_MAIN(TestRecordForm)
#include "test_record_form.moc"
