// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/implementation/cluster_toolbox/ServiceDetail.h"

#include "core/implementation/Labels.h"
#include "ui/implementation/cluster_toolbox/AdoptPanel.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Messages.h"
#include "ui/kit/Pill.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace s3 {

ServiceDetail::ServiceDetail(QWidget* parent)
    : Card({}, {}, parent)
    , m_done(new InlineMessage)
    , m_adopt(new AdoptPanel)
    , m_adoptions(new QWidget)
{
    setObjectName(u"serviceDetail"_s);
    layout()->setContentsMargins(20, 16, 8, 8);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 12, 8);
    column->setSpacing(4);
    buildHead(column);
    buildFacts(column);
    for (const QString& key : serviceSectionKeys()) {
        column->addSpacing(12);
        Part part{makeLabel(sectionHeading(key), TextRole::Strong, content),
                  makeLabel({}, TextRole::Body, content)};
        part.text->setObjectName(u"section."_s + key);
        part.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(part.heading);
        column->addWidget(part.text);
        m_sections.append(part);
    }
    column->addSpacing(16);
    column->addWidget(new HairLine(Qt::Horizontal, content));
    column->addSpacing(8);
    m_source = makeLabel({}, TextRole::Small, content);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_source);
    column->addStretch();
    m_done->setObjectName(u"adoptedMessage"_s);
    m_done->setClosable(true);
    m_done->setAction(tr("Plan and log"));
    m_done->hide();
    body()->addWidget(m_done);
    m_scroll = new ScrollPane(content, this);
    m_scroll->setAccessibleName(tr("Service"));
    body()->addWidget(m_scroll, 1);
    setAdopting(false);
}

void ServiceDetail::buildHead(QVBoxLayout* column)
{
    QWidget* owner = column->parentWidget();
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    m_back = iconButton(u"back"_s, tr("Back to the services"), owner);
    m_back->setObjectName(u"detailBack"_s);
    makeCompact(m_back);
    m_codeLabel = makeLabel({}, TextRole::Label, owner);
    m_codeLabel->setWordWrap(false);
    m_field = new Pill({}, PillTone{}, owner);
    m_origin = new Pill({}, PillTone{}, owner);
    head->addWidget(m_back);
    head->addWidget(m_codeLabel);
    head->addWidget(m_field);
    head->addWidget(m_origin);
    head->addStretch();
    column->addLayout(head);
    column->addSpacing(6);
    m_name = makeLabel({}, TextRole::Title, owner);
    m_where = makeLabel({}, TextRole::Small, owner);
    m_summary = makeLabel({}, TextRole::Body, owner);
    column->addWidget(m_name);
    column->addWidget(m_where);
    column->addSpacing(6);
    column->addWidget(m_summary);
    column->addSpacing(8);
    column->addWidget(m_adopt);
    auto* rows = new QVBoxLayout(m_adoptions);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->setSpacing(2);
    column->addWidget(m_adoptions);
    connect(m_back, &QToolButton::clicked, this, &ServiceDetail::backRequested);
    connect(m_done, &InlineMessage::actionTriggered, this, [this] { Q_EMIT adoptionOpened(m_adopted); });
}

