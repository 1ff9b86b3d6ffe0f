// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ActivitySheet.h"

#include "core/decisions/Labels.h"
#include "core/evidence/Labels.h"
#include "core/identification/CheckWords.h"
#include "core/identification/Labels.h"
#include "core/people/Labels.h"
#include "core/report/Palette.h"
#include "core/report/PaperPdf.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace s3::identification {

namespace {

using report::paper::font;

struct SheetSay {
    Q_DECLARE_TR_FUNCTIONS(ActivitySheet)
};

constexpr int identificationLine = 2;
constexpr double left = 44;
constexpr double right = report::paper::width - left;
constexpr double sheetWidth = right - left;
constexpr double sheetGap = 16;
constexpr double sheetColumn = (sheetWidth - sheetGap) / 2;
constexpr double bottom = report::paper::height - 44;

class SheetPainter {
public:
    SheetPainter(QPainter& painter, const AssessedActivity& assessed, const IndustryNames& industries,
                 const SheetFrame& frame)
        : m_painter(painter)
        , m_assessed(assessed)
        , m_facts(assessed.facts)
        , m_activity(assessed.facts.activity)
        , m_industries(industries)
        , m_frame(frame)
        , m_colours(report::Palette::forLine(identificationLine))
    {}

    void paint()
    {
        head();
        change();
        blocks();
        details();
        checks();
        foot();
    }

private:
    double heightOf(const QString& words, double width, const QFont& face)
    {
        m_painter.setFont(face);
        m_painter.setPen(m_colours.ink); // without a pen nothing is measured
        return m_painter.boundingRect(QRectF(0, 0, width, 5000), Qt::TextWordWrap, words).height();
    }

    /// As many whole words of the text as `most` lines take.
    QString fitted(const QString& words, double width, const QFont& face, int most)
    {
        const double room = heightOf(u"x"_s, width, face) * most + 1;
        if (heightOf(words, width, face) <= room)
            return words;
        QString shown = words;
        while (!shown.isEmpty() && heightOf(shown + u" …"_s, width, face) > room)
            shown.truncate(qMax<qsizetype>(0, shown.lastIndexOf(u' ')));
        return shown + u" …"_s;
    }

    double text(double x, double y, double width, const QString& words, const QFont& face,
                const QColor& colour, int most = 1)
    {
        const QString shown = fitted(words, width, face, most);
        const double height = heightOf(shown, width, face);
        m_painter.setPen(colour);
        m_painter.drawText(QRectF(x, y, width, height + 2), Qt::TextWordWrap, shown);
        return height;
    }

    double label(double x, double y, double width, const QString& words)
    {
        return text(x, y, width, words, font(9, true), m_colours.accentInk) + 3;
    }

    void head()
    {
        m_painter.fillRect(QRectF(0, 0, report::paper::width, 8), m_colours.accent);
        m_y = 34;
        text(left, m_y, sheetWidth, SheetSay::tr("Transformative activity · %1").arg(m_frame.project),
             font(9), m_colours.soft);
        m_y += 16;
        m_y += text(left, m_y, sheetWidth, m_activity.title, font(22, true), m_colours.ink, 2) + 4;
        QStringList facts{s3::displayName(m_activity.status), s3::displayName(m_activity.mode)};
        if (m_activity.maturity)
            facts.append(SheetSay::tr("maturity %1 of %2: %3")
                             .arg(*m_activity.maturity)
                             .arg(highestMaturity)
                             .arg(maturityName(*m_activity.maturity)));
        m_y += text(left, m_y, sheetWidth, facts.join(u"  ·  "_s), font(10), m_colours.soft) + 8;
        const QString statement = m_activity.statement.trimmed();
        m_y +=
            text(left, m_y, sheetWidth, statement.isEmpty() ? SheetSay::tr("No statement yet.") : statement,
                 font(12), statement.isEmpty() ? m_colours.soft : m_colours.ink, 5) +
            12;
    }

