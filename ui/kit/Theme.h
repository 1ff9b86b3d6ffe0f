// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ToolDescriptor.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QPointer>
#include <array>

class QApplication;
class QLabel;

namespace s3 {

enum class ThemeMode { Light, Dark };

/// Every colour of the program. `lines` is indexed by Line; the project's own entry wears the colour of
/// line 1. Text colours (ink, soft, lineInk, good, warn, bad) reach WCAG AA (4.5 : 1) on paper and ground;
/// `faint` does not and is for placeholders, disabled text and marks that repeat what text already says.
struct ThemeColors {
    ThemeMode mode = ThemeMode::Light;
    QColor paper;  ///< cards, fields, menus
    QColor ground; ///< what the cards lie on
    QColor rail;   ///< the navigation rail
    QColor ink;    ///< text
    QColor soft;   ///< second-rank text
    QColor faint;  ///< third-rank marks
    QColor hair;   ///< hairlines
    QColor focus;  ///< the focus ring
    QColor good;
    QColor warn;
    QColor bad;
    std::array<QColor, 6> lines;     ///< fills: stations, bars, primary buttons
    std::array<QColor, 6> lineInks;  ///< text in a line's colour
    std::array<QColor, 6> lineTints; ///< quiet backgrounds

    QColor line(Line l) const { return lines[static_cast<size_t>(l)]; }
    QColor lineInk(Line l) const { return lineInks[static_cast<size_t>(l)]; }
    QColor lineTint(Line l) const { return lineTints[static_cast<size_t>(l)]; }
    QColor onLine() const
    {
        return mode == ThemeMode::Dark ? ground : QColor(Qt::white);
    } ///< text on a line's fill
};

ThemeColors themeColors(ThemeMode mode);

/// The colours that belong to a palette: light or dark is read off its alternate base. Own-painted widgets
/// call this in paintEvent and so follow every change of the palette without knowing the theme.
ThemeColors colorsFor(const QPalette& palette);

/// `over` laid over `under` at `share` (0 to 1), opaque.
QColor mixed(const QColor& over, const QColor& under, double share);

/// The type scale in device-independent pixels: 22 / 15 / 14 / 12.
enum class TextRole {
    Title,   ///< page title, 22 bold
    Section, ///< card title, 15 semibold
    Strong,  ///< body, semibold
    Body,    ///< 14
    Soft,    ///< body in the soft colour
    Small,   ///< 12, soft
    Label,   ///< 12 semibold, soft: above a field
    Figure   ///< one large number, 28 semibold
};

/// The application font in the size and weight of a role, for painting.
QFont fontFor(TextRole role);

/// Lets the style sheet show the label in that role; it follows the theme by itself.
void setTextRole(QLabel* label, TextRole role);

/// The appearance of the whole program. The composition root owns one and applies it once; setMode()
/// re-applies.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(ThemeMode mode = ThemeMode::Light, QObject* parent = nullptr);

    ThemeMode mode() const { return m_colors.mode; }
    void setMode(ThemeMode mode);
    const ThemeColors& colors() const { return m_colors; }
    QColor line(Line l) const { return m_colors.line(l); }
    QColor lineInk(Line l) const { return m_colors.lineInk(l); }
    QColor lineTint(Line l) const { return m_colors.lineTint(l); }
    QPalette palette() const;

    /// Style, palette, font and style sheet for `app`; remembered, so that setMode() changes it at run time.
    void apply(QApplication& app);

Q_SIGNALS:
    void changed();

private:
    ThemeColors m_colors;
    QPointer<QApplication> m_app;
};

} // namespace s3
