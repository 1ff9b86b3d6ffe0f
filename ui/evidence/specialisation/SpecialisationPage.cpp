// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/specialisation/SpecialisationPage.h"

#include "core/evidence/CodeVersions.h"
#include "ui/evidence/DataChooser.h"
#include "ui/evidence/VersionTrouble.h"
#include "ui/evidence/specialisation/BoardCharts.h"
#include "ui/evidence/specialisation/BoardTable.h"
#include "ui/evidence/specialisation/FigureStrip.h"
#include "ui/kit/Background.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/SegmentedControl.h"

#include <QDoubleSpinBox>
#include <QStackedLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int longestExplanation = 4; ///< lines; the tool tip has all
constexpr int mostAtOnce = 20'000;    ///< observations whose board is computed in the blink of an eye

QString levelName(int level)
{
    switch (level) {
    case evidence::sectionLevel:
        return SpecialisationPage::tr("Sections only");
    case evidence::divisionLevel:
        return SpecialisationPage::tr("Divisions only");
    case evidence::groupLevel:
        return SpecialisationPage::tr("Groups only");
    default:
        return SpecialisationPage::tr("Classes only");
    }
}

} // namespace

SpecialisationPage::SpecialisationPage(ToolContext& context, const ToolDescriptor& descriptor)
    : Page(context, descriptor)
    , m_background(new Background(this))
    , m_stack(new QStackedWidget(this))
    , m_chooser(new DataChooser(project(), DataChooser::All, u"board"_s, this))
    , m_done(new InlineMessage(this))
    , m_trouble(new InlineMessage(this))
    , m_figures(new FigureStrip(this))
    , m_industries(new ElidingComboBox(this))
    , m_counts(makeLabel({}, TextRole::Small, this))
    , m_explanation(makeLabel({}, TextRole::Small, this))
{
    watch({QString::fromLatin1(Dataset::table), QString::fromLatin1(Evidence::table),
           QString::fromLatin1(LeftOutCode::table), QString::fromLatin1(Region::table)});
    setPrimaryAction(tr("Keep as evidence"), [this] { keep(); })->setObjectName(u"keepAsEvidence"_s);
    buildMessages();
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildBoard());
    content()->addWidget(m_stack, 1);
    connect(m_chooser, &DataChooser::changed, this, &SpecialisationPage::dataChosen);
}

void SpecialisationPage::buildMessages()
{
    m_done->setObjectName(u"keptMessage"_s);
    m_done->setClosable(true);
    m_done->hide();
    connect(m_done, &InlineMessage::actionTriggered, this, [this] { navigator().openRecord(m_lastCard); });
    m_trouble->setObjectName(u"boardTrouble"_s);
    m_trouble->hide();
    connect(m_trouble, &InlineMessage::actionTriggered, this, [this] {
        edit(leaveOutLabel(),
             [this](Writer& w) { evidence::leaveOutStrangers(w, m_chooser->words().dataset.id, *m_table); });
    });
    content()->setSpacing(8);
    content()->addWidget(m_done);
}

QWidget* SpecialisationPage::buildEmpty()
{
    auto* empty = new EmptyState(u"chart"_s, tr("No data yet"),
                                 tr("Import a table of jobs or firms by region, industry and year. The board "
                                    "then shows what the region is special in, and whether it grows."),
                                 this);
    QPushButton* import = empty->addPrimary(tr("Go to regional data"), Line::Evidence, u"import"_s);
    import->setObjectName(u"goToData"_s);
    connect(import, &QPushButton::clicked, this, [this] { navigator().openTool(u"regional_data"_s); });
    return empty;
}

QWidget* SpecialisationPage::buildBoard()
{
    m_industries->setObjectName(u"boardIndustries"_s);
    m_industries->setAccessibleName(tr("Industries shown"));
    m_industries->setToolTip(tr("Industries shown"));
    m_chooser->addPill(m_industries);
    connect(m_industries, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        const QString chosen = m_industries->currentData().toString();
        m_group = chosen.startsWith(u"group:"_s) ? chosen.mid(6) : QString();
        const int level = chosen.startsWith(u"level:"_s) ? chosen.mid(6).toInt() : 0;
        const bool again = level != m_settings.industryLevel;
        m_settings.industryLevel = level;
        again ? dataChosen() : showRows();
    });
    m_counts->setObjectName(u"boardCounts"_s);
    m_explanation->setObjectName(u"boardExplanation"_s);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(m_figures, &FigureStrip::currentChanged, this, [this] { take(m_figures->marks()); });
    connect(m_figures, &FigureStrip::activated, this, [this] {
        take(m_figures->marks());
        keep();
    });

    auto* filled = new QWidget(this);
    auto* rows = new QVBoxLayout(filled);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_chooser);
    rows->addWidget(m_chooser->framed(buildShown()), 1);
    return filled;
}

