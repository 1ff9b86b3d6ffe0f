// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace s3 {

/// One thing the palette can do.
struct PaletteEntry {
    QString text;
    QString detail;   ///< what kind of thing, shown at the right
    QString keywords; ///< further words that find it
    std::function<void()> run;
};

/// How well `query` fits: every word must begin a word of the text or keywords, or stand inside one.
/// 0 = does not fit; larger is better. An empty query fits everything.
int paletteScore(const QString& query, const QString& text, const QString& keywords);

/// Ctrl+K: find a page, an action or a record and go there. Floats over its host, closes on Escape or loss of
/// focus.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* host);

    /// `entries` are always searched; `records` is asked for what matches the text (at most a few dozen).
    void open(std::vector<PaletteEntry> entries,
              std::function<std::vector<PaletteEntry>(const QString&)> records);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search();
    void choose();
    void leave();

    QLineEdit* m_field;
    QListView* m_list;
    QStandardItemModel* m_model;
    std::vector<PaletteEntry> m_entries;
    std::vector<PaletteEntry> m_shown;
    std::function<std::vector<PaletteEntry>(const QString&)> m_records;
    QPointer<QWidget> m_focusBefore;
};

} // namespace s3