void ServiceDetail::buildFacts(QVBoxLayout* column)
{
    QWidget* owner = column->parentWidget();
    column->addSpacing(8);
    column->addWidget(new HairLine(Qt::Horizontal, owner));
    column->addSpacing(8);
    auto* facts = new QWidget(owner);
    auto* grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(1);
    const QStringList names{tr("Duration"),   tr("Cost to the user"),  tr("How often"),
                            tr("Group size"), tr("Who does the work"), tr("Across regions")};
    for (int i = 0; i < names.size(); ++i) {
        const Part part{makeLabel(names.at(i), TextRole::Label, facts), makeLabel({}, TextRole::Body, facts)};
        part.text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        part.text->setContentsMargins(0, 0, 0, 8);
        grid->addWidget(part.heading, i / 2 * 2, i % 2);
        grid->addWidget(part.text, i / 2 * 2 + 1, i % 2);
        m_facts.append(part);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addWidget(facts);
    column->addWidget(new HairLine(Qt::Horizontal, owner));
}

void ServiceDetail::setPart(const Part& part, const QString& text, const QString& ifEmpty)
{
    part.text->setText(text.isEmpty() ? ifEmpty : text);
    setTextRole(part.text, text.isEmpty() ? TextRole::Soft : TextRole::Body);
    part.text->setAccessibleName(part.heading->text() + u": "_s + part.text->text());
}

void ServiceDetail::showService(const Service& service, const QString& fieldTitle,
                                const QList<AdoptionOverview>& adoptions)
{
    const bool changed = m_code != service.code;
    m_code = service.code;
    m_codeLabel->setText(service.code);
    m_field->setText(fieldTitle);
    m_origin->setText(displayName(service.origin));
    m_origin->setTone(service.origin == ServiceOrigin::New ? PillTone::of(Line::Implementation) : PillTone{});
    m_name->setText(service.title);
    const QStringList where{countryName(service.country), service.cluster};
    m_where->setText(service.cluster.isEmpty()
                         ? tr("Proposed in cluster workshops; known by a short line only")
                         : where.join(u" · "_s));
    m_summary->setText(service.summary);
    const ServiceFacts& facts = service.facts;
    const QString across = !service.crossRegional ? QString() : *service.crossRegional ? tr("Yes") : tr("No");
    const QStringList values{facts.duration,  facts.costToUser, facts.cadence,
                             facts.groupSize, facts.people,     across};
    for (int i = 0; i < m_facts.size(); ++i)
        setPart(m_facts.at(i), values.at(i), tr("Not stated"));
    for (int i = 0; i < m_sections.size(); ++i)
        setPart(m_sections.at(i), service.sections.at(i).text, notStated());
    m_source->setText(tr("Source: %1").arg(service.source));
    m_adopt->setService(service.code, service.title);
    showAdoptions(adoptions);
    const bool gone = std::none_of(adoptions.begin(), adoptions.end(), [this](const AdoptionOverview& each) {
        return each.adoption.id == m_adopted;
    });
    if (changed || gone)
        m_done->hide();
    if (changed) {
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

void ServiceDetail::showAdoptions(const QList<AdoptionOverview>& adoptions)
{
    const QList<QWidget*> old = m_adoptions->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* widget : old)
        widget->deleteLater(); // one of them may have been pressed just now
    m_adoptions->setVisible(!adoptions.isEmpty());
    if (adoptions.isEmpty())
        return;
    m_adoptions->layout()->addWidget(makeLabel(tr("Adopted for"), TextRole::Label, m_adoptions));
    for (const AdoptionOverview& each : adoptions) {
        auto* line = new QWidget(m_adoptions);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const QString owner = each.owner.isEmpty() ? tr("no owner yet") : each.owner;
        row->addWidget(makeLabel(tr("%1 · %2").arg(each.activity, owner), TextRole::Body, line), 1);
        row->addWidget(new Pill(displayName(each.adoption.status), PillTone{}, line));
        auto* open = iconButton(u"next"_s, tr("Open this adopted service"), line);
        makeCompact(open);
        open->setObjectName(u"openAdoption"_s);
        connect(open, &QToolButton::clicked, this,
                [this, id = each.adoption.id] { Q_EMIT adoptionOpened(id); });
        row->addWidget(open);
        m_adoptions->layout()->addWidget(line);
    }
}

void ServiceDetail::setAdopting(bool on)
{
    m_adopt->setVisible(on);
    if (!on)
        return;
    m_done->hide();
    m_adopt->focusFirst();
    // Once the panel has its place.
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_adopt, 0, 8); });
}

bool ServiceDetail::adopting() const
{
    return !m_adopt->isHidden();
}

void ServiceDetail::sayAdopted(const IdOf<Adoption>& adoption, const QString& text)
{
    m_adopted = adoption;
    m_done->setMessage(InlineMessage::Kind::Success, text);
    m_scroll->verticalScrollBar()->setValue(0);
}

void ServiceDetail::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void ServiceDetail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_back->isHidden())
        Q_EMIT backRequested();
    else
        Card::keyPressEvent(event);
}

} // namespace s3
