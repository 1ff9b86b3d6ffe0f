// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ReportWriter.h"
#include "tests/unit/ReportDemo.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::report;

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void demoReportIsWritten();
};

/// Also the way to look at a report: S3_REPORT_DEMO names a folder that keeps it.
void TestReport::demoReportIsWritten()
{
    const Document document = test::demoReport();
    QTemporaryDir temporary;
    const QString kept = qEnvironmentVariable("S3_REPORT_DEMO");
    const QString folder = kept.isEmpty() ? temporary.path() : kept;

    for (const QString& ending : reportEndings())
        QVERIFY(writeReport(document, folder + u"/demo."_s + ending).ok());
}

QTEST_MAIN(TestReport)
#include "test_report.moc"
