// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/sources/SourcesPage.h"

#include "core/evidence/Attachments.h"
#include "core/evidence/EvidenceRules.h"
#include "core/evidence/QualitativeLabels.h"
#include "core/evidence/Sources.h"
#include "ui/evidence/sources/AttachmentList.h"
#include "ui/evidence/sources/SourceDetail.h"
#include "ui/kit/Card.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/ErrorText.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SearchField.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace s3 {

SourcesPage::SourcesPage(ToolContext& context, const ToolDescriptor& descriptor)
    : Page(context, descriptor)
    , m_model(makeSourceModel(this))
    , m_stack(new QStackedWidget(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_detail(new SourceDetail(project(), this))
{
    watch({QString::fromLatin1(Link::table), QString::fromLatin1(Evidence::table),
           QString::fromLatin1(Organisation::table), QString::fromLatin1(Person::table)});
    setPrimaryAction(tr("New source"), [this] {
        m_search->clear();
        addSource(SourceKind::Interview, {});
    })->setObjectName(u"addSource"_s);
    addPageAction(
        tr("Make an evidence card from the marked passage"), [this] { makeCard(); },
        QKeySequence(Qt::CTRL | Qt::Key_E));
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(16);
    m_split->addWidget(buildList());
    m_right = new QStackedWidget(this);
    m_right->addWidget(new EmptyState(u":/tools/sources/icon.svg"_s, tr("Nothing chosen"),
                                      tr("Choose a source on the left to read and change it."), this));
    m_right->addWidget(m_detail);
    m_split->addWidget(m_right);
    m_split->setStretchFactor(0, 4);
    m_split->setStretchFactor(1, 6);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(m_split);
    content()->addWidget(m_stack, 1);
    connectDetail();
    connectFiles();
    m_quick->setEnabled(project().writable());
    m_detail->setReadOnly(!project().writable());
}

QWidget* SourcesPage::buildList()
{
    auto* left = new Card({}, {}, this);
    left->setMinimumWidth(260);
    m_search = new SearchField(tr("Search titles and notes"), left);
    m_search->setObjectName(u"sourceSearch"_s);
    connect(m_search, &SearchField::searched, this, [this] {
        m_detail->commit();
        refreshNow();
    });
    left->body()->addWidget(m_search);
    m_quick = new QLineEdit(left);
    m_quick->setObjectName(u"quickSource"_s);
    m_quick->setPlaceholderText(tr("Name a source and press Enter"));
    m_quick->setAccessibleName(tr("New source: name it and press Enter"));
    connect(m_quick, &QLineEdit::returnPressed, this, [this] {
        const QString title = m_quick->text().simplified();
        if (title.isEmpty())
            return;
        m_quick->clear();
        m_search->clear();
        addSource(SourceKind::Document, title);
    });
    left->body()->addWidget(m_quick);
    m_table = new DataTable(tr("Interviews and documents"), left);
    m_table->setObjectName(u"sourceTable"_s);
    m_table->setSource(m_model);
    m_table->setColumnKinds(m_model->kinds());
    m_table->setLinesPerRow(3);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setEmptyText(tr("No source holds these words."));
    m_table->installEventFilter(this);
    connect(m_table, &DataTable::currentKeyChanged, this, [this](const QString& now) {
        if (m_filling || now.isEmpty())
            return;
        m_detail->commit();
        choose(RecordId::fromHex(now));
    });
    connect(m_table, &DataTable::rowActivated, this, [this] { m_detail->editTitle(); });
    left->body()->addWidget(m_table, 1);
    return left;
}

QWidget* SourcesPage::buildEmpty()
{
    auto* empty =
        new EmptyState(u":/tools/sources/icon.svg"_s, tr("No interview or document yet"),
                       tr("Put down what people say and what documents tell. Findings are drawn from "
                          "passages, and every finding keeps its source."),
                       this);
    QPushButton* first = empty->addPrimary(tr("Note an interview"), Line::Evidence, u"add"_s);
    first->setObjectName(u"firstSource"_s);
    connect(first, &QPushButton::clicked, this, [this] { addSource(SourceKind::Interview, {}); });
    QPushButton* document = empty->addSecond(tr("Note a document"), u"file"_s);
    document->setObjectName(u"firstDocument"_s);
    connect(document, &QPushButton::clicked, this, [this] { addSource(SourceKind::Document, {}); });
    for (QPushButton* button : {first, document})
        button->setEnabled(project().writable());
    return empty;
}

void SourcesPage::connectDetail()
{
    connect(m_detail, &SourceDetail::edited, this, [this](const QString& key, const QVariant& value) {
        edit(
            EditLabel{QT_TRANSLATE_NOOP("Edit", "Change source")},
            [&](Writer& w) {
                w.modify(m_id, [&](QualitativeSource& source) { SourceDetail::apply(source, key, value); });
            },
            u"qualitative_source:%1:%2"_s.arg(m_id.hex(), key));
    });
    connect(m_detail, &SourceDetail::consentEdited, this, &SourcesPage::storeConsent);
    connect(m_detail, &SourceDetail::makeCardRequested, this, &SourcesPage::makeCard);
    connect(m_detail, &SourceDetail::recordOpened, this,
            [this](const RecordRef& ref) { navigator().openRecord(ref); });
    connect(m_detail, &SourceDetail::threadRequested, this, [this] { navigator().showThread(refOf(m_id)); });
    connect(m_detail, &SourceDetail::removeRequested, this, &SourcesPage::removeSource);
}

void SourcesPage::connectFiles()
{
    AttachmentList* files = m_detail->attachments();
    connect(files, &AttachmentList::addRequested, this, [this] {
        const QString path = dialogs().openFile(tr("Attach a file"), tr("All files (*)"));
        if (!path.isEmpty())
            attachFiles({path});
    });
    connect(files, &AttachmentList::filesDropped, this, &SourcesPage::attachFiles);
    connect(files, &AttachmentList::viewRequested, this, &SourcesPage::viewFile);
    connect(files, &AttachmentList::saveRequested, this, &SourcesPage::saveFile);
    connect(files, &AttachmentList::removeRequested, this, &SourcesPage::removeFile);
}

void SourcesPage::refresh()
{
    const bool any = project().count<QualitativeSource>() > 0;
    m_stack->setCurrentIndex(any ? 1 : 0);
    primaryButton()->setVisible(any);
    const int before = m_model->indexOf(m_id.hex());
    m_filling = true;
    const QVector<SourceRow> rows = sourceRows(project(), m_search->text());
    m_model->setRows(rows);
    if (m_model->indexOf(m_id.hex()) < 0)
        m_id = rows.isEmpty() ? IdOf<QualitativeSource>()
                              : rows.at(qBound(0, before, int(rows.size()) - 1)).source.id;
    if (!m_id.isNull() && m_table->currentKey() != m_id.hex())
        m_table->selectKey(m_id.hex());
    m_filling = false;
    showCurrent();
}

void SourcesPage::choose(const RecordId& id)
{
    if (m_id != id)
        m_detail->attachments()->setProblem({});
    m_id = IdOf<QualitativeSource>(id);
    showCurrent();
}

void SourcesPage::showCurrent()
{
    const auto source = project().find(m_id);
    m_right->setCurrentIndex(source ? 1 : 0);
    if (source)
        m_detail->show(*source);
}

void SourcesPage::addSource(SourceKind kind, const QString& title)
{
    m_detail->commit();
    QualitativeSource source;
    source.kind = kind;
    source.title = title;
    const QStringList own = evidence::ownRegionCodes(project());
    source.regionCode = own.size() == 1 ? own.first() : QString();
    IdOf<QualitativeSource> id;
    if (!edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Add source %1"), {title}},
              [&](Writer& w) { id = w.insert(source); }))
        return;
    m_id = id;
    m_detail->attachments()->setProblem({});
    refreshNow();
    if (title.isEmpty())
        m_detail->editTitle();
}

void SourcesPage::removeSource()
{
    const auto source = project().find(m_id);
    if (!source || !project().writable())
        return;
    if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Delete source %1"), {source->title}},
             [&](Writer& w) { w.remove(source->id); }))
        navigator().notice(tr("Deleted “%1”.").arg(source->title), true);
}

