// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet is parsed once: what the first look found serves the import, as long as file, choice and limits are
// the same.
#include "WorkbookFixture.h"
#include "core/evidence/DelimitedText.h"
#include "core/evidence/TableFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace s3;
using namespace s3::evidence;
using namespace Qt::StringLiterals;

namespace {

QString file(const QString& name)
{
    return QStringLiteral(S3_TEST_DATA) + u'/' + name;
}

} // namespace

class TestMeasuredWorkbook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tapeGivesTheSameRows()
    {
        const auto filled = [](int number) {
            SheetRow row;
            row.number = number;
            row.repeat = 1 + number % 3;
            row.hidden = number % 5 == 0;
            row.add(2, CellKind::Text, "Steiermark " + std::to_string(number));
            row.cells.push_back({3, CellKind::Text, 0, row.text.size()}); // repeated: shares its text
            row.add(largestColumnNumber, CellKind::Formula, "=A1");
            row.spans.push_back({number, 2, largestRowNumber, 3});
            return row;
        };
        constexpr int rows = 20'000; // several blocks
        const auto tape = std::make_shared<RowTape>();
        RowTape small(1000);
        for (int number = 1; number <= rows; ++number) {
            tape->add(filled(number));
            small.add(filled(number));
        }
        tape->finish();
        small.finish();
        QVERIFY(tape->isWhole());
        QVERIFY(!small.isWhole());
        qint64 blocks = 0;
        RowTapeReader reader(tape, [&blocks](qint64 done, qint64 total) {
            blocks = total;
            return done <= total;
        });
        for (int number = 1; number <= rows; ++number) {
            QCOMPARE(reader.next(), SheetStream::Step::Row);
            const SheetRow expected = filled(number);
            const SheetRow& row = reader.row();
            QVERIFY(row.number == number && row.repeat == expected.repeat && row.hidden == expected.hidden);
            QCOMPARE(row.cells.size(), size_t(3));
            for (size_t i = 0; i < 3; ++i) {
                QCOMPARE(row.cells[i].column, expected.cells[i].column);
                QCOMPARE(row.cells[i].kind, expected.cells[i].kind);
                QVERIFY(row.textOf(row.cells[i]) == expected.textOf(expected.cells[i]));
            }
            QCOMPARE(row.spans.size(), size_t(1));
            QCOMPARE(row.spans[0].bottom, largestRowNumber);
        }
        QCOMPARE(reader.next(), SheetStream::Step::End);
        QVERIFY(blocks > 1);
        RowTapeReader stopped(tape, [](qint64, qint64) { return false; });
        QCOMPARE(stopped.next(), SheetStream::Step::Failed);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void measuredOnce_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("xlsx") << u"employment.xlsx"_s;
        QTest::newRow("ods") << u"employment.ods"_s;
    }

    void measuredOnce()
    {
        QFETCH(const QString, name);
        QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QVERIFY(QFile::copy(file(u"formats/"_s + name), path));
        const auto sniffed = sniffFile(path);
        QVERIFY(sniffed);
        const QStringList plain = rowsOf(openWorkbook(path, {}, {}, false));
        QVERIFY(plain.size() > 10);
        const TableChoice choice = sniffed->table;
        const MeasuredSheet* sheet = choice.known.sheet.get();
        QVERIFY(sheet && sheet->fits(path, choice));
        QCOMPARE(sheet->visibleSheets.size(), qsizetype(2));
        const auto bytesOf = [&path, &plain](const TableChoice& table) {
            qint64 total = 0;
            auto rows = openTable(path, table, {}, [&total](qint64, qint64 all) {
                total = all;
                return true;
            });
            return rowsOf(std::move(rows)) == plain ? total : -1;
        };
        TableChoice unknown = choice;
        unknown.known = {};
        QVERIFY(bytesOf(choice) > 0);
        QCOMPARE(bytesOf(unknown), 2 * bytesOf(choice)); // two passes
        ReadLimits stricter;                             // what was read under looser limits is read again
        stricter.recordBytes /= 2;
        QCOMPARE(rowsOf(openTable(path, choice, stricter)), plain);
        stricter.columns = 3;
        QCOMPARE(rowsOf(openTable(path, choice, stricter)), QStringList{u"error: too many columns"_s});
        TableChoice other = choice;
        other.part = sheet->visibleSheets.last();
        QVERIFY(!sheet->fits(path, other));
        QCOMPARE(rowsOf(openTable(path, other)), rowsOf(openWorkbook(path, other.part, {}, false)));
        QFile grown(path);
        QVERIFY(grown.open(QIODevice::Append) && grown.write("x") == 1);
        grown.close();
        QVERIFY(!sheet->fits(path, choice));
    }
};

QTEST_GUILESS_MAIN(TestMeasuredWorkbook)
#include "test_measured_workbook.moc"
