// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTextBrowser;

namespace s3 {

/// The guide at the right of the window: the text of the page that is open, from
/// :/tools/<tool>/guide[.<language>].md.
class GuidePanel : public QWidget {
    Q_OBJECT

public:
    explicit GuidePanel(const QString& language, QWidget* parent = nullptr);
    void showTool(const QString& toolId);
    QString text() const;

Q_SIGNALS:
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void render();

    QString m_language;
    QString m_toolId;
    QTextBrowser* m_browser;
};

} // namespace s3
