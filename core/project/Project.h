// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/project/Changes.h"
#include "core/project/ProjectFile.h"
#include "core/project/Record.h"
#include "core/project/Schema.h"

#include <QObject>
#include <functional>
#include <memory>
#include <type_traits>

namespace s3 {

class Writer;

/// Reading records, the same for a Project and within a transaction. Lists are in the order of making unless
/// told otherwise. A failed read gives nothing and is logged; the file was checked when it was opened.
class Reader {
public:
    virtual ~Reader() = default;

    template<class T>
    QList<T> all() const
    {
        return records<T>(select(QString::fromLatin1(T::table), columnsOf<T>(), {}, {}));
    }
    /// Those whose `column` equals `value` (an id, a text, a number).
    template<class T, class V>
    QList<T> where(const char* column, const V& value) const
    {
        return records<T>(select(QString::fromLatin1(T::table), columnsOf<T>(), QString::fromLatin1(column),
                                 column::toVariant(value)));
    }
    template<class T>
    std::optional<T> find(const IdOf<T>& id) const
    {
        const QList<T> found = where<T>("id", id);
        return found.isEmpty() ? std::nullopt : std::optional<T>(found.first());
    }
    template<class T>
    std::optional<T> find(const std::optional<IdOf<T>>& id) const
    {
        return id ? find(*id) : std::nullopt;
    }
    template<class T>
    int count() const
    {
        return countRows(QString::fromLatin1(T::table));
    }
    bool exists(const RecordRef& ref) const;

    /// What lies directly upstream (what it came from) or downstream (what it led to) by links, any role if
    /// empty.
    QList<RecordRef> linkedTo(const RecordRef& target,
                              const QString& role = {}) const; ///< upstream of target
    QList<RecordRef> linkedFrom(const RecordRef& source,
                                const QString& role = {}) const; ///< downstream of source
    /// As above, only records of type T and loaded.
    template<class T>
    QList<T> upstream(const RecordRef& target, const QString& role = {}) const
    {
        return load<T>(linkedTo(target, role));
    }
    template<class T>
    QList<T> downstream(const RecordRef& source, const QString& role = {}) const
    {
        return load<T>(linkedFrom(source, role));
    }

    /// For core's own repositories and checks; not for ui.
    virtual QSqlDatabase database() const = 0;
    virtual const Schema& schema() const = 0;

protected:
    QList<QVariantList> select(const QString& table, const QStringList& columns, const QString& whereColumn,
                               const QVariant& value) const;
    int countRows(const QString& table) const;

private:
    template<class T>
    static QList<T> records(const QList<QVariantList>& rows)
    {
        QList<T> list;
        list.reserve(rows.size());
        for (const QVariantList& row : rows)
            list.append(recordFrom<T>(row));
        return list;
    }
    template<class T>
    QList<T> load(const QList<RecordRef>& refs) const
    {
        QList<T> list;
        for (const RecordRef& ref : refs)
            if (ref.table == QLatin1String(T::table))
                if (auto record = find(IdOf<T>(ref.id)))
                    list.append(*record);
        return list;
    }
};

/// An open project: reads, the one way to write, undo and redo, history, copies.
/// Lives on one thread. Every successful transact() is on disk when it returns.
class Project : public QObject, public Reader {
    Q_OBJECT

public:
    struct OpenOptions {
        bool readOnly = false;
        QString author; ///< who edits, as written into the journal; empty = the account's name
        Clock clock;
        std::optional<SchemaSet> schemas; ///< default: the resources'
    };

    static Result<std::unique_ptr<Project>> create(const QString& path, const QString& title,
                                                   const OpenOptions& options);
    static Result<std::unique_ptr<Project>> create(const QString& path, const QString& title);
    /// See ProjectFile::open for the protocol; on InUse `holder` says who has it.
    static Result<std::unique_ptr<Project>> open(const QString& path, const OpenOptions& options,
                                                 LockHolder* holder = nullptr);
    static Result<std::unique_ptr<Project>> open(const QString& path);
    ~Project() override;

    const QString& path() const { return m_file->path(); }
    OpenOutcome outcome() const { return m_file->outcome(); }
    const QString& backupPath() const { return m_file->backupPath(); }
    bool writable() const { return m_file->writable(); }
    const Clock& clock() const { return m_clock; }
    const QString& author() const { return m_author; }
    void setAuthor(const QString& name) { m_author = name; }

    QSqlDatabase database() const override { return m_file->database(); }
    const Schema& schema() const override { return m_schema; }

    /// The only way to change records. Runs `change` within one SQLite transaction; if it returns an Error or
    /// the writer failed, everything is rolled back and the history is as before. Edits with the same
    /// non-empty `mergeKey` that follow each other within mergeWindowMs become one step of undo. A change
    /// that changes nothing leaves no trace. `change` is void(Writer&) or Result<void>(Writer&).
    template<class F>
    Result<void> transact(const EditLabel& label, F&& change, const QString& mergeKey = {},
                          const QString& why = {})
    {
        if constexpr (std::is_void_v<std::invoke_result_t<F, Writer&>>)
            return run(
                label,
                [&](Writer& w) {
                    change(w);
                    return Result<void>();
                },
                mergeKey, why);
        else
            return run(
                label, [&](Writer& w) -> Result<void> { return change(w); }, mergeKey, why);
    }
    static constexpr qint64 mergeWindowMs = 10'000;

