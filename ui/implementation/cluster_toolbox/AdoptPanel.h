// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/implementation/Adoptions.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace s3 {

class FormField;
class InlineMessage;

/// What it takes to adopt a service, inside the page. What was typed stays when another service is looked at.
class AdoptPanel : public QFrame {
    Q_OBJECT
public:
    explicit AdoptPanel(QWidget* parent = nullptr);

    /// The note that was begun for this service comes back.
    void setService(const QString& code, const QString& title);
    /// Fills the choices, keeping what is chosen.
    void setChoices(const QList<TransformativeActivity>& activities, const QList<Action>& actions,
                    const QList<Organisation>& organisations);
    AdoptionDraft draft() const;
    /// Marks the fields; nothing = no marks.
    void showFlaws(const QList<AdoptionFlaw>& flaws);
    /// Forgets the note, for the next adoption of this service.
    void clear();
    void focusFirst();

Q_SIGNALS:
    void adoptRequested();
    void cancelled();
    void activitiesRequested(); ///< there is none to choose

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* buildFields();
    void fillActions();
    void countNote();

    QString m_code;
    QHash<QString, QString> m_notes; ///< by service
    QList<Action> m_actions;
    QStringList m_owners; ///< names that can be chosen
    QLabel* m_title;
    InlineMessage* m_noActivity;
    QWidget* m_form;
    QComboBox* m_activity;
    QComboBox* m_action;
    QComboBox* m_owner;
    QPlainTextEdit* m_note;
    FormField* m_activityField;
    FormField* m_actionField;
    FormField* m_ownerField;
    FormField* m_noteField;
};

} // namespace s3
