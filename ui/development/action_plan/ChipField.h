// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QWidget>

class QComboBox;
class QLabel;

namespace s3 {

class FlowLayout;

/// Several of many: what is chosen as chips that a click takes away, and a field that adds by choosing or
/// typing.
class ChipField : public QWidget {
    Q_OBJECT
public:
    using Option = QPair<QString, QString>; ///< code and text

    /// `prompt` stands in the empty field; `allowNew`: a text that is no option is handed on by typed().
    ChipField(const QString& label, const QString& prompt, bool allowNew, QWidget* parent = nullptr);

    void setChips(const QList<Option>& chips);
    /// What can be added; leave out what is chosen.
    void setOptions(const QList<Option>& options);
    void setReadOnly(bool readOnly);
    void clearText(); ///< what was typed and not yet taken
    /// Shown below; empty takes it away.
    void setError(const QString& error);
    QString error() const;
    QComboBox* box() const { return m_box; }
    QList<Option> chips() const { return m_chips; }

Q_SIGNALS:
    void added(const QString& code);
    void typed(const QString& text);
    void removed(const QString& code);

private:
    void take(bool complain);
    void rebuild();

    QString m_label;
    bool m_allowNew;
    bool m_readOnly = false;
    QList<Option> m_chips;
    QList<Option> m_options;
    QWidget* m_holder;
    FlowLayout* m_flow;
    QComboBox* m_box;
    QLabel* m_error;
};

} // namespace s3
