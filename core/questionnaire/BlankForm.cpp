// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/BlankForm.h"

#include "core/report/PaperPdf.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace s3::questionnaire {

namespace {

struct BlankFormSay {
    Q_DECLARE_TR_FUNCTIONS(BlankForm)
};

// All lengths in points of an A4 page.
using report::paper::font;
using report::paper::margin;
constexpr double right = report::paper::width - margin;
constexpr double bottom = report::paper::height - margin;
constexpr double circle = 15;
constexpr double step = 21; ///< from one circle to the next
const QColor soft(90, 90, 90);
const QColor ruled(150, 150, 150);

class FormPainter {
public:
    FormPainter(QPainter& painter, const std::function<void()>& newPage, const Questionnaire& questionnaire,
                const FormHead& head)
        : m_painter(painter)
        , m_newPage(newPage)
        , m_questionnaire(questionnaire)
        , m_head(head)
    {}

    void form(const QString& code, bool first)
    {
        if (!first)
            m_newPage();
        m_code = code;
        m_page = 1;
        m_y = margin;
        title();
        howTo();
        for (const Part& part : m_questionnaire.parts)
            dimension(part);
        footer();
    }

private:
    double heightOf(const QString& text, double width, const QFont& f)
    {
        m_painter.setFont(f);
        return m_painter.boundingRect(QRectF(0, 0, width, 5000), Qt::TextWordWrap, text).height();
    }

    /// Draws wrapped text at the pen's height and moves on.
    void text(const QString& words, const QFont& f, const QColor& color, double width = right - margin)
    {
        const double height = heightOf(words, width, f);
        m_painter.setPen(color);
        m_painter.drawText(QRectF(margin, m_y, width, height + 2), Qt::TextWordWrap, words);
        m_y += height;
    }

    void footer()
    {
        m_painter.setFont(font(8));
        m_painter.setPen(soft);
        const QRectF foot(margin, bottom + 14, right - margin, 12);
        m_painter.drawText(
            foot, Qt::AlignLeft,
            u"%1 %2"_s.arg(m_questionnaire.instrument.title, m_questionnaire.instrument.version));
        m_painter.drawText(foot, Qt::AlignRight, BlankFormSay::tr("Page %1").arg(m_page));
    }

    /// Starts a page if `height` does not fit on this one. Sheets come apart: the code stands on each.
    void room(double height)
    {
        if (m_y + height <= bottom)
            return;
        footer();
        m_newPage();
        ++m_page;
        m_y = margin;
        codeBox(margin - 12, 18);
        m_y = margin + 16;
    }

    void codeBox(double top, double height)
    {
        const QRectF box(right - 120, top, 120, height);
        m_painter.setPen(QPen(Qt::black, 0.8));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(box);
        m_painter.setFont(font(8));
        m_painter.setPen(soft);
        m_painter.drawText(box.translated(-128, 0), Qt::AlignRight | Qt::AlignVCenter,
                           BlankFormSay::tr("Code"));
        m_painter.setFont(font(height > 20 ? 14 : 11, true));
        m_painter.setPen(Qt::black);
        m_painter.drawText(box, Qt::AlignCenter, m_code);
    }

    void title()
    {
        codeBox(m_y, 28);
        text(m_questionnaire.instrument.title, font(18, true), Qt::black, right - margin - 210);
        QStringList where;
        if (!m_head.round.isEmpty())
            where.append(m_head.round);
        if (!m_head.region.isEmpty())
            where.append(m_head.region);
        if (m_head.heldOn.isValid())
            where.append(QLocale().toString(m_head.heldOn, QLocale::ShortFormat));
        if (!where.isEmpty())
            text(where.join(u"  ·  "_s), font(10), soft);
        m_y = qMax(m_y, margin + 28) + 8;
        if (!m_questionnaire.instrument.description.isEmpty()) {
            text(m_questionnaire.instrument.description, font(10), Qt::black);
            m_y += 8;
        }
        if (!m_head.groups.isEmpty())
            groups();
    }

    void groups()
    {
        text(BlankFormSay::tr("Which group do you belong to? Tick one."), font(10, true), Qt::black);
        m_y += 4;
        m_painter.setFont(font(10));
        double x = margin;
        for (const QString& group : m_head.groups) {
            const double width = 16 + m_painter.fontMetrics().horizontalAdvance(group) + 16;
            if (x + width > right && x > margin) {
                x = margin;
                m_y += 17;
            }
            m_painter.setPen(QPen(Qt::black, 0.8));
            m_painter.drawRect(QRectF(x, m_y + 1.5, 9, 9));
            m_painter.drawText(QPointF(x + 14, m_y + 10), group);
            x += width;
        }
        m_y += 24;
    }