QWidget* SpecialisationPage::buildShown()
{
    auto* shown = new QWidget(this);
    auto* rows = new QVBoxLayout(shown);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_trouble);
    rows->addWidget(m_figures);
    rows->addWidget(buildControls());
    rows->addWidget(m_counts);
    buildViews();
    rows->addLayout(m_views, 1);
    rows->addWidget(m_explanation);
    return shown;
}

QWidget* SpecialisationPage::buildControls()
{
    auto* controls = new QWidget(this);
    auto* flow = new FlowLayout(controls, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_switch = new SegmentedControl(
        tr("View"), {tr("Table"), tr("Growth and share"), tr("LQ bars"), tr("Shift-share"), tr("Sector mix")},
        controls);
    m_switch->setObjectName(u"boardViews"_s);
    connect(m_switch, &SegmentedControl::currentChanged, this, &SpecialisationPage::showView);
    m_search = new SearchField(tr("Find an industry"), controls);
    m_search->setObjectName(u"boardSearch"_s);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(220);
    connect(m_search, &SearchField::searched, this, &SpecialisationPage::showRows);
    m_threshold = new QDoubleSpinBox(controls);
    m_threshold->setObjectName(u"boardThreshold"_s);
    m_threshold->setAccessibleName(tr("Specialised from a location quotient of"));
    m_threshold->setToolTip(tr("From this location quotient on an industry counts as present: it moves "
                               "diversity and what is drawn faintly"));
    m_threshold->setPrefix(tr("present from LQ "));
    m_threshold->setRange(0.05, 20);
    m_threshold->setSingleStep(0.1);
    m_threshold->setDecimals(2);
    m_threshold->setValue(m_settings.threshold);
    m_threshold->setKeyboardTracking(false);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_settings.threshold = value;
        if (!m_filling)
            compute();
    });
    flow->addWidget(m_switch);
    flow->addWidget(m_search);
    flow->addWidget(m_threshold);
    return controls;
}

void SpecialisationPage::buildViews()
{
    m_views = new QStackedLayout;
    m_view = {new BoardTable(this), new GrowthView(dialogs(), this), new QuotientView(dialogs(), this),
              new ShiftShareView(dialogs(), this), new MixView(dialogs(), this)};
    for (BoardView* view : m_view) {
        m_views->addWidget(view);
        connect(view, &BoardView::marked, this, [this, view] {
            if (view == m_views->currentWidget())
                take(view->marks());
        });
        connect(view, &BoardView::activated, this, [this, view] {
            take(view->marks());
            keep();
        });
        if (auto* chart = qobject_cast<BoardChart*>(view))
            connect(chart, &BoardChart::savedPicture, this, [this](const QString& file, bool ok) {
                navigator().notice(ok ? tr("Saved %1").arg(file) : tr("%1 could not be written").arg(file));
            });
    }
}

void SpecialisationPage::refresh()
{
    m_chooser->refresh();
    const bool any = m_chooser->hasDataset();
    m_stack->setCurrentIndex(any);
    primaryButton()->setVisible(any);
    if (any)
        dataChosen();
}

void SpecialisationPage::dataChosen()
{
    if (!m_chooser->table()) {
        m_background->cancel();
        m_shown.reset();
        m_marks.clear();
        primaryButton()->setEnabled(false);
        return;
    }
    const Dataset& dataset = m_chooser->words().dataset;
    m_kept = evidence::keptFindings(project(), dataset.id);
    const bool other = m_table != m_chooser->table();
    m_table = m_chooser->table();
    const QVector<int> levels = evidence::industryLevels(*m_table, dataset.industryScheme);
    if (other) {
        if (!levels.contains(m_settings.industryLevel))
            m_settings.industryLevel = 0;
        fillIndustries();
    }
    BoardSettings settings = m_settings;
    settings.groupLevel = settings.industryLevel > 0 ? evidence::groupLevelFor({settings.industryLevel})
                                                     : evidence::groupLevelFor(levels);
    m_settings = settings;
    evidence::FindingParameters p;
    p.groupLevel = settings.groupLevel;
    p.industryLevel = settings.industryLevel;
    const evidence::SumOptions options = evidence::optionsFor(project(), *m_table, dataset, p);
    if (other || !m_measures || m_measures->options() != options)
        m_measures = std::make_shared<evidence::DatasetMeasures>(m_table, options);
    if (isCurrent())
        explain(); // only cards changed
    else
        compute();
}

