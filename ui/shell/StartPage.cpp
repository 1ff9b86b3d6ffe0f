// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartPage.h"

#include "core/sample/Sample.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/LineNames.h"
#include "ui/kit/Messages.h"
#include "ui/kit/Theme.h"
#include "ui/shell/Settings.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

/// The coloured number of a line with the metro track above and below it.
class LineMark : public QWidget {
public:
    LineMark(Line line, QWidget* parent)
        : QWidget(parent)
        , m_line(line)
    {
        setFixedWidth(40);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const ThemeColors colors = colorsFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.line(m_line));
        const QPointF centre(20, 20);
        if (m_line != Line::Monitoring)
            painter.drawRect(QRectF(18, 20, 4, height() - 20));
        if (m_line != Line::Evidence) {
            painter.setBrush(colors.line(Line(int(m_line) - 1)));
            painter.drawRect(QRectF(18, 0, 4, 20));
        }
        painter.setPen(QPen(colors.paper, 3));
        painter.setBrush(colors.line(m_line));
        painter.drawEllipse(centre, 17, 17);
        painter.setPen(colors.onLine());
        painter.setFont(fontFor(TextRole::Section));
        painter.drawText(QRectF(3, 3, 34, 34), Qt::AlignCenter, QString::number(int(m_line)));
    }

private:
    Line m_line;
};

/// A button over the whole row: name on top, where and when beneath.
QPushButton* rowButton(const QString& name, const QString& detail, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    makeQuiet(button);
    button->setAccessibleName(QString(name + u", "_s + detail));
    auto* rows = new QVBoxLayout(button);
    rows->setContentsMargins(12, 8, 12, 8);
    rows->setSpacing(0);
    for (const auto& [text, role] : {std::pair{name, TextRole::Strong}, std::pair{detail, TextRole::Small}}) {
        auto* label = makeLabel(text, role, button);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setWordWrap(role == TextRole::Small);
        rows->addWidget(label);
    }
    button->setMinimumHeight(rows->sizeHint().height());
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return button;
}

QString ageOf(const QFileInfo& info)
{
    return QLocale().toString(info.lastModified(), QLocale::ShortFormat);
}

} // namespace

StartPage::StartPage(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
{
    setObjectName(u"startPage"_s);
    setAccessibleName(tr("Start"));
    auto* sheet = new QWidget(this);
    auto* outer = new QVBoxLayout(sheet);
    outer->setContentsMargins(48, 40, 48, 32);
    outer->setSpacing(24);

    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(makeLabel(tr("S3 Facilitator"), TextRole::Title, this));
    words->addWidget(makeLabel(tr("From regional statistics to transformative activities, actions and their "
                                  "monitoring, in one file."),
                               TextRole::Soft, this));
    outer->addLayout(words);

    m_problem = new InlineMessage(this);
    m_problem->setObjectName(u"startProblem"_s);
    m_problem->setClosable(true);
    m_problem->hide();
    connect(m_problem, &InlineMessage::actionTriggered, this,
            [this] { Q_EMIT readOnlyRequested(m_readablePath); });
    outer->addWidget(m_problem);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    auto* begin = new Card(tr("Begin"), {}, this);
    auto* buttons = new QHBoxLayout;
    auto* fresh = new QPushButton(tr("New project"), begin);
    fresh->setObjectName(u"newProject"_s);
    makePrimary(fresh, Line::Evidence);
    auto* open = new QPushButton(tr("Open project"), begin);
    open->setObjectName(u"openProject"_s);
    buttons->addWidget(fresh);
    buttons->addWidget(open);
    buttons->addStretch(1);
    begin->body()->addLayout(buttons);
    connect(fresh, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    left->addWidget(begin);

    auto* sampleCard = new Card(tr("Sample projects"), {}, this);
    for (const SampleInfo& sample : samples()) {
        auto* row = rowButton(sample.title, sample.summary, sampleCard);
        row->setObjectName(QString(u"sample."_s + sample.name));
        connect(row, &QPushButton::clicked, this, [this, name = sample.name] { Q_EMIT sampleChosen(name); });
        sampleCard->body()->addWidget(row);
    }
    left->addWidget(sampleCard);

    auto* recentCard = new Card(tr("Recent projects"), {}, this);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    recentCard->body()->addLayout(m_recent);
    left->addWidget(recentCard);
    left->addStretch(1);
    columns->addLayout(left, 5);

    auto* map = new Card(tr("The five action lines"),
                         tr("The S3 Innovation Model: smart specialisation with smart clusters"), this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    for (int number = 1; number <= 5; ++number) {
        grid->addWidget(new LineMark(Line(number), map), number, 0);
        auto* cell = new QVBoxLayout;
        cell->setContentsMargins(0, 8, 0, 20);
        cell->setSpacing(2);
        cell->addWidget(makeLabel(lineName(Line(number)), TextRole::Section, map));
        cell->addWidget(makeLabel(linePurpose(Line(number)), TextRole::Soft, map));
        grid->addLayout(cell, number, 1);
    }
    map->body()->addLayout(grid);
    map->body()->addStretch(1);
    map->body()->addWidget(
        makeLabel(tr("Everything stays on this computer. Every change is stored at once and can be undone."),
                  TextRole::Small, map));
    columns->addWidget(map, 6);
    outer->addLayout(columns, 1);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(new ScrollPane(sheet, this));
    refresh();
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void StartPage::refresh()
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = m_settings.recentProjects();
    if (paths.isEmpty())
        m_recent->addWidget(makeLabel(tr("Projects that you open appear here."), TextRole::Soft, this));
    for (const QString& path : paths) {
        const QFileInfo info(path);
        auto* row = rowButton(
            info.completeBaseName(),
            tr("%1, last changed %2").arg(QDir::toNativeSeparators(info.absolutePath()), ageOf(info)), this);
        row->setObjectName(u"recent.%1"_s.arg(m_recent->count()));
        connect(row, &QPushButton::clicked, this, [this, path] { Q_EMIT projectChosen(path); });
        m_recent->addWidget(row);
    }
}

void StartPage::showProblem(const QString& sentence, const QString& readablePath)
{
    m_readablePath = readablePath;
    m_problem->setMessage(InlineMessage::Kind::Error, sentence);
    m_problem->setAction(readablePath.isEmpty() ? QString() : tr("Open for reading"));
}

} // namespace s3
