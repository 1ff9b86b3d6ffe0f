// SPDX-License-Identifier: GPL-3.0-or-later
// What a page says beside its content: nothing here yet, something to know, something just happened.
#pragma once

#include "ui/kit/ToolDescriptor.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace s3 {

class IconLabel;

/// Shown in place of content that does not exist yet: says what will be here and what to do next.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// `iconName` as for icon(); `sentence` one or two sentences.
    EmptyState(const QString& iconName, const QString& title, const QString& sentence,
               QWidget* parent = nullptr);

    /// The way forward, filled in the line's colour. The button is returned for connecting and shortcuts.
    QPushButton* addPrimary(const QString& text, Line line, const QString& iconName = {});
    QPushButton* addSecond(const QString& text, const QString& iconName = {});
    void setTexts(const QString& title, const QString& sentence);

private:
    QLabel* m_title;
    QLabel* m_sentence;
    QHBoxLayout* m_buttons;
};

/// A line of advice, success or trouble inside the page; never a dialog.
class InlineMessage : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Info, Success, Warning, Error };
    explicit InlineMessage(QWidget* parent = nullptr);
    InlineMessage(Kind kind, const QString& text, QWidget* parent = nullptr);

    /// Shows the message (also after it was closed). Empty text hides it.
    void setMessage(Kind kind, const QString& text);
    QString text() const;
    Kind kind() const { return m_kind; }
    /// One button at the right; empty text removes it. Clicking sends actionTriggered().
    void setAction(const QString& text);
    void setClosable(bool closable);

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Kind m_kind = Kind::Info;
    IconLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
};

/// A dark bar that floats at the foot of a window: "Deleted." with a way back. Goes by itself after a while,
/// but stays as long as the mouse or the keyboard is on it.
class Notice : public QFrame {
    Q_OBJECT
public:
    /// Floats above `host` and follows its size.
    explicit Notice(QWidget* host);

    /// Replaces what is shown. `action` may be empty; `done` runs once if its button is pressed.
    void show(const QString& text, const QString& action = {}, std::function<void()> done = {});
    QString text() const;
    QPushButton* actionButton() const { return m_action; }

protected:
    void paintEvent(QPaintEvent*) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    using QFrame::show;
    void place();
    void leave();

    QLabel* m_text;
    QPushButton* m_action;
    QTimer* m_timer;
    std::function<void()> m_done;
};

} // namespace s3