bool SpecialisationPage::isCurrent() const
{
    if (!m_shown || m_background->isRunning() || m_computed != m_measures)
        return false;
    const evidence::BoardWords& words = m_chooser->words();
    const QString region = m_chooser->query().region;
    return m_shown->board().query == m_chooser->query() && m_shown->settings == m_settings &&
           m_shown->words.dataset.id == words.dataset.id &&
           m_shown->words.dataset.modifiedAtMs == words.dataset.modifiedAtMs &&
           m_shown->words.regions.labelOf(region) == words.regions.labelOf(region);
}

void SpecialisationPage::fillIndustries()
{
    m_filling = true;
    m_industries->clear();
    m_industries->addItem(tr("all industries"), QString());
    const QString scheme = m_chooser->words().dataset.industryScheme;
    const QVector<int> levels = evidence::industryLevels(*m_table, scheme);
    if (levels.size() > 1)
        for (const int level : levels)
            m_industries->addItem(levelName(level), u"level:%1"_s.arg(level));
    QStringList groups;
    if (!levels.isEmpty() && levels.last() > evidence::sectionLevel) {
        const auto sections = evidence::groupsAtLevel(*m_table, scheme, evidence::sectionLevel);
        for (const QString& code : m_table->industries().codes())
            if (const QString section = sections.value(code); section != code && !groups.contains(section))
                groups.append(section);
    }
    std::sort(groups.begin(), groups.end());
    for (const QString& group : groups)
        m_industries->addItem(tr("within %1").arg(evidence::industryLabel(group, scheme)),
                              QString(u"group:"_s + group));
    const QString wanted = !m_group.isEmpty()             ? u"group:"_s + m_group
                           : m_settings.industryLevel > 0 ? u"level:%1"_s.arg(m_settings.industryLevel)
                                                          : QString();
    m_industries->setCurrentIndex(qMax(0, m_industries->findData(wanted)));
    if (m_industries->currentIndex() == 0)
        m_group.clear();
    m_industries->setVisible(m_industries->count() > 1);
    m_filling = false;
}

void SpecialisationPage::compute()
{
    m_computed = m_measures;
    if (!m_measures)
        return;
    // The measures belong to the work while it runs.
    const auto work = [this, measures = m_measures, words = m_chooser->words(), query = m_chooser->query(),
                       settings = m_settings](const Background::Task& task) -> Background::Delivery {
        const Result<ShownBoardPtr> board = computeBoard(*measures, words, query, settings);
        return task.stop.stop_requested() ? Background::Delivery() : [this, board] { boardDone(board); };
    };
    if (m_table->size() <= mostAtOnce)
        m_background->startShort(work);
    else
        m_background->start(work);
}

void SpecialisationPage::boardDone(const Result<ShownBoardPtr>& board)
{
    m_shown = board.valueOr(nullptr);
    if (!board && board.error().code != ErrorCode::Refused) {
        m_trouble->setAction({});
        m_trouble->setMessage(InlineMessage::Kind::Warning,
                              tr("The data set has no value for this region and comparator in %1. Choose "
                                 "another period or comparator.")
                                  .arg(m_chooser->query().period));
    } else if (!board) {
        showVersionTrouble(*m_trouble, evidence::refusalText(board.error()), project().writable());
    } else {
        showVersionTrouble(*m_trouble, m_shown->board().whyNoGrowth, project().writable());
    }
    m_figures->showBoard(m_shown);
    showRows();
}

QVector<int> SpecialisationPage::filteredRows() const
{
    QVector<int> rows;
    if (!m_shown)
        return rows;
    const auto list = evidence::industryListOf(m_shown->words.dataset.industryScheme);
    const QString search = m_search->text().trimmed();
    for (int row = 0; row < m_shown->board().rows.size(); ++row) {
        const QString& code = m_shown->board().rows.at(row).industry;
        if (!m_group.isEmpty() && list && !evidence::liesWithin(code, m_group, *list))
            continue;
        if (m_settings.industryLevel > 0 && !m_shown->analysis.industries[size_t(row)].summed)
            continue;
        if (search.isEmpty() || m_shown->label(row).contains(search, Qt::CaseInsensitive))
            rows.append(row);
    }
    return rows;
}

void SpecialisationPage::showRows()
{
    const bool ofRegion =
        !m_marks.isEmpty() && subjectOf(m_marks.first().measure) == evidence::FindingSubject::Region;
    const QVector<int> rows = filteredRows();
    for (BoardView* view : m_view)
        view->showBoard(m_shown, rows);
    m_counts->setText(counts());
    auto* view = m_view.at(m_views->currentIndex());
    view->selectIndustry(m_industry);
    take(ofRegion && !m_figures->marks().isEmpty() ? m_figures->marks() : view->marks());
}