    /// What was done so far becomes the ground on which the project stands: it stays in the history, but undo
    /// goes back to here and no further. For a new project's own row and for a sample.
    Result<void> settleGround();

    Result<void> undo();
    Result<void> redo();
    std::optional<EditLabel> undoLabel() const; ///< of the step that undo() would take back
    std::optional<EditLabel> redoLabel() const;

    /// Newest first.
    QList<Transaction> transactions(int limit = 200, int offset = 0) const;
    int transactionCount() const;
    QList<RowChange> changesIn(qint64 transaction) const;
    /// Every change of one record, oldest first.
    QList<RowChange> historyOf(const RecordId& record) const;
    std::optional<Transaction> transaction(qint64 id) const;

    /// Copies: a consistent snapshot by VACUUM INTO under a temporary name, then an atomic rename.
    Result<void> saveCopy(const QString& target, bool replace);
    /// A copy in "<name> restore points" beside the project; gives its path.
    Result<QString> createRestorePoint(const QString& name);
    QStringList restorePoints() const; ///< paths, newest first

    /// Every journalled row and every observation in use as text, in a fixed order: equal dumps = equal
    /// content.
    QStringList dump() const;

    /// Findings of a deep check: integrity, dangling links, journal that does not lead to the stored values.
    QStringList check() const;

Q_SIGNALS:
    void changed(const s3::ChangeSet& changes);

private:
    Project(std::unique_ptr<ProjectFile> file, Schema schema, const OpenOptions& options);
    using Change = std::function<Result<void>(Writer&)>;
    Result<void> run(const EditLabel& label, const Change& change, const QString& mergeKey,
                     const QString& why);
    Result<qint64> beginTransaction(TransactionKind kind, const EditLabel& label, const QString& why,
                                    const QString& mergeKey, qint64 reverts);
    Result<void> finish(Result<void> done, qint64 firstChange, qint64 transaction, bool fresh);
    Result<void> replay(qint64 transaction, bool backwards);
    Result<void> replayRow(const RowChange& change, bool backwards);
    std::optional<qint64> undoCandidate() const;
    std::optional<qint64> redoCandidate() const;
    qint64 lastChangeId() const;
    ChangeSet changesSince(qint64 changeId) const;

    std::unique_ptr<ProjectFile> m_file;
    Schema m_schema;
    Clock m_clock;
    QString m_author;
    bool m_inTransaction = false;
};

/// Writing records; exists only within Project::transact. The first failure sticks, later calls do nothing,
/// and the transaction is rolled back: callers need not check each step.
class Writer : public Reader {
public:
    QSqlDatabase database() const override { return m_project.database(); }
    const Schema& schema() const override { return m_project.schema(); }
    qint64 nowMs() const { return m_project.clock().nowMs(); }
    QDate today() const { return m_project.clock().today(); }

    /// Gives the record an id (unless it has one) and its times.
    template<class T>
    IdOf<T> insert(T& record)
    {
        if (record.id.isNull())
            record.id = IdOf<T>(RecordId::create());
        record.createdAtMs = record.modifiedAtMs = nowMs();
        insertRow(QString::fromLatin1(T::table), columnsOf<T>(), valuesOf(record));
        return record.id;
    }
    template<class T>
    IdOf<T> insert(T&& record) requires(!std::is_lvalue_reference_v<T>)
    {
        T kept = std::move(record);
        return insert<T>(kept);
    }
    /// Writes all fields. Nothing happens where they equal the stored ones. An unknown id is a failure.
    template<class T>
    void update(const T& record)
    {
        T changed = record;
        const std::optional<T> stored = find(record.id);
        if (!stored) {
            fail({ErrorCode::NotFound, QString::fromLatin1(T::table), {}, {}});
            return;
        }
        changed.createdAtMs = stored->createdAtMs;
        changed.modifiedAtMs = stored->modifiedAtMs;
        if (valuesOf(changed) == valuesOf(*stored))
            return;
        changed.modifiedAtMs = nowMs();
        updateRow(QString::fromLatin1(T::table), columnsOf<T>(), valuesOf(changed));
    }
    /// Loads, changes by `change(T&)`, writes.
    template<class T, class F>
    void modify(const IdOf<T>& id, F&& change)
    {
        std::optional<T> record = find(id);
        if (!record) {
            fail({ErrorCode::NotFound, QString::fromLatin1(T::table), {}, {}});
            return;
        }
        change(*record);
        update(*record);
    }
    /// Removes the record, what it owns (rows whose NOT NULL reference points at it, in turn), every link to
    /// or from them, and clears optional references to them.
    void remove(const RecordRef& ref);
    template<class T>
    void remove(const IdOf<T>& id)
    {
        remove(refOf(id));
    }
    /// Links upstream -> downstream; linking twice with the same role changes nothing.
    void link(const RecordRef& from, const RecordRef& to, const QString& role = {});
    void unlink(const RecordRef& from, const RecordRef& to, const QString& role = {});

    void fail(const Error& error)
    {
        if (m_result)
            m_result = error;
    }
    const Result<void>& result() const { return m_result; }

private:
    friend class Project;
    explicit Writer(Project& project)
        : m_project(project)
    {}
    void insertRow(const QString& table, const QStringList& columns, const QVariantList& values);
    void updateRow(const QString& table, const QStringList& columns, const QVariantList& values);
    void removeLinksOf(const RecordId& id);
    void execute(const QString& sql, const QVariantList& values);

    Project& m_project;
    Result<void> m_result;
};

} // namespace s3