    void change()
    {
        const QFont body = font(10);
        constexpr double inside = sheetColumn - 20;
        const auto words = [](const QString& state) {
            return state.trimmed().isEmpty() ? SheetSay::tr("not recorded") : state.trimmed();
        };
        const QString from = fitted(words(m_activity.fromState), inside, body, 3);
        const QString to = fitted(words(m_activity.toState), inside, body, 3);
        const double height = qMax(heightOf(from, inside, body), heightOf(to, inside, body)) + 32;
        const auto box = [&](double x, const QString& title, const QString& state) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_colours.tint);
            m_painter.drawRoundedRect(QRectF(x, m_y, sheetColumn, height), 4, 4);
            label(x + 10, m_y + 8, inside, title);
            text(x + 10, m_y + 22, inside, state, body, m_colours.ink, 3);
        };
        box(left, SheetSay::tr("From"), from);
        box(left + sheetColumn + sheetGap, SheetSay::tr("To"), to);
        m_painter.setPen(QPen(m_colours.accentInk, 1.4));
        const QPointF tip(left + sheetColumn + sheetGap - 2, m_y + height / 2);
        m_painter.drawLine(QPointF(left + sheetColumn + 2, tip.y()), tip);
        m_painter.drawLine(tip, tip - QPointF(4, 4));
        m_painter.drawLine(tip, tip - QPointF(4, -4));
        m_y += height + 14;
    }

    /// Items one a line, at most `most`; what is over that is counted.
    double items(double x, double y, const QString& title, const QStringList& names, int most)
    {
        const double top = y;
        y += label(x, y, sheetColumn, title);
        const QFont body = font(10);
        if (names.isEmpty())
            y += text(x, y, sheetColumn, SheetSay::tr("none recorded"), body, m_colours.soft);
        const int shown = names.size() > most ? most - 1 : int(names.size());
        for (int i = 0; i < shown; ++i) {
            text(x, y, 10, u"•"_s, body, m_colours.accentInk);
            y += text(x + 10, y, sheetColumn - 10, names.at(i), body, m_colours.ink, 2) + 1;
        }
        if (shown < names.size())
            y += text(x + 10, y, sheetColumn - 10,
                      SheetSay::tr("and %n more", nullptr, int(names.size()) - shown), body, m_colours.soft);
        return y - top + 8;
    }

    QStringList capacities() const
    {
        QStringList names;
        for (const CapacityFact& fact : m_facts.capacities)
            names.append(fact.evidence.isEmpty()
                             ? SheetSay::tr("%1 (no evidence yet)").arg(fact.capacity.title)
                             : SheetSay::tr("%1 (%n evidence card(s))", nullptr, int(fact.evidence.size()))
                                   .arg(fact.capacity.title));
        return names;
    }

    QStringList actors() const
    {
        QStringList names;
        for (const ActorFact& actor : m_facts.actors)
            names.append(
                u"%1 (%2)"_s.arg(actor.organisation.name, s3::displayName(actor.organisation.helix)));
        return names;
    }

    QString industries() const
    {
        QStringList names;
        for (const QString& code : m_activity.industryCodes.simplified().split(u' ', Qt::SkipEmptyParts))
            names.append(QString(code + u' ' + m_industries.name(code)).trimmed());
        return names.join(u", "_s);
    }

    template<class List>
    static QStringList titles(const List& list)
    {
        QStringList names;
        for (const auto& record : list)
            names.append(record.title);
        return names;
    }

    void blocks()
    {
        const double other = left + sheetColumn + sheetGap;
        const double first =
            qMax(items(left, m_y, SheetSay::tr("Capacities that exist"), capacities(), 5),
                 items(other, m_y, SheetSay::tr("Opportunities"), titles(m_facts.opportunities), 5));
        m_y += first;
        m_y += qMax(items(left, m_y, SheetSay::tr("Actors"), actors(), 6),
                    items(other, m_y, SheetSay::tr("Challenges"), titles(m_facts.challenges), 4));
    }

    void details()
    {
        QStringList actions = m_facts.actionTitles;
        for (const QString& line : m_activity.potentialActions.split(u'\n'))
            if (const QString action = line.trimmed(); !action.isEmpty() && !actions.contains(action))
                actions.append(action);
        QStringList mass{s3::displayName(m_activity.criticalMassOwn)};
        for (const QString& more : {m_activity.criticalMassNeeded, m_activity.extraRegional})
            if (!more.trimmed().isEmpty())
                mass.append(more.trimmed());
        const double other = left + sheetColumn + sheetGap;
        double y = m_y;
        const auto paragraph = [&](const QString& title, const QString& words) {
            y += label(other, y, sheetColumn, title);
            y += text(other, y, sheetColumn,
                      words.trimmed().isEmpty() ? SheetSay::tr("not recorded") : words.trimmed(), font(10),
                      words.trimmed().isEmpty() ? m_colours.soft : m_colours.ink, 3) +
                 8;
        };
        paragraph(SheetSay::tr("Competitive edge"), m_activity.edge);
        paragraph(SheetSay::tr("Critical mass of our own"), mass.join(u". "_s));
        paragraph(SheetSay::tr("Industries"), industries());
        m_y = qMax(m_y + items(left, m_y, SheetSay::tr("Actions"), actions, 6), y);
    }

    void checks()
    {
        constexpr int columns = 3;
        const double width = (sheetWidth - (columns - 1) * 10) / columns;
        m_y += label(left, m_y, sheetWidth,
                     SheetSay::tr("Quality checks: %1 of %2 passed")
                         .arg(m_assessed.passed())
                         .arg(m_assessed.checks.size()));
        int place = 0;
        for (const CheckResult& result : m_assessed.checks) {
            const bool passed = result.state == CheckState::Passed;
            const bool waived = !passed && m_assessed.overrideOf(result.code).has_value();
            const double x = left + (place % columns) * (width + 10);
            text(x, m_y, 12,
                 passed   ? u"✓"_s
                 : waived ? u"–"_s
                          : u"!"_s,
                 font(10, true), passed ? m_colours.good : m_colours.warn);
            const QString state = waived ? SheetSay::tr("overridden") : displayName(result.state);
            text(x + 13, m_y, width - 13, u"%1: %2"_s.arg(displayName(result.code), state), font(9),
                 m_colours.ink, 2);
            if (++place % columns == 0)
                m_y += 22;
        }
        m_y += place % columns == 0 ? 6 : 28;
    }

    void foot()
    {
        QStringList lines;
        if (const auto selection = m_assessed.selection(); selection && !selection->rationale.isEmpty())
            lines.append(SheetSay::tr("Selected because: %1").arg(selection->rationale));
        if (!m_frame.origins.isEmpty())
            lines.append(SheetSay::tr("Came from: %1").arg(m_frame.origins.join(u"; "_s)));
        QStringList life;
        for (const LifeStage& stage : m_frame.life)
            if (stage.since.isValid())
                life.append(u"%1 %2"_s.arg(QLocale().toString(stage.since, QLocale::ShortFormat),
                                           s3::displayName(stage.status)));
        if (!life.isEmpty())
            lines.append(life.join(u" → "_s));
        for (const QString& line : lines)
            m_y += text(left, m_y, sheetWidth, line, font(9), m_colours.soft, 2) + 3;
        m_painter.setPen(QPen(m_colours.hair, 0.5));
        m_painter.drawLine(QPointF(left, bottom), QPointF(right, bottom));
        const int evidence = int(evidenceBehind(m_facts).size());
        text(left, bottom + 6, sheetWidth,
             SheetSay::tr("%n evidence card(s) stand behind it", nullptr, evidence) + u"  ·  "_s +
                 QLocale().toString(m_frame.date, QLocale::LongFormat),
             font(8), m_colours.soft);
    }

    QPainter& m_painter;
    const AssessedActivity& m_assessed;
    const ActivityFacts& m_facts;
    const TransformativeActivity& m_activity;
    const IndustryNames& m_industries;
    const SheetFrame& m_frame;
    const report::Palette m_colours;
    double m_y = 0;
};

} // namespace

Result<QByteArray> activitySheet(const AssessedActivity& assessed, const IndustryNames& industries,
                                 const SheetFrame& frame)
{
    return report::paperPdf(assessed.facts.activity.title,
                            [&](QPainter& painter, const std::function<void()>&) {
                                SheetPainter(painter, assessed, industries, frame).paint();
                            });
}

} // namespace s3::identification
