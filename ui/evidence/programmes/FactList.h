// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPair>
#include <QVector>
#include <QWidget>

class QVBoxLayout;

namespace s3 {

/// Labels with what is known below each; to be read, and selectable by mouse.
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget* parent = nullptr);
    /// An empty text reads as "The report does not say".
    void setFacts(const QVector<QPair<QString, QString>>& facts);

private:
    QVBoxLayout* m_rows;
};

} // namespace s3
