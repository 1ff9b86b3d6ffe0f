// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QWidget>

class QCheckBox;

namespace s3 {

/// Several of a list of codes, one check box each.
class CodeChecks : public QWidget {
    Q_OBJECT
public:
    /// Pairs of code and label. A box is called "<name>.<code>".
    CodeChecks(const QString& name, const QString& title, const QList<QPair<QString, QString>>& options,
               QWidget* parent = nullptr);

    /// Shows without signalling.
    void setChosen(const QStringList& codes);
    QStringList chosen() const;

Q_SIGNALS:
    void changed(const QStringList& codes);

private:
    QList<QPair<QString, QCheckBox*>> m_boxes;
};

} // namespace s3
