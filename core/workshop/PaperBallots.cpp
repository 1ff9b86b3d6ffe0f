// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/PaperBallots.h"

#include "core/report/TextTools.h"
#include "core/workshop/RoundTexts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

struct PaperBallotsSay {
    Q_DECLARE_TR_FUNCTIONS(s3::workshop::PaperBallots)
};

// All lengths in points (1/72 inch) of an A4 page.
constexpr int paperDotsPerPoint = 10;
constexpr double paperMargin = 36;
constexpr double paperWidth = 595;
constexpr double paperHeight = 842;
constexpr double ballotGap = 24; ///< between ballots, with the cutting line in its middle
constexpr double boxSize = 15;
constexpr double boxStep = 19;
constexpr double longestScale = 11; ///< steps of a scale that are printed as circles
const QColor paperSoft(80, 80, 80);
const QColor paperLine(170, 170, 170);

QFont paperFont(double size, bool bold = false)
{
    QFont f(report::reportFontFamily());
    f.setPixelSize(int(size));
    f.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return f;
}

class PaperPainter {
public:
    PaperPainter(QPdfWriter& writer, const RoundForm& form)
        : m_writer(writer)
        , m_painter(&writer)
        , m_form(form)
        // Two columns where an option has one place to write; a rating needs the whole width.
        , m_columns(form.isRating() || choices().size() > 5 ? 1 : 2)
        , m_width((paperWidth - 2 * paperMargin - (m_columns - 1) * ballotGap) / m_columns)
    {
        m_painter.scale(paperDotsPerPoint, paperDotsPerPoint);
    }

    bool isActive() const { return m_painter.isActive(); }

    void ballots(const QStringList& codes)
    {
        const double height = layOut({}, paperMargin, paperMargin, false);
        const int rows = qMax(1, int((paperHeight - 2 * paperMargin + ballotGap) / (height + ballotGap)));
        const int page = rows * m_columns;
        const int count = codes.isEmpty() ? page : int(codes.size());
        for (int i = 0; i < count; ++i) {
            const int place = i % page;
            if (i > 0 && place == 0)
                m_writer.newPage();
            const double x = paperMargin + (place % m_columns) * (m_width + ballotGap);
            const double y = paperMargin + (place / m_columns) * (height + ballotGap);
            layOut(codes.value(i), x, y, true);
            cuttingLines(place, rows, height);
        }
    }

private:
    /// What is printed to be crossed for one mark; empty = a box to write into.
    QStringList choices() const
    {
        switch (m_form.round.method) {
        case RoundMethod::YesNo:
            return {PaperBallotsSay::tr("yes"), PaperBallotsSay::tr("no"), PaperBallotsSay::tr("abstain")};
        case RoundMethod::Approval:
            return {QString()};
        case RoundMethod::Scale: {
            QStringList marks;
            for (int mark = m_form.lowest(); mark <= m_form.highest(); ++mark)
                marks.append(QString::number(mark));
            return marks.size() <= longestScale ? marks : QStringList();
        }
        case RoundMethod::Dots:
        case RoundMethod::Ranking:
        case RoundMethod::Rating:
            return {};
        }
        return {};
    }

    double text(const QString& words, double x, double y, double width, const QFont& font, bool draw,
                const QColor& color = Qt::black)
    {
        m_painter.setFont(font);
        const QRectF room = m_painter.boundingRect(QRectF(x, y, width, 2000), Qt::TextWordWrap, words);
        m_painter.setPen(color);
        if (draw)
            m_painter.drawText(QRectF(x, y, width, room.height() + 2), Qt::TextWordWrap, words);
        return room.height();
    }

    /// Draws a ballot or only measures it; gives its height.
    double layOut(const QString& code, double x, double y, bool draw)
    {
        const double top = y;
        const double codeWidth = 84;
        if (draw)
            codeBox(code, x + m_width - codeWidth, y, codeWidth);
        const QString question = m_form.setup.question.isEmpty() ? m_form.round.title : m_form.setup.question;
        y += qMax(30.0, text(question, x, y, m_width - codeWidth - 10, paperFont(12, true), draw)) + 4;
        y += text(instruction(m_form), x, y, m_width, paperFont(9), draw, paperSoft) + 6;
        if (m_form.isRating())
            y += criteriaHead(x, y, draw);
        int number = 1;
        for (const RoundOption& option : m_form.options)
            y += row(number++, option, x, y, draw);
        return y - top;
    }

    double fieldsWidth() const
    {
        if (m_form.isRating())
            return m_form.criteria.size() * criterionWidth();
        const QStringList given = choices();
        if (m_form.round.method == RoundMethod::YesNo)
            return 120;
        return given.isEmpty() ? 34 : given.size() * boxStep + 4;
    }

