// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace s3 {

class ChangeArrow;
class RecordForm;

/// The change that the activity makes: today's state, an arrow that carries the mode, the state it leads to.
/// Side by side, or below each other where there is little room.
class ChangeRow : public QWidget {
    Q_OBJECT

public:
    explicit ChangeRow(QWidget* parent);

    /// Keys "from_state", "to_state", "mode".
    void setValues(const QVariantMap& values);
    void setReadOnly(bool readOnly);
    void commit();
    RecordForm* from() const { return m_from; }
    RecordForm* to() const { return m_to; }
    RecordForm* mode() const { return m_mode; }

Q_SIGNALS:
    void edited(const QString& key, const QVariant& value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_row;
    RecordForm* m_from;
    RecordForm* m_to;
    RecordForm* m_mode;
    ChangeArrow* m_arrow;
};

} // namespace s3
