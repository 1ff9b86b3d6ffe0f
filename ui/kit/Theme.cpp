// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Theme.h"

#include "core/base/Resources.h"
#include "ui/kit/Accessibility.h"
#include "ui/kit/Style.h"
#include "ui/kit/StyleSheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

ThemeColors light()
{
    ThemeColors c;
    c.mode = ThemeMode::Light;
    c.paper = QColor(0xFFFFFF);
    c.ground = QColor(0xF6F7F9);
    c.rail = QColor(0xFBFCFD);
    c.ink = QColor(0x1B2430);
    c.soft = QColor(0x56616F);
    c.faint = QColor(0x8B95A3);
    c.hair = QColor(0xE3E7EC);
    c.focus = QColor(0x1F6FB2);
    c.good = QColor(0x1B7F4B);
    c.warn = QColor(0xA86400);
    c.bad = QColor(0xB3261E);
    c.lines = {QColor(0x1F6FB2), QColor(0x1F6FB2), QColor(0x8E4EA6),
               QColor(0x1B8A6B), QColor(0xC8641B), QColor(0xB23A5B)};
    c.lineInks = {QColor(0x155487), QColor(0x155487), QColor(0x6F3A85),
                  QColor(0x12684F), QColor(0x97480E), QColor(0x8C2A46)};
    c.lineTints = {QColor(0xE6F0F8), QColor(0xE6F0F8), QColor(0xF3EAF6),
                   QColor(0xE3F3EE), QColor(0xFBEDE2), QColor(0xF9E8ED)};
    return c;
}

ThemeColors dark()
{
    ThemeColors c;
    c.mode = ThemeMode::Dark;
    c.paper = QColor(0x1A1F27);
    c.ground = QColor(0x12161C);
    c.rail = QColor(0x161B22);
    c.ink = QColor(0xE7ECF2);
    c.soft = QColor(0xA9B4C1);
    c.faint = QColor(0x7C8896);
    c.hair = QColor(0x2B323C);
    c.focus = QColor(0x5AA9E6);
    c.good = QColor(0x5CC98D);
    c.warn = QColor(0xE8B04B);
    c.bad = QColor(0xF2857C);
    c.lines = {QColor(0x5AA9E6), QColor(0x5AA9E6), QColor(0xC48BDA),
               QColor(0x4CC3A0), QColor(0xF0A064), QColor(0xEE86A3)};
    c.lineInks = {QColor(0x8CC4F0), QColor(0x8CC4F0), QColor(0xD9B0E8),
                  QColor(0x84DBC0), QColor(0xF6BE94), QColor(0xF5AFC2)};
    c.lineTints = {QColor(0x1B2C3B), QColor(0x1B2C3B), QColor(0x2C2233),
                   QColor(0x17302A), QColor(0x35261A), QColor(0x361F27)};
    return c;
}

QFont baseFont()
{
    const QStringList families = QFontDatabase::families();
    QFont font = families.contains(u"Inter"_s) ? QFont(u"Inter"_s)
                                               : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(14);
    return font;
}

} // namespace

ThemeColors themeColors(ThemeMode mode)
{
    static const ThemeColors both[] = {light(), dark()};
    return both[mode == ThemeMode::Dark];
}

ThemeColors colorsFor(const QPalette& palette)
{
    // Not the window colour: style sheet rules put their own background there (a primary button's blue, for
    // one). The alternate base is never painted with by a rule, so it tells the theme.
    const QColor ground = palette.color(QPalette::Active, QPalette::AlternateBase);
    return themeColors(ground.lightness() < 128 ? ThemeMode::Dark : ThemeMode::Light);
}

QColor mixed(const QColor& over, const QColor& under, double share)
{
    const auto blend = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(blend(over.red(), under.red()), blend(over.green(), under.green()),
                  blend(over.blue(), under.blue()));
}

QFont fontFor(TextRole role)
{
    QFont font = QApplication::font();
    switch (role) {
    case TextRole::Title:
        font.setPixelSize(22);
        font.setWeight(QFont::Bold);
        break;
    case TextRole::Section:
        font.setPixelSize(15);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Figure:
        font.setPixelSize(28);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Strong:
        font.setPixelSize(14);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Label:
        font.setPixelSize(12);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Small:
        font.setPixelSize(12);
        break;
    case TextRole::Body:
    case TextRole::Soft:
        font.setPixelSize(14);
        break;
    }
    return font;
}

void setTextRole(QLabel* label, TextRole role)
{
    static const char* const names[] = {"title", "section", "strong", "body",
                                        "soft",  "small",   "label",  "figure"};
    label->setProperty("textRole", QString::fromLatin1(names[static_cast<int>(role)]));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

Theme::Theme(ThemeMode mode, QObject* parent)
    : QObject(parent)
    , m_colors(themeColors(mode))
{}

QPalette Theme::palette() const
{
    const ThemeColors& c = m_colors;
    QPalette p(c.paper, c.ground);
    const auto set = [&p](QPalette::ColorRole role, const QColor& color, const QColor& disabled) {
        p.setColor(QPalette::All, role, color);
        p.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, c.ground, c.ground);
    set(QPalette::WindowText, c.ink, c.faint);
    set(QPalette::Base, c.paper, c.paper);
    set(QPalette::AlternateBase, c.rail, c.rail);
    set(QPalette::Text, c.ink, c.faint);
    set(QPalette::Button, c.paper, c.paper);
    set(QPalette::ButtonText, c.ink, c.faint);
    set(QPalette::BrightText, c.bad, c.bad);
    set(QPalette::Highlight, mixed(c.focus, c.paper, 0.26), c.hair);
    set(QPalette::HighlightedText, c.ink, c.faint);
    set(QPalette::PlaceholderText, c.faint, c.faint);
    set(QPalette::Link, c.lineInk(Line::Evidence), c.faint);
    set(QPalette::LinkVisited, c.lineInk(Line::Evidence), c.faint);
    set(QPalette::ToolTipBase, c.ink, c.ink);
    set(QPalette::ToolTipText, c.paper, c.paper);
    set(QPalette::Light, c.paper, c.paper);
    set(QPalette::Midlight, c.rail, c.rail);
    set(QPalette::Mid, c.hair, c.hair);
    set(QPalette::Dark, c.faint, c.faint);
    set(QPalette::Shadow, mixed(c.ink, c.ground, 0.4), c.hair);
    return p;
}

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_colors.mode)
        return;
    m_colors = themeColors(mode);
    if (m_app)
        apply(*m_app);
    Q_EMIT changed();
}

void Theme::apply(QApplication& app)
{
    const bool first = m_app.isNull();
    m_app = &app;
    if (first) {
        initS3Resources();
        installAccessibleRoles();
        QApplication::setStyle(new Style);
        QApplication::setFont(baseFont());
    }
    QApplication::setPalette(palette());
    app.setStyleSheet(styleSheetFor(m_colors));
}

} // namespace s3
