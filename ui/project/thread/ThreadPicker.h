// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

#include <QWidget>

class QListWidget;

namespace s3 {

class SearchField;

/// A search field whose findings hang below it. Down goes into the list, Return takes the first or the chosen
/// one.
class ThreadPicker : public QWidget {
    Q_OBJECT
public:
    /// Finds records that take part in the thread. `host` is what the list may cover.
    ThreadPicker(const Reader& reader, QWidget* host, QWidget* parent = nullptr);

    SearchField* field() const { return m_field; }

Q_SIGNALS:
    void picked(const s3::RecordRef& ref);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& text);
    void pick(int row);
    void place();

    const Reader& m_reader;
    QWidget* m_host;
    SearchField* m_field;
    QListWidget* m_list;
    QList<RecordRef> m_found;
};

} // namespace s3
