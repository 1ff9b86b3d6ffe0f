// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/rounds/BallotModel.h"

using namespace Qt::StringLiterals;

namespace s3 {

void BallotModel::setBallots(const VotingRound& round, const QList<RoundOption>& options,
                             const QStringList& codes, const QHash<QString, workshop::Dots>& ballots)
{
    const auto same = std::equal(options.begin(), options.end(), m_options.begin(), m_options.end(),
                                 [](const RoundOption& a, const RoundOption& b) { return a.id == b.id; });
    const bool inPlace = same && codes == m_codes && round.id == m_round.id;
    if (!inPlace)
        beginResetModel();
    m_round = round;
    m_options = options;
    m_codes = codes;
    m_ballots = ballots;
    if (!inPlace)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::optional<workshop::Dots> BallotModel::ballot(int row) const
{
    const auto found = m_ballots.constFind(m_codes.value(row));
    return found == m_ballots.constEnd() ? std::nullopt : std::optional<workshop::Dots>(*found);
}

int BallotModel::sumOf(int row) const
{
    int sum = 0;
    for (const int dots : ballot(row).value_or(workshop::Dots()))
        sum += dots;
    return sum;
}

int BallotModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_codes.size());
}

int BallotModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : firstOption + int(m_options.size());
}

QVariant BallotModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignCenter);
    const auto given = ballot(index.row());
    if (index.column() == sumColumn) {
        if (role == Qt::DisplayRole)
            return given ? tr("%1 of %2").arg(sumOf(index.row())).arg(m_round.dotsEach) : u"–"_s;
        if (role == Qt::EditRole)
            return given ? QVariant(sumOf(index.row())) : QVariant();
        if (role == Qt::ToolTipRole)
            return given ? QVariant() : QVariant(tr("No ballot of %1 yet").arg(m_codes.at(index.row())));
        return {};
    }
    const RoundOption& option = m_options.at(index.column() - firstOption);
    const int dots = given ? given->value(option.id) : 0;
    if (role == Qt::DisplayRole)
        return !given ? QString() : dots > 0 ? QString::number(dots) : u"·"_s;
    if (role == Qt::EditRole)
        return given ? QVariant(dots) : QVariant();
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2: %3")
            .arg(m_codes.at(index.row()), option.title, given ? QString::number(dots) : tr("no ballot"));
    return {};
}

QVariant BallotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(m_codes.value(section)) : QVariant();
    if (section == sumColumn)
        return role == Qt::DisplayRole ? QVariant(tr("Given")) : QVariant();
    const RoundOption option = m_options.value(section - firstOption);
    if (role == Qt::DisplayRole)
        return u"%1 %2"_s.arg(section).arg(option.title);
    if (role == Qt::ToolTipRole)
        return QString(u"<p>"_s + option.title.toHtmlEscaped() + u"</p>"_s);
    return {};
}

} // namespace s3
