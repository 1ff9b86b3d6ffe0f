// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/implementation/Catalogue.h"
#include "core/implementation/Deliveries.h"
#include "ui/kit/Card.h"

class QToolButton;

namespace s3 {

class AdoptPanel;
class InlineMessage;
class Pill;
class ScrollPane;

/// One service in full: facts, the seven parts, source, and where the project has adopted it.
class ServiceDetail : public Card {
    Q_OBJECT
public:
    explicit ServiceDetail(QWidget* parent = nullptr);

    void showService(const Service& service, const QString& fieldTitle,
                     const QList<AdoptionOverview>& adoptions);
    QString code() const { return m_code; }
    AdoptPanel* adoptPanel() const { return m_adopt; }
    void setAdopting(bool on);
    bool adopting() const;
    /// Says above the text that the service has just been adopted.
    void sayAdopted(const IdOf<Adoption>& adoption, const QString& text);
    /// The way back to the list, where the detail covers it.
    void setBackVisible(bool visible);

Q_SIGNALS:
    void backRequested();
    void adoptionOpened(const s3::IdOf<s3::Adoption>& adoption);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Part {
        QLabel* heading;
        QLabel* text;
    };
    void buildHead(QVBoxLayout* column);
    void buildFacts(QVBoxLayout* column);
    void showAdoptions(const QList<AdoptionOverview>& adoptions);
    void setPart(const Part& part, const QString& text, const QString& ifEmpty);

    QString m_code;
    QToolButton* m_back;
    Pill* m_field;
    Pill* m_origin;
    QLabel* m_codeLabel;
    QLabel* m_name;
    QLabel* m_where;
    QLabel* m_summary;
    InlineMessage* m_done;
    IdOf<Adoption> m_adopted; ///< which m_done speaks of
    AdoptPanel* m_adopt;
    QWidget* m_adoptions;
    QVector<Part> m_facts;
    QVector<Part> m_sections;
    QLabel* m_source;
    ScrollPane* m_scroll;
};

} // namespace s3