    double criterionWidth() const { return qMin(70.0, m_width * 0.6 / qMax(1, int(m_form.criteria.size()))); }

    double criteriaHead(double x, double y, bool draw)
    {
        double height = 0;
        double left = x + m_width - fieldsWidth();
        for (const Criterion& criterion : m_form.criteria) {
            height = qMax(height,
                          text(criterion.title, left + 2, y, criterionWidth() - 4, paperFont(8, true), draw));
            left += criterionWidth();
        }
        return height + 4;
    }

    double row(int number, const RoundOption& option, double x, double y, bool draw)
    {
        const double fields = fieldsWidth();
        const QFont font = paperFont(10);
        const double words = m_width - fields - 24;
        const double height = qMax(boxSize + 6, text(option.title, x + 18, y, words, font, false) + 7);
        if (!draw)
            return height;
        m_painter.setPen(QPen(paperLine, 0.4));
        m_painter.drawLine(QPointF(x, y), QPointF(x + m_width, y));
        const double shown = height - 7;
        const double middle = y + height / 2;
        text(QString::number(number), x, middle - shown / 2, 16, paperFont(10, true), true);
        text(option.title, x + 18, middle - text(option.title, x, y, words, font, false) / 2, words, font,
             true);
        if (m_form.isRating())
            for (int c = 0; c < m_form.criteria.size(); ++c)
                box(x + m_width - fields + c * criterionWidth() + (criterionWidth() - 22) / 2, middle, 22);
        else
            marks(x + m_width - fields, middle);
        return height;
    }

    void box(double x, double middle, double width)
    {
        m_painter.setPen(QPen(Qt::black, 0.8));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(x, middle - boxSize / 2, width, boxSize));
    }

    void marks(double x, double middle)
    {
        const QStringList given = choices();
        if (given.isEmpty())
            return box(x + 4, middle, 30);
        if (m_form.round.method == RoundMethod::YesNo) {
            for (int i = 0; i < given.size(); ++i) {
                box(x + i * 40 + 12, middle - 3, boxSize);
                m_painter.setFont(paperFont(6));
                m_painter.setPen(paperSoft);
                m_painter.drawText(QRectF(x + i * 40, middle + 5, 40, 8), Qt::AlignCenter, given.at(i));
            }
            return;
        }
        m_painter.setFont(paperFont(8));
        for (int i = 0; i < given.size(); ++i) {
            const QRectF ring(x + 4 + i * boxStep, middle - boxSize / 2, boxSize, boxSize);
            m_painter.setPen(QPen(Qt::black, 0.8));
            m_painter.setBrush(Qt::NoBrush);
            if (given.at(i).isEmpty())
                m_painter.drawRect(ring);
            else
                m_painter.drawEllipse(ring);
            m_painter.setPen(paperSoft);
            m_painter.drawText(ring, Qt::AlignCenter, given.at(i));
        }
    }

    void codeBox(const QString& code, double x, double y, double width)
    {
        m_painter.setPen(QPen(Qt::black, 0.8));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(x, y, width, 26));
        m_painter.setFont(paperFont(7));
        m_painter.setPen(paperSoft);
        m_painter.drawText(QRectF(x + 3, y + 1, width, 9), Qt::AlignLeft, PaperBallotsSay::tr("Code"));
        m_painter.setFont(paperFont(13, true));
        m_painter.setPen(Qt::black);
        m_painter.drawText(QRectF(x, y + 5, width, 21), Qt::AlignCenter, code);
    }

    void cuttingLines(int place, int rows, double height)
    {
        m_painter.setPen(QPen(paperLine, 0.6, Qt::DashLine));
        const int row = place / m_columns;
        const double below = paperMargin + row * (height + ballotGap) + height + ballotGap / 2;
        if (place % m_columns == 0 && row + 1 < rows)
            m_painter.drawLine(QPointF(12, below), QPointF(paperWidth - 12, below));
        if (place == 1 && m_columns == 2)
            m_painter.drawLine(QPointF(paperWidth / 2, 12), QPointF(paperWidth / 2, paperHeight - 12));
    }

    QPdfWriter& m_writer;
    QPainter m_painter;
    const RoundForm& m_form;
    int m_columns;
    double m_width;
};

} // namespace

Result<QByteArray> paperBallots(const RoundForm& form, const QStringList& codes)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    if (!buffer.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Storage, u"no buffer"_s, {}, {}};
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(72 * paperDotsPerPoint);
        writer.setTitle(form.round.title);
        PaperPainter painter(writer, form);
        if (!painter.isActive())
            return Error{ErrorCode::Storage, u"no PDF painter"_s, {}, {}};
        painter.ballots(codes);
    }
    return pdf;
}

} // namespace s3::workshop