void SourcesPage::makeCard()
{
    if (m_id.isNull() || !project().writable() || m_right->currentIndex() != 1)
        return;
    const QString passage = m_detail->passage();
    m_detail->commit();
    IdOf<Evidence> card;
    if (!edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Make an evidence card from a source")},
              [&](Writer& w) { card = evidence::makeCard(w, m_id, passage); }))
        return;
    if (passage.trimmed().isEmpty())
        navigator().openRecord(refOf(card)); // its finding is still to be written
    else
        navigator().notice(tr("Evidence card made. It stands below the notes."), true);
}

void SourcesPage::storeConsent(const QDate& day)
{
    const auto source = project().find(m_id);
    if (!source || !source->personId)
        return;
    edit(
        EditLabel{QT_TRANSLATE_NOOP("Edit", "Change the date of a consent")},
        [&](Writer& w) { w.modify(*source->personId, [&](Person& person) { person.consentOn = day; }); },
        u"person:%1:consent_on"_s.arg(source->personId->hex()));
}

void SourcesPage::attachFiles(const QStringList& paths)
{
    if (!project().writable() || m_id.isNull())
        return;
    m_detail->commit();
    QStringList problems;
    for (const QString& path : paths) {
        const QString name = QFileInfo(path).fileName();
        const auto file = evidence::readFileToAttach(path);
        if (!file) {
            problems.append(file.error().code == ErrorCode::InvalidInput
                                ? tr("“%1” was not attached: only files of 1 byte to %2 can be kept. Note "
                                     "where it lies instead.")
                                      .arg(name, evidence::sizeText(evidence::largestFile))
                                : name + u": "_s + sentenceFor(file.error()));
            continue;
        }
        if (evidence::attachedAlready(project(), m_id, *file)) {
            problems.append(tr("“%1” is attached already.").arg(name));
            continue;
        }
        edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Attach file %1"), {name}}, [&](Writer& w) -> Result<void> {
            const auto kept = evidence::attach(w, m_id, *file);
            return kept ? Result<void>() : Result<void>(kept.error());
        });
    }
    m_detail->attachments()->setProblem(problems.join(u'\n'));
}

