// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Palette.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

struct LineTones {
    const char* accent;
    const char* ink;
    const char* tint;
};

// Index 0 is the project as a whole.
constexpr std::array<LineTones, 6> lightTones{{{"#56616F", "#3A4654", "#EEF1F4"},
                                               {"#1F6FB2", "#155487", "#E6F0F8"},
                                               {"#8E4EA6", "#6F3A85", "#F3EAF6"},
                                               {"#1B8A6B", "#12684F", "#E3F3EE"},
                                               {"#C8641B", "#97480E", "#FBEDE2"},
                                               {"#B23A5B", "#8C2A46", "#F9E8ED"}}};
constexpr std::array<LineTones, 6> darkTones{{{"#A9B4C1", "#C6CFD9", "#232A33"},
                                              {"#5AA9E6", "#8CC4F0", "#1B2C3B"},
                                              {"#C48BDA", "#D9B0E8", "#2C2233"},
                                              {"#4CC3A0", "#84DBC0", "#17302A"},
                                              {"#F0A064", "#F6BE94", "#35261A"},
                                              {"#EE86A3", "#F5AFC2", "#361F27"}}};

QColor colour(const char* name)
{
    return QColor(QLatin1StringView(name));
}

QColor mix(const QColor& a, const QColor& b, double share)
{
    const auto channel = [share](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * share)); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

/// Relative luminance, WCAG 2.1.
double luminance(const QColor& c)
{
    const auto linear = [](double v) {
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

void setNeutral(Palette& p, bool dark)
{
    p.ink = colour(dark ? "#E7ECF2" : "#1B2430");
    p.soft = colour(dark ? "#A9B4C1" : "#56616F");
    p.faint = colour(dark ? "#8793A1" : "#76818F");
    p.hair = colour(dark ? "#2B323C" : "#E3E7EC");
    p.paper = colour(dark ? "#1A1F27" : "#FFFFFF");
    p.ground = colour(dark ? "#12161C" : "#F6F7F9");
    p.good = colour(dark ? "#5CC98D" : "#1B7F4B");
    p.warn = colour(dark ? "#E8B04B" : "#A86400");
    p.bad = colour(dark ? "#F2857C" : "#B3261E");
}

} // namespace

Palette Palette::forLine(int line, bool dark)
{
    const auto& tones =
        (dark ? darkTones : lightTones)[line >= 1 && line <= 5 ? static_cast<size_t>(line) : 0];
    Palette p;
    setNeutral(p, dark);
    p.accent = colour(tones.accent);
    p.accentInk = colour(tones.ink);
    p.tint = colour(tones.tint);
    p.accentSoft = mix(p.accent, p.paper, 0.6);
    p.shades = {mix(p.accentInk, p.ink, 0.25), p.accent, mix(p.accent, p.paper, 0.35),
                mix(p.accent, p.paper, 0.6), mix(p.accent, p.paper, 0.8)};
    return p;
}

QColor Palette::state(State state) const
{
    switch (state) {
    case State::Good:
        return good;
    case State::Warn:
        return warn;
    case State::Bad:
        return bad;
    case State::None:
        break;
    }
    return accent;
}

std::vector<std::pair<QString, QColor>> Palette::named() const
{
    std::vector<std::pair<QString, QColor>> result{{u"accent"_s, accent},
                                                   {u"accent-ink"_s, accentInk},
                                                   {u"accent-soft"_s, accentSoft},
                                                   {u"tint"_s, tint},
                                                   {u"ink"_s, ink},
                                                   {u"soft"_s, soft},
                                                   {u"faint"_s, faint},
                                                   {u"hair"_s, hair},
                                                   {u"paper"_s, paper},
                                                   {u"ground"_s, ground},
                                                   {u"good"_s, good},
                                                   {u"warn"_s, warn},
                                                   {u"bad"_s, bad}};
    for (size_t i = 0; i < shades.size(); ++i)
        result.emplace_back(QString(u"shade"_s % QString::number(i + 1)), shades[i]);
    return result;
}

QColor textOn(const QColor& background, const Palette& palette)
{
    const double l = luminance(background);
    const auto contrast = [l](const QColor& text) {
        const double t = luminance(text);
        return (std::max(l, t) + 0.05) / (std::min(l, t) + 0.05);
    };
    return contrast(palette.paper) >= contrast(palette.ink) ? palette.paper : palette.ink;
}

} // namespace s3::report
