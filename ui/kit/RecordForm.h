// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QPair>
#include <QSet>
#include <QVariantMap>
#include <QWidget>
#include <functional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace s3 {

class FormField;

/// A form without a Save button. Every field sends edited() once its value differs from the stored one: on
/// Enter, on losing the focus, at once for choices and check boxes, and after a pause of 600 ms while typing.
///
/// Values by kind of field: text QString, number double or invalid QVariant (missing), integer qlonglong or
/// invalid, date QDate or invalid, choice the option's code as QString, check bool.
class RecordForm : public QWidget {
    Q_OBJECT
public:
    explicit RecordForm(QWidget* parent = nullptr);
    ~RecordForm() override;

    QLineEdit* addText(const QString& key, const QString& label);
    QPlainTextEdit* addLongText(const QString& key, const QString& label, int lines = 3);
    /// Decimal sign and grouping as in the person's language. `unit` is shown in the label.
    QLineEdit* addNumber(const QString& key, const QString& label, const QString& unit = {});
    QLineEdit* addInteger(const QString& key, const QString& label, const QString& unit = {});
    /// Typed in the person's short format or ISO (2026-11-21), or picked from the calendar.
    QLineEdit* addDate(const QString& key, const QString& label);
    /// Pairs of code and label. An empty code stands for "not chosen".
    QComboBox* addChoice(const QString& key, const QString& label,
                         const QList<QPair<QString, QString>>& options);
    QCheckBox* addCheck(const QString& key, const QString& label);
    /// A widget of your own, across the whole width.
    void addWidget(QWidget* widget);
    /// A heading above the fields that follow.
    void addHeading(const QString& text);

    /// 1 or 2; long texts and headings always take the whole width. Falls back to 1 when the form gets too
    /// narrow.
    void setColumns(int columns);
    void setHint(const QString& key, const QString& hint);
    /// Shown below the field; empty takes it away. A field that cannot be read shows its own error until it
    /// can.
    void setError(const QString& key, const QString& error);
    QString error(const QString& key) const;
    void setFieldVisible(const QString& key, bool visible);
    void setReadOnly(bool readOnly);
    /// Replaces the options, keeping the current code if it is among them.
    void setOptions(const QString& key, const QList<QPair<QString, QString>>& options);

    /// Shows stored values without signalling. A field that is being edited keeps what was typed unless its
    /// own stored value changed since the last call. Keys that are not in the map keep what they show.
    void setValues(const QVariantMap& values);
    /// What the field shows; invalid also if it cannot be read as a value.
    QVariant value(const QString& key) const;
    /// Sends what is still waiting for the pause; call before the record or the page goes away. A form that
    /// is hidden does so by itself, a form that is destroyed sends nothing more.
    void commit();
    QWidget* editor(const QString& key) const;

Q_SIGNALS:
    void edited(const QString& key, const QVariant& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Field {
        FormField* frame = nullptr;
        QWidget* editor = nullptr;
        std::function<QVariant(bool* ok)> read;
        std::function<void(const QVariant&)> write;
        std::function<void(bool)> setReadOnly;
        QString unreadable; ///< what to say when read() fails
        QVariant stored;
        bool known = false;  ///< stored has been set once
        bool typing = false; ///< changed since it was last shown or sent
    };

    Field& add(const QString& key, const QString& label, QWidget* editor);
    QLineEdit* addLine(const QString& key, const QString& label);
    void touched(const QString& key);
    void finished(const QString& key);
    void send(const QString& key);
    void arrange();

    QHash<QString, Field> m_fields;
    QList<QWidget*> m_order;
    QSet<QWidget*> m_wide;
    QSet<QWidget*> m_low;
    QGridLayout* m_grid;
    QTimer* m_pause;
    int m_columns = 1;
    int m_shownColumns = 0;
    bool m_showing = false; ///< setValues is at work
    bool m_wasShown = false;
};

} // namespace s3