void SourcesPage::viewFile(const IdOf<Attachment>& id)
{
    const auto attachment = project().find(id);
    if (!attachment)
        return;
    const auto copy = evidence::viewableCopy(project(), *attachment, m_copies.path());
    if (!copy)
        return m_detail->attachments()->setProblem(sentenceFor(copy.error()));
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*copy)))
        m_detail->attachments()->setProblem(
            tr("There is no program here that shows such files. Save it and open it elsewhere."));
}

void SourcesPage::saveFile(const IdOf<Attachment>& id)
{
    const auto attachment = project().find(id);
    if (!attachment)
        return;
    const QString path = dialogs().saveFile(tr("Save attached file"), tr("All files (*)"),
                                            evidence::safeFileName(attachment->fileName));
    if (path.isEmpty())
        return;
    if (const auto saved = evidence::saveAttachment(project(), *attachment, path); !saved)
        return m_detail->attachments()->setProblem(sentenceFor(saved.error()));
    navigator().notice(tr("Saved as “%1”.").arg(QFileInfo(path).fileName()));
}

void SourcesPage::removeFile(const IdOf<Attachment>& id)
{
    const auto attachment = project().find(id);
    if (!attachment || !project().writable())
        return;
    if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Remove file %1"), {attachment->fileName}},
             [&](Writer& w) { w.remove(id); }))
        navigator().notice(tr("Removed “%1”.").arg(attachment->fileName), true);
}

void SourcesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    constexpr int sideBySideFrom = 620;
    m_split->setOrientation(width() >= sideBySideFrom ? Qt::Horizontal : Qt::Vertical);
}

bool SourcesPage::eventFilter(QObject* watched, QEvent* event)
{
    constexpr int allColumnsFrom = 420;
    // A narrow list keeps title and cards; the form beside it has the rest.
    if (watched == m_table && event->type() == QEvent::Resize)
        for (const int column : {1, 2})
            m_table->setColumnHidden(column, m_table->width() < allColumnsFrom);
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete) {
            removeSource();
            return true;
        }
        if (key == Qt::Key_F2 && !m_id.isNull()) {
            m_detail->editTitle();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

bool SourcesPage::reveal(const RecordRef& ref)
{
    RecordId id = ref.id;
    if (ref.table == QLatin1String(Attachment::table)) {
        const auto attachment = project().find(IdOf<Attachment>(ref.id));
        if (!attachment)
            return false;
        id = attachment->sourceId;
    } else if (ref.table != QLatin1String(QualitativeSource::table) || !project().exists(ref)) {
        return false;
    }
    m_detail->commit();
    m_search->clear();
    m_id = IdOf<QualitativeSource>(id);
    refreshNow();
    m_table->setFocus();
    return true;
}

QJsonObject SourcesPage::saveState() const
{
    return {{u"source"_s, m_id.hex()}, {u"words"_s, m_search->text()}};
}

void SourcesPage::restoreState(const QJsonObject& state)
{
    m_search->setText(state.value("words"_L1).toString());
    m_id = IdOf<QualitativeSource>(RecordId::fromHex(state.value("source"_L1).toString()));
    if (isVisible())
        refreshNow();
}

} // namespace s3
