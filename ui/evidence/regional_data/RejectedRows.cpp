// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/RejectedRows.h"

#include "core/base/Numbers.h"
#include "core/evidence/ObservationExport.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace s3 {

using evidence::RejectedRow;
using evidence::RejectReason;

QString displayName(RejectReason reason)
{
    switch (reason) {
    case RejectReason::TooFewColumns:
        return QCoreApplication::translate("ReviewStep", "The row has too few columns");
    case RejectReason::BadQuoting:
        return QCoreApplication::translate("ReviewStep", "Text after a closing quotation mark");
    case RejectReason::EmptyCode:
        return QCoreApplication::translate("ReviewStep", "Region, industry or period is empty");
    case RejectReason::CodeTooLong:
        return QCoreApplication::translate("ReviewStep", "The code is too long");
    case RejectReason::NotText:
        return QCoreApplication::translate("ReviewStep", "No text in this encoding");
    case RejectReason::NotANumber:
        return QCoreApplication::translate("ReviewStep", "Not a number");
    case RejectReason::OutOfRange:
        return QCoreApplication::translate("ReviewStep", "The number is too large");
    case RejectReason::Contradiction:
        return QCoreApplication::translate("ReviewStep", "Another row gives another value for the same cell");
    }
    return {};
}

namespace {

QString reasonOf(const RejectedRow& row)
{
    QString text = displayName(row.reason);
    if (row.otherRow > 0)
        text += u' ' + QCoreApplication::translate("ReviewStep", "(row %1)").arg(row.otherRow);
    return text;
}

QString placeOf(const RejectedRow& row)
{
    return row.place.isEmpty() ? QCoreApplication::translate("ReviewStep", "row %1").arg(row.row) : row.place;
}

RecordTableModel<RejectedRow>* makeRejectedModel(QObject* parent)
{
    using Column = RecordColumn<RejectedRow>;
    return new RecordTableModel<RejectedRow>(
        {Column(RejectedRows::tr("Place"), [](const RejectedRow& r) { return QVariant(r.row); })
             .withText(placeOf),
         Column(RejectedRows::tr("Reason"), [](const RejectedRow& r) { return QVariant(reasonOf(r)); }),
         Column(RejectedRows::tr("In the file"), [](const RejectedRow& r) { return QVariant(r.text); })},
        [](const RejectedRow& r) { return u"%1:%2:%3"_s.arg(r.row).arg(r.column).arg(int(r.reason)); },
        parent);
}

} // namespace

RejectedRows::RejectedRows(QWidget* parent)
    : QWidget(parent)
    , m_model(makeRejectedModel(this))
    , m_title(makeLabel({}, TextRole::Strong, this))
    , m_table(new DataTable(tr("Rejected rows"), this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    QPushButton* copy = textButton(u"copy"_s, tr("Copy"), this);
    copy->setObjectName(u"copyRejected"_s);
    makeQuiet(copy);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_table->copyText()); });
    QPushButton* keep = textButton(u"export"_s, tr("Export as CSV…"), this);
    keep->setObjectName(u"exportRejected"_s);
    makeQuiet(keep);
    connect(keep, &QPushButton::clicked, this, &RejectedRows::exportRequested);
    head->addWidget(copy);
    head->addWidget(keep);
    outer->addLayout(head);
    m_table->setObjectName(u"importRejected"_s);
    m_table->setSource(m_model);
    m_table->setColumnKinds(m_model->kinds());
    m_table->setMainColumn(1);
    m_table->setMinimumHeight(180);
    outer->addWidget(m_table, 1);
}

void RejectedRows::setRows(const QVector<RejectedRow>& rows, qint64 count)
{
    QString title = tr("%n rows could not be read", nullptr, int(count));
    if (count > rows.size())
        title += u' ' + tr("(the first %1 are listed)").arg(displayNumber(double(rows.size())));
    m_title->setText(title);
    m_table->clearSelection();
    m_model->setRows(rows);
}

QByteArray RejectedRows::asCsv() const
{
    QStringList lines{u"place,reason,cell"_s};
    for (const RejectedRow& row : m_model->rows())
        lines.append(evidence::csvField(placeOf(row)) + u',' + evidence::csvField(reasonOf(row)) + u',' +
                     evidence::csvField(row.text));
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace s3