QString SpecialisationPage::counts() const
{
    if (!m_shown)
        return {};
    const evidence::Board& board = m_shown->board();
    QStringList parts{tr("%n industries", nullptr, int(board.rows.size()))};
    if (board.confidential > 0)
        parts.append(tr("%n confidential", nullptr, board.confidential));
    if (board.missing > board.confidential)
        parts.append(tr("%n missing", nullptr, board.missing - board.confidential));
    QString text = parts.join(u" · "_s);
    if (board.missing > 0)
        text += tr(", shown as gaps, never as zero; sums over them are lower bounds (≥)");
    const bool small = std::any_of(board.rows.begin(), board.rows.end(),
                                   [](const evidence::BoardRow& row) { return row.quotient.smallBase; });
    if (small)
        text += u" · "_s + tr("* small base: fewer than 50 jobs");
    return text;
}

void SpecialisationPage::showView(int view)
{
    m_views->setCurrentIndex(view);
    m_view.at(view)->selectIndustry(m_industry);
    take(m_view.at(view)->marks());
}

void SpecialisationPage::take(const QVector<BoardMark>& marks)
{
    m_marks = marks;
    if (!marks.isEmpty() && !marks.first().parameters.industry.isEmpty())
        m_industry = marks.first().parameters.industry;
    explain();
}

std::optional<evidence::Finding> SpecialisationPage::compute(const BoardMark& mark) const
{
    if (!m_measures || m_background->isRunning())
        return std::nullopt;
    auto finding = evidence::computeFinding(*m_measures, m_chooser->words(), mark.measure, mark.parameters);
    return finding ? std::optional(std::move(*finding)) : std::nullopt;
}

void SpecialisationPage::explain()
{
    const auto first = m_marks.isEmpty() ? std::nullopt : compute(m_marks.first());
    QStringList lines = first ? first->explanation.split(u'\n') : QStringList();
    m_explanation->setToolTip(lines.join(u'\n'));
    m_explanation->setText(lines.mid(0, longestExplanation).join(u'\n'));
    m_explanation->setVisible(first.has_value());
    const bool kept =
        m_marks.size() == 1 && first && m_kept.contains(evidence::keptKey(first->measure, first->parameters));
    const bool possible = first && (first->value || m_marks.size() > 1);
    primaryButton()->setText(kept ? tr("Open evidence card") : tr("Keep as evidence"));
    primaryButton()->setEnabled(kept || (possible && project().writable()));
    primaryButton()->setToolTip(
        possible ? QString() : tr("Select a number that is defined, in the table, a chart or the figures"));
}

void SpecialisationPage::keep()
{
    QVector<evidence::Finding> findings;
    for (const BoardMark& mark : m_marks) {
        const auto finding = compute(mark);
        if (!finding)
            continue;
        const QString key = evidence::keptKey(finding->measure, finding->parameters);
        if (m_marks.size() == 1 && m_kept.contains(key))
            return navigator().openRecord(refOf(m_kept.value(key)));
        if (finding->value && !m_kept.contains(key))
            findings.append(*finding);
    }
    if (findings.isEmpty() || !project().writable())
        return;
    const evidence::BoardWords words = m_chooser->words();
    IdOf<Evidence> last;
    const bool kept =
        edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Keep %1 as evidence"), {findingTitle(findings.first())}},
             [&](Writer& w) {
                 for (const evidence::Finding& finding : findings)
                     last = evidence::keepAsEvidence(w, finding, words);
             });
    if (!kept)
        return;
    m_lastCard = refOf(last);
    m_done->setMessage(InlineMessage::Kind::Success,
                       findings.size() == 1
                           ? tr("Kept as evidence: %1").arg(findingTitle(findings.first()))
                           : tr("Kept %n findings as evidence.", nullptr, int(findings.size())));
    m_done->setAction(tr("Open"));
}

QJsonObject SpecialisationPage::saveState() const
{
    QJsonObject state = m_chooser->state();
    state.insert(u"view"_s, m_switch->currentIndex());
    state.insert(u"threshold"_s, m_settings.threshold);
    state.insert(u"level"_s, m_settings.industryLevel);
    state.insert(u"group"_s, m_group);
    state.insert(u"industry"_s, m_industry);
    return state;
}

void SpecialisationPage::restoreState(const QJsonObject& state)
{
    m_filling = true;
    m_chooser->restore(state);
    m_threshold->setValue(state.value("threshold"_L1).toDouble(1));
    m_settings.industryLevel = state.value("level"_L1).toInt();
    m_group = state.value("group"_L1).toString();
    m_industry = state.value("industry"_L1).toString();
    m_switch->setCurrentIndex(qBound(0, state.value("view"_L1).toInt(), int(m_view.size()) - 1));
    m_filling = false;
    if (isVisible())
        refreshNow();
}

} // namespace s3
