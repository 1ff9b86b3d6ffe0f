// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QStringListModel;

namespace s3 {

class FlowLayout;

/// The tags of one card as chips, and a field that adds more: it offers those in use, Enter or a comma ends
/// one.
class TagEditor : public QWidget {
    Q_OBJECT
public:
    explicit TagEditor(QWidget* parent = nullptr);

    /// `known`: tags in use in the project, offered while typing.
    void setTags(const QStringList& tags, const QStringList& known);
    void setReadOnly(bool readOnly);
    void focusField();

Q_SIGNALS:
    void added(const QString& tag);
    void removed(const QString& tag);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeChip(const QString& tag);
    void take(const QString& typed);

    QStringList m_tags;
    bool m_readOnly = false;
    bool m_shownReadOnly = false;
    QWidget* m_area;
    FlowLayout* m_flow;
    QLineEdit* m_field;
    QStringListModel* m_known;
};

} // namespace s3
