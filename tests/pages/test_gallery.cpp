// SPDX-License-Identifier: GPL-3.0-or-later
// Every part of the kit on one sheet, light and dark. With S3_GALLERY=folder the sheets are written there as
// PNG.
#include "ui/kit/BarListChart.h"
#include "ui/kit/BubbleChart.h"
#include "ui/kit/ChartCard.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Icons.h"
#include "ui/kit/LineTargetChart.h"
#include "ui/kit/Messages.h"
#include "ui/kit/MetroOverview.h"
#include "ui/kit/Pill.h"
#include "ui/kit/RecordForm.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/SegmentedControl.h"

#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;
using namespace s3;

namespace {

struct Division {
    QString id;
    QString name;
    double jobs;
    double quotient;
    double growth;
    QList<double> trend;
};

const double kGap = std::numeric_limits<double>::quiet_NaN();

const QVector<Division> kDivisions{
    {u"C13"_s, u"C13–15 Textiles"_s, 18240, 3.42, 0.061, {3, 3.2, kGap, 3.1, 3.4}},
    {u"C22"_s, u"C22 Rubber and plastics"_s, 41310, 2.18, 0.042, {1.8, 1.9, 2.0, 2.1, 2.18}},
    {u"C30"_s, u"C30 Other transport equipment"_s, 22870, 1.94, 0.088, {1.2, 1.4, 1.3, kGap, 1.94}},
    {u"C28"_s, u"C28 Machinery"_s, 158400, 1.71, 0.019, {1.7, 1.7, 1.71, 1.7, 1.71}},
    {u"C29"_s, u"C29 Motor vehicles"_s, 96650, 1.22, -0.012, {1.4, 1.3, 1.3, 1.25, 1.22}},
    {u"J62"_s, u"J62 Programming"_s, 51200, 0.94, 0.103, {kGap, 0.7, 0.8, 0.9, 0.94}},
    {u"C26"_s, u"C26 Electronics"_s, 33410, 0.88, 0.027, {0.9, 0.9, 0.85, 0.88, 0.88}}};

QString percent(double v)
{
    return (v > 0 ? u"+"_s : QString()) + QLocale().toString(v * 100, 'f', 1) + u" %"_s;
}

RecordTableModel<Division>* makeModel(QObject* parent)
{
    using Column = RecordColumn<Division>;
    auto* model = new RecordTableModel<Division>(
        {Column{u"Division"_s, [](const Division& d) { return QVariant(d.name); }},
         Column{u"Jobs"_s, [](const Division& d) { return QVariant(d.jobs); }, ColumnKind::Number}.withText(
             [](const Division& d) { return QLocale().toString(d.jobs, 'f', 0); }),
         Column{u"Location quotient"_s, [](const Division& d) { return QVariant(d.quotient); },
                ColumnKind::Bar}
             .withText([](const Division& d) { return QLocale().toString(d.quotient, 'f', 2); })
             .withExtra([](const Division& d, int role) {
                 if (role == BarShareRole)
                     return QVariant(d.quotient / 3.42);
                 return role == FaintRole ? QVariant(d.quotient < 1) : QVariant();
             }),
         Column{u"Since 2018"_s, [](const Division& d) { return QVariant(d.quotient); },
                ColumnKind::Sparkline}
             .withExtra([](const Division& d, int role) {
                 return role == SeriesRole ? QVariant::fromValue(d.trend) : QVariant();
             }),
         Column{u"Growth a year"_s, [](const Division& d) { return QVariant(d.growth); }, ColumnKind::Number}
             .withText([](const Division& d) { return percent(d.growth); })
             .withExtra([](const Division& d, int role) {
                 return role == ToneRole ? QVariant::fromValue(PillTone{
                                               d.growth > 0 ? PillTone::Good : PillTone::Bad, Line::Project})
                                         : QVariant();
             }),
         Column{u"State"_s,
                [](const Division& d) { return QVariant(d.quotient > 1 ? u"Strength"_s : u"Watch"_s); },
                ColumnKind::Pill}
             .withExtra([](const Division& d, int role) {
                 return role == ToneRole
                            ? QVariant::fromValue(d.quotient > 1 ? PillTone::of(Line::Evidence) : PillTone{})
                            : QVariant();
             })},
        [](const Division& d) { return d.id; }, parent);
    model->setRows(kDivisions);
    return model;
}

QWidget* controls()
{
    auto* page = new QWidget;
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(28, 20, 28, 20);
    all->setSpacing(16);
    auto* top = new QHBoxLayout;
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(makeLabel(u"Regional data"_s, TextRole::Title, page));
    titles->addWidget(makeLabel(u"What the region is good at, and whether it grows"_s, TextRole::Soft, page));
    top->addLayout(titles, 1);
    top->addWidget(new SearchField(u"Search divisions"_s));
    top->addWidget(textButton(u"import"_s, u"Import"_s, page));
    auto* keep = textButton(u"add"_s, u"Keep as evidence"_s, page);
    makePrimary(keep, Line::Evidence);
    top->addWidget(keep);
    all->addLayout(top);
    auto* pills = new QWidget;
    auto* flow = new FlowLayout(pills);
    for (int i = 1; i < 6; ++i)
        flow->addWidget(new Pill(u"Line %1, Upper Austria"_s.arg(i), static_cast<Line>(i)));
    flow->addWidget(new Pill(u"neutral"_s));
    flow->addWidget(new Pill(u"verified"_s, PillTone{PillTone::Good, Line::Project}));
    flow->addWidget(new Pill(u"3 confidential"_s, PillTone{PillTone::Warn, Line::Project}));
    flow->addWidget(new Pill(u"failed"_s, PillTone{PillTone::Bad, Line::Project}));
    flow->addWidget(new SegmentedControl(u"Level"_s, {u"Divisions"_s, u"Groups"_s, u"Classes"_s}));
    all->addWidget(pills);
    auto* info =
        new InlineMessage(InlineMessage::Kind::Info, u"The data set changed since you kept these cards."_s);
    info->setAction(u"Compare"_s);
    all->addWidget(info);
    all->addWidget(new InlineMessage(InlineMessage::Kind::Success, u"12 rows imported."_s));
    all->addWidget(
        new InlineMessage(InlineMessage::Kind::Warning, u"Three cells are confidential; they stay gaps."_s));
    all->addWidget(
        new InlineMessage(InlineMessage::Kind::Error, u"The file could not be read: row 7 has no year."_s));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* buttons = new Card(u"Buttons"_s, u"One primary a page; the rest stays quiet."_s);
    auto* flow2 = new FlowLayout;
    buttons->body()->addLayout(flow2);
    for (int i = 1; i < 6; ++i) {
        auto* b = textButton(u"check"_s, u"Line %1"_s.arg(i), buttons);
        makePrimary(b, static_cast<Line>(i));
        flow2->addWidget(b);
    }
    flow2->addWidget(new QPushButton(u"Plain"_s));
    auto* quiet = textButton(u"undo"_s, u"Quiet"_s, buttons);
    makeQuiet(quiet);
    flow2->addWidget(quiet);
    auto* off = textButton(u"lock"_s, u"Disabled"_s, buttons);
    off->setEnabled(false);
    flow2->addWidget(off);
    for (const auto& name : {u"edit"_s, u"delete"_s, u"more"_s})
        flow2->addWidget(iconButton(name, name, buttons));
    auto* check = new QCheckBox(u"Checked"_s);
    check->setChecked(true);
    flow2->addWidget(check);
    flow2->addWidget(new QCheckBox(u"Not checked"_s));
    auto* radio = new QRadioButton(u"Chosen"_s);
    radio->setChecked(true);
    flow2->addWidget(radio);
    auto* combo = new QComboBox;
    combo->addItems({u"Austria"_s, u"European Union"_s});
    flow2->addWidget(combo);
    flow2->addWidget(new QSpinBox);
    flow2->addWidget(new QDateEdit(QDate(2026, 11, 14)));
    auto* progress = new QProgressBar;
    progress->setValue(60);
    flow2->addWidget(progress);
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    flow2->addWidget(slider);
    row->addWidget(buttons, 1);
    auto* emptyCard = new Card;
    auto* empty =
        new EmptyState(u"evidence"_s, u"No evidence cards yet"_s,
                       u"An evidence card is one finding with its source. Keep five to eight of them."_s);
    empty->addPrimary(u"Write a card"_s, Line::Evidence, u"add"_s);
    empty->addSecond(u"Look at the data"_s);
    emptyCard->body()->addWidget(empty);
    row->addWidget(emptyCard, 1);
    all->addLayout(row, 1);
    return page;
}

QWidget* formPage()
{
    auto* page = new QWidget;
    auto* all = new QHBoxLayout(page);
    all->setContentsMargins(28, 20, 28, 20);
    all->setSpacing(16);
    auto* card = new Card(u"Action"_s, u"Everything is stored as you work."_s);
    auto* form = new RecordForm;
    form->setColumns(2);
    form->addText(u"title"_s, u"Title"_s);
    form->addChoice(u"owner"_s, u"Owner"_s,
                    {{QString(), u"Not chosen"_s}, {u"a"_s, u"Business Upper Austria"_s}});
    form->addNumber(u"budget"_s, u"Budget"_s, u"thousand EUR"_s);
    form->addDate(u"start"_s, u"Start"_s);
    form->addLongText(u"what"_s, u"What is done"_s);
    form->addInteger(u"firms"_s, u"Firms reached"_s);
    form->addCheck(u"public"_s, u"Named in the public report"_s);
    form->setHint(u"budget"_s, u"The whole action, all partners together."_s);
    form->setError(u"start"_s, u"The start lies before the project."_s);
    form->setValues({{u"title"_s, u"Pilot line for recycled fibre"_s},
                     {u"owner"_s, u"a"_s},
                     {u"budget"_s, 1250.5},
                     {u"start"_s, QDate(2026, 9, 1)},
                     {u"what"_s, u"Two presses run on recovered fibre for a year."_s},
                     {u"public"_s, true}});
    card->body()->addWidget(form);
    card->body()->addStretch();
    all->addWidget(card, 3);
    auto* icons = new Card(u"Icons"_s);
    auto* grid = new QGridLayout;
    grid->setSpacing(6);
    const QFileInfoList files = QDir(u":/icons"_s).entryInfoList({u"*.svg"_s});
    for (int i = 0; i < files.size(); ++i) {
        auto* cell = new QVBoxLayout;
        cell->addWidget(new IconLabel(files.at(i).baseName(), 28, IconLabel::Tone::Ink), 0, Qt::AlignHCenter);
        QLabel* name = makeLabel(files.at(i).baseName(), TextRole::Small, icons);
        name->setWordWrap(false);
        cell->addWidget(name, 0, Qt::AlignHCenter);
        grid->addLayout(cell, i / 7, i % 7);
    }
    icons->body()->addLayout(grid);
    all->addWidget(icons, 4);
    return page;
}

QWidget* dataPage(Dialogs& dialogs)
{
    auto* page = new QWidget;
    auto* all = new QHBoxLayout(page);
    all->setContentsMargins(28, 20, 28, 20);
    all->setSpacing(16);
    auto* card = new Card(u"Where the region is special"_s);
    auto* table = new DataTable(u"Divisions"_s);
    auto* model = makeModel(table);
    table->setSource(model);
    table->setColumnKinds(model->kinds());
    table->selectKey(u"C30"_s);
    card->body()->addWidget(table);
    auto* none = new DataTable(u"Nothing"_s);
    none->setEmptyText(u"No measurements yet. Add the first one above."_s);
    card->body()->addWidget(none);
    all->addWidget(card, 6);
    auto* bubbles = new BubbleChart(u"Strength and growth"_s, Line::Evidence);
    QVector<Bubble> list;
    for (const Division& d : kDivisions)
        list.append({d.id, d.name.section(u' ', 1), d.quotient, d.growth * 100, d.jobs, {}, {}});
    bubbles->setAxes(u"Location quotient"_s, u"Growth a year (%)"_s, u"Jobs"_s);
    bubbles->setReference(1.0, u"LQ 1: as in the nation"_s);
    bubbles->setBubbles(list);
    bubbles->setCurrentId(u"C22"_s);
    auto* chart = new ChartCard(u"Strength and growth"_s,
                                u"Size is jobs. Click a bubble to keep it as evidence."_s, dialogs);
    chart->setChartWidget(bubbles);
    chart->setTwin(bubbles->twin(), BubbleChart::twinKinds());
    all->addWidget(chart, 5);
    return page;
}

QWidget* overviewPage(Dialogs& dialogs)
{
    auto* page = new QWidget;
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(28, 20, 28, 20);
    all->setSpacing(16);
    auto* map = new Card(u"The five lines"_s);
    auto* metro = new MetroOverview;
    const auto done = StationState::Done;
    const auto half = StationState::Half;
    const auto none = StationState::None;
    metro->setLines({{Line::Evidence,
                      u"Base of evidence"_s,
                      {{u"a"_s, u"Regional data"_s, half, {}},
                       {u"b"_s, u"Evidence cards"_s, done, {}},
                       {u"c"_s, u"SWOT"_s, done, {}},
                       {u"d"_s, u"Stress test"_s, done, {}},
                       {u"e"_s, u"Programmes"_s, none, {}}},
                      GateState::Passed,
                      {}},
                     {Line::Identification,
                      u"Identification"_s,
                      {{u"f"_s, u"Synergy diamond"_s, done, {}},
                       {u"g"_s, u"Discovery workshop"_s, half, {}},
                       {u"h"_s, u"Transformative activities"_s, none, {}}},
                      GateState::Attention,
                      {}},
                     {Line::Development,
                      u"Development"_s,
                      {{u"i"_s, u"Action workshop"_s, done, {}},
                       {u"j"_s, u"Action plan"_s, none, {}},
                       {u"k"_s, u"Abgestimmtes Förderschema der Regionen"_s, none, {}}},
                      GateState::Open,
                      {}},
                     {Line::Implementation,
                      u"Implementation"_s,
                      {{u"l"_s, u"Cluster toolbox"_s, half, {}},
                       {u"m"_s, u"Deliveries"_s, none, {}},
                       {u"n"_s, u"Internationalisation"_s, none, {}}},
                      GateState::Locked,
                      {}},
                     {Line::Monitoring,
                      u"Monitoring"_s,
                      {{u"o"_s, u"Logic"_s, none, {}},
                       {u"p"_s, u"Indicators"_s, none, {}},
                       {u"q"_s, u"Dashboard"_s, none, {}},
                       {u"r"_s, u"Reviews"_s, none, {}}},
                      GateState::Locked,
                      {}}});
    map->body()->addWidget(metro);
    all->addWidget(map);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* bars = new BarListChart(u"Votes"_s, Line::Identification);
    bars->setItems({{u"a"_s, u"Shared pilot line for recycled fibre"_s, 11.0, {}, {}, false},
                    {u"b"_s, u"Digital twin for presses"_s, 7.0, {}, {}, false},
                    {u"c"_s, u"Repair network"_s, 3.0, {}, {}, true},
                    {u"d"_s, u"Open data"_s, std::nullopt, {}, {}, false}});
    auto* barCard = new ChartCard(u"Votes"_s, {}, dialogs);
    barCard->setChartWidget(bars);
    barCard->setTwin(bars->twin(), BarListChart::twinKinds());
    row->addWidget(barCard, 1);
    auto* line = new LineTargetChart(u"Firms"_s, Line::Monitoring);
    line->setValues({{QDate(2023, 1, 1), 4.0},
                     {QDate(2023, 7, 1), 5.0},
                     {QDate(2024, 1, 1), std::nullopt},
                     {QDate(2024, 7, 1), 9.0},
                     {QDate(2025, 1, 1), 10.0}},
                    {{QDate(2023, 1, 1), 4.0}, {QDate(2024, 1, 1), 6.0}, {QDate(2026, 1, 1), 12.0}}, 4.0,
                    u"Firms"_s);
    auto* lineCard = new ChartCard(u"Firms with recycled fibre"_s, {}, dialogs);
    lineCard->setChartWidget(line);
    lineCard->setTwin(line->twin(), LineTargetChart::twinKinds());
    row->addWidget(lineCard, 1);
    all->addLayout(row, 1);
    return page;
}

QWidget* viewsPage()
{
    auto* page = new QWidget;
    auto* all = new QGridLayout(page);
    all->setContentsMargins(28, 20, 28, 20);
    all->setSpacing(16);
    auto* tabs = new QTabWidget;
    auto* tree = new QTreeWidget;
    tree->setHeaderLabels({u"Folder"_s, u"Size"_s});
    auto* top = new QTreeWidgetItem(tree, {u"Project"_s, u"12"_s});
    new QTreeWidgetItem(top, {u"Evidence"_s, u"3"_s});
    top->setExpanded(true);
    tree->setCurrentItem(top);
    tabs->addTab(tree, u"Tree"_s);
    tabs->addTab(new QWidget, u"Second tab"_s);
    all->addWidget(tabs, 0, 0);
    auto* list = new QListWidget;
    list->addItems({u"Opportunities"_s, u"Challenges"_s, u"Synergies"_s});
    list->setCurrentRow(1);
    auto* card = new Card(u"List"_s);
    card->body()->addWidget(list);
    all->addWidget(card, 0, 1);
    auto* calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(QDate(2026, 11, 14));
    all->addWidget(calendar, 1, 0);
    auto* menu = new QMenu(page);
    menu->addAction(icon(u"copy"_s, menu), u"Copy as picture"_s);
    menu->addAction(icon(u"image"_s, menu), u"Save as PNG…"_s, QKeySequence(u"Ctrl+S"_s), page, [] {});
    menu->addSeparator();
    QAction* check = menu->addAction(u"Guide"_s);
    check->setCheckable(true);
    check->setChecked(true);
    menu->addAction(u"Not now"_s)->setEnabled(false);
    menu->setActiveAction(menu->actions().at(1));
    auto* picture = new QLabel;
    picture->setObjectName(u"menu"_s);
    auto* second = new Card(u"Menu and fields"_s);
    second->body()->addWidget(picture);
    auto* readOnly = new QLineEdit(u"Read only"_s);
    readOnly->setReadOnly(true);
    second->body()->addWidget(readOnly);
    auto* date = new QDateEdit(QDate(2026, 11, 14));
    date->setCalendarPopup(true);
    second->body()->addWidget(date);
    second->body()->addWidget(new QTimeEdit(QTime(9, 30)));
    auto* combo = new QComboBox;
    combo->addItems({u"Austria"_s, u"European Union"_s, u"Slovenia"_s});
    second->body()->addWidget(combo);
    auto* both = new QHBoxLayout;
    auto* folder = textButton(u"folder"_s, u"With menu"_s, second);
    folder->setMenu(menu);
    both->addWidget(folder);
    auto* compact = new QPushButton(u"Compact"_s);
    makeCompact(compact);
    both->addWidget(compact);
    both->addStretch();
    second->body()->addLayout(both);
    second->body()->addStretch();
    all->addWidget(second, 1, 1);
    return page;
}

/// How many different colours the picture has; a blank one has one.
qsizetype coloursOf(const QImage& image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            seen.insert(image.pixel(x, y));
    }
    return seen.size();
}

} // namespace

