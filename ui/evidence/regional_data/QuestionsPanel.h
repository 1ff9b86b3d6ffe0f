// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ObservationImport.h"

#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace s3 {

/// What a file leaves open, each with its choices and the most likely one chosen. Questions stay when they
/// are answered, so that an answer can be taken back.
class QuestionsPanel : public QWidget {
    Q_OBJECT
public:
    explicit QuestionsPanel(QWidget* parent = nullptr);

    void clear();
    /// Adds what is not asked yet; answers given before are kept.
    void ask(const QVector<evidence::ImportQuestion>& questions);
    /// Notes what is chosen in the options.
    void answerIn(evidence::ReadOptions& options) const;
    bool isEmpty() const { return m_asked.isEmpty(); }
    /// The person changed a choice since the file was last read with it.
    bool isChanged() const { return m_changed; }
    void setRead() { m_changed = false; }
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    struct Asked {
        evidence::ImportQuestion question;
        QWidget* frame = nullptr;
        QWidget* editor = nullptr;
        std::function<QString()> choice; ///< the code of the answer that is chosen
    };
    void add(const evidence::ImportQuestion& question);
    void addSegments(Asked& asked, QVBoxLayout* column);
    void addList(Asked& asked, QVBoxLayout* column);
    void answerChanged();

    QVector<Asked> m_asked;
    QVBoxLayout* m_rows;
    bool m_changed = false;
};

} // namespace s3
