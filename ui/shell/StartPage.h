// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace s3 {

class InlineMessage;
class Settings;

/// What the program shows without a project: new, open, recent, samples, and the five lines in one picture.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(Settings& settings, QWidget* parent = nullptr);

    /// Why opening failed; `path` offers to open it for reading when somebody else has it.
    void showProblem(const QString& sentence, const QString& readablePath = {});
    void refresh();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void projectChosen(const QString& path);
    void readOnlyRequested(const QString& path);
    void sampleChosen(const QString& name);

protected:
    void showEvent(QShowEvent* event) override;

private:
    Settings& m_settings;
    InlineMessage* m_problem;
    QVBoxLayout* m_recent;
    QString m_readablePath;
};

} // namespace s3
