// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_cards/CardDetail.h"

#include "core/evidence/EvidenceRules.h"
#include "core/evidence/Labels.h"
#include "core/evidence/QualitativeLabels.h"
#include "core/evidence/Recomputation.h"
#include "core/evidence/Tags.h"
#include "ui/evidence/LinkChips.h"
#include "ui/evidence/evidence_cards/TagEditor.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Messages.h"
#include "ui/kit/RecordForm.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

/// What a card may lead to.
constexpr const char* conclusions[] = {Capacity::table, Opportunity::table, Challenge::table};

template<class E, class Words>
QList<QPair<QString, QString>> optionsOf(Words words)
{
    QList<QPair<QString, QString>> options;
    for (const E value : allValues<E>())
        options.append({codeOf(value), words(value)});
    return options;
}

} // namespace

CardDetail::CardDetail(const Project& project, QWidget* parent)
    : QWidget(parent)
    , m_project(project)
    , m_card(new Card(tr("Evidence card"), {}, this))
    , m_incomplete(new InlineMessage(this))
    , m_revision(new InlineMessage(this))
    , m_form(new RecordForm(this))
    , m_tags(new TagEditor(this))
    , m_from(new LinkChips(tr("Comes from"), u"computedFrom"_s, this))
    , m_to(new LinkChips(tr("Led to"), u"ledTo"_s, this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    QToolButton* thread = iconButton(u"thread"_s, tr("Show thread"), m_card);
    thread->setObjectName(u"evidenceThread"_s);
    connect(thread, &QToolButton::clicked, this, &CardDetail::threadRequested);
    QToolButton* remove = iconButton(u"delete"_s, tr("Delete card"), m_card);
    remove->setObjectName(u"deleteEvidence"_s);
    connect(remove, &QToolButton::clicked, this, &CardDetail::removeRequested);
    m_card->addHeaderWidget(thread);
    m_card->addHeaderWidget(remove);

    auto* inner = new QWidget(m_card);
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(16);
    rows->addWidget(m_incomplete);
    m_revision->setObjectName(u"evidenceRevision"_s);
    rows->addWidget(m_revision);
    rows->addWidget(m_form);
    rows->addWidget(m_tags);
    rows->addWidget(m_from);
    rows->addWidget(m_to);
    auto* make = new QWidget(inner);
    make->setObjectName(u"makeFromEvidence"_s);
    auto* flow = new FlowLayout(make, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(make);
    rows->addStretch();
    auto* pane = new ScrollPane(inner, m_card);
    pane->setAccessibleName(tr("Evidence card"));
    m_card->body()->addWidget(pane, 1);
    buildForm();
    buildLinks();
}

void CardDetail::buildForm()
{
    m_form->setObjectName(u"evidenceForm"_s);
    m_form->setColumns(2);
    m_form->addLongText(u"evidenceForm.title"_s, tr("Finding, in one sentence"), 2);
    QWidget* title = m_form->editor(u"evidenceForm.title"_s);
    title->setMaximumHeight(title->minimumHeight());
    title->installEventFilter(this);
    m_form->addLongText(u"evidenceForm.body"_s, tr("What was found, in detail"), 3);
    m_form->addText(u"evidenceForm.source"_s, tr("Source"));
    m_form->setHint(u"evidenceForm.source"_s, tr("Table, document or person, so that others can check"));
    m_form->addInteger(u"evidenceForm.year"_s, tr("Year"));
    m_form->setHint(u"evidenceForm.year"_s, tr("The year the finding speaks of"));
    m_form->addChoice(u"evidenceForm.kind"_s, tr("Kind"),
                      optionsOf<EvidenceKind>([](EvidenceKind k) { return displayName(k); }));
    m_form->addText(u"evidenceForm.region"_s, tr("Region (code)"));
    m_form->addChoice(u"evidenceForm.confidence"_s, tr("Confidence"),
                      optionsOf<Confidence>([](Confidence c) { return displayName(c); }));
    m_form->addText(u"evidenceForm.confidence_reason"_s, tr("Why so sure or unsure"));
    connect(m_form, &RecordForm::edited, this, &CardDetail::edited);
    connect(m_tags, &TagEditor::added, this, &CardDetail::tagAdded);
    connect(m_tags, &TagEditor::removed, this, &CardDetail::tagRemoved);
}

void CardDetail::buildLinks()
{
    m_to->setEmptyText(tr("Nothing yet. A card counts once something follows from it."));
    m_to->setPicker(tr("Link to an existing capacity, opportunity or challenge"),
                    [this] { return linkable(); });
    for (LinkChips* chips : {m_from, m_to})
        connect(chips, &LinkChips::opened, this, &CardDetail::recordOpened);
    connect(m_to, &LinkChips::removed, this, &CardDetail::unlinkRequested);
    connect(m_to, &LinkChips::picked, this, &CardDetail::linkRequested);
    const QPair<const char*, QString> makers[] = {{Capacity::table, tr("Make a capacity")},
                                                  {Opportunity::table, tr("Make an opportunity")},
                                                  {Challenge::table, tr("Make a challenge")}};
    QWidget* area = findChild<QWidget*>(u"makeFromEvidence"_s);
    for (const auto& [table, text] : makers) {
        const QString name = QString::fromLatin1(table);
        QPushButton* button = textButton(name, text, area);
        button->setObjectName(u"make_"_s + name);
        makeCompact(button);
        connect(button, &QPushButton::clicked, this, [this, name] { Q_EMIT makeRequested(name); });
        area->layout()->addWidget(button);
        m_make.append(button);
    }
    buildSwotMenu(area);
}

void CardDetail::buildSwotMenu(QWidget* area)
{
    QPushButton* button = textButton(u"add"_s, tr("Use in SWOT"), area);
    button->setObjectName(u"useInSwot"_s);
    makeCompact(button);
    auto* menu = new QMenu(button);
    for (const Quadrant quadrant : allValues<Quadrant>()) {
        QAction* action = menu->addAction(tr("As %1").arg(displayName(quadrant)) + u" ("_s +
                                          quadrantMeaning(quadrant) + u')');
        action->setObjectName(u"swot_"_s + codeOf(quadrant));
        connect(action, &QAction::triggered, this, [this, quadrant] { Q_EMIT swotRequested(quadrant); });
    }
    button->setMenu(menu);
    area->layout()->addWidget(button);
    m_make.append(button);
}

void CardDetail::show(const Evidence& card)
{
    m_id = card.id;
    const QStringList missing = evidence::missingParts(card);
    m_incomplete->setMessage(InlineMessage::Kind::Warning,
                             missing.isEmpty() ? QString()
                                               : tr("Incomplete: %1 missing.").arg(missing.join(u", "_s)));
    const auto revision = evidence::latestRevision(m_project, card.id);
    m_revision->setMessage(revision && !revision->newValue ? InlineMessage::Kind::Warning
                                                           : InlineMessage::Kind::Info,
                           evidence::revisionText(m_project, card));
    m_form->setValues({{u"evidenceForm.title"_s, card.title},
                       {u"evidenceForm.body"_s, card.body},
                       {u"evidenceForm.source"_s, card.source},
                       {u"evidenceForm.year"_s, card.year ? QVariant(qlonglong(*card.year)) : QVariant()},
                       {u"evidenceForm.kind"_s, codeOf(card.kind)},
                       {u"evidenceForm.region"_s, card.region},
                       {u"evidenceForm.confidence"_s, codeOf(card.confidence)},
                       {u"evidenceForm.confidence_reason"_s, card.confidenceReason}});
    QStringList known;
    for (const evidence::TagUse& use : evidence::tagsInUse(m_project))
        known.append(use.tag);
    m_tags->setTags(evidence::tagsOf(m_project, card.id), known);
    QList<LinkChips::Item> from;
    for (const RecordRef& ref : m_project.linkedTo(refOf(card)))
        from.append({ref, titleOf(m_project, ref)});
    m_from->setItems(from, false);
    m_from->setVisible(!from.isEmpty());
    QList<LinkChips::Item> to;
    for (const RecordRef& ref : m_project.linkedFrom(refOf(card)))
        to.append({ref, titleOf(m_project, ref)});
    m_to->setItems(to, !m_readOnly);
}

QList<FoundRecord> CardDetail::linkable() const
{
    QSet<RecordId> linked;
    for (const RecordRef& ref : m_project.linkedFrom({QString::fromLatin1(Evidence::table), m_id}))
        linked.insert(ref.id);
    QList<FoundRecord> found;
    for (const char* table : conclusions)
        for (const FoundRecord& record : recordsOf(m_project, QString::fromLatin1(table)))
            if (!linked.contains(record.ref.id))
                found.append(record);
    return found;
}

void CardDetail::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_form->setReadOnly(readOnly);
    m_tags->setReadOnly(readOnly);
    m_to->setPickerEnabled(!readOnly);
    for (QPushButton* button : m_make)
        button->setEnabled(!readOnly);
    findChild<QToolButton*>(u"deleteEvidence"_s)->setEnabled(!readOnly);
}

void CardDetail::commit()
{
    m_form->commit();
}

void CardDetail::editTitle()
{
    auto* title = qobject_cast<QPlainTextEdit*>(m_form->editor(u"evidenceForm.title"_s));
    title->setFocus();
    title->selectAll();
}

bool CardDetail::eventFilter(QObject* watched, QEvent* event)
{
    // The finding is one sentence: Return ends it instead of beginning a line.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_form->commit();
            m_form->editor(u"evidenceForm.body"_s)->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CardDetail::apply(Evidence& card, const QString& key, const QVariant& value)
{
    const QString field = key.section(u'.', 1);
    if (field == "title"_L1)
        card.title = value.toString().replace(u'\n', u' ');
    else if (field == "body"_L1)
        card.body = value.toString();
    else if (field == "source"_L1)
        card.source = value.toString();
    else if (field == "year"_L1)
        card.year = value.isValid() ? std::optional<int>(value.toInt()) : std::nullopt;
    else if (field == "kind"_L1)
        card.kind = enumFromCode<EvidenceKind>(value.toString()).value_or(card.kind);
    else if (field == "region"_L1)
        card.region = value.toString().trimmed();
    else if (field == "confidence"_L1)
        card.confidence = enumFromCode<Confidence>(value.toString()).value_or(card.confidence);
    else if (field == "confidence_reason"_L1)
        card.confidenceReason = value.toString();
}

} // namespace s3