class TestGallery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }
    void sheets_data();
    void sheets();

private:
    Theme m_theme;
};

void TestGallery::sheets_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const auto& page : {u"controls"_s, u"form"_s, u"data"_s, u"views"_s, u"overview"_s}) {
        for (const bool dark : {false, true})
            QTest::newRow(qPrintable(page + (dark ? u"-dark"_s : u"-light"_s)))
                << page << dark << QSize(1180, 800);
    }
    QTest::newRow("overview-narrow-light") << u"overview"_s << false << QSize(760, 900);
    QTest::newRow("form-narrow-light") << u"form"_s << false << QSize(900, 760);
}

void TestGallery::sheets()
{
    QFETCH(QString, page);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    // The page is made in the other mode, so that what is seen has followed a change of the theme.
    m_theme.setMode(dark ? ThemeMode::Light : ThemeMode::Dark);
    WidgetDialogs dialogs(nullptr);
    std::unique_ptr<QWidget> sheet(page == u"controls"_s ? controls()
                                   : page == u"form"_s   ? formPage()
                                   : page == u"data"_s   ? dataPage(dialogs)
                                   : page == u"views"_s  ? viewsPage()
                                                         : overviewPage(dialogs));
    sheet->resize(size);
    sheet->show();
    QVERIFY(QTest::qWaitForWindowExposed(sheet.get()));
    m_theme.setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
    QTest::qWait(50);
    if (auto* picture = sheet->findChild<QLabel*>(u"menu"_s))
        picture->setPixmap(sheet->findChild<QMenu*>()->grab());
    Notice notice(sheet.get());
    if (page == u"controls"_s)
        notice.show(u"Evidence card deleted."_s, u"Undo"_s);
    QTest::qWait(20);
    const QImage image = sheet->grab().toImage();
    QVERIFY(coloursOf(image) > 20);
    QCOMPARE(image.pixelColor(2, 2), m_theme.colors().ground);
    const QString folder = qEnvironmentVariable("S3_GALLERY");
    if (!folder.isEmpty())
        QVERIFY(image.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
}

QTEST_MAIN(TestGallery)
#include "test_gallery.moc"
