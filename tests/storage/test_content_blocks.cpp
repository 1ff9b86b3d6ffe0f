// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Resources.h"
#include "core/evidence/SourceRecords.h"
#include "core/project/ContentBlocks.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;

class TestContentBlocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initS3Resources(); }
    void init()
    {
        m_project = std::move(*Project::create(m_dir.filePath(u"c%1.s3project"_s.arg(++m_number)), u"C"_s));
    }
    void cleanup() { m_project.reset(); }

    void whatIsStoredIsLoaded()
    {
        QByteArray bytes;
        for (int i = 0; i < 70'000; ++i)
            bytes.append(char(i * 31));
        const Attachment kept = attach(bytes);
        QCOMPARE(*loadContent(*m_project, kept.block), bytes);
        QCOMPARE(*loadContent(*m_project, attach({}).block), QByteArray());
        QCOMPARE(m_project->check(), QStringList());
    }
    void undoAndRedoBringTheSameContent()
    {
        attach("first");
        const QStringList before = m_project->dump();
        const Attachment second = attach("second");
        const QStringList after = m_project->dump();
        QVERIFY(m_project->undo());
        QCOMPARE(m_project->dump(), before);
        QVERIFY(m_project->redo());
        QCOMPARE(m_project->dump(), after);
        QCOMPARE(*loadContent(*m_project, second.block), QByteArray("second"));
    }
    void anUndoneBlockIsNeverReused()
    {
        const Attachment first = attach("first");
        QVERIFY(m_project->undo());
        QVERIFY(attach("other").block != first.block);
    }
    void removingTheSourceTakesItsFiles()
    {
        const Attachment kept = attach("text");
        QVERIFY(m_project->transact(EditLabel{"remove", {}}, [&](Writer& w) -> Result<void> {
            w.remove(refOf(kept.sourceId));
            return {};
        }));
        QCOMPARE(m_project->count<Attachment>(), 0);
        QVERIFY(m_project->undo());
        QCOMPARE(*loadContent(*m_project, kept.block), QByteArray("text"));
    }
    void tooMuchIsRefusedWhole()
    {
        const QStringList before = m_project->dump();
        const auto done = m_project->transact(EditLabel{"attach", {}}, [&](Writer& w) -> Result<void> {
            w.insert(QualitativeSource());
            const auto block = storeContent(w, QByteArray(contentLimit + 1, 'x'));
            if (!block)
                return block.error();
            return {};
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Refused);
        QCOMPARE(m_project->dump(), before);
    }
    void aMissingBlockIsFound()
    {
        QVERIFY(!loadContent(*m_project, 7));
        QVERIFY(m_project->transact(EditLabel{"attach", {}}, [&](Writer& w) -> Result<void> {
            Attachment attachment;
            attachment.sourceId = w.insert(QualitativeSource());
            attachment.fileName = u"notes.txt"_s;
            attachment.byteCount = 3;
            attachment.block = 7;
            w.insert(attachment);
            return {};
        }));
        QVERIFY(m_project->check().join(u' ').contains(u"notes.txt"_s));
    }

private:
    Attachment attach(const QByteArray& content)
    {
        Attachment attachment;
        const auto done = m_project->transact(EditLabel{"attach", {}}, [&](Writer& w) -> Result<void> {
            const auto block = storeContent(w, content);
            if (!block)
                return block.error();
            attachment.sourceId = w.insert(QualitativeSource());
            attachment.fileName = u"notes.txt"_s;
            attachment.byteCount = content.size();
            attachment.sha256 =
                QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
            attachment.block = *block;
            attachment.id = w.insert(attachment);
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().context));
        return attachment;
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Project> m_project;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestContentBlocks)
#include "test_content_blocks.moc"
