// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/rounds/BallotModel.h"

#include "core/workshop/RoundTexts.h"

using namespace Qt::StringLiterals;

namespace s3 {

void BallotModel::setBallots(const workshop::RoundForm& form, const QStringList& codes,
                             const QList<workshop::CastBallot>& ballots)
{
    const QList<workshop::BallotCell> cells = workshop::cellsOf(form);
    const bool inPlace = cells == m_cells && codes == m_codes && form.round.id == m_form.round.id;
    if (!inPlace)
        beginResetModel();
    if (form.round.id != m_form.round.id)
        m_refused.clear();
    m_form = form;
    m_cells = cells;
    m_codes = codes;
    m_ballots.clear();
    for (const workshop::CastBallot& ballot : ballots)
        m_ballots.insert(ballot.code, ballot);
    if (!inPlace)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void BallotModel::setRefused(const QString& code, const QString& fault)
{
    if (fault.isEmpty())
        m_refused.remove(code);
    else
        m_refused.insert(code, fault);
    if (const int row = int(m_codes.indexOf(code)); row >= 0)
        Q_EMIT dataChanged(index(row, sumColumn), index(row, sumColumn));
}

std::optional<workshop::CastBallot> BallotModel::ballot(int row) const
{
    const auto found = m_ballots.constFind(m_codes.value(row));
    return found == m_ballots.constEnd() ? std::nullopt : std::optional<workshop::CastBallot>(*found);
}

workshop::BallotSheet BallotModel::sheet(int row) const
{
    const auto cast = ballot(row);
    return cast ? cast->sheet : workshop::BallotSheet();
}

QString BallotModel::numberOf(int cell) const
{
    if (!m_form.isRating())
        return QString::number(cell + 1);
    const int criteria = int(m_form.criteria.size());
    return u"%1.%2"_s.arg(cell / criteria + 1).arg(cell % criteria + 1);
}

QString BallotModel::titleOf(int cell) const
{
    if (!m_form.isRating())
        return m_form.options.value(cell).title;
    const int criteria = int(m_form.criteria.size());
    return tr("%1: %2").arg(m_form.options.value(cell / criteria).title,
                            m_form.criteria.value(cell % criteria).title);
}

QString BallotModel::headOf(int cell) const
{
    return m_form.isRating() ? m_form.criteria.value(cell % int(m_form.criteria.size())).title
                             : titleOf(cell);
}

bool BallotModel::isFaulty(int row) const
{
    const auto cast = ballot(row);
    return m_refused.contains(m_codes.at(row)) ||
           (cast && !workshop::checkBallot(m_form, cast->code, cast->sheet).ok());
}

QString BallotModel::stateText(int row) const
{
    const auto cast = ballot(row);
    if (const QString refused = m_refused.value(m_codes.at(row)); !refused.isEmpty())
        return tr("Not stored: %1").arg(refused);
    if (!cast)
        return u"–"_s;
    const workshop::BallotCheck check = workshop::checkBallot(m_form, cast->code, cast->sheet);
    if (!check.ok())
        return tr("Does not count: %1").arg(workshop::faultText(check, m_form));
    const bool dots = m_form.round.method == RoundMethod::Dots;
    return tr("%1 of %2")
        .arg(dots ? check.sum : check.given)
        .arg(dots ? m_form.round.dotsEach : m_cells.size());
}

QString BallotModel::stateTip(int row) const
{
    const QString code = m_codes.at(row);
    const auto cast = ballot(row);
    QStringList lines{cast ? tr("%1: %2").arg(code, displayName(cast->via))
                           : tr("No ballot of %1 yet").arg(code)};
    if (isFaulty(row))
        lines.append(stateText(row));
    return lines.join(u'\n');
}

int BallotModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_codes.size());
}

int BallotModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : firstOption + int(m_cells.size());
}

QVariant BallotModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignCenter);
    const int row = index.row();
    if (index.column() == sumColumn) {
        if (role == Qt::DisplayRole)
            return stateText(row);
        if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
            return stateTip(row);
        if (role == Qt::EditRole && ballot(row)) {
            const workshop::BallotCheck check = workshop::checkBallot(m_form, m_codes.at(row), sheet(row));
            return m_form.round.method == RoundMethod::Dots ? int(check.sum) : check.given;
        }
        return role == FaultRole ? QVariant(isFaulty(row)) : QVariant();
    }
    const int cell = index.column() - firstOption;
    const auto cast = ballot(row);
    const auto value = cast ? cast->sheet.at(m_cells.at(cell)) : std::nullopt;
    const bool approved = m_form.round.method == RoundMethod::Approval && value;
    if (role == Qt::DisplayRole)
        return !cast ? QString() : !value ? u"·"_s : approved ? u"✓"_s : workshop::valueName(m_form, *value);
    if (role == Qt::EditRole)
        return value ? QVariant(*value) : QVariant();
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2: %3")
            .arg(m_codes.at(row), titleOf(cell),
                 value  ? workshop::valueName(m_form, *value)
                 : cast ? tr("nothing")
                        : tr("no ballot"));
    return {};
}

QVariant BallotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(m_codes.value(section)) : QVariant();
    if (section == sumColumn)
        return role == Qt::DisplayRole ? QVariant(tr("Given")) : QVariant();
    const int cell = section - firstOption;
    if (cell < 0 || cell >= m_cells.size())
        return {};
    if (role == Qt::DisplayRole)
        return u"%1 %2"_s.arg(numberOf(cell), titleOf(cell));
    if (role == Qt::ToolTipRole)
        return QString(u"<p>"_s + titleOf(cell).toHtmlEscaped() + u"</p>"_s);
    return {};
}

} // namespace s3
