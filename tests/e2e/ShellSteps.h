// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that several tests of the window share.
#pragma once

#include "core/sample/Sample.h"
#include "tests/e2e/Walker.h"
#include "ui/kit/Messages.h"

#include <QToolButton>

namespace s3::test {

using namespace Qt::StringLiterals;

inline QString undoTip(const Walker& w)
{
    return w.find<QToolButton>(u"undo"_s)->toolTip();
}

inline QString redoTip(const Walker& w)
{
    return w.find<QToolButton>(u"redo"_s)->toolTip();
}

inline QString problem(const Walker& w)
{
    return w.find<InlineMessage>(u"startProblem"_s)->text();
}

inline QString noticeText(const Walker& w)
{
    const auto* notice = w.workspace().findChild<Notice*>();
    return notice && notice->isVisible() ? notice->text() : QString();
}

inline void makeProject(Walker& w, const QString& name)
{
    w.dialogs.saveAnswer = w.folder.filePath(name);
    w.click(u"newProject"_s);
    must(w.window->project(), u"the project was not made"_s);
}

/// The sample as a file of its own, with nobody having it open.
inline QString sampleFile(const Walker& w, const QString& name)
{
    const QString path = w.folder.filePath(name);
    const auto made = createSample(samples().first().name, path);
    must(made.ok(), made.ok() ? QString() : made.error().context);
    return path;
}

inline void openFile(Walker& w, const QString& path)
{
    w.dialogs.openAnswer = path;
    w.click(u"openProject"_s);
}

} // namespace s3::test