    void howTo()
    {
        const Scale scale = m_questionnaire.scale();
        QStringList meanings;
        for (int value = scale.min; value <= scale.max; ++value)
            if (const QString label = m_questionnaire.label(value); !label.isEmpty())
                meanings.append(u"%1 %2"_s.arg(value).arg(label));
        text(
            BlankFormSay::tr("Cross one circle in each row. “?” means: I do not know, or it does not apply."),
            font(10, true), Qt::black);
        if (!meanings.isEmpty())
            text(meanings.join(u"   ·   "_s), font(10), Qt::black);
        m_y += 10;
    }

    double scaleWidth() const { return (m_questionnaire.scale().steps() + 1) * step + 6; }

    void dimension(const Part& part)
    {
        const double textWidth = right - margin - scaleWidth() - 12;
        double first = 40;
        if (!part.items.isEmpty())
            first += heightOf(part.items.first().body, textWidth, font(10.5));
        room(first + 20);
        m_y += 6;
        text(part.dimension.title, font(12, true), Qt::black);
        if (!part.dimension.description.isEmpty())
            text(part.dimension.description, font(9), soft);
        m_y += 4;
        for (const InstrumentItem& item : part.items)
            row(item, textWidth);
        room(44);
        m_painter.setFont(font(9));
        m_painter.setPen(soft);
        m_painter.drawText(QPointF(margin, m_y + 12),
                           BlankFormSay::tr("What else should we know about this?"));
        m_painter.setPen(QPen(ruled, 0.5));
        m_painter.drawLine(QPointF(margin, m_y + 38), QPointF(right, m_y + 38));
        m_y += 46;
    }

    void row(const InstrumentItem& item, double textWidth)
    {
        const QFont body = font(10.5);
        constexpr double codeWidth = 34;
        const double height = qMax(circle + 7, heightOf(item.body, textWidth - codeWidth, body) + 8);
        room(height);
        m_painter.setPen(soft);
        m_painter.setFont(font(9));
        m_painter.drawText(QRectF(margin, m_y, codeWidth, height), Qt::AlignLeft | Qt::AlignVCenter,
                           item.code);
        m_painter.setPen(Qt::black);
        m_painter.setFont(body);
        m_painter.drawText(QRectF(margin + codeWidth, m_y, textWidth - codeWidth, height),
                           int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap, item.body);
        circles(m_y + height / 2);
        m_painter.setPen(QPen(QColor(205, 205, 205), 0.4));
        m_painter.drawLine(QPointF(margin, m_y + height), QPointF(right, m_y + height));
        m_y += height;
    }

    void circles(double middle)
    {
        const Scale scale = m_questionnaire.scale();
        double x = right - scaleWidth() + (step - circle) / 2;
        m_painter.setFont(font(9));
        m_painter.setBrush(Qt::NoBrush);
        for (int value = scale.min; value <= scale.max; ++value, x += step) {
            const QRectF ring(x, middle - circle / 2, circle, circle);
            m_painter.setPen(QPen(Qt::black, 0.8));
            m_painter.drawEllipse(ring);
            m_painter.setPen(soft);
            m_painter.drawText(ring, Qt::AlignCenter, QString::number(value));
        }
        const QRectF box(x + 6, middle - circle / 2, circle, circle);
        m_painter.setPen(QPen(Qt::black, 0.8));
        m_painter.drawRect(box);
        m_painter.setPen(soft);
        m_painter.drawText(box, Qt::AlignCenter, u"?"_s);
    }

    QPainter& m_painter;
    const std::function<void()>& m_newPage;
    const Questionnaire& m_questionnaire;
    const FormHead& m_head;
    QString m_code;
    double m_y = margin;
    int m_page = 1;
};

} // namespace

Result<QByteArray> blankForms(const Questionnaire& questionnaire, const FormHead& head,
                              const QStringList& codes)
{
    return report::paperPdf(questionnaire.instrument.title,
                            [&](QPainter& paint, const std::function<void()>& newPage) {
                                FormPainter painter(paint, newPage, questionnaire, head);
                                const QStringList boxes = codes.isEmpty() ? QStringList{QString()} : codes;
                                for (int i = 0; i < boxes.size(); ++i)
                                    painter.form(boxes.at(i), i == 0);
                            });
}

} // namespace s3::questionnaire
