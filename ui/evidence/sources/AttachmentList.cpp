// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/sources/AttachmentList.h"

#include "core/evidence/Attachments.h"
#include "ui/kit/Controls.h"
#include "ui/kit/EmptyLayout.h"
#include "ui/kit/Messages.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int longestName = 260; ///< pixels

QStringList filesIn(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

AttachmentList::AttachmentList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_problem(new InlineMessage(this))
    , m_total(new InlineMessage(this))
{
    setObjectName(u"attachments"_s);
    setAccessibleName(tr("Files"));
    setAcceptDrops(true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(6);
    outer->addWidget(makeLabel(tr("Files"), TextRole::Label, this));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    outer->addLayout(m_rows);
    m_add = textButton(u"add"_s, tr("Attach a file"), this);
    m_add->setObjectName(u"attachFile"_s);
    makeCompact(m_add);
    connect(m_add, &QPushButton::clicked, this, &AttachmentList::addRequested);
    outer->addWidget(m_add, 0, Qt::AlignLeft);
    outer->addWidget(makeLabel(tr("Or drop files here: up to %1 each, kept within the project.")
                                   .arg(evidence::sizeText(evidence::largestFile)),
                               TextRole::Small, this));
    m_problem->setObjectName(u"attachProblem"_s);
    m_problem->setClosable(true);
    outer->addWidget(m_problem);
    m_total->setObjectName(u"attachTotal"_s);
    outer->addWidget(m_total);
}

void AttachmentList::setProblem(const QString& text)
{
    m_problem->setMessage(InlineMessage::Kind::Error, text);
}

void AttachmentList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setEnabled(!readOnly);
    setAcceptDrops(!readOnly);
}

void AttachmentList::setAttachments(const QList<Attachment>& attachments, qint64 totalBytes)
{
    m_total->setMessage(
        InlineMessage::Kind::Warning,
        totalBytes < evidence::largeTotal
            ? QString()
            : tr("The files in this project are %1 together. It stays in one piece, but copying "
                 "and sending it takes long.")
                  .arg(evidence::sizeText(totalBytes)));
    QList<IdOf<Attachment>> ids;
    for (const Attachment& attachment : attachments)
        ids.append(attachment.id);
    if (ids == m_shown && m_shownReadOnly == m_readOnly)
        return;
    m_shown = ids;
    m_shownReadOnly = m_readOnly;
    emptyLayout(m_rows);
    for (const Attachment& attachment : attachments)
        m_rows->addWidget(makeRow(attachment));
}

QWidget* AttachmentList::makeRow(const Attachment& attachment)
{
    auto* row = new QWidget(this);
    auto* cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(4);
    const bool viewable = evidence::mayBeViewed(attachment);
    auto* name = new QPushButton(row);
    name->setObjectName(u"attachmentView"_s);
    name->setText(name->fontMetrics()
                      .elidedText(attachment.fileName, Qt::ElideMiddle, longestName)
                      .replace(u'&', u"&&"_s));
    const QString what =
        viewable ? tr("View a copy of %1").arg(attachment.fileName)
                 : tr("%1 can only be saved: files of this kind may hold programs.").arg(attachment.fileName);
    name->setAccessibleName(what);
    name->setToolTip(what + u'\n' + attachment.mediaType + u"\nSHA-256 "_s + attachment.sha256);
    name->setEnabled(viewable);
    makeQuiet(name);
    makeCompact(name);
    cells->addWidget(name);
    QLabel* size = makeLabel(evidence::sizeText(attachment.byteCount), TextRole::Small, row);
    size->setWordWrap(false);
    cells->addWidget(size);
    cells->addStretch();
    QToolButton* save = iconButton(u"export"_s, tr("Save %1 as…").arg(attachment.fileName), row);
    save->setObjectName(u"attachmentSave"_s);
    QToolButton* remove = iconButton(u"delete"_s, tr("Remove %1").arg(attachment.fileName), row);
    remove->setObjectName(u"attachmentRemove"_s);
    remove->setEnabled(!m_readOnly);
    for (QToolButton* button : {save, remove}) {
        makeCompact(button);
        cells->addWidget(button);
    }
    const IdOf<Attachment> id = attachment.id;
    connect(name, &QPushButton::clicked, this, [this, id] { Q_EMIT viewRequested(id); });
    connect(save, &QToolButton::clicked, this, [this, id] { Q_EMIT saveRequested(id); });
    connect(remove, &QToolButton::clicked, this, [this, id] { Q_EMIT removeRequested(id); });
    return row;
}

void AttachmentList::dragEnterEvent(QDragEnterEvent* event)
{
    if (!filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentList::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction); // the file stays where it is
    event->accept();
    Q_EMIT filesDropped(filesIn(event->mimeData()));
}

} // namespace s3
